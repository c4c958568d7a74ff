import Foundation
import Testing

@testable import wps_cli

/// What stands beside a verdict, and the verdicts that silence, votes and parts make.
@Suite struct AssessedObservationTests {
  /// A registry of any bodies and milestones, with a target of 30 per cent and one to be done.
  private static func registry(
    _ bodies: [String], milestones: [String] = [], period: String = "2020-Q4", target: String = ""
  ) -> String {
    """
    { "formatVersion": 1, "title": "T", "reportingPeriod": "\(period)",
      "sources": [{ "id": "s", "title": "S" }, { "id": "u", "title": "U" }],
      "targets": [
        { "id": "thirty", "name": "Thirty", "basis": "policy", "measure": "womenShare",
          "atLeast": "30%"\(target) },
        { "id": "done", "name": "Done", "basis": "policy", "measure": "done" }],
      "bodies": [\(bodies.joined(separator: ",\n"))],
      "indicators": [\(milestones.joined(separator: ",\n"))] }
    """
  }

  private static func body(
    _ id: String, _ observations: String..., keys: String = "", kind: String = "other",
    targets: String = #""thirty""#
  ) -> String {
    #"{ "id": "\#(id)", "name": "Body \#(id)", "kind": "\#(kind)", "targets": [\#(targets)]\#(keys), "#
      + #""observations": [\#(observations.joined(separator: ", "))] }"#
  }

  private static func figure(
    _ time: String, _ women: Int, of members: Int, source: String = "s", more: String = ""
  ) -> String {
    let key = time.count == 10 ? "asAt" : "period"
    return #"{ "\#(key)": "\#(time)", "members": \#(members), "women": \#(women), "#
      + #""source": "\#(source)"\#(more) }"#
  }

  private static func milestone(_ keys: String, _ observations: String...) -> String {
    #"{ "id": "m", "name": "Milestone", "kind": "milestone", "targets": ["done"]\#(keys), "#
      + #""observations": [\#(observations.joined(separator: ", "))] }"#
  }

  private static func status(_ status: String, _ time: String) -> String {
    let key = time.count == 10 ? "asAt" : "period"
    return #"{ "\#(key)": "\#(time)", "status": "\#(status)", "source": "s" }"#
  }

  private func assess(
    _ registry: String, _ subject: String, _ options: String...
  ) throws -> [String: Any] {
    let card = try CommandRun.scorecard(registry, options)
    let rows = try #require(card["assessments"] as? [[String: Any]], "\(registry)")
    return try #require(rows.first { $0["subject"] as? String == subject }, "\(rows)")
  }

  private func text(_ registry: String, _ options: String...) -> String {
    let run = CommandRun(
      ["scorecard", "--full", "-"] + options, input: registry,
      environment: ["LANG": "C.UTF-8", "NO_COLOR": "1"], columns: 300)
    return run.output
  }

  // MARK: - Newer, in words

  private static let formats = ["text", "brief", "html", "markdown", "csv", "json"]
  private static let words =
    #"{ "asAt": "2020-12-10", "reportedTrend": "decreased", "source": "u", "quote": "fewer women than before" }"#

  @Test(arguments: formats)
  func `words newer than the figure are in every format`(format: String) {
    let registry = Self.registry([Self.body("b", Self.figure("2020-Q2", 3, of: 10), Self.words)])
    let shown = text(registry, "--format", format)
    #expect(shown.contains("fewer women than before"), "\(shown)")
    // What was said before the period is not said of it.
    let older = registry.replacing("2020-12-10", with: "2020-01-10")
    #expect(!text(older, "--format", format).contains("fewer women than before"))
    let note = registry.replacing(#""quote""#, with: #""note""#)
    #expect(text(note, "--format", format).contains("fewer women than before"), "\(format)")
    let alternate = registry.replacing(#""decreased","#, with: #""decreased", "alternate": true,"#)
    #expect(!text(alternate, "--format", format).contains("fewer women than before"))
  }

  @Test func `words newer than the figure are explained, and compared`() throws {
    let registry = Self.registry([
      Self.body("b", Self.figure("2020-Q2", 3, of: 10), Self.words)
    ])
    let row = try assess(registry, "b")
    let newer = try #require(row["newerInWords"] as? [String: Any])
    #expect(newer["asAt"] as? String == "2020-12-10")
    #expect(newer["sources"] as? [String] == ["u"] && row["verdict"] as? String == "met")
    let explained = CommandRun(["explain", "b", "--file", "-"], input: registry, columns: 300)
    #expect(
      explained.output.contains("newer report: decreased, “fewer women than before”"),
      "\(explained.output)")
    for format in ["text", "markdown", "html"] {
      let compared = text(registry, "--compare-with", "2020-Q3", "--format", format)
      #expect(
        compared.contains("new report without a number: 10 December 2020"),
        "\(format): \(compared)")
    }
    let french = text(registry, "--language", "fr")
    #expect(french.contains("information plus récente\u{A0}: en baisse"), "\(french)")
  }

  // MARK: - Milestones

  private static let due = #", "due": "2016-11-20""#

  @Test(
    arguments: [
      // The observations, the period, the verdict, the flags.
      ([("done", "2016-11-20")], "2016-Q4", "met", []),
      ([("done", "2016-11-21")], "2016-Q4", "met", ["late"]),
      // A month may have been before the due day, the next cannot.
      ([("done", "2016-11")], "2016-Q4", "met", []),
      ([("done", "2016-12")], "2016-Q4", "met", ["late"]),
      ([("abandoned", "2016-01-01")], "2016-Q1", "unmet", []),
      ([("planned", "2016-11-21")], "2016-Q4", "unmet", []),
      ([("inProgress", "2016-12")], "2016-Q4", "unmet", []),
      ([("planned", "2016-11")], "2016-Q4", "undetermined", ["overdue"]),
      ([("planned", "2016-11-20")], "2016-Q4", "undetermined", ["overdue"]),
      ([("planned", "2016-09-14")], "2016-Q3", "notDue", []),
      ([("planned", "2016-09-14")], "2022-Q2", "undetermined", ["overdue", "stale"]),
      ([("done", "2016-11-20")], "2022-Q2", "met", []),
      ([], "2016-Q3", "noData", []), ([], "2016-Q4", "noData", ["overdue"]),
    ] as [([(String, String)], String, String, [String])])
  func `silence is no verdict on a milestone`(
    reports: [(String, String)], period: String, verdict: String, flags: [String]
  ) throws {
    let observations = reports.map { Self.status($0.0, $0.1) }.joined(separator: ", ")
    let registry = Self.registry([], milestones: [Self.milestone(Self.due, observations)])
    let row = try assess(registry, "m", "--period", period)
    #expect(row["verdict"] as? String == verdict)
    #expect((row["flags"] as? [String])?.sorted() == flags)
    let isOverdue = flags.contains("overdue")
    for format in ["text", "brief", "html", "markdown", "csv"] {
      let shown = text(registry, "--period", period, "--format", format)
      #expect(
        shown.contains("overdue, outcome not reported") == isOverdue, "\(format): \(shown)")
    }
  }

  @Test func `a milestone without a due date is open`() throws {
    let registry = Self.registry(
      [], milestones: [Self.milestone("", Self.status("planned", "2016"))])
    #expect(try assess(registry, "m")["verdict"] as? String == "notDue")
    #expect(text(registry).contains("– open"))
  }

  // MARK: - Older than the target

  @Test func `a figure older than the target, or than its step, says so`() throws {
    func flags(_ time: String, _ target: String, period: String = "2020-Q4") throws -> [String] {
      let registry = Self.registry(
        [Self.body("b", Self.figure(time, 2, of: 10))], period: period, target: target)
      return try assess(registry, "b")["flags"] as? [String] ?? []
    }
    let from = #", "from": "2020-03-01""#
    #expect(try flags("2020-02-29", from).contains("predatesTarget"))
    #expect(try !flags("2020-03-01", from).contains("predatesTarget"))
    #expect(try !flags("2020-Q1", from).contains("predatesTarget"))
    let step = #", "steps": [{ "from": "2020-07", "atLeast": "20%" }]"#
    #expect(try flags("2020-06-30", step).contains("predatesTarget"))
    #expect(try !flags("2020-07-01", step).contains("predatesTarget"))
    #expect(try !flags("2020-06-30", step, period: "2020-Q2").contains("predatesTarget"))
    let registry = Self.registry(
      [Self.body("b", Self.figure("2020-02-01", 2, of: 10))], target: from)
    let words = "the figure is older than the target, in force from 1 March 2020"
    #expect(text(registry).contains(words))
    let brief = text(registry, "--format", "brief").split { $0.isWhitespace }.joined(separator: " ")
    #expect(brief.contains(words.dropFirst(4)), "\(brief)")
  }

  // MARK: - Votes

  private static func disputed(_ alternates: Int...) -> String {
    registry([
      #"{ "id": "b", "name": "Body b", "kind": "other", "targets": ["thirty"], "observations": ["#
        + ([figure("2020-12-01", 3, of: 10)]
        + alternates.map {
          figure("2020-12-01", $0, of: 10, source: "u", more: #", "alternate": true"#)
        }).joined(separator: ", ") + "] }"
    ])
  }

  @Test func `what most sources contradict leads with that they disagree`() throws {
    func flags(_ registry: String) throws -> Set<String> {
      Set(try assess(registry, "b")["flags"] as? [String] ?? [])
    }
    #expect(try flags(Self.disputed(2, 1)).isSuperset(of: ["outvoted", "sourcesDisagree"]))
    #expect(try !flags(Self.disputed(2)).contains("outvoted"))
    #expect(try !flags(Self.disputed(2, 1, 4)).contains("outvoted"))
    #expect(try flags(Self.disputed(2, 1, 0, 4)).contains("outvoted"))
    let outvoted = Self.disputed(2, 1)
    #expect(try assess(outvoted, "b")["verdict"] as? String == "met")
    for format in ["text", "html", "markdown"] {
      let shown = text(outvoted, "--format", format)
      #expect(shown.contains("sources disagree: met"), "\(format): \(shown)")
      #expect(shown.contains("most sources for this date say the contrary"), "\(format)")
      #expect(text(Self.disputed(2), "--format", format).contains("met, sources disagree"))
    }
    let brief = text(outvoted, "--format", "brief")
    let lead = try #require(brief.range(of: "Body b: sources disagree. At 1 December 2020, three"))
    #expect(brief[lead.upperBound...].contains("Most sources for this date say the contrary."))
    #expect(!text(Self.disputed(2), "--format", "brief").contains("Body b: sources"))
    let french = text(outvoted, "--language", "fr")
    #expect(french.contains("les sources se contredisent\u{A0}: atteint"), "\(french)")
  }

  // MARK: - Sums of parts

  private static func parts(_ last: String, keys: String = "") -> String {
    let sum = #", "sumOfParts": true"#
    return registry([
      body("whole", keys: sum), body("inner", keys: sum + #", "partOf": "whole""#),
      body(
        "a", figure("2019-Q4", 2, of: 10), figure("2020-Q4", 2, of: 10),
        keys: #", "partOf": "inner""#),
      body("b", figure("2020-Q2", 4, of: 10, source: "u"), keys: #", "partOf": "inner""#),
      body("c", last, keys: #", "partOf": "whole""# + keys),
    ])
  }

  @Test func `a whole without a figure has that of its parts`() throws {
    let registry = Self.parts(Self.figure("2020-Q3", 1, of: 5))
    let row = try assess(registry, "whole")
    #expect(row["verdict"] as? String == "unmet" && row["percent"] as? String == "28.0")
    #expect(row["flags"] as? [String] == ["sumOfParts", "withinOne"])
    let observation = try #require(row["observation"] as? [String: Any])
    #expect(observation["period"] as? String == "2020-Q2")
    #expect(observation["ageInQuarters"] as? Int == 2)
    #expect(Set(observation["sources"] as? [String] ?? []) == ["s", "u"])
    #expect((row["trend"] as? [String: Any])?["direction"] as? String == "unknown")
    #expect((row["pace"] as? [String: Any])?["baseline"] as? String == nil)
    #expect(try assess(registry, "inner")["percent"] as? String == "30.0")
    #expect(text(registry).contains("7 women of 25"))
    #expect(text(registry).contains("the figures of its parts are added, dated by the oldest"))
  }

  @Test func `a part without a figure leaves a sum open, one that ended does not`() throws {
    let silent = #"{ "period": "2020-Q3", "quote": "it met", "source": "s" }"#
    let row = try assess(Self.parts(silent), "whole")
    #expect(row["verdict"] as? String == "undetermined")
    #expect((row["members"] as? [String: Any])?["min"] as? Int == 20)
    #expect((row["members"] as? [String: Any])?["max"] is NSNull)
    let ended = try assess(
      Self.parts(Self.figure("2020-Q1", 0, of: 5), keys: #", "ended": "2020-06-30""#), "whole")
    #expect(ended["percent"] as? String == "30.0" && ended["verdict"] as? String == "met")
    let own = Self.parts(Self.figure("2020-Q3", 1, of: 5)).replacing(
      #""sumOfParts": true, "observations": []"#,
      with: #""sumOfParts": true, "observations": [\#(Self.figure("2020-Q1", 9, of: 25))]"#)
    let figure = try assess(own, "whole")
    #expect(figure["percent"] as? String == "36.0")
    #expect((figure["flags"] as? [String])?.contains("sumOfParts") == false)
  }

  // MARK: - Pace and routes

  @Test(
    arguments: [
      ("other", "", "2021-Q4"), ("legislature", "", nil),
      ("other", #", "ended": "2020-12-31""#, nil),
    ] as [(String, String, String?)])
  func `no date is foretold of what changes at elections, or has ended`(
    kind: String, keys: String, reaches: String?
  ) throws {
    let body = Self.body(
      "b", Self.figure("2019-Q4", 10, of: 100), Self.figure("2020-Q4", 20, of: 100), keys: keys,
      kind: kind)
    let pace = try #require(try assess(Self.registry([body]), "b")["pace"] as? [String: Any])
    #expect(pace["baseline"] as? String == "2019-Q4")
    #expect(pace["reaches"] as? String == reaches)
    #expect(text(Self.registry([body])).contains("a straight line") == (reaches != nil))
  }

  private func eitherSex(
    _ figures: String, _ share: String
  ) throws -> (row: [String: Any], routes: [String: Any], text: String) {
    let registry = TinyRegistry.body(
      TinyRegistry.observation(figures),
      target: #""measure": "eitherSexShare", "atLeast": "\#(share)""#)
    let row = try assess(registry, "body")
    return (row, try #require(row["routes"] as? [String: Any]), text(registry))
  }

  @Test func `routes lead toward the sex that is short`() throws {
    let (_, men, words) = try eitherSex(
      #""seats": 13, "vacant": 3, "members": 10, "women": 8, "men": 2"#, "40%")
    #expect(men["replacement"] as? Int == 2 && men["enlargement"] as? Int == 4)
    let vacancies = try #require(men["vacancies"] as? [String: Any])
    // Six of thirteen seats, of which two are held.
    #expect(vacancies["vacant"] as? Int == 3 && vacancies["men"] as? Int == 4)
    #expect(vacancies["women"] == nil || vacancies["women"] is NSNull)
    #expect(vacancies["sufficient"] as? Bool == false)
    #expect(words.contains("2 more men needed"), "\(words)")
    #expect(words.contains("or 4 added seats, all for men"), "\(words)")
    let filled = try eitherSex(
      #""seats": 12, "vacant": 3, "members": 9, "women": 7, "men": 2"#, "40%")
    #expect(filled.text.contains("or 3 of the 3 vacant seats for men"), "\(filled.text)")
  }

  @Test func `both sexes may be short, and no added seats may do`() throws {
    let (row, routes, words) = try eitherSex(#""women": 2, "men": 2, "other": 6"#, "40%")
    #expect(row["verdict"] as? String == "unmet" && routes["replacement"] as? Int == 4)
    #expect(routes["enlargement"] is NSNull)
    #expect(words.contains("2 more women and 2 more men needed"), "\(words)")
    let vacant = try eitherSex(
      #""seats": 14, "vacant": 4, "members": 10, "women": 2, "men": 2, "other": 6"#, "25%")
    let vacancies = try #require(vacant.routes["vacancies"] as? [String: Any])
    #expect(vacancies["women"] as? Int == 2 && vacancies["men"] as? Int == 2)
    #expect(vacant.text.contains("2 of the 4 vacant seats for women and 2 for men"))
  }

  @Test func `what no split of a size can meet has no replacement, and names a size`() throws {
    let (row, routes, words) = try eitherSex(#""members": 7, "women": 3"#, "50%")
    #expect((row["flags"] as? [String])?.contains("unattainable") == true)
    #expect(row["attainableAt"] as? Int == 8 && routes["replacement"] is NSNull)
    #expect(words.contains("at a size of 8 that is possible") && !words.contains("added"))
    let never = try eitherSex(#""members": 10, "women": 3"#, "60%")
    #expect(never.row["attainableAt"] is NSNull)
  }
}
