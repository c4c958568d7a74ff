import Foundation
import Testing
import WPSIndicators

@testable import wps_cli

/// `wps-cli record --by`: counts of parts of a body.
@Suite struct RecordPartsTests {
  private static let registry = TinyRegistry.body(
    TinyRegistry.observation(#""members": 24, "women": 6"#)
  ).replacing("\"2020-Q2\",\n", with: "\"2020-Q4\",\n")
    .replacing(
      #""observations": ["#,
      with: """
        "breakdowns": [{ "id": "party", "name": "Party", "parts": [
          { "id": "government", "name": "G" }, { "id": "opposition", "name": "O" }] }],
        "observations": [
        """)

  private let file: ScratchFile

  init() throws {
    file = try ScratchFile(Self.registry)
  }

  private func record(_ options: String...) -> CommandRun {
    CommandRun(
      ["record", "body", "--period", "2020-Q4", "--source", "source"] + options
        + ["--file", file.path])
  }

  @Test func `counts of parts are recorded`() throws {
    let run = record(
      "--by", "party.government.women=3", "--by=party.opposition.women=2+",
      "--by", "party.government.members=9", "--by", "party.opposition.men≤8",
      "--by", "party.opposition.members>=7")
    #expect(run.problems == "")
    #expect(run.status == .success)
    #expect(
      try file.text.contains(
        #""by": { "party": { "government": { "members": 9, "women": 3 }, "opposition": "#
          + #"{ "members": { "atLeast": 7 }, "women": { "atLeast": 2 }, "men": { "atMost": 8 } } } }"#
      ))
  }

  @Test(arguments: [
    ("party.goverment.women=3", "'party' has no part 'goverment'", "Did you mean 'government'?"),
    ("parti.government.women=3", "no breakdown 'parti'", "Did you mean 'party'?"),
    ("party.government.womn=3", "'womn' is not a count of a part", "Did you mean 'women'?"),
    ("party.government.percent=3", "'percent' is not a count", "There are seats, members"),
    ("party.government=3", "not a count of a part", "party.government, party.opposition"),
    ("party.government.women", "not a count of a part", "Write '--by BREAKDOWN.PART.women=3'"),
    ("party.government.women=", "not a count of a part", "Write '--by"),
    ("party.government.women=many", "'many' is not a count", "Write 40"),
    ("party.government.women=4-2", "begins with the greater number", "4-2"),
    ("", "not a count of a part", "Write '--by"),
  ])
  func `what is no count of a part is refused`(_ word: String, message: String, hint: String) {
    let run = record("--by", word)
    #expect(run.status == .unusable)
    #expect(run.problems.contains(message) && run.problems.contains(hint), "\(run.problems)")
  }

  @Test func `a count is given once, and not to an indicator`() throws {
    let twice = record("--by", "party.government.women=3", "--by", "party.government.women=4")
    #expect(twice.problems.contains("'party.government.women' is given twice"))
    let contradiction = record("--women", "4", "--by", "party.government.women=5")
    #expect(contradiction.status == .failure)
    #expect(contradiction.problems.contains("[contradictory-counts]"))
    #expect(try file.text == Self.registry)
  }
}
