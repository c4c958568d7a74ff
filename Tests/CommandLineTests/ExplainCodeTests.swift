import Testing

@testable import WPSIndicators
@testable import wps_cli

/// `wps-cli explain CODE`: what a diagnostic means.
@Suite struct ExplainCodeTests {
  @Test(arguments: DiagnosticCode.allCases.map(\.name))
  func `each code is explained, without a file`(code: String) throws {
    let explanation = try #require(DiagnosticExplanation(named: code))
    let run = CommandRun(["explain", code], input: "not read")
    #expect(run.status == .success && run.problems == "")
    #expect(run.output.hasPrefix("\(code) (\(explanation.code.severity.rawValue))\n"))
    #expect(run.output.contains("[\(code)]\n"))
    // Each fragment, as a block of its own that can be copied.
    for fragment in [explanation.wrong.fragment, explanation.right.fragment] {
      let block = fragment.split(separator: "\n").map { "  \($0)\n" }.joined()
      #expect(run.output.contains("\n" + block))
    }
  }

  @Test func `the whole page`() {
    #expect(
      CommandRun(["explain", "unused-target"]).output == """
        unused-target (warning)

        No body, position, list or indicator names this target in its 'targets'.

        It looks as if it were watched, but nothing is held against it.

        Wrong (in 'targets')
          { "id": "thirty-per-cent", "name": "30 per cent women", "basis": "policy",
            "measure": "womenShare", "atLeast": "30%" },
          { "id": "parity", "name": "Parity", "basis": "advocacy",
            "measure": "womenShare", "atLeast": "50%" }

        What 'wps-cli validate' says
          indicators.json:11:13: warning: no subject has the target 'parity' [unused-target]
             11 |     { "id": "parity", "name": "Parity", "basis": "advocacy",
                |             ^~~~~~~~
                = help: name it in the 'targets' of a body, a position, a list or an indicator, or delete it

        Right
          { "id": "thirty-per-cent", "name": "30 per cent women", "basis": "policy",
            "measure": "womenShare", "atLeast": "30%" }

        """)
  }

  @Test(arguments: DiagnosticExplanation.all.map(\.code.name))
  func `each code is explained in French`(code: String) throws {
    let explanation = try #require(DiagnosticExplanation(named: code))
    let run = CommandRun(["explain", code], environment: ["LANG": "fr_ML.UTF-8"])
    #expect(run.status == .success && run.problems == "")
    let severity = explanation.code.severity == .error ? "erreur" : "avertissement"
    #expect(run.output.hasPrefix("\(code) (\(severity))\n"))
    #expect(run.output.contains("[\(code)]\n"))
    let words = run.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    for text in [explanation.meaningByCommands, explanation.importance].map(\.french) {
      #expect(words.contains(text))
    }
    for english in ["Wrong (", "What '", "Right\n", "error:", "warning:", "help:"] {
      #expect(!run.output.contains(english))
    }
    #expect(run.output == CommandRun(["explain", code, "--language", "fr"]).output)
  }

  @Test func `the whole page in French`() {
    #expect(
      CommandRun(["explain", "unused-target", "--language", "fr"]).output == """
        unused-target (avertissement)

        Aucun organe, aucun poste, aucune liste ni aucun indicateur ne nomme cet
        objectif dans «\u{A0}targets\u{A0}».

        On le croirait suivi, mais rien ne lui est comparé.

        À corriger (dans «\u{A0}targets\u{A0}»)
          { "id": "thirty-per-cent", "name": "30 per cent women", "basis": "policy",
            "measure": "womenShare", "atLeast": "30%" },
          { "id": "parity", "name": "Parity", "basis": "advocacy",
            "measure": "womenShare", "atLeast": "50%" }

        Ce que répond «\u{A0}wps-cli validate\u{A0}»
          indicators.json:11:13: attention\u{A0}: aucun sujet n’a l’objectif «\u{A0}parity\u{A0}» [unused-target]
             11 |     { "id": "parity", "name": "Parity", "basis": "advocacy",
                |             ^~~~~~~~
                = conseil\u{A0}: nommez-le dans «\u{A0}targets\u{A0}» d’un organe, d’un poste, d’une liste ou d’un indicateur, ou supprimez-le

        Corrigé
          { "id": "thirty-per-cent", "name": "30 per cent women", "basis": "policy",
            "measure": "womenShare", "atLeast": "30%" }

        """)
    let english = CommandRun(
      ["explain", "unused-target", "--language", "en"], environment: ["LANG": "fr_ML.UTF-8"])
    #expect(english.output == CommandRun(["explain", "unused-target"]).output)
  }

  /// A body may have the name of a code; the help says when which of the two is explained.
  @Test func `a code wins over a body of its name, unless a file is named`() throws {
    let file = try ScratchFile(
      TinyRegistry.body(TinyRegistry.observation(#""members": 9, "women": 3"#))
        .replacing(#""id": "body""#, with: #""id": "wrong-type""#))
    #expect(CommandRun(["validate", file.path]).status == .success)
    let run = CommandRun(["explain", "wrong-type", "--file", file.path])
    #expect(run.status == .success && run.output.contains("3 ÷ 9"))
    #expect(CommandRun(["explain", "wrong-type"]).output.hasPrefix("wrong-type (error)"))
    let offered = CommandRun(["complete", "--", "explain", "--file", file.path, "wrong"]).output
    #expect(offered == "wrong-type\tBody\n")
  }

  @Test func `the help lists every code`() {
    let words = Set(
      CommandRun(["explain", "--help"]).output.split { $0.isWhitespace || ",.".contains($0) })
    for code in DiagnosticCode.allCases { #expect(words.contains(code.name[...]), "\(code.name)") }
  }

  @Test func `it is spelt in ASCII where the locale asks for it`() {
    let run = CommandRun(["explain", "invalid-utf-8"], environment: ["LC_ALL": "C"])
    #expect(run.output.contains("Segou"))
    #expect(run.output.utf8.allSatisfy { $0 < 0x80 })
  }
}
