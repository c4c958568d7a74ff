import WPSIndicators
import WPSIndicatorsFiles

/// `wps-cli init`: a first registry, to be filled in.
struct InitCommand: Command {
  private let path: FileName
  private let country: LocalizedText?
  private let languages: [Language]
  private let period: Period?
  private let templates: [StarterRegistry.Template]
  /// Whether nothing is said of what the file is to hold, so that it is asked.
  private let saysNothing: Bool

  static let name = "init"

  static let spec = CommandSpec(
    name: name,
    summary: Message(
      "begin a file, by question and answer or with options",
      fr: "commencer un fichier, par questions et réponses ou avec des options"),
    description: Message(
      """
      Begins a file that is valid: a first body with what is asked of it, a
      milestone, and their sources; and beside it the JSON Schema that lets an
      editor complete and explain. On a terminal, without options, it asks for
      country, languages, quarter and body, shows what it will write, and writes on
      a yes. Its figures are made up, for you to replace. It never overwrites a file.
      """,
      fr: """
        Commence un fichier valable\u{A0}: un premier organe avec ce qui est attendu de
        lui, un jalon et leurs sources\u{A0}; et à côté le schéma JSON grâce auquel un
        éditeur de texte complète et explique. Dans un terminal, sans options, la
        commande demande le pays, les langues, le trimestre et l’organe, montre ce
        qu’elle écrira et n’écrit que si vous répondez oui. Les chiffres sont inventés,
        à remplacer par les vôtres. Elle ne remplace jamais un fichier.
        """),
    operands: [OperandSpec(name: "FILE", values: .file, isOptional: true)],
    options: [
      OptionSpec(
        "--country", value: "TEXT", isRepeatable: true,
        help: Message(
          "the country that the title names; for two languages en=TEXT and fr=TEXT",
          fr: "le pays que nomme le titre\u{A0}; pour deux langues, en=TEXTE et fr=TEXTE")),
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
          "the period to report up to, such as 2026-Q4 (default: the current quarter)",
          fr: """
            la période à laquelle le fichier est arrêté, comme 2026-Q4 (par défaut\u{A0}: le \
            trimestre en cours)
            """)),
      OptionSpec(
        "--template", value: "TEMPLATE", values: .words(of: StarterRegistry.Template.self),
        isRepeatable: true,
        help: Message(
          """
          the first body: \(templates.english) (default: monitoring-committee); give it again for \
          another
          """,
          fr: """
            le premier organe\u{A0}: \(templates.french) (par défaut\u{A0}: monitoring-committee)\u{A0}; \
            répétez l’option pour un autre
            """)),
    ],
    notes: Message(
      """
      FILE is \(FileArgument.defaultPath) in the current folder unless you name another;
      - writes to standard output, and asks nothing.
      'wps-cli validate' names whatever is still made up.
      Exit status: 0 done, or left without a yes; 2 the file exists, or cannot be
      written.
      """,
      fr: """
        FICHIER est le fichier \(FileArgument.defaultPath) du dossier courant, à moins que
        vous n’en nommiez un autre\u{A0}; - écrit sur la sortie standard, sans question.
        «\u{A0}wps-cli validate\u{A0}» nomme tout ce qui est encore inventé.
        Code de retour\u{A0}: 0 terminé, ou quitté sans un oui\u{A0}; 2 le fichier existe déjà,
        ou ne peut pas être écrit.
        """),
    examples: [
      "wps-cli init",
      "wps-cli init --country Mali --language fr --template two-chamber-parliament",
      "wps-cli init --language en --language fr --period 2026-Q4",
    ])

  /// What each template is: "monitoring-committee (committee that …), …".
  private static let templates: Message =
    StarterRegistry.Template.allCases.map {
      Message("\($0.rawValue) (\($0.meaning))", fr: "\($0.rawValue) (\($0.meaning))")
    }.disjunction

  init(_ arguments: ParsedArguments) throws(ToolError) {
    path = try arguments.file(default: FileArgument.defaultPath)
    country = try Self.country(arguments)
    languages = try arguments.words("--language")
    period = try arguments.period("--period")
    templates = try arguments.words("--template")
    saysNothing = !arguments.containsOthers(than: ["--language"])
  }

  private static func country(_ arguments: ParsedArguments) throws(ToolError) -> LocalizedText? {
    guard let country = try arguments.text("--country") else { return nil }
    let versions = country.versions.map { (language: $0.language, text: $0.text.onOneLine) }
    guard versions.allSatisfy({ !$0.text.isEmpty }) else {
      throw .usage(
        Message(
          "\(typed: "--country") is empty", fr: "\(typed: "--country") est vide"),
        hint: Message(
          "Name the country, or leave the option out",
          fr: "Nommez le pays, ou n’écrivez pas l’option"))
    }
    let tagged = versions.compactMap { version in
      version.language.map { (language: $0, text: version.text) }
    }
    return LocalizedText(tagged) ?? LocalizedText(versions[0].text)
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    guard
      let period = period ?? console.today().map({ Period(.quarter, containing: $0) })
    else {
      throw .usage(
        Message(
          "the clock shows no day that there is", fr: "l’horloge n’indique aucun jour possible"),
        hint: Message("Add \(typed: "--period PERIOD")", fr: "Ajoutez \(typed: "--period PERIOD")"))
    }
    var starter = StarterRegistry(
      country: country, languages: languages.isEmpty ? [console.language] : languages,
      period: period)
    if !templates.isEmpty { starter.templates = templates }
    if path == "-" {
      try console.write(starter.bytes)
      return .success
    }
    let new = RegistryFile(path)
    // Nobody answers questions in vain.
    try ToolError.ofFile { () throws(FileError) in try new.expectAbsence() }
    if saysNothing, let dialogue = Dialogue(on: console) {
      guard let answered = try InitDialogue.run(dialogue, for: new.path, startingFrom: starter)
      else { return .success }
      starter = answered
    }
    try ToolError.ofFile { () throws(FileError) in try new.create(starter.bytes) }
    try tellFirstSteps(with: new, on: console)
    return .success
  }

  private func tellFirstSteps(
    with new: RegistryFile, on console: Console
  ) throws(ToolError) {
    let style = console.outputStyle
    let file = path.operandForShell(isASCII: style.isASCII)
    try console.print(
      FirstSteps.render(
        file: path.description.replacingControls, schema: new.schemaPath.replacingControls,
        record: "wps-cli record\(file.isEmpty ? "" : " --file\(file)")",
        validate: "wps-cli validate\(file)", scorecard: "wps-cli scorecard\(file)",
        in: console.language, style: style))
  }
}

extension String {
  /// The text as a title or a name has it: on one line, with nothing in it that a terminal obeys.
  var onOneLine: String {
    unicodeScalars.split { scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: true
      default: scalar == " "
      }
    }.map { String($0) }.joined(separator: " ")
  }
}
