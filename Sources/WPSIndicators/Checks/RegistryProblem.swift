/// One thing that is wrong with a registry, or worth a second look, and which record it is about.
public struct RegistryProblem: Sendable, Hashable {
  /// A further record that belongs to the problem.
  public struct Note: Sendable, Hashable {
    /// What is to be seen there, such as "first given here".
    public let message: Message
    /// The record, and its key.
    public let path: RecordPath
  }

  /// The kind of problem.
  public let code: DiagnosticCode
  /// The record, and its key.
  public let path: RecordPath
  /// What was found and what was expected: lower case, one sentence, no full stop.
  public let message: Message
  /// Further records, such as the first of two duplicates.
  public let notes: [Note]
  /// Whether it is about the key at the end of the path, not about its value.
  let isOfKey: Bool
  /// What to do instead, where that can be said.
  public let help: Message?
  /// What a program could do about it.
  public let remedy: Diagnostic.Remedy?

  /// How much it matters, which the code decides.
  public var severity: Diagnostic.Severity { code.severity }

  init(
    _ code: DiagnosticCode, at path: RecordPath, isOfKey: Bool = false, _ message: Message,
    notes: [Note] = [],
    help: Message? = nil, remedy: Diagnostic.Remedy? = nil
  ) {
    self.code = code
    self.path = path
    self.isOfKey = isOfKey
    self.message = message
    self.notes = notes
    self.help = help
    self.remedy = remedy
  }
}

extension Registry {
  /// Everything that is wrong with the registry, or worth a second look: the checks that a file
  /// undergoes when it is read, of single records first, then of what records say of each other.
  ///
  /// It is for registries that are made or changed in code. One that was read from a file has no
  /// errors, but perhaps warnings.
  public func problems() -> [RegistryProblem] {
    RecordChecks.problems(in: self) + RegistryChecks.problems(in: self)
  }
}
