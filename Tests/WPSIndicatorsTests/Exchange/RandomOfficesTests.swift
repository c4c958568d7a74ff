import Testing

@testable import RandomRegistries
@testable import WPSIndicators

/// Registries of subjects of all kinds, through every way out and in.
@Suite struct RandomOfficesTests {
  private static let seeds = RandomCases.seeds(1...300, few: 30)

  private func registry(_ text: String, _ place: Comment) throws -> Registry {
    let reading = Registry.read(SourceText(name: "random.json", text))
    let errors = reading.diagnostics.filter { $0.severity == .error }
    #expect(errors == [], place)
    return try #require(reading.registry, place)
  }

  private func file(_ registry: Registry) -> RegistryReading {
    Registry.read(SourceText(name: "written.json", bytes: registry.json()))
  }

  /// The registry with some of its observations left out.
  private func without(
    _ registry: Registry, observationsOf kinds: (Subject) -> Bool
  ) -> Registry {
    func bare<Record: SubjectRecord>(_ record: Record, _ subject: Subject) -> Record {
      var bare = record
      if kinds(subject) { bare.observations = [] }
      return bare
    }
    var bareRegistry = registry
    bareRegistry.bodies = registry.bodies.map { bare($0, .body($0)) }
    bareRegistry.lists = registry.lists.map { bare($0, .list($0)) }
    bareRegistry.indicators = registry.indicators.map { bare($0, .indicator($0)) }
    return bareRegistry
  }

  private func expectSame(_ one: Registry?, _ other: Registry, _ place: Comment) throws {
    let one = try #require(one, place)
    #expect(without(one) { _ in true } == without(other) { _ in true }, place)
    // Observations of one time stand in one order or another.
    for (new, old) in zip(one.subjects, other.subjects) {
      #expect(counted(new) == counted(old), "\(place), \(old.id)")
    }
  }

  private func counted(_ subject: Subject) -> [ReportedObservation: Int] {
    Dictionary(subject.observations.map { ($0.telling, 1) }, uniquingKeysWith: +)
  }

  @Test func `they have all kinds of subject`() throws {
    var seen = Set<SubjectKind>()
    var seenHolders = Set<Holder>()
    var (alternates, owners) = (0, 0)
    for seed in UInt64(1)...20 {
      let registry = try registry(RandomRegistry.ofAllKinds(seed: seed).text, "seed \(seed)")
      for subject in registry.subjects {
        seen.formUnion([subject.kind] + subject.positions.map(\.kind))
        for observation in subject.observations {
          seenHolders.formUnion(observation.holders.entries.map(\.holder))
          if subject.list != nil, observation.isAlternate { alternates += 1 }
        }
        if subject.indicator?.about != nil, subject.indicator?.owner != nil { owners += 1 }
      }
    }
    #expect(seen == Set(SubjectKind.allCases))
    #expect(seenHolders == Set(Holder.allCases))
    #expect(alternates > 5 && owners > 5)
  }

  @Test(arguments: [false, true])
  func `they are written and read, exported and imported without loss`(isHostile: Bool) throws {
    for seed in Self.seeds {
      let place: Comment = "seed \(seed)"
      let text =
        isHostile
        ? RandomRegistry.hostile(seed: seed).text : RandomRegistry.ofAllKinds(seed: seed).text
      let registry = try registry(text, place)
      #expect(file(registry).registry == registry, place)
      try expectSame(registry, registry, place)

      let table = SourceText(
        name: "t.csv", bytes: ObservationTable.render(registry, in: .french))
      let same = Registry.read(SourceText(name: "random.json", text)).importing(table)
      #expect(same?.edit?.reading.text.bytes == Array(text.utf8), place)
      // A file may hold observations that say nothing at all, or twice the same; an import makes
      // neither.
      let telling = without(registry) { subject in
        subject.observations.contains { $0.telling.saysNothing }
          || Set(subject.observations.map(\.telling)).count < subject.observations.count
      }
      let full = SourceText(name: "t.csv", bytes: ObservationTable.render(telling, in: .english))
      let into = file(without(registry) { _ in true }).importing(full)
      #expect(into?.diagnostics.filter { $0.severity == .error } == [], place)
      try expectSame(into?.edit?.reading.registry, telling, place)
    }
  }

  @Test(arguments: [false, true])
  func `their lists come in again by a table of lists`(isHostile: Bool) throws {
    for seed in Self.seeds {
      let place: Comment = "seed \(seed)"
      let text =
        isHostile
        ? RandomRegistry.hostile(seed: seed).text : RandomRegistry.ofAllKinds(seed: seed).text
      var registry = try registry(text, place)
      for index in registry.indicators.indices { registry.indicators[index].about = nil }
      let table = SourceText(name: "lists.csv", bytes: ListTable.render(registry))
      let same = file(registry).importing(table)
      #expect(same?.edit?.reading.registry == registry, place)
      var bare = registry
      bare.lists = []
      let planned = try #require(file(bare).importing(table), place)
      #expect(planned.diagnostics.filter { $0.severity == .error } == [], place)
      #expect(planned.addedLists == registry.lists.map(\.id), place)
      try expectSame(planned.edit?.reading.registry, registry, place)
      // New ones come last.
      let halves = [0, 1].map { rest in
        registry.lists.enumerated().filter { $0.offset % 2 == rest }.map(\.element)
      }
      var (halved, whole) = (registry, registry)
      (halved.lists, whole.lists) = (halves[0], halves[0] + halves[1])
      try expectSame(file(halved).importing(table)?.edit?.reading.registry, whole, place)
    }
  }

  @Test func `each observation is recorded where it was`() throws {
    for seed in Self.seeds {
      let place: Comment = "seed \(seed)"
      let registry = try registry(RandomRegistry.ofAllKinds(seed: seed).text, place)
      var reading = file(without(registry) { $0.body == nil })
      for subject in registry.subjects where subject.body == nil {
        let inOrder =
          subject.observations.filter { !$0.isAlternate }
          + subject.observations.filter(\.isAlternate)
        for observation in inOrder where !observation.saysNothing {
          do throws(RecordRefusal) {
            let edit = try reading.recording(observation, of: subject.id)
            #expect(edit.reading.registry != nil, place)
            reading = edit.reading
          } catch {
            guard case .alreadyRecorded = error, observation.isAlternate else { throw error }
          }
        }
      }
      let after = try #require(reading.registry, place)
      for (new, old) in zip(after.subjects, registry.subjects) where old.body == nil {
        #expect(
          new.observations.filter { !$0.isAlternate }.count
            == old.observations.filter { !$0.isAlternate && !$0.saysNothing }.count,
          "\(place), \(new.id)")
        #expect(Set(new.observations).isSubset(of: old.observations), "\(place), \(new.id)")
      }
    }
  }

  @Test func `a table that somebody spoilt is read to its end`() throws {
    let spoilt = ["W", "MMWMMW", "", "?", "woman", "f", "pace-0", "-", "\"", "é", "1", "n/a", "="]
    for seed in Self.seeds {
      var generator = SeededGenerator(seed: ~seed)
      let registry = try registry(RandomRegistry.ofAllKinds(seed: seed).text, "seed \(seed)")
      for bytes in [ObservationTable.render(registry, in: .english), ListTable.render(registry)] {
        var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
          .map(String.init)
        for _ in 0..<6 {
          let line = generator.number(in: 0...lines.count - 1)
          var cells = lines[line].split(separator: ",", omittingEmptySubsequences: false)
            .map(String.init)
          cells[generator.number(in: 0...cells.count - 1)] =
            generator.pick(spoilt)
          lines[line] = cells.joined(separator: ",")
        }
        let table = SourceText(name: "t.csv", lines.joined(separator: "\r\n"))
        let planned = try #require(file(registry).importing(table))
        #expect((planned.edit == nil) == (planned.errorCount > 0))
        if let edit = planned.edit {
          #expect(edit.reading.registry != nil)
          // Twice the same is nothing.
          let again = edit.reading.importing(table)
          #expect(again?.edit.map { $0.reading.text } ?? edit.reading.text == edit.reading.text)
        }
      }
    }
  }
}
