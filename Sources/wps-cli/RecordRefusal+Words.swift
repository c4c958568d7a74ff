import WPSIndicators

/// What would be refused of a record is better said in the words of the options than of a file that
/// nobody has seen.
extension RecordRefusal {
  /// What to say of a record of a subject of a file.
  func usage(of subject: Subject, in reading: RegistryReading) -> ToolError {
    let id = subject.id
    let kind = subject.kind
    switch self {
    case .faultyFile: return .faultyFile
    case .unknownSubject(let id):
      return .unknownSubject(id, hint: nil)
    case .noSource: return RecordDraft.noSource
    case .inapplicable(let key):
      return .inapplicable(OptionSpec.name(ofKey: key), to: subject)
    case .saysNothing:
      let needed = ReportedObservation.listedKeys.filter { $0.isRequired(of: kind) }
        .map { OptionSpec.name(ofKey: $0.name) }
      let words =
        kind == .body
        ? Message(
          "a figure, --reported-trend or --quote",
          fr: "un chiffre, --reported-trend ou --quote")
        : Message("a figure or --quote", fr: "un chiffre ou --quote")
      let wanted = needed.isEmpty ? words : needed.map { Message(verbatim: $0) }.conjunction
      return .usage(
        Message("nothing to record", fr: "rien à enregistrer"),
        hint: Message("Give \(wanted)", fr: "Indiquez \(wanted)"))
    case .lacking(let key):
      let (lacking, hint) = kind.lacking(key)
      return .usage(
        Message(
          "\(typed: id) is \(kind.name), and no \(lacking) is given",
          fr: "\(typed: id) est \(kind.name), et il manque \(lacking)"), hint: hint)
    case .sourceExists(let source):
      return .usage(
        Message(
          "the file has a source \(typed: source) already",
          fr: "le fichier contient déjà une source \(typed: source)"),
        hint: Message(
          "Cite it with \(typed: "--source \(source)"), or choose another id",
          fr: "Citez-la avec \(typed: "--source \(source)"), ou choisissez un autre identifiant"))
    case .sourceRepeated(let source):
      return .usage(
        Message(
          "the source \(typed: source) is given twice",
          fr: "la source \(typed: source) figure deux fois"), hint: nil)
    case .unknownSource(let source):
      return .usage(
        Message(
          "the file has no source \(typed: source)",
          fr: "le fichier ne contient pas de source \(typed: source)"),
        hint: reading.registry?.sourceHint(for: source))
    case .timeTaken(let index):
      let place = reading.place(ofObservation: index, of: id)
      let summary =
        subject.observations[index].summary + Message(verbatim: " [duplicate-observation]")
      return .usage(
        Message(
          "\(typed: id) has a figure of that time already: \(summary)",
          fr: "\(typed: id) a déjà un chiffre à cette date\u{A0}: \(summary)"),
        hint: Message(
          "Add --alternate, or correct \(place) with --replace",
          fr: "Ajoutez --alternate, ou corrigez \(place) avec --replace"))
    case .noObservation:
      return .usage(
        Message(
          "\(typed: id) has no such observation", fr: "\(typed: id) n’a pas de telle donnée"),
        hint: nil)
    case .unchanged:
      return .usage(
        Message(
          "nothing to correct: the file says the same",
          fr: "rien à corriger\u{A0}: le fichier dit la même chose"), hint: nil)
    case .alreadyRecorded(let index):
      let place = reading.place(ofObservation: index, of: id)
      return .usage(
        Message(
          "already recorded: \(place) has the same figure of the same source",
          fr: """
            déjà enregistré\u{A0}: le même chiffre de la même source figure à \(place)
            """), hint: nil)
    }
  }
}

extension ToolError {
  /// What to say of an option that has no meaning for a subject.
  static func inapplicable(_ option: String, to subject: Subject) -> ToolError {
    // What is observed of positions is recorded of their bodies.
    let others = SubjectKind.allCases.filter { $0 != .position && $0.options.contains(option) }
      .map(\.plural)
    // What only some cannot have belongs to all the others.
    let owner =
      others.isEmpty
      ? Message(
        "is not for \(subject.kind.plural)", fr: "ne vaut pas pour \(subject.kind.plural)")
      : Message("is for \(others.conjunction)", fr: "ne vaut que pour \(others.conjunction)")
    let options = subject.kind.options.joined(separator: ", ")
    return .usage(
      Message(
        "\(typed: option) \(owner); \(typed: subject.id) is \(subject.kind.name)",
        fr: "\(typed: option) \(owner)\u{A0}; \(typed: subject.id) est \(subject.kind.name)"),
      hint: Message("It takes \(options)", fr: "Options possibles\u{A0}: \(options)"))
  }

  /// That nothing can be added to a file before it is right.
  static let faultyFile = ToolError.usage(
    Message("the file has errors", fr: "le fichier contient des erreurs"),
    hint: Message("Mend it first", fr: "Corrigez-le d’abord"))
}

extension SubjectKind {
  /// What an observation of such a subject lacks without a key, and what to add.
  fileprivate func lacking(_ key: String) -> (what: Message, hint: Message) {
    func add(_ option: String, _ value: String) -> Message {
      let value = Placeholder.named(value)
      return Message("Add \(option) \(value)", fr: "Ajoutez \(option) \(value)")
    }
    switch self {
    case .milestone:
      let words = MilestoneStatus.allCases.map { Message(verbatim: $0.rawValue) }.disjunction
      return (
        Message("status", fr: "son état"),
        Message("Add --status \(words)", fr: "Ajoutez --status \(words)")
      )
    case .list:
      let example = Message(", such as MMWMMW", fr: ", par exemple MMWMMW")
      return (Message("order", fr: "son ordre"), add("--order", "LETTERS") + example)
    case .level where key == "justification":
      return (Message("justification", fr: "sa justification"), add("--justification", "TEXT"))
    case .level: return (Message("level", fr: "son niveau"), add("--level", "LEVEL"))
    case .body, .position, .share, .count:
      return (Message("number", fr: "son nombre"), add("--value", "COUNT"))
    }
  }
}

extension RegistryReading {
  /// "line 12 of indicators.json".
  fileprivate func place(ofObservation index: Int, of subject: String) -> Message {
    guard let line = line(ofObservation: index, of: subject) else {
      return Message(verbatim: text.name)
    }
    return Message("line \(line) of \(text.name)", fr: "la ligne \(line) du fichier \(text.name)")
  }
}
