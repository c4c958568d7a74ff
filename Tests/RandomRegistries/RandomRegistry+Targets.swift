extension RandomRegistry {
  /// Thresholds in ascending order.
  private static let shares = [
    OracleThreshold("5%", 1, 20), OracleThreshold("12.5%", 1, 8), OracleThreshold("20%", 1, 5),
    OracleThreshold("25%", 1, 4), OracleThreshold("30%", 3, 10),
    OracleThreshold("33.3%", 333, 1000), OracleThreshold("1/3", 1, 3),
    OracleThreshold("40%", 2, 5), OracleThreshold("3/7", 3, 7), OracleThreshold("50%", 1, 2),
    OracleThreshold("60%", 3, 5), OracleThreshold("2/3", 2, 3), OracleThreshold("75%", 3, 4),
    OracleThreshold("99.9%", 999, 1000), OracleThreshold("100%", 1, 1),
  ]

  /// Targets of every measure, though not always all.
  mutating func targets() -> [OracleTarget] {
    var measures: [OracleTarget.Measure] = [
      .womenShare, .womenShare, .womenShare, .eitherSexShare, .women, .occupancy, .share, .share,
      .count, .done,
    ]
    if isFull { measures += [.eitherSexShare] }
    var targets: [OracleTarget] = []
    for (index, measure) in measures.enumerated() where generator.chance(80) || index == 0 {
      targets.append(target("t\(index)", measure))
    }
    return targets
  }

  /// A target.
  private mutating func target(_ id: String, _ measure: OracleTarget.Measure) -> OracleTarget {
    var target = OracleTarget(id: id, measure: measure)
    target.basis = generator.pick(["law", "policy", "commitment", "benchmark", "advocacy"])
    if measure == .womenShare || isFull && measure == .eitherSexShare, generator.chance(45) {
      target.denominator = generator.chance(75) ? "seats" : "members"
    }
    if generator.chance(isFull ? 18 : 25) { target.from = day(in: anyPeriod()) }
    if generator.chance(isFull ? 6 : 15) {
      let start = target.from?.period.index ?? 8068
      target.to = day(in: OraclePeriod(index: start + generator.number(in: 1...12)))
    }
    if generator.chance(60) {
      let start = target.from?.period.index ?? 8068
      target.dueBy = day(in: OraclePeriod(index: start + generator.number(in: 1...24)))
    }
    if measure != .done { setThresholds(of: &target) }
    if isHostile {
      target.words = words(["name"], maybe: ["shortName", "note"])
      if generator.chance(40) {
        target.words["source"] = OracleJSON.string(generator.pick(sources))
        target.words["locator"] = text()
      }
    }
    return target
  }

  /// Gives a target its thresholds, each above the one before: near, steps, at least, exceeds.
  private mutating func setThresholds(of target: inout OracleTarget) {
    var ladder = Self.shares
    switch target.measure {
    case .eitherSexShare: ladder = ladder.filter { $0.ratio <= OracleRatio(1, 2) }
    case .women: ladder = (1...7).map { OracleThreshold($0) }
    case .eitherSex: ladder = (1...6).map { OracleThreshold($0) }
    case .count: ladder = (1...12).map { OracleThreshold($0) }
    default: break
    }
    let hasNear = generator.chance(40)
    let hasExceeds = generator.chance(30)
    let steps = generator.chance(30) ? generator.number(in: 1...2) : 0
    let count = 1 + steps + (hasNear ? 1 : 0) + (hasExceeds ? 1 : 0)
    while ladder.count > count {
      ladder.remove(at: generator.number(in: 0...(ladder.count - 1)))
    }
    if hasNear { target.near = ladder.removeFirst() }
    if hasExceeds { target.exceeds = ladder.removeLast() }
    target.atLeast = ladder.removeLast()
    var period = anyTime()
    for threshold in ladder {
      target.steps.append(OracleTarget.Step(from: period, atLeast: threshold))
      let next = OraclePeriod(index: period.index + generator.number(in: 1...8))
      period = isFull && generator.chance(20) ? OraclePeriod(year: next.index / 4 + 1) : next
    }
  }
}
