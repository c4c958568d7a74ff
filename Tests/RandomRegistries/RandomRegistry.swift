/// Makes random registries without errors, the same from the same seed everywhere.
///
/// It first makes up what is true, and then what a source would tell of it: so no observation
/// contradicts itself. The plain ones have small numbers, for brute force, and nothing in words but
/// names; `hostile` ones have what a hand could write into the file, and what no hand should.
package struct RandomRegistry {
  var generator: SeededGenerator
  /// Whether texts are made up too, and great numbers.
  let isHostile: Bool
  /// Whether it has all that a registry may have, or no more than tables of observations hold
  /// that are written by hand: figures of quarters, of women and men.
  let isFull: Bool
  /// Whether a registry may have an observation of a subject of that kind.
  let isFit: (OracleObservation, OracleSubject.Kind) -> Bool
  /// The sources that observations cite.
  private(set) var sources = ["s1", "s2"]
  /// By what the people in a body are multiplied.
  private(set) var scale = 1

  init(
    _ generator: SeededGenerator, isHostile: Bool, isFull: Bool = false,
    isFit: @escaping (OracleObservation, OracleSubject.Kind) -> Bool
  ) {
    self.generator = generator
    (self.isHostile, self.isFull) = (isHostile, isFull)
    self.isFit = isFit
  }

  init(
    seed: UInt64, isHostile: Bool, isFull: Bool = false,
    isFit: @escaping (OracleObservation, OracleSubject.Kind) -> Bool
  ) {
    self.init(
      SeededGenerator(seed: seed), isHostile: isHostile, isFull: isFull, isFit: isFit)
  }

  /// The registry that `seed` gives, with every key that a hand could write, in one language or
  /// two, and texts that break out of any format that does not guard against them.
  package static func hostile(seed: UInt64) -> OracleRegistry {
    var generator = SeededGenerator(seed: seed)
    return hostile(&generator)
  }

  /// The registry that a generator gives, with every key that a hand could write.
  package static func hostile(_ generator: inout SeededGenerator) -> OracleRegistry {
    var maker = Self(generator, isHostile: true, isFull: true) { _, _ in true }
    var registry = maker.registry()
    maker.addOffices(to: &registry)
    generator = maker.generator
    return registry
  }

  /// A registry.
  mutating func registry() -> OracleRegistry {
    var registry = OracleRegistry()
    registry.staleAfterQuarters =
      generator.chance(60) ? generator.number(in: 0...6) : nil
    registry.groups = Array(["g1", "g2", "g3"].prefix(generator.number(in: 0...3)))
    if isHostile { addTexts(to: &registry) }
    sources = registry.sources.map(\.id)
    if isFull {
      registry.reportingPeriod = time(of: generator.pick([3, 3, 1, 6, 12]))
      // Sums take current figures, so that in some registries most are.
      registry.staleAfterQuarters = generator.pick([nil, 0, 2, 8, 16, 16])
    }
    registry.targets = generator.shuffle(targets())
    var bodies: [OracleSubject] = []
    for index in 1...generator.number(in: 1...(isFull ? 7 : 5)) {
      bodies.append(body("b\(index)", in: registry, after: bodies))
    }
    var indicators: [OracleSubject] = []
    for index in 0..<generator.number(in: isFull ? 1...4 : 0...3) {
      indicators.append(indicator("i\(index)", in: registry))
    }
    if isFull { makeSums(of: &bodies) }
    keepApart(&bodies)
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
    if generator.chance(isFull ? 15 : 25) {
      body.established = day(in: OraclePeriod(index: generator.number(in: 8068...8076)))
    }
    if generator.chance(isFull ? 12 : 20) {
      body.ended = day(in: OraclePeriod(index: generator.number(in: 8077...8086)))
    }
    if generator.chance(25) { body.staleAfterQuarters = generator.number(in: 0...8) }
    body.targets = chosen(
      registry.targets.filter { $0.measure.isOfWomen || $0.measure == .occupancy }, atMost: 4)
    let thresholds = registry.targets.filter { body.targets.contains($0.id) }
      .compactMap { $0.atLeast?.ratio }.filter { $0 <= .one }
    if isFull { body.bodyKind = generator.pick(Self.bodyKinds) }
    if isHostile {
      body.words = words(["name"], maybe: ["shortName", "abbreviation", "note"])
      scale = generator.pick([1, 1, 1, 1_000, 1_000_000_000])
    }
    // The counts of a part are added to others, which are tried one by one.
    let isPart = isFull && body.partOf != nil
    body.observations = observations(of: body) { maker in
      maker.counts(near: isPart ? [] : thresholds)
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

  /// Kinds of bodies; more often those of which the rules say something.
  private static let bodyKinds = [
    "monitoringMechanism", "legislature", "legislature", "truthCommission", "government",
    "localAuthority", "judiciary", "securityForces", "securityForces", "missionUnit", "missionUnit",
    "missionComponent", "missionComponent", "negotiatingDelegation", "mediationTeam",
    "electoralBody", "advisoryBody", "board", "other", "other", "other",
  ]

  /// Some of `targets`, by id.
  private mutating func chosen(_ targets: [OracleTarget], atMost most: Int) -> [String] {
    let count = generator.chance(isFull ? 5 : 8) ? 0 : generator.number(in: 1...most)
    return generator.shuffle(targets).prefix(count).map(\.id)
  }

  /// Any quarter that an observation may be of: 2016-Q1 to 2021-Q4.
  mutating func anyPeriod() -> OraclePeriod {
    OraclePeriod(index: generator.number(in: 8064...8087))
  }

  /// Any period that an observation may be of.
  mutating func anyTime() -> OraclePeriod {
    isFull ? time(of: generator.pick([3, 3, 3, 3, 1, 1, 6, 12])) : anyPeriod()
  }

  /// Any period of so many months: in 2016 to 2021.
  private mutating func time(of length: Int) -> OraclePeriod {
    let first = 2016 * 12 / length
    return OraclePeriod(length: length, count: first + generator.number(in: 0...(72 / length - 1)))
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
