import WPSIndicators

/// The registry of one body with its observations, and a target of its own.
func registry(
  of observations: [ReportedObservation], against target: Target, in period: Period
) -> Registry {
  Registry(
    title: "One body", reportingPeriod: period,
    sources: [Source(id: "report", title: "Report"), Source(id: "press", title: "Press")],
    targets: [target],
    bodies: [
      Body(
        id: "body", name: "Body", kind: .other, targets: [target.id], observations: observations)
    ])
}

/// At least 30 per cent women, or what else is given.
func goal(
  _ measure: Measure = .womenShare, _ limit: Limit = .atLeast(Threshold(percent: 30)),
  rounding: Target.Rounding? = nil, bySize: [Target.SizeRow] = []
) -> Target {
  Target(
    id: "goal", name: "Goal", basis: .policy, measure: measure, limit: limit, rounding: rounding,
    bySize: bySize)
}

/// What figures of a body come to, held against 30 per cent women or another target.
func assess(_ figures: Figures, against target: Target = goal()) throws -> Assessment {
  guard let quarter = Period("2022-Q2") else { throw Failure("no such quarter") }
  let observation = ReportedObservation(
    time: ObservationTime(in: quarter), figures: figures, sources: ["report"])
  let scorecard = Scorecard(
    of: registry(of: [observation], against: target, in: quarter), for: quarter)
  guard let assessment = scorecard[subject: "body"] else { throw Failure("no such body") }
  return assessment
}

/// What the article of this name shows.
enum HowVerdictsAreReached: Article {
  static func check() throws {
    try narrow()
    try choose()
    try compare()
    try leaveOpen()
    try ask()
  }

  private static func narrow() throws {
    let posts = NarrowedFigures(Figures(seats: Count(10), vacant: Count(4), women: Count(1)))
    print(posts?.members ?? .unknown, posts?.men ?? .unknown)  // 6 5

    let impossible = NarrowedFigures(Figures(members: Count(10), women: Count(11)))
    print(impossible == nil)  // true

    let unstated = NarrowedFigures(
      Figures(
        members: Count(100), women: Count(25), men: Count(65), unspecified: Count(10)))
    print(unstated?.women ?? .unknown, "stated;", unstated?.trueWomen ?? .unknown)
    // 25 stated; 25 to 35

    let published = NarrowedFigures(
      Figures(women: Count(9), reportedPercent: ReportedPercent("31")))
    print(published?.members ?? .unknown)  // 29
  }

  private static func choose() throws {
    guard let end2019 = Period("2019-Q4"), let mid2020 = Period("2020-Q2"),
      let begin2021 = Period("2021-Q1"), let end2021 = Period("2021-Q4")
    else { throw Failure("no such quarter") }
    let observations = [
      ReportedObservation(
        time: ObservationTime(in: end2019), figures: Figures(members: Count(147), women: Count(14)),
        sources: ["report"]),
      ReportedObservation(
        time: ObservationTime(in: mid2020), figures: Figures(members: Count(147), women: Count(40)),
        sources: ["report"]),
      ReportedObservation(
        time: ObservationTime(in: mid2020), figures: Figures(members: Count(147), women: Count(45)),
        sources: ["press"], isAlternate: true),
      ReportedObservation(
        time: ObservationTime(in: begin2021), sources: ["report"],
        quote: "More women sit in the Assembly than ever."),
    ]
    let registry = registry(of: observations, against: goal(), in: end2021)
    guard let assessment = Scorecard(of: registry, for: end2021)[subject: "body"] else {
      throw Failure("no such body")
    }
    print(assessment.verdict, assessment.percent ?? "?")  // unmet 27.2
    print(assessment.evidence?.observation.time.description ?? "never")  // 2020-Q2
    print(assessment.ageInQuarters ?? 0, assessment.flags.contains(.stale))  // 6 true
    print(assessment.newerInWords?.time.description ?? "never")  // 2021-Q1
    print(assessment.flags.contains(.sourcesDisagree))  // true
    print(registry.problems().filter { $0.severity == .error }.count)  // 0
  }

  private static func compare() throws {
    let close = try assess(Figures(members: Count(10_000), women: Count(2_997)))
    print(close.verdict, close.percent ?? "?")  // unmet 29.97

    let supervisoryBoard = goal(rounding: .nearest)
    let six = try assess(Figures(members: Count(21), women: Count(6)), against: supervisoryBoard)
    print(six.verdict, six.percent ?? "?", six.flags.contains(.lawRounds))  // met 28.6 true

    let parity = goal(.eitherSexShare, .atLeast(Threshold(percent: 50)), rounding: .down)
    let odd = try assess(Figures(members: Count(165), women: Count(82)), against: parity)
    print(odd.verdict)  // met

    let bySize = goal(
      .eitherSexShare, .atLeast(Threshold(percent: 40)),
      bySize: [
        Target.SizeRow(upTo: 2, limit: nil),
        Target.SizeRow(upTo: 3, limit: .atLeast(Threshold(count: 1))),
        Target.SizeRow(upTo: 5, limit: .atLeast(Threshold(count: 2))),
        Target.SizeRow(upTo: 8, limit: .atLeast(Threshold(count: 3))),
      ])
    let three = try assess(Figures(members: Count(8), women: Count(3)), against: bySize)
    let pair = try assess(Figures(members: Count(2), women: Count(0)), against: bySize)
    print(three.verdict, pair.verdict, pair.reason?.rawValue ?? "-")  // met notApplicable exempt
  }

  private static func leaveOpen() throws {
    let partly = try assess(
      Figures(
        members: Count(100), women: Count(25), men: Count(65), unspecified: Count(10)))
    if let share = partly.evidence?.value, let upper = share.upper {
      print(partly.verdict, share.lower, "to", upper)  // undetermined 1/4 to 7/20
    }
    let neither = try assess(
      Figures(members: Count(100), women: Count(25), men: Count(65), other: Count(10)))
    print(neither.verdict)  // unmet

    let six = try assess(Figures(women: Count(6)))
    let none = try assess(Figures(women: Count(0)))
    print(six.verdict, none.verdict)  // undetermined unmet

    let sevenToNine = try assess(
      Figures(members: Count(atLeast: 7, atMost: 9), women: Count(3)))
    print(sevenToNine.verdict)  // met
    let seats = try assess(Figures(seats: Count(7), vacant: Count(3)))
    print(seats.verdict)  // noData
  }

  private static func ask() throws {
    let committee = try assess(Figures(members: Count(62), women: Count(1)))
    if let requirement = committee.requirement, let routes = committee.routes {
      print(requirement.needed ?? 0, requirement.shortfall ?? 0)  // 19 18
      print(routes.replacement ?? 0, routes.enlargement ?? 0)  // 18 26
    }

    let half = try assess(Figures(seats: Count(10), vacant: Count(4), women: Count(1)))
    if let vacancies = half.routes?.vacancies {
      print(vacancies.vacant, vacancies.women ?? 0, vacancies.isSufficient)  // 4 2 true
    }

    let parity = goal(.eitherSexShare, .atLeast(Threshold(percent: 50)))
    let seven = try assess(Figures(members: Count(7), women: Count(3)), against: parity)
    print(seven.flags.contains(.unattainable), seven.requirement?.attainableAt ?? 0)  // true 8

    let chamber = try assess(
      Figures(seats: Count(147), members: Count(133), women: Count(40)))
    print(chamber.verdict, chamber.percent ?? "?")  // met 30.1
    print(chamber.flags.map { $0.rawValue })  // ["denominatorSensitive", "fragile"]
  }
}
