/// Makes random registries without errors, the same from the same seed everywhere.
///
/// It first makes up what is true, and then what a source would tell of it: so no observation
/// contradicts itself. The plain ones have small numbers, for brute force, and nothing in words but
/// names; `hostile` ones have what a hand could write into the file, and what no hand should.
package struct RandomRegistry {
  var generator: SeededGenerator
  /// Whether texts are made up too, and great numbers.
  let isHostile: Bool
  /// Whether a registry may have an observation of a subject of that kind.
  let isFit: (OracleObservation, OracleSubject.Kind) -> Bool
  /// The sources that observations cite.
  private(set) var sources = ["s1", "s2"]
  /// By what the people in a body are multiplied.
  private(set) var scale = 1

  init(
    seed: UInt64, isHostile: Bool, isFit: @escaping (OracleObservation, OracleSubject.Kind) -> Bool
  ) {
    generator = SeededGenerator(seed: seed)
    self.isHostile = isHostile
    self.isFit = isFit
  }

  /// The registry that `seed` gives, with every key that a hand could write, in one language or
  /// two, and texts that break out of any format that does not guard against them.
  package static func hostile(seed: UInt64) -> OracleRegistry {
    var maker = Self(seed: seed, isHostile: true) { _, _ in true }
    return maker.registry()
  }

  /// A registry.
  mutating func registry() -> OracleRegistry {
    var registry = OracleRegistry()
    registry.staleAfterQuarters =
      generator.chance(60) ? generator.number(in: 0...6) : nil
    registry.groups = Array(["g1", "g2", "g3"].prefix(generator.number(in: 0...3)))
    if isHostile { addTexts(to: &registry) }
    sources = registry.sources.map(\.id)
    registry.targets = generator.shuffle(targets())
    var bodies: [OracleSubject] = []
    for index in 1...generator.number(in: 1...5) {
      bodies.append(body("b\(index)", in: registry, after: bodies))
    }
    var indicators: [OracleSubject] = []
    for index in 0..<generator.number(in: 0...3) {
      indicators.append(indicator("i\(index)", in: registry))
    }
    registry.subjects = generator.shuffle(bodies) + generator.shuffle(indicators)
    return registry
  }

  /// A body; it may be part of one of `others`.
  private mutating func body(
    _ id: String, in registry: OracleRegistry, after others: [OracleSubject]
  ) -> OracleSubject {
    var body = OracleSubject(id: id, kind: .body)
    if generator.chance(70), !registry.groups.isEmpty {
      body.group = generator.pick(registry.groups)
    }
    if generator.chance(40), !others.isEmpty { body.partOf = generator.pick(others).id }
    if generator.chance(25) {
      body.established = day(in: OraclePeriod(index: generator.number(in: 8068...8076)))
    }
    if generator.chance(20) {
      body.ended = day(in: OraclePeriod(index: generator.number(in: 8077...8086)))
    }
    if generator.chance(25) { body.staleAfterQuarters = generator.number(in: 0...8) }
    let measures: [OracleTarget.Measure] = [.womenShare, .eitherSexShare, .women, .occupancy]
    body.targets = chosen(
      registry.targets.filter { measures.contains($0.measure) }, atMost: 4)
    let thresholds = registry.targets.filter { body.targets.contains($0.id) }
      .compactMap { $0.atLeast?.ratio }.filter { $0 <= .one }
    if isHostile {
      body.words = words(["name"], maybe: ["abbreviation", "note"])
      body.words["kind"] = OracleJSON.string(
        generator.pick(["legislature", "government", "judiciary", "other"]))
      scale = generator.pick([1, 1, 1, 1_000, 1_000_000_000])
    }
    body.observations = observations(of: body) { maker in
      maker.counts(near: thresholds)
    }
    return body
  }

  /// An indicator of one of the three kinds.
  private mutating func indicator(_ id: String, in registry: OracleRegistry) -> OracleSubject {
    let kinds: [(OracleSubject.Kind, OracleTarget.Measure)] = [
      (.share, .share), (.count, .count), (.milestone, .done),
    ]
    let (kind, measure) = generator.pick(kinds)
    var indicator = OracleSubject(id: id, kind: kind)
    if generator.chance(70), !registry.groups.isEmpty {
      indicator.group = generator.pick(registry.groups)
    }
    if kind == .milestone, generator.chance(70) { indicator.due = day(in: anyPeriod()) }
    indicator.targets = chosen(registry.targets.filter { $0.measure == measure }, atMost: 2)
    if isHostile {
      indicator.words = words(["name"], maybe: kind == .milestone ? ["note"] : ["note", "unit"])
    }
    indicator.observations = observations(of: indicator) { maker in
      switch kind {
      case .share: maker.partOfWhole()
      case .count: maker.value()
      default: maker.progress()
      }
    }
    return indicator
  }

  /// Some of `targets`, by id.
  private mutating func chosen(_ targets: [OracleTarget], atMost most: Int) -> [String] {
    let count = generator.chance(8) ? 0 : generator.number(in: 1...most)
    return generator.shuffle(targets).prefix(count).map(\.id)
  }

  /// Any quarter that an observation may be of: 2016-Q1 to 2021-Q4.
  mutating func anyPeriod() -> OraclePeriod {
    OraclePeriod(index: generator.number(in: 8064...8087))
  }

  /// A day in a quarter; often its first or last.
  mutating func day(in period: OraclePeriod) -> OracleDate {
    if generator.chance(10) { return period.firstDay }
    if generator.chance(15) { return period.lastDay }
    let month = generator.number(in: 0...2)
    return OracleDate(
      period.firstDay.number + month * 100 + generator.number(in: 0...27))
  }
}
