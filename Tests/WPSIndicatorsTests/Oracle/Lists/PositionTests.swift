import Testing

@testable import RandomRegistries

/// Holds positions in random bodies, at random times, against the rules on who holds them.
struct PositionTests {
  /// When a target holds.
  private struct Target {
    let id: String
    let from: OracleDate?
    let to: OracleDate?

    var json: String {
      OracleJSON.object([
        ("id", OracleJSON.string(id)), ("name", "\"T\""), ("basis", "\"law\""),
        ("measure", "\"heldByWoman\""), ("from", (from?.text).map(OracleJSON.string)),
        ("to", (to?.text).map(OracleJSON.string)),
      ])
    }
  }

  /// A body and what is told of its positions.
  private struct Body {
    let id: String
    var established: OracleDate?
    var ended: OracleDate?
    var staleAfterQuarters: Int?
    /// Each with its targets.
    var positions: [(id: String, targets: [Target])] = []
    /// The holders are among the words, as JSON.
    var observations: [OracleObservation] = []

    var json: String {
      let positions = positions.map { position in
        let ids = position.targets.map { OracleJSON.string($0.id) }
        return OracleJSON.object([
          ("id", OracleJSON.string(position.id)), ("name", "\"P\""),
          ("targets", ids.isEmpty ? nil : OracleJSON.array(ids)),
        ])
      }
      return OracleJSON.object([
        ("id", OracleJSON.string(id)), ("name", "\"B\""), ("kind", "\"other\""),
        ("established", (established?.text).map(OracleJSON.string)),
        ("ended", (ended?.text).map(OracleJSON.string)),
        ("staleAfterQuarters", staleAfterQuarters.map(String.init)), ("targets", "[]"),
        ("positions", OracleJSON.array(positions)),
        ("observations", OracleJSON.lines(observations.map(\.json))),
      ])
    }
  }

  private static let words = ["woman", "man", "other", "vacant", "unspecified"]

  /// A random registry.
  private static func make(_ generator: inout SeededGenerator) -> ([Target], [Body]) {
    let targets = [
      Target(id: "always", from: nil, to: nil),
      Target(id: "late", from: OracleDate(2019_04_01), to: nil),
      Target(id: "early", from: nil, to: OracleDate(2019_12_31)),
    ]
    let bodies = (0..<4).map { number in
      var body = Body(id: "b\(number)")
      if generator.chance(30) { body.established = OracleDate(2018_01_01) }
      if generator.chance(40) { body.ended = OracleDate(generator.pick([2019_06_30, 2020_03_15])) }
      if generator.chance(30) { body.staleAfterQuarters = generator.number(in: 0...6) }
      let ids = generator.shuffle(["chair", "deputy", "head-of-office"])
      body.positions = ids.prefix(generator.number(in: 1...3)).map { id in
        (id, generator.shuffle(targets).dropLast(generator.number(in: 0...3)))
      }
      let positions = body.positions.map(\.id)
      body.observations = ToldOverTime.observations(&generator, until: body.ended) { generator in
        var holders: [(key: String, value: String?)] = []
        for id in positions where generator.chance(60) {
          holders.append((id, OracleJSON.string(generator.pick(words))))
        }
        if holders.isEmpty { return [:] }
        return ["holders": OracleJSON.object(holders)]
      }
      return body
    }
    return (targets, bodies)
  }

  /// Who holds a position, as an observation has it.
  private static func holder(of id: String, in observation: OracleObservation) -> String? {
    let json = observation.words["holders"] ?? "{}"
    return (try? ScorecardFields(json))?.string(id)
  }

  private static func verdict(on word: String) -> String {
    switch word {
    case "woman": "met"
    case "unspecified": "undetermined"
    default: "unmet"
    }
  }

  private static func told(
    of id: String, in body: Body, _ period: OraclePeriod
  ) -> ToldOverTime {
    ToldOverTime(
      body.observations, until: body.ended, staleAfterQuarters: body.staleAfterQuarters,
      in: period
    ) { Self.holder(of: id, in: $0) }
  }

  /// Why a body is not alive.
  private static func reason(_ body: Body, _ period: OraclePeriod) -> String? {
    if let ended = body.ended, ended < period.firstDay { return "ended" }
    if let established = body.established, established > period.lastDay { return "notEstablished" }
    return nil
  }

  /// The rows of a body: its own, and those of its positions.
  private static func rows(_ body: Body, _ period: OraclePeriod) -> [OracleExpectation] {
    var own = OracleExpectation(
      subject: body.id, group: nil, target: nil, verdict: "noTarget", rating: nil)
    own.fields = ["subjectKind": "\"body\"", "position": "null"]
    let positions = body.positions.flatMap { position -> [OracleExpectation] in
      let told = told(of: position.id, in: body, period)
      let fields = [
        "subjectKind": "\"position\"", "position": OracleJSON.string(position.id),
        "part": "null", "place": "null", "level": "null", "women": "null", "pace": "null",
        "routes": "null",
      ]
      if position.targets.isEmpty {
        var row = OracleExpectation(
          subject: body.id, group: nil, target: nil, verdict: "noTarget", rating: nil)
        row.fields = fields
        return [row]
      }
      return position.targets.map { target in
        row(body, target, told, reason: reason(body, period), fields: fields)
      }
    }
    return [own] + positions
  }

  private static func row(
    _ body: Body, _ target: Target, _ told: ToldOverTime, reason: String?,
    fields: [String: String]
  ) -> OracleExpectation {
    let period = told.period
    let isInForce =
      target.from.map { $0 <= period.lastDay } ?? true
      && target.to.map { $0 >= period.firstDay } ?? true
    let word =
      reason != nil
      ? "notApplicable"
      : !isInForce ? "notInForce" : told.assessed?.word.map(verdict(on:)) ?? "noData"
    let rating = ["met": "meets", "unmet": "missing"][word]
    var row = OracleExpectation(
      subject: body.id, group: nil, target: target.id, verdict: word, rating: rating)
    row.kind = .representation
    row.fields = fields
    row.fields["reason"] = OracleJSON.optional(reason)
    row.fields["measure"] = "\"heldByWoman\""
    guard reason == nil, isInForce else { return row }
    row.fields.merge(told.fields) { $1 }
    let starts = [target.from].compactMap { $0 }
    let flags = told.flags(starts: starts, isKnown: { $0 != "unspecified" }) {
      Self.verdict(on: $0)
    }
    (row.flags, row.openFlags) = (flags.all, flags.open)
    if told.assessed != nil { row.dating = told.isStale ? .stale : .current }
    return row
  }

  /// Of the positions of each id, how many are filled, and by women.
  private static func summary(_ bodies: [Body], _ period: OraclePeriod) -> [String: [Int]] {
    var summary: [String: [Int]] = [:]
    for body in bodies where reason(body, period) == nil {
      for (id, _) in body.positions {
        let told = told(of: id, in: body, period)
        guard !told.isStale, let word = told.assessed?.word, word != "vacant" else { continue }
        summary[id, default: [0, 0]][0] += 1
        if word == "woman" { summary[id, default: [0, 0]][1] += 1 }
      }
    }
    return summary
  }

  @Test func randomPositions() throws {
    var failures = 0
    var seen: Set<String> = []
    for seed in RandomCases.seeds(1...2_000, few: 150) {
      var generator = SeededGenerator(seed: seed)
      let (targets, bodies) = Self.make(&generator)
      var registry = SubjectsRegistry()
      registry.targets = targets.map(\.json)
      registry.bodies = bodies.map(\.json)
      let period = generator.pick(["2017", "2018-Q4", "2019-S1", "2019-12", "2020-Q1", "2020"])
      let card = try registry.card(for: period)
      let time = try #require(OraclePeriod(written: period))
      let rows = bodies.flatMap { Self.rows($0, time) }
      let found = card.items("assessments")
      var wrong =
        found.count == rows.count ? [] : ["\(found.count) rows, expected \(rows.count)"]
      for (found, row) in zip(found, rows) {
        seen.insert(row.verdict)
        wrong += row.differences(from: found).map {
          "\(row.subject) \(row.fields["position"] ?? "") against \(row.target ?? "nothing"): \($0)"
        }
      }
      let summary = card.object("summary")
      wrong += OracleExpectation.differences(in: .representation, rows, from: summary)
      let expected = Self.summary(bodies, time)
      for id in ["chair", "deputy", "head-of-office"] {
        let filled = summary?.numbers("positions.\(id)") ?? [:]
        let numbers = [filled["filled"] ?? 0, filled["women"] ?? 0]
        if numbers == expected[id] ?? [0, 0] { continue }
        wrong.append("\(id) is \(numbers), expected \(expected[id] ?? [0, 0])")
      }
      if wrong.isEmpty { continue }
      Issue.record(
        "seed \(seed), \(period): \(wrong.prefix(6).joined(separator: "\n"))\n\(registry.text)")
      failures += 1
      if failures == 5 { return }
    }
    #expect(
      seen == [
        "noTarget", "notApplicable", "notInForce", "noData", "met", "unmet", "undetermined",
      ])
  }
}
