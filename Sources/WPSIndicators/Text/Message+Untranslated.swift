// What has no French yet. This file goes when nothing needs it any more.

extension Message: ExpressibleByStringInterpolation {
  /// A text that is the same in all languages.
  public init(stringLiteral text: String) { self.init(verbatim: text) }
}

extension Message {
  package init(untranslated text: String) { self.init(verbatim: text) }
  package init?(untranslated text: String?) {
    guard let text else { return nil }
    self.init(verbatim: text)
  }
}

extension Diagnostic {
  init(
    _ code: DiagnosticCode, at range: Range<Int>, _ message: String, notes: [Note] = [],
    help: String? = nil, remedy: Remedy? = nil
  ) {
    self.init(
      code, at: range, Message(untranslated: message), notes: notes,
      help: Message(untranslated: help), remedy: remedy)
  }
}

extension Diagnostic.Note {
  init(message: String, range: Range<Int>) {
    self.init(message: Message(untranslated: message), range: range)
  }
}
