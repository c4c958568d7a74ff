/// What came of reading a file: everything that is wrong with it, and the registry if it can be used.
public struct RegistryReading: Sendable {
  /// The file that was read.
  public let text: SourceText
  /// The SHA-256 of its bytes, as 64 hexadecimal digits: by it a reader knows the file again.
  public var checksum: String { SHA256.hexadecimal(of: text.bytes) }
  /// The registry; nil if the file has errors.
  public let registry: Registry?
  /// All problems, in the order of their places.
  public let diagnostics: [Diagnostic]
  /// Where the records stand, for whoever edits the file.
  let records: RecordPlaces

  /// The lines and columns of the problems, in the same order.
  public var places: [TextPlace] {
    text.places(of: diagnostics)
  }

  /// The records and keys that the problems are about, in the same order; of a file that is not JSON
  /// as far as it is.
  public var paths: [RecordPath] {
    text.paths(of: diagnostics)
  }

  /// The number of problems that must be mended.
  public var errorCount: Int { diagnostics.count { $0.severity == .error } }
  /// The number of problems that deserve a look.
  public var warningCount: Int { diagnostics.count { $0.severity == .warning } }

  /// The problems as JSON, for other programs: of each its `code`, `severity`, `path`, `line`,
  /// `column` (from 1), `message` and `help`, in the order of their places.
  /// - Parameters:
  ///   - language: the language of messages and help.
  ///   - help: what to write instead, where a program knows better than the library.
  public func problemsAsJSON(
    in language: Language = .english, help: (Diagnostic) -> Message? = { $0.help }
  ) -> [UInt8] {
    text.problemsAsJSON(diagnostics, in: language, help: help)
  }

  /// The line on which an observation of a subject begins, given its position in the subject's list.
  package func line(ofObservation index: Int, of subject: String) -> Int? {
    guard let position = registry?.subjects.firstIndex(where: { $0.id == subject }) else {
      return nil
    }
    let places = records.subjects[position]
    guard places.nested.indices.contains(index) else { return nil }
    var finder = PlaceFinder(text)
    return finder.place(at: Int(places.nested[index])).line
  }
}

extension SourceText {
  /// Problems of the text as JSON: what `RegistryReading.problemsAsJSON` says of a registry.
  package func problemsAsJSON(
    _ diagnostics: [Diagnostic], in language: Language,
    help: (Diagnostic) -> Message? = { $0.help }
  ) -> [UInt8] {
    let found = zip(places(of: diagnostics), paths(of: diagnostics))
    var json = JSONWriter()
    json.object { json in
      json.member("formatVersion", 1)
      json.member("file", name)
      json.member("errors", diagnostics.count { $0.severity == .error })
      json.member("warnings", diagnostics.count { $0.severity == .warning })
      json.key("problems")
      json.array { json in
        for (diagnostic, (place, path)) in zip(diagnostics, found) {
          json.object { json in
            json.member("code", diagnostic.code.name)
            json.member("severity", diagnostic.severity.rawValue)
            json.member("path", path.description)
            json.member("line", place.line)
            json.member("column", place.column)
            json.member("message", diagnostic.message.text(in: language))
            json.member("help", help(diagnostic)?.text(in: language))
          }
        }
      }
    }
    json.finish()
    return json.bytes
  }

  fileprivate func places(of diagnostics: [Diagnostic]) -> [TextPlace] {
    guard !diagnostics.isEmpty else { return [] }
    var finder = PlaceFinder(self)
    return diagnostics.map { finder.place(at: $0.range.lowerBound) }
  }

  fileprivate func paths(of diagnostics: [Diagnostic]) -> [RecordPath] {
    JSONLocator(bytes: bytes).paths(at: diagnostics.map { $0.range.lowerBound })
  }
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
      var finder = RecordPlaceFinder(reader.places, in: text.bytes)
      for problem in RegistryChecks.problems(in: parsed, gaps: reader.gaps) {
        diagnostics.append(Diagnostic(problem, &finder))
      }
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

extension Diagnostic {
  /// A problem of a registry where it stands in the file.
  init(_ problem: RegistryProblem, _ finder: inout RecordPlaceFinder) {
    self.init(
      problem.code, at: finder.range(of: problem.path, isKey: problem.isOfKey), problem.message,
      notes: problem.notes.map { Note(message: $0.message, range: finder.range(of: $0.path)) },
      help: problem.help, remedy: problem.remedy)
  }
}

/// Finds the places of paths in a file. What is large is taken apart once for all the problems in it,
/// since there may be many.
struct RecordPlaceFinder {
  private let places: RecordPlaces
  private let locator: JSONLocator
  /// The elements of lists and the members of objects, by the offsets at which these begin.
  private var elements = [Int: [Range<Int>]]()
  private var members = [Int: [String: JSONLocator.Member]]()
  /// What is smaller is soon read again; keeping it would take more room than the file.
  private static let leastKept = 4096

  init(_ places: RecordPlaces, in bytes: [UInt8]) {
    self.places = places
    locator = JSONLocator(bytes: bytes)
  }

  /// Where the value of a path stands, or the key at its end; the brace of its record where that lacks
  /// the key.
  mutating func range(of path: RecordPath, isKey: Bool = false) -> Range<Int> {
    var steps = path.steps[...]
    let start = places.start(of: &steps)
    var range = start..<start + 1
    for (position, step) in zip(steps.indices, steps) {
      switch step {
      case .key(let key):
        guard let member = member(key, ofObjectAt: range.lowerBound) else { return range }
        range = isKey && position == steps.indices.last ? member.key : member.value
      case .index(let index):
        let elements = elements(ofArrayAt: range.lowerBound)
        guard elements.indices.contains(index) else { return range }
        range = elements[index]
      }
    }
    // What is said of the only source is said of it, be it in a list or not.
    if path.steps.last == .key("source") {
      let elements = elements(ofArrayAt: range.lowerBound)
      if elements.count == 1 { return elements[0] }
    }
    return range
  }

  private mutating func member(_ name: String, ofObjectAt start: Int) -> JSONLocator.Member? {
    if let known = members[start] { return known[name] }
    let found = locator.member(name, ofObjectAt: start)
    if let found, found.value.upperBound - start < Self.leastKept { return found }
    let (all, end) = locator.members(ofObjectAt: start)
    if end - start >= Self.leastKept { members[start] = all }
    return found
  }

  private mutating func elements(ofArrayAt start: Int) -> [Range<Int>] {
    if let known = elements[start] { return known }
    let found = locator.elements(ofArrayAt: start)
    if let last = found.last, last.upperBound - start >= Self.leastKept { elements[start] = found }
    return found
  }
}

extension RecordPlaces {
  /// Where the innermost record of a path begins, of which the place is known; the steps to it are
  /// taken away.
  fileprivate func start(of steps: inout ArraySlice<RecordPath.Step>) -> Int {
    guard case .key(let key)? = steps.first, let list = RecordList(rawValue: key),
      case .index(let index)? = steps.dropFirst().first, self[list].indices.contains(index)
    else { return registry }
    let place = self[list][index]
    steps = steps.dropFirst(2)
    guard case .key("observations")? = steps.first,
      case .index(let nested)? = steps.dropFirst().first, place.nested.indices.contains(nested)
    else { return place.start }
    steps = steps.dropFirst(2)
    return Int(place.nested[nested])
  }
}
