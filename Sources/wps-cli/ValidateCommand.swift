import WPSIndicators

/// `wps-cli validate`: everything that is wrong with a file.
struct ValidateCommand: Command {
  private let file: FileArgument
  private let isStrict: Bool
  private let showsAll: Bool
  private let format: Format

  /// How the problems are told.
  private enum Format: String, CaseIterable {
    case text, json
  }

  static let name = "validate"

  static let spec = CommandSpec(
    name: name,
    summary: Message(
      "show everything that is wrong with a file",
      fr: "montrer tout ce qui ne va pas dans un fichier"),
    description: Message(
      "Shows everything that is wrong with a file, each problem with its place.",
      fr: "Montre tout ce qui ne va pas dans un fichier, chaque problème avec sa place."),
    options: [
      OptionSpec(
        "--strict",
        help: Message("let warnings fail too", fr: "traiter les avertissements comme des erreurs")),
      .all,
      OptionSpec(
        "--format", value: "FORMAT", values: .words(of: Format.self),
        help: Message(
          """
          text draws the problems on standard error; json lists them all on standard output, \
          each with its code, path, line and column (default: text)
          """,
          fr: """
            text montre les problèmes sur la sortie d’erreur\u{A0}; json les énumère tous sur la \
            sortie standard, chacun avec son code, son chemin, sa ligne et sa colonne (par \
            défaut\u{A0}: text)
            """)),
    ],
    notes: Message(
      """
      Exit status: 0 no errors; 1 errors, or warnings with --strict; 2 the command
      could not be carried out.
      """,
      fr: """
        Code de retour\u{A0}: 0 aucune erreur\u{A0}; 1 des erreurs ou, avec --strict, des
        avertissements\u{A0}; 2 la commande n’a pas pu être exécutée.
        """))

  init(_ arguments: ParsedArguments) throws(ToolError) {
    file = FileArgument(path: try arguments.file(default: FileArgument.defaultPath))
    isStrict = arguments.contains("--strict")
    showsAll = arguments.contains(OptionSpec.all.name)
    format = try arguments.word("--format") ?? .text
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    let reading = try file.read(from: console)
    switch format {
    case .text:
      if showsAll {
        console.complain(about: reading.diagnostics, in: reading.text, of: file, most: nil)
      } else {
        console.complain(about: reading, of: file)
      }
      let tally = reading.tally
      console.complain(
        reading.advice.map { Message("\(tally); \($0)", fr: "\(tally)\u{A0}; \($0)") } ?? tally)
    case .json:
      let operand = file.path.operandForShell()
      try console.write(
        reading.problemsAsJSON(in: console.language) { $0.helpByCommands(on: operand) })
    }
    return reading.errorCount > 0 || isStrict && reading.warningCount > 0 ? .failure : .success
  }
}
