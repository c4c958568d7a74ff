import WPSIndicators
import WPSIndicatorsFiles

/// `wps-cli import`: takes a table of observations over into the file.
struct ImportCommand: Command {
  private let table: FileName
  private let dates: DateOrder?
  private let encoding: TableEncoding?
  private let change: FileChange

  static let name = "import"

  static let spec = CommandSpec(
    name: name,
    summary: Message(
      "take a table of observations over into the file",
      fr: "reprendre un tableau d’observations dans le fichier"),
    description: Message(
      """
      Takes a table of observations over into the file: its rows correct observations
      that the file has, or are added to it. All of them are taken over, or none: what
      is wrong is shown by line, column and cell, all at once.
      """,
      fr: """
        Reprend un tableau d’observations dans le fichier\u{A0}: ses lignes corrigent des
        observations que le fichier contient, ou s’y ajoutent. Elles sont reprises
        toutes, ou aucune ne l’est\u{A0}: ce qui est faux est montré par ligne, colonne et
        cellule, en une seule fois.
        """),
    operands: [OperandSpec(name: "TABLE", values: .file, isOptional: false)],
    options: [
      OptionSpec(
        "--into", value: "FILE", values: .registry,
        help: Message(
          "the file to change (default: \(FileArgument.defaultPath))",
          fr: "le fichier à modifier (par défaut\u{A0}: \(FileArgument.defaultPath))")),
      OptionSpec(
        "--dates", value: "ORDER", values: .words(of: DateOrder.self),
        help: Message(
          """
          how a spreadsheet rewrote the dates: day-first for 14/09/2016, month-first for \
          9/14/2016
          """,
          fr: """
            comment un tableur a réécrit les dates\u{A0}: day-first pour 14/09/2016, \
            month-first pour 9/14/2016
            """)),
      OptionSpec(
        "--encoding", value: "ENCODING", values: .words(of: TableEncoding.self),
        help: Message(
          "what the table is in (default: as its bytes show)",
          fr: "le codage du tableau (par défaut\u{A0}: celui que montrent ses octets)")),
      OptionSpec(
        "--dry-run",
        help: Message(
          "show all of the change, as a diff, and write nothing",
          fr: "montrer toute la modification, ligne par ligne, sans rien écrire")),
      .language,
    ],
    notes: Message(
      """
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
      fr: """
        TABLE est ce qu’écrit «\u{A0}wps-cli export\u{A0}», modifié dans un tableur ou produit par
        un programme\u{A0}: du CSV à virgules, points-virgules ou tabulations, en UTF-8,
        UTF-16 ou Windows-1252\u{A0}; - lit l’entrée standard. Les colonnes peuvent être dans
        n’importe quel ordre, avec des titres en anglais ou en français\u{A0}; une ligne doit
        avoir «\u{A0}subject\u{A0}», «\u{A0}period\u{A0}» ou «\u{A0}asAt\u{A0}», et
        «\u{A0}source\u{A0}». Un nombre s’écrit 40\u{A0}; ≥2001, 2001+ ou «\u{A0}au moins
        2001\u{A0}»\u{A0}; ≤5\u{A0}; ou 20..25. Une cellule vide dit que rien n’est connu.

        Un tableau qui a une colonne «\u{A0}order\u{A0}» et pas de colonne «\u{A0}subject\u{A0}» est
        un tableau de listes de candidatures, comme l’écrit «\u{A0}wps-cli export
        --lists\u{A0}»\u{A0}: une ligne désigne la liste par «\u{A0}id\u{A0}», ou par
        «\u{A0}name\u{A0}», ou par «\u{A0}party\u{A0}» et «\u{A0}constituency\u{A0}», et donne son
        ordre, MMWMMW. Les listes que le fichier ne contient pas y sont ajoutées\u{A0}; un
        identifiant qui manque est tiré du nom.

        Une ligne corrige l’observation du même sujet, de la même date et de la même
        source\u{A0}; s’il n’y en a pas, elle est ajoutée. Une cellule vide supprime une
        valeur\u{A0}; une colonne absente la laisse telle quelle. Une observation qui manque
        dans le tableau reste\u{A0}: supprimez-la dans le fichier. Les sources, organes,
        indicateurs et objectifs doivent figurer auparavant dans le fichier\u{A0}; c’est là
        aussi que se modifie ce qu’est une liste du fichier, son nom ou son parti.

        Code de retour\u{A0}: 0 terminé, qu’il y ait eu ou non quelque chose à modifier\u{A0}; 1
        le fichier ou le tableau contient des erreurs, et rien n’a été écrit\u{A0}; 2 la
        commande n’a pas pu être exécutée.
        """),
    examples: [
      "wps-cli export --output observations.csv",
      "wps-cli import observations.csv --into indicators.json --dry-run",
    ])

  init(_ arguments: ParsedArguments) throws(ToolError) {
    guard arguments.operands.count == 1 else {
      throw .usage(
        arguments.operands.isEmpty
          ? Message("no table given", fr: "aucun tableau n’est indiqué")
          : Message("one table at a time", fr: "un seul tableau à la fois"),
        hint: Suggestion.write("wps-cli import observations.csv --into indicators.json"))
    }
    table = arguments.files[0]
    dates = try arguments.word("--dates")
    encoding = try arguments.word("--encoding")
    let file = FileArgument(path: arguments.file("--into") ?? FileArgument.defaultPath)
    guard table != "-" || file.path != "-" else {
      throw .usage(
        Message(
          "only one of table and file can be standard input",
          fr: """
            le tableau et le fichier ne peuvent pas être tous deux l’entrée standard
            """), hint: nil)
    }
    change = FileChange(
      file: file, isDryRun: arguments.contains("--dry-run"), drawsWarnings: false)
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    let text = try FileArgument.text(of: table, from: console)
    var planned: ObservationImport?
    let made = try change.make(on: console) { (reading) throws(ToolError) in
      planned = reading.importing(text, dates: dates, encoding: encoding)
      guard let planned else { return nil }
      console.complain(about: planned.diagnostics, in: planned.table)
      if let edit = planned.edit { return edit }
      console.complain(about: planned.otherDiagnostics, in: planned.editedText, of: change.file)
      console.complain(.nothingWritten(text.tally(errors: planned.errorCount)))
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
    let language = console.language
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
