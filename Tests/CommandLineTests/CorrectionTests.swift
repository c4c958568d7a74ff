import Foundation
import Testing
import WPSIndicators

@testable import wps_cli

/// `wps-cli record --replace` and `--remove`, `rename` and `remove`, down to the bytes of the file.
@Suite struct CorrectionTests {
  private static let registry = TinyRegistry.body(
    TinyRegistry.observation(
      #""members": 24, "women": 6, "note": { "en": "six", "fr": "six" }"#)
  )

  private let file: ScratchFile

  init() throws {
    file = try ScratchFile(Self.registry)
  }

  private func run(_ command: String, _ options: String...) -> CommandRun {
    CommandRun([command] + options + ["--file", file.path])
  }

  @Test func `a count is corrected, and the rest stays`() throws {
    let run = run("record", "body", "--period", "2020-Q2", "--replace", "--women", "9")
    #expect(run.problems == "")
    #expect(run.status == .success)
    #expect(
      run.output == """
        \(file.path):8: corrected body, 2020-Q2
          women: 6 → 9
          Target, 2020-Q2: not met → met (9 women of 24, 37.5%)

        """)
    #expect(
      try file.text == Self.registry.replacing(#""women": 6"#, with: #""women": 9"#))
    // And back.
    #expect(
      self.run("record", "body", "--period", "2020-Q2", "--replace", "--women", "6").status
        == .success)
    #expect(try file.text == Self.registry)
  }

  @Test func `a key is left out, and a text corrected in one language`() throws {
    let run = run(
      "record", "body", "--period", "2020-Q2", "--replace", "--without", "women", "--note",
      "fr=sept", "--reported-percent", "25", "--language", "fr")
    #expect(run.status == .success)
    #expect(run.output.contains("  femmes\u{A0}: 6 → rien\n"))
    #expect(run.output.contains("  remarque (fr)\u{A0}: \"six\" → \"sept\"\n"))
    let text = try file.text
    #expect(text.contains(#""members": 24, "reportedPercent": 25, "#))
    #expect(text.contains(#""note": { "en": "six", "fr": "sept" }"#))
  }

  @Test func `nothing is written where nothing changes, or nothing is there`() throws {
    let same = run("record", "body", "--period", "2020-Q2", "--replace", "--women", "6")
    #expect(same.status == .unusable)
    #expect(same.problems == "wps-cli: nothing to correct: the file says the same\n")
    let none = run("record", "body", "--period", "2019-Q2", "--replace", "--women", "7")
    #expect(none.status == .unusable)
    #expect(
      none.problems
        == "wps-cli: 'body' has no such observation of that time. It has --period 2020-Q2\n")
    let both = run("record", "body", "--period", "2020-Q2", "--replace", "--remove")
    #expect(both.problems == "wps-cli: '--replace' and '--remove' exclude each other\n")
    let lone = run("record", "body", "--period", "2020-Q2", "--without", "note", "--source", "s")
    #expect(lone.problems == "wps-cli: '--without' means nothing without '--replace'\n")
    #expect(try file.text == Self.registry)
  }

  @Test func `one of several is named by its number`() throws {
    for women in ["7", "8"] {
      #expect(
        run(
          "record", "body", "--period", "2020-Q2", "--women", women, "--members", "24",
          "--source", "source", "--alternate"
        ).status == .success)
    }
    let before = try file.text
    let which = run("record", "body", "--period", "2020-Q2", "--alternate", "--remove")
    #expect(which.status == .unusable)
    #expect(
      which.problems.contains("'body' has 2 observations of that time: 1: members 24, women 7"))
    #expect(which.problems.hasSuffix("Add '--which NUMBER'\n"))
    #expect(
      run("record", "body", "--period", "2020-Q2", "--alternate", "--remove", "--which", "2")
        .status == .success)
    #expect(try file.text != before)
    #expect(try !file.text.contains(#""women": 8"#))
    #expect(
      run("record", "body", "--period", "2020-Q2", "--remove", "--which", "3").status == .unusable)
    let french = run(
      "record", "body", "--period", "2020-Q2", "--remove", "--language", "fr")
    #expect(french.problems.contains("1) membres\u{A0}: 24, femmes\u{A0}: 6, source\u{A0}: source"))
    #expect(
      run("record", "body", "--period", "2020-Q2", "--remove", "--which", "x").status == .unusable)
  }

  @Test func `what was recorded is undone, with its source`() throws {
    let recorded = run(
      "record", "body", "--period", "2020-Q1", "--women", "1", "--members", "24", "--new-source",
      "new", "--title", "New")
    #expect(recorded.status == .success)
    let planned = run("record", "body", "--period", "2020-Q1", "--remove", "--dry-run")
    #expect(planned.output.hasPrefix("--- "))
    #expect(
      planned.problems.contains(
        "nothing cites the source new now; to take away: wps-cli remove source new"))
    let undone = run("record", "body", "--period", "2020-Q1", "--remove", "--with-source")
    #expect(undone.status == .success)
    #expect(
      undone.output.contains("took away body, 2020-Q1 (members 24, women 1, source new)\n"))
    #expect(undone.output.contains("took away the source new\n"))
    #expect(try file.text == Self.registry)
  }

  @Test func `an id is changed wherever it stands`() throws {
    let renamed = run("rename", "source", "report-2020")
    #expect(renamed.status == .success)
    let text = try file.text
    let count = Self.registry.components(separatedBy: "\"source\"").count - 1
    let keys = Self.registry.components(separatedBy: "\"source\":").count - 1
    #expect(
      renamed.output.hasSuffix(
        "the source source is now called report-2020, in \(count - keys) places\n"))
    #expect(text.components(separatedBy: "\"report-2020\"").count - 1 == count - keys)
    #expect(
      run("rename", "report-2020", "source", "--language", "fr").output.contains(
        "s’appelle désormais source"))
    #expect(try file.text == Self.registry)
  }

  @Test func `ids that are taken, unknown or none are refused`() throws {
    #expect(
      run("rename", "bodi", "x").problems
        == "wps-cli: the file has no record 'bodi'. Did you mean 'body' (Body)?\n")
    #expect(run("rename", "body", "Body 2").problems.hasPrefix("wps-cli: 'Body 2' is not an id. "))
    #expect(run("rename", "body").status == .unusable)
    #expect(
      run("remove", "sauce", "x").problems.hasPrefix("wps-cli: 'sauce' is no kind of record. "))
    #expect(try file.text == Self.registry)
  }

  @Test func `what is cited stays, and it is said where`() throws {
    let source = run("remove", "source", "source")
    #expect(source.status == .failure && source.output == "")
    #expect(
      source.problems == """
        wps-cli: the source source is cited elsewhere, and stays:
          \(file.path):8: the body body, 2020-Q2
        Cite another source there with 'wps-cli record … --replace --source ID', or take these \
        figures away with 'wps-cli record … --remove', and try again

        """)
    let target = run("remove", "target", "target", "--language", "fr")
    #expect(target.status == .failure)
    #expect(
      target.problems.contains("l’objectif target, que le fichier cite encore\u{A0}:\n"))
    #expect(target.problems.contains(":6: l’organe body\n"))
    #expect(target.problems.contains("Ajoutez «\u{A0}--release\u{A0}» pour le leur retirer aussi"))
    #expect(run("remove", "source", "source", "--dry-run").problems == source.problems)
    #expect(try file.text == Self.registry)
  }

  @Test func `what refers to itself does not stand in its own way`() throws {
    let own = try ScratchFile(
      Self.registry.replacing(
        #""kind": "other""#, with: #""kind": "other", "successor": "body""#))
    let reading = Registry.read(SourceText(name: "f", try own.text))
    #expect(reading.references(to: "body", in: .bodies).isEmpty)
    let files = try ScratchFile(Self.registry)
    #expect(CommandRun(["remove", "body", "body", "--file", files.path]).status == .success)
  }

  @Test func `a record of another list is told by its list`() {
    #expect(
      run("remove", "source", "body").problems
        == "wps-cli: 'body' is a body, not a source. Write 'wps-cli remove body body'\n")
    #expect(
      run("rename", "body", "x", "--in", "targets", "--language", "fr").problems.contains(
        "«\u{A0}body\u{A0}» est un organe, et non un objectif. Ajoutez «\u{A0}--in bodies\u{A0}»"))
    #expect(
      run("rename", "nothing", "x").problems.hasSuffix(
        "'wps-cli list' lists bodies, lists and indicators, 'wps-cli list sources' the sources\n"))
  }

  @Test func `another source keeps no place of the former one unsaid`() throws {
    let placed = try ScratchFile(
      Self.registry.replacing(
        #""source": "source" }"#,
        with: #""source": "source", "locator": "p. 1", "quote": "six of 24" }"#))
    let arguments = [
      "record", "body", "--period", "2020-Q2", "--replace", "--new-source", "other", "--title",
      "Other", "--file", placed.path,
    ]
    let kept = CommandRun(arguments + ["--dry-run"])
    #expect(
      kept.problems.contains(
        "of the former source, and kept: --locator, --quote and --note; give them anew"))
    let given = CommandRun(
      arguments + ["--locator", "p. 2", "--without", "quote", "--without", "note"])
    #expect(given.status == .success && !given.output.contains("former source"))
  }

  @Test func `what is given in the place of a text that is left out stands alone`() throws {
    let quoted = try ScratchFile(
      Self.registry.replacing(
        #""source": "source" }"#,
        with: #""source": "source", "quote": { "en": "six", "fr": "six" } }"#))
    let arguments = ["record", "body", "--period", "2020-Q2", "--replace", "--file", quoted.path]
    let text = CommandRun(arguments + ["--without", "quote", "--quote", "en=Six of 24"])
    #expect(text.status == .success, "\(text.problems)")
    let changed = try quoted.text
    #expect(changed.contains(#""quote": { "en": "Six of 24" }"#), "\(changed)")
    let count = CommandRun(arguments + ["--without", "women", "--women", "7"])
    #expect(
      count.problems == "wps-cli: '--without women' and '--women' exclude each other\n")
  }

  @Test func `a source that is cited elsewhere stays with its figure gone, and is named`() {
    #expect(
      run(
        "record", "body", "--period", "2020-Q1", "--women", "5", "--members", "24", "--source",
        "source"
      ).status == .success)
    let removed = run("record", "body", "--period", "2020-Q1", "--remove", "--with-source")
    #expect(removed.output.contains("  still cited, and therefore kept: the source source\n"))
  }

  @Test func `without a time it says which ones there are`() {
    let none = run("record", "body", "--remove")
    #expect(none.problems == "wps-cli: no time given. It has --period 2020-Q2\n")
    let second = run("record", "body", "--period", "2020-Q2", "--remove", "--which", "2")
    #expect(
      second.problems
        == "wps-cli: 'body' has one observation of that time only. Leave '--which' out\n")
  }
}
