/// A small registry to begin with: the bodies of templates, each with a figure that nobody takes for
/// real, what is asked of them, and a milestone.
///
/// ```swift
/// let starter = StarterRegistry(
///   country: LocalizedText("Mali"), languages: [.french], period: period,
///   templates: [.parliament])
/// try RegistryFile(path: "indicators.json").create(starter.bytes)
/// ```
///
/// The file has no errors, and no warnings but that something in it is made up.
public struct StarterRegistry: Sendable, Hashable {
  /// The country that it is about, as its title is to name it; nil where that is to be filled in.
  public var country: LocalizedText?
  /// The languages in which its texts are given, in this order; English where there are none.
  public var languages: [Language]
  /// The period that it reports up to, and that its figures are of.
  public var period: Period
  /// What its bodies are taken from. One that is named twice is written once.
  public var templates: [Template]
  /// The names that bodies have in the place of their templates', by their ids.
  public var names: [String: LocalizedText]

  /// - Parameters:
  ///   - country: the country that its title names; nil where that is to be filled in.
  ///   - languages: the languages of its texts.
  ///   - period: the period that it reports up to.
  ///   - templates: what its bodies are taken from.
  ///   - names: the names of bodies, by their ids, where they are not those of the templates.
  public init(
    country: LocalizedText? = nil, languages: [Language], period: Period,
    templates: [Template] = [.monitoringCommittee], names: [String: LocalizedText] = [:]
  ) {
    self.country = country
    self.languages = languages
    self.period = period
    self.templates = templates
    self.names = names
  }

  /// The file, in UTF-8.
  public var bytes: [UInt8] {
    let schema = JSONValue.Member(key: "$schema", value: .string(RegistrySchema.fileName))
    let registry = FileFormat.registry.json(registry)
    return StarterLayout.text(of: .object([schema] + registry.members))
  }

  // MARK: - What is made up

  private static let country = Message("Example", fr: "Exemple")
  private static let report = Message(
    "Example report, to be replaced", fr: "Rapport d’exemple, à remplacer")
  private static let publisher = Message("Example publisher", fr: "Éditeur d’exemple")
  private static let locator = Message("page 0", fr: "page 0")
  private static let note = Message(
    "Made up, to be replaced.", fr: "Donnée fictive, à remplacer.")

  /// The texts that nobody means to keep, in all languages.
  private static let placeholders = Set(
    [title(of: country), report, publisher, locator, note].flatMap { [$0.english, $0.french] })

  /// The lengths that they have in UTF-8, each as a bit: of most texts no more need be looked at.
  private static let lengths = placeholders.reduce(UInt64(0)) { $0 | bit(ofLength: $1.utf8.count) }

  private static func bit(ofLength length: Int) -> UInt64 { 1 << UInt64(min(length, 63)) }

  /// Whether a text is one that nobody means to keep. Accents can be written in two ways, of which one
  /// is longer.
  static func isPlaceholder(_ text: String) -> Bool {
    let canBe =
      lengths & bit(ofLength: text.utf8.count) != 0 || text.utf8.contains { $0 >= 0x80 }
    return canBe && placeholders.contains(text)
  }

  /// The members that a body of a template has, and the women among them.
  private static let women: Int64 = 1_234
  private static let figures = Figures(members: Count(12_345), women: Count(women))
  private static let vacant: Int64 = 5

  /// Whether figures are those of a template's body.
  static func isMadeUp(_ figures: Figures) -> Bool {
    figures[.members] == Self.figures[.members] && figures[.women] == Self.figures[.women]
  }

  /// Whether a plain observation could have the figures of a template's body, or has a placeholder
  /// among its texts.
  static func couldBeMadeUp(_ plain: PlainObservation, in observations: Observations) -> Bool {
    func isPlaceholder(_ text: PlainObservation.Text) -> Bool {
      lengths & bit(ofLength: Int(text.length)) != 0
        && observations.bytes(of: text, in: plain).map {
          placeholders.contains(String(decoding: $0, as: UTF8.self))
        } ?? false
    }
    return plain[.women].map { Int64($0) == women } ?? false
      || isPlaceholder(plain.locator) || isPlaceholder(plain.note)
  }

  private static func title(of country: Message) -> Message {
    Message(
      "\(country): women and peace and security",
      fr: "\(country)\u{A0}: les femmes et la paix et la sécurité")
  }

  // MARK: - What is written

  private static let exampleSource = "example-source"
  private static let thirtyPerCentSource = "ecosoc-1990-15"

  /// What the file holds.
  public var registry: Registry {
    let bodies = self.bodies
    let groups = Group.allCases.filter { group in
      group == .commitments || bodies.contains { $0.group == group }
    }
    let aims = Aim.allCases.filter { aim in
      aim == .adopted || bodies.contains { $0.target == aim }
    }
    let sources = [
      Source(
        id: Self.exampleSource, title: text(Self.report), publisher: text(Self.publisher))
    ]
    return Registry(
      title: text(Self.title(of: country.map(Self.message) ?? Self.country)),
      reportingPeriod: period,
      groups: groups.map { SubjectGroup(id: $0.rawValue, name: text($0.name)) },
      sources: sources + (aims.contains(.thirtyPerCent) ? [sourceOfThirtyPerCent] : []),
      targets: aims.map(target), bodies: bodies.map(body), indicators: [milestone])
  }

  /// The bodies of the templates, each once.
  private var bodies: [TemplateBody] {
    Template.allCases.filter(templates.contains).flatMap { $0.bodies }
  }

  private func body(_ body: TemplateBody) -> Body {
    Body(
      id: body.id, name: text(names[body.id].map(Self.message) ?? body.name), kind: body.kind,
      group: body.group.rawValue, partOf: body.partOf, isSumOfParts: body.isSumOfParts,
      positions: body.office.map { [Position(id: $0.id, name: text($0.name))] } ?? [],
      targets: [body.target.rawValue],
      observations: body.isSumOfParts ? [] : [observation(of: body)])
  }

  private func observation(of body: TemplateBody) -> ReportedObservation {
    var figures = Self.figures
    if body.hasSeats, let members = figures[.members].exact {
      figures[.seats] = Count(members + Self.vacant)
      figures[.vacant] = Count(Self.vacant)
    }
    var holders = Holders()
    if let office = body.office { holders[office.id] = .unspecified }
    return ReportedObservation(
      time: ObservationTime(in: period), figures: figures, holders: holders,
      sources: [Self.exampleSource], locator: text(Self.locator), note: text(Self.note))
  }

  private func target(_ aim: Aim) -> Target {
    switch aim {
    case .thirtyPerCent:
      Target(
        id: aim.rawValue,
        name: text(Message("At least 30 per cent women", fr: "Au moins 30\u{A0}% de femmes")),
        shortName: text(Message("share of women", fr: "part des femmes")), basis: .benchmark,
        measure: .womenShare, limit: .atLeast(Threshold(percent: 30)),
        source: Self.thirtyPerCentSource,
        locator: text(Message("annex, recommendation VI", fr: "annexe, recommandation VI")))
    case .allPostsFilled:
      Target(
        id: aim.rawValue, name: text(Message("All posts filled", fr: "Tous les postes pourvus")),
        shortName: text(Message("posts filled", fr: "postes pourvus")), basis: .benchmark,
        measure: .occupancy, limit: .atLeast(Threshold(percent: 100)))
    case .adopted:
      Target(
        id: aim.rawValue, name: text(Message("Adopted", fr: "Adopté")), basis: .commitment,
        measure: .done, limit: nil)
    }
  }

  private var sourceOfThirtyPerCent: Source {
    Source(
      id: Self.thirtyPerCentSource,
      title: text(
        Message(
          "Economic and Social Council resolution 1990/15",
          fr: "Résolution 1990/15 du Conseil économique et social")))
  }

  /// What every country is asked for.
  private var milestone: Indicator {
    Indicator(
      id: "national-action-plan",
      name: text(
        Message(
          "National action plan on women and peace and security",
          fr: "Plan d’action national sur les femmes et la paix et la sécurité")),
      group: Group.commitments.rawValue, kind: .milestone, targets: [Aim.adopted.rawValue],
      observations: [
        ReportedObservation(
          time: ObservationTime(in: period), figures: Figures(status: .planned),
          sources: [Self.exampleSource], note: text(Self.note))
      ])
  }

  // MARK: - Languages

  private static func message(_ text: LocalizedText) -> Message {
    Message("\(text.text(in: .english))", fr: "\(text.text(in: .french))")
  }

  /// A text in the languages of the file: without a language where there is one alone, or where all
  /// say the same.
  private func text(_ message: Message) -> LocalizedText {
    let languages = self.languages.isEmpty ? [.english] : self.languages
    let first = message.text(in: languages[0])
    if languages.allSatisfy({ message.text(in: $0) == first }) { return LocalizedText(first) }
    var versions = [(language: String, text: String)]()
    for language in languages {
      let tag = language.rawValue
      if versions.contains(where: { $0.language == tag }) { continue }
      versions.append((tag, message.text(in: language)))
    }
    return LocalizedText(versions) ?? LocalizedText(first)
  }
}
