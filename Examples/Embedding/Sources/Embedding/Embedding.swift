import WPSIndicators
import WPSIndicatorsFiles

/// What a program can do that embeds the library, each task a function that can be copied.
///
/// Run it with a registry and a folder for what it writes:
/// `swift run --package-path Examples/Embedding Embedding indicators.json FOLDER`
@main struct Embedding {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else { throw Failure("give a registry and a folder") }
    let (path, folder) = (arguments[1], arguments[2])

    let reading = try read(path)
    guard let registry = reading.registry else { throw Failure("the registry has errors") }
    try unmetTargets(of: registry)
    try figures(of: "cnt", in: registry)
    try whatIf(reading)
    try registryInCode()
    try record(in: try copy(reading, to: folder + "/recorded.json"))
    try importTable(into: try copy(reading, to: folder + "/imported.json"))
    try quarter(of: try copy(reading, to: folder + "/quarter.json"))
    try formats(of: registry)
    try compare(registry)
    try begin(folder + "/begun.json")
  }

  // MARK: - Reading and evaluating

  /// Reads a file. What is wrong with it is in the reading, never thrown.
  static func read(_ path: String) throws -> RegistryReading {
    let reading = try RegistryFile(path: path).read()
    for (problem, place) in zip(reading.diagnostics, reading.places) {
      print("\(path):\(place.line): \(problem.message.english) [\(problem.code.name)]")
    }
    return reading
  }

  static func unmetTargets(of registry: Registry) throws {
    let scorecard = Scorecard(of: registry, for: registry.reportingPeriod)
    for assessment in scorecard.assessments where assessment.verdict == .unmet {
      let name = assessment.subject.name.text(in: .english)
      print("unmet: \(name): \(assessment.percent ?? "?") per cent")
      if let shortfall = assessment.requirement?.shortfall { print("  short of \(shortfall)") }
    }
  }

  /// The series of a body with its shares, and the evidence for its verdict.
  static func figures(of id: String, in registry: Registry) throws {
    let scorecard = Scorecard(
      of: registry, for: registry.reportingPeriod, showing: SubjectSelection(subjects: [id]))
    guard let assessment = scorecard.assessments.first else { throw Failure("no '\(id)'") }
    for evidence in assessment.history() {
      let share = evidence.value.map { "\($0.lower) to \($0.upper.map { "\($0)" } ?? "any")" }
      print("\(evidence.observation.time): women's share \(share ?? "not to be had")")
    }
    if let evidence = assessment.evidence, let counts = evidence.counts {
      let sources = registry.sources.filter { evidence.observation.sources.contains($0.id) }
      print("\(counts.women) women of \(counts.members) members by")
      print(sources.map { $0.title.text(in: .english) }.joined(separator: ", "))
    }
    print(Explanation.render(scorecard, in: .english))
  }

  // MARK: - What if

  /// What the verdicts would be with other figures: an edit that nobody writes.
  static func whatIf(_ reading: RegistryReading) throws {
    guard let sound = reading.registry else { throw Failure("the file has errors") }
    var more = ReportedObservation(
      time: ObservationTime(in: sound.reportingPeriod),
      figures: Figures(seats: Count(25), members: Count(25), women: Count(8)),
      sources: sound.sources.prefix(1).map { $0.id })
    let edit = try reading.recording(more, of: "cnt")
    guard let registry = edit.reading.registry else { throw Failure("8 of 25 was refused") }
    let selection = SubjectSelection(subjects: ["cnt"])
    let scorecard = Scorecard(of: registry, for: registry.reportingPeriod, showing: selection)
    print("with 8 of 25: \(scorecard.assessments.map { $0.verdict.rawValue })")

    // Figures that contradict each other give no verdict, but an edit with errors.
    more.figures[.members] = Count(27)
    guard
      case .refused(let refused) = RegistryUpdate(
        of: reading,
        { _ in
          try? reading.recording(more, of: "cnt")
        })
    else { throw Failure("27 members of 25 seats were taken") }
    print(DiagnosticDrawing.draw(refused.diagnosticsOfNewValues, of: refused.reading.text))
  }

  // MARK: - A registry made in code

  static func registryInCode() throws {
    guard let period = Period("2026-Q4"), let thirty = Threshold(share: "30%") else {
      throw Failure("no quarter or no share")
    }
    let registry = Registry(
      title: LocalizedText("Councils"), reportingPeriod: period,
      sources: [Source(id: "roll", title: LocalizedText("The roll"))],
      targets: [
        Target(
          id: "thirty", name: LocalizedText("At least 30 per cent women"), basis: .law,
          measure: .womenShare, limit: .atLeast(thirty))
      ],
      bodies: [
        Body(
          id: "council", name: LocalizedText("Council"), kind: .localAuthority,
          targets: ["thirty"],
          observations: [
            ReportedObservation(
              time: ObservationTime(in: period),
              figures: Figures(members: Count(10), women: Count(3)), sources: ["roll"])
          ])
      ])
    // It is checked as a file is, and written as one.
    print("problems: \(registry.problems().map { "\($0.path): \($0.message.english)" })")
    let written = SourceText(name: "councils.json", bytes: registry.json())
    guard Registry.read(written).registry == registry else { throw Failure("another registry") }
    var contradiction = registry
    contradiction.bodies[0].observations[0].figures[.women] = Count(11)
    print("contradiction: \(contradiction.problems().map { $0.code.name })")
    print(
      "in code: \(Scorecard(of: registry, for: period).assessments.map { $0.verdict.rawValue })")
  }

  // MARK: - Changing a file

  static func copy(_ reading: RegistryReading, to path: String) throws -> RegistryFile {
    let file = RegistryFile(path: path)
    try file.create(reading.text.bytes)
    return file
  }

  static func record(in file: RegistryFile) throws {
    guard let day = CalendarDate("2026-12-01") else { throw Failure("no such day") }
    let observation = ReportedObservation(
      time: ObservationTime(asAt: day),
      figures: Figures(members: try Count(spelling: "133"), women: try Count(spelling: "40+")),
      sources: ["ipu-2026-12"])
    let source = Source(id: "ipu-2026-12", title: LocalizedText("IPU Parline"), date: day)
    let update = try file.update { reading throws(RecordRefusal) in
      try reading.recording(observation, of: "cnt", source: source)
    }
    guard case .made(let change) = update, let new = change.edit.inserted.first else {
      throw Failure("nothing was recorded")
    }
    print(String(decoding: change.edit.diff, as: UTF8.self))
    let figure = RecordedFigure(
      at: new.index, of: new.subject, from: change.before, to: change.after)
    if let figure {
      for line in RecordOutcome(in: .english, isPlanned: false).verdicts(on: figure) { print(line) }
    }
    guard try file.read().registry == change.after else { throw Failure("another registry") }
  }

  static func importTable(into file: RegistryFile) throws {
    guard let registry = try file.read().registry else { throw Failure("the copy has errors") }
    let exported = ObservationTable.render(registry, in: .english)
    var planned: ObservationImport?
    let update = try file.update { reading in
      planned = reading.importing(SourceText(name: "table.csv", bytes: exported))
      return planned?.edit
    }
    guard case .made(let change) = update, let planned else {
      throw Failure("the table was refused")
    }
    print(ImportOutcome.render(planned, isDryRun: false, in: .english))
    // What was exported and not edited changes nothing.
    guard change.before == change.after else { throw Failure("the table changed the file") }
  }

  /// Begins the next quarter, and lists what is to be looked for in it.
  static func quarter(of file: RegistryFile) throws {
    let update = try file.update { reading in
      reading.registry?.reportingPeriod.advanced(by: 1).flatMap { reading.beginning($0) }
    }
    guard case .made(let change) = update else { throw Failure("no quarter was begun") }
    let scorecard = Scorecard(of: change.after, for: change.after.reportingPeriod)
    let sections = Worklist(of: scorecard).sections
    print(sections.map { "\($0.urgency): \($0.items.count)" }.joined(separator: ", "))
    print(TextWorklist.render(scorecard, in: .french))
  }

  static func begin(_ path: String) throws {
    let file = RegistryFile(path: path)
    guard let quarter = Period(year: 2026, quarter: 4) else { throw Failure("no such quarter") }
    let starter = StarterRegistry(
      country: LocalizedText("Mali"), languages: [.english, .french], period: quarter,
      templates: [.twoChamberParliament], names: ["upper-chamber": LocalizedText("Senate")])
    try file.create(starter.bytes)
    // Warnings name each text and figure of it that is to be overwritten.
    let reading = try file.read()
    guard reading.registry != nil, reading.diagnostics.allSatisfy({ $0.code == .placeholder })
    else {
      throw Failure("the starter has problems")
    }
    do {
      try file.create([])
      throw Failure("a file was overwritten")
    } catch let error as FileError {
      print(error)
    }
  }

  // MARK: - Formats

  static func formats(of registry: Registry) throws {
    let scorecard = Scorecard(of: registry, for: registry.reportingPeriod)
    let english = LanguageLink(.english, at: "page.en.html")
    var options = RenderingOptions(detail: .full, width: 80)
    options.links = [english].compactMap { $0 }
    options.history = 12
    let page = scorecard.rendered(as: .html, in: .french, with: options)
    let brief = scorecard.rendered(as: .brief, in: .french, with: options)
    for format in ScorecardFormat.allCases {
      print("\(format): \(scorecard.rendered(as: format, in: .english).count) bytes")
    }
    guard let government = scorecard.charted("government"),
      let drawing = scorecard.chart(of: government, in: .english)
    else { throw Failure("no chart") }
    print("chart: \(drawing.count) bytes, of \(government.chartFigures().count) figures")
    guard let mali = ReferenceArea("ML") else { throw Failure("no country") }
    let sdmx = SDMXTable.render(registry, of: mali, in: .english)
    let structure = SDMXStructure.render(registry)
    guard ![page, brief, sdmx, structure].contains(where: { $0.isEmpty }) else {
      throw Failure("a format is empty")
    }
    print(String(decoding: brief, as: UTF8.self))
  }

  static func compare(_ registry: Registry) throws {
    let period = registry.reportingPeriod
    guard let earlier = period.advanced(by: -8) else { throw Failure("no earlier quarter") }
    let scorecard = Scorecard(of: registry, for: period, comparedWith: earlier)
    for change in scorecard.comparison?.changes ?? [] {
      print("\(change.after.subject.id): \(change.before.verdict) → \(change.after.verdict)")
    }
  }
}

/// What went otherwise than the example says.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
