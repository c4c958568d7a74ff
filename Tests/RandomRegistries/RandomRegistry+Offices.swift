extension RandomRegistry {
  /// The registry that `seed` gives with subjects of all kinds: positions, candidate lists and ratings
  /// beside what the oracle knows of.
  package static func ofAllKinds(seed: UInt64) -> OracleRegistry {
    var maker = Self(seed: seed, isHostile: false, isFull: true) { _, _ in true }
    var registry = maker.registry()
    maker.addOffices(to: &registry)
    return registry
  }

  /// Adds positions and their holders, candidate lists, scales and ratings, and targets on them; they
  /// have oracles of their own, so that here they are JSON.
  mutating func addOffices(to registry: inout OracleRegistry) {
    let held = (0...1).map { target("held\($0)", "heldByWoman", [:]) }
    let orders = (0...3).map { target("order\($0)", "placement", placement()) }
    let scales = ["pace", "depth"].map { id in
      (id: id, levels: (0..<generator.number(in: 2...5)).map { "\(id)-\($0)" })
    }
    let ratings = scales.map { scale in target("rated-\(scale.id)", "level", limits(scale.levels)) }
    let shares = registry.targets.filter { $0.measure.isOfWomen && $0.denominator != "seats" }
      .map(\.id)
    registry.furtherRecords["targets"] = held + orders + ratings
    registry.furtherRecords["scales"] = scales.map { scale in
      let levels = scale.levels.map { named($0, []) }
      return named(scale.id, [("levels", OracleJSON.array(levels))])
    }
    addPositions(to: &registry)
    registry.furtherRecords["lists"] = (0..<generator.number(in: 1...6)).map { index in
      list("l\(index)", in: registry, targets: shares + (0...3).map { "order\($0)" })
    }
    registry.furtherRecords["indicators"] = (0..<generator.number(in: 1...3)).map { index in
      rating("r\(index)", on: generator.pick(scales), in: registry)
    }
    addOwners(to: &registry)
  }

  // MARK: - Positions and milestones

  private mutating func addPositions(to registry: inout OracleRegistry) {
    for index in registry.subjects.indices where registry.subjects[index].kind == .body {
      let offices = Array(generator.shuffle(["chair", "deputy", "head"]))
        .prefix(generator.number(in: 0...3))
      guard !offices.isEmpty else { continue }
      let positions = offices.map { id in
        let targets = chance(of: ["held0", "held1"])
        return named(id, [("targets", targets.isEmpty ? nil : ids(targets))])
      }
      registry.subjects[index].words["positions"] = OracleJSON.array(positions)
      for place in registry.subjects[index].observations.indices where generator.chance(60) {
        let mentioned = chance(of: Array(offices))
        guard !mentioned.isEmpty else { continue }
        let holders = mentioned.map { id in
          (
            id,
            Optional(
              OracleJSON.string(
                generator.pick(["woman", "man", "other", "vacant", "unspecified"])))
          )
        }
        registry.subjects[index].observations[place].words["holders"] = OracleJSON.object(holders)
      }
    }
  }

  private mutating func addOwners(to registry: inout OracleRegistry) {
    let subjects = registry.subjects.filter { $0.kind == .body }.map(\.id) + ["l0"]
    for index in registry.subjects.indices where registry.subjects[index].kind == .milestone {
      if generator.chance(60) {
        registry.subjects[index].words["about"] = OracleJSON.string(generator.pick(subjects))
      }
      if generator.chance(60) { registry.subjects[index].words["owner"] = name("Owner") }
    }
  }

  // MARK: - Lists and ratings

  private mutating func list(
    _ id: String, in registry: OracleRegistry, targets: [String]
  ) -> String {
    let bodies = registry.subjects.filter { $0.kind == .body }.map(\.id)
    return named(
      id,
      [
        ("group", group(in: registry)),
        ("of", generator.chance(40) ? OracleJSON.string(generator.pick(bodies)) : nil),
        ("party", generator.chance(60) ? name(generator.pick(["Dawn", "Union"])) : nil),
        ("constituency", generator.chance(60) ? name(generator.pick(["North", "South"])) : nil),
        ("targets", ids(Array(generator.shuffle(targets).prefix(3)))),
        ("note", generator.chance(30) ? name("Remark") : nil),
        (
          "observations",
          observations { maker in [("order", OracleJSON.string(maker.order()))] }
        ),
      ])
  }

  /// The letters of a list, among which there may be some that are not stated.
  private mutating func order() -> String {
    let letters = generator.pick(["WM", "WMM", "WMO?", "M?", "WWM?"]).map { $0 }
    return String((0..<generator.number(in: 1...14)).map { _ in generator.pick(letters) })
  }

  private mutating func rating(
    _ id: String, on scale: (id: String, levels: [String]), in registry: OracleRegistry
  ) -> String {
    named(
      id,
      [
        ("group", group(in: registry)), ("kind", OracleJSON.string("level")),
        ("scale", OracleJSON.string(scale.id)),
        ("targets", generator.chance(70) ? ids(["rated-\(scale.id)"]) : "[]"),
        ("owner", generator.chance(40) ? name("Owner") : nil),
        (
          "observations",
          observations { maker in
            [
              ("level", OracleJSON.string(maker.generator.pick(scale.levels))),
              ("justification", maker.name("Because")),
            ]
          }
        ),
      ])
  }

  /// Observations of different quarters, and other sources' beside some of them.
  private mutating func observations(
    _ tell: (inout Self) -> [(key: String, value: String?)]
  ) -> String {
    let quarters = generator.shuffle(Array(8064...8087)).prefix(generator.number(in: 0...4))
    let told = quarters.flatMap { index -> [String] in
      let period = OraclePeriod(index: index)
      let isDated = generator.chance(40)
      let time = isDated ? day(in: period).text : period.text
      return (0..<(generator.chance(20) ? 2 : 1)).map { number in
        var members = [(key: String, value: String?)]()
        members.append((isDated ? "asAt" : "period", OracleJSON.string(time)))
        members += tell(&self)
        // Two that say the same of one time and source could not be told apart.
        members.append(("source", OracleJSON.string(number == 0 ? sources[0] : lastSource)))
        if generator.chance(30) { members.append(("quote", name("Quote"))) }
        if generator.chance(20) { members.append(("note", name("Note"))) }
        if number > 0 { members.append(("alternate", "true")) }
        return OracleJSON.object(members)
      }
    }
    return OracleJSON.array(told)
  }

  // MARK: - Targets

  private mutating func target(
    _ id: String, _ measure: String, _ asked: [String: String]
  ) -> String {
    let basis = generator.pick(["policy", "commitment", "benchmark"])
    return OracleJSON.object(
      [
        ("id", OracleJSON.string(id)), ("name", name("Target")),
        ("basis", OracleJSON.string(basis)), ("measure", OracleJSON.string(measure)),
      ], words: asked)
  }

  /// One rule on the order of a list, or several.
  private mutating func placement() -> [String: String] {
    var asked = [String: String]()
    if generator.chance(50) { asked["maxRun"] = "\(generator.number(in: 1...3))" }
    if generator.chance(30) { asked["first"] = generator.pick(["\"woman\"", "\"man\""]) }
    if generator.chance(30) { asked["firstDiffer"] = "\(generator.number(in: 2...4))" }
    if asked.isEmpty || generator.chance(40) {
      asked["everyBlockOf"] = "\(generator.number(in: 2...6))"
      asked["atLeast"] = generator.pick(["\"40%\"", "\"1/3\"", "\"50%\"", "1"])
      if generator.chance(40) { asked["counted"] = "\"women\"" }
      if generator.chance(40) { asked["tail"] = "\"nearest\"" }
    }
    if generator.chance(30) { asked["within"] = generator.pick(["\"50%\"", "\"70%\"", "3"]) }
    if generator.chance(30) { asked["bySize"] = #"[{"upTo": 2, "exempt": true}]"# }
    return asked
  }

  /// A level to be reached, and perhaps those where it is near or exceeded.
  private mutating func limits(_ levels: [String]) -> [String: String] {
    let place = generator.number(in: 0...levels.count - 1)
    var asked = ["atLeast": OracleJSON.string(levels[place])]
    if place > 0, generator.chance(60) { asked["near"] = OracleJSON.string(levels[place - 1]) }
    if place < levels.count - 1, generator.chance(40) {
      asked["exceeds"] = OracleJSON.string(levels[place + 1])
    }
    return asked
  }

  // MARK: - Members

  private mutating func named(_ id: String, _ members: [(key: String, value: String?)]) -> String {
    OracleJSON.object([("id", OracleJSON.string(id)), ("name", name("Name of \(id)"))] + members)
  }

  /// A text; in hostile registries any, in one language or two.
  private mutating func name(_ plain: String) -> String {
    isHostile ? text() : OracleJSON.string(plain)
  }

  private mutating func group(in registry: OracleRegistry) -> String? {
    registry.groups.isEmpty || generator.chance(40)
      ? nil : OracleJSON.string(generator.pick(registry.groups))
  }

  private var lastSource: String { sources[sources.count - 1] }

  private mutating func chance(of all: [String]) -> [String] {
    all.filter { _ in generator.chance(60) }
  }

  private func ids(_ ids: [String]) -> String { OracleJSON.array(ids.map(OracleJSON.string)) }
}
