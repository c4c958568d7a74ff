/// A heading under which subjects stand together.
public struct Group: Sendable, Hashable {
  /// The identifier, unique among groups.
  public let id: String
  /// The heading.
  public let name: LocalizedText
}
