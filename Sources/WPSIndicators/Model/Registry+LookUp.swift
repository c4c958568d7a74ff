/// Records by their identifiers. Where several have one, as no file that is read does, it is the first.
extension Registry {
  /// The group with an identifier; nil where there is none.
  public subscript(group id: String) -> SubjectGroup? { groups.first { $0.id == id } }
  /// The source with an identifier; nil where there is none.
  public subscript(source id: String) -> Source? { sources.first { $0.id == id } }
  /// The scale with an identifier; nil where there is none.
  public subscript(scale id: String) -> Scale? { scales.first { $0.id == id } }
  /// The target with an identifier; nil where there is none.
  public subscript(target id: String) -> Target? { targets.first { $0.id == id } }
  /// The body with an identifier; nil where there is none.
  public subscript(body id: String) -> Body? { bodies.first { $0.id == id } }
  /// The candidate list with an identifier; nil where there is none.
  public subscript(list id: String) -> CandidateList? { lists.first { $0.id == id } }
  /// The indicator with an identifier; nil where there is none.
  public subscript(indicator id: String) -> Indicator? { indicators.first { $0.id == id } }
  /// The body, list or indicator with an identifier; nil where there is none.
  public subscript(subject id: String) -> Subject? {
    self[body: id].map { .body($0) } ?? self[list: id].map { .list($0) }
      ?? self[indicator: id].map { .indicator($0) }
  }
}
