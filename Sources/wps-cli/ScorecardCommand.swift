import WPSIndicators
import WPSIndicatorsFiles

/// `wps-cli scorecard`: where every subject stands in a period.
struct ScorecardCommand: Command {
  private let file: FileArgument
  private let period: Period?
  private let earlierPeriod: Period?
  private let format: ScorecardFormat
  /// How much of it is shown, and how.
  private let rendering: RenderingOptions
  private let groups: [String]
  private let subjects: [String]
  private let failureCriteria: [FailureCriterion]
  private let output: FileName?

  static let name = "scorecard"

  static let spec = CommandSpec(
    name: name,
    summary: Message(
      "show where every body and indicator stands against its targets",
      fr: "montrer où en sont chaque organe et chaque indicateur par rapport à leurs objectifs"),
    description: Message(
      "Shows where every body and indicator stands against its targets in a period.",
      fr: """
        Montre où en sont, dans une période, chaque organe et chaque indicateur par
        rapport à leurs objectifs.
        """),
    options: [
      OptionSpec(
        "--period", value: "PERIOD", values: .period,
        help: Message(
          """
          a year 2020, half-year 2020-S1, quarter 2020-Q2 or month 2020-04 (default: the \
          file's)
          """,
          fr: """
            une année 2020, un semestre 2020-S1, un trimestre 2020-Q2 ou un mois 2020-04 (par \
            défaut\u{A0}: celle du fichier)
            """)),
      OptionSpec(
        "--format", value: "FORMAT", values: .words(of: ScorecardFormat.self),
        help: .words(ScorecardFormat.self, default: .text)),
      .language,
      OptionSpec(
        "--full",
        help: Message(
          """
          show everything, and not only what is read at a glance (html and json: always)
          """,
          fr: """
            tout montrer, et non seulement ce qui se lit d’un coup d’œil (html et json\u{A0}: \
            toujours)
            """)),
      OptionSpec(
        "--history", value: "N",
        help: Message(
          """
          quarters that the strip of each body shows, 1 to 60 (text and html; default: 24)
          """,
          fr: """
            nombre de trimestres que montre la frise de chaque organe, de 1 à 60 (text et \
            html\u{A0}; par défaut\u{A0}: 24)
            """)),
      OptionSpec(
        "--link", value: "LANGUAGE=ADDRESS", isRepeatable: true,
        help: Message(
          "link an html page to the one in another language, such as fr=card.fr.html",
          fr: "relier une page html à celle d’une autre langue, comme fr=card.fr.html")),
      OptionSpec(
        "--group", value: "ID", values: .id(.groups), isRepeatable: true,
        help: Message(
          "show this group only; may be repeated",
          fr: "ne montrer que ce groupe\u{A0}; peut être répétée")),
      OptionSpec(
        "--body", value: "ID", values: .id(.subjects), isRepeatable: true,
        help: Message(
          "show this body, list or indicator only, in full; may be repeated",
          fr: """
            ne montrer que cet organe, cette liste ou cet indicateur, en entier\u{A0}; peut \
            être répétée
            """)),
      OptionSpec(
        "--compare-with", value: "PERIOD", values: .period,
        help: Message(
          "add what changed since an earlier period, which verdicts flipped, and why",
          fr: """
            ajouter ce qui a changé depuis une période antérieure, quels verdicts ont basculé, \
            et pourquoi
            """)),
      OptionSpec(
        "--fail-on", value: "LIST", values: .wordList(FailureCriterion.allCases.map(\.rawValue)),
        isRepeatable: true,
        help: Message(
          "exit with 1 if any of these occurs: \(FailureCriterion.words)",
          fr: "rendre le code 1 si l’un de ces cas se présente\u{A0}: \(FailureCriterion.words)")),
      .output,
    ],
    notes: Message(
      """
      With --format csv the table has few columns, with headings in your language;
      --full gives all of them, named alike in every language, and the columns that
      --compare-with adds. ADDRESS is the name of a file beside the page, or a web
      address; the page's own language is left out.
      Results go to standard output, problems to standard error.
      Exit status: 0 done, whatever the verdicts; 1 the file has errors, or --fail-on
      matched; 2 the command could not be carried out.
      """,
      fr: """
        Avec --format csv, le tableau a peu de colonnes, aux titres dans votre langue\u{A0};
        --full les donne toutes, sous les mêmes noms dans toutes les langues, avec
        celles qu’ajoute --compare-with. ADRESSE est le nom d’un fichier placé à côté de
        la page, ou une adresse sur le Web\u{A0}; la langue de la page elle-même est omise.
        Les résultats vont sur la sortie standard, les problèmes sur la sortie d’erreur.
        Code de retour\u{A0}: 0 terminé, quels que soient les verdicts\u{A0}; 1 le fichier
        contient des erreurs, ou un cas de --fail-on s’est présenté\u{A0}; 2 la commande n’a
        pas pu être exécutée.
        """),
    examples: [
      "wps-cli scorecard",
      "wps-cli scorecard --period 2020-Q2 --format json",
      "wps-cli scorecard --full --compare-with 2020-Q2",
      "wps-cli scorecard --format html --link fr=card.fr.html --output card.en.html",
      "wps-cli scorecard --body cvjr --fail-on unmet,stale",
    ])

  init(_ arguments: ParsedArguments) throws(ToolError) {
    file = FileArgument(path: try arguments.file(default: FileArgument.defaultPath))
    format = try arguments.word("--format") ?? .text
    rendering = try RenderingOptions(arguments, for: format)
    groups = arguments.all("--group")
    subjects = arguments.all("--body")
    failureCriteria = try FailureCriterion.list(arguments.all("--fail-on"))
    output = arguments.output
    period = try arguments.period("--period")
    earlierPeriod = try arguments.period("--compare-with")
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    try file.expectOther(than: output)
    guard let (reading, registry) = try file.readRegistry(from: console) else { return .failure }
    try registry.check(groups: groups, subjects: subjects)
    let period = period ?? registry.reportingPeriod
    if let earlierPeriod, !period.endsAfter(earlierPeriod) {
      throw .usage(
        Message(
          """
          \(typed: "--compare-with \(earlierPeriod)") is not before the scorecard's period, \
          \(period)
          """,
          fr: """
            \(typed: "--compare-with \(earlierPeriod)") n’est pas antérieur à la période du \
            tableau de bord, \(period)
            """),
        hint: nil)
    }
    let scorecard = Scorecard(
      of: registry, for: period,
      showing: SubjectSelection(groups: Set(groups), subjects: Set(subjects)),
      comparedWith: earlierPeriod)

    var options = rendering
    if format.tellsChecksum { options.checksum = reading.checksum }
    // Of a few that were asked for by name, all is told.
    if format == .text, !subjects.isEmpty { options.detail = .full }
    if output == nil {
      options.style = console.outputStyle
      options.width = console.outputColumns
    }
    var size = 0
    let source: PieceSource = { take in
      scorecard.write(as: format, in: console.language, with: options) { piece in
        size += piece.count
        take(piece)
      }
    }
    switch format {
    case .brief, .html, .svg, .markdown, .csv: try console.deliver(verbatimTo: output, source)
    // These have colours, or escape what a terminal would obey.
    case .text, .json: try console.deliver(to: output, source)
    }
    if let output {
      let note = format.note(onFile: output.description, bytes: size, in: console.language)
      console.complain(note.replacingControls + "\n")
    }
    if reading.warningCount > 0 {
      console.complain(reading.tallyUnseen)
    }
    return report(scorecard, to: console)
  }

  /// Says which assessments match `--fail-on`.
  private func report(_ scorecard: Scorecard, to console: Console) -> ExitStatus {
    var status = ExitStatus.success
    for assessment in scorecard.assessments {
      let matched = failureCriteria.filter { $0.matches(assessment) }.map(\.rawValue)
      guard !matched.isEmpty else { continue }
      status = .failure
      let criteria = matched.joined(separator: ", ")
      let target =
        assessment.target.map { Message(", target \($0.id)", fr: ", objectif \($0.id)") }
        ?? Message(verbatim: "")
      let subject = Message(verbatim: assessment.subject.id) + target
      console.complain(
        Message(
          "wps-cli: \(criteria): \(subject)",
          fr: "wps-cli\u{A0}: \(criteria)\u{A0}: \(subject)"))
    }
    return status
  }
}

/// What `--fail-on` can ask for.
enum FailureCriterion: String, CaseIterable {
  case unmet, undetermined, noData, stale

  /// All of them, as the option takes them.
  static let words = allCases.map(\.rawValue).joined(separator: ",")

  /// Reads a list of words with commas between.
  static func list(_ values: [String]) throws(ToolError) -> [FailureCriterion] {
    var criteria = [FailureCriterion]()
    for word in values.flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }) {
      guard let criterion = FailureCriterion(rawValue: String(word)) else {
        let known = allCases.map(\.rawValue)
        let all = Message.values(known.joined(separator: ", "))
        throw .usage(
          .noValue(String(word), of: "--fail-on"),
          hint: Suggestion.didYouMean(String(word), known)
            ?? Message("\(all), with commas between", fr: "\(all), séparées par des virgules"))
      }
      criteria.append(criterion)
    }
    return criteria
  }

  func matches(_ assessment: Assessment) -> Bool {
    switch self {
    case .unmet: assessment.verdict == .unmet
    case .undetermined: assessment.verdict == .undetermined
    case .noData: assessment.verdict == .noData
    case .stale: assessment.flags.contains(.stale)
    }
  }
}
