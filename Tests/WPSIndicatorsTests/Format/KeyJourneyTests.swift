import RandomRegistries
import Testing

@testable import WPSIndicators

/// What a file says survives every way in which the library writes it: no key is lost.
@Suite struct KeyJourneyTests {
  private static func everyKey() throws -> Registry {
    try #require(Registry.read(try Fixture(folder: "valid", name: "every-key").text()).registry)
  }

  /// The registry without what the sources say.
  private func bare(_ registry: Registry) -> Registry {
    var bare = registry
    for index in bare.bodies.indices { bare.bodies[index].observations = [] }
    for index in bare.lists.indices { bare.lists[index].observations = [] }
    for index in bare.indicators.indices { bare.indicators[index].observations = [] }
    return bare
  }

  private func text(_ registry: Registry) -> SourceText {
    SourceText(name: "written.json", bytes: registry.json())
  }

  private func expectSame(_ registry: Registry?, as expected: Registry) throws {
    let registry = try #require(registry)
    #expect(bare(registry) == bare(expected))
    for (subject, other) in zip(registry.subjects, expected.subjects) {
      #expect(Set(subject.observations) == Set(other.observations), "\(subject.id)")
      // Names the key.
      let changes = ObservationChange.changes(from: other.observations, to: subject.observations)
      #expect(changes.flatMap(\.fields) == [])
    }
  }

  @Test(arguments: Fixture.all(in: "valid"))
  func `a registry that is written as JSON is read as it was`(fixture: Fixture) throws {
    let registry = try #require(Registry.read(try fixture.text()).registry)
    let written = Registry.read(text(registry))
    #expect(written.registry == registry)
    #expect(written.diagnostics.filter { $0.severity == .error } == [])
    #expect(registry.problems().filter { $0.severity == .error } == [])
  }

  @Test func `random registries are written as JSON and read as they were`() throws {
    var compared = 0
    for seed in UInt64(1)...300 {
      let text = SourceText(name: "random.json", RandomRegistry.ofAllKinds(seed: seed).text)
      guard let registry = Registry.read(text).registry else { continue }
      #expect(Registry.read(self.text(registry)).registry == registry, "seed \(seed)")
      compared += 1
    }
    #expect(compared > 100)
  }

  @Test func `every key goes out in a table and comes in again`() throws {
    let registry = try Self.everyKey()
    let table = SourceText(
      name: "table.csv", bytes: ObservationTable.render(registry, in: .english))
    let planned = Registry.read(text(bare(registry))).importing(table)
    #expect(planned?.diagnostics == [])
    try expectSame(planned?.edit?.reading.registry, as: registry)
  }

  @Test func `every key is recorded`() throws {
    let registry = try Self.everyKey()
    var reading = Registry.read(text(bare(registry)))
    for subject in registry.subjects {
      for observation in subject.observations {
        let edit = try #require(reading.adding(observation, to: subject.id))
        reading = edit.reading
      }
    }
    try expectSame(reading.registry, as: registry)
  }

  @Test func `a key has one name, one title and a meaning`() {
    func check<Record>(_ format: RecordFormat<Record>) {
      #expect(Set(format.names).count == format.names.count, "\(format.name.english)")
      #expect(format.keys.count < 64)
      for key in format.keys {
        #expect(!key.title.isEmpty && key.meaning.count > 10, "\(format.name.english): \(key.name)")
      }
    }
    check(FileFormat.registry)
    check(FileFormat.group)
    check(FileFormat.source)
    check(FileFormat.target)
    check(FileFormat.step)
    check(FileFormat.sizeRow)
    check(FileFormat.body)
    check(FileFormat.breakdown)
    check(FileFormat.part)
    check(FileFormat.partFigures)
    check(FileFormat.bodyObservation)
    check(FileFormat.indicator)
    check(FileFormat.indicatorObservation)
    check(FileFormat.bounds)
  }
}
