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
      "there is no \(path) in this folder",
      hint: "Go to its folder, name the file, or begin one with 'wps-cli init'")
  }

  /// Refuses a result that would take the file's own place.
  func expectOther(than output: FileName?) throws(ToolError) {
    guard let output, path != "-", FileVersion.isSame(path, output) else { return }
    throw .usage(
      "'\(output)' is the file that is read, and would be lost",
      hint: "Name another file for '--output'")
  }

  /// Reads and checks the file.
  func read(from console: Console) throws(ToolError) -> RegistryReading {
    try expectPresence()
    let bytes = path == "-" ? try console.readInput() : try FileArgument.bytes(of: path)
    return Registry.read(
      SourceText(name: name ?? (path == "-" ? "standard input" : path.description), bytes: bytes))
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
    console.complain(reading.tally + "\n")
    return nil
  }
}

extension RegistryReading {
  /// "indicators.json: 2 errors, 1 warning".
  var tally: String { tally(of: [(errorCount, "error"), (warningCount, "warning")]) }

  /// "indicators.json: 2 errors", where warnings are not shown.
  var tallyOfErrors: String { tally(of: [(errorCount, "error")]) }

  /// How to find out more about the problems; nil where there are none.
  var advice: String? {
    let codes = Set(diagnostics.map(\.code.name))
    if codes.count > 1 { return "'wps-cli explain CODE' explains each" }
    return codes.first.map {
      "'wps-cli explain \($0)' explains \(diagnostics.count > 1 ? "them" : "it")"
    }
  }

  private func tally(of counts: [(number: Int, word: String)]) -> String {
    let parts = counts.filter { $0.number > 0 }.map { number, word in
      "\(number) \(word)\(number == 1 ? "" : "s")"
    }
    let name = text.name.replacingControls
    return "\(name): \(parts.isEmpty ? "no problems" : parts.joined(separator: ", "))"
  }
}
