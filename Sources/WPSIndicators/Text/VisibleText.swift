extension String {
  /// The string between single quotes, cut if it is long, with control characters made visible.
  var quoted: String { "'\(escapingControls)'" }

  /// The string for use in a message: cut if it is long, and control characters, which a terminal
  /// would obey or hide, and spaces other than the common one written as `\u{1B}`.
  var escapingControls: String {
    let longest = 60
    let shown = unicodeScalars.prefix(longest).map { scalar in
      scalar.isControl || scalar.isUncommonSpace
        ? "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}" : String(scalar)
    }
    let isCut = unicodeScalars.dropFirst(longest).first != nil
    return shown.joined() + (isCut ? "…" : "")
  }

  /// The string as a line of a file is shown: every control character becomes one sign that takes
  /// a column and does nothing, and a tab becomes a space.
  package var replacingControls: String {
    var shown = String.UnicodeScalarView()
    for character in self {
      for (index, scalar) in character.unicodeScalars.enumerated() {
        // Within a character joiners are harmless, and emoji and some scripts need them.
        let isJoiner = index > 0 && (0x200C...0x200D).contains(scalar.value)
        shown.append(scalar.isControl && !isJoiner ? scalar.pictureOfControl : scalar)
      }
    }
    return String(shown)
  }
}

extension Unicode.Scalar {
  /// Whether a terminal would obey it, hide it or end the line at it, rather than show it: the
  /// controls, and format characters such as those that turn the direction of writing.
  fileprivate var isControl: Bool {
    switch value {
    case 0x20..<0x7F: return false
    case ..<0xA0: return true
    default: break
    }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }

  /// Whether it looks like a space and is another, such as the no-break space.
  fileprivate var isUncommonSpace: Bool {
    value >= 0x80 && properties.generalCategory == .spaceSeparator
  }

  /// A sign that stands for a control character.
  fileprivate var pictureOfControl: Unicode.Scalar {
    switch value {
    case 0x09: " "
    case ..<0x20: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    default: "\u{FFFD}"
    }
  }
}

extension String {
  /// The string without white space of any kind at its ends: what a person typed around a word.
  var trimmingWhitespace: String {
    let isSpace = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    var rest = Substring(self).unicodeScalars.drop(while: isSpace)
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    return String(rest)
  }

  /// The string without the common spaces at its ends, or at its end alone: what fills up a column.
  /// Other spaces, such as no-break ones, are text and stay.
  func trimmingSpaces(atStart: Bool = true) -> String {
    guard let last = utf8.lastIndex(where: { $0 != Ascii.space }) else { return "" }
    let first = atStart ? utf8.firstIndex { $0 != Ascii.space } : nil
    return String(Substring(utf8[(first ?? utf8.startIndex)...last]))
  }
}
