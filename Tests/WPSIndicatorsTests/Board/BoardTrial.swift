import Foundation

@testable import RandomRegistries
@testable import WPSIndicators

/// A board, and beside it the JSON that a program reads of the same registry and period.
struct BoardTrial {
  /// What a failing test names.
  let name: String
  let registry: Registry
  let period: Period
  let board: Board
  /// The rows of the JSON, in order.
  let told: [ToldRow]
  private let places: [String: Int]

  init(_ name: String, _ registry: Registry, _ period: Period, quarters: Int = 24) throws {
    (self.name, self.registry, self.period) = ("\(name), \(period)", registry, period)
    board = Scorecard(of: registry, for: period).board(quarters: quarters)
    told = try Self.told(of: registry, period)
    places = Dictionary(
      told.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The rows of the JSON scorecard of a period.
  static func told(of registry: Registry, _ period: Period) throws -> [ToldRow] {
    let scorecard = Scorecard(of: registry, for: period)
    let json = String(decoding: JSONScorecard.render(scorecard, in: .english), as: UTF8.self)
    return try ScorecardFields(json).items("assessments").map(ToldRow.init)
  }

  /// What the JSON tells of the assessment that a row shows.
  func told(_ assessment: Assessment) -> ToldRow? {
    places[ToldRow.id(of: assessment)].map { told[$0] }
  }

  /// What the JSON tells of a row, which it must.
  func row(_ row: BoardRow) throws -> ToldRow {
    guard let told = told(row.lead) else {
      throw Missing(place: "\(name): \(ToldRow.id(of: row.lead))")
    }
    return told
  }

  struct Missing: Error { let place: String }

  /// The place in the JSON of what a row shows.
  func place(_ row: BoardRow) -> Int? { places[ToldRow.id(of: row.lead)] }

  /// Whether something that the JSON tells belongs on a board: it is of women, and in force, of a body
  /// that exists.
  func belongs(_ row: ToldRow) -> Bool {
    let measures = [
      "womenShare", "eitherSexShare", "women", "eitherSex", "heldByWoman", "placement",
    ]
    guard let target = registry.targets.first(where: { $0.id == row.target }),
      measures.contains(row.measure)
    else { return false }
    if row.reason == "ended" || row.reason == "notEstablished" { return false }
    let (first, last) = (period.firstDay, period.lastDay)
    return (target.from.map { $0 <= last } ?? true) && (target.to.map { $0 >= first } ?? true)
  }

  /// The registry that the repository ships.
  static func shipped() throws -> Registry {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../indicators.json")
    let text = SourceText(name: "indicators.json", bytes: Array(try Data(contentsOf: url)))
    return try Self.registry(text)
  }

  /// A registry from its text.
  static func registry(_ text: SourceText) throws -> Registry {
    guard let registry = Registry.read(text).registry else { throw Refused() }
    return registry
  }

  struct Refused: Error {}

  /// The trials of most tests: a board is dear to make.
  static func few() throws -> [BoardTrial] { try fewTrials.get() }

  /// One in so many of them, for what takes the scorecards of many quarters.
  static func oneIn(_ count: Int) throws -> [BoardTrial] {
    try few().enumerated().filter {
      RandomCases.areAll || $0.offset.isMultiple(of: count) || $0.element.name == "shipped, 2022-Q2"
    }.map(\.element)
  }

  nonisolated(unsafe) private static let fewTrials = Result { try all(1...120, few: 40) }

  /// Random registries with subjects of all kinds, the valid fixtures and the shipped registry, each
  /// in several periods.
  static func all(_ seeds: ClosedRange<UInt64>, few: Int) throws -> [BoardTrial] {
    var trials = [BoardTrial]()
    for seed in RandomCases.seeds(seeds, few: few) {
      let text = RandomRegistry.ofAllKinds(seed: seed).text
      // A few have lists that the rules call contradictory.
      guard let registry = try? registry(SourceText(name: "random.json", text)) else { continue }
      var generator = SeededGenerator(seed: ~seed)
      let length = generator.pick([3, 3, 3, 1, 6, 12])
      let count = generator.number(in: 0...(72 / length - 1))
      let period = OraclePeriod(length: length, count: 2017 * 12 / length + count)
      guard let period = Period(period.text) else { continue }
      trials.append(try BoardTrial("seed \(seed)", registry, period))
    }
    for fixture in Fixture.all(in: "valid") {
      let registry = try registry(fixture.text())
      for period in [registry.reportingPeriod, Period("2020-Q2"), Period("2022")] {
        guard let period else { continue }
        trials.append(try BoardTrial(fixture.name, registry, period))
      }
    }
    let shipped = try shipped()
    for period in ["2016-Q3", "2019-11", "2020-Q4", "2022-Q2", "2024-Q1", "2026-Q1"] {
      guard let period = Period(period) else { continue }
      trials.append(try BoardTrial("shipped", shipped, period))
    }
    return trials
  }
}

/// A row of the JSON scorecard, as a program that knows nothing of the library reads it.
struct ToldRow {
  let fields: ScorecardFields

  init(_ fields: ScorecardFields) { self.fields = fields }

  /// What tells it from others: kind, subject, position, target and part.
  var id: String {
    ["subjectKind", "subject", "position", "target"].map(fields.text).joined(separator: " ")
      + (isOfPart ? " \(fields.text("part"))" : " null")
  }

  /// The same of an assessment.
  static func id(of assessment: Assessment) -> String {
    let kind =
      switch assessment.subject {
      case .body: "body"
      case .position: "position"
      case .list: "list"
      case .indicator: "indicator"
      }
    // The `part` of an indicator is a number.
    let part = assessment.part.map { "{\"\($0.breakdown)\": \"\($0.part)\"}" }
    let ids = [kind, assessment.subject.id].map(OracleJSON.string)
    let others = [assessment.position?.id, assessment.target?.id].map(OracleJSON.optional)
    return (ids + others + [part ?? "null"]).joined(separator: " ")
  }

  var kind: String { fields.string("subjectKind") ?? "" }
  var subject: String { fields.string("subject") ?? "" }
  var position: String? { fields.string("position") }
  var group: String? { fields.string("group") }
  var target: String? { fields.string("target") }
  var isOfPart: Bool { kind == "body" && fields.text("part") != "null" }
  var measure: String { fields.string("measure") ?? "" }
  var verdict: String { fields.string("verdict") ?? "" }
  var reason: String? { fields.string("reason") }
  var rating: String? { fields.string("rating") }
  var age: Int? { number("observation.ageInQuarters") }
  var flags: [String] { fields.items("flags").compactMap { $0.string } }
  func number(_ path: String) -> Int? { Int(fields.text(path)) }

  /// How a board shows the verdict.
  var standing: String {
    switch verdict {
    case "met": "met"
    case "unmet": rating == "approaches" ? "near" : "unmet"
    case "undetermined": "undetermined"
    default: "none"
    }
  }

  /// How a board shows the age of the figure.
  var freshness: String {
    guard let age else { return "none" }
    return flags.contains("stale") ? "old" : age == 0 ? "new" : "carriedOn"
  }

  /// The worse, the smaller.
  var badness: Int { ["unmet": 0, "undetermined": 1, "met": 2][verdict] ?? 3 }
  /// The newer, the smaller.
  var oldness: Int { ["new": 0, "carriedOn": 0, "old": 1][freshness] ?? 2 }

  /// A fraction such as "3/10", or a number, or a percentage such as "30%".
  func fraction(_ path: String) -> OracleRatio? {
    let text = fields.text(path).replacing("\"", with: "")
    if let whole = Int(text) { return OracleRatio(whole) }
    if text.hasSuffix("%") {
      let digits = text.dropLast().split(separator: ".")
      let decimals = digits.count > 1 ? digits[1].count : 0
      return Int(digits.joined()).map { digits in
        OracleRatio(digits, (0..<decimals).reduce(100) { scale, _ in scale * 10 })
      }
    }
    let parts = text.split(separator: "/").compactMap { Int($0) }
    return parts.count == 2 ? OracleRatio(parts[0], parts[1]) : nil
  }
}
