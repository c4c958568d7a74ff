import WPSIndicators
import WPSIndicatorsFiles

/// `wps-cli init`: a first registry to overwrite.
struct InitCommand: Command {
  private let path: FileName
  private let languages: [Language]
  private let period: Period?

  static let spec = CommandSpec(
    name: "init",
    summary: Message(
      "write a starter file to overwrite",
      fr: "écrire un premier fichier, à remplir"),
    description: Message(
      """
      Writes a starter file that is valid, with one group, one body, one milestone,
      their targets and two sources to overwrite, and beside it the JSON Schema
      that lets an editor complete and explain. It never overwrites a file.
      """,
      fr: """
        Écrit un premier fichier, valable, avec un groupe, un organe, un jalon, leurs
        objectifs et deux sources à remplacer par les vôtres, et à côté de lui le schéma
        JSON grâce auquel un éditeur de texte complète et explique. Il ne remplace
        jamais un fichier.
        """),
    operands: [OperandSpec(name: "FILE", values: .file, isOptional: true)],
    options: [
      .language(
        Message(
          "write the texts in en or fr; give it twice for both (default: the locale's)",
          fr: """
            langue des textes, en ou fr\u{A0}; indiquez-la deux fois pour les deux (par \
            défaut\u{A0}: la langue du système)
            """),
        isRepeatable: true),
      OptionSpec(
        "--period", value: "PERIOD",
        help: Message(
          """
          the period to report up to, such as 2026-Q4 (default: \
          \(StarterRegistry.placeholderPeriod))
          """,
          fr: """
            la période à laquelle le fichier est arrêté, comme 2026-Q4 (par défaut\u{A0}: \
            \(StarterRegistry.placeholderPeriod))
            """)),
    ],
    notes: Message(
      """
      FILE is \(FileArgument.defaultPath) in the current folder unless you name another;
      - writes the starter to standard output.
      Exit status: 0 done; 2 the file exists, or cannot be written.
      """,
      fr: """
        FILE est le fichier \(FileArgument.defaultPath) du dossier courant, à moins que
        vous n’en nommiez un autre\u{A0}; - écrit le premier fichier sur la sortie standard.
        Code de retour\u{A0}: 0 terminé\u{A0}; 2 le fichier existe déjà, ou ne peut pas être
        écrit.
        """),
    examples: ["wps-cli init", "wps-cli init --language en --language fr --period 2026-Q4"])

  init(_ arguments: ParsedArguments) throws(ToolError) {
    path = try arguments.file(default: FileArgument.defaultPath)
    var languages = [Language]()
    for language: Language in try arguments.words("--language")
    where !languages.contains(language) {
      languages.append(language)
    }
    self.languages = languages
    period = try arguments.period("--period")
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    let languages = self.languages.isEmpty ? [console.language] : self.languages
    let starter = StarterRegistry(
      languages: languages,
      period: period ?? StarterRegistry.placeholderPeriod)
    if path == "-" {
      try console.write(starter.bytes)
      return .success
    }
    let new = RegistryFile(path)
    try ToolError.ofFile { () throws(FileError) in try new.create(starter.bytes) }
    let style = console.outputStyle
    let file = path.operandForShell(isASCII: style.isASCII)
    try console.print(
      FirstSteps.render(
        file: path.description.replacingControls, schema: new.schemaPath.replacingControls,
        placeholder: period == nil ? starter.period.description : nil,
        setPeriod: "wps-cli quarter\(file) --begin 2026-Q4",
        commands: ["wps-cli validate\(file)", "wps-cli scorecard\(file)"],
        in: languages[0], style: style))
    return .success
  }
}
