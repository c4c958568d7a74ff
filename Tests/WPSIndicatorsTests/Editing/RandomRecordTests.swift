import Testing

@testable import RandomRegistries
@testable import WPSIndicators

/// Records made-up figures in made-up files of every layout.
@Suite struct RandomRecordTests {
  /// What was seen, so that a test that compared nothing fails.
  private struct Seen {
    var recorded = 0
    var refused = 0
    var alternates = 0
    var newSources = 0
    var intoEmptyLists = 0
    var scorecardsChanged = 0
  }

  @Test(arguments: JSONFormatting.all)
  func `only the new bytes are new, and mean what was asked`(formatting: JSONFormatting) throws {
    var seen = Seen()
    let seeds = RandomCases.seeds(1...16, few: 4)
    for seed in seeds {
      var oracle = RandomRegistry.make(seed: seed)
      var maker = RandomRegistry(seed: ~seed)
      var text = SourceText(name: "random.json", formatting.format(oracle.text))
      for step in 0..<5 {
        guard
          let next = try record(step, in: text, &oracle, &maker, formatting, &seen, seed)
        else { continue }
        text = next
      }
    }
    let count = seeds.count
    #expect(seen.recorded > count * 5 / 2 && seen.refused > count / 3)
    #expect(seen.alternates >= count / 3 && seen.newSources > count / 3)
    #expect(seen.intoEmptyLists > count / 8 && seen.scorecardsChanged >= count)
  }

  @Test func `a file in no layout at all is edited as well`() throws {
    var seen = Seen()
    let seeds = RandomCases.seeds(101...160, few: 20)
    for seed in seeds {
      var oracle = RandomRegistry.make(seed: seed)
      var maker = RandomRegistry(seed: ~seed)
      var generator = SeededGenerator(seed: seed)
      let spaces = ["", " ", "  ", "\n", "\r\n", "\r", "\t", "\n\n", "\n   ", "\r\n\t"]
      var isInString = false
      let scattered = oracle.text.map { character in
        if character == "\"" { isInString.toggle() }
        guard !isInString, "{}[],:".contains(character) else { return String(character) }
        return generator.pick(spaces) + String(character) + generator.pick(spaces)
      }
      var text = SourceText(name: "random.json", scattered.joined())
      for step in 0..<3 {
        text = try record(step, in: text, &oracle, &maker, nil, &seen, seed) ?? text
      }
    }
    let count = seeds.count
    #expect(seen.recorded > count * 5 / 3 && seen.refused > count / 6)
    #expect(seen.intoEmptyLists > count / 12)
  }

  /// Records one figure, and gives the edited text; nil where it was rightly refused.
  private func record(
    _ step: Int, in text: SourceText, _ oracle: inout OracleRegistry,
    _ maker: inout RandomRegistry, _ formatting: JSONFormatting?, _ seen: inout Seen,
    _ seed: UInt64
  ) throws -> SourceText? {
    let place: Comment = "seed \(seed), step \(step)"
    let index = maker.generator.number(in: 0...oracle.subjects.count - 1)
    let kind = oracle.subjects[index].kind
    let subject = oracle.subjects[index].id
    let asked = observation(of: kind, &maker)
    let newSource =
      maker.generator.chance(20)
      ? Source(id: "new-\(step)", title: LocalizedText("Source \"new\"\\ \(step)")) : nil

    let reading = Registry.read(text)
    let before = try #require(reading.registry, place)
    var draft = try #require(ReportedObservation(asked), place)
    if let newSource { draft.sources.append(newSource.id) }
    let edit = try #require(reading.adding(draft, to: subject, with: newSource), place)

    var added = oracle
    added.subjects[index].observations.append(asked)
    guard let after = edit.reading.registry else {
      #expect(
        isRejected(added.text), "\(place): \(edit.reading.diagnostics.map(\.message.english))")
      seen.refused += 1
      return nil
    }
    #expect(!isRejected(added.text), place)

    // The new bytes taken away, the old ones are left; and the layout is the file's own.
    var rest = edit.reading.text.bytes
    var shift = edit.edits.reduce(0) { $0 + $1.replacement.count }
    for edit in edit.edits.reversed() {
      #expect(edit.range.isEmpty, place)
      shift -= edit.replacement.count
      let start = edit.range.lowerBound + shift
      rest.removeSubrange(start..<start + edit.replacement.count)
    }
    #expect(rest == text.bytes, place)
    if let formatting {
      let edited = edit.reading.text.text(in: 0..<edit.reading.text.bytes.count)
      #expect(edited == formatting.format(edited), place)
    }

    // One observation more, equal to what was asked, in its place.
    let expected = try #require(
      expectation(asked, kind, citing: newSource), "\(place): \(asked.json)")
    let old = try #require(before.subjects.first { $0.id == subject }, place).observations
    var new = try #require(after.subjects.first { $0.id == subject }, place).observations
    let position = try #require(edit.inserted.first, place).index
    #expect(edit.inserted == [RegistryEdit.Insertion(subject: subject, index: position)], place)
    #expect(isPlaced(position, in: new), place)
    #expect(new.remove(at: position) == expected, place)
    #expect(new == old, place)
    #expect(after.sources == before.sources + (newSource.map { [$0] } ?? []), place)

    // The scorecard is that of a registry made in code.
    let built = before.adding(expected, to: subject, sources: after.sources)
    let period = try #require(Period(oracle.reportingPeriod.text), place)
    let card = JSONScorecard.render(Scorecard(of: after, for: period), in: .english)
    #expect(card == JSONScorecard.render(Scorecard(of: built, for: period), in: .english), place)
    let earlier = JSONScorecard.render(Scorecard(of: before, for: period), in: .english)
    if card != earlier { seen.scorecardsChanged += 1 }

    seen.recorded += 1
    if asked.isAlternate { seen.alternates += 1 }
    if newSource != nil { seen.newSources += 1 }
    if old.isEmpty { seen.intoEmptyLists += 1 }
    oracle = added
    return edit.reading.text
  }

  /// What a source may tell, at any time, in the subject's life or not.
  private func observation(
    of kind: OracleSubject.Kind, _ maker: inout RandomRegistry
  ) -> OracleObservation {
    var observation =
      switch kind {
      case .body: maker.counts(near: [])
      case .share: maker.partOfWhole()
      case .count: maker.value()
      case .milestone: maker.progress()
      }
    let period = maker.anyPeriod()
    if maker.generator.chance(50) {
      observation.asAt = maker.day(in: period)
      if maker.generator.chance(30) { observation.period = period }
    } else {
      observation.period = period
    }
    observation.sources = maker.generator.pick([["s1"], ["s2"], ["s1", "s2"]])
    observation.isAlternate = maker.generator.chance(25)
    if maker.generator.chance(20) { observation.flag = "estimated" }
    if kind == .body, !observation.isAlternate, maker.generator.chance(20) {
      observation.trend = "increased"
    }
    return observation
  }

  /// The observation that a file has which is written by hand.
  private func expectation(
    _ asked: OracleObservation, _ kind: OracleSubject.Kind, citing source: Source?
  ) -> ReportedObservation? {
    var asked = asked
    if let source { asked.sources.append(source.id) }
    var registry = OracleRegistry()
    var subject = OracleSubject(id: "x", kind: kind)
    subject.observations = [asked]
    registry.subjects = [subject]
    let text = registry.text.replacing(
      "\"sources\": [",
      with: "\"sources\": [\n" + (source.map { #"{"id": "\#($0.id)", "title": "T"},"# } ?? ""))
    return Registry.read(SourceText(name: "x.json", text)).registry?.subjects[0].observations[0]
  }

  /// Whether everything before an observation is not later, or everything behind it is not: lists
  /// that are in no order have no better place.
  private func isPlaced(_ position: Int, in observations: Observations) -> Bool {
    let (dates, new) = (observations.map(\.time.date), observations[position])
    let rest = dates[..<position] + dates[(position + 1)...]
    let isAscending = zip(rest, rest.dropFirst()).allSatisfy { $0 <= $1 }
    let isDescending = zip(rest, rest.dropFirst()).allSatisfy { $0 >= $1 }
    let others = observations.indices.filter { $0 != position }
    if new.isAlternate {
      let owner = others.first { dates[$0] == new.time.date && !observations[$0].isAlternate }
      if let owner { return owner < position }
    }
    if isAscending {
      return dates[..<position].allSatisfy { $0 <= new.time.date }
        && dates[position...].allSatisfy { $0 >= new.time.date }
    }
    if isDescending {
      return dates[..<position].allSatisfy { $0 >= new.time.date }
        && dates[position...].allSatisfy { $0 <= new.time.date }
    }
    return dates[(position + 1)...].allSatisfy { $0 >= new.time.date }
  }
}

extension ReportedObservation {
  /// What the oracle writes, as options would give it; nil where they could not.
  fileprivate init?(_ observation: OracleObservation) {
    let period = observation.period.flatMap { Period($0.text) }
    let day = observation.asAt.flatMap { CalendarDate($0.text) }
    let time = day.map { ObservationTime(asAt: $0, in: period) }
    guard let time = time ?? period.map({ ObservationTime(in: $0) }) else { return nil }
    self.init(time: time, sources: observation.sources)
    for (key, count) in observation.counts {
      guard let key = Figures.Key(rawValue: key) else { return nil }
      figures[key] = Count(atLeast: Int64(count.least ?? 0), atMost: count.most.map { Int64($0) })
    }
    figures.reportedPercent = observation.percent.flatMap { ReportedPercent($0.json) }
    figures.status = observation.status.flatMap { MilestoneStatus(rawValue: $0) }
    reportedTrend = observation.trend.flatMap { ReportedTrend(rawValue: $0) }
    flag = observation.flag.flatMap { ReportedObservation.Flag(rawValue: $0) }
    isAlternate = observation.isAlternate
  }
}

extension Registry {
  /// The registry with an observation more, made in code.
  fileprivate func adding(
    _ observation: ReportedObservation, to id: String, sources: [Source]
  ) -> Registry {
    var registry = self
    registry.sources = sources
    for index in bodies.indices where bodies[index].id == id {
      registry.bodies[index].observations.append(observation)
    }
    for index in indicators.indices where indicators[index].id == id {
      registry.indicators[index].observations.append(observation)
    }
    return registry
  }
}
