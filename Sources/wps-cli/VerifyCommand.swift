import WPSIndicators
import WPSIndicatorsFiles

/// `wps-cli verify`: what of a file is proven by its sources.
struct VerifyCommand: Command {
  private let file: FileArgument
  private let documents: FileName?
  private let isStrict: Bool
  private let format: Format
  /// The language asked for; nil for the locale's.
  private let language: Language?

  /// How the result is told.
  private enum Format: String, CaseIterable {
    case text, json
  }

  static let spec = CommandSpec(
    name: "verify",
    summary: "look up every quotation in its document, every number in its quotation",
    description: """
      Looks up every quotation in the copies of its sources, and every number in its
      quotation, and says what is proven, where, and what is not.

      The copy of a source is the one that its 'file' names, beside the registry; or
      the one file of the folder of documents whose name is that of 'file', begins
      with the source's id, has its symbol (S-2020-1281 for S/2020/1281), or has all
      words of its id or their initials. Plain text, Markdown and HTML are read; of
      report.pdf the text beside it is, report.txt or report.pdf.txt. Spaces, words
      broken at ends of lines, and the sorts of quotation marks and dashes may differ.
      """,
    options: [
      OptionSpec(
        "--documents", value: "FOLDER", values: .file,
        help: "a folder of copies, whose names tell of which source they are"),
      .language,
      OptionSpec(
        "--strict", help: "exit with 1 unless every quotation is found and every number proven"),
      OptionSpec(
        "--format", value: "FORMAT", values: .words(of: Format.self),
        help: "text, or json for other programs (default: text)"),
    ],
    notes: """
      Exit status: 0 done, whatever is proven; 1 the file has errors, or with --strict
      something is not proven or a copy has changed; 2 the command could not be
      carried out, as when there is no such folder.
      """,
    examples: ["wps-cli verify", "wps-cli verify --documents documents --strict"])

  init(_ arguments: ParsedArguments) throws(ToolError) {
    file = FileArgument(path: try arguments.file(default: FileArgument.defaultPath))
    documents = arguments.file("--documents")
    isStrict = arguments.contains("--strict")
    format = try arguments.word("--format") ?? .text
    language = try arguments.word("--language")
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
          verification, of: reading.text.name, in: language ?? console.language,
          style: console.outputStyle))
    case .json: try console.write(JSONVerification.render(verification))
    }
    return isStrict && !verification.isComplete ? .failure : .success
  }
}
