import Testing
import WPSIndicators

@testable import wps_cli

/// `wps-cli add`: records put into a file by options.
@Suite struct AddCommandTests {
  private static let registry = """
    {
      "formatVersion": 1, "title": "Test", "reportingPeriod": "2020-Q2",
      "groups": [
        { "id": "group", "name": "Group" }
      ],
      "sources": [
        { "id": "source", "title": "Source" }
      ],
      "targets": [
        { "id": "target", "name": "Target", "basis": "benchmark",
          "measure": "womenShare", "atLeast": "20%" }
      ],
      "bodies": [
        { "id": "body", "name": "Body", "kind": "other", "targets": ["target"],
          "positions": [{ "id": "chair", "name": "Chair" }],
          "observations": [
            { "period": "2020-Q2", "women": 9, "men": 27, "members": 36, "source": "source" }
          ] }
      ]
    }

    """

  private let file: ScratchFile

  init() throws { file = try ScratchFile(Self.registry) }

  private func add(_ words: String...) -> CommandRun {
    CommandRun(["add"] + words + ["--file", file.path])
  }

  private func registry() throws -> Registry {
    try #require(Registry.read(SourceText(name: "indicators.json", try file.text)).registry)
  }

  @Test func `a body with all that options say`() throws {
    let run = add(
      "body", "court", "--name", "Supreme Court", "--kind", "judiciary", "--group", "group",
      "--targets", "target", "--established", "2010-01-01", "--part-of", "body",
      "--stale-after-quarters", "6", "--note", "A note.")
    #expect(run.status == .success, "\(run.problems)")
    #expect(
      run.output == """
        \(file.path):19: added the body court
        To record its figures: wps-cli record court --file \(file.path) …

        """)
    let body = try #require(try registry().bodies.first { $0.id == "court" })
    #expect(body.kind == .judiciary && body.group == "group" && body.targets == ["target"])
    #expect(body.established == CalendarDate("2010-01-01") && body.partOf == "body")
    #expect(body.staleAfterQuarters == 6 && body.note == LocalizedText("A note."))
  }

  @Test func `a target, and what is held against it`() throws {
    let run = add(
      "target", "chairs", "--name", "en=A woman in the chair", "--name", "fr=Une présidente",
      "--basis", "policy", "--measure", "heldByWoman", "--not-binding", "--held-by", "body.chair")
    #expect(run.status == .success, "\(run.problems)")
    let target = try #require(try registry().targets.first { $0.id == "chairs" })
    #expect(!target.isBinding && target.name.text(in: .french) == "Une présidente")
    #expect(try registry().bodies[0].positions[0].targets == ["chairs"])
    #expect(run.output.contains("chair (body) is now held against chairs"))

    #expect(
      add(
        "target", "half", "--name", "Half", "--basis", "law", "--measure", "womenShare",
        "--at-least", "1/2", "--source", "source", "--locator", "art. 1", "--held-by", "Body"
      ).status == .success)
    #expect(try registry().bodies[0].targets == ["target", "half"])
    #expect(try registry().targets.last?.limit == .atLeast(Threshold(1, over: 2)))
  }

  @Test func `an indicator, a list, a source and a group`() throws {
    for words in [
      ["indicator", "law", "--name", "Law", "--kind", "milestone", "--due", "2026-01-01"],
      ["list", "north", "--name", "North", "--of", "body", "--party", "Unity"],
      ["source", "ipu", "--title", "IPU", "--date", "2026-12-01", "--url", "https://x.example"],
      ["group", "second", "--name", "Second"],
    ] {
      let run = CommandRun(["add"] + words + ["--file", file.path])
      #expect(run.status == .success, "\(run.problems)")
    }
    let registry = try registry()
    #expect(registry.indicators.first?.due == CalendarDate("2026-01-01"))
    #expect(
      registry.lists.first?.of == "body"
        && registry.lists.first?.party?.text(in: .english) == "Unity")
    #expect(registry.sources.last?.url == "https://x.example")
    #expect(registry.groups.map(\.id) == ["group", "second"])
  }

  @Test func `an id is made of the name, and is none that is taken`() throws {
    #expect(add("group", "--name", "Été 2026").status == .success)
    #expect(add("group", "--name", "Été 2026").status == .success)
    #expect(try registry().groups.map(\.id) == ["group", "ete-2026", "ete-2026-2"])
    #expect(
      add("body", "--name", "Long", "--abbreviation", "CSA", "--kind", "other").status == .success)
    #expect(try registry().bodies.last?.id == "csa")
    let run = add("group", "--name", "…")
    #expect(run.status == .unusable && run.problems.contains("no id given"))
  }

  @Test func `with --dry-run nothing is written, and the diff is the result`() throws {
    let run = add("group", "second", "--name", "Second", "--dry-run")
    #expect(
      run.status == .success && run.output.contains(#"+    { "id": "second", "name": "Second" }"#))
    #expect(run.problems.contains("would be added: the group second"))
    #expect(try file.text == Self.registry)
  }

  /// Whatever is refused leaves the file as it was, and says what to do.
  @Test(arguments: [
    (["body", "b", "--kind", "other"], "a body needs '--name'"),
    (["body", "b", "--name", "B"], "a body needs '--kind'"),
    (["body", "b", "--name", "B", "--kind", "court"], "'court' is not a value of '--kind'"),
    (
      ["body", "body", "--name", "B", "--kind", "other"],
      "the file has a body 'body' already. Choose another id"
    ),
    (["list", "body", "--name", "B"], "the file has a body 'body' already"),
    (["body", "B!", "--name", "B", "--kind", "other"], "'B!' is not an id"),
    (
      ["body", "b", "--name", "B", "--kind", "other", "--group", "groop"],
      "the file has no group 'groop'. Did you mean"
    ),
    (
      ["body", "b", "--name", "B", "--kind", "other", "--targets", "tarjet"],
      "the file has no target 'tarjet'. Did you mean"
    ),
    (
      ["indicator", "i", "--name", "I", "--kind", "milestone", "--about", "nothing"],
      "the file has no record 'nothing'"
    ),
    (["group", "g", "--name", "G", "--kind", "other"], "'--kind' says nothing of a group"),
    (["body", "b", "--due", "2026-01-01"], "'--due' says nothing of a body"),
    (
      ["body", "b", "--name", "B", "--kind", "other", "--held-by", "body"],
      "'--held-by' says nothing of a body"
    ),
    (
      [
        "target", "t", "--name", "T", "--basis", "law", "--measure", "womenShare", "--at-least",
        "30 %",
      ], "'30 %' is not a threshold for '--at-least'. Write '--at-least 30%'"
    ),
    (
      [
        "target", "t", "--name", "T", "--basis", "law", "--measure", "womenShare", "--at-least",
        "30%", "--at-most", "60%",
      ], "exclude each other"
    ),
    (
      [
        "target", "t", "--name", "T", "--basis", "law", "--measure", "placement", "--max-run",
        "-2",
      ], "'-2' is not a whole number for '--max-run'"
    ),
    (
      [
        "target", "t", "--name", "T", "--basis", "law", "--measure", "womenShare", "--at-least",
        "30%", "--part", "opposition",
      ], "'opposition' is not a part for '--part'"
    ),
    (
      [
        "target", "t", "--name", "T", "--basis", "law", "--measure", "heldByWoman", "--held-by",
        "body.seat",
      ], "'body' has no position 'seat'"
    ),
    (["scale", "s"], "no command adds a scale"),
    (["colour"], "'colour' is no kind of record"),
    ([], "no kind given"),
    (["body"], "a body needs '--name'"),
    (["body", "a", "b"], "unexpected argument 'b'"),
  ])
  func `what is refused`(words: [String], problem: String) throws {
    let run = CommandRun(["add"] + words + ["--file", file.path])
    #expect(run.status == .unusable)
    #expect(run.problems.contains(problem), "\(run.problems)")
    #expect(try file.text == Self.registry)
  }

  /// What only the checks of the file know is drawn where it would stand.
  @Test func `what would be an error in the file is not written`() throws {
    for words in [
      ["target", "t", "--name", "T", "--basis", "law", "--measure", "womenShare"],
      [
        "target", "t", "--name", "T", "--basis", "law", "--measure", "womenShare", "--at-least",
        "30",
      ],
      [
        "target", "t", "--name", "T", "--basis", "law", "--measure", "done", "--held-by", "body",
      ],
      [
        "body", "b", "--name", "B", "--kind", "other", "--ended", "2010-01-01", "--established",
        "2011-01-01",
      ],
    ] {
      let run = CommandRun(["add"] + words + ["--file", file.path])
      #expect(run.status == .failure, "\(words)")
      #expect(run.problems.contains("as it would be:"), "\(run.problems)")
      #expect(run.problems.contains("nothing was written"))
      #expect(try file.text == Self.registry)
    }
  }

  @Test func `French says it in French`() throws {
    let run = add(
      "body", "cour", "--name", "Cour", "--kind", "judiciary", "--language", "fr", "--dry-run")
    #expect(run.problems.contains("ajout qui serait fait\u{A0}: l’organe cour"), "\(run.problems)")
    let refused = add("body", "cour", "--kind", "judiciary", "--language", "fr")
    #expect(refused.problems.contains("il faut «\u{A0}--name\u{A0}» pour un organe"))
  }
}
