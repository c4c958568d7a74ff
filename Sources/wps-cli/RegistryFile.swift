import WPSIndicators

/// The file that a command works on.
struct RegistryFile {
  /// The path; `-` for standard input.
  let path: String
  /// The name to show for it, where the path is of no interest, such as that of a copy.
  var name: String?

  static let defaultPath = "indicators.json"

  /// Reads and checks the file.
  func read(from console: Console) throws(ToolError) -> RegistryReading {
    let bytes = path == "-" ? try console.readInput() : try FileAccess.read(path)
    return Registry.read(
      SourceText(name: name ?? (path == "-" ? "standard input" : path), bytes: bytes))
  }
}

extension RegistryReading {
  /// "indicators.json: 2 errors, 1 warning".
  var tally: String {
    func count(_ number: Int, _ word: String) -> String {
      "\(number) \(word)\(number == 1 ? "" : "s")"
    }
    var parts = [String]()
    if errorCount > 0 { parts.append(count(errorCount, "error")) }
    if warningCount > 0 { parts.append(count(warningCount, "warning")) }
    return
      "\(text.name.replacingControls): \(parts.isEmpty ? "no problems" : parts.joined(separator: ", "))"
  }
}

extension [String] {
  /// Throws for the first identifier that is not among those of the file.
  func check(_ what: String, among known: [String]) throws(ToolError) {
    for id in self where !known.contains(id) {
      throw .usage(
        "the file has no \(what) '\(id)'",
        hint: Suggestion.didYouMean(id, known)
          ?? (known.isEmpty ? nil : "It has \(known.joined(separator: ", "))"))
    }
  }
}
