import Testing

@testable import RandomRegistries
@testable import WPSIndicators

/// Takes tables of made-up figures over into made-up files.
@Suite struct RandomImportTests {
  /// What was seen, so that a test that compared nothing fails.
  private struct Seen {
    var imported = 0
    var refused = 0
    var added = 0
    var corrected = 0
    var unchanged = 0
    var ambiguous = 0
  }

  @Test(arguments: JSONFormatting.all)
  func `what a registry says comes back from its table`(formatting: JSONFormatting) throws {
    var rows = 0
    let seeds = RandomCases.seeds(1...12, few: 4)
    for seed in seeds {
      let oracle = RandomRegistry.make(seed: seed)
      let text = SourceText(name: "random.json", formatting.format(oracle.text))
      let reading = Registry.read(text)
      let registry = try #require(reading.registry)
      let table = SourceText(
        name: "t.csv", bytes: ObservationTable.render(registry, in: .english))
      let planned = try #require(reading.importing(table))
      let observations = registry.subjects.reduce(0) { $0 + $1.observations.count }
      #expect(planned.diagnostics == [] && planned.otherDiagnostics == [], "seed \(seed)")
      #expect(planned.edit?.reading.text.bytes == text.bytes, "seed \(seed)")
      #expect(planned.unchanged == observations && planned.absent.isEmpty, "seed \(seed)")
      rows += observations
    }
    #expect(rows > seeds.count * 8)
  }

  @Test func `columns that are left out take nothing away`() throws {
    var leftOut = Set<String>()
    for seed in UInt64(1)...60 {
      let oracle = RandomRegistry.make(seed: seed)
      let text = SourceText(name: "random.json", oracle.text)
      var generator = SeededGenerator(seed: ~seed)
      var dialect = TableDialect.random(&generator)
      dialect.leftOut = Set(
        [
          "name", "seats", "members", "vacant", "women", "men", "other", "unspecified", "part",
          "whole",
          "reportedPercent", "reportedTrend", "flag", "alternate",
        ].filter { _ in generator.chance(40) })
      leftOut.formUnion(dialect.leftOut)
      let table = SourceText(name: "t.csv", dialect.table(of: oracle, &generator))
      let planned = try #require(Registry.read(text).importing(table, dates: dialect.dates))
      #expect(planned.diagnostics == [], "seed \(seed)")
      #expect(planned.edit?.reading.text == text, "seed \(seed)")
    }
    #expect(leftOut.count == 14)
  }

  @Test func `the library's table is what another writer makes of it`() throws {
    for seed in UInt64(1)...40 {
      let oracle = RandomRegistry.make(seed: seed)
      let registry = try #require(
        Registry.read(SourceText(name: "random.json", oracle.text)).registry)
      var generator = SeededGenerator(seed: seed)
      let expected = TableDialect().table(of: oracle, &generator)
      let table = ObservationTable.render(registry, in: .english)
      // Columns of texts apart, which these registries do not have.
      let (ours, theirs) = (CSVCheck.records(table), CSVCheck.records(Array(expected.utf8)))
      #expect(ours.count == theirs.count, "seed \(seed)")
      for (own, other) in zip(ours, theirs) {
        for (column, cell) in other where column != "quote" {
          let isSaidElsewhere =
            column == "period" && other["asAt"] != ""
            || ["other", "unspecified"].contains(column) && cell == "0"
            || cell == "≥0" && column != "value" && !["other", "unspecified"].contains(column)
          #expect(own[column] == (isSaidElsewhere ? "" : cell), "seed \(seed): \(column)")
        }
      }
    }
  }

  @Test(arguments: JSONFormatting.all)
  func `rows correct and add, and nothing else changes`(formatting: JSONFormatting) throws {
    var seen = Seen()
    let seeds = RandomCases.seeds(1...16, few: 4)
    for seed in seeds {
      let oracle = RandomRegistry.make(seed: seed)
      let text = SourceText(name: "random.json", formatting.format(oracle.text))
      try check(text, oracle, formatting, &seen, seed)
    }
    let count = seeds.count
    #expect(seen.imported > count * 3 / 8 && seen.added > count / 3)
    #expect(seen.corrected > count / 3 && seen.unchanged > count * 5 / 2)
  }

  @Test func `a file in no layout at all keeps what does not change`() throws {
    var seen = Seen()
    for seed in UInt64(201)...260 {
      let oracle = RandomRegistry.make(seed: seed)
      var generator = SeededGenerator(seed: seed)
      let spaces = ["", " ", "\n", "\r\n", "\t", "\n\n", "\n   ", "\r\n\t"]
      var isInString = false
      let scattered = oracle.text.map { character in
        if character == "\"" { isInString.toggle() }
        guard !isInString, "{}[],:".contains(character) else { return String(character) }
        return generator.pick(spaces) + String(character) + generator.pick(spaces)
      }
      let text = SourceText(name: "random.json", scattered.joined())
      try check(text, oracle, nil, &seen, seed)
    }
    #expect(seen.imported > 20 && seen.corrected > 20 && seen.refused > 5 && seen.ambiguous < 25)
  }

  /// Changes and adds observations, writes the table of it all in some dialect, and imports it.
  private func check(
    _ text: SourceText, _ oracle: OracleRegistry, _ formatting: JSONFormatting?,
    _ seen: inout Seen, _ seed: UInt64
  ) throws {
    var maker = RandomRegistry(seed: ~seed)
    var wanted = oracle
    var changes = (added: 0, corrected: 0)
    for index in wanted.subjects.indices {
      change(&wanted.subjects[index], &maker, &changes)
    }
    // What a spreadsheet may have done to these is kept from the file, by design.
    guard !droppedZeros(from: oracle, to: wanted), !lostBounds(from: oracle, to: wanted) else {
      return
    }
    let dialect = TableDialect.random(&maker.generator)
    let table = SourceText(
      name: "t.csv", dialect.table(of: wanted, before: oracle, &maker.generator))
    let place: Comment = "seed \(seed)"

    let reading = Registry.read(text)
    let before = try #require(reading.registry, place)
    let planned = try #require(reading.importing(table, dates: dialect.dates), place)
    // Two alternates of one time and source that both changed could each be the other; and a file
    // may hold observations that say nothing, but an import makes none.
    let isRefused = planned.diagnostics.contains {
      $0.code == .ambiguousRow || $0.message.english.hasSuffix("neither a figure nor words")
    }
    guard !isRefused else {
      seen.ambiguous += 1
      return
    }
    guard let edit = planned.edit else {
      #expect(
        isRejected(wanted.text), "\(place): \(planned.diagnostics.map(\.message.english).prefix(3))"
      )
      #expect(planned.otherDiagnostics == [], place)
      #expect(planned.errorCount > 0, place)
      seen.refused += 1
      return
    }
    #expect(!isRejected(wanted.text), place)
    let after = try #require(edit.reading.registry, place)
    let expected = try #require(
      Registry.read(SourceText(name: "wanted.json", wanted.text)).registry, place)
    #expect(planned.absent.isEmpty && planned.added == changes.added, place)
    #expect(planned.corrected <= changes.corrected, place)
    let rows = wanted.subjects.reduce(0) { $0 + $1.observations.count }
    #expect(planned.added + planned.corrected + planned.unchanged == rows, place)

    #expect(edit.inserted.count == planned.added, place)
    for ((old, new), asked) in zip(zip(before.subjects, after.subjects), expected.subjects) {
      #expect(
        counted(new.observations) == counted(asked.observations), "\(place), \(new.id)")
      expectOrder(new.observations, like: old.observations, "\(place), \(new.id)")
      let inserted = edit.inserted.filter { $0.subject == new.id }.map(\.index)
      let kept = new.observations.indices.filter { !inserted.contains($0) }
      #expect(
        kept.map { new.observations[$0].time.date } == old.observations.map(\.time.date),
        "\(place), \(new.id)")
    }
    #expect(after.sources == before.sources && after.targets == before.targets, place)
    let edited = edit.reading.text.text(in: 0..<edit.reading.text.bytes.count)
    if let formatting { #expect(edited == formatting.format(edited), place) }
    expectRecordsKept(reading, edit.reading, place)

    seen.imported += 1
    seen.added += planned.added
    seen.corrected += planned.corrected
    seen.unchanged += planned.unchanged
  }

  /// Other figures for some of the observations, and some observations more.
  private func change(
    _ subject: inout OracleSubject, _ maker: inout RandomRegistry,
    _ changes: inout (added: Int, corrected: Int)
  ) {
    for index in subject.observations.indices where maker.generator.chance(15) {
      let old = subject.observations[index]
      var new = figures(of: subject.kind, &maker)
      (new.period, new.asAt, new.sources) = (old.period, old.asAt, old.sources)
      new.isAlternate = old.isAlternate
      if maker.generator.chance(30) { new.flag = "revised" }
      subject.observations[index] = new
      changes.corrected += 1
    }
    while maker.generator.chance(30) {
      var new = figures(of: subject.kind, &maker)
      let period = maker.anyPeriod()
      if maker.generator.chance(50) {
        new.asAt = maker.day(in: period)
      } else {
        new.period = period
      }
      let date = new.date
      // Beside a figure of that day only another source's may stand, cited by nothing else.
      new.isAlternate = subject.observations.contains { $0.date == date }
      new.sources = ["s2", "s1"]
      subject.observations.append(new)
      changes.added += 1
    }
  }

  private func figures(
    of kind: OracleSubject.Kind, _ maker: inout RandomRegistry
  ) -> OracleObservation {
    switch kind {
    case .body: maker.counts(near: [])
    case .share: maker.partOfWhole()
    case .count: maker.value()
    case .milestone: maker.progress()
    }
  }

  private func droppedZeros(from old: OracleRegistry, to new: OracleRegistry) -> Bool {
    zip(old.subjects, new.subjects).contains { before, after in
      zip(before.observations, after.observations).contains { one, other in
        guard let one = one.percent, let other = other.percent else { return false }
        return other.decimals < one.decimals && one.json.hasPrefix(other.json)
      }
    }
  }

  /// Whether a bound became its bare number.
  private func lostBounds(from old: OracleRegistry, to new: OracleRegistry) -> Bool {
    zip(old.subjects, new.subjects).contains { before, after in
      zip(before.observations, after.observations).contains { one, other in
        one.counts.contains { key, count in
          guard let number = other.counts[key], let bare = number.least, number.most == bare else {
            return false
          }
          return count.most == nil
            ? count.least == bare
            : (count.least ?? 0) == 0 && count.most == bare && bare > 0
        }
      }
    }
  }

  private func counted(_ observations: Observations) -> [ReportedObservation: Int] {
    Dictionary(observations.map { ($0, 1) }, uniquingKeysWith: +)
  }

  /// A list that was in order by date still is, the same way round.
  private func expectOrder(
    _ new: Observations, like old: Observations, _ place: Comment
  ) {
    let (dates, earlier) = (new.map(\.time.date), old.map(\.time.date))
    let wasAscending = zip(earlier, earlier.dropFirst()).allSatisfy { $0 <= $1 }
    let wasDescending = zip(earlier, earlier.dropFirst()).allSatisfy { $0 >= $1 }
    let isAscending = zip(dates, dates.dropFirst()).allSatisfy { $0 <= $1 }
    let isDescending = zip(dates, dates.dropFirst()).allSatisfy { $0 >= $1 }
    #expect(!wasAscending && !wasDescending || isAscending || isDescending, place)
  }

  /// The records that mean what they meant have the bytes that they had, in the same order.
  private func expectRecordsKept(
    _ before: RegistryReading, _ after: RegistryReading, _ place: Comment
  ) {
    guard let old = before.registry, let new = after.registry else { return }
    for (index, subject) in old.subjects.enumerated() {
      let same = Set(subject.observations).intersection(new.subjects[index].observations)
      let records = [(before, subject), (after, new.subjects[index])].map { reading, subject in
        let starts = reading.records.subjects[index].nested
        return zip(starts, subject.observations).filter { same.contains($0.1) }.map { start, _ in
          var cursor = JSONCursor(reading.text.bytes, at: Int(start))
          return (try? cursor.skipValue()).map { reading.text.text(in: $0) } ?? "?"
        }
      }
      #expect(records[0] == records[1], "\(place), \(subject.id)")
    }
  }
}

/// The rows of a table by their columns, taken apart by the library's parser, which
/// `CSVParserTests` holds against another one.
private enum CSVCheck {
  static func records(_ bytes: [UInt8]) -> [[String: String]] {
    var parser = CSVParser(SourceText(name: "t.csv", bytes: bytes))
    let columns = parser.next()?.fields.map(\.text) ?? []
    var records = [[String: String]]()
    while let record = parser.next() {
      records.append(
        Dictionary(
          zip(columns, record.fields.map(\.text)), uniquingKeysWith: { first, _ in first }))
    }
    #expect(parser.diagnostics == [])
    return records
  }
}
