import WPSIndicators
import WPSIndicatorsFiles

/// `wps-cli chart`: the figures of one body, list or indicator over time, as a drawing.
struct ChartCommand: Command {
  private let subject: String
  private let file: FileArgument
  private let period: Period?
  private let target: String?
  private let output: FileName?

  static let name = "chart"

  static let spec = CommandSpec(
    name: name,
    summary: Message(
      "draw the figures of a body over time",
      fr: "dessiner les chiffres d’un organe au fil du temps"),
    description: Message(
      """
      Draws the figures of a body, a list or an indicator over time beside what a
      target asks, as an SVG picture for a message, a slide or a page. Its title says
      what they tell, its last line where they are from. Drawn are shares and numbers:
      positions, levels and milestones have none.
      """,
      fr: """
        Dessine les chiffres d’un organe, d’une liste ou d’un indicateur au fil du
        temps, en regard de ce que demande un objectif, sous la forme d’une image SVG
        pour un message, une diapositive ou une page. Son titre dit ce qu’ils montrent,
        sa dernière ligne d’où ils viennent. Ne sont dessinés que les proportions et les
        nombres\u{A0}: les postes, les niveaux et les jalons n’en ont pas.
        """),
    operands: [
      OperandSpec(name: "BODY", values: .id(.subjects), isOptional: false), .registry,
    ],
    options: [
      OptionSpec(
        "--period", value: "PERIOD", values: .period,
        help: Message(
          "up to this period, such as 2020-Q2 (default: the file's)",
          fr: "jusqu’à cette période, comme 2020-Q2 (par défaut\u{A0}: celle du fichier)")),
      OptionSpec(
        "--target", value: "ID", values: .targetOfSubject,
        help: Message(
          "draw this target (default: the first of the body's that is in force)",
          fr: """
            dessiner cet objectif (par défaut\u{A0}: le premier de ceux de l’organe qui est en \
            vigueur)
            """)),
      .language,
      .output,
    ],
    notes: Message(
      """
      The picture goes to standard output unless a file is named. It needs no other
      file, no script and no network, and is light or dark as its viewer is.
      Exit status: 0 done; 1 the file has errors; 2 the command could not be carried
      out.
      """,
      fr: """
        L’image va sur la sortie standard, à moins qu’un fichier ne soit nommé. Elle n’a
        besoin d’aucun autre fichier, d’aucun programme ni du réseau, et s’affiche en
        clair ou en sombre selon le logiciel qui la montre.
        Code de retour\u{A0}: 0 terminé\u{A0}; 1 le fichier contient des erreurs\u{A0}; 2 la
        commande n’a pas pu être exécutée.
        """),
    examples: [
      "wps-cli chart government --output government.svg",
      "wps-cli chart csa --period 2020-Q4 --language fr > csa.svg",
    ])

  init(_ arguments: ParsedArguments) throws(ToolError) {
    guard let subject = arguments.operands.first else {
      throw .usage(
        Message(
          "\(typed: "chart") needs a body, a list or an indicator",
          fr: "\(typed: "chart") demande un organe, une liste ou un indicateur"),
        hint: Suggestion.write("wps-cli chart government"))
    }
    try arguments.expectOperands(atMost: 2)
    self.subject = subject
    file = FileArgument(path: arguments.files.dropFirst().first ?? FileArgument.defaultPath)
    period = try arguments.period("--period")
    target = arguments["--target"]
    output = arguments.output
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    try file.expectOther(than: output)
    guard let (_, registry) = try file.readRegistry(from: console) else { return .failure }
    let subject = try named(in: registry)
    if let target { try subject.check(target: target) }
    let scorecard = Scorecard(
      of: registry, for: period ?? registry.reportingPeriod,
      showing: SubjectSelection(subjects: [subject.id]))
    let language = console.language
    guard let assessment = scorecard.charted(subject.id, against: target),
      let drawing = scorecard.chart(of: assessment, in: language)
    else { throw refusal(of: subject) }
    try console.deliver(verbatim: drawing, to: output)
    if let output {
      let name = output.description.replacingControls
      console.complain(Message("Wrote \(name)", fr: "\(name) enregistré"))
    }
    return .success
  }

  /// What is to be drawn; who names a position, as `body.chair`, is told what can be.
  private func named(in registry: Registry) throws(ToolError) -> Subject {
    let parts = subject.split(separator: ".", maxSplits: 1).map(String.init)
    let body = registry.bodies.first { $0.id == parts.first }
    guard parts.count == 2, let body, !registry.subjects.contains(where: { $0.id == subject })
    else { return try registry.subject(named: subject) }
    throw .usage(
      Message(
        "positions have no figures to draw",
        fr: "les postes n’ont pas de chiffres à dessiner"),
      hint: Message(
        """
        Draw the body with \(typed: "wps-cli chart \(body.id)"), or see \
        \(typed: "wps-cli explain \(body.id)")
        """,
        fr: """
          Dessinez l’organe avec \(typed: "wps-cli chart \(body.id)"), ou voyez \
          \(typed: "wps-cli explain \(body.id)")
          """))
  }

  private func refusal(of subject: Subject) -> ToolError {
    let command = "wps-cli explain \(subject.id)"
    let hint = Message(
      "\(typed: command) shows what it is held against",
      fr: "\(typed: command) montre ce qui lui est demandé")
    guard let target, subject.indicator == nil else {
      return .usage(
        Message(
          "\(typed: subject.id) has no shares or numbers to draw",
          fr: "\(typed: subject.id) n’a ni proportions ni nombres à dessiner"), hint: hint)
    }
    return .usage(
      Message(
        "\(typed: target) asks for no share or number of the whole of \(typed: subject.id)",
        fr: """
          \(typed: target) ne demande ni proportion ni nombre pour l’ensemble de \
          \(typed: subject.id)
          """),
      hint: hint)
  }
}
