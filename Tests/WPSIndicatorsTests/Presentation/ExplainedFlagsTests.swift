import Testing

@testable import RandomRegistries
@testable import WPSIndicators

/// An explanation leaves out nothing of what a scorecard warns of.
@Suite struct ExplainedFlagsTests {
  @Test func `every flag is explained`() throws {
    var seen = Set<AssessmentFlag>()
    for seed in UInt64(1)...400 {
      let source = SourceText(name: "random.json", RandomRegistry.full(seed: seed).text)
      guard let registry = Registry.read(source).registry else { continue }
      let period = try #require(Period(year: 2018 + Int(seed % 5), quarter: Int(seed % 4) + 1))
      let scorecard = Scorecard(of: registry, for: period)
      let wording = AssessmentWording(scorecard, in: .english)
      for assessment in scorecard.assessments {
        let steps = ExplainedAssessment(assessment, wording).steps()
        let text = steps.flatMap(\.lines).map(\.text).joined(separator: "\n")
        for flag in assessment.flags {
          seen.insert(flag)
          let words = words(flag, assessment, wording)
          #expect(text.contains(words), "seed \(seed): \(flag): \(text)")
        }
      }
    }
    #expect(seen.union([.lawRounds]) == Set(AssessmentFlag.allCases))
  }

  private func words(
    _ flag: AssessmentFlag, _ assessment: Assessment, _ wording: AssessmentWording
  ) -> String {
    let phrases = wording.phrases
    let obstacle = wording.unattainable(assessment)
    return switch flag {
    case .stale: "stale: more than"
    case .withinOne: obstacle ?? "1 more"
    case .unattainable: obstacle ?? "?"
    case .sourcesDiffer: "another source, kept for comparison"
    default: phrases.flag(flag, assessment) ?? phrases.shortFlag(flag) ?? ""
    }
  }
}
