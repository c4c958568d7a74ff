/// A language in which scorecards can be written.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// English, in the style of United Nations documents.
  case english = "en"
  /// French, in the style of United Nations documents.
  case french = "fr"
}
