/// What came of reading a file: everything that is wrong with it, and the registry if it can be used.
public struct RegistryReading: Sendable {
  /// The file that was read.
  public let text: SourceText
  /// The registry; nil if the file has errors.
  public let registry: Registry?
  /// All problems, in the order of their places.
  public let diagnostics: [Diagnostic]
  /// Where the records stand, for whoever edits the file.
  let records: RecordPlaces

  /// The lines and columns of the problems, in the same order.
  public var places: [TextPlace] {
    guard !diagnostics.isEmpty else { return [] }
    var finder = PlaceFinder(text)
    return diagnostics.map { finder.place(at: $0.range.lowerBound) }
  }

  /// The number of problems that must be mended.
  public var errorCount: Int { diagnostics.count { $0.severity == .error } }
  /// The number of problems that deserve a look.
  public var warningCount: Int { diagnostics.count { $0.severity == .warning } }
}

extension Registry {
  /// Reads an indicators.json (format version 1) and checks it.
  ///
  /// Nothing that a file contains stops the reading of the rest, save where it ceases to be JSON.
  public static func read(_ text: SourceText) -> RegistryReading {
    var reader = RecordReader(text)
    let parsed = reader.readFile()
    var diagnostics = reader.diagnostics
    if let parsed {
      let checks = RegistryChecks(
        parsed, places: reader.places, text: text, isComplete: reader.isComplete)
      diagnostics += checks.diagnostics()
    }
    let hasErrors = diagnostics.contains { $0.severity == .error }
    return RegistryReading(
      text: text, registry: hasErrors ? nil : parsed, diagnostics: diagnostics.sortedByPlace(),
      records: reader.places)
  }

  /// What can be read of a file that may have errors, with stand-ins for what cannot: good for
  /// offering names to somebody who is typing, and for nothing else.
  package static func skim(_ text: SourceText) -> Registry? {
    var reader = RecordReader(text)
    return reader.readFile()
  }
}
