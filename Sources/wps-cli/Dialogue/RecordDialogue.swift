import WPSIndicators

/// `wps-cli record` without options: asks question by question what a source says, shows what it will
/// write and what that does to the verdicts, and writes on a yes.
struct RecordDialogue {
  let dialogue: Dialogue
  let file: FileArgument
  let reading: RegistryReading
  let registry: Registry
  /// The source, which the next figure has too; one that is new stands in `newSource`.
  var source: String?
  var newSource: Source?
  var subject: Subject?
  /// The source and the time of the figure before; the next one of that source often has it too.
  var formerSource: String?
  var formerTime: ObservationTime?
  /// Where the figure before stands, and in which words.
  var formerLocator: LocalizedText?
  var formerQuote: LocalizedText?
  /// Whether its time has been answered.
  var isTimed = false
  /// Whether the whole was told with those counted: "4 of 15".
  var isWholeTold = false
  /// What has been answered of the observation.
  var draft: ReportedObservation
  /// The observation that gives way to it; nil for none.
  var replaced: Int?
  /// Whether it is the same source that corrects itself, so that all but what is changed stays.
  var isCorrection = false

  typealias Interruption = Dialogue.Interruption

  /// One of the questions.
  enum Step: Hashable {
    case source, subject, time, locator, quote
    /// The number of a key of the figures.
    case count(Figures.Key)
    case trend, status, level, justification, order
    /// Who holds the position of an index.
    case holder(Int)
  }

  init(_ dialogue: Dialogue, _ file: FileArgument, _ reading: RegistryReading, _ registry: Registry)
  {
    self.dialogue = dialogue
    self.file = file
    self.reading = reading
    self.registry = registry
    draft = ReportedObservation(time: ObservationTime(in: registry.reportingPeriod), sources: [])
  }

  /// Holds the conversation on a file.
  /// - Parameter named: the subject that is offered first; empty for none.
  static func run(
    _ dialogue: Dialogue, on file: FileArgument, about named: String = ""
  ) throws(ToolError) -> ExitStatus {
    var (source, time, count) = (String?.none, ObservationTime?.none, 0)
    var (locator, quote) = (LocalizedText?.none, LocalizedText?.none)
    let language = dialogue.language
    do throws(Interruption) {
      var isFirst = true
      while true {
        let read: (reading: RegistryReading, registry: Registry)?
        do throws(ToolError) {
          read = try file.readRegistry(from: dialogue.console)
        } catch {
          throw .failed(error)
        }
        guard let read else { return .failure }
        var record = RecordDialogue(dialogue, file, read.reading, read.registry)
        record.source = source
        (record.formerSource, record.formerTime) = (source, time)
        (record.formerLocator, record.formerQuote) = (locator, quote)
        if isFirst {
          do throws(ToolError) {
            if !named.isEmpty { record.subject = try read.registry.subject(named: named) }
          } catch {
            throw .failed(error)
          }
          try dialogue.greet(
            read.registry, of: read.reading.text.name, note: Self.note(on: read.registry, language))
        }
        isFirst = false
        try record.collect()
        switch try record.conclude() {
        case .written:
          count += 1
          (locator, quote) = (record.draft.locator, record.draft.quote)
        case .left: break
        case .failed: return .failure
        }
        source = record.source
        time = record.draft.time
        let another = Message("Another figure?", fr: "Une autre donnée\u{A0}?")
        guard try dialogue.confirm(another, byDefault: false) else {
          if count > 0 { try dialogue.say(told(count)) }
          return .success
        }
      }
    } catch {
      switch error {
      case .failed(let error): throw error
      case .ended, .back:
        dialogue.console.complain(
          count > 0
            ? Message(
              "\(told(count)) Nothing more was written.",
              fr: "\(told(count)) Rien de plus n’a été écrit.")
            : Message("Nothing was written.", fr: "Rien n’a été écrit."))
        return .success
      }
    }
  }

  /// "3 figures recorded."
  private static func told(_ count: Int) -> Message {
    count == 1
      ? Message("One figure recorded.", fr: "Une donnée enregistrée.")
      : Message("\(count) figures recorded.", fr: "\(count) données enregistrées.")
  }

  /// What whoever records is to know first: that any time will do.
  private static func note(on registry: Registry, _ language: Language) -> Message {
    let period = language.name(of: registry.reportingPeriod)
    return Message(
      """
      You can record figures of any date. The scorecard shows \(period); \
      'wps-cli quarter --begin' moves it on. Leave a number empty where the source does not give it.
      """,
      fr: """
        Vous pouvez consigner des chiffres de toute date. Période du tableau de \
        bord\u{A0}: \(period)\u{A0}; «\u{A0}wps-cli quarter --begin\u{A0}» en commence une autre. \
        Laissez vide un nombre que la source ne donne pas.
        """)
  }

  /// The name of the file, without its folder.
  var name: String {
    String(reading.text.name.split(separator: "/").last ?? "").replacingControls
  }

  // MARK: - Questions

  /// Asks all that there is to be asked.
  mutating func collect(from first: Int = 0) throws(Interruption) {
    try dialogue.walk(from: first) { (place) throws(Interruption) in
      // What is asked next depends on what was answered.
      let asked = steps()
      guard asked.indices.contains(place) else { return false }
      try ask(asked[place], number(of: asked[place]))
      return true
    }
  }

  /// Asks which question is to be put again, and puts it; and those that follow from it.
  /// - Returns: whether to go on; false where nothing is to be written after all.
  mutating func revise() throws(Interruption) -> Bool {
    try dialogue.blank()
    try dialogue.pose(
      Message("Which answer is to be changed?", fr: "Quelle réponse modifier\u{A0}?"))
    let asked = steps(asksAll: true)
    let none = Message(
      "none: do not write this figure", fr: "aucune\u{A0}: ne pas écrire ce chiffre")
    let place = try dialogue.choice(among: asked.map { answered($0) } + [none])
    guard let place else { return true }
    guard asked.indices.contains(place) else { return false }
    let former = subject
    try ask(asked[place], "")
    // Words that gave the old number may not give the new one.
    if isCorrection, case .count = asked[place], draft.quote != nil { try askForQuote("") }
    // Of another subject other things are asked.
    if subject?.id != former?.id { try collect(from: 2) }
    return true
  }

  /// A question in a word, with its answer.
  private func answered(_ step: Step) -> Message {
    let answer: String? =
      switch step {
      case .count(let key):
        draft.figures.given(key)?.spelling
          ?? (key == .women || key == .part
            ? draft.figures.reportedPercent.map { "\($0)\u{A0}%" } : nil)
      case .time: dialogue.language.shortName(of: draft.time)
      case .locator: draft.locator?.text(in: dialogue.language)
      case .source, .subject, .trend, .status, .level, .justification, .order, .holder, .quote: nil
      }
    let label = label(of: step)
    return answer.map { Message("\(label) (\($0))", fr: "\(label) (\($0))") } ?? label
  }

  /// Where a question stands: "3".
  private func number(of step: Step) -> String {
    steps().firstIndex(of: step).map { "\($0 + 1)." } ?? ""
  }

  /// A question in a word, for somebody who wants to put it again.
  private func label(of step: Step) -> Message {
    switch step {
    case .source: Message("the source", fr: "la source")
    case .subject: Message("the body, list or indicator", fr: "l’organe, la liste ou l’indicateur")
    case .time: Message("the date", fr: "la date")
    case .count(let key): label(for: key)
    case .trend: Message("how it went, in words", fr: "l’évolution, en mots")
    case .status: Message("how far it is", fr: "l’état d’avancement")
    case .level: Message("the level", fr: "le niveau")
    case .justification: Message("why this level", fr: "la raison de ce niveau")
    case .order: Message("the order of the candidates", fr: "l’ordre des candidatures")
    case .holder(let index):
      Message("who holds: \(position(index))", fr: "titulaire\u{A0}: \(position(index))")
    case .locator: Message("the place in the source", fr: "l’endroit dans la source")
    case .quote: Message("the quotation", fr: "la citation")
    }
  }

  private func position(_ index: Int) -> String {
    subject?.body?.positions[index].name.text(in: dialogue.language) ?? ""
  }

  /// The questions, as far as they are known: what is asked last depends on what was answered first.
  /// Of a figure that is corrected nothing is asked but what is to be changed.
  /// - Parameter asksAll: whether all are wanted that there can be.
  private func steps(asksAll: Bool = false) -> [Step] {
    let ends: [Step] = [.locator, .quote]
    let beginning: [Step] = [.source, .subject, .time]
    guard let subject, asksAll || !isCorrection else { return beginning }
    let figures: [Step] =
      switch subject.kind {
      case .body, .position:
        stepsOfBody(subject, asksAll)
          + (subject.body?.positions.indices.map { .holder($0) } ?? [])
      case .share: [.count(.part), .count(.whole)]
      case .count: [.count(.value)]
      case .milestone: [.status]
      case .level: [.level, .justification]
      case .list: [.order]
      }
    return beginning + figures + ends
  }

  /// The questions on the members of a body. Words stand for a number, where the source gives none;
  /// where a percentage is all that is published, no seats are asked for.
  private func stepsOfBody(_ subject: Subject, _ asksAll: Bool) -> [Step] {
    let figures = draft.figures
    let places: [Step] = isOfSeats(subject) ? [.count(.seats)] : []
    if asksAll {
      // A figure that is corrected may have more than is asked of others.
      let others = [Figures.Key.men, .other, .unspecified].filter { figures.given($0) != nil }
      let seats: [Step] = figures.given(.seats) == nil ? places : [.count(.seats)]
      return [.count(.women)] + others.map { .count($0) } + [.trend, .count(.members)] + seats
        + [.count(.vacant)]
    }
    let isWithoutNumber = figures.given(.women) == nil && figures.reportedPercent == nil
    if isWithoutNumber, draft.reportedTrend != nil { return [.count(.women), .trend] }
    // Who wrote both in one answer is not asked again.
    let isPair = draft.figures.given(.women) != nil && isWholeTold
    let members: [Step] = isPair ? [] : [.count(.members)]
    let isPercentOnly = figures.reportedPercent != nil && figures.given(.members) == nil
    return [.count(.women)] + (isWithoutNumber ? [.trend] : []) + members
      + (isPercentOnly ? [] : places.isEmpty ? [.count(.vacant)] : places)
  }

  /// Whether its seats or posts are asked for by a target, or what such a body is counted in.
  private func isOfSeats(_ subject: Subject) -> Bool {
    subject.body?.kind == .missionUnit
      || registry.targets.contains {
        subject.targets.contains($0.id)
          && ($0.denominator == .seats || $0.measure == .occupancy)
      }
  }

  private mutating func ask(_ step: Step, _ number: String) throws(Interruption) {
    switch step {
    case .source: try askForSource(number)
    case .subject: try askForSubject(number)
    case .time: try askForTime(number)
    case .count(let key): try askForCount(key, number)
    case .trend: try askForTrend(number)
    case .status: try askForStatus(number)
    case .level: try askForLevel(number)
    case .justification: try askForJustification(number)
    case .order: try askForOrder(number)
    case .holder(let index): try askForHolder(index, number)
    case .locator: try askForLocator(number)
    case .quote: try askForQuote(number)
    }
  }
}
