import Testing

@testable import WPSIndicators

/// Assessments are the same where the same is held against the same.
@Suite struct AssessmentEqualityTests {
  private let registry: Registry
  private let scorecard: Scorecard

  init() throws {
    let text = try Fixture(folder: "valid", name: "every-key").text()
    registry = try #require(Registry.read(text).registry)
    scorecard = Scorecard(of: registry, for: registry.reportingPeriod)
  }

  @Test func `those of the same file, read again, are the same`() throws {
    let text = try Fixture(folder: "valid", name: "every-key").text()
    let again = try #require(Registry.read(text).registry)
    let others = Scorecard(of: again, for: again.reportingPeriod).assessments
    #expect(scorecard.assessments == others)
    #expect(scorecard.assessments.map(\.hashValue) == others.map(\.hashValue))
    #expect(Set(scorecard.assessments).count == scorecard.assessments.count)
  }

  /// How many assessments are others after a change of the registry, or for another period.
  private func changed(in period: Period? = nil, _ change: (inout Registry) -> Void = { _ in })
    -> Int
  {
    var other = registry
    change(&other)
    let assessments = Scorecard(of: other, for: period ?? registry.reportingPeriod).assessments
    return zip(scorecard.assessments, assessments).count { $0 != $1 }
  }

  @Test func `whatever decides one makes it another`() {
    let all = scorecard.assessments.count
    #expect(changed() == 0)
    #expect(changed(in: Period("2001")) == all)
    #expect(changed { $0.staleAfterQuarters += 1 } > 0)
    for index in registry.bodies.indices where !registry.bodies[index].targets.isEmpty {
      #expect(changed { $0.bodies[index].note = LocalizedText("another") } > 0)
      guard !registry.bodies[index].observations.isEmpty else { continue }
      #expect(changed { $0.bodies[index].observations[0].quote = LocalizedText("another") } > 0)
    }
    for (index, target) in registry.targets.enumerated() {
      let held = scorecard.assessments.count { $0.target?.id == target.id }
      #expect(changed { $0.targets[index].note = LocalizedText("another") } == held)
    }
  }

  @Test func `of a sum the parts make it another`() throws {
    let period = try #require(Period("2026-Q3"))
    func assessment(women: Int64) throws -> Assessment {
      let target = Target(
        id: "t", name: LocalizedText("T"), basis: .policy, measure: .womenShare,
        limit: .atLeast(try #require(Threshold(share: "30%"))))
      let part = Body(
        id: "part", name: LocalizedText("P"), kind: .other, partOf: "whole",
        observations: [
          ReportedObservation(
            time: ObservationTime(in: period),
            figures: Figures(members: Count(10), women: Count(women)), sources: ["s"])
        ])
      let whole = Body(
        id: "whole", name: LocalizedText("W"), kind: .other, isSumOfParts: true, targets: ["t"],
        observations: [])
      let registry = Registry(
        title: LocalizedText("T"), reportingPeriod: period,
        sources: [Source(id: "s", title: LocalizedText("S"))], targets: [target],
        bodies: [whole, part])
      return try #require(Scorecard(of: registry, for: period)[subject: "whole"])
    }
    #expect(try assessment(women: 3) == assessment(women: 3))
    #expect(try assessment(women: 3) != assessment(women: 4))
  }
}
