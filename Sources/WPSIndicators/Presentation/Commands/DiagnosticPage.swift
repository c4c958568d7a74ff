/// The explanation of a kind of problem as text, with what is said about its example.
package enum DiagnosticPage {
  /// Writes the explanation; the examples are the same in each language, but not what is said of them.
  package static func render(
    _ explanation: DiagnosticExplanation, in language: Language, style: TextStyle
  ) -> String {
    let (wrong, right) = (explanation.wrong, explanation.right)
    let code = explanation.code
    let command = "wps-cli \(wrong.place == .table ? "import" : "validate")"
    let title = Message(
      "\(code.name) (\(code.severity.noun))", fr: "\(code.name) (\(code.severity.noun))")
    let answer = Message(
      "What \(quoted: command) says", fr: "Ce que répond \(quoted: command)")

    func wrapped(_ message: Message) -> [String] {
      message.text(in: language).wrapped(to: style.width)
    }
    var lines = wrapped(title) + [""]
    for paragraph in [explanation.meaningByCommands, explanation.importance] {
      lines += wrapped(paragraph) + [""]
    }
    lines += wrapped(heading(ofWrong: wrong)) + indented(wrong.fragment) + [""]
    lines += wrapped(answer) + indented(drawing(of: wrong, in: language)) + [""]
    lines += wrapped(headingOfRight(explanation)) + indented(right.fragment)
    // Line by line, because only a single line is made printable as a whole.
    return lines.map { style.spelt($0) + "\n" }.joined()
  }

  /// "Right"; of figures who can tell.
  package static func headingOfRight(_ explanation: DiagnosticExplanation) -> Message {
    explanation.isRightBySource
      ? Message("Right, as the source has it", fr: "Corrigé, d’après la source")
      : Message("Right", fr: "Corrigé")
  }

  /// "Wrong (in 'targets')".
  private static func heading(ofWrong wrong: DiagnosticExample) -> Message {
    let remark = wrong.remark.map { Message("; \($0)", fr: "\u{A0}; \($0)") }
    let place = wrong.place.words + (remark ?? Message(verbatim: ""))
    return Message("Wrong (\(place))", fr: "À corriger (\(place))")
  }

  /// What is said about the small file that an example stands in, as `validate` draws it, or about
  /// the table, as `import` does.
  package static func drawing(of example: DiagnosticExample, in language: Language) -> String {
    DiagnosticDrawing.draw(
      example.diagnostics, of: example.file, in: language, help: { $0.helpByCommands() })
  }

  private static func indented(_ text: String) -> [String] {
    text.split(separator: "\n").map { "  " + $0 }
  }
}

// MARK: - What the commands can do about a problem

extension Diagnostic {
  /// The help, with the command that does what it says.
  /// - Parameter file: how that names the file, as `FileName.operandForShell` gives it.
  package func helpByCommands(on file: String = "") -> Message? {
    let command: Message
    switch remedy {
    case nil: return help
    case .beginPeriod(let period):
      let begin = "wps-cli quarter\(file) --begin \(period)"
      command = Message(": \(begin)", fr: "\u{A0}: \(begin)")
    case .nameDateOrder:
      command = Message(
        """
        ; if a spreadsheet rewrote the dates of the table, add --dates day-first or --dates month-first
        """,
        fr: """
          \u{A0}; si un tableur a réécrit les dates du tableau, ajoutez --dates day-first ou --dates \
          month-first
          """)
    case .nameEncoding:
      command = Message(
        "; where it is right, --encoding windows-1252 says so",
        fr: "\u{A0}; si c’est exact, --encoding windows-1252 le confirme")
    case .exportTable:
      command = Message(
        "; a table to edit comes from 'wps-cli export --format csv'",
        fr: "\u{A0}; \(quoted: "wps-cli export --format csv") donne un tableau à modifier")
    }
    return help.map { $0 + command } ?? command
  }
}

extension DiagnosticExplanation {
  /// The meaning, with the command that shows how it is done.
  package var meaningByCommands: Message {
    guard code == .unknownColumn else { return meaning }
    return meaning.map { String($0.dropLast()) }
      + Message(
        "; 'wps-cli export' writes all of them.",
        fr: "\u{A0}; \(quoted: "wps-cli export") les écrit toutes.")
  }
}

extension Diagnostic.Severity {
  /// What a problem that matters so much is called.
  fileprivate var noun: Message {
    switch self {
    case .error: Message("error", fr: "erreur")
    case .warning: Message("warning", fr: "avertissement")
    }
  }
}
