import Foundation
import Testing
import WPSIndicators

/// Registries that are made in code and have not been checked.
@Suite struct RegistryInCodeTests {
  private func body(_ id: String, group: String? = nil, partOf: String? = nil) throws -> Body {
    Body(
      id: id, name: LocalizedText(id), kind: .other, group: group, partOf: partOf,
      targets: ["t", "nowhere"],
      observations: [
        ReportedObservation(
          time: ObservationTime(in: try #require(Period("2020-Q1"))),
          figures: Figures(members: Count(10), women: Count(3)), sources: ["nobody"])
      ])
  }

  private func scorecard(_ groups: [SubjectGroup], _ bodies: [Body]) throws -> Scorecard {
    let target = Target(
      id: "t", name: LocalizedText("T"), basis: .law, measure: .womenShare,
      limit: .atLeast(try #require(Threshold(share: "30%"))))
    let period = try #require(Period("2020-Q1"))
    return Scorecard(
      of: Registry(
        title: LocalizedText("T"), reportingPeriod: period, groups: groups, sources: [],
        targets: [target], bodies: bodies),
      for: period)
  }

  @Test func `an unknown group loses nobody`() throws {
    let card = try scorecard([], [body("b", group: "typo")])
    #expect(card.assessments.map(\.verdict) == [.met])
    #expect(card.rollUp.headline.members == 10)
    // A source that the registry lacks is named, and leads nowhere.
    #expect(HTMLScorecard.render(card, in: .english).contains("<bdi>[nobody]</bdi>"))
  }

  @Test func `a group given twice counts nobody twice`() throws {
    let group = SubjectGroup(id: "g", name: LocalizedText("G"))
    let card = try scorecard([group, group], [body("b", group: "g")])
    #expect(card.assessments.count == 1)
    #expect(card.rollUp.headline.members == 10)
  }

  @Test func `bodies that are parts of each other end`() throws {
    let card = try scorecard([], [body("a", partOf: "b"), body("b", partOf: "a")])
    #expect(card.assessments.count == 2)
    let text = TextScorecard.render(card, in: .english, with: RenderingOptions(detail: .full))
    #expect(text.contains("3 women of 10"))
  }

  @Test func `rules on no places ask for nothing`() throws {
    let period = try #require(Period("2020-Q1"))
    let order = try #require(CandidateOrder("MMMW"))
    let placements = [
      Placement(maxRun: 0), Placement(maxRun: -3), Placement(firstDiffer: .min),
      Placement(everyBlockOf: 0), Placement(maxRun: .max, firstDiffer: .max, everyBlockOf: .max),
    ]
    for placement in placements {
      let target = Target(
        id: "t", name: LocalizedText("T"), basis: .law, measure: .placement,
        limit: .atLeast(Threshold(percent: 50)),
        bySize: [Target.SizeRow(upTo: 2, limit: nil), Target.SizeRow(upTo: .max, limit: nil)],
        placement: placement)
      let outcome = PlacementOutcome(of: order, by: PlacementRule(target, in: period))
      #expect(outcome.verdict == .met && outcome.place == nil, "\(placement)")
    }
  }

  @Test func `two bodies of one identifier stay two subjects`() throws {
    let card = try scorecard([], [body("b"), body("b"), body("c")])
    let subjects = try #require(card.sections.first).subjects
    #expect(subjects.map(\.subject.id) == ["b", "b", "c"])
    #expect(subjects.map(\.assessments.count) == [1, 1, 1])
    #expect(card.assessments == subjects.flatMap(\.assessments))
    let text = TextScorecard.render(card, in: .english, with: RenderingOptions(detail: .full))
    #expect(text.components(separatedBy: "\n\nb\n").count == 3)
  }

  @Test func `identifiers of any kind make anchors that are valid, and each once`() throws {
    let ids = [
      "b", "b", "b~2", "b.t", "b.title", "", "a b", "a%20b", "\"<>&'", "é", "e\u{301}", "#\n",
      "B_b",
    ]
    let groups = ["g", "g.heading", "g h", ""].map {
      SubjectGroup(id: $0, name: LocalizedText("G"))
    }
    let bodies = try ids.enumerated().map { index, id in
      try body(id, group: index < groups.count ? groups[index].id : nil)
    }
    let page = HTMLScorecard.render(try scorecard(groups, bodies), in: .english)
    let anchors = page.matches(of: /\bid="([^"]*)"/).map { String($0.output.1) }
    #expect(anchors.filter { $0.hasPrefix("subject-") }.count == ids.count)
    #expect(Set(anchors).count == anchors.count)
    #expect(anchors.allSatisfy { $0.wholeMatch(of: /[A-Za-z0-9.~%-]+/) != nil }, "\(anchors)")
    #expect(anchors.contains("subject-%22%3C%3E%26%27") && anchors.contains("subject-b~2"))
    let links = page.matches(of: /\bhref="#([^"]*)"/).map { String($0.output.1) }
    let labels = page.matches(of: /\baria-labelledby="([^"]*)"/)
      .flatMap { $0.output.1.split(separator: " ").map(String.init) }
    #expect(Set(links + labels).isSubset(of: anchors))
  }
}
