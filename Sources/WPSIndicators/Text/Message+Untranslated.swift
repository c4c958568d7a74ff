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
