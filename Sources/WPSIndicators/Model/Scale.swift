/// Words in a fixed order for how far something is: not initiated, minimum, intermediate, complete.
public struct Scale: Sendable, Hashable {
  /// One of the words.
  public struct Level: Sendable, Hashable {
    /// The identifier, unique within the scale.
    public var id: String
    /// The word itself.
    public var name: LocalizedText

    /// Makes a level in code.
    public init(id: String, name: LocalizedText) {
      self.id = id
      self.name = name
    }
  }

  /// The identifier, unique among scales.
  public var id: String
  /// The name.
  public var name: LocalizedText
  /// The levels, from least to most.
  public var levels: [Level]

  /// The place of a level, the least being 0; nil where the scale does not have it.
  func rank(of level: String) -> Int? { levels.firstIndex { $0.id == level } }

  /// Makes a scale in code.
  public init(id: String, name: LocalizedText, levels: [Level]) {
    self.id = id
    self.name = name
    self.levels = levels
  }
}
