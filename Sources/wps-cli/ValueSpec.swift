import WPSIndicators

/// What the value of an option, or an operand, can be, so that a shell can complete it.
enum ValueSpec: Sendable {
  /// Something that cannot be foreseen.
  case anything
  /// One of a few words.
  case words([String])
  /// Several of a few words, with commas between.
  case wordList([String])
  /// A quarter: those that the registry's observations are of.
  case period
  /// A quarter to come: those after the one that the registry reports up to.
  case nextPeriod
  /// The id of a target of the subject that is named.
  case targetOfSubject
  /// The id of a record of the registry.
  case id(RecordList)
  /// The id of a body or indicator, or the code of a diagnostic.
  case subjectOrDiagnostic
  /// The registry that the command works on.
  case registry
  /// Any other file.
  case file

  /// The lists of a registry whose records have ids.
  enum RecordList: Sendable {
    case groups, sources, targets, subjects
  }

  /// The words of an enum.
  static func words<Word: RawRepresentable<String> & CaseIterable>(of type: Word.Type) -> ValueSpec
  {
    .words(type.allCases.map(\.rawValue))
  }
}
