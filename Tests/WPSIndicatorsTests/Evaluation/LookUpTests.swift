import Testing
import WPSIndicators

@testable import RandomRegistries

/// Records, assessments, series and calculations by identifiers.
@Suite struct LookUpTests {
  private let registry: Registry
  private let scorecard: Scorecard

  init() throws {
    let reading = Registry.read(try Fixture(folder: "valid", name: "every-key").text())
    registry = try #require(reading.registry)
    scorecard = Scorecard(of: registry, for: registry.reportingPeriod)
  }

  @Test func `each record is found by its identifier`() {
    for group in registry.groups { #expect(registry[group: group.id] == group) }
    for source in registry.sources { #expect(registry[source: source.id] == source) }
    for scale in registry.scales { #expect(registry[scale: scale.id] == scale) }
    for target in registry.targets { #expect(registry[target: target.id] == target) }
    for body in registry.bodies { #expect(registry[body: body.id] == body) }
    for list in registry.lists { #expect(registry[list: list.id] == list) }
    for indicator in registry.indicators { #expect(registry[indicator: indicator.id] == indicator) }
    for subject in registry.subjects { #expect(registry[subject: subject.id] == subject) }
    #expect(registry[subject: "nowhere"] == nil)
    #expect(registry[source: registry.bodies[0].id] == nil)
  }

  @Test func `each assessment is found by subject and target`() throws {
    var seen = Set<[String]>()
    for assessment in scorecard.assessments {
      let target = assessment.target?.id
      let found = try #require(scorecard[subject: assessment.subject.id, target: target])
      // Of several parts or positions the first is found.
      if seen.insert([assessment.subject.id, target ?? ""]).inserted, target != nil {
        #expect(found == assessment)
      }
      #expect(scorecard.assessments(of: assessment.subject.id).contains(assessment))
    }
    #expect(scorecard[subject: "nowhere"] == nil)
    #expect(scorecard[subject: registry.bodies[0].id, target: "nowhere"] == nil)
  }

  @Test func `a series has every figure, and that of a scorecard those up to its period`() throws {
    var longest = 0
    for subject in registry.subjects {
      let all = registry.series(of: subject.id)
      let seen = scorecard.series(of: subject.id)
      #expect(Array(all.prefix(seen.count)).map(\.observation.time) == seen.map(\.observation.time))
      #expect(seen.allSatisfy { $0.observation.time.date <= scorecard.period.lastDay })
      #expect(all.count <= subject.observations.count)
      longest = max(longest, all.count)
    }
    #expect(longest > 1)
    #expect(registry.series(of: "nowhere").isEmpty)
  }

  @Test func `the calculation has the same steps as its explanation`() {
    var steps = Set<TraceStep.Kind>()
    var registries = [registry]
    for seed in RandomCases.seeds(1...60, few: 15) {
      let text = SourceText(name: "random.json", RandomRegistry.make(seed: seed).text)
      if let registry = Registry.read(text).registry { registries.append(registry) }
    }
    for registry in registries {
      let scorecard = Scorecard(of: registry, for: registry.reportingPeriod)
      for assessment in scorecard.assessments {
        let kinds = assessment.trace.map(\.kind)
        #expect(kinds == TraceStep.Kind.allCases.filter(kinds.contains))
        steps.formUnion(kinds)
        for step in assessment.trace {
          switch step {
          case .verdict(let verdict, let rating):
            #expect(verdict == assessment.verdict && rating == assessment.rating)
          case .counts(let counts):
            for count in counts {
              #expect(count.narrowed == assessment.evidence?[count.key])
              if let given = count.given { #expect(given.overlaps(count.narrowed)) }
            }
          case .value(.share(let value, let part, let whole)):
            #expect(value == assessment.evidence?.value)
            if let part = part?.exact, let whole = whole?.exact, let exact = value.exact {
              #expect(exact == Fraction(part, over: whole))
            }
          default: break
          }
        }
      }
    }
    #expect(steps == Set(TraceStep.Kind.allCases))
  }

  @Test func `texts are literals`() {
    let name: LocalizedText = "Council"
    #expect(name == LocalizedText("Council"))
    let names: LocalizedText = ["en": "Council", "fr": "Conseil"]
    #expect(names.text(in: .french) == "Conseil" && names.text(in: .english) == "Council")
    let none: LocalizedText = [:]
    #expect(none.text(in: .english).isEmpty)
  }
}
