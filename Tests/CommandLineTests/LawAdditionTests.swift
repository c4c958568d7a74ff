import Testing

@testable import WPSIndicators
@testable import wps_cli

/// `law add`: a law, and what is held against it, in a file.
@Suite struct LawAdditionTests {
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

  private static let offices = registry.replacing(
    #""id": "empty", "name": "Empty", "kind": "other","#,
    with: """
      "id": "empty", "name": "Empty", "kind": "other",
            "positions": [
              { "id": "chair", "name": "Chair" },
              { "id": "deputy", "name": "Deputy", "targets": [] }
            ],
      """
  ).replacing(
    "\n  ]\n}\n",
    with: """

        ],
        "lists": [
          { "id": "list", "name": "List", "targets": [],
            "observations": [ { "period": "2020-Q2", "order": "MMMW", "source": "source" } ] }
        ]
      }

      """)

  @Test func `a list is held against a rule on lists`() throws {
    let file = try ScratchFile(Self.offices)
    let run = add(file, "mali-2015-052-3", "--list", "list")
    #expect(run.status == .success, "\(run.problems)")
    #expect(run.output.hasSuffix("list is now held against mali-2015-052-3\n"), "\(run.output)")
    #expect(try file.text.contains(#""targets": ["mali-2015-052-3"],"#))
    #expect(CommandRun(["validate", file.path]).status == .success)
    let card = CommandRun(["scorecard", file.path, "--format", "json"]).output
    #expect(card.contains("\"place\": 3"))
    #expect(
      add(file, "mali-2015-052-3", "--list", "list").output.hasSuffix("nothing was written\n"))
  }

  @Test(arguments: ["chair", "deputy"])
  func `a position is held against a rule on offices`(position: String) throws {
    let law = "south-sudan-r-arcss-1-14-3"
    let file = try ScratchFile(Self.offices)
    let run = add(file, law, "--body", "empty", "--position", position)
    #expect(run.status == .success, "\(run.problems)")
    #expect(
      run.output.hasSuffix("\(position) (empty) is now held against \(law)\n"), "\(run.output)")
    let text = try file.text
    #expect(text.contains(#", "targets": ["\#(law)"] }"#), "\(text)")
    #expect(CommandRun(["validate", file.path]).status == .success)
    let again = add(file, law, "--body", "empty", "--position", position)
    #expect(again.output.hasSuffix("nothing was written\n"), "\(again.output)\(again.problems)")
  }

  @Test func `what is no list, no body or no position of it is told`() throws {
    let file = try ScratchFile(Self.offices)
    let office = "south-sudan-r-arcss-1-14-3"
    for (law, options, words) in [
      (
        "mali-2015-052-3", ["--body", "body"], "is a rule on candidate lists. Name one with '--list"
      ),
      ("mali-2015-052-1", ["--list", "list"], "is a rule on bodies"),
      (office, ["--body", "empty"], "Name one with '--body ID --position ID'"),
      (office, ["--position", "chair"], "is a rule on offices"),
      (office, ["--body", "empty", "--position", "c"], "'empty' has no position 'c'"),
      (office, ["--body", "list", "--position", "chair"], "'list' is not a body"),
      ("mali-2015-052-3", ["--list", "body"], "'body' is not a candidate list"),
      ("mali-2015-052-3", ["--list", "lst"], "'list'"),
    ] {
      let run = CommandRun(["law", "add", law, "--into", file.path] + options)
      #expect(run.status == .unusable && run.problems.contains(words), "\(run.problems)")
    }
    #expect(try file.text == Self.offices)
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
}
