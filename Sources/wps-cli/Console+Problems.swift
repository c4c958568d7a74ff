import WPSIndicators
import WPSIndicatorsFiles

extension OptionSpec {
  /// The option that shows all problems of a file.
  static let all = OptionSpec(
    "--all",
    help: Message(
      "show all problems, not only the first \(FirstDiagnostics.usualMost) of each kind",
      fr: """
        montrer tous les problèmes, et pas seulement les \(FirstDiagnostics.usualMost) premiers de \
        chaque sorte
        """))
}

extension Console {
  /// Draws a file's problems on standard error, of very many the first of each kind, and says what
  /// shows all.
  func complain(about reading: RegistryReading, of file: FileArgument) {
    complain(about: reading.diagnostics, in: reading.text, of: file)
    guard !FirstDiagnostics(of: reading.diagnostics).rest.isEmpty else { return }
    // Without a name the command would read another file than what came through a pipe.
    let operand = file.path == "-" ? " -" : operand(for: file)
    let command = "wps-cli validate\(operand) \(OptionSpec.all.name)"
    complain(Message("\(typed: command) shows all", fr: "\(typed: command) les montre tous"))
  }

  /// Draws some problems of a text on standard error, of very many the first of each kind.
  /// - Parameters:
  ///   - file: the file that commands have to name; nil if there is none.
  ///   - most: how many of a kind are drawn; nil for all.
  func complain(
    about diagnostics: [Diagnostic], in text: SourceText, of file: FileArgument? = nil,
    most: Int? = FirstDiagnostics.usualMost
  ) {
    let operand = file.map { self.operand(for: $0) } ?? ""
    complain(
      DiagnosticDrawing.draw(
        FirstDiagnostics(of: diagnostics, most: most), of: text, in: language,
        usesColour: isErrorTerminal && allowsColour, help: { $0.helpByCommands(on: operand) }))
  }

  /// How a command to type names a file.
  private func operand(for file: FileArgument) -> String {
    file.path.operandForShell(isASCII: outputStyle.isASCII)
  }
}
