import WPSIndicators
import WPSIndicatorsFiles

/// `wps-cli quarter`: moves the reporting period on, and lists what is to be looked for.
struct QuarterCommand: Command {
  private let change: FileChange
  /// The period to begin; nil to list only.
  private let begun: Period?
  private let format: Format

  /// How the list is told.
  private enum Format: String, CaseIterable {
    case text, json
  }

  static let name = "quarter"

  static let spec = CommandSpec(
    name: name,
    summary: Message(
      "list what is missing, stale or due; begin the next quarter",
      fr: """
        énumérer ce qui manque, est ancien ou arrive à échéance\u{A0}; commencer le \
        trimestre suivant
        """),
    description: Message(
      """
      Lists what is due, missing, stale or open in the quarter that a file reports up
      to, or in its year, half-year or month, and what has no figure of it yet, each
      with its last figure and the command that records a new one.
      """,
      fr: """
        Énumère ce qui arrive à échéance, manque, est ancien ou reste en suspens au
        trimestre auquel un fichier est arrêté, ou à son année, son semestre ou son
        mois, et ce qui n’a encore aucun chiffre pour cette période, chaque fois avec le
        dernier chiffre et la commande qui en enregistre un nouveau.
        """),
    options: [
      OptionSpec(
        "--begin", value: "PERIOD", values: .nextPeriod,
        help: Message(
          "move the file's reporting period on to this one, such as 2026-Q4",
          fr: "faire passer le fichier à cette période, comme 2026-Q4")),
      OptionSpec(
        "--dry-run",
        help: Message(
          "with --begin: show the change as a diff, and write nothing",
          fr: "avec --begin\u{A0}: montrer la modification ligne par ligne, sans rien écrire")),
      .language,
      OptionSpec(
        "--format", value: "FORMAT", values: .words(of: Format.self),
        help: .textOrJSON),
    ],
    notes: Message(
      """
      The list goes to standard output; with --dry-run the diff does.
      Exit status: 0 done; 1 the file has errors; 2 the command could not be carried
      out, as when the period ends before the one that the file reports up to.
      """,
      fr: """
        La liste va sur la sortie standard\u{A0}; avec --dry-run, c’est la modification.
        Code de retour\u{A0}: 0 terminé\u{A0}; 1 le fichier contient des erreurs\u{A0}; 2 la
        commande n’a pas pu être exécutée, par exemple parce que la période finit avant
        celle à laquelle le fichier est arrêté.
        """),
    examples: ["wps-cli quarter", "wps-cli quarter --begin 2026-Q4"])

  init(_ arguments: ParsedArguments) throws(ToolError) {
    // What the period was taken for is said when the file has moved on to it.
    if let meant = arguments["--begin"].flatMap(MeantSpelling.period) {
      begun = meant
    } else {
      begun = try arguments.period("--begin")
    }
    if begun == nil, arguments.contains("--dry-run") {
      throw .usage(
        Message(
          "\(typed: "--dry-run") shows what \(typed: "--begin") would change",
          fr: "\(typed: "--dry-run") montre ce que \(typed: "--begin") modifierait"),
        hint: Message("Add \(typed: "--begin PERIOD")", fr: "Ajoutez \(typed: "--begin PÉRIODE")"))
    }
    if arguments.contains("--dry-run"), arguments.contains("--format") {
      throw .usage(
        Message(
          "\(typed: "--format") means nothing with \(typed: "--dry-run")",
          fr: "\(typed: "--format") ne dit rien avec \(typed: "--dry-run")"),
        hint: Suggestion.leaveOut)
    }
    format = try arguments.word("--format") ?? .text
    change = FileChange(
      file: FileArgument(path: try arguments.file(default: FileArgument.defaultPath)),
      isDryRun: arguments.contains("--dry-run"))
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    let language = console.language
    guard let begun else {
      guard let (_, registry) = try change.file.readRegistry(from: console) else {
        return .failure
      }
      try printWorklist(of: registry, in: language, on: console)
      return .success
    }
    let made = try change.make(on: console) { (reading) throws(ToolError) in
      if let reported = reading.registry?.reportingPeriod, reported.endsAfter(begun) {
        throw .usage(
          Message(
            "the file reports up to \(reported) already, later than \(begun)",
            fr: "le fichier est déjà arrêté à \(reported), qui vient après \(begun)"),
          hint: Message("A reporting period only moves on", fr: "La période ne peut qu’avancer"))
      }
      return reading.beginning(begun)
    }
    guard let made else { return .failure }
    if !change.isDryRun { try printWorklist(of: made.after, in: language, on: console) }
    // Behind the list, which is longer than a screen.
    let outcome = RecordOutcome(in: language, isPlanned: change.isDryRun)
    console.complain(outcome.report(ofPeriodIn: made))
    return .success
  }

  private func printWorklist(
    of registry: Registry, in language: Language, on console: Console
  ) throws(ToolError) {
    let scorecard = Scorecard(of: registry, for: registry.reportingPeriod)
    let worklist =
      switch format {
      case .text: text(of: scorecard, in: language, style: console.outputStyle)
      case .json: String(decoding: JSONWorklist.render(scorecard, in: language), as: UTF8.self)
      }
    if begun == nil { try console.print(worklist) } else { try change.print(worklist, on: console) }
  }

  private func text(of scorecard: Scorecard, in language: Language, style: TextStyle) -> String {
    let path = change.file.path
    let isDefault = path == FileArgument.defaultPath || path == "-"
    let commands = WorklistCommands(
      language: language, style: style,
      file: isDefault ? nil : path.quotedForShell(isASCII: style.isASCII))
    return TextWorklist.render(scorecard, in: language, style: style, guide: commands.guide)
  }
}
