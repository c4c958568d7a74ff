/// A heading under which subjects stand together.
public struct SubjectGroup: Sendable, Hashable {
  /// The identifier, unique among groups.
  public var id: String
  /// The heading.
  public var name: LocalizedText

  /// Makes a group in code.
  public init(id: String, name: LocalizedText) {
    self.id = id
    self.name = name
  }
}
