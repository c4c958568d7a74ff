import WPSIndicators

/// The explanation of a kind of problem as text, with what is said about its example.
enum DiagnosticPage {
  /// Writes the explanation, in English as all that is said about files.
  static func render(_ explanation: DiagnosticExplanation, style: TextStyle) -> String {
    let (wrong, right) = (explanation.wrong, explanation.right)
    var lines = ["\(explanation.code.name) (\(explanation.code.severity.rawValue))", ""]
    for paragraph in [explanation.meaningByCommands, explanation.importance] {
      lines += paragraph.wrapped(to: style.width) + [""]
    }
    let remark = wrong.remark.map { "; \($0)" } ?? ""
    lines += "Wrong (\(wrong.place.words)\(remark))".wrapped(to: style.width)
    let command = wrong.place == .table ? "import" : "validate"
    lines += indented(wrong.fragment) + ["", "What 'wps-cli \(command)' says"]
    lines += indented(drawing(of: wrong)) + ["", "Right"]
    lines += indented(right.fragment)
    // Line by line, because only a single line is made printable as a whole.
    return lines.map { style.spelt($0) + "\n" }.joined()
  }

  /// What is said about the small file that an example stands in, as `validate` draws it, or about
  /// the table, as `import` does.
  static func drawing(of example: DiagnosticExample) -> String {
    DiagnosticDrawing.draw(example.diagnostics, of: example.file, help: { $0.helpByCommands() })
  }

  private static func indented(_ text: String) -> [String] {
    text.split(separator: "\n").map { "  " + $0 }
  }
}

// MARK: - What the commands can do about a problem, which the library does not know

extension Diagnostic {
  /// The help, with the command that does what it says.
  /// - Parameter file: how that names the file, as `FileName.operandForShell` gives it.
  func helpByCommands(on file: String = "") -> Message? {
    let command: Message
    switch remedy {
    case nil: return help
    case .beginPeriod(let period): command = ": wps-cli quarter\(file) --begin \(period)"
    case .nameDateOrder:
      command =
        "; if a spreadsheet rewrote the dates of the table, add --dates day-first or "
        + "--dates month-first"
    case .nameEncoding:
      command = "; where it is right, --encoding windows-1252 says so"
    case .exportTable: command = "; a table to edit comes from 'wps-cli export --format csv'"
    }
    return help.map { $0 + command } ?? command
  }
}

extension DiagnosticExplanation {
  /// The meaning, with the command that shows how it is done.
  var meaningByCommands: String {
    code == .unknownColumn
      ? meaning.dropLast() + "; 'wps-cli export' writes all of them." : meaning
  }
}
