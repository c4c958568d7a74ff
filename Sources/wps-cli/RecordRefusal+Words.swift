import WPSIndicators

/// What would be refused of a record is better said in the words of the options than of a file that
/// nobody has seen.
extension RecordRefusal {
  /// What to say of a record of a subject of a file.
  func usage(of subject: Subject, in reading: RegistryReading) -> ToolError {
    let id = subject.id
    let kind = subject.kind
    switch self {
    case .faultyFile: return .usage("the file has errors", hint: "Mend it first")
    case .unknownSubject(let id):
      return .usage("the file has no body, list or indicator '\(id)'", hint: nil)
    case .noSource: return RecordDraft.noSource
    case .inapplicable(let key):
      return .inapplicable(OptionSpec.name(ofKey: key), to: subject)
    case .saysNothing:
      let needed = ReportedObservation.listedKeys.filter { $0.isRequired(of: kind) }
        .map { OptionSpec.name(ofKey: $0.name) }
      let words = kind == .body ? ", --reported-trend or --quote" : " or --quote"
      return .usage(
        "nothing to record",
        hint: "Give "
          + (needed.isEmpty ? "a figure" + words : needed.joined(separator: " and ")))
    case .lacking(let key):
      let (lacking, hint) = kind.lacking(key)
      return .usage("'\(id)' is \(kind.name), and no \(lacking) is given", hint: hint)
    case .sourceExists(let source):
      return .usage(
        "the file has a source '\(source)' already",
        hint: "Cite it with '--source \(source)', or choose another id")
    case .sourceRepeated(let source):
      return .usage("the source '\(source)' is given twice", hint: nil)
    case .unknownSource(let source):
      return .usage(
        "the file has no source '\(source)'",
        hint: reading.registry?.sourceHint(for: source))
    case .timeTaken(let index):
      return .usage(
        "'\(id)' has a figure of that time already: "
          + subject.observations[index].summary + " [duplicate-observation]",
        hint: "Add --alternate, or correct \(reading.place(ofObservation: index, of: id))")
    case .noObservation: return .usage("'\(id)' has no such observation", hint: nil)
    case .unchanged:
      return .usage(
        Message(
          "nothing to correct: the file says the same",
          fr: "rien à corriger\u{A0}: le fichier dit la même chose"), hint: nil)
    case .alreadyRecorded(let index):
      return .usage(
        "already recorded: \(reading.place(ofObservation: index, of: id)) has the same figure of "
          + "the same source", hint: nil)
    }
  }
}

extension ToolError {
  /// What to say of an option that has no meaning for a subject.
  static func inapplicable(_ option: String, to subject: Subject) -> ToolError {
    // What is observed of positions is recorded of their bodies.
    let others = SubjectKind.allCases.filter { $0 != .position && $0.options.contains(option) }
      .map(\.plural)
    let listed =
      others.count > 2
      ? others.dropLast().joined(separator: ", ") + " and " + others[others.count - 1]
      : others.joined(separator: " and ")
    // What only some cannot have belongs to all the others.
    let owner = others.isEmpty ? "not for \(subject.kind.plural)" : "for \(listed)"
    return .usage(
      "'\(option)' is \(owner); '\(subject.id)' is \(subject.kind.name)",
      hint: "It takes \(subject.kind.options.joined(separator: ", "))")
  }
}

extension SubjectKind {
  /// What an observation of such a subject lacks without a key, and what to add.
  fileprivate func lacking(_ key: String) -> (what: String, hint: String) {
    switch self {
    case .milestone: ("status", "Add --status planned, inProgress, done or abandoned")
    case .list: ("order", "Add --order LETTERS, such as MMWMMW")
    case .level where key == "justification": ("justification", "Add --justification TEXT")
    case .level: ("level", "Add --level LEVEL")
    case .body, .position, .share, .count: ("number", "Add --value COUNT")
    }
  }
}

extension RegistryReading {
  /// "line 12 of indicators.json".
  fileprivate func place(ofObservation index: Int, of subject: String) -> String {
    (line(ofObservation: index, of: subject).map { "line \($0) of " } ?? "") + text.name
  }
}
