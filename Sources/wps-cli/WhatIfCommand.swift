import WPSIndicators
import WPSIndicatorsFiles

/// `wps-cli what-if`: what would become of the verdicts on a body if people came and went.
struct WhatIfCommand: Command {
  /// What is supposed.
  private enum Supposition {
    /// People come or go, or seats are added or taken away.
    case change(ScenarioChange)
    /// Vacant seats are filled, all of them where their number is nil, so many by women.
    case filling(Int64?, women: Int64)
  }

  /// The form in which it is told.
  private enum Format: String, CaseIterable {
    case text, json
  }

  private let body: String
  private let file: FileArgument
  private let period: Period?
  private let supposition: Supposition
  private let next: Int64?
  private let format: Format

  static let name = "what-if"

  static let spec = CommandSpec(
    name: name,
    summary: Message(
      "say what would become of a body's verdicts if people came or went",
      fr: "dire ce que deviendraient les verdicts sur un organe si sa composition changeait"),
    description: Message(
      """
      Supposes that women and men come to a body or go, on the latest figure that
      counts its women, and says for each target what would hold before and after, and
      what it would take to meet it: the fewest appointments first, and of two alike
      the one by which nobody has to leave. Who comes takes a vacant seat. What cannot
      be is refused. Nothing is recorded.
      """,
      fr: """
        Suppose que des femmes et des hommes arrivent dans un organe ou en partent, à
        partir du dernier chiffre qui en compte les femmes, et dit pour chaque objectif
        ce qu’il en serait avant et après, et ce qu’il faudrait pour l’atteindre\u{A0}:
        d’abord ce qui demande le moins de nominations et, à nombre égal, ce qui ne fait
        partir personne. Qui arrive prend un siège vacant. Ce qui est impossible est
        refusé. Rien n’est enregistré.
        """),
    operands: [
      OperandSpec(name: "BODY", values: .id(.bodies), isOptional: false), .registry,
    ],
    options: [
      OptionSpec(
        "--women", value: "COUNT",
        help: Message(
          "how many women come: +2; of those who go -2",
          fr: "combien de femmes arrivent\u{A0}: +2\u{A0}; de celles qui partent\u{A0}: -2")),
      OptionSpec(
        "--men", value: "COUNT",
        help: Message(
          "how many men come, or go", fr: "combien d’hommes arrivent, ou partent")),
      OptionSpec(
        "--seats", value: "COUNT",
        help: Message(
          "how many seats are added, or taken away",
          fr: "combien de sièges sont ajoutés, ou supprimés")),
      OptionSpec(
        "--vacancies-to-women", value: "COUNT",
        help: Message(
          "fill the vacant seats, so many of them with women, the others with men",
          fr: "pourvoir les sièges vacants, dont tant par des femmes, les autres par des hommes")),
      OptionSpec(
        "--vacancies", value: "COUNT",
        help: Message(
          "fill only so many of the vacant seats (default: all)",
          fr: "ne pourvoir que tant des sièges vacants (par défaut\u{A0}: tous)")),
      OptionSpec(
        "--next", value: "COUNT",
        help: Message(
          "say how many of the next COUNT appointments would have to be women",
          fr: """
            dire combien de femmes il faudrait parmi les NOMBRE prochaines nominations
            """)),
      OptionSpec(
        "--period", value: "PERIOD", values: .period,
        help: Message(
          "the period, such as 2020-Q2 (default: the file's)",
          fr: "la période, comme 2020-Q2 (par défaut\u{A0}: celle du fichier)")),
      OptionSpec(
        "--format", value: "FORMAT", values: .words(Format.allCases.map(\.rawValue)),
        help: Message(
          "text or json (default: text)", fr: "text ou json (par défaut\u{A0}: text)")),
      .language,
    ],
    notes: Message(
      """
      Targets on parts of the body and on its positions, and those that rest on
      another figure, are left out, and named.
      Exit status: 0 done; 1 the file has errors; 2 the command could not be carried
      out, or what is supposed cannot be.
      """,
      fr: """
        Les objectifs portant sur des parties de l’organe ou sur ses postes, et ceux qui
        reposent sur un autre chiffre, sont laissés de côté, et nommés.
        Code de retour\u{A0}: 0 terminé\u{A0}; 1 le fichier contient des erreurs\u{A0}; 2 la
        commande n’a pas pu être exécutée, ou l’hypothèse est impossible.
        """),
    examples: [
      "wps-cli what-if cnt --women +2 --men +1",
      "wps-cli what-if assembly --period 2020-Q2 --next 5 --language fr",
      "wps-cli what-if civilian-posts --vacancies-to-women 3",
    ])

  init(_ arguments: ParsedArguments) throws(ToolError) {
    guard let body = arguments.operands.first else {
      throw .usage(
        Message("\(typed: "what-if") needs a body", fr: "\(typed: "what-if") demande un organe"),
        hint: Suggestion.write("wps-cli what-if government --women +2"))
    }
    try arguments.expectOperands(atMost: 2)
    self.body = body
    file = FileArgument(path: arguments.files.dropFirst().first ?? FileArgument.defaultPath)
    period = try arguments.period("--period")
    format = try arguments.word("--format") ?? .text
    next = try arguments.signed("--next")
    let vacanciesToWomen = try arguments.signed("--vacancies-to-women")
    let vacancies = try arguments.signed("--vacancies")
    let changes = ["--women", "--men", "--seats"]
    guard let vacanciesToWomen else {
      if vacancies != nil {
        throw .usage(
          Message(
            "\(typed: "--vacancies") goes with \(typed: "--vacancies-to-women")",
            fr: "\(typed: "--vacancies") va avec \(typed: "--vacancies-to-women")"),
          hint: Suggestion.write("--vacancies 5 --vacancies-to-women 3"))
      }
      supposition = .change(
        ScenarioChange(
          women: try arguments.signed("--women") ?? 0, men: try arguments.signed("--men") ?? 0,
          seats: try arguments.signed("--seats") ?? 0))
      return
    }
    if let other = changes.first(where: arguments.contains) {
      throw .usage(
        Message(
          "\(typed: "--vacancies-to-women") says who comes already; \(typed: other) does too",
          fr: "\(typed: "--vacancies-to-women") dit déjà qui arrive\u{A0}; \(typed: other) aussi"),
        hint: Suggestion.leaveOut)
    }
    supposition = .filling(vacancies, women: vacanciesToWomen)
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    guard let (_, registry) = try file.readRegistry(from: console) else { return .failure }
    let subject = try registry.subject(named: body)
    guard let body = subject.body else {
      throw .usage(
        Message(
          "\(typed: subject.id) is no body, and nobody comes to it or goes",
          fr: "\(typed: subject.id) n’est pas un organe\u{A0}: personne n’y arrive ni n’en part"),
        hint: nil)
    }
    let (now, then) = try ToolError.ofScenario { () throws(ScenarioRefusal) in
      let now = try Scenario(of: body.id, in: registry, for: period ?? registry.reportingPeriod)
      return (now, try supposing(now))
    }
    let language = console.language
    switch format {
    case .text:
      try console.print(
        ToolError.ofScenario { () throws(ScenarioRefusal) in
          try TextScenario.render(
            from: now, to: then, next: next, in: language, style: console.outputStyle)
        })
    case .json:
      try console.write(
        ToolError.ofScenario { () throws(ScenarioRefusal) in
          try JSONScenario.render(from: now, to: then, next: next, in: language)
        })
    }
    return .success
  }

  private func supposing(_ now: Scenario) throws(ScenarioRefusal) -> Scenario {
    switch supposition {
    case .change(let change): try now.changing(change)
    case .filling(let vacancies, let women): try now.filling(vacancies: vacancies, women: women)
    }
  }
}

extension ToolError {
  /// Does what may be impossible to suppose.
  fileprivate static func ofScenario<Result>(
    _ work: () throws(ScenarioRefusal) -> Result
  ) throws(ToolError) -> Result {
    do throws(ScenarioRefusal) {
      return try work()
    } catch {
      throw .usage(
        Message("\(error.words(in: .english))", fr: "\(error.words(in: .french))"), hint: nil)
    }
  }
}
