/// A language in which scorecards and messages can be written.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// English, in the style of United Nations documents.
  case english = "en"
  /// French, in the style of United Nations documents.
  case french = "fr"
}
