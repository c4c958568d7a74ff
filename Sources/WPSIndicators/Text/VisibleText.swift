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
    guard let first = utf8.first, let end = utf8.last else { return self }
    if Ascii.isVisible(first), Ascii.isVisible(end) { return self }
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

extension StringProtocol {
  /// The number of terminal columns that the string takes.
  package var displayWidth: Int {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return utf8.count }
    // Almost all text is plain, one column a scalar; the rest goes by characters. In a string of its
    // own: to find the next one in a part of another takes as long as all flags before it are many.
    var scalars = 0
    for scalar in unicodeScalars {
      guard scalar.isPlain else { return String(self).reduce(0) { $0 + $1.displayWidth } }
      scalars += 1
    }
    return scalars
  }
}

extension Unicode.Scalar {
  /// Whether it is a Latin letter, a common sign, an arrow or a line, which takes one column and
  /// does nothing else.
  var isPlain: Bool {
    switch value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300: true
    case 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x21FF, 0x2500...0x257F, 0x2713, 0x2717: true
    default: false
    }
  }
}

extension Character {
  /// The number of terminal columns of one character: 2 for East Asian wide ones and emoji, 0 for
  /// controls, joiners and marks that stand alone, else 1.
  var displayWidth: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if first.value >= 0x20, first.value < 0x7F { return 1 }
    switch first.properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    if first.properties.isEmojiPresentation { return 2 }
    if unicodeScalars.contains(where: { $0.value == 0xFE0F }) { return 2 }
    return Self.wideRanges.contains { $0.contains(first.value) } ? 2 : 1
  }

  /// Unicode's blocks of characters whose East Asian width is wide or full (UAX #11).
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0,
    0x23F3...0x23F3, 0x25FD...0x25FE, 0x2614...0x2615, 0x2E80...0x303E, 0x3041...0x33FF,
    0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
    0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]
}
