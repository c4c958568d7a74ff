import WPSIndicators

/// What the options of `record` describe: an observation, and perhaps a source that is new.
struct RecordDraft {
  private(set) var observation: ReportedObservation
  let source: Source?

  static let noSource = ToolError.usage(
    Message("no source given", fr: "aucune source n’est indiquée"),
    hint: Message(
      """
      Write \(typed: "--source ID"), or \(typed: "--new-source ID --title TEXT") for one \
      that is new
      """,
      fr: """
        Écrivez \(typed: "--source ID"), ou \(typed: "--new-source ID --title TEXTE") pour une \
        nouvelle source
        """))

  /// - Parameters:
  ///   - subject: what it is of.
  ///   - registry: the file, with its scales and the languages of its texts.
  ///   - corrected: the observation that it corrects; nil for one that is new.
  init(
    _ arguments: ParsedArguments, of subject: Subject, in registry: Registry,
    correcting corrected: ReportedObservation? = nil
  ) throws(ToolError) {
    let (languages, scales) = (registry.languages, registry.scales)
    source = try Self.newSource(arguments, languages)
    let time = try arguments.observationTime()
    observation = corrected ?? ReportedObservation(time: time, sources: [])
    try leaveOut(arguments)
    for key in ReportedObservation.listedKeys where key.topic != .time {
      let name = OptionSpec.name(ofKey: key.name)
      if key.key.form == .parts {
        guard arguments.contains(name) else { continue }
        guard let body = subject.body else { throw .inapplicable(name, to: subject) }
        let given = try arguments.parts(name, of: body.breakdowns)
        observation.parts = observation.parts.corrected(by: given)
      } else if key.key.form == .holders {
        guard arguments.contains(name) else { continue }
        guard let body = subject.body else { throw .inapplicable(name, to: subject) }
        let given = try arguments.holders(name, of: body.positions)
        observation.holders = observation.holders.corrected(by: given)
      } else if key.name == "level" {
        guard arguments.contains(name) else { continue }
        guard let indicator = subject.indicator, indicator.kind == .level else {
          throw .inapplicable(name, to: subject)
        }
        observation.figures.level = try arguments.level(
          name, on: scales.first { $0.id == indicator.scale })
      } else if let value = try arguments.value(of: key.key, languages) {
        // Sources that are given take the place of the others; where none is, those stay.
        if case .strings(let ids) = value, ids.isEmpty, corrected != nil, source == nil { continue }
        key.key.set(&observation, value.merged(into: key.key.get(observation)))
      }
      if key.key.form == .sources {
        if let source { observation.sources.append(source.id) }
        guard !observation.sources.isEmpty else { throw Self.noSource }
      }
    }
  }

  /// Takes away what a correction is to say no more.
  private mutating func leaveOut(_ arguments: ParsedArguments) throws(ToolError) {
    let names = try arguments.words("--without", among: RecordCommand.keysToLeaveOut)
    observation = observation.leavingOut(
      Set(
        ReportedObservation.keysToLeaveOut.filter {
          names.contains(RecordCommand.optionToLeaveOut($0))
        }))
  }

  private static func newSource(
    _ arguments: ParsedArguments, _ languages: Set<String>
  ) throws(ToolError) -> Source? {
    let keys = RecordCommand.keysOfNewSource
    guard let id = arguments["--new-source"] else {
      let options = keys.map { OptionSpec.name(ofKey: $0.name) }
      if let option = options.first(where: arguments.contains) {
        throw .usage(
          Message(
            "\(typed: option) describes a new source",
            fr: "\(typed: option) décrit une nouvelle source"),
          hint: Message(
            "Add \(typed: "--new-source ID")",
            fr: "Ajoutez \(typed: "--new-source ID")"))
      }
      return nil
    }
    guard let title = try arguments.text("--title", languages: languages) else {
      throw .usage(
        Message(
          "the new source \(typed: id) has no title",
          fr: "la nouvelle source \(typed: id) n’a pas de titre"),
        hint: Message("Add \(typed: "--title TEXT")", fr: "Ajoutez \(typed: "--title TEXTE")"))
    }
    var source = Source(id: id, title: title)
    for key in keys {
      if let value = try arguments.value(of: key, languages) { key.set(&source, value) }
    }
    return source
  }
}

extension ParsedArguments {
  /// The time that the options give.
  func observationTime() throws(ToolError) -> ObservationTime {
    let period = try period("--period")
    let day = try date("--as-at")
    let time =
      day.map { ObservationTime(asAt: $0, in: period) } ?? period.map { ObservationTime(in: $0) }
    guard let time else {
      throw .usage(
        Message("no time given", fr: "aucune date n’est indiquée"),
        hint: Message(
          "Write \(typed: "--period 2026-Q3"), or \(typed: "--as-at 2026-09-30") for a day",
          fr: """
            Écrivez \(typed: "--period 2026-Q3"), ou \(typed: "--as-at 2026-09-30") pour un \
            jour
            """))
    }
    return time
  }

  /// The value of the option that gives a key of the file; nil if it was not given.
  fileprivate func value<Record>(
    of key: RecordKey<Record>, _ languages: Set<String>
  ) throws(ToolError) -> RecordValue? {
    try value(of: key.form, from: OptionSpec.name(ofKey: key.name), languages)
  }
}

/// What a subject is, in the words of the options.
extension SubjectKind {
  var name: Message {
    switch self {
    case .body: Message("a body", fr: "un organe")
    case .share: Message("a share", fr: "une proportion")
    case .count: Message("a count", fr: "un dénombrement")
    case .milestone: Message("a milestone", fr: "un jalon")
    case .level: Message("a rating", fr: "une évaluation")
    case .position: Message("a position", fr: "un poste")
    case .list: Message("a candidate list", fr: "une liste de candidatures")
    }
  }

  var plural: Message {
    switch self {
    case .body: Message("bodies", fr: "les organes")
    case .share: Message("shares", fr: "les proportions")
    case .count: Message("counts", fr: "les dénombrements")
    case .milestone: Message("milestones", fr: "les jalons")
    case .level: Message("ratings", fr: "les évaluations")
    case .position: Message("positions", fr: "les postes")
    case .list: Message("lists", fr: "les listes")
    }
  }

  /// The options that only some subjects take.
  var options: [String] {
    ReportedObservation.listedKeys
      .filter { $0.topic == .figures && $0.isOfSomeSubjects && $0.subjects.contains(self) }
      .map { OptionSpec.name(ofKey: $0.name) }
  }
}
