import WPSIndicators

/// A council with 26 of its 147 seats vacant.
func council(in quarter: Period) -> Registry {
  Registry(
    title: "Council", reportingPeriod: quarter,
    sources: [Source(id: "roll", title: "Roll of the council")],
    targets: [
      Target(
        id: "thirty", name: "At least 30 per cent women", basis: .policy, measure: .womenShare,
        limit: .atLeast(Threshold(percent: 30)))
    ],
    bodies: [
      Body(
        id: "council", name: "Council", kind: .legislature, targets: ["thirty"],
        observations: [
          ReportedObservation(
            time: ObservationTime(in: quarter),
            figures: Figures(seats: Count(147), members: Count(121), women: Count(33)),
            sources: ["roll"])
        ])
    ])
}

/// What the article of this name shows.
enum WhatIf: Article {
  static func check() throws {
    guard let quarter = Period("2021-Q1") else { throw Failure("no such quarter") }
    let now = try Scenario(of: "council", in: council(in: quarter), for: quarter)
    try change(now)
    try appoint(now)
    try refuse(now)
    try comply(now)
  }

  private static func change(_ now: Scenario) throws {
    let then = try now.changing(ScenarioChange(women: 2, men: 1))
    for (before, after) in zip(now.assessments, then.assessments) {
      print(before.verdict, before.percent ?? "?", before.requirement?.shortfall ?? 0)
      // unmet 27.3 4
      print(after.verdict, after.percent ?? "?", after.requirement?.shortfall ?? 0)  // unmet 28.2 3
    }
    let exchanged = try now.changing(ScenarioChange(women: 4, men: -4))
    print(exchanged.assessments[0].verdict, exchanged.counts.women, exchanged.counts.members)
    // met 37 121
  }

  private static func appoint(_ now: Scenario) throws {
    let ofFive = try now.women(amongNext: 5, toMeet: "thirty")
    let ofFour = try now.women(amongNext: 4, toMeet: "thirty")
    print(ofFive == .from(5, to: 5), ofFour == WomenAmongAppointments.none)  // true true

    var shortfalls = [Int64]()
    for women: Int64 in 0...5 {
      let then = try now.changing(ScenarioChange(women: women, men: 5 - women))
      shortfalls.append(then.assessments[0].requirement?.shortfall ?? 0)
    }
    print(shortfalls)  // [5, 4, 3, 2, 1, 0]

    let three = try now.filling(vacancies: 3, women: 2)
    let all = try now.filling(women: 12)
    print(three.assessments[0].percent ?? "?", all.assessments[0].percent ?? "?")  // 28.2 30.6
  }

  private static func refuse(_ now: Scenario) throws {
    do {
      _ = try now.changing(ScenarioChange(women: 27))
    } catch {
      print(error.words(in: .english))  // 27 vacant seats would be needed, and there are only 26
    }
    for change in [ScenarioChange(women: 27), ScenarioChange(women: -34)] {
      try expect((try? now.changing(change)) == nil, true)
    }
  }

  private static func comply(_ now: Scenario) throws {
    let ways = now.ways(toMeet: "thirty")
    if case .replacing(let women, _)? = ways.first {
      print(women, "women in the seats of men")  // 4 women in the seats of men
    }
    print(ways.map { $0.appointments })  // [4, 5, 5]

    let then = try now.changing(ScenarioChange(women: 2, men: 1))
    let words = try TextScenario.render(from: now, to: then, next: 5, in: .english)
    try expect(
      words,
      """
      Council: 2 more women, 1 more man
      2021-Q1; on the figure of 2021-Q1 (this quarter) [1]
      A supposition: nothing is recorded.

      the policy sets at least 30%: At least 30 per cent women
        now   ✗ 33 ÷ 121 ≈ 27.3% < 30% → not met; 4 more women needed
        then  ✗ 35 ÷ 124 ≈ 28.2% < 30% → not met; 3 more women needed
        what it would still take: 3 women in place of 3 men; or 4 women in vacant
        seats
        the next 5 appointments: at least 4 women among them would meet it

      Sources
      [1] Roll of the council

      """)
  }
}
