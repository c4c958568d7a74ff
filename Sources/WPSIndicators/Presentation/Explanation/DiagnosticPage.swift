/// The explanation of a kind of problem as text, with what is said about its example.
public enum DiagnosticPage {
  /// Writes the explanation, in English as all that is said about files.
  public static func render(
    _ explanation: DiagnosticExplanation, style: TextStyle = TextStyle(width: 80)
  ) -> String {
    let (wrong, right) = (explanation.wrong, explanation.right)
    var lines = ["\(explanation.code.name) (\(explanation.code.severity.rawValue))", ""]
    for paragraph in [explanation.meaning, explanation.importance] {
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
  public static func drawing(of example: DiagnosticExample) -> String {
    DiagnosticDrawing.draw(example.diagnostics, of: example.file)
  }

  private static func indented(_ text: String) -> [String] {
    text.split(separator: "\n").map { "  " + $0 }
  }
}
