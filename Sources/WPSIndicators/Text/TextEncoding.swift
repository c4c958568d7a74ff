/// Tells whether a file is in the encoding that everything here reads.
enum TextEncoding {
  /// The byte order mark of UTF-8.
  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// What is wrong with a file's bytes; nil for UTF-8.
  /// - Parameter allowsMark: whether UTF-8 may begin with a byte order mark.
  static func problem(of bytes: [UInt8], allowsMark: Bool) -> Diagnostic? {
    if bytes.starts(with: mark), !allowsMark {
      return Diagnostic(
        .byteOrderMark, at: 0..<mark.count, "the file begins with a byte order mark",
        help: "save it as UTF-8 without BOM")
    }
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) {
      return Diagnostic(
        .byteOrderMark, at: 0..<2, "the file begins with a byte order mark",
        help: "save it as UTF-8; it is UTF-16 now")
    }
    if bytes.prefix(4).contains(0) {
      return Diagnostic(
        .invalidUTF8, at: 0..<min(4, bytes.count), "the file is not UTF-8, but UTF-16 or UTF-32",
        help: "save the file in the encoding UTF-8")
    }
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      // The type of the error is fixed by the initializer; only its place matters here.
      return Diagnostic(
        .invalidUTF8, at: error.byteOffsets, "these bytes are not UTF-8",
        help: "save the file in the encoding UTF-8")
    }
  }
}
