import Foundation
@testable import RandomRegistries
import Testing

@testable import WPSIndicators

/// Plain observations are read in one go, and checked at a glance; all others key by key. The two ways
/// must give the same, and what is wrong must be said by the second.
@Suite struct PlainObservationTests {
  /// A text that says the same with a key of each observation spelt by an escape, which no plain one
  /// has.
  private static func spelt(_ text: String) -> String {
    text.replacing(#""source":"#, with: #""s\u006furce":"#)
  }

  /// What is wrong with a registry, and where, apart from the lengths of its spellings.
  private static func problems(_ reading: RegistryReading) -> [String] {
    zip(reading.diagnostics, reading.paths).map { problem, path in
      "\(problem.code.name) \(path) \(problem.message.text(in: .english))"
    }
  }

  private static func plain(_ registry: Registry?) -> Int {
    registry?.bodies.reduce(0) { sum, body in
      sum + body.observations.count - body.observations.positionsOfOthers.count
    } ?? 0
  }

  private func expectSame(_ text: String, _ place: Comment) {
    let quick = Registry.read(SourceText(name: "f", text))
    let slow = Registry.read(SourceText(name: "f", Self.spelt(text)))
    #expect(quick.registry == slow.registry, place)
    #expect(Self.problems(quick) == Self.problems(slow), place)
  }

  @Test(arguments: RandomCases.seeds(1...400, few: 25))
  func `random registries are read alike`(seed: UInt64) throws {
    expectSame(RandomRegistry.hostile(seed: seed).text, "seed \(seed)")
    let large = LargeRegistry(seed: seed, bodies: 3, observations: 9).text
    expectSame(large, "large \(seed)")
    // Else nothing is tried.
    #expect(Self.plain(Registry.read(SourceText(name: "f", large)).registry) == 27)
    #expect(Self.plain(Registry.read(SourceText(name: "f", Self.spelt(large))).registry) == 0)
  }

  @Test func `fixtures are read alike`() throws {
    let fixtures = ["valid", "invalid"].flatMap { Fixture.all(in: $0) }
    #expect(fixtures.count > 100)
    for fixture in fixtures {
      expectSame(String(decoding: try fixture.text().bytes, as: UTF8.self), "\(fixture)")
    }
  }

  /// What could be read otherwise, or is wrong.
  @Test(arguments: [
    #""period": "2020-Q1", "members": 10, "women": 3"#,
    #""period":"2020","members":10"#,
    #""period": "2020-S1", "women": 0"#,
    #""period": "2020-01", "members": 10, "vacant": 2, "men": 7"#,
    #""asAt": "2020-02-29", "seats": 12, "members": 10, "vacant": 2, "women": 3, "men": 7"#,
    #""asAt": "2021-02-29", "members": 10"#,
    #""asAt": "2020-02-03", "period": "2020-Q1", "members": 10"#,
    #""asAt": "2020-02-03", "period": "2020-Q2", "members": 10"#,
    #""period": "2020-Q5", "members": 10"#,
    #""period": "2020-Q1 ", "members": 10"#,
    #""period": "", "members": 10"#,
    #""members": 10, "women": 3"#,
    #""period": "2020-Q1", "period": "2020-Q2", "members": 10"#,
    #""period": "2020-Q1", "members": 10, "members": 11"#,
    #""period": "2020-Q1", "members": 010"#,
    #""period": "2020-Q1", "members": -0"#,
    #""period": "2020-Q1", "members": 1.5"#,
    #""period": "2020-Q1", "members": 1e2"#,
    #""period": "2020-Q1", "members": 999999999"#,
    #""period": "2020-Q1", "members": 4294967296, "women": 1"#,
    #""period": "2020-Q1", "members": 1000000000000"#,
    #""period": "2020-Q1", "members": 1000000000001"#,
    #""period": "2020-Q1", "members": "10""#,
    #""period": "2020-Q1", "members": null"#,
    #""period": "2020-Q1", "members": {"atLeast": 3}, "women": 3"#,
    #""period": "2020-Q1", "members": 10, "women": 11"#,
    #""period": "2020-Q1", "members": 10, "women": 3, "men": 6"#,
    #""period": "2020-Q1", "seats": 9, "members": 10"#,
    #""period": "2020-Q1", "seats": 12, "members": 10, "vacant": 3"#,
    #""period": "2020-Q1", "women": 999999999, "men": 999999999"#,
    #""period": "2020-Q1", "members": 10, "other": 1"#,
    #""period": "2020-Q1", "members": 10, "note": " ""#,
    #""period": "2020-Q1", "members": 10, "note": """#,
    #""period": "2020-Q1", "members": 10, "note": "\u00e9""#,
    #""period": "2020-Q1", "members": 10, "note": "é", "quote": "q", "locator": "p. 1""#,
    #""period": "2020-Q1", "members": 10, "note": {"en": "a", "fr": "b"}"#,
    #""period": "2020-Q1", "members": 10, "flag": "break", "alternate": true"#,
    #""period": "2020-Q1", "members": 10, "flag": "brake""#,
    #""period": "2020-Q1", "members": 10, "alternate": false"#,
    #""period": "2020-Q1", "members": 10, "alternate": "true""#,
    #""period": "2020-Q1", "members": 10, "alternate": truely"#,
    #""period": "2020-Q1", "membres": 10"#,
    #""period": "2020-Q1", "members": 12345, "women": 1234"#,
    #""period": "2030-Q1", "members": 10, "women": 3"#,
    #""period": "2009-Q4", "members": 10, "women": 3"#,
    #""period": "1999-Q4", "members": 10, "women": 3"#,
    #""period": "2020-Q1", "members": 10,"#,
    #""period": "2020-Q1" "members": 10"#,
    #"period: "2020-Q1""#,
  ])
  func `an observation is read alike`(members: String) {
    for source in ["\"s\"", "\"none\"", "[\"s\", \"t\"]", "\" \""].map({ "\"source\": \($0)" }) {
      for text in ["{\(members), \(source)}", "{ \(source) ,\n\t\(members) }", "{\(members)}"] {
        expectSame(
          """
          { "formatVersion": 1, "title": "T", "reportingPeriod": "2022-Q2",
            "sources": [{ "id": "s", "title": "S", "date": "2020-06-30" }, { "id": "t", "title": "T" }],
            "targets": [],
            "bodies": [{ "id": "b", "name": "B", "kind": "other", "established": "2010-01-01",
              "observations": [\(text), \(text)] }] }
          """, "\(text)")
      }
    }
  }
}
