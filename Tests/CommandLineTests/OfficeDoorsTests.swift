import Foundation
import Testing
import WPSIndicators

@testable import wps_cli

/// Positions, candidate lists and ratings in `record`, `quarter`, `export`, `import`, `verify` and
/// completions.
@Suite struct OfficeDoorsTests {
  private static let registry = """
    { "formatVersion": 1, "title": "T", "reportingPeriod": "2022-Q2",
      "sources": [{ "id": "s", "title": "S", "file": "s.txt" }],
      "scales": [{ "id": "pace", "name": "Pace", "levels": [
        { "id": "none", "name": "Not initiated" }, { "id": "some", "name": "Minimum" },
        { "id": "all", "name": "Complete" }] }],
      "targets": [
        { "id": "w", "name": "Chair", "basis": "policy", "measure": "heldByWoman" },
        { "id": "o", "name": "Order", "basis": "policy", "measure": "placement", "maxRun": 2 },
        { "id": "l", "name": "Level", "basis": "policy", "measure": "level", "atLeast": "all" }],
      "bodies": [{ "id": "body", "name": "Body", "kind": "other", "targets": [],
        "positions": [{ "id": "chair", "name": "Chair", "targets": ["w"] },
          { "id": "deputy", "name": "Deputy" }],
        "observations": [
          { "asAt": "2022-01-05", "holders": { "chair": "man" }, "source": "s" } ] }],
      "lists": [{ "id": "list", "name": "List", "targets": ["o"], "observations": [
          { "period": "2021", "order": "MMW", "source": "s",
            "quote": "MMW: 2 men, then a woman" } ] }],
      "indicators": [
        { "id": "rated", "name": "Rated", "kind": "level", "scale": "pace", "targets": ["l"],
          "observations": [] }] }

    """

  private let file: ScratchFile

  init() throws {
    file = try ScratchFile(Self.registry)
  }

  private func record(_ words: String...) -> CommandRun {
    CommandRun(["record"] + words + ["--source", "s", "--file", file.path])
  }

  @Test func `a holder, an order and a level are recorded`() throws {
    let holder = record(
      "body", "--as-at", "2022-06-01", "--holder", "chair=woman", "--holder=deputy=vacant")
    #expect(holder.problems == "" && holder.output.contains("not met → met"))
    let order = record("list", "--period", "2022-Q1", "--order", "MMMW")
    #expect(order.problems == "" && order.status == .success)
    let level = record(
      "rated", "--period", "2022-Q2", "--level", "some", "--justification", "en=A draft.",
      "--justification", "fr=Un projet.")
    #expect(level.problems == "" && level.status == .success)
    let text = try file.text
    #expect(text.contains(#""holders": { "chair": "woman", "deputy": "vacant" }, "source": "s""#))
    #expect(text.contains(#""period": "2022-Q1", "order": "MMMW", "source": "s""#))
    #expect(
      text.contains(#""justification": { "en": "A draft.", "fr": "Un projet." }, "source": "s""#))
  }

  @Test(arguments: [
    (["body", "--holder", "chiar=woman"], "no position 'chiar'. Did you mean 'chair'?"),
    (["body", "--holder", "chair"], "Write '--holder chair=woman'"),
    (["body", "--holder", "chair=femme"], "'femme' is not who holds a position"),
    (["body", "--holder", "chair=man", "--holder", "chair=woman"], "'chair' is given twice"),
    (["list", "--holder", "chair=man"], "'--holder' is for bodies; 'list' is a candidate list"),
    (["body", "--order", "MW"], "'--order' is for lists; 'body' is a body"),
    (["body", "--level", "some"], "'--level' is for ratings; 'body' is a body"),
    (["list", "--order", "m w"], "'m w' is not the order of a list. Write MW"),
    (["list", "--order", "FHH"], "Write WMM: W for a woman, M for a man"),
    (
      ["list", "--flag", "revised", "--order", "M"],
      "'--flag' is not for lists; 'list' is a candidate list"
    ),
    (["list"], "nothing to record. Give --order"),
    (["rated"], "nothing to record. Give --level and --justification"),
    (["rated", "--level", "Minimum", "--justification", "x"], "Write '--level some'"),
    (["rated", "--level", "som", "--justification", "x"], "Did you mean 'some'?"),
    (["rated", "--level", "far", "--justification", "x"], "there are none, some, all"),
    (["rated", "--level", "some"], "no justification is given. Add --justification TEXT"),
    (["rated", "--justification", "x"], "nothing to record. Give --level and"),
    (["list", "--quote", "x"], "no order is given. Add --order LETTERS"),
  ])
  func `what is not fit is said`(words: [String], message: String) throws {
    let run = CommandRun(
      ["record"] + words + ["--period", "2022", "--source", "s", "--file", file.path])
    #expect(run.status == .unusable)
    #expect(run.problems.contains(message), "\(run.problems)")
    #expect(try file.text == Self.registry)
  }

  @Test func `the worklist says how to record each`() throws {
    // A list of which the order is known needs no other.
    let registry = Self.registry.replacing(
      #""lists": ["#,
      with: #""lists": [{ "id": "new", "name": "New", "targets": ["o"], "observations": [] }, "#)
    let english = CommandRun(["quarter", "-"], input: registry).output
    for command in [
      "record SUBJECT --as-at DATE --holder chair=HOLDER",
      "record new --as-at DATE --order LETTERS",
      "record rated --as-at DATE --level LEVEL --justification TEXT",
    ] { #expect(english.replacing(" \\\n", with: "").contains(command), "\(command)\n\(english)") }
    for word in ["HOLDER is one of", "LETTERS are", "LEVEL is"] {
      #expect(english.replacing("\n", with: " ").contains(word), "\(word)")
    }
    let french = CommandRun(["quarter", "-", "--language", "fr"], input: registry).output
    for word in ["TITULAIRE est", "LETTRES sont", "NIVEAU est"] {
      #expect(french.replacing("\n", with: " ").contains(word), "\(word)")
    }
  }

  @Test func `positions and levels are completed`() {
    func words(_ arguments: String...) -> [String] {
      CommandRun(["complete", "--", "record"] + arguments).output.split(separator: "\n")
        .map { String($0.prefix { $0 != "\t" }) }
    }
    let holders = ["woman", "man", "other", "vacant", "unspecified"]
    #expect(
      words("body", "--file", file.path, "--holder", "ch") == holders.map { "chair=" + $0 })
    #expect(words("body", "--file", file.path, "--holder", "chair=w") == ["chair=woman"])
    #expect(words("body", "--file", file.path, "--holder=chair=w") == ["--holder=chair=woman"])
    // As bash takes it apart.
    #expect(words("body", "--file", file.path, "--holder", "chair", "=") == holders)
    #expect(words("body", "--file", file.path, "--holder", "chair", "=", "v") == ["vacant"])
    #expect(words("body", "--file", file.path, "--holder", "=", "dep").count == 5)
    #expect(words("rated", "--file", file.path, "--level", "") == ["none", "some", "all"])
    #expect(words("--file", file.path, "l") == ["list"])
  }

  @Test func `lists go out and come in`() throws {
    let table = CommandRun(["export", "--lists", file.path])
    #expect(table.status == .success)
    #expect(
      table.output
        == "\u{FEFF}id,name,group,of,party,constituency,targets,listNote,period,asAt,order,"
        + "source,locator,quote,note,alternate\r\n"
        + "list,List,,,,,o,,2021,,MMW,s,,\"MMW: 2 men, then a woman\",,\r\n")
    let added = table.output + ",Union,,,Union,Nord,o,,2021,,MMMW,s,,,,\r\n"
    let dry = CommandRun(["import", "-", "--into", file.path, "--dry-run"], input: added)
    #expect(dry.status == .success && dry.output.contains("+        { \"id\": \"union\"") == false)
    #expect(try file.text == Self.registry)
    let run = CommandRun(["import", "-", "--into", file.path], input: added)
    #expect(run.problems == "")
    #expect(
      run.output.hasPrefix(
        "1 list added; 1 observation added; 1 as in the file\n"
          + "id made for a list without one: union\n"))
    #expect(try file.text.contains(#""id": "union", "name": "Union""#))
    let again = CommandRun(["import", "-", "--into", file.path], input: added)
    #expect(again.output.hasPrefix("nothing to change"))
    #expect(
      CommandRun(["import", "-", "--into", file.path, "--language", "fr"], input: added).output
        .hasPrefix("rien à modifier"))
    let lists = ["export", "--lists", file.path]
    #expect(CommandRun(lists + ["--format", "sdmx-structure"]).status == .unusable)
    // The table has all languages, but what is said of it has one.
    #expect(CommandRun(lists + ["--language", "fr"]).output == CommandRun(lists).output)
  }

  @Test func `numbers that nobody gives are not to be proven`() throws {
    let run = CommandRun(["verify", file.path, "--format", "json"])
    #expect(run.output.contains(#""figures": {"quoted": 0, "derived": 0, "unproven": 0}"#))
    let scorecard = CommandRun(["scorecard", "--full", file.path])
    #expect(!scorecard.output.contains("unproven"), "\(scorecard.output)")
  }
}
