/// A division of a body's members into parts: by signatory party, bench, region, age.
public struct Breakdown: Sendable, Hashable {
  /// One of the parts.
  public struct Part: Sendable, Hashable {
    /// The identifier, unique within the breakdown.
    public var id: String
    /// The name.
    public var name: LocalizedText

    /// Makes a part in code.
    public init(id: String, name: LocalizedText) {
      self.id = id
      self.name = name
    }
  }

  /// The identifier, unique within the body.
  public var id: String
  /// What the members are divided by.
  public var name: LocalizedText
  /// The parts, in the order in which they are shown.
  public var parts: [Part]
  /// Whether there are members who belong to none of the parts.
  public var isPartial: Bool

  /// Makes a breakdown in code, whose parts are everybody unless it is partial.
  public init(id: String, name: LocalizedText, parts: [Part], isPartial: Bool = false) {
    self.id = id
    self.name = name
    self.parts = parts
    self.isPartial = isPartial
  }
}

/// Which part of a body is meant, by its identifiers.
public struct BodyPart: Sendable, Hashable {
  /// The identifier of the breakdown.
  public let breakdown: String
  /// The identifier of the part in it.
  public let part: String

  /// Names a part of a body.
  public init(_ breakdown: String, _ part: String) {
    self.breakdown = breakdown
    self.part = part
  }
}
