/// The checks that compare records with each other. Each notes everything that it finds, by the path
/// of the record that it is about.
struct RegistryChecks {
  let registry: Registry
  let gaps: ReadingGaps
  /// All subjects with their paths.
  let subjects: [(subject: Subject, path: RecordPath)]
  /// The scales by their identifiers; nil for one whose levels are not known for certain.
  let scales: [String: KnownScale?]
  var problems = [RegistryProblem]()
  private var suggestionsLeft = mostSuggestions
  /// For each source whether something cites it.
  var isCited: [Bool]
  /// Whether something cites a source that the registry lacks.
  var citesUnknownSource = false

  /// - Parameter gaps: what could not be read of the file that the registry comes from.
  private init(_ registry: Registry, gaps: ReadingGaps) {
    self.registry = registry
    self.gaps = gaps
    isCited = registry.sources.map { _ in false }
    subjects = zip(registry.subjects, registry.subjectPaths).map { ($0, $1) }
    scales = Dictionary(
      firstOf: registry.scales.enumerated().map { index, scale in
        (scale.id, gaps.scalesWithoutLevels.contains(index) ? nil : KnownScale(scale))
      })
  }

  /// What is wrong with a registry.
  static func problems(
    in registry: Registry, gaps: ReadingGaps = ReadingGaps()
  ) -> [RegistryProblem] {
    var checks = RegistryChecks(registry, gaps: gaps)
    checks.checkIdentifiers()
    checks.checkBreakdowns()
    checks.checkPositions()
    checks.checkScales()
    checks.checkReferences()
    checks.checkLoops()
    checks.checkTargets()
    checks.checkMeasures()
    checks.checkLives()
    checks.checkObservations()
    checks.checkParts()
    checks.checkTranslations()
    checks.checkOversights()
    // While a value could not be read, nothing can be said to be unused.
    if gaps.isComplete {
      checks.checkUse()
    }
    return checks.problems
  }

  mutating func report(
    _ code: DiagnosticCode, at path: RecordPath, _ message: Message,
    first: RecordPath? = nil,
    _ note: Message = Message("first given here", fr: "première mention ici"),
    help: Message? = nil, remedy: Diagnostic.Remedy? = nil
  ) {
    problems.append(
      RegistryProblem(
        code, at: path, message,
        notes: first.map { [RegistryProblem.Note(message: note, path: $0)] } ?? [], help: help,
        remedy: remedy))
  }

  /// Asks whether a near spelling was meant; nil where none is near.
  static func suggestion(for word: String, among known: [String]) -> Message? {
    NearSpelling.suggestion(for: word, among: known).map {
      Message("did you mean \(quoted: $0)?", fr: "vouliez-vous dire \(quoted: $0)\u{A0}?")
    }
  }

  /// Looking for a near spelling compares with every identifier, so that it ends after a while:
  /// nobody reads the hundredth suggestion.
  static let mostSuggestions = 100

  /// The same for the first words that are asked about.
  mutating func suggestion(for word: String, among known: [String]) -> Message? {
    suggestionsLeft -= 1
    return suggestionsLeft < 0 ? nil : Self.suggestion(for: word, among: known)
  }

  /// More identifiers than these are not listed.
  static let mostIDs = 12

  /// The identifiers that there are.
  static func list(_ ids: [String]) -> Message {
    let list = spelling(of: ids)
    return Message("the ids are \(list)", fr: "les identifiants sont \(list)")
  }

  /// The first of some identifiers: "none, some, full".
  static func spelling(of ids: [String]) -> String {
    ids.prefix(mostIDs).map { $0.escapingControls }.joined(separator: ", ")
      + (ids.count > mostIDs ? ", …" : "")
  }
}
