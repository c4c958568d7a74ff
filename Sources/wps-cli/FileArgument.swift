import WPSIndicators
import WPSIndicatorsFiles

/// The file that a command works on.
struct FileArgument {
  /// The path; `-` for standard input.
  let path: FileName
  /// The name to show for it, where the path is of no interest, such as that of a copy.
  var name: String?

  static let defaultPath: FileName = "indicators.json"

  /// Says what to do where the file that nobody named is not there.
  func expectPresence() throws(ToolError) {
    guard path == Self.defaultPath, !FileAccess.exists(path) else { return }
    throw .usage(
      Message(
        "there is no \(path) in this folder", fr: "il n’y a pas de fichier \(path) dans ce dossier"),
      hint: Message(
        "Go to its folder, name the file, or begin one with \(typed: "wps-cli init")",
        fr: """
          Allez dans son dossier, nommez le fichier, ou créez-en un avec \
          \(typed: "wps-cli init")
          """))
  }

  /// Refuses a result that would take the file's own place.
  func expectOther(than output: FileName?) throws(ToolError) {
    guard let output, path != "-", FileVersion.isSame(path, output) else { return }
    throw .usage(
      Message(
        "\(typed: "\(output)") is the file that is read, and would be lost",
        fr: "\(typed: "\(output)") est le fichier qui est lu, et serait perdu"),
      hint: Message(
        "Name another file for \(typed: OptionSpec.output.name)",
        fr: "Nommez un autre fichier pour \(typed: OptionSpec.output.name)"))
  }

  /// Reads and checks the file.
  func read(from console: Console) throws(ToolError) -> RegistryReading {
    try expectPresence()
    return Registry.read(try FileArgument.text(of: path, named: name, from: console))
  }

  /// The text of any file, or of standard input, with its name.
  static func text(
    of path: FileName, named name: String? = nil, from console: Console
  ) throws(ToolError) -> SourceText {
    guard path == "-" else {
      return SourceText(name: name ?? path.description, bytes: try bytes(of: path))
    }
    let input = Console.standardInput.text(in: console.language)
    return SourceText(name: name ?? input, bytes: try console.readInput())
  }

  /// The bytes of any file.
  static func bytes(of path: FileName) throws(ToolError) -> [UInt8] {
    try ToolError.ofFile { () throws(FileError) in try FileAccess.read(path) }
  }

  /// Reads the registry of a file without errors; nil where it has some, which have been said.
  func readRegistry(
    from console: Console
  ) throws(ToolError) -> (reading: RegistryReading, registry: Registry)? {
    let reading = try read(from: console)
    if let registry = reading.registry { return (reading, registry) }
    console.complain(about: reading, of: self)
    console.complain(reading.tally)
    return nil
  }
}

extension RegistryReading {
  /// "indicators.json: 2 errors, 1 warning".
  var tally: Message { text.tally(errors: errorCount, warnings: warningCount) }

  /// "indicators.json: 2 errors", where warnings are not shown.
  var tallyOfErrors: Message { text.tally(errors: errorCount) }

  /// The tally, where the problems themselves have not been shown.
  var tallyUnseen: Message {
    let command = "wps-cli validate"
    let unseen = Message(
      "\(tally); \(typed: command) shows what",
      fr: "\(tally)\u{A0}; \(typed: command) donne les détails")
    // Whoever sees a scorecard may not know that somebody else only began the file.
    guard diagnostics.contains(where: { $0.code == .placeholder }) else { return unseen }
    return unseen
      + Message(
        "; figures or texts in it are made up, by \(typed: "wps-cli init")",
        fr: """
          \u{A0}; il contient des chiffres ou des textes inventés par \(typed: "wps-cli init")
          """)
  }

  /// How to find out more about the problems; nil where there are none.
  var advice: Message? {
    let codes = Set(diagnostics.map(\.code.name))
    guard let code = codes.first else { return nil }
    let command = "wps-cli explain \(codes.count > 1 ? "CODE" : code)"
    if codes.count > 1 {
      return Message("\(typed: command) explains each", fr: "\(typed: command) explique chacun")
    }
    return diagnostics.count > 1
      ? Message("\(typed: command) explains them", fr: "\(typed: command) les explique")
      : Message("\(typed: command) explains it", fr: "\(typed: command) l’explique")
  }
}

extension SourceText {
  /// How many problems there are: "indicators.json: 2 errors, 1 warning".
  func tally(errors: Int, warnings: Int = 0) -> Message {
    let counts = [
      (errors, Message("error", fr: "erreur")), (warnings, Message("warning", fr: "avertissement")),
    ]
    let parts = counts.filter { $0.0 > 0 }.map { number, word in
      Message(verbatim: "\(number) ") + word + Message(verbatim: number == 1 ? "" : "s")
    }
    let all =
      parts.joined(by: Message(verbatim: ", ")) ?? Message("no problems", fr: "aucun problème")
    let name = name.replacingControls
    return Message("\(name): \(all)", fr: "\(name)\u{A0}: \(all)")
  }
}
