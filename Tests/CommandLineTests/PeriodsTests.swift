import Foundation
import Testing

@testable import wps_cli

/// Years, half-years, quarters and months through every door: files, options, tables, words, SDMX.
@Suite struct PeriodsTests {
  /// A registry with one body, which reports up to a period.
  private static func registry(
    _ reportingPeriod: String, _ observations: [String], body: String = "", target: String = ""
  ) -> String {
    let list = observations.map { #"{ \#($0), "source": "s" }"# }.joined(separator: ",\n        ")
    return """
      { "formatVersion": 1, "title": "T", "reportingPeriod": "\(reportingPeriod)",
        "sources": [{ "id": "s", "title": "Made-up" }],
        "targets": [{ "id": "t", "name": "T", "basis": "benchmark", "measure": "womenShare",
          "atLeast": "30%"\(target) }],
        "bodies": [{ "id": "p", "name": "Parliament", "kind": "legislature", "targets": ["t"]\(body),
          "observations": [
            \(list)
          ] }],
        "indicators": [] }
      """
  }

  private static func assessment(
    _ registry: String, _ options: [String] = []
  ) throws -> [String: Any] {
    let card = try CommandRun.scorecard(registry, options)
    let assessments = try #require(card["assessments"] as? [[String: Any]])
    return try #require(assessments.first)
  }

  private static func codes(_ registry: String) -> [String] {
    let run = CommandRun(["validate", "-"], input: registry)
    return run.problems.split(separator: "\n").compactMap { line in
      line.hasPrefix("<stdin>:") || line.contains(": error: ") || line.contains(": warning: ")
        ? line.split(separator: "[").last.map { String($0.dropLast()) } : nil
    }
  }

  // MARK: - Files

  /// A parliament that is counted once a year, in a file that reports by quarter.
  @Test func `a yearly figure counts as of the year's last day`() throws {
    let registry = Self.registry("2026-Q2", [#""period": "2025", "members": 100, "women": 30"#])
    #expect(CommandRun(["validate", "-"], input: registry).status == .success)
    let assessment = try Self.assessment(registry)
    #expect(assessment["verdict"] as? String == "met")
    let observation = try #require(assessment["observation"] as? [String: Any])
    #expect(observation["period"] as? String == "2025" && observation["ageInQuarters"] as? Int == 2)
    #expect(try Self.assessment(registry, ["--period", "2025-Q4"])["verdict"] as? String == "met")
    for earlier in ["2025-Q3", "2025-S1", "2025-11", "2024"] {
      let verdict = try Self.assessment(registry, ["--period", earlier])["verdict"] as? String
      #expect(verdict == "noData", "\(earlier)")
    }
  }

  @Test(arguments: [
    ("2020", "2020-Q4", []), ("2020", "2020-12", []), ("2020-S2", "2020-Q4", []),
    ("2020", "2020", ["duplicate-observation"]), ("2020-S1", "2020-S1", ["duplicate-observation"]),
    ("2020-07", "2020-07", ["duplicate-observation"]),
  ])
  func `two figures of one period are an error, and of one date are none`(
    first: String, second: String, codes: [String]
  ) {
    let figures = #", "members": 100, "women": 30"#
    for (a, b) in [(first, second), (second, first)] {
      let list = [#""period": "\#(a)"\#(figures)"#, #""period": "\#(b)"\#(figures)"#]
      #expect(Self.codes(Self.registry("2020-Q4", list)) == codes)
      // The last day is another time of the same date, in whatever order they stand.
      let three = list + [#""asAt": "2020-12-31"\#(figures)"#]
      #expect(Self.codes(Self.registry("2020-Q4", three)) == codes)
    }
  }

  @Test(arguments: [
    ("2020", true), ("2020-S1", true), ("2020-Q2", true), ("2020-05", true), ("2021", false),
    ("2020-S2", false), ("2020-Q1", false), ("2020-06", false),
  ])
  func `a day lies in the period beside it`(period: String, agrees: Bool) throws {
    let registry = Self.registry(
      "2021-Q4", [#""period": "\#(period)", "asAt": "2020-05-03", "members": 100, "women": 30"#])
    #expect(Self.codes(registry) == (agrees ? [] : ["dates-disagree"]))
    guard agrees else { return }
    let observation = try #require(try Self.assessment(registry)["observation"] as? [String: Any])
    #expect(observation["period"] as? String == period)
    #expect(observation["ageInQuarters"] as? Int == 6)
  }

  @Test(arguments: [
    ("2019", false), ("2020", true), ("2022", true), ("2022-S2", false), ("2022-07", false),
    ("2023", false), ("2022-Q2", true), ("2020-Q1", false), ("2020-04", true),
  ])
  func `a whole period outside the body's life is an error`(period: String, isInside: Bool) {
    let registry = Self.registry(
      "2023-Q4", [#""period": "\#(period)", "members": 100, "women": 30"#],
      body: #", "established": "2020-04-30", "ended": "2022-06-30""#)
    #expect(Self.codes(registry) == (isInside ? [] : ["outside-life"]))
  }

  @Test func `what is of the year in which a body ended counts as of its last day`() throws {
    let year = #""period": "2023", "members": 100, "women": 40"#
    let body = #", "ended": "2023-06-30""#
    let registry = Self.registry("2023-Q2", [year], body: body)
    #expect(Self.codes(registry) == [])
    let first = try Self.assessment(registry)
    #expect(first["verdict"] as? String == "met")
    #expect((first["observation"] as? [String: Any])?["ageInQuarters"] as? Int == 0)
    let later = try Self.assessment(registry, ["--period", "2023"])
    #expect((later["observation"] as? [String: Any])?["ageInQuarters"] as? Int == 0)
    // Of the same date the day is the latest.
    let day = #""asAt": "2023-06-30", "members": 100, "women": 10"#
    let both = try Self.assessment(Self.registry("2023-Q2", [day, year], body: body))
    #expect(both["verdict"] as? String == "unmet")
  }

  @Test func `a step holds from its period's first day on`() throws {
    let figures = [#""period": "2019", "members": 100, "women": 25"#]
    func required(_ from: String, in period: String) throws -> String? {
      let steps = #", "steps": [{ "from": "\#(from)", "atLeast": "20%" }]"#
      return try Self.assessment(
        Self.registry("2022-Q4", figures, target: steps), ["--period", period])["required"]
        as? String
    }
    #expect(try required("2020", in: "2019-Q4") == "30%")
    #expect(try required("2020", in: "2020-Q1") == "20%")
    #expect(try required("2020", in: "2020-01") == "20%")
    #expect(try required("2020-07", in: "2020-06") == "30%")
    #expect(try required("2020-07", in: "2020") == "20%")
    let same =
      #", "steps": [{ "from": "2020", "atLeast": "10%" }, { "from": "2020-Q1", "atLeast": "20%" }]"#
    #expect(Self.codes(Self.registry("2022-Q4", figures, target: same)) == ["threshold-order"])
  }

  @Test func `trend and pace name periods as the file does, and count quarters`() throws {
    let registry = Self.registry(
      "2022",
      [
        #""period": "2018", "members": 100, "women": 8"#,
        #""period": "2020-S1", "members": 100, "women": 14"#,
        #""asAt": "2022-08-01", "members": 100, "women": 20"#,
      ], target: #", "dueBy": "2026-12-31""#
    ).replacing(#""legislature""#, with: #""other""#)
    let assessment = try Self.assessment(registry)
    #expect((assessment["trend"] as? [String: Any])?["since"] as? String == "2020-S1")
    let pace = try #require(assessment["pace"] as? [String: Any])
    #expect(pace["baseline"] as? String == "2018" && pace["status"] as? String == "onTrack")
    // From 2018-Q4 to 2022-Q3 are 15 quarters: 12 women, 0.8 a quarter, and 10 more in 13 quarters.
    #expect(pace["reaches"] as? String == "2025-Q4")
    #expect((assessment["observation"] as? [String: Any])?["ageInQuarters"] as? Int == 1)
  }

  @Test func `two figures of one quarter have no rate`() throws {
    let registry = Self.registry(
      "2020-Q4",
      [
        #""period": "2020-10", "members": 100, "women": 8"#,
        #""period": "2020", "members": 100, "women": 9"#,
        #""period": "2020-12", "members": 100, "women": 10"#,
      ], target: #", "dueBy": "2026-12-31""#)
    let pace = try #require(try Self.assessment(registry)["pace"] as? [String: Any])
    #expect(pace["baseline"] as? String == "2020-10")
    #expect(pace["reaches"] is NSNull && pace["status"] is NSNull)
    // The trend is against an earlier date, not against the year that ends on the same day.
    let trend = try #require(try Self.assessment(registry)["trend"] as? [String: Any])
    #expect(trend["since"] as? String == "2020-10")
  }

  // MARK: - Options and tables

  @Test func `a scorecard is made for any period, and compared with any that ends before`() throws {
    let registry = Self.registry("2021-Q4", [#""period": "2020", "members": 100, "women": 30"#])
    for period in ["2021", "2021-S2", "2021-Q4", "2021-12", "2021-05"] {
      let card = try CommandRun.scorecard(
        registry, ["--period", period, "--compare-with", "2020-S1"])
      #expect(card["period"] as? String == period)
    }
    let run = CommandRun(
      ["scorecard", "--full", "-", "--period", "2021-Q4", "--compare-with", "2021"], input: registry
    )
    #expect(run.status == .unusable && run.problems.contains("not before the scorecard's period"))
    let wrong = CommandRun(["scorecard", "--full", "-", "--period", "S1 2021"], input: registry)
    #expect(wrong.problems.contains("Did you mean 2021-S1?"))
  }

  @Test(arguments: [
    ("2025-H1", "did you mean \"2025-S1\"?"), ("juillet 2025", "did you mean \"2025-07\"?"),
    ("FY2025", "write a year \"2016\", a half-year \"2016-S1\", a quarter \"2016-Q3\" or a month"),
  ])
  func `another spelling is told what to write`(word: String, help: String) {
    let run = CommandRun(["validate", "-"], input: Self.registry(word, []))
    #expect(run.problems.contains("'\(word)' is not a period [invalid-period]"))
    #expect(run.problems.contains(help))
  }

  private static let parliament = registry(
    "2004-Q4", [#""period": "1999", "members": 147, "women": 18"#])

  /// The years of a table of the Sustainable Development Goals.
  @Test func `years come in from a spreadsheet, beside one another`() throws {
    let file = try ScratchFile(Self.parliament)
    let table =
      "subject,period,members,women,reportedPercent,source\n"
      + [2000, 2001, 2002].map { "p,\($0),147,18,12.24,s\n" }.joined()
      + "p,2003,147,15,10.2,s\np,2004,147,15,10.2,s\np,2004-Q4,147,15,10.2,s\n"
    let run = CommandRun(["import", "-", "--into", file.path], input: table)
    #expect(run.status == .success && run.problems == "", "\(run.problems)")
    #expect(run.output.contains("6 observations added"))
    #expect(try file.text.contains(#""period": "2004-Q4", "members": 147"#))
    let again = CommandRun(["import", "-", "--into", file.path], input: table)
    #expect(again.output.contains("nothing to change"))
    let exported = CommandRun(["export", file.path, "--format", "csv"])
    #expect(exported.output.contains("p,Parliament,2001,,"))
  }

  @Test func `a year does not take the place of its last quarter`() throws {
    let file = try ScratchFile(
      Self.registry("2020-Q4", [#""period": "2020-Q4", "members": 100, "women": 30"#]))
    let run = CommandRun(
      ["import", "-", "--into", file.path],
      input: "subject,period,members,women,source\np,2020,99,9,s\n")
    #expect(run.output.contains("1 observation added"), "\(run.output)\(run.problems)")
    #expect(try file.text.contains(#""period": "2020", "members": 99, "women": 9"#))
    #expect(try file.text.contains(#""period": "2020-Q4", "members": 100"#))
  }

  @Test func `spellings of quarters in a table are each told`() throws {
    let file = try ScratchFile(Self.parliament)
    let table =
      "subject;period;members;women;source\np;T2 2003;100;20;s\np;2003Q1;100;20;s\n"
      + "p;Q4 2002;100;20;s\np;2003;90;9;s\n"
    let run = CommandRun(["import", "-", "--into", file.path], input: table)
    #expect(run.status == .failure)
    for meant in ["2003-Q2", "2003-Q1", "2002-Q4"] {
      #expect(run.problems.contains("did you mean \(meant)?"))
    }
    #expect(!run.problems.contains("'2003' is"))
  }

  @Test func `a figure of a year is recorded`() throws {
    let file = try ScratchFile(Self.parliament)
    let options = ["--file", file.path, "--members", "147", "--women", "15", "--source", "s"]
    let run = CommandRun(["record", "p", "--period", "2003"] + options)
    #expect(run.status == .success, "\(run.problems)")
    #expect(try file.text.contains(#""period": "2003", "members": 147, "women": 15"#))
    #expect(CommandRun(["record", "p", "--period", "2003"] + options).status == .unusable)
    #expect(CommandRun(["record", "p", "--period", "2003-Q4"] + options).status == .success)
  }

  @Test func `a starter file reports up to any period`() throws {
    for period in ["2026", "2026-S1", "2026-07"] {
      let starter = CommandRun(["init", "-", "--period", period]).output
      #expect(CommandRun(["validate", "-"], input: starter).status == .success)
      #expect(starter.contains(#""reportingPeriod": "\#(period)""#))
    }
  }

  @Test(arguments: [
    ("2020", "2021", "No figure of this year yet", "Pas encore de donnée pour cette année"),
    (
      "2020-S2", "2021-S1", "No figure of this half-year yet",
      "Pas encore de donnée pour ce semestre"
    ),
    (
      "2020-Q4", "2021-Q1", "No figure of this quarter yet",
      "Pas encore de donnée pour ce trimestre"
    ),
    ("2020-12", "2021-01", "No figure of this month yet", "Pas encore de donnée pour ce mois"),
  ])
  func `the worklist is of the file's sort of period`(
    reported: String, next: String, heading: String, frenchHeading: String
  ) throws {
    let file = try ScratchFile(
      Self.registry(reported, [#""period": "\#(reported)", "members": 100, "women": 30"#]))
    let run = CommandRun(["quarter", file.path, "--begin", next])
    #expect(run.status == .success && run.output.contains(heading), "\(run.output)")
    #expect(try file.text.contains(#""reportingPeriod": "\#(next)""#))
    #expect(CommandRun(["quarter", file.path, "--language", "fr"]).output.contains(frenchHeading))
    #expect(CommandRun(["quarter", file.path, "--begin", reported]).status == .unusable)
  }

  @Test(arguments: [
    ("2020", "2022-05-01", "2022"), ("2020-S1", "2022-05-01", "2022-S1"),
    ("2020-06", "2022-05-01", "2022-05"), ("2020-Q2", "2022-05-01", "2022-Q2"),
  ])
  func `a period to begin is of the length of the file's`(
    reported: String, day: String, meant: String
  ) {
    let registry = Self.registry(reported, [#""asAt": "\#(day)", "members": 100, "women": 30"#])
    let run = CommandRun(["validate", "-"], input: registry)
    #expect(run.problems.contains("wps-cli quarter --begin \(meant)\n"), "\(run.problems)")
  }

  // MARK: - Words

  @Test(arguments: [
    ("2020", "en", "Scorecard for 2020 (1 January to 31 December 2020)"),
    ("2020-S1", "en", "Scorecard for the first half of 2020 (1 January to 30 June 2020)"),
    ("2020-Q3", "en", "Scorecard for 2020-Q3 (1 July to 30 September 2020)"),
    ("2020-07", "en", "Scorecard for July 2020 (1 to 31 July 2020)"),
    ("2020", "fr", "Tableau de bord pour 2020 (du 1er\u{A0}janvier au 31\u{A0}décembre 2020)"),
    ("2020-S2", "fr", "Tableau de bord pour le 2e\u{A0}semestre 2020 (du 1er\u{A0}juillet au"),
    ("2020-Q4", "fr", "Tableau de bord pour le 4e\u{A0}trimestre 2020 (du 1er\u{A0}octobre au"),
    ("2020-08", "fr", "Tableau de bord pour août 2020 (du 1er au 31\u{A0}août 2020)"),
  ])
  func `a heading names the period`(period: String, language: String, heading: String) {
    let registry = Self.registry(period, [#""period": "2019", "members": 100, "women": 30"#])
    let run = CommandRun(
      ["scorecard", "--full", "-", "--language", language], input: registry, columns: 200)
    #expect(run.output.contains(heading), "\(run.output)")
  }

  @Test(arguments: [
    ("2020", "2019 (4 quarters old)"), ("2020-S1", "2019 (2 quarters old)"),
    ("2020-Q3", "(3 quarters old)"), ("2020-07", "2019 (3 quarters old)"),
  ])
  func `an age is counted between quarters`(period: String, age: String) {
    let registry = Self.registry(period, [#""period": "2019", "members": 100, "women": 20"#])
    #expect(
      CommandRun(["scorecard", "--full", "-"], input: registry, columns: 200).output.contains(age))
  }

  /// A figure of an earlier day of a year is of this year, and of no quarter of now.
  @Test(arguments: [
    ("2020", #""asAt": "2020-03-05""#, "5 March 2020 (this year)", "(même année)"),
    (
      "2020", #""period": "2020-Q1""#, "2020-Q1 (this year)", "1er\u{A0}trimestre 2020 (même année)"
    ),
    ("2020", #""period": "2020""#, "2020 (this year)", "2020 (même année)"),
    ("2020-S1", #""period": "2020-02""#, "February 2020 (this half-year)", "(même semestre)"),
    ("2020-06", #""asAt": "2020-06-05""#, "5 June 2020 (this month)", "(même mois)"),
    ("2020-06", #""asAt": "2020-04-05""#, "5 April 2020 (this quarter)", "(même trimestre)"),
    ("2020-Q4", #""period": "2020""#, "2020 [", "2020 ["),
    ("2020-12", #""period": "2020-Q4""#, "2020-Q4 (this quarter)", "(même trimestre)"),
  ])
  func `an age is told by the period's length`(
    period: String, time: String, english: String, french: String
  ) {
    let registry = Self.registry(period, [#"\#(time), "members": 100, "women": 30"#])
    for (language, words) in [("en", english), ("fr", french)] {
      let run = CommandRun(
        ["scorecard", "--full", "-", "--language", language], input: registry, columns: 200)
      #expect(run.output.contains(words), "\(run.output)")
    }
  }

  @Test func `what is too old for the file is told in quarters within a year too`() {
    let registry = Self.registry(
      "2020", [#""asAt": "2020-03-05", "members": 100, "women": 30"#],
      body: #", "staleAfterQuarters": 2"#)
    let run = CommandRun(["scorecard", "--full", "-"], input: registry, columns: 200)
    #expect(run.output.contains("5 March 2020 (3 quarters old, stale)"), "\(run.output)")
  }

  @Test(arguments: [
    ("2018", "depuis 2018"), ("2018-S1", "depuis le premier semestre 2018"),
    ("2018-Q3", "depuis le troisième trimestre 2018"), ("2018-08", "depuis août 2018"),
  ])
  func `french takes the article that the period takes`(period: String, since: String) {
    let registry = Self.registry(
      "2020",
      [
        #""period": "\#(period)", "members": 100, "women": 20"#,
        #""period": "2020-10", "members": 100, "women": 25"#,
      ])
    let brief = CommandRun(
      ["scorecard", "--full", "-", "--format", "brief", "--language", "fr"], input: registry)
    #expect(brief.output.lowercased().contains(since), "\(brief.output)")
  }

  // MARK: - SDMX

  @Test func `alternates of one day have keys of their own, whatever stands beside it`() {
    let figures = #""asAt": "2020-12-05", "members": 100, "women": 30, "alternate": true"#
    let registry = Self.registry("2020-Q4", [figures, #""period": "2020", \#(figures)"#])
    let run = CommandRun(
      ["export", "-", "--format", "sdmx-csv", "--ref-area", "ML"], input: registry)
    for number in ["1", "2"] {
      #expect(run.output.contains(",_T,\(number),2020-12-05,"), "\(run.output)")
    }
  }

  @Test func `SDMX has the period as the file has it`() throws {
    let figures = #", "members": 100, "women": 30"#
    let times = ["2019", "2020-S1", "2020-Q3", "2020-11"]
    let registry = Self.registry(
      "2020-Q4",
      times.map { #""period": "\#($0)"\#(figures)"# } + [#""asAt": "2020-12-05"\#(figures)"#])
    let run = CommandRun(
      ["export", "-", "--format", "sdmx-csv", "--ref-area", "ML"], input: registry)
    for (time, frequency) in zip(times + ["2020-12-05"], ["A", "S", "Q", "M", ""]) {
      #expect(run.output.contains(",0,\(time),100,A,\(frequency),"), "\(run.output)")
    }
  }
}
