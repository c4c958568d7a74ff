extension JSONCursor {
  /// Checks that a file is UTF-8 without a byte order mark, and not empty.
  static func validate(_ bytes: [UInt8]) throws(JSONSyntaxError) {
    if let problem = TextEncoding.problem(of: bytes, allowsMark: false) {
      throw JSONSyntaxError(problem)
    }
    if bytes.allSatisfy({ $0 <= Ascii.space }) {
      throw JSONSyntaxError(
        at: 0..<0, "the file is empty", help: "a registry is an object: { \"formatVersion\": 1, … }"
      )
    }
  }
}
