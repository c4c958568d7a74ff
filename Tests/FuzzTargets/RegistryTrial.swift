import RandomRegistries
package import WPSIndicators

/// Does with a registry what changes nothing. Of the many ways to write it each is tried in one of
/// four inputs, which the input itself decides: a fuzzer then sees four times as many.
package struct RegistryTrial {
  private var generator: SeededGenerator
  /// Whether nothing is left out.
  private let isThorough: Bool

  private init(_ bytes: [UInt8], isThorough: Bool) {
    // FNV-1a: the same input is tried in the same way everywhere.
    let seed = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x0100_0000_01B3
    }
    generator = SeededGenerator(seed: seed)
    self.isThorough = isThorough
  }

  /// Reads bytes, and writes what they say.
  @discardableResult
  package static func run(
    _ bytes: [UInt8], isThorough: Bool = false
  ) throws(Finding) -> TrialOutcome {
    try run(nil, changed: bytes, isThorough: isThorough)
  }

  /// Reads bytes, writes what they say, and what differs from a registry before.
  @discardableResult
  package static func run(
    _ old: Registry?, changed bytes: [UInt8], isThorough: Bool = false
  ) throws(Finding) -> TrialOutcome {
    var trial = Self(bytes, isThorough: isThorough)
    let reading = Registry.read(SourceText(name: "f.json", bytes: bytes))
    try Self.check(reading)
    guard let registry = reading.registry else { return .refused }
    let again = Registry.read(SourceText(name: "f.json", bytes: bytes))
    try expect(again.registry == registry, "the same file is read otherwise")
    try expect(SpeltJSON(bytes) != nil, "what is no JSON has no errors")
    try trial.write(registry, checksum: reading.checksum)
    for (before, after) in [(old, registry), (registry, old), (registry, registry)] {
      try trial.compare(before, after)
    }
    return .taken
  }

  /// Whether one of the ways is tried.
  private mutating func isTried() -> Bool { generator.chance(25) || isThorough }

  // MARK: - Problems

  /// Whether there is a registry or what is wrong with it, in words and in its place.
  private static func check(_ reading: RegistryReading) throws(Finding) {
    try expect(
      (reading.registry == nil) == (reading.errorCount > 0),
      "\(reading.errorCount) errors, and the registry is \(reading.registry == nil ? "not " : "")read"
    )
    let text = reading.text
    for (problem, place) in zip(reading.diagnostics, reading.places) {
      let range = problem.range
      try expect(
        range.lowerBound >= 0 && range.upperBound <= text.bytes.count
          && place.line > 0 && place.column > 0,
        "\(problem.code.name) stands at \(range), outside the text")
      for language in Language.allCases {
        try expect(
          !problem.message.text(in: language).isEmpty, "\(problem.code.name) says nothing")
      }
    }
    // Whoever makes a mistake once makes it often; a few of the drawings tell how the others are.
    let shown = Array(reading.diagnostics.prefix(40))
    for language in Language.allCases {
      let drawing = DiagnosticDrawing.draw(shown, of: text, in: language)
      try expect(drawing.isEmpty == shown.isEmpty, "problems are not drawn")
      try checkTerminal(Array(drawing.utf8), "the drawing")
      try checkJSON(reading.problemsAsJSON(in: language), "the problems")
    }
  }

  // MARK: - What is written

  private mutating func write(_ registry: Registry, checksum: String) throws(Finding) {
    let period = registry.reportingPeriod
    let scorecard = Scorecard(of: registry, for: period)
    let compared = Scorecard(of: registry, for: period, comparedWith: period.advanced(by: -4))
    for language in Language.allCases {
      for format in ScorecardFormat.allCases {
        if isTried() {
          try Self.write(compared, format, language, RenderingOptions(checksum: checksum))
        }
        if isTried() {
          try Self.write(
            scorecard, format, language, RenderingOptions(detail: .full, width: 72, history: 60))
        }
      }
      if isTried() {
        let worklist = TextWorklist.render(scorecard, in: language)
        try Self.checkTerminal(Array(worklist.utf8), "the worklist")
      }
      if isTried() { try Self.explain(scorecard, language) }
      if isTried() { try Self.export(registry, language) }
    }
    let format = generator.pick(ScorecardFormat.allCases)
    try expect(
      scorecard.rendered(as: format, in: .english)
        == Scorecard(of: registry, for: period).rendered(as: format, in: .english),
      "the same registry is written otherwise as \(format.rawValue)")
  }

  private static func write(
    _ scorecard: Scorecard, _ format: ScorecardFormat, _ language: Language,
    _ options: RenderingOptions
  ) throws(Finding) {
    let written = scorecard.rendered(as: format, in: language, with: options)
    let name = "\(format.rawValue) in \(language.rawValue), \(options.detail.rawValue)"
    try expect(!written.isEmpty, "\(name) is empty")
    switch format {
    case .text, .brief: try checkTerminal(written, name)
    case .html, .svg: try checkMarkup(written, name)
    case .json: try checkJSON(written, name)
    case .csv: try checkTable(written, name)
    case .markdown: break
    }
  }

  private static func explain(_ scorecard: Scorecard, _ language: Language) throws(Finding) {
    let explanation = Explanation.render(scorecard, in: language, style: TextStyle(width: 50))
    try checkTerminal(Array(explanation.utf8), "the explanation")
    for assessment in scorecard.assessments.prefix(8) {
      if let chart = scorecard.chart(of: assessment, in: language) {
        try checkMarkup(chart, "the chart of \(assessment.subject.id)")
      }
    }
  }

  private static func export(_ registry: Registry, _ language: Language) throws(Finding) {
    try checkTable(ObservationTable.render(registry, in: language), "the table")
    try checkTable(ListTable.render(registry), "the lists")
    try checkTable(SeriesTable.render(registry, in: language), "the series")
    if let area = ReferenceArea("ML") {
      try checkTable(SDMXTable.render(registry, of: area, in: language), "SDMX-CSV")
    }
    try checkMarkup(SDMXStructure.render(registry), "SDMX-ML")
  }

  private mutating func compare(_ old: Registry?, _ new: Registry?) throws(Finding) {
    for language in Language.allCases where isTried() {
      let difference = RegistryDifference(from: old, to: new)
      let text = TextDifference.render(difference, title: "old → new", in: language)
      try Self.checkTerminal(Array(text.utf8), "the difference")
    }
  }

  // MARK: - What it must be

  private static func checkMarkup(_ bytes: [UInt8], _ name: String) throws(Finding) {
    if let problem = Markup.problem(in: bytes) { throw Finding(description: "\(name): \(problem)") }
  }

  private static func checkJSON(_ bytes: [UInt8], _ name: String) throws(Finding) {
    try expect(SpeltJSON(bytes) != nil, "\(name): no JSON")
    try checkTerminal(bytes, name)
  }

  /// Rows must have as many cells as the first; a quote is in quotes, and closed.
  private static func checkTable(_ bytes: [UInt8], _ name: String) throws(Finding) {
    var (cells, isQuoted, width) = (1, false, Int?.none)
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted: cells += 1
      case UInt8(ascii: "\n") where !isQuoted:
        try expect(width == nil || width == cells, "\(name): a row of \(cells) cells")
        (width, cells) = (cells, 1)
      default: break
      }
    }
    try expect(!isQuoted && cells == 1, "\(name): the last row does not end")
  }

  /// No text of a file may command a terminal.
  private static func checkTerminal(_ bytes: [UInt8], _ name: String) throws(Finding) {
    for (index, byte) in bytes.enumerated() {
      let isControl =
        byte < 0x20 && byte != UInt8(ascii: "\n") || byte == 0x7F
        || byte == 0xC2 && index + 1 < bytes.count && bytes[index + 1] < 0xA0
      try expect(!isControl, "\(name): a control character at byte \(index)")
    }
  }
}
