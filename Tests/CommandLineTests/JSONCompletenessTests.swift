import Foundation
import Testing

/// Whatever the text says can be found in the JSON.
@Suite struct JSONCompletenessTests {
  @Test(arguments: ["2016-Q3", "2020-Q2", "2022-Q2", "2024-Q1"])
  func `every source listed is referred to, and the other way round`(period: String) throws {
    let registry = try String(contentsOfFile: Repository.registry, encoding: .utf8)
    var scorecard = try CommandRun.scorecard(registry, ["--period", period])
    let listed = Set(
      (scorecard.removeValue(forKey: "sources") as? [[String: Any]] ?? []).compactMap {
        $0["id"] as? String
      })
    #expect(!listed.isEmpty)
    #expect(references(in: scorecard) == listed)
  }

  @Test func `words without a number keep their source`() throws {
    let registry = try String(contentsOfFile: Repository.registry, encoding: .utf8)
    let scorecard = try CommandRun.scorecard(
      registry, ["--period", "2016-Q3", "--body", "csa-mediation"])
    let row = try #require((scorecard["assessments"] as? [[String: Any]])?.first)
    #expect(row["observation"] is NSNull)
    let words = try #require(row["unmeasured"] as? [String: Any])
    #expect(words["sources"] as? [String] == ["expert-group-2016"])
    #expect((words["quote"] as? String)?.hasSuffix("was also very low") == true)
  }

  @Test func `targets are listed with what they rest on`() throws {
    let registry = try String(contentsOfFile: Repository.registry, encoding: .utf8)
    let scorecard = try CommandRun.scorecard(
      registry, ["--period", "2020-Q2", "--body", "minusma-individual-police"])
    let target = try #require((scorecard["targets"] as? [[String: Any]])?.first)
    #expect(target["id"] as? String == "individual-police-2028")
    #expect(target["dueBy"] as? String == "2028-12-31")
    #expect(target["source"] as? String == "elsie-fund-strategies")
    #expect(scorecard["reportingPeriod"] as? String == "2022-Q2")
  }

  @Test func `what a threshold allows has its place`() {
    let registry = TinyRegistry.body(TinyRegistry.observation(#""members": 24, "women": 6"#))
    let lines = CommandRun(["scorecard", "-", "--format", "json"], input: registry).output
      .split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let needed = lines.firstIndex(of: #""needed": 8,"#) ?? 0
    #expect(
      lines[needed...].prefix(4)
        == [#""needed": 8,"#, #""shortfall": 2,"#, #""allowed": null,"#, #""excess": null,"#])
  }

  /// All source identifiers that stand anywhere below a value.
  private func references(in value: Any) -> Set<String> {
    if let list = value as? [Any] {
      return list.reduce(into: []) { $0.formUnion(references(in: $1)) }
    }
    guard let object = value as? [String: Any] else { return [] }
    return object.reduce(into: []) { found, member in
      if member.key == "sources" {
        found.formUnion(member.value as? [String] ?? [])
      } else if member.key == "source" {
        found.formUnion([member.value as? String].compactMap(\.self))
      } else {
        found.formUnion(references(in: member.value))
      }
    }
  }
}
