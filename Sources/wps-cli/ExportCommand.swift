import WPSIndicators
import WPSIndicatorsFiles

/// The formats in which what sources say can be exported.
enum ExportFormat: String, CaseIterable {
  /// For spreadsheets, and back.
  case csv
  case sdmxCSV = "sdmx-csv"
  case sdmxStructure = "sdmx-structure"

  /// The options that a format makes no use of.
  var unusedOptions: [String] {
    switch self {
    case .csv: ["--ref-area"]
    case .sdmxCSV: ["--lists"]
    // It has all that any table of the file may need.
    case .sdmxStructure: ["--ref-area", "--lists", "--group", "--body", "--language"]
    }
  }
}

/// `wps-cli export`: what sources say, for other programs.
struct ExportCommand: Command {
  private let file: FileArgument
  private let work: Work
  /// The language asked for; nil for the locale's.
  private let language: Language?
  private let groups: [String]
  private let subjects: [String]
  private let output: FileName?

  /// What a format needs to be written.
  private enum Work {
    case table
    case lists
    case sdmxTable(ReferenceArea)
    case sdmxStructure
  }

  static let spec = CommandSpec(
    name: "export", summary: "write all observations as a table, for spreadsheets or as SDMX",
    description: """
      Writes every observation as its source gives it: csv is a table for
      spreadsheets, from which 'wps-cli import' reads it again without loss; sdmx-csv
      is the numbers for statistical systems, in SDMX-CSV 2.0; and sdmx-structure is
      what the columns and codes of that mean, in SDMX-ML 2.1. With --lists it is
      the candidate lists alone, a row for each list with what it is and its order,
      of which 'wps-cli import' makes lists in a file that does not have them.
      """,
    options: [
      OptionSpec(
        "--format", value: "FORMAT", values: .words(of: ExportFormat.self),
        help: ExportFormat.allCases.map(\.rawValue).joined(separator: ", ") + " (default: csv)"),
      OptionSpec(
        "--ref-area", value: "CODE",
        help: "for sdmx-csv the code of the country, such as ML, which the file does not name"),
      OptionSpec("--lists", help: "write the candidate lists, a row for each list"),
      OptionSpec(
        "--group", value: "ID", values: .id(.groups), isRepeatable: true,
        help: "export this group only; may be repeated"),
      OptionSpec(
        "--body", value: "ID", values: .id(.subjects), isRepeatable: true,
        help: "export this body, list or indicator only; may be repeated"),
      .language(
        Language.allCases.map(\.rawValue).joined(separator: " or ")
          + ", for names, and in SDMX for titles and notes (default: the locale's, else en)"),
      .output,
    ],
    notes: """
      In sdmx-csv a number of which only bounds are known is NaN; LOWER_BOUND and
      UPPER_BOUND say more. Observations without any number are left out there, and
      listed on standard error.
      Exit status: 0 done; 1 the file has errors; 2 the command could not be carried
      out.
      """,
    examples: [
      "wps-cli export --output observations.csv",
      "wps-cli export --lists --output lists.csv",
      "wps-cli export --format sdmx-csv --ref-area ML --output observations.csv",
      "wps-cli export --format sdmx-structure --output structure.xml",
    ])

  init(_ arguments: ParsedArguments) throws(ToolError) {
    let format: ExportFormat = try arguments.word("--format") ?? .csv
    let isOfLists = arguments.contains("--lists")
    if let option = format.unusedOptions.first(where: arguments.contains) {
      throw .usage("'\(option)' changes nothing in '\(format.rawValue)'", hint: "Leave it out")
    }
    if isOfLists, arguments.contains("--language") {
      throw .usage(
        "'--language' changes nothing with '--lists', which has all languages",
        hint: "Leave it out")
    }
    file = FileArgument(path: try arguments.file(default: FileArgument.defaultPath))
    work =
      switch format {
      case .csv: isOfLists ? .lists : .table
      case .sdmxCSV: .sdmxTable(try Self.area(arguments["--ref-area"]))
      case .sdmxStructure: .sdmxStructure
      }
    language = try arguments.word("--language")
    groups = arguments.all("--group")
    subjects = arguments.all("--body")
    output = arguments.output
  }

  private static func area(_ code: String?) throws(ToolError) -> ReferenceArea {
    let hint = "Write '--ref-area ML'"
    guard let code else {
      throw .usage("SDMX needs the country, which the file does not name", hint: hint)
    }
    guard let area = ReferenceArea(code) else {
      throw .usage(
        "'\(code)' is no code for SDMX, which allows letters A to Z, digits, '_', '@', '$' and '-'",
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
        registry, showing: selection, in: language ?? console.language)
      try console.deliver(verbatim: table, to: output)
    case .lists:
      try console.deliver(verbatim: ListTable.render(registry, showing: selection), to: output)
    case .sdmxTable(let area): try writeTable(of: registry, in: area, on: console)
    case .sdmxStructure:
      try console.deliver(verbatim: SDMXStructure.render(registry), to: output)
    }
    if reading.warningCount > 0 {
      console.complain("\(reading.tally); 'wps-cli validate' shows what\n")
    }
    return .success
  }

  private var selection: SubjectSelection {
    SubjectSelection(groups: Set(groups), subjects: Set(subjects))
  }

  private func writeTable(
    of registry: Registry, in area: ReferenceArea, on console: Console
  ) throws(ToolError) {
    let language = language ?? console.language
    try console.deliver(
      verbatim: SDMXTable.render(registry, of: area, showing: selection, in: language), to: output)
    let leftOut = SDMXTable.observationsWithoutNumber(in: registry, showing: selection)
    for (subject, observation) in leftOut {
      console.complain("wps-cli: left out, without a number: \(subject), \(observation.time)\n")
    }
  }
}
