/// The text is not JSON from here on, so that reading cannot go on.
struct JSONSyntaxError: Error, Sendable {
  let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }

  init(
    _ code: DiagnosticCode = .malformedJSON, at range: Range<Int>, _ message: String,
    notes: [Diagnostic.Note] = [], help: String? = nil
  ) {
    diagnostic = Diagnostic(code, at: range, message, notes: notes, help: help)
  }
}

extension DiagnosticCode {
  /// Not JSON by RFC 8259.
  static let malformedJSON = error("malformed-json")
  /// Brackets in brackets, more than any real file needs.
  static let nestedTooDeeply = error("nested-too-deeply")

  static let ofJSON: [DiagnosticCode] = [
    invalidUTF8, byteOrderMark, malformedJSON, nestedTooDeeply,
  ]
}
