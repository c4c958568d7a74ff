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
      return .usage("the file has no body or indicator '\(id)'", hint: nil)
    case .noSource: return RecordDraft.noSource
    case .inapplicable(let key):
      return .inapplicable(OptionSpec.name(ofKey: key), to: subject)
    case .saysNothing:
      let figure = kind == .milestone ? "--status" : kind == .count ? "--value" : nil
      let words = kind == .body ? ", --reported-trend or --quote" : " or --quote"
      return .usage("nothing to record", hint: "Give \(figure ?? "a figure" + words)")
    case .lacking:
      return kind == .milestone
        ? .usage(
          "'\(id)' is a milestone, and no status is given",
          hint: "Add --status planned, inProgress, done or abandoned")
        : .usage("'\(id)' is a count, and no number is given", hint: "Add --value COUNT")
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
    let others = SubjectKind.allCases.filter { $0.options.contains(option) }.map(\.plural)
    return .usage(
      "'\(option)' is for \(others.joined(separator: " and ")); '\(subject.id)' is "
        + subject.kind.name,
      hint: "It takes \(subject.kind.options.joined(separator: ", "))")
  }
}

extension RegistryReading {
  /// "line 12 of indicators.json".
  fileprivate func place(ofObservation index: Int, of subject: String) -> String {
    (line(ofObservation: index, of: subject).map { "line \($0) of " } ?? "") + text.name
  }
}
