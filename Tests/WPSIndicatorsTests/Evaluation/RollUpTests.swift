import Testing

@testable import WPSIndicators

/// Sums and counts, worked out by hand.
@Suite struct RollUpTests {
  private let period = Self.quarter("2020-Q4")

  private static func quarter(_ text: String) -> Period {
    guard let period = Period(text) else { preconditionFailure("no period: \(text)") }
    return period
  }

  private func target(
    _ id: String, _ measure: Measure, _ atLeast: Threshold?, to end: String? = nil
  ) -> Target {
    Target(
      id: id, name: LocalizedText(id), basis: .law, measure: measure,
      limit: atLeast.map { .atLeast($0) },
      to: end.flatMap { CalendarDate($0) })
  }

  private var targets: [Target] {
    [
      target("third", .womenShare, Threshold(share: "30%")),
      target("half", .womenShare, Threshold(share: "50%")),
      target("either", .eitherSexShare, Threshold(share: "40%")),
      target("two", .women, Threshold(count: 2)),
      target("past", .womenShare, Threshold(share: "30%"), to: "2019-12-31"),
      target("posts", .occupancy, Threshold(share: "90%")),
      target("money", .share, Threshold(share: "15%")),
      target("reports", .count, Threshold(count: 4)),
      target("doing", .done, nil),
    ]
  }

  private func body(
    _ id: String, _ figures: Figures?, in quarter: String = "2020-Q4", kind: Body.Kind = .other,
    group: String? = nil, partOf: String? = nil, targets: [String] = ["third"],
    established: String? = nil, ended: String? = nil
  ) -> Body {
    Body(
      id: id, name: LocalizedText(id), kind: kind, group: group, partOf: partOf,
      established: established.flatMap { CalendarDate($0) },
      ended: ended.flatMap { CalendarDate($0) }, targets: targets,
      observations: figures.map {
        [
          ReportedObservation(
            time: ObservationTime(in: Self.quarter(quarter)), figures: $0, sources: ["s"])
        ]
      } ?? [])
  }

  private func women(_ women: Int64, of members: Int64) -> Figures {
    Figures(members: Count(members), women: Count(women))
  }

  private func card(
    _ bodies: [Body], groups: [String] = [], indicators: [Indicator] = [], since: Period? = nil
  ) -> Scorecard {
    Scorecard(
      of: Registry(
        title: LocalizedText("T"), reportingPeriod: period,
        groups: groups.map { SubjectGroup(id: $0, name: LocalizedText($0)) }, sources: [],
        targets: targets, bodies: bodies, indicators: indicators),
      for: period, comparedWith: since)
  }

  private func counted(_ sum: WomenSum) -> [String] { sum.counted.map { $0.body.id } }

  private func leftOut(_ sum: WomenSum) -> [String: WomenSum.Omission] {
    Dictionary(uniqueKeysWithValues: sum.leftOut.map { ($0.body.id, $0.reason) })
  }

  // MARK: - What is left out

  @Test func `each reason applies, and the first of several`() {
    let sum = card([
      body("cabinet", women(6, of: 28)),
      body("ended", nil, targets: [], ended: "2020-09-30"),
      body("to-come", nil, kind: .missionUnit, targets: [], established: "2021-01-01"),
      body("free", women(1, of: 2), in: "2010-Q1", targets: []),
      body("no-longer", women(1, of: 2), targets: ["past"]),
      body("posts-only", women(1, of: 2), targets: ["posts"]),
      body("unreported", nil),
      body("old", Figures(women: Count(3)), in: "2019-Q3"),
      body("vague", Figures(women: Count(3)), partOf: "cabinet"),
      body("department", women(2, of: 9), partOf: "cabinet"),
      body("guard", women(1, of: 40), kind: .securityForces, partOf: "cabinet"),
      body("army", women(10, of: 1000), kind: .securityForces),
    ]).rollUp.headline
    #expect(counted(sum) == ["cabinet"])
    #expect((sum.women, sum.members, sum.short) == (6, 28, 3))
    #expect(
      leftOut(sum) == [
        "ended": .ended, "to-come": .notEstablished, "free": .noTarget, "no-longer": .noTarget,
        "posts-only": .noTarget, "unreported": .noData, "old": .stale, "vague": .inexact,
        "department": .partOf, "guard": .partOf, "army": .force,
      ])
  }

  @Test func `four quarters are current, five are stale`() {
    let sum = card([
      body("a", women(1, of: 4), in: "2019-Q4"), body("b", women(1, of: 4), in: "2019-Q3"),
    ]).rollUp.headline
    #expect(counted(sum) == ["a"])
    #expect(leftOut(sum) == ["b": .stale])
  }

  @Test func `parts of parts are left out of what is counted, and counted where it is not`() {
    let nested = { (top: Figures?, middle: Figures?) in
      self.card([
        self.body("top", top), self.body("middle", middle, partOf: "top"),
        self.body("bottom", self.women(1, of: 4), partOf: "middle"),
      ]).rollUp.headline
    }
    #expect(counted(nested(women(3, of: 10), nil)) == ["top"])
    #expect(leftOut(nested(women(3, of: 10), nil))["bottom"] == .partOf)
    #expect(counted(nested(nil, women(2, of: 8))) == ["middle"])
    #expect(counted(nested(nil, nil)) == ["bottom"])
    // A whole that is stale counts nowhere, and hides no part.
    let old = card([
      body("top", women(3, of: 10), in: "2016-Q3"), body("part", women(1, of: 4), partOf: "top"),
    ]).rollUp.headline
    #expect(counted(old) == ["part"])
  }

  // MARK: - Forces

  @Test func `what is part of a force is one, whatever its kind`() {
    let rollUp = card([
      body("mission", nil, kind: .other, targets: []),
      body("police", women(30, of: 300), kind: .missionComponent, partOf: "mission"),
      body("office", women(5, of: 10), partOf: "police"),
      body("desk", women(1, of: 2), partOf: "office"),
      body("court", women(2, of: 9), kind: .judiciary),
    ]).rollUp
    #expect(counted(rollUp.headline) == ["court"])
    #expect(
      leftOut(rollUp.headline)
        == ["mission": .noTarget, "police": .force, "office": .force, "desk": .force])
    #expect(counted(rollUp.mission) == ["police"])
    #expect(rollUp.mission.leftOut.isEmpty)
    #expect((rollUp.mission.women, rollUp.mission.members) == (30, 300))
  }

  @Test func `the mission is its units and components, without security forces`() {
    let rollUp = card([
      body("unit", women(3, of: 7), kind: .missionUnit),
      body("military", women(10, of: 900), kind: .missionComponent),
      body("battalion", women(4, of: 400), kind: .missionComponent, partOf: "military"),
      body("army", women(10, of: 1000), kind: .securityForces),
    ]).rollUp
    #expect(counted(rollUp.mission) == ["unit", "military"])
    #expect(leftOut(rollUp.mission) == ["battalion": .partOf])
    #expect(rollUp.headline.counted.isEmpty)
    #expect(rollUp.headline.share == nil)
  }

  @Test func `a group counts its forces only where it has nothing else`() {
    let sections = card(
      [
        body("military", women(10, of: 900), kind: .missionComponent, group: "forces"),
        body("army", women(10, of: 1000), kind: .securityForces, group: "forces"),
        body("court", women(2, of: 9), group: "mixed"),
        body("guard", women(1, of: 50), kind: .securityForces, group: "mixed"),
        body("silent", nil, group: "unlucky"),
        body("navy", women(1, of: 50), kind: .securityForces, group: "unlucky"),
      ], groups: ["forces", "mixed", "unlucky"]
    ).sections
    #expect(sections.map { counted($0.sum) } == [["military", "army"], ["court"], []])
    #expect(leftOut(sections[1].sum) == ["guard": .force])
    #expect(leftOut(sections[2].sum) == ["silent": .noData, "navy": .force])
  }

  @Test func `a whole in another group hides its part in the headline alone`() {
    let card = card(
      [
        body("whole", women(3, of: 10), group: "a"),
        body("part", women(1, of: 4), group: "b", partOf: "whole"),
      ], groups: ["a", "b"])
    #expect(counted(card.rollUp.headline) == ["whole"])
    #expect(counted(card.sections[1].sum) == ["part"])
  }

  @Test func `in a chain across groups each group counts the first of its own`() {
    var bodies = (0..<6).map { step in
      body(
        "b\(step)", women(3, of: 10), group: step % 2 == 0 ? "a" : "b",
        partOf: step > 0 ? "b\(step - 1)" : nil)
    }
    bodies.append(body("beside", women(1, of: 4), group: "b", partOf: "b0"))
    for bodies in [bodies, bodies.reversed()] {
      let card = card(bodies, groups: ["a", "b"])
      #expect(card.sections.map { Set(counted($0.sum)) } == [["b0"], ["b1", "beside"]])
      #expect(leftOut(card.sections[1].sum) == ["b3": .partOf, "b5": .partOf])
      #expect(counted(card.rollUp.headline) == ["b0"])
      #expect(card.rollUp.headline.leftOut.count == 6)
    }
  }

  // MARK: - What is missing

  @Test func `of several targets the largest shortfall counts, body by body`() {
    let sum = card([
      // 3 are needed for 30 per cent, 5 for 50: 4 short.
      body("a", women(1, of: 10), targets: ["third", "half"]),
      // Nothing that one has too many makes up for what another lacks.
      body("b", women(9, of: 10)),
      body("c", women(0, of: 3), targets: ["two"]),
    ]).rollUp.headline
    #expect(sum.counted.map { $0.short } == [4, 0, 2])
    #expect((sum.women, sum.members, sum.short) == (10, 23, 6))
    #expect(sum.share == Fraction(10, over: 23))
  }

  @Test func `missing men are no missing women`() {
    let either = body(
      "a", Figures(members: Count(10), women: Count(8), men: Count(2)), targets: ["either"])
    let sum = card([either]).rollUp.headline
    #expect((sum.short, sum.counted[0].menShort) == (0, 2))
  }

  @Test func `a target that is not in force asks for nothing`() {
    let sum = card([body("a", women(3, of: 10), targets: ["third", "past"])]).rollUp.headline
    #expect(sum.short == 0)
    #expect(sum.counted[0].assessments.map { $0.target?.id } == ["third"])
  }

  @Test func `bodies without women are alive, current and not empty`() {
    let none = card([
      body("none", women(0, of: 5)), body("free", Figures(women: Count(0)), targets: []),
      body("posts", women(0, of: 5), targets: ["posts"]),
      body("one", women(1, of: 5)), body("old", women(0, of: 5), in: "2016-Q3"),
      body("empty", women(0, of: 0)), body("ended", women(0, of: 5), ended: "2020-09-30"),
      body("army", women(0, of: 500), kind: .securityForces),
      body("unclear", Figures(members: Count(5), women: Count(atMost: 1))),
    ]).rollUp.bodiesWithoutWomen
    #expect(none.map { $0.id } == ["none", "free", "posts", "army"])
  }

  // MARK: - Verdicts by kind

  private func indicator(
    _ id: String, _ kind: Indicator.Kind, _ target: String, _ figures: Figures?,
    in quarter: String = "2020-Q4"
  ) -> Indicator {
    Indicator(
      id: id, name: LocalizedText(id), kind: kind, targets: [target],
      observations: figures.map {
        [
          ReportedObservation(
            time: ObservationTime(in: Self.quarter(quarter)), figures: $0, sources: ["s"])
        ]
      } ?? [])
  }

  @Test func `kinds are counted apart, and what is current from what is stale`() {
    let tallies = card(
      [
        body("a", women(3, of: 10), targets: ["third", "half", "past", "posts"]),
        body("b", women(1, of: 10)), body("old", women(9, of: 10), in: "2016-Q3"),
        body("ended", women(1, of: 10), ended: "2020-01-01"), body("unreported", nil),
        body("free", women(0, of: 10), targets: []),
      ],
      indicators: [
        indicator("m", .share, "money", Figures(part: Count(2), whole: Count(10))),
        indicator("r", .count, "reports", Figures(value: Count(1)), in: "2016-Q3"),
        indicator("d", .milestone, "doing", Figures(status: .done), in: "2010-Q1"),
        indicator("p", .milestone, "doing", Figures(status: .inProgress), in: "2010-Q1"),
      ]
    ).rollUp.tallies
    let representation = tallies[.representation]
    #expect(representation.current == [.met: 1, .unmet: 2])
    #expect(representation.stale == [.met: 1])
    #expect(representation.withoutDate == [.notInForce: 1, .notApplicable: 1, .noData: 1])
    #expect(representation.ratings == [.meets: 1, .missing: 2])
    #expect(representation.metRate == Fraction(1, over: 3))
    let figures = tallies[.figures]
    #expect(figures.current == [.met: 1])
    #expect(figures.stale == [.unmet: 1])
    #expect(figures.withoutDate == [.noData: 1])
    let commitments = tallies[.commitments]
    #expect(commitments.current == [.met: 1])
    #expect(commitments.stale == [.notDue: 1])
    #expect(commitments.metRate == Fraction(1))
    #expect(card([]).rollUp.tallies[.commitments].metRate == nil)
  }

  @Test func `every measure is counted with what is like it`() {
    let kinds = Dictionary(grouping: Measure.allCases) { $0.kind }
    #expect(
      kinds[.representation] == [
        .womenShare, .eitherSexShare, .women, .eitherSex, .heldByWoman, .placement,
      ])
    #expect(kinds[.figures] == [.occupancy, .share, .count])
    #expect(kinds[.commitments] == [.level, .done])
  }

  // MARK: - Then and now

  private func body(_ id: String, _ then: Figures, _ now: Figures) -> Body {
    var body = body(id, now)
    body.core.observations.insert(
      ReportedObservation(
        time: ObservationTime(in: Self.quarter("2020-Q1")), figures: then, sources: ["s"]), at: 0)
    return body
  }

  @Test func `shares that are exact in both periods rise, fall and stay`() throws {
    let comparison = try #require(
      card(
        [
          body("up", women(1, of: 10), women(2, of: 10)),
          body("up-too", women(1, of: 10), women(1, of: 9)),
          body("down", women(4, of: 10), women(3, of: 10)),
          body("same", women(1, of: 10), women(2, of: 20)),
          body("silent", women(1, of: 10), in: "2020-Q1"),
          body("new", women(1, of: 10)),
          body("vague", women(1, of: 10), Figures(women: Count(3))),
        ], since: Period("2020-Q1")
      ).comparison)
    #expect(comparison.shares == .init(rose: 2, fell: 1, stayed: 2))
  }

  @Test func `only bodies in both headlines are compared`() throws {
    let comparison = try #require(
      card(
        [
          body("both", women(1, of: 10), women(2, of: 10)), body("new", women(9, of: 10)),
          body("before", women(9, of: 10), in: "2019-Q2"),
        ], since: Period("2020-Q1")
      ).comparison)
    let sums = try #require(comparison.commonSums)
    #expect((sums.bodies, sums.womenBefore, sums.women, sums.members) == (1, 1, 2, 10))
    #expect(comparison.earlierRollUp.headline.counted.map { $0.body.id } == ["both", "before"])
  }
}
