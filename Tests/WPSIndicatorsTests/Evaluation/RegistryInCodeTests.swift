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
      atLeast: Threshold(share: "30%"))
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
    #expect(card.rollUp.members == 10)
    // A source that the registry lacks is named, and leads nowhere.
    #expect(HTMLScorecard.render(card, in: .english).contains("<bdi>[nobody]</bdi>"))
  }

  @Test func `a group given twice counts nobody twice`() throws {
    let group = SubjectGroup(id: "g", name: LocalizedText("G"))
    let card = try scorecard([group, group], [body("b", group: "g")])
    #expect(card.assessments.count == 1)
    #expect(card.rollUp.members == 10)
  }

  @Test func `bodies that are parts of each other end`() throws {
    let card = try scorecard([], [body("a", partOf: "b"), body("b", partOf: "a")])
    #expect(card.assessments.count == 2)
    #expect(TextScorecard.render(card, in: .english).contains("3 women of 10"))
  }

  @Test func `two bodies of one identifier stay two subjects`() throws {
    let card = try scorecard([], [body("b"), body("b"), body("c")])
    let subjects = try #require(card.sections.first).subjects
    #expect(subjects.map(\.subject.id) == ["b", "b", "c"])
    #expect(subjects.map(\.assessments.count) == [1, 1, 1])
    #expect(card.assessments == subjects.flatMap(\.assessments))
    let text = TextScorecard.render(card, in: .english)
    #expect(text.components(separatedBy: "\n\nb\n").count == 3)
  }
}
