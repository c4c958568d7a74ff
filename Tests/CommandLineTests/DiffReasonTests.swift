import Foundation
import Testing

/// `wps-cli diff` gives the reason of a flip, and nothing that had no effect.
@Suite struct DiffReasonTests {
  /// Two reports of one body, of which the later is unmet and the earlier met.
  private static let body = TinyRegistry.body(
    #"{ "period": "2018-Q4", "members": 10, "women": 4, "source": "source" }, "#
      + #"{ "period": "2020-Q1", "members": 10, "women": 2, "source": "ipu" }"#
  ).replacing(
    #""sources": ["#, with: #""sources": [{ "id": "ipu", "title": "IPU" }, "#)

  private static let later =
    #"{ "period": "2020-Q1", "members": 10, "women": 2, "source": "ipu" }"#

  /// What is said of the verdicts, in one line.
  private func verdicts(
    _ before: String, _ after: String, _ language: String = "en"
  ) throws -> String {
    let (old, new) = (try ScratchFile(before), try ScratchFile(after))
    let run = CommandRun(["diff", old.path, new.path, "--language", language])
    #expect(run.problems == "")
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let words = run.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    let heading = language == "fr" ? "Résultats pour" : "Verdicts for"
    let start = try #require(words.range(of: heading)).lowerBound
    return String(words[start...])
  }

  private func verdicts(
    changing old: String, to new: String, _ language: String = "en"
  ) throws -> String {
    try verdicts(Self.body, Self.body.replacing(old, with: new), language)
  }

  // MARK: - Keys

  @Test(arguments: [
    (#""atLeast": "30%""#, #""atLeast": "30%", "dueBy": "2020-01-01", "note": "New""#),
    (#""kind": "other""#, #""kind": "government", "established": "2000-01-01""#),
    (#""atLeast": "30%""#, #""atLeast": "30%", "from": "2000-01-01", "denominator": "members""#),
  ])
  func `what changed nothing is no reason`(old: String, new: String) throws {
    let edited = Self.body.replacing(#""women": 2"#, with: #""women": 3"#)
      .replacing(old, with: new)
    let text = try verdicts(Self.body, edited)
    #expect(text.contains("✗ not met → ✓ met") && text.contains("corrected report: 2020-Q1"))
    #expect(!text.contains("follows from"), "\(text)")
  }

  @Test func `no key decides where the figures of parts are others`() throws {
    let sum = TinyRegistry.body(Self.later, body: #", "partOf": "whole""#)
      .replacing(#""source": "ipu""#, with: #""source": "source""#)
      .replacing(
        #""bodies": ["#,
        with: #"""
          "bodies": [{ "id": "whole", "name": "Whole", "kind": "other", "targets": ["target"],
            "sumOfParts": true, "observations": [] },
          """#)
    let text = try verdicts(sum, sum.replacing(#""women": 2"#, with: #""women": 4"#))
    #expect(text.contains("2 verdicts changed") && text.contains("Whole ✗ not met → ✓ met"))
    #expect(!text.contains("follows from"), "\(text)")
  }

  @Test func `of several edits those are named that matter`() throws {
    let target = #""atLeast": "30%""#
    let edited = Self.body.replacing(
      target, with: target + #", "to": "2019-12-31", "dueBy": "2019-01-01", "note": "New""#
    ).replacing(#""kind": "other""#, with: #""kind": "government", "established": "2000-01-01""#)
    #expect(
      try verdicts(Self.body, edited).contains(
        "the target is no longer in force; follows from the changes to target (to) "))
    // Each of the two is enough.
    let both = Self.body.replacing(
      target, with: target + #", "from": "2021-01-01", "denominator": "seats""#
    ).replacing(#""kind": "other""#, with: #""kind": "other", "note": "New""#)
    #expect(try verdicts(Self.body, both).contains("follows from the changes to target (from) "))
  }

  @Test func `a target that is to come is not one that is past`() throws {
    let target = #""atLeast": "30%""#
    let future = try verdicts(changing: target, to: target + #", "from": "2021-01-01""#)
    #expect(future.contains("– not in force the target is not yet in force; follows"))
    #expect(!future.contains("no longer in force"))
    let french = try verdicts(changing: target, to: target + #", "from": "2021-01-01""#, "fr")
    #expect(french.contains("l’objectif n’est pas encore en vigueur"))
    let past = try verdicts(changing: target, to: target + #", "to": "2019-01-01""#)
    #expect(past.contains("the target is no longer in force"))
  }

  @Test func `another measure asks for something else`() throws {
    let share = #""measure": "womenShare", "atLeast": "30%""#
    let text = try verdicts(changing: share, to: #""measure": "women", "atLeast": 1"#)
    #expect(
      text.contains(
        "the target now asks for at least 1 woman; it asked for at least 30%; follows from the "
          + "changes to target (measure)"))
    let french = try verdicts(changing: share, to: #""measure": "women", "atLeast": 1"#, "fr")
    #expect(
      french.contains(
        "l’objectif est désormais d’au moins 1 femme\u{A0}; il était d’au moins 30\u{A0}%"))
  }

  @Test func `a threshold that was not there is not a question mark`() throws {
    let before = TinyRegistry.indicator(
      "milestone", #"{ "period": "2020-Q1", "status": "planned", "source": "source" }"#,
      target: #""measure": "done""#)
    let after = TinyRegistry.indicator(
      "share", #"{ "period": "2020-Q1", "part": 1, "whole": 2, "source": "source" }"#,
      target: #""measure": "share", "atLeast": "30%""#)
    let text = try verdicts(before, after)
    #expect(text.contains("– open → ✓ met") && text.contains("changes to target (measure)"))
    #expect(!text.contains("?"))
  }

  // MARK: - Reports

  @Test func `a figure that moved is none that was corrected`() throws {
    let moved = Self.later.replacing("2020-Q1", with: "2019-Q3")
    let new = #"{ "period": "2020-Q1", "members": 12, "women": 6, "source": "source" }"#
    let text = try verdicts(changing: Self.later, to: "\(moved), \(new)")
    #expect(text.contains("the report of 2020-Q1 [ipu] is now dated 2019-Q3"), "\(text)")
    #expect(text.contains("new report: 2020-Q1") && !text.contains("corrected"))
  }

  @Test func `nothing is missed where a body has come to its end`() throws {
    let edited = Self.body.replacing(", \(Self.later)", with: "").replacing(
      #""kind": "other""#, with: #""kind": "other", "ended": "2019-12-31""#)
    let text = try verdicts(Self.body, edited)
    #expect(text.contains("the report of 2020-Q1 [ipu] was removed"))
    #expect(!text.contains("takes its place"), "\(text)")
  }

  @Test func `shares of members and of seats are not subtracted from each other`() throws {
    let before = TinyRegistry.body(
      TinyRegistry.observation(#""seats": 20, "members": 19, "women": 6"#))
    let edited = before.replacing(
      #""atLeast": "30%""#, with: #""atLeast": "31%", "denominator": "seats""#)
    let text = try verdicts(before, edited)
    #expect(
      text.contains(
        "✓ met → ✗ not met; would be met on filled seats 6 women of 19 (31.6%) → 6 women of 20 "
          + "(30.0%)"))
    #expect(!text.contains("percentage points"), "\(text)")
  }

  @Test func `women are no change of the seats that are filled`() throws {
    let occupancy = TinyRegistry.body(
      TinyRegistry.observation(#""seats": 20, "members": 19, "women": 4"#),
      target: #""measure": "occupancy", "atLeast": "90%""#)
    let edited = occupancy.replacing(#""women": 4"#, with: #""women": 6"#)
    #expect(try verdicts(occupancy, edited).hasSuffix("No verdict changed."))
  }

  /// Edits after which the report of 2020-Q1 no longer counts.
  private static let departures = [
    (", \(later)", "", "was removed", "a été supprimée"),
    (
      #""source": "ipu" }"#, #""source": "ipu", "alternate": true }"#, "is now an alternate",
      "n’est plus retenue"
    ),
    ("2020-Q1", "2020-Q3", "is now dated 2020-Q3", "est désormais datée du 3e\u{A0}trimestre 2020"),
    (
      #""period": "2020-Q1""#, #""asAt": "2020-09-03""#, "is now dated 3 September 2020",
      "est désormais datée du 3\u{A0}septembre 2020"
    ),
    ("2020-Q1", "2017-Q3", "is now dated 2017-Q3", "est désormais datée du 3e\u{A0}trimestre 2017"),
    (#""women": 2, "#, "", "no longer gives a number", "ne donne plus de chiffre"),
  ]

  @Test(arguments: departures)
  func `an old report that counts again is not new`(
    old: String, new: String, english: String, french: String
  ) throws {
    let text = try verdicts(changing: old, to: new)
    #expect(text.contains("✗ not met → ✓ met"))
    #expect(
      text.contains(
        "the report of 2020-Q1 [ipu] \(english); that of 2018-Q4 (6 quarters old, stale) [source] "
          + "counts again"), "\(text)")
    #expect(!text.contains("new report") && !text.contains("corrected report"))
    let other = try verdicts(changing: old, to: new, "fr")
    #expect(
      other.contains(
        "l’information du 1er\u{A0}trimestre 2020 [ipu] \(french)\u{A0}; celle du "
          + "4e\u{A0}trimestre 2018 (remontant à 6 trimestres, donnée ancienne) [source] est de "
          + "nouveau prise en compte"), "\(other)")
  }

  @Test func `the period that moves back leaves reports behind`() throws {
    let (old, new) = (#""reportingPeriod": "2020-Q2""#, #""reportingPeriod": "2019-Q4""#)
    let text = try verdicts(changing: old, to: new)
    #expect(
      text.contains(
        "the report of 2020-Q1 [ipu] is later than 2019-Q4; that of 2018-Q4 (4 quarters before "
          + "2019-Q4) [source] counts again"), "\(text)")
    let french = try verdicts(changing: old, to: new, "fr")
    #expect(
      french.contains(
        "l’information du 1er\u{A0}trimestre 2020 [ipu] est postérieure au 4e\u{A0}trimestre "
          + "2019\u{A0}; celle du 4e\u{A0}trimestre 2018 (4 trimestres avant le "
          + "4e\u{A0}trimestre 2019) [source] est de nouveau prise en compte"), "\(french)")
    let none = try verdicts(changing: old, to: #""reportingPeriod": "2018-Q3""#)
    #expect(
      none.contains("[ipu] is later than 2018-Q3; no other report takes its place"), "\(none)")
    #expect(!none.contains("no figure is left"))
  }

  @Test func `with two periods on the page the quarter is named`() throws {
    let report = #", { "asAt": "2020-08-05", "members": 10, "women": 4, "source": "ipu" }"#
    let edited = Self.body.replacing(Self.later, with: Self.later + report)
      .replacing(#""reportingPeriod": "2020-Q2""#, with: #""reportingPeriod": "2020-Q3""#)
    #expect(
      try verdicts(Self.body, edited).contains(
        "new report: 5 August 2020 (2020-Q3) [ipu]; before: 2020-Q1 [ipu]"))
    let french = try verdicts(Self.body, edited, "fr")
    #expect(french.contains("5\u{A0}août 2020 (3e\u{A0}trimestre 2020) [ipu]"))
    #expect(!french.contains("même"))
  }

  @Test(arguments: [
    (#""women": 2, "source": "ipu""#, #""women": 3, "source": "source""#, "2020-Q1"),
    (
      #""period": "2020-Q1", "members": 10, "women": 2"#,
      #""asAt": "2020-02-03", "members": 10, "women": 3"#, "3 February 2020"
    ),
  ])
  func `a correction of source or day is one everywhere`(
    old: String, new: String, day: String
  ) throws {
    let text = try verdicts(changing: old, to: new)
    #expect(text.contains("corrected report: \(day) (1 quarter old)"), "\(text)")
    #expect(!text.contains("before:") && !text.contains("removed"))
  }

  @Test func `alternates that change places`() throws {
    let other = #"{ "period": "2020-Q1", "members": 10, "women": 5, "source": "source"\#("") }"#
    let mark = { (text: String) in text.replacing(" }", with: #", "alternate": true }"#) }
    let text = try verdicts(
      Self.body.replacing(Self.later, with: "\(Self.later), \(mark(other))"),
      Self.body.replacing(Self.later, with: "\(mark(Self.later)), \(other)"))
    #expect(
      text.contains(
        "the report of 2020-Q1 [ipu] is now an alternate; no longer an alternate: 2020-Q1 (1 "
          + "quarter old) [source]"), "\(text)")
  }

  // MARK: - The verdict as before

  @Test func `a figure that changed without a flip is shown`() throws {
    let text = try verdicts(changing: #""women": 2"#, to: #""women": 1"#)
    #expect(
      text.contains(
        "No verdict changed. Figures that changed, the verdict as before ✗ Body, Target: 2 women "
          + "of 10 (20.0%) → 1 woman of 10 (10.0%); −1 woman, −10.0 percentage points; corrected "
          + "report: 2020-Q1 (1 quarter old) [ipu]"), "\(text)")
    let less = Self.body.replacing(#""women": 4"#, with: #""women": 1"#)
    let older = try verdicts(less, less.replacing(", \(Self.later)", with: ""))
    #expect(
      older.contains("was removed; that of 2018-Q4 (6 quarters old, stale) [source] counts again"))
    let french = try verdicts(less, less.replacing(", \(Self.later)", with: ""), "fr")
    #expect(french.contains("Chiffres modifiés, résultat inchangé ✗ Body, Target\u{A0}: 2 femmes"))
  }

  @Test func `a note or the seats are no other figure`() throws {
    for new in [#""women": 2, "note": "New""#, #""women": 2, "seats": 20"#] {
      let text = try verdicts(changing: #""women": 2"#, to: new)
      #expect(text.hasSuffix("No verdict changed."), "\(text)")
    }
    let seats = Self.body.replacing(#""women": 2"#, with: #""women": 2, "seats": 20"#)
    let text = try verdicts(seats, seats.replacing(#""seats": 20"#, with: #""seats": 21"#))
    #expect(text.hasSuffix("No verdict changed."), "\(text)")
  }
}
