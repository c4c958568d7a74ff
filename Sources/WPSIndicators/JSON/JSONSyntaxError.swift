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
