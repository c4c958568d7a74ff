import FuzzTargets
@testable import RandomRegistries
import Testing

@testable import WPSIndicators

/// What the fuzzers do, with inputs that are the same every time; and what they once found.
@Suite struct MutatedRegistryTests {
  private let registries: [[UInt8]]

  init() throws {
    registries = try Fixture.all(in: "valid").map { try $0.text().bytes }.filter {
      $0.count < 20_000
    }
    #expect(registries.count > 7)
  }

  private func choices(seed: UInt64) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    return (0..<400).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
  }

  @Test func `a changed registry is written in every format, or refused in places`() throws {
    var seen = [TrialOutcome: Int]()
    for seed in RandomCases.seeds(1...1000, few: 20) {
      do {
        seen[try MutationTrial.run(choices(seed: seed), on: registries), default: 0] += 1
      } catch {
        Issue.record("seed \(seed): \(error)")
      }
    }
    #expect((seen[.taken] ?? 0) > 5 && (seen[.refused] ?? 0) > 5, "\(seen)")
  }

  @Test func `edits change nothing but what is asked`() throws {
    var made = 0
    for seed in RandomCases.seeds(1...2000, few: 60) {
      do {
        made += try EditTrial.run(choices(seed: seed), on: registries)
      } catch {
        Issue.record("seed \(seed): \(error)")
      }
    }
    #expect(made > 100, "\(made)")
  }
}
