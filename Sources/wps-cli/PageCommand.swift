import WPSIndicators
import WPSIndicatorsFiles

/// `wps-cli page`: the whole tool in one HTML file, for people without the command.
struct PageCommand: Command {
  /// The registry that goes in; nil for a page without any.
  private let file: FileArgument?
  private let template: FileName?
  private let language: Language?
  private let output: FileName?

  static let name = "page"

  static let spec = CommandSpec(
    name: name,
    summary: Message(
      "write the whole tool, with a file in it, as one page for a browser",
      fr: "écrire tout l’outil, avec un fichier, dans une seule page pour navigateur"),
    description: Message(
      """
      Writes one HTML file that is the whole tool, with a registry in it: whoever
      opens it in a browser sees the scorecard, records and corrects figures, and
      saves the file again, without the command, without a network and without
      installing anything.
      """,
      fr: """
        Écrit un seul fichier HTML qui est tout l’outil, avec un registre dedans\u{A0}: qui
        l’ouvre dans un navigateur voit le tableau de bord, enregistre et corrige des
        chiffres et sauvegarde le fichier, sans la commande, sans réseau et sans rien
        installer.
        """),
    options: [
      OptionSpec(
        "--empty",
        help: Message(
          "put no file into the page, which then asks for one",
          fr: "ne mettre aucun fichier dans la page, qui en demande alors un")),
      OptionSpec(
        "--template", value: "FILE", values: .file,
        help: Message(
          "the page without a registry (default: the one that comes with wps-cli)",
          fr: "la page sans registre (par défaut\u{A0}: celle qui accompagne wps-cli)")),
      .language(
        Message(
          """
          \(OptionSpec.languages), in which the page begins (default: that of the browser)
          """,
          fr: """
            \(OptionSpec.languages), la langue de la page à l’ouverture (par défaut\u{A0}: \
            celle du navigateur)
            """)),
      .output,
    ],
    notes: Message(
      """
      Without FILE, indicators.json goes into the page. The page goes to standard
      output unless a file is named.
      Exit status: 0 done; 1 the file has errors, and nothing was written; 2 the
      command could not be carried out.
      """,
      fr: """
        Sans FICHIER, c’est indicators.json qui va dans la page. Celle-ci va sur la
        sortie standard, sauf si un fichier est nommé.
        Code de retour\u{A0}: 0 terminé\u{A0}; 1 le fichier contient des erreurs, et rien n’a été
        écrit\u{A0}; 2 la commande n’a pas pu être exécutée.
        """),
    examples: [
      "wps-cli page --output tool.html", "wps-cli page --empty --language fr --output tool.html",
    ])

  init(_ arguments: ParsedArguments) throws(ToolError) {
    let path = try arguments.file(default: FileArgument.defaultPath)
    if arguments.contains("--empty"), !arguments.operands.isEmpty {
      throw .usage(
        Message(
          "\(typed: "--empty") puts no file into the page, and \(typed: "\(path)") is one",
          fr:
            "\(typed: "--empty") ne met aucun fichier dans la page, or \(typed: "\(path)") en est un"
        ),
        hint: Suggestion.leaveOut)
    }
    file = arguments.contains("--empty") ? nil : FileArgument(path: path)
    template = arguments.file("--template")
    language = try arguments.word("--language")
    output = arguments.output
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    try file?.expectOther(than: output)
    if let template { try FileArgument(path: template).expectOther(than: output) }
    var reading: RegistryReading?
    if let file {
      if file.path == FileArgument.defaultPath, !FileAccess.exists(file.path) {
        throw .usage(
          Message(
            "there is no \(file.path) in this folder",
            fr: "il n’y a pas de fichier \(file.path) dans ce dossier"),
          hint: Message(
            "Name the file, or write \(typed: "--empty") for a page without any",
            fr: "Nommez le fichier, ou écrivez \(typed: "--empty") pour une page sans fichier"))
      }
      guard let (read, _) = try file.readRegistry(from: console) else { return .failure }
      reading = read
    }
    let page = try page().filled(
      with: reading?.text.bytes, named: file.map(Self.name) ?? "", in: language)
    try console.deliver(verbatim: page, to: output)
    if let output {
      let note = ScorecardFormat.html.note(
        onFile: output.description, bytes: page.count, in: console.language)
      console.complain(note.replacingControls + "\n")
    }
    if let reading, reading.warningCount > 0 { console.complain(reading.tallyUnseen) }
    return .success
  }

  /// What the page calls a file, and saves it as: its name without folders.
  private static func name(of file: FileArgument) -> String {
    let path = file.path == "-" ? FileArgument.defaultPath : file.path
    return FileName(bytes: Array(path.bytes.dropFirst(path.folder.bytes.count))).description
  }

  // MARK: - The template

  private func page() throws(ToolError) -> ToolPage {
    let path = if let template { template } else { try Self.installed() }
    guard let page = ToolPage(template: try FileArgument.bytes(of: path)) else {
      throw .usage(
        Message(
          "\(typed: "\(path)") is not the page, which has one place for a registry",
          fr: "\(typed: "\(path)") n’est pas la page, qui a une seule place pour un registre"),
        hint: Self.origin)
    }
    return page
  }

  /// The page that was installed with the program.
  private static func installed() throws(ToolError) -> FileName {
    let path = Executable.path.map { $0.folder + "../share/wps-cli/page.html" }
    if let path, FileAccess.exists(path) { return path }
    let place = path.map { Message(": \($0)", fr: "\u{A0}: \($0)") } ?? .empty
    throw .usage(
      Message(
        "the page was not installed with wps-cli", fr: "la page n’a pas été installée avec wps-cli")
        + place, hint: origin)
  }

  /// Where the page comes from.
  private static let origin = Message(
    """
    It comes with each release; from the source Page/build makes it. Then name it: \
    \(typed: "--template page.html")
    """,
    fr: """
      Elle accompagne chaque version publiée\u{A0}; depuis les sources, Page/build la produit. \
      Nommez-la ensuite\u{A0}: \(typed: "--template page.html")
      """)
}
