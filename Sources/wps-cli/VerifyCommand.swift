import WPSIndicators
import WPSIndicatorsFiles

/// `wps-cli verify`: what of a file is proven by its sources.
struct VerifyCommand: Command {
  private let file: FileArgument
  private let documents: FileName?
  private let isStrict: Bool
  private let format: Format

  /// How the result is told.
  private enum Format: String, CaseIterable {
    case text, json
  }

  static let name = "verify"

  static let spec = CommandSpec(
    name: name,
    summary: Message(
      "look up every quotation in its document, every number in its quotation",
      fr: "chercher chaque citation dans son document, chaque nombre dans sa citation"),
    description: Message(
      """
      Looks up every quotation in the copies of its sources, and every number in its
      quotation, and says what is proven, where, and what is not.

      The copy of a source is the one that its 'file' names, beside the registry; or
      the one file of the folder of documents whose name is that of 'file', begins
      with the source's id, has its symbol (S-2020-1281 for S/2020/1281), or has all
      words of its id or their initials. Plain text, Markdown and HTML are read; of
      report.pdf the text beside it is, report.txt or report.pdf.txt. Spaces, words
      broken at ends of lines, and the sorts of quotation marks and dashes may differ.
      """,
      fr: """
        Cherche chaque citation dans les copies de ses sources, et chaque nombre dans sa
        citation, et dit ce qui est prouvé, où, et ce qui ne l’est pas.

        La copie d’une source est celle que désigne sa clé «\u{A0}file\u{A0}», à côté du
        registre\u{A0}; ou le seul fichier du dossier de documents dont le nom est celui de
        «\u{A0}file\u{A0}», commence par l’identifiant de la source, contient sa cote (S-2020-1281
        pour S/2020/1281), ou contient tous les mots de son identifiant ou leurs
        initiales. Le texte brut, Markdown et HTML sont lus\u{A0}; pour rapport.pdf, c’est le
        texte placé à côté qui l’est, rapport.txt ou rapport.pdf.txt. Les espaces, les
        mots coupés en fin de ligne et les sortes de guillemets et de tirets peuvent
        différer.
        """),
    options: [
      OptionSpec(
        "--documents", value: "FOLDER", values: .file,
        help: Message(
          "a folder of copies, whose names tell of which source they are",
          fr: "un dossier de copies, dont les noms disent de quelle source elles sont")),
      .language,
      OptionSpec(
        "--strict",
        help: Message(
          "exit with 1 unless every quotation is found and every number proven",
          fr: "rendre le code 1 si une citation n’est pas trouvée ou un nombre n’est pas prouvé")),
      OptionSpec(
        "--format", value: "FORMAT", values: .words(of: Format.self),
        help: .textOrJSON),
    ],
    notes: Message(
      """
      Exit status: 0 done, whatever is proven; 1 the file has errors, or with --strict
      something is not proven or a copy has changed; 2 the command could not be
      carried out, as when there is no such folder.
      """,
      fr: """
        Code de retour\u{A0}: 0 terminé, quoi qu’il soit prouvé\u{A0}; 1 le fichier contient des
        erreurs ou, avec --strict, quelque chose n’est pas prouvé ou une copie a
        changé\u{A0}; 2 la commande n’a pas pu être exécutée, par exemple parce que le
        dossier n’existe pas.
        """),
    examples: ["wps-cli verify", "wps-cli verify --documents documents --strict"])

  init(_ arguments: ParsedArguments) throws(ToolError) {
    file = FileArgument(path: try arguments.file(default: FileArgument.defaultPath))
    documents = arguments.file("--documents")
    isStrict = arguments.contains("--strict")
    format = try arguments.word("--format") ?? .text
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    guard let (reading, registry) = try file.readRegistry(from: console) else { return .failure }
    let folder = try ToolError.ofFile { () throws(FileError) in
      try DocumentFolder(path: documents, of: registry, in: file.path)
    }
    let verification = Verification(of: registry, copies: folder.copies, others: folder.others)
    switch format {
    case .text:
      try console.print(
        TextVerification.render(
          verification, of: reading.text.name, in: console.language,
          style: console.outputStyle))
    case .json: try console.write(JSONVerification.render(verification))
    }
    return isStrict && !verification.isComplete ? .failure : .success
  }
}
