import Testing

/// A record under a new identifier is the same record.
@Suite struct DiffRenameTests {
  private let body = TinyRegistry.body(
    TinyRegistry.observation(#""members": 100, "women": 29"#),
    body: #", "group": "all""#
  ).replacing(
    #""sources": ["#, with: #""groups": [{ "id": "all", "name": "All" }], "sources": ["#
  ).replacing(#": "source""#, with: #": "report""#)

  private func diff(_ after: String, _ language: String = "en") throws -> String {
    let (old, new) = (try ScratchFile(body), try ScratchFile(after))
    let run = CommandRun(["diff", old.path, new.path, "--language", language])
    #expect(run.problems == "")
    return run.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  @Test(arguments: [
    ("all", "national", "Groups"), ("report", "ipu", "Sources"), ("target", "quota", "Targets"),
    ("body", "transition-council", "Bodies"),
  ])
  func `a renamed record`(old: String, new: String, list: String) throws {
    let text = try diff(body.replacing("\"\(old)\"", with: "\"\(new)\""))
      .replacing("─", with: "").replacing("  ", with: " ")
    #expect(
      text.hasSuffix(
        "\(list) ~ \(old) → \(new): renamed Verdicts for 2020-Q2 No verdict changed."), "\(text)")
  }

  @Test func `what is part of a renamed body, however many steps away`() throws {
    func part(_ id: String, _ name: String, of whole: String) -> String {
      """
      { "id": "\(id)", "name": "\(name)", "kind": "other", "targets": ["target"], \
      "partOf": "\(whole)", "observations": [] },
      """
    }
    func chain(_ top: String, _ middle: String, _ low: String) -> String {
      // Each stands before what it is part of.
      body.replacing(
        #""bodies": ["#,
        with: #""bodies": ["# + part(low, "Low", of: middle) + part(middle, "Middle", of: top)
      ).replacing("\"body\"", with: "\"\(top)\"")
    }
    let (old, new) = (
      try ScratchFile(chain("body", "middle", "low")),
      try ScratchFile(chain("top", "centre", "base"))
    )
    let run = CommandRun(["diff", old.path, new.path])
    for (former, name) in [("body", "top"), ("middle", "centre"), ("low", "base")] {
      #expect(run.output.contains("~ \(former) → \(name): renamed\n"), "\(run.output)")
    }
    #expect(!run.output.contains("partOf"))
  }

  @Test func `several at once`() throws {
    var edited = body
    for (old, new) in [("all", "national"), ("target", "quota"), ("body", "council")] {
      edited = edited.replacing("\"\(old)\"", with: "\"\(new)\"")
    }
    let renamed = try diff(edited)
    #expect(renamed.contains("~ body → council: renamed") && !renamed.contains("assess"))
    #expect(try diff(edited, "fr").contains("~ body → council\u{A0}: nouvel identifiant"))
    let text = try diff(edited.replacing(#""atLeast": "30%""#, with: #""atLeast": "29%""#))
    // The target has another threshold as well: it is not known to be the same.
    #expect(text.contains("+ quota: Target") && text.contains("− target: Target"))
  }
}
