import Testing

@testable import wps_cli

/// Figures before and after a break in their series are compared by no format.
@Suite struct ComparisonAcrossBreaksTests {
  /// Two bodies whose series break, one of which comes to meet its target, and one without a break.
  private let registry: String = {
    func body(_ name: String, _ women: Int, isBroken: Bool) -> String {
      """
      { "id": "\(name.lowercased())", "name": "\(name)", "kind": "other", "targets": ["t30"],
        "observations": [
          { "period": "2024-Q3", "women": 2, "members": 10, "source": "s" },
          { "period": "2025-Q3", "women": \(women), "members": 10, "source": "s"
            \(isBroken ? #", "flag": "break""# : "") }] }
      """
    }
    let bodies = [
      body("Senate", 4, isBroken: true), body("House", 1, isBroken: true),
      body("Court", 1, isBroken: false),
    ]
    return BoardRowRegistry(bodies: bodies.joined(separator: ", ")).text
  }()

  private func text(_ options: [String], french: Bool = false) -> String {
    CommandRun(
      ["scorecard", "-", "--compare-with", "2024-Q4", "--language", french ? "fr" : "en"] + options,
      input: registry
    ).output.replacing("\u{A0}", with: " ").replacing(/<[^>]*>/, with: "")
      .replacing(/\s+/, with: " ")
  }

  @Test func `a brief says which figures are not comparable`() {
    let english = text(["--format", "brief"])
    #expect(english.contains("one body has come to meet its target (Senate, new series)"))
    #expect(
      english.contains(
        "A new series having begun, the figures of one body (House) are not comparable with earlier "
          + "ones."), "\(english)")
    let french = text(["--format", "brief"], french: true)
    #expect(french.contains("(Senate, nouvelle série)"))
    #expect(
      french.contains(
        "Une nouvelle série ayant commencé, les chiffres d’un organe (House) ne sont pas "
          + "comparables aux précédents."), "\(french)")
  }

  @Test(arguments: [["--full"], ["--format", "html"], ["--format", "markdown", "--full"]])
  func `sums then and now leave out what breaks`(options: [String]) {
    // What begins a sentence on a page is an item of a list elsewhere.
    let english = text(options).lowercased()
    #expect(
      english.contains(
        "in the body counted then and now: 2 women of 10 members (20.0 per cent) → 1 woman of 10 "
          + "members (10.0 per cent)"))
    #expect(english.contains("not compared, since a new series has begun: senate, house"))
    #expect(
      text(options, french: true).lowercased()
        .contains("sans comparaison, une nouvelle série ayant commencé : senate, house"))
  }

  @Test func `the full brief leaves them out as well`() {
    let english = text(["--format", "brief", "--full"])
    #expect(
      english.contains(
        "1 of the 10 members (10.0 per cent) of the body counted then and now is a woman, compared "
          + "with 2 of 10 (20.0 per cent) before."))
    #expect(english.contains("Not compared, since a new series has begun: Senate, House."))
  }

  @Test func `the small table marks a figure that begins a series`() throws {
    let table = try CSVTable(registry, isFull: false)
    let verdicts = table.rows.map { $0["Verdict for 2025-Q4"] }
    #expect(verdicts == ["met; new series", "not met; new series", "not met"])
    let french = try CSVTable(registry, ["--language", "fr"], isFull: false)
    #expect(french.rows[0].values.contains("atteint\u{A0}; nouvelle série"))
  }
}
