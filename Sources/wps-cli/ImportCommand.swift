import WPSIndicators
import WPSIndicatorsFiles

/// `wps-cli import`: takes a table of observations over into the file.
struct ImportCommand: Command {
  private let table: FileName
  private let dates: DateOrder?
  private let encoding: TableEncoding?
  private let change: FileChange
  /// The language asked for; nil for the locale's.
  private let language: Language?

  static let spec = CommandSpec(
    name: "import", summary: "take a table of observations over into the file",
    description: """
      Takes a table of observations over into the file: its rows correct observations
      that the file has, or are added to it. All of them are taken over, or none: what
      is wrong is shown by line, column and cell, all at once.
      """,
    operands: [OperandSpec(name: "TABLE", values: .file, isOptional: false)],
    options: [
      OptionSpec(
        "--into", value: "FILE", values: .registry,
        help: "the file to change (default: \(FileArgument.defaultPath))"),
      OptionSpec(
        "--dates", value: "ORDER", values: .words(of: DateOrder.self),
        help: "how a spreadsheet rewrote the dates: day-first for 14/09/2016, month-first for "
          + "9/14/2016"),
      OptionSpec(
        "--encoding", value: "ENCODING", values: .words(of: TableEncoding.self),
        help: "what the table is in (default: as its bytes show)"),
      OptionSpec("--dry-run", help: "show all of the change, as a diff, and write nothing"),
      .language,
    ],
    notes: """
      TABLE is what 'wps-cli export' writes, edited in a spreadsheet or made by a
      program: CSV with commas, semicolons or tabs, in UTF-8, UTF-16 or Windows-1252;
      - reads standard input. The columns may stand in any order, with headings in
      English or French; a row needs 'subject', 'period' or 'asAt', and 'source'.
      A count is 40; ≥2001, 2001+ or 'at least 2001'; ≤5; or 20..25. Nothing is known
      where a cell is empty.

      A table with a column 'order' and none 'subject' is one of candidate lists, as
      'wps-cli export --lists' writes it: a row gives the list by 'id', or by 'name',
      or by 'party' and 'constituency', and its order, MMWMMW. Lists that the file
      does not have are added to it; an id that is not given is made of the name.

      A row corrects the observation of the same subject, time and source; where
      there is none, it is added. An empty cell takes a value away; a column that is
      left out leaves it as it is. An observation that the table lacks stays: delete
      it in the file. Sources, bodies, indicators and targets must be in the file
      before; what a list of the file is, its name or party, is changed there too.

      Exit status: 0 done, whether or not there was anything to change; 1 the file or
      the table has errors, and nothing was written; 2 the command could not be
      carried out.
      """,
    examples: [
      "wps-cli export --output observations.csv",
      "wps-cli import observations.csv --into indicators.json --dry-run",
    ])

  init(_ arguments: ParsedArguments) throws(ToolError) {
    guard arguments.operands.count == 1 else {
      throw .usage(
        arguments.operands.isEmpty ? "no table given" : "one table at a time",
        hint: "Write 'wps-cli import observations.csv --into indicators.json'")
    }
    table = arguments.files[0]
    dates = try arguments.word("--dates")
    encoding = try arguments.word("--encoding")
    language = try arguments.word("--language")
    let file = FileArgument(path: arguments.file("--into") ?? FileArgument.defaultPath)
    guard table != "-" || file.path != "-" else {
      throw .usage("only one of table and file can be standard input", hint: nil)
    }
    change = FileChange(
      file: file, isDryRun: arguments.contains("--dry-run"), drawsWarnings: false)
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    let bytes = table == "-" ? try console.readInput() : try FileArgument.bytes(of: table)
    let text = SourceText(name: table == "-" ? "standard input" : table.description, bytes: bytes)
    var planned: ObservationImport?
    let made = try change.make(on: console) { (reading) throws(ToolError) in
      planned = reading.importing(text, dates: dates, encoding: encoding)
      guard let planned else { return nil }
      console.complain(about: planned.diagnostics, in: planned.table)
      if let edit = planned.edit { return edit }
      console.complain(about: planned.otherDiagnostics, in: planned.editedText, of: change.file)
      let errors = planned.errorCount
      console.complain(
        "\(text.name.replacingControls): \(errors) error\(errors == 1 ? "" : "s"); "
          + "nothing was written\n")
      return nil
    }
    guard let made, let planned else { return .failure }
    try report(planned, made, to: console)
    return .success
  }

  /// The most observations to list of what was done; `--dry-run` lists all.
  private static let mostListed = 20

  /// Says how many rows did what, and what that changes in meaning.
  private func report(
    _ planned: ObservationImport, _ made: RegistryChange, to console: Console
  ) throws(ToolError) {
    let language = language ?? console.language
    let style = console.outputStyle
    let most = change.isDryRun ? nil : Self.mostListed
    var report = ImportOutcome.render(
      planned, isDryRun: change.isDryRun, in: language, listing: most, style: style)
    let isChanged = planned.addedLists.count + planned.added + planned.corrected > 0
    if isChanged {
      let difference = RegistryDifference(from: made.before, to: made.after)
      report +=
        "\n"
        + TextDifference.render(
          difference, title: "\(table) → \(change.file.path)", in: language, listing: most,
          style: style)
    }
    try change.tell(report, isChanged: isChanged, on: console)
  }
}
