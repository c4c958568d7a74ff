import Foundation
import Testing

@testable import WPSIndicators
@testable import wps_cli

@Suite struct LawCommandTests {
  private func run(_ arguments: String...) -> CommandRun { CommandRun(["law"] + arguments) }

  // MARK: - The catalogue

  @Test(arguments: Language.allCases)
  func `the list has every law, in eighty columns`(language: Language) {
    let run = CommandRun(["law", "--language", language.rawValue])
    #expect(run.status == .success && run.problems == "")
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.filter { !$0.hasPrefix(" ") } == Law.all.map(\.id))
    #expect(lines.allSatisfy { $0.count <= 80 })
    let words = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for law in Law.all {
      for text in [law.country, law.name, law.rule] {
        let text = text.text(in: language).split(whereSeparator: \.isWhitespace)
        #expect(words.contains(text.joined(separator: " ")), "\(law.id)")
      }
    }
  }

  /// An address stays whole, so that it works.
  @Test(arguments: Language.allCases)
  func `a law is shown with all that is known of it`(language: Language) {
    for law in Law.all {
      let run = CommandRun(["law", "show", law.id, "--language", language.rawValue])
      #expect(run.status == .success && run.problems == "")
      let lines = run.output.split(separator: "\n").map(String.init)
      #expect(lines.allSatisfy { $0.count <= 80 || $0.contains("http") }, "\(law.id)")
      let words = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let texts =
        [law.rule, law.source.title]
        + law.targets.flatMap { [$0.name, $0.locator, $0.scope, $0.sanction, $0.quote, $0.note] }
        .compactMap { $0 }
      for text in texts {
        let text = text.text(in: language).split(whereSeparator: \.isWhitespace)
        #expect(words.contains(text.joined(separator: " ")), "\(law.id): \(text)")
      }
      #expect(words.contains(law.reading.address) && words.contains(law.source.url ?? "?"))
    }
  }

  @Test func `the table of sizes says what is asked, in numbers or in words`() {
    let boards = run("show", "germany-aktg-76-3a").output
    #expect(boards.contains("\n    1–3   exempt: nothing is asked\n"), "\(boards)")
    #expect(boards.contains("\n   4–30                1              1\n"))
    let presence = run("show", "spain-lo-2-2024-da-1").output
    #expect(presence.contains("\n      3   impossible at this size\n"), "\(presence)")
    let counties = run("show", "kenya-constitution-197", "--language", "fr").output
    #expect(counties.contains("\n         1   impossible avec cet effectif\n"), "\(counties)")
    #expect(counties.contains("\n     28–30                10                10\n"), "\(counties)")
  }

  @Test func `it is shown in ASCII where nothing else can be`() {
    let run = CommandRun(["law", "show", "greece-4706-2020-3a-4"], environment: ["LANG": "C"])
    #expect(run.status == .success && run.output.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func `as JSON it has the targets as a file has them`() throws {
    let all = try json(run("--format", "json").output)
    #expect(all.map { $0["id"] as? String } == Law.all.map(\.id))
    let law = try #require(
      try json(run("show", "mali-2015-052-1", "--format", "json").output).first)
    let target = try #require((law["targets"] as? [[String: Any]])?.first)
    #expect(target["atLeast"] as? String == "30%" && target["source"] as? String == "mali-2015-052")
    let sizes = try #require((law["sizes"] as? [String: [[String: Any]]])?["mali-2015-052-1"])
    #expect(sizes.count == 30 && sizes[9]["women"] as? Int == 3 && sizes[9]["men"] as? Int == 3)
    #expect(sizes[0]["impossible"] as? Bool == true && sizes[0]["women"] == nil)
  }

  private func json(_ text: String) throws -> [[String: Any]] {
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect(object?["formatVersion"] as? Int == 1)
    return try #require(object?["laws"] as? [[String: Any]])
  }

  @Test func `a law that could not be opened again says so`() {
    let law = Law.maliAppointments
    let unopened = Law(
      id: law.id, country: law.country, name: law.name, rule: law.rule, source: law.source,
      targets: law.targets, reading: .notReopened(address: "https://example.org/law"),
      cases: law.cases)
    for (language, words) in [
      (Language.english, "Read earlier, and could not be opened again: https://example.org/law"),
      (.french, "Lu auparavant, sans pouvoir être rouvert\u{A0}: https://example.org/law"),
    ] {
      let page = TextLaws.page(unopened, in: language).split(separator: " ").joined(separator: " ")
      #expect(page.replacing("\n", with: "").contains(words), "\(page)")
    }
    #expect(
      String(decoding: JSONLaws.render([unopened]), as: UTF8.self).contains(#""opened": false"#))
  }

  @Test func `what cannot be understood is told with what may be meant`() {
    #expect(run("show").problems.hasSuffix("'wps-cli law' lists the ids\n"))
    #expect(run("shwo", "x").problems.contains("Did you mean 'show'?"))
    #expect(run("mali-2015-052-1").problems.contains("Write 'wps-cli law show mali-2015-052-1'"))
    #expect(run("show", "mali").problems.contains("Did you mean 'mali-2015-052-1'"))
    #expect(run("show", "senegal-2010-11-2", "x").problems.contains("one law at a time"))
    #expect(run("show", "mali-2015-052-1", "--body", "b").problems.contains("is for 'law add'"))
    #expect(run("add", "mali-2015-052-1", "--format", "json").problems.contains("writes a file"))
  }

  // MARK: - Into a file

  private static let registry = """
    {
      "formatVersion": 1, "title": "Test", "reportingPeriod": "2020-Q2",
      "sources": [
        { "id": "source", "title": "Source" }
      ],
      "targets": [
        { "id": "target", "name": "Target", "basis": "benchmark",
          "measure": "womenShare", "atLeast": "20%" }
      ],
      "bodies": [
        { "id": "body", "name": "Body", "kind": "other", "targets": ["target"],
          "observations": [
            { "period": "2020-Q2", "women": 9, "men": 27, "members": 36, "source": "source" }
          ] },
        { "id": "empty", "name": "Empty", "kind": "other", "targets": [],
          "observations": [
            { "period": "2020-Q2", "women": 2, "men": 8, "members": 10, "source": "source" }
          ] }
      ]
    }

    """

  private func add(
    _ file: ScratchFile, _ law: String = "mali-2015-052-1", _ options: String...
  ) -> CommandRun {
    CommandRun(["law", "add", law, "--into", file.path] + options)
  }

  @Test func `source and target are added, in the layout of their neighbours`() throws {
    let file = try ScratchFile(Self.registry)
    let run = add(file, "mali-2015-052-1", "--body", "body")
    #expect(run.status == .success, "\(run.problems)")
    #expect(
      run.output == """
        \(file.path):5: added the source mali-2015-052
        \(file.path):10: added the target mali-2015-052-1
        \(file.path):14: body is now held against mali-2015-052-1

        """, "\(run.output)")
    let text = try file.text
    #expect(text.contains(#""targets": ["target", "mali-2015-052-1"],"#))
    let lines = text.split(separator: "\n")
    let target = try #require(
      lines.firstIndex { $0.contains(#"{ "id": "mali-2015-052-1", "name""#) })
    #expect(lines[target].hasPrefix("    { "), "\(lines[target])")
    #expect(CommandRun(["validate", file.path, "--strict"]).status == .success)
    // What was there keeps its bytes.
    let untouched = Self.registry.split(separator: "\n").dropLast(13)
    #expect(
      untouched.allSatisfy { line in
        lines.contains { $0 == line || $0 == line + "," }
      })
    let card = CommandRun(["scorecard", file.path, "--format", "json"]).output
    #expect(card.contains("mali-2015-052-1") && card.contains("\"needed\": 11"))
  }

  @Test func `a body without targets, and a law for parts of one`() throws {
    let file = try ScratchFile(Self.registry)
    #expect(add(file, "france-l225-18-1", "--body", "empty").status == .success)
    #expect(try file.text.contains(#""targets": ["france-l225-18-1"],"#))
    #expect(add(file, "south-sudan-r-arcss").status == .success)
    #expect(CommandRun(["validate", file.path]).status == .success)
  }

  @Test func `a law for parts is for bodies that have them`() throws {
    let file = try ScratchFile(Self.registry)
    let run = add(file, "south-sudan-r-arcss", "--body", "body")
    #expect(run.status == .failure, "\(run.output)")
    #expect(run.problems.contains("which the body does not have"), "\(run.problems)")
    #expect(try file.text == Self.registry)
    let parts = ["incumbent-government", "splm-a-io", "ssoa"]
      .map { #"{ "id": "\#($0)", "name": "P" }"# }.joined(separator: ", ")
    let divided = try ScratchFile(
      Self.registry.replacing(
        #""targets": ["target"],"#,
        with: #""breakdowns": [{ "id": "party", "name": "P", "parts": [\#(parts)] }], "#
          + #""targets": ["target"],"#))
    #expect(add(divided, "south-sudan-r-arcss", "--body", "body").status == .success)
    #expect(try divided.text.contains(#""part": { "party": "splm-a-io" }"#))
    #expect(CommandRun(["validate", divided.path, "--strict"]).status == .success)
  }

  @Test(arguments: Law.all.map(\.id))
  func `every law can be added, and nothing is added twice`(id: String) throws {
    let file = try ScratchFile(Self.registry)
    #expect(add(file, id).status == .success)
    let text = try file.text
    #expect(CommandRun(["validate", file.path]).status == .success)
    let again = add(file, id)
    #expect(again.status == .success && again.problems == "")
    #expect(again.output == "\(file.path) has all of \(id) already; nothing was written\n")
    #expect(try file.text == text)
    let law = try #require(Law.named(id))
    let registry = try #require(
      Registry.read(SourceText(name: "", bytes: Array(text.utf8))).registry)
    #expect(registry.targets.suffix(law.targets.count) == law.targets[...])
    #expect(registry.sources.last == law.source)
  }

  @Test func `a second law of the same text adds no source`() throws {
    let file = try ScratchFile(Self.registry)
    #expect(add(file, "germany-aktg-96-2").status == .success)
    let run = add(file, "germany-aktg-76-3a", "--language", "fr")
    #expect(
      !run.output.contains("source") && run.output.contains("objectif ajouté"), "\(run.output)")
  }

  @Test func `a name of one's own is no other meaning, another number is`() throws {
    let file = try ScratchFile(Self.registry)
    #expect(add(file).status == .success)
    let text = try file.text
    let renamed = text.replacing("Neither sex below 30 per cent of appointments", with: "Ours")
    #expect(renamed != text)
    #expect(add(try ScratchFile(renamed)).output.hasSuffix("nothing was written\n"))
    let other = text.replacing(#""atLeast": "30%""#, with: #""atLeast": "25%""#)
    let run = add(try ScratchFile(other))
    #expect(run.status == .unusable && run.problems.contains("asks something else than the law"))
    let dated = text.replacing("2015-12-31", with: "2016-01-31")
    #expect(add(try ScratchFile(dated)).problems.contains("of another symbol or day"))
  }

  @Test func `the texts are in the languages of the file`() throws {
    let english = Self.registry.replacing(
      #""name": "Target""#, with: #""name": { "en": "Target" }"#)
    let file = try ScratchFile(english)
    #expect(add(file, "mali-2015-052-1", "--body", "body").status == .success)
    #expect(try file.text.contains(#""locator": { "en": "Art. 1" }"#))
    #expect(CommandRun(["validate", file.path, "--strict"]).status == .success)
    let bambara = english.replacing(#""en": "Target""#, with: #""bm": "Target""#)
    let other = try ScratchFile(bambara)
    #expect(add(other).status == .success)
    #expect(try other.text.contains(#""locator": { "en": "Art. 1", "fr": "art. 1" }"#))
  }

  @Test func `a dry run writes nothing and shows the change`() throws {
    let file = try ScratchFile(Self.registry)
    let run = add(file, "mali-2015-052-1", "--dry-run", "--body", "body")
    #expect(run.status == .success && run.output.hasPrefix("--- "))
    #expect(
      run.output.contains(#"+        { "id": "mali-2015-052-1""#)
        || run.output.contains("+    { \"id\": \"mali"))
    #expect(run.problems.contains("would be added: the target mali-2015-052-1"))
    #expect(run.problems.hasSuffix("nothing was written\n"))
    #expect(try file.text == Self.registry)
  }

  @Test func `nothing is written into a file with errors, or for a body that is not there`() throws
  {
    let faulty = try ScratchFile(Self.registry.replacing("\"women\": 9", with: "\"women\": 99"))
    #expect(add(faulty).status == .failure)
    let file = try ScratchFile(Self.registry)
    let run = add(file, "mali-2015-052-1", "--body", "bdy")
    #expect(run.status == .unusable && run.problems.contains("'body'"), "\(run.problems)")
    #expect(try file.text == Self.registry)
  }

  @Test func `the ids are completed`() {
    let run = CommandRun(["complete", "--", "law", "show", "mali"])
    #expect(run.output.hasPrefix("mali-2015-052-1\tMali: "))
    #expect(CommandRun(["complete", "--", "law", ""]).output.hasPrefix("show\t\nadd\t\n"))
  }
}
