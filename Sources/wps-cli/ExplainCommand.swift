import WPSIndicators
import WPSIndicatorsFiles

/// `wps-cli explain`: the calculation behind the verdicts on a subject, or what a diagnostic means.
struct ExplainCommand: Command {
  private let topic: String
  private let diagnostic: DiagnosticExplanation?
  private let target: String?
  private let period: Period?
  private let language: Language?
  private let file: FileArgument

  static let name = "explain"

  static let spec = CommandSpec(
    name: name,
    summary: Message(
      "show how verdicts were reached, or what a diagnostic means",
      fr: "montrer comment un verdict a été obtenu, ou ce que signifie un message d’erreur"),
    description: Message(
      """
      Shows the whole calculation behind the verdicts on a body and its positions, a
      list or an indicator, from the words of the source over the counts that follow
      from them to the threshold and what it would take.

      For a CODE, which stands in brackets behind a problem of the file, it says what
      the problem is and why it matters, with a wrong and a right example.
      Where a body, list or indicator has the name of a code, the code is explained,
      unless --file, --period or --target say that the other is meant.
      """,
      fr: """
        Montre tout le calcul qui mène aux verdicts sur un organe et ses postes, sur une
        liste ou sur un indicateur, depuis les mots de la source et les nombres qui en
        découlent jusqu’au seuil et à ce qu’il faudrait pour l’atteindre.

        Pour un CODE, qui figure entre crochets à la suite d’un problème du fichier, la
        commande dit quel est le problème et pourquoi il compte, avec un exemple faux et
        un exemple juste. Si un organe, une liste ou un indicateur porte le nom d’un
        code, c’est le code qui est expliqué, à moins que --file, --period ou --target
        ne montrent que c’est l’autre qui est visé.
        """),
    operands: [
      OperandSpec(name: "SUBJECT|CODE", values: .subjectOrDiagnostic, isOptional: false)
    ],
    options: [
      OptionSpec(
        "--target", value: "ID", values: .targetOfSubject,
        help: Message(
          "explain the verdict on this target only",
          fr: "n’expliquer que le verdict sur cet objectif")),
      OptionSpec(
        "--period", value: "PERIOD", values: .period,
        help: Message(
          "the period, such as 2020-Q2 (default: the file's)",
          fr: "la période, comme 2020-Q2 (par défaut\u{A0}: celle du fichier)")),
      .language,
      OptionSpec(
        "--file", value: "FILE", values: .registry,
        help: Message(
          "the file to read (default: indicators.json)",
          fr: "le fichier à lire (par défaut\u{A0}: indicators.json)")),
    ],
    notes: Message(
      """
      The codes of diagnostics are
      \(codes)

      Exit status: 0 done; 1 the file has errors; 2 the command could not be carried
      out.
      """,
      fr: """
        Les codes des messages d’erreur sont
        \(codes)

        Code de retour\u{A0}: 0 terminé\u{A0}; 1 le fichier contient des erreurs\u{A0}; 2 la
        commande n’a pas pu être exécutée.
        """),
    examples: [
      "wps-cli explain cvjr", "wps-cli explain assembly --period 2020-Q2 --language fr",
      "wps-cli explain contradictory-counts",
    ])

  /// The codes of all problems, in lines for the help.
  private static let codes = (DiagnosticCode.allCases.map(\.name).joined(separator: ", ") + ".")
    .wrapped(to: 80).joined(separator: "\n")

  init(_ arguments: ParsedArguments) throws(ToolError) {
    guard arguments.operands.count == 1 else {
      throw .usage(
        Message(
          "\(typed: "explain") needs one body, list, indicator or code of a diagnostic",
          fr: """
            \(typed: "explain") demande un organe, une liste, un indicateur ou le code d’un \
            message d’erreur
            """),
        hint: Suggestion.write("wps-cli explain cvjr"))
    }
    let topic = arguments.operands[0]
    // A code may be copied with the brackets in which it stands.
    let code =
      topic.hasPrefix("[") && topic.hasSuffix("]") ? topic.dropFirst().dropLast() : topic[...]
    let isOfSubject = ["--target", "--period", "--file"].contains(where: arguments.contains)
    diagnostic = isOfSubject ? nil : DiagnosticExplanation(named: String(code))
    self.topic = topic
    target = arguments["--target"]
    period = try arguments.period("--period")
    language = try arguments.word("--language")
    file = FileArgument(path: arguments.file("--file") ?? FileArgument.defaultPath)
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    if let diagnostic {
      try console.print(
        DiagnosticPage.render(
          diagnostic, in: language ?? console.language, style: console.outputStyle))
      return .success
    }
    guard let (_, registry) = try file.readRegistry(from: console) else { return .failure }
    let subject = try subject(of: registry)
    if let target { try subject.check(target: target) }
    let scorecard = Scorecard(
      of: registry, for: period ?? registry.reportingPeriod,
      showing: SubjectSelection(subjects: [subject.id]))
    try console.print(
      Explanation.render(
        scorecard, target: target, in: language ?? console.language, style: console.outputStyle))
    return .success
  }

  /// The subject asked for; a code, or a misspelt one, may be what was meant.
  private func subject(of registry: Registry) throws(ToolError) -> Subject {
    let ids = registry.subjects.map(\.id)
    let codes = DiagnosticCode.allCases.map(\.name)
    if !ids.contains(topic), Suggestion.didYouMean(topic, ids) == nil,
      let code = codes.contains(topic) ? topic : NearSpelling.suggestion(for: topic, among: codes)
    {
      throw .unknownSubject(
        topic,
        hint: code == topic
          ? Message(
            "It is the code of a diagnostic: \(typed: "wps-cli explain \(code)")",
            fr: "C’est le code d’un message d’erreur\u{A0}: \(typed: "wps-cli explain \(code)")")
          : Suggestion.didYouMean(Message("\(typed: code)", fr: "\(typed: code)")))
    }
    return try registry.subject(named: topic)
  }
}
