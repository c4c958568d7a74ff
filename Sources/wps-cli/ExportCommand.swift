import WPSIndicators
import WPSIndicatorsFiles

/// The formats in which what sources say can be exported.
enum ExportFormat: String, CaseIterable {
  /// For spreadsheets, and back.
  case csv
  /// For statistics programs, with shares.
  case series
  case sdmxCSV = "sdmx-csv"
  case sdmxStructure = "sdmx-structure"

  /// The table of the format that has the observations.
  private var table: ExportedTable {
    switch self {
    case .csv: .table
    case .series: .series
    case .sdmxCSV: .sdmxCSV
    case .sdmxStructure: .sdmxStructure
    }
  }

  /// The options that a format makes no use of.
  fileprivate var unusedOptions: [String] {
    table.unused.map { $0.option } + (self == .csv ? [] : ["--lists"])
  }
}

extension ExportedTable.Extra {
  /// The option that asks for it.
  fileprivate var option: String {
    switch self {
    case .measure: "--measure"
    case .area: "--ref-area"
    case .groups: "--group"
    case .subjects: "--body"
    }
  }
}

/// `wps-cli export`: what sources say, for other programs.
struct ExportCommand: Command {
  private let file: FileArgument
  private let work: Work
  private let groups: [String]
  private let subjects: [String]
  private let output: FileName?

  /// What a format needs to be written.
  private enum Work {
    case table
    case lists
    case series(Measure?)
    case sdmxTable(ReferenceArea)
    case sdmxStructure
  }

  static let name = "export"

  static let spec = CommandSpec(
    name: name,
    summary: Message(
      "write all observations as a table, for spreadsheets or as SDMX",
      fr: "écrire toutes les observations dans un tableau, pour tableur ou en SDMX"),
    description: Message(
      """
      Writes every observation as its source gives it: csv is a table for
      spreadsheets, from which 'wps-cli import' reads it again without loss; series
      has each figure over time with the share that follows from it, exact and in per
      cent, for statistics programs; sdmx-csv is the numbers for statistical systems,
      in SDMX-CSV 2.0; and sdmx-structure is what the columns and codes of that mean,
      in SDMX-ML 2.1. With --lists it is the candidate lists alone, a row for each
      list with what it is and its order, of which 'wps-cli import' makes lists in a
      file that does not have them.
      """,
      fr: """
        Écrit chaque observation telle que sa source la donne\u{A0}: csv est un tableau pour
        tableur, que «\u{A0}wps-cli import\u{A0}» relit sans rien perdre\u{A0}; series donne
        chaque chiffre dans le temps avec la part qui en découle, exacte et en pour
        cent, pour les logiciels de statistique\u{A0}; sdmx-csv contient les nombres pour les
        systèmes statistiques, en SDMX-CSV 2.0\u{A0}; et sdmx-structure dit ce que
        signifient ses colonnes et ses codes, en SDMX-ML 2.1. Avec --lists, ce sont les
        seules listes de candidatures, une ligne par liste avec ce qu’elle est et son
        ordre, dont «\u{A0}wps-cli import\u{A0}» fait des listes dans un fichier qui ne les
        contient pas.
        """),
    options: [
      OptionSpec(
        "--format", value: "FORMAT", values: .words(of: ExportFormat.self),
        help: .words(ExportFormat.self, default: .csv)),
      OptionSpec(
        "--measure", value: "WORD", values: .words(measures),
        help: Message(
          "for series the figures for this measure alone: \(measures.joined(separator: ", "))",
          fr: """
            pour series, les seuls chiffres de cette mesure\u{A0}: \
            \(measures.joined(separator: ", "))
            """)),
      OptionSpec(
        "--ref-area", value: "CODE",
        help: Message(
          """
          for sdmx-csv the code of the country, such as ML, which the file does not name
          """,
          fr: "pour sdmx-csv, le code du pays, comme ML, que le fichier n’indique pas")),
      OptionSpec(
        "--lists",
        help: Message(
          "write the candidate lists, a row for each list",
          fr: "écrire les listes de candidatures, une ligne par liste")),
      OptionSpec(
        "--group", value: "ID", values: .id(.groups), isRepeatable: true,
        help: Message(
          "export this group only; may be repeated",
          fr: "n’exporter que ce groupe\u{A0}; peut être répétée")),
      OptionSpec(
        "--body", value: "ID", values: .id(.subjects), isRepeatable: true,
        help: Message(
          "export this body, list or indicator only; may be repeated",
          fr: "n’exporter que cet organe, cette liste ou cet indicateur\u{A0}; peut être répétée")),
      .language(
        Message(
          """
          \(OptionSpec.languages), for names, and in SDMX for titles and notes (default: the \
          locale's, else en)
          """,
          fr: """
            \(OptionSpec.languages), pour les noms et, en SDMX, pour les titres et les \
            remarques (par défaut\u{A0}: la langue du système, sinon en)
            """)),
      .output,
    ],
    notes: Message(
      """
      In sdmx-csv a number of which only bounds are known is NaN; LOWER_BOUND and
      UPPER_BOUND say more. Observations without any number are left out there, and
      listed on standard error.
      Exit status: 0 done; 1 the file has errors; 2 the command could not be carried
      out.
      """,
      fr: """
        En sdmx-csv, un nombre dont seules les bornes sont connues est NaN\u{A0}; LOWER_BOUND
        et UPPER_BOUND en disent plus. Les observations sans aucun nombre y sont omises,
        et énumérées sur la sortie d’erreur.
        Code de retour\u{A0}: 0 terminé\u{A0}; 1 le fichier contient des erreurs\u{A0}; 2 la
        commande n’a pas pu être exécutée.
        """),
    examples: [
      "wps-cli export --output observations.csv",
      "wps-cli export --lists --output lists.csv",
      "wps-cli export --format series --body government --output government.csv",
      "wps-cli export --format sdmx-csv --ref-area ML --output observations.csv",
      "wps-cli export --format sdmx-structure --output structure.xml",
    ])

  /// What figures over time can be for.
  private static let measures = Measure.ofFigures.map(\.rawValue)

  init(_ arguments: ParsedArguments) throws(ToolError) {
    let format: ExportFormat = try arguments.word("--format") ?? .csv
    let isOfLists = arguments.contains("--lists")
    if let option = format.unusedOptions.first(where: arguments.contains) {
      throw .usage(.useless(option, in: format.rawValue), hint: Suggestion.leaveOut)
    }
    file = FileArgument(path: try arguments.file(default: FileArgument.defaultPath))
    work =
      switch format {
      case .csv: isOfLists ? .lists : .table
      case .series:
        .series(
          try arguments.word("--measure", among: Self.measures).flatMap(Measure.init(rawValue:)))
      case .sdmxCSV: .sdmxTable(try Self.area(arguments["--ref-area"]))
      case .sdmxStructure: .sdmxStructure
      }
    groups = arguments.all("--group")
    subjects = arguments.all("--body")
    output = arguments.output
  }

  private static func area(_ code: String?) throws(ToolError) -> ReferenceArea {
    let hint = Suggestion.write("--ref-area ML")
    guard let code else {
      throw .usage(
        Message(
          "SDMX needs the country, which the file does not name",
          fr: "SDMX demande le pays, que le fichier n’indique pas"), hint: hint)
    }
    guard let area = ReferenceArea(code) else {
      throw .usage(
        Message(
          """
          \(typed: code) is no code for SDMX, which allows letters A to Z, digits, '_', '@', \
          '$' and '-'
          """,
          fr: """
            \(typed: code) n’est pas un code pour SDMX, qui admet les lettres A à Z, les \
            chiffres, «\u{A0}_\u{A0}», «\u{A0}@\u{A0}», «\u{A0}$\u{A0}» et «\u{A0}-\u{A0}»
            """),
        hint: hint)
    }
    return area
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    try file.expectOther(than: output)
    guard let (reading, registry) = try file.readRegistry(from: console) else { return .failure }
    try registry.check(groups: groups, subjects: subjects)
    switch work {
    case .table:
      let table = ObservationTable.render(
        registry, showing: selection, in: console.language)
      try console.deliver(verbatim: table, to: output)
    case .lists:
      try console.deliver(verbatim: ListTable.render(registry, showing: selection), to: output)
    case .series(let measure):
      let table = SeriesTable.render(
        registry, showing: selection, for: measure, in: console.language)
      try console.deliver(verbatim: table, to: output)
    case .sdmxTable(let area): try writeTable(of: registry, in: area, on: console)
    case .sdmxStructure:
      try console.deliver(verbatim: SDMXStructure.render(registry), to: output)
    }
    if reading.warningCount > 0 {
      console.complain(reading.tallyUnseen)
    }
    return .success
  }

  private var selection: SubjectSelection {
    SubjectSelection(groups: Set(groups), subjects: Set(subjects))
  }

  private func writeTable(
    of registry: Registry, in area: ReferenceArea, on console: Console
  ) throws(ToolError) {
    let language = console.language
    try console.deliver(
      verbatim: SDMXTable.render(registry, of: area, showing: selection, in: language), to: output)
    let leftOut = SDMXTable.observationsWithoutNumber(in: registry, showing: selection)
    for (subject, observation) in leftOut {
      console.complain(
        Message(
          "wps-cli: left out, without a number: \(subject), \(observation.time)",
          fr: "wps-cli\u{A0}: omis, faute de nombre\u{A0}: \(subject), \(observation.time)"))
    }
  }
}
