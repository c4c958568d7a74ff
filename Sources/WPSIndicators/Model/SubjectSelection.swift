/// Which bodies and indicators of a registry to show.
public struct SubjectSelection: Sendable, Hashable {
  /// The groups shown; empty for all.
  public let groups: Set<String>
  /// The subjects shown; empty for all.
  public let subjects: Set<String>

  /// Shows what is in one of the groups and is one of the subjects; empty sets do not restrict.
  public init(groups: Set<String> = [], subjects: Set<String> = []) {
    self.groups = groups
    self.subjects = subjects
  }

  func includes(_ subject: Subject) -> Bool {
    (subjects.isEmpty || subjects.contains(subject.id))
      && (groups.isEmpty || subject.group.map(groups.contains) ?? false)
  }
}
