extension JSONCursor {
  /// Checks that a file is UTF-8 without a byte order mark, and not empty.
  static func validate(_ bytes: [UInt8]) throws(JSONSyntaxError) {
    if let mark = byteOrderMark(of: bytes) {
      throw JSONSyntaxError(
        .byteOrderMark, at: 0..<mark.length, "the file begins with a byte order mark",
        help: "save it as \(mark.isUTF8 ? "UTF-8 without BOM" : "UTF-8; it is UTF-16 now")")
    }
    if bytes.prefix(4).contains(0) {
      throw JSONSyntaxError(
        .invalidUTF8, at: 0..<min(4, bytes.count), "the file is not UTF-8, but UTF-16 or UTF-32",
        help: "save the file in the encoding UTF-8")
    }
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      // The type of the error is fixed by the initializer; only its place matters here.
      throw JSONSyntaxError(
        .invalidUTF8, at: error.byteOffsets, "these bytes are not UTF-8",
        help: "save the file in the encoding UTF-8")
    }
    if bytes.allSatisfy({ $0 <= Ascii.space }) {
      throw JSONSyntaxError(
        at: 0..<0, "the file is empty", help: "a registry is an object: { \"formatVersion\": 1, … }"
      )
    }
  }

  private static func byteOrderMark(of bytes: [UInt8]) -> (length: Int, isUTF8: Bool)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (3, true) }
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) { return (2, false) }
    return nil
  }
}
