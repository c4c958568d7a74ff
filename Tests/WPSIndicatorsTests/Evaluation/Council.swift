import WPSIndicators

/// A council of few people, and targets to hold it against.
enum Council {
  static let period = made(Period("2020-Q1"))

  static func made<Value>(_ value: Value?) -> Value {
    guard let value else { preconditionFailure("a value of this test is none") }
    return value
  }

  /// A council with one observation, and one target.
  static func registry(_ figures: Figures, _ target: Target) -> Registry {
    Registry(
      title: "Councils", reportingPeriod: period, sources: [Source(id: "roll", title: "Roll")],
      targets: [target],
      bodies: [
        Body(
          id: "council", name: "Council", kind: .other, targets: [target.id],
          observations: [
            ReportedObservation(
              time: ObservationTime(in: period), figures: figures, sources: ["roll"])
          ])
      ])
  }

  /// A council of women and men, with its seats where they are known.
  static func registry(
    _ women: Int64, _ men: Int64, seats: Int64?, atLeast leastSeats: Int64? = nil,
    _ target: Target
  ) -> Registry {
    let figures = Figures(
      seats: seats.map { Count($0) } ?? leastSeats.map { Count(atLeast: $0, atMost: nil) },
      members: Count(women + men), women: Count(women))
    return registry(figures, target)
  }

  static func verdict(_ figures: Figures, _ target: Target) -> Verdict? {
    Scorecard(of: registry(figures, target), for: period)[subject: "council"]?.verdict
  }

  static func verdict(
    _ women: Int64, _ men: Int64, seats: Int64?, atLeast leastSeats: Int64? = nil,
    _ target: Target
  ) -> Verdict? {
    let registry = registry(women, men, seats: seats, atLeast: leastSeats, target)
    return Scorecard(of: registry, for: period)[subject: "council"]?.verdict
  }

  /// A council as it stands, from which to suppose.
  static func scenario(_ figures: Figures, _ target: Target) throws -> Scenario {
    try Scenario(of: "council", in: registry(figures, target), for: period)
  }

  static func target(
    _ measure: Measure, _ limit: Limit, of denominator: Target.Denominator = .members,
    rounded rounding: Target.Rounding? = nil, bySize: [Target.SizeRow] = []
  ) -> Target {
    Target(
      id: "t", name: "T", basis: .law, measure: measure, limit: limit, rounding: rounding,
      bySize: bySize, denominator: denominator)
  }

  static let targets: [Target] = {
    let (third, most) = (made(Threshold(share: "1/3")), made(Threshold(share: "2/3")))
    return [
      target(.womenShare, .atLeast(third)), target(.womenShare, .atLeast(third), of: .seats),
      target(.womenShare, .atMost(most)), target(.eitherSexShare, .atLeast(third)),
      target(.eitherSexShare, .atLeast(third), of: .seats),
      target(.eitherSexShare, .atMost(most)), target(.women, .atLeast(Threshold(count: 3))),
      target(.eitherSex, .atLeast(Threshold(count: 2))),
      target(.occupancy, .atLeast(made(Threshold(share: "100%")))),
    ]
  }()

  /// Every council of up to six people and seven seats.
  static func councils(_ work: (Int64, Int64, Int64?) throws -> Void) rethrows {
    for women in Int64(0)...6 {
      for men in Int64(0)...(6 - women) {
        try work(women, men, nil)
        for seats in (women + men)...7 { try work(women, men, seats) }
      }
    }
  }
}
