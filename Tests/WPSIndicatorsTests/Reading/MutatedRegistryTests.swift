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

  @Test func `a table changes nothing but what it says`() throws {
    var seen = [TrialOutcome: Int]()
    for seed in RandomCases.seeds(1...2000, few: 100) {
      var generator = SeededGenerator(seed: seed)
      let index = generator.number(in: 0...registries.count - 1)
      let registry = try #require(
        Registry.read(SourceText(name: "f", bytes: registries[index])).registry)
      var rows = ObservationTable.render(registry, in: generator.pick(Language.allCases))
        .split(separator: UInt8(ascii: "\n")).map {
          $0.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        }
      // A cell of another row, a number in its place, a row twice or not at all.
      let row = generator.number(in: 0...rows.count - 1)
      let other = generator.pick(rows)
      let column = generator.number(in: 0...min(rows[row].count, other.count) - 1)
      switch generator.number(in: 0...3) {
      case 0: rows[row][column] = other[column]
      case 1: rows[row][column] = Array(String(generator.number(in: 0...99)).utf8)[...]
      case 2: rows.append(other)
      default: rows.remove(at: row)
      }
      let table = rows.map { Array($0.joined(separator: [UInt8(ascii: ",")])) + [10] }.joined()
      do {
        seen[
          try TableTrial.run([UInt8(index)] + table, on: registries), default: 0] += 1
      } catch {
        Issue.record("seed \(seed): \(error)")
      }
    }
    #expect((seen[.taken] ?? 0) > 20 && (seen[.refused] ?? 0) > 20, "\(seen)")
  }
}
