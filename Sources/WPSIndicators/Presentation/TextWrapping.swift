extension String {
  /// The string with spaces after it, up to a number of terminal columns.
  package func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }

  /// The string with spaces before it, up to a number of terminal columns.
  func paddedLeft(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - displayWidth)) + self
  }

  /// The string's words in lines of at most a number of terminal columns.
  ///
  /// Lines break at spaces, never at no-break spaces. A word that is too long for a line is broken,
  /// save for a web address, which would no longer work: it takes the line that it needs.
  package func wrapped(to width: Int) -> [String] {
    let width = Swift.max(width, 1)
    var lines = [String]()
    var line = ""
    var lineWidth = 0
    let words = utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
    for word in words {
      for (index, piece) in String(Substring(word)).broken(to: width).enumerated() {
        let pieceWidth = piece.displayWidth
        let needed = lineWidth + (lineWidth > 0 && index == 0 ? 1 : 0) + pieceWidth
        if needed > width || index > 0 {
          if lineWidth > 0 { lines.append(line) }
          line = piece
          lineWidth = pieceWidth
        } else {
          line += (lineWidth > 0 ? " " : "") + piece
          lineWidth = needed
        }
      }
    }
    if lineWidth > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  private func broken(to width: Int) -> [String] {
    guard displayWidth > width, !hasPrefix("https://"), !hasPrefix("http://") else { return [self] }
    var pieces = [""]
    var used = 0
    for character in self {
      if used + character.displayWidth > width, used > 0 {
        pieces.append("")
        used = 0
      }
      pieces[pieces.count - 1].append(character)
      used += character.displayWidth
    }
    return pieces
  }

  /// The string on one line, without characters that a terminal would act upon.
  var printable: String {
    if unicodeScalars.allSatisfy(\.isPlainLatin) { return self }
    return String(
      String.UnicodeScalarView(
        unicodeScalars.compactMap { scalar in
          switch scalar.properties.generalCategory {
          case .control, .lineSeparator, .paragraphSeparator: " "
          // Joiners shape words; embeddings and overrides could reorder the rest of the line.
          case .format where !(0x200C...0x200D).contains(scalar.value): nil
          default: scalar
          }
        }))
  }
}
