/// Writes tables as RFC 4180 has them: commas, lines ended by CRLF, quotes where they are needed.
struct CSVWriter {
  /// What is written so far.
  private(set) var bytes: [UInt8]

  /// - Parameter beginsWithMark: whether the byte order mark comes first. Without it Excel takes the
  ///   file for its own old encoding, and spoils every accent; other programs take it for a part of
  ///   the first column's name.
  init(beginsWithMark: Bool = true) {
    bytes = beginsWithMark ? [0xEF, 0xBB, 0xBF] : []
  }

  /// Writes a line.
  mutating func row(_ cells: [CSVCell]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(cell.contents)
    }
    bytes += [Ascii.carriageReturn, Ascii.lineFeed]
  }

  private mutating func write(_ contents: String) {
    guard Self.needsQuotes(contents) else { return bytes.append(contentsOf: contents.utf8) }
    bytes.append(Ascii.quote)
    for byte in contents.utf8 {
      if byte == Ascii.quote { bytes.append(Ascii.quote) }
      bytes.append(byte)
    }
    bytes.append(Ascii.quote)
  }

  /// Whether the contents hold a separator, or spaces that some readers would take off.
  private static func needsQuotes(_ contents: String) -> Bool {
    let separators: [UInt8] = [
      UInt8(ascii: ","), UInt8(ascii: ";"), Ascii.quote, Ascii.carriageReturn, Ascii.lineFeed,
      Ascii.tab,
    ]
    return contents.utf8.contains(where: separators.contains)
      || contents.utf8.first == Ascii.space || contents.utf8.last == Ascii.space
  }
}
