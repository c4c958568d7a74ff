import Testing

@testable import RandomRegistries

/// Holds random commitments on scales against the rules on the level that each has reached.
struct LevelTests {
  /// The levels of two scales, from least to most: some are on both.
  private static let scales = [
    (id: "four", levels: ["none", "minimum", "intermediate", "complete"]),
    (id: "three", levels: ["none", "intermediate", "complete"]),
  ]

  /// What a target asks for.
  private struct Target {
    let id: String
    let atLeast: String
    var near: String?
    var exceeds: String?
    /// From the second half of 2019 on, until its own is due.
    var step: String?
    var from: OracleDate?
    var to: OracleDate?

    var json: String {
      let steps = step.map { #"[{"from": "2019-S2", "atLeast": "\#($0)"}]"# }
      return OracleJSON.object([
        ("id", OracleJSON.string(id)), ("name", "\"T\""), ("basis", "\"commitment\""),
        ("measure", "\"level\""), ("atLeast", OracleJSON.string(atLeast)), ("steps", steps),
        ("near", near.map(OracleJSON.string)), ("exceeds", exceeds.map(OracleJSON.string)),
        ("from", (from?.text).map(OracleJSON.string)), ("to", (to?.text).map(OracleJSON.string)),
      ])
    }

    /// The levels that it names.
    var levels: [String] { [atLeast, near, exceeds, step].compactMap { $0 } }
  }

  private static let targets = [
    Target(id: "complete", atLeast: "complete"),
    Target(id: "nearly", atLeast: "complete", near: "intermediate"),
    Target(id: "more", atLeast: "intermediate", near: "none", exceeds: "complete"),
    Target(id: "minimum", atLeast: "minimum", exceeds: "intermediate"),
    Target(id: "stepped", atLeast: "complete", near: "none", step: "intermediate"),
    Target(id: "started", atLeast: "none", from: OracleDate(2019_07_01)),
    Target(id: "closed", atLeast: "intermediate", to: OracleDate(2019_06_30)),
  ]

  /// A commitment, and what is told of it.
  private struct Indicator {
    let id: String
    let scale: Int
    var targets: [Target] = []
    var observations: [OracleObservation] = []

    var levels: [String] { LevelTests.scales[scale].levels }

    var json: String {
      OracleJSON.object([
        ("id", OracleJSON.string(id)), ("name", "\"I\""), ("kind", "\"level\""),
        ("scale", OracleJSON.string(LevelTests.scales[scale].id)),
        ("targets", OracleJSON.array(targets.map { OracleJSON.string($0.id) })),
        ("observations", OracleJSON.lines(observations.map(\.json))),
      ])
    }

    /// What is told of it.
    func told(_ period: OraclePeriod, _ staleAfterQuarters: Int?) -> ToldOverTime {
      ToldOverTime(observations, staleAfterQuarters: staleAfterQuarters, in: period) {
        ($0.words["level"]?.dropFirst().dropLast()).map(String.init)
      }
    }

    /// How far a level is.
    func rank(_ level: String) -> Int { levels.firstIndex(of: level) ?? -1 }
  }

  private static func make(_ generator: inout SeededGenerator) -> [Indicator] {
    (0..<5).map { number in
      var indicator = Indicator(id: "i\(number)", scale: generator.number(in: 0...1))
      let levels = indicator.levels
      let some = generator.shuffle(targets).prefix(generator.number(in: 0...3))
      indicator.targets = some.filter { $0.levels.allSatisfy(levels.contains) }
      indicator.observations = ToldOverTime.observations(&generator) { generator in
        let level = OracleJSON.string(generator.pick(levels))
        return ["level": level, "justification": "\"Because.\""]
      }
      return indicator
    }
  }

  /// The rows of a commitment.
  private static func rows(_ indicator: Indicator, _ told: ToldOverTime) -> [OracleExpectation] {
    let level = OracleJSON.optional(told.assessed?.word)
    let fields = [
      "subjectKind": "\"indicator\"", "position": "null", "place": "null", "routes": "null",
      "pace": "null",
    ]
    if indicator.targets.isEmpty {
      var row = OracleExpectation(
        subject: indicator.id, group: nil, target: nil, verdict: "noTarget", rating: nil)
      row.fields = fields
      row.fields["level"] = level
      return [row]
    }
    return indicator.targets.map { target in
      var row = row(indicator, target, told)
      row.kind = .commitments
      row.fields.merge(fields) { $1 }
      row.fields["measure"] = "\"level\""
      if row.verdict != "notInForce" {
        row.fields["level"] = level
        row.fields.merge(told.fields) { $1 }
      }
      return row
    }
  }

  private static func row(
    _ indicator: Indicator, _ target: Target, _ told: ToldOverTime
  ) -> OracleExpectation {
    func row(_ verdict: String, _ rating: String? = nil) -> OracleExpectation {
      OracleExpectation(
        subject: indicator.id, group: nil, target: target.id, verdict: verdict, rating: rating)
    }
    let period = told.period
    let isEarly = target.from.map { $0 > period.lastDay } ?? false
    if isEarly || target.to.map({ $0 < period.firstDay }) ?? false { return row("notInForce") }
    let begins = OracleDate(2019_07_01)
    let step = begins <= period.lastDay ? target.step : nil
    let required = step ?? target.atLeast
    guard let word = told.assessed?.word else {
      var row = row("noData")
      row.fields["required"] = OracleJSON.string(required)
      row.flags = []
      return row
    }
    func verdict(_ word: String) -> String {
      indicator.rank(word) >= indicator.rank(required) ? "met" : "unmet"
    }
    let rating: String
    if verdict(word) == "met" {
      let isMore = target.exceeds.map { indicator.rank(word) >= indicator.rank($0) } ?? false
      rating = isMore ? "exceeds" : "meets"
    } else {
      let isNear = target.near.map { indicator.rank(word) >= indicator.rank($0) } ?? false
      rating = isNear ? "approaches" : "missing"
    }
    var found = row(verdict(word), rating)
    found.fields["required"] = OracleJSON.string(required)
    found.fields["reason"] = "null"
    found.dating = told.isStale ? .stale : .current
    let starts = [target.from, step == nil ? nil : begins].compactMap { $0 }
    let flags = told.flags(starts: starts, verdict: verdict)
    (found.flags, found.openFlags) = (flags.all, flags.open)
    return found
  }

  @Test func randomCommitments() throws {
    var failures = 0
    var seen: Set<String> = []
    for seed in RandomCases.seeds(1...2_000, few: 150) {
      var generator = SeededGenerator(seed: seed)
      let indicators = Self.make(&generator)
      var registry = SubjectsRegistry()
      registry.scales = Self.scales.map { scale in
        let levels = scale.levels.map { #"{"id": "\#($0)", "name": "L"}"# }
        return #"{"id": "\#(scale.id)", "name": "S", "levels": \#(OracleJSON.array(levels))}"#
      }
      registry.targets = Self.targets.map(\.json)
      registry.indicators = indicators.map(\.json)
      let period = generator.pick(["2017", "2018-Q4", "2019-S1", "2019-12", "2020-Q1", "2021"])
      let card = try registry.card(for: period)
      let time = try #require(OraclePeriod(written: period))
      let told = indicators.map { $0.told(time, nil) }
      let rows = zip(indicators, told).flatMap { Self.rows($0, $1) }
      let found = card.items("assessments")
      var wrong =
        found.count == rows.count ? [] : ["\(found.count) rows, expected \(rows.count)"]
      for (found, row) in zip(found, rows) {
        seen.formUnion([row.verdict] + [row.rating].compactMap { $0 })
        wrong += row.differences(from: found).map {
          "\(row.subject) against \(row.target ?? "nothing"): \($0)"
        }
      }
      let summary = card.object("summary")
      wrong += OracleExpectation.differences(in: .commitments, rows, from: summary)
      for (index, scale) in Self.scales.enumerated() {
        var expected: [String: Int] = [:]
        for (indicator, told) in zip(indicators, told) where indicator.scale == index {
          guard let level = told.assessed?.word, !told.isStale else { continue }
          expected[level, default: 0] += 1
        }
        let levels = summary?.numbers("levels.\(scale.id)") ?? [:]
        if levels != expected { wrong.append("\(scale.id) is \(levels), expected \(expected)") }
      }
      if wrong.isEmpty { continue }
      Issue.record(
        "seed \(seed), \(period): \(wrong.prefix(6).joined(separator: "\n"))\n\(registry.text)")
      failures += 1
      if failures == 5 { return }
    }
    let words = ["noTarget", "notInForce", "noData", "met", "unmet"]
    #expect(seen == Set(words + ["exceeds", "meets", "approaches", "missing"]))
  }
}
