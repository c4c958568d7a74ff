extension LargeRegistry {
  /// Sorts of bodies, with their names in English and French and the most seats they have.
  private static let sorts: [(kind: String, english: String, french: String, seats: Int)] = [
    ("legislature", "National Assembly", "Assemblée nationale", 600),
    ("legislature", "Senate", "Sénat", 300),
    ("government", "Council of Ministers", "Conseil des ministres", 45),
    ("localAuthority", "Regional Council", "Conseil régional", 90),
    ("monitoringMechanism", "Follow-up Committee", "Comité de suivi de l’accord", 60),
    ("judiciary", "Constitutional Court", "Cour constitutionnelle", 15),
  ]

  private static let regions = [
    ("north", "North", "Nord"), ("east", "East", "Est"), ("centre", "Centre", "Centre"),
    ("west", "West", "Ouest"), ("overseas", "Overseas", "Outre-mer"),
  ]

  // MARK: - The registry

  /// The registry without its bodies: groups, sources and targets in two languages.
  func realisticRegistry() -> OracleRegistry {
    var registry = OracleRegistry()
    registry.reportingPeriod = Self.reportingPeriod
    registry.words["title"] = Self.text("Women in office", "Les femmes en fonction")
    registry.groups = Self.regions.map { $0.0 }
    for (id, english, french) in Self.regions {
      registry.groupNames[id] = Self.text(english, french)
    }
    registry.sources = (0..<50).map { number in
      OracleSource(
        id: "source-\(number)",
        words: [
          "title": Self.text(
            "Report No. \(number) on equality", "Rapport nº \(number) sur l’égalité"),
          "date": OracleJSON.string(OracleDate(2025_01_01 + number % 31).text),
          "url": OracleJSON.string("https://example.org/reports/\(number)"),
        ])
    }
    registry.targets = [share(), parity()]
    let chair: [(key: String, value: String?)] = [
      ("id", OracleJSON.string("woman-in-the-chair")),
      ("name", Self.text("A woman in the chair", "Une femme à la présidence")),
      ("basis", OracleJSON.string("advocacy")), ("measure", OracleJSON.string("heldByWoman")),
    ]
    registry.furtherRecords["targets"] = [OracleJSON.object(chair)]
    return registry
  }

  /// A quota that the law raises step by step.
  private func share() -> OracleTarget {
    var target = OracleTarget(id: "thirty", measure: .womenShare, basis: "law")
    target.atLeast = OracleThreshold("30%", 3, 10)
    target.near = OracleThreshold("10%", 1, 10)
    target.exceeds = OracleThreshold("40%", 2, 5)
    target.steps = [
      .init(from: OraclePeriod(year: 2010), atLeast: OracleThreshold("15%", 3, 20)),
      .init(from: OraclePeriod(year: 2018), atLeast: OracleThreshold("20%", 1, 5)),
      .init(from: OraclePeriod(year: 2024), atLeast: OracleThreshold("25%", 1, 4)),
    ]
    target.dueBy = OracleDate(2030_12_31)
    target.words = [
      "name": Self.text("30 per cent women", "30 % de femmes"),
      "source": OracleJSON.string("source-0"), "locator": OracleJSON.string("article 1"),
    ]
    return target
  }

  /// A promise of parity, as of 2015.
  private func parity() -> OracleTarget {
    var target = OracleTarget(id: "parity", measure: .eitherSexShare, basis: "commitment")
    target.atLeast = OracleThreshold("50%", 1, 2)
    target.from = OracleDate(2015_01_01)
    target.words["name"] = Self.text("Parity", "Parité")
    return target
  }

  // MARK: - A body

  /// A body whose figures grow with the years, as different sources tell them.
  func realisticBody(_ number: Int, from generator: inout SeededGenerator) -> OracleSubject {
    let sort = generator.pick(Self.sorts)
    var body = OracleSubject(id: "body-\(number)", kind: .body, bodyKind: sort.kind)
    body.group = generator.pick(Self.regions).0
    body.targets = generator.chance(30) ? ["thirty", "parity"] : ["thirty"]
    body.words = Self.wordsOfBody(sort.english, sort.french, number)
    let seats = generator.number(in: sort.seats / 3...sort.seats)
    // Each share in thousandths.
    let (first, rise) = (generator.number(in: 20...150), generator.number(in: 0...300))
    // Of eight observations one is another source's, of the same quarter as that before it.
    let isAlternate = (0..<observations).map { $0 % 8 == 7 }
    var quarter = Self.reportingPeriod.index - isAlternate.count { !$0 }
    var (members, women) = (0, 0)
    for index in 0..<observations {
      if !isAlternate[index] {
        quarter += 1
        members = seats - generator.number(in: 0...seats / 10)
        let share = first + rise * index / observations + generator.number(in: 0...20)
        women = members * share / 1000
      }
      var observation = Self.told(women, of: members, in: seats, from: &generator)
      observation.period = OraclePeriod(index: quarter)
      observation.isAlternate = isAlternate[index]
      // The first half of the sources are for figures that are used, the second for the others.
      let source = generator.number(in: 0...24) + (isAlternate[index] ? 25 : 0)
      observation.sources = ["source-\(source)"]
      Self.remark(on: &observation, women, of: members, from: &generator)
      body.observations.append(observation)
    }
    return body
  }

  /// The names of a body, its chair and its benches.
  private static func wordsOfBody(
    _ english: String, _ french: String, _ number: Int
  ) -> [String: String] {
    let benches = [
      ("majority", "Majority", "Majorité"), ("opposition", "Opposition", "Opposition"),
    ]
    let parts = benches.map { id, english, french in
      OracleJSON.object([("id", OracleJSON.string(id)), ("name", text(english, french))])
    }
    let breakdown = OracleJSON.object([
      ("id", OracleJSON.string("bench")), ("name", text("Bench", "Groupe")),
      ("parts", OracleJSON.array(parts)),
    ])
    let chair = OracleJSON.object([
      ("id", OracleJSON.string("chair")), ("name", text("Chair", "Présidence")),
      ("targets", #"["woman-in-the-chair"]"#),
    ])
    return [
      "name": text("\(english) No. \(number)", "\(french) nº \(number)"),
      "breakdowns": OracleJSON.array([breakdown]), "positions": OracleJSON.array([chair]),
    ]
  }

  // MARK: - An observation

  /// What a source tells of so many women: their number, bounds of it, or their share alone.
  private static func told(
    _ women: Int, of members: Int, in seats: Int, from generator: inout SeededGenerator
  ) -> OracleObservation {
    var observation = OracleObservation()
    if generator.chance(40) {
      let thousandths = (2000 * women + members) / (2 * members)
      observation.percent = OraclePercent(digits: thousandths, decimals: 1)
      if generator.chance(15) { return observation }
    }
    observation.counts = ["seats": OracleCount(seats), "members": OracleCount(members)]
    if generator.chance(10) {
      observation.counts["women"] = OracleCount(least: women, most: min(women + 2, members))
      return observation
    }
    observation.counts["women"] = OracleCount(women)
    if generator.chance(30) { observation.counts["men"] = OracleCount(members - women) }
    if generator.chance(20) {
      let parts = [
        ("majority", members - members / 3, women - women / 3),
        ("opposition", members / 3, women / 3),
      ]
      let figures = parts.map { id, members, women in
        (key: id, value: Optional(#"{"members": \#(members), "women": \#(women)}"#))
      }
      observation.words["by"] = OracleJSON.object([("bench", OracleJSON.object(figures))])
    }
    return observation
  }

  /// Adds where the source says it, and at times its words, a note, a flag or who is in the chair.
  private static func remark(
    on observation: inout OracleObservation, _ women: Int, of members: Int,
    from generator: inout SeededGenerator
  ) {
    let page = generator.number(in: 1...90)
    observation.words["locator"] = text("page \(page), table 3", "page \(page), tableau 3")
    let isExact = observation.counts["women"]?.isNumber ?? false
    if isExact, generator.chance(15) {
      observation.words["quote"] = text(
        "\(women) of \(members) were women", "\(women) des \(members) étaient des femmes")
    }
    if generator.chance(10) {
      observation.words["note"] = text(
        "Those on leave are counted.", "Les personnes en congé sont comptées.")
    }
    if generator.chance(5) {
      observation.flag = generator.pick(["provisional", "estimated", "revised"])
    }
    if !observation.isAlternate, generator.chance(30) {
      let holder = generator.pick(["woman", "man", "man", "vacant"])
      observation.words["holders"] = OracleJSON.object([("chair", OracleJSON.string(holder))])
    }
  }

  /// A text in two languages, as JSON.
  private static func text(_ english: String, _ french: String) -> String {
    OracleJSON.object([("en", OracleJSON.string(english)), ("fr", OracleJSON.string(french))])
  }
}
