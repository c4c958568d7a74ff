import Foundation
import Testing

@testable import RandomRegistries
@testable import WPSIndicators

/// Corrects, takes away, adds and renames in made-up files of every layout, and undoes it.
@Suite struct RandomEditTests {
  /// What was done, so that a test that did nothing fails.
  private struct Seen {
    var (replaced, moved, removed, added, renamed, undone, refused) = (0, 0, 0, 0, 0, 0, 0)
    var intoMissingLists = 0
    var held = 0
  }

  /// A file that is edited step by step.
  private struct Trial {
    let formatting: JSONFormatting
    var generator: SeededGenerator
    var text: SourceText
    var place: Comment = ""

    var reading: RegistryReading { Registry.read(text) }

    /// The file as it is after an edit: in the layout that it had, and without what was not asked for.
    func edited(_ edit: RegistryEdit, _ seen: inout Seen) -> SourceText? {
      let text = edit.reading.text
      let string = text.text(in: 0..<text.bytes.count)
      #expect(string == formatting.format(string), place)
      guard edit.reading.registry != nil else {
        seen.refused += 1
        return nil
      }
      return text
    }
  }

  @Test(arguments: JSONFormatting.all)
  func `every edit changes what it says, and can be undone`(formatting: JSONFormatting) throws {
    var seen = Seen()
    for seed in RandomCases.seeds(1...40, few: 6) {
      let oracle =
        seed.isMultiple(of: 3)
        ? RandomRegistry.hostile(seed: seed) : RandomRegistry.make(seed: seed)
      var trial = Trial(
        formatting: formatting, generator: SeededGenerator(seed: ~seed),
        text: SourceText(name: "random.json", formatting.format(oracle.text)))
      guard trial.reading.registry != nil else { continue }
      for step in 0..<8 {
        trial.place = "\(formatting), seed \(seed), step \(step)"
        switch step % 4 {
        case 0: try replace(&trial, &seen)
        case 1: try add(step, &trial, &seen)
        case 2: try rename(step, &trial, &seen)
        default: try remove(&trial, &seen)
        }
      }
    }
    let place: Comment = "\(seen)"
    #expect(seen.replaced >= 4 && seen.removed >= 3 && seen.added > 6 && seen.renamed > 6, place)
    #expect(seen.moved > 0 && seen.undone > 12 && seen.intoMissingLists > 0, place)
    #expect(seen.held > 0, place)
  }

  // MARK: - Steps

  private func replace(_ trial: inout Trial, _ seen: inout Seen) throws {
    let registry = try #require(trial.reading.registry, trial.place)
    let observed = registry.subjects.filter { !$0.observations.isEmpty }
    guard !observed.isEmpty else { return }
    let subject = trial.generator.pick(observed)
    let index = trial.generator.number(in: 0...subject.observations.count - 1)
    let old = subject.observations[index]
    var new = old
    new.note = LocalizedText("corrected \"so\"")
    if old.figures.given(.women) != nil, let women = new.figures[.women].exact, women > 0 {
      new.figures[.women] = Count(women - 1)
    }
    let isMoved = trial.generator.chance(30)
    if isMoved { new.time = ObservationTime(in: try #require(Period("2014-Q2"))) }
    let edit: RegistryEdit
    do {
      edit = try trial.reading.replacing(index, of: subject.id, with: new)
    } catch {
      switch error {
      case .timeTaken: break
      // It was corrected in the same way before.
      case .unchanged: #expect(old.note == new.note, trial.place)
      default: Issue.record("\(trial.place): \(error)")
      }
      seen.refused += 1
      return
    }
    guard let text = trial.edited(edit, &seen) else { return }
    let after = try #require(edit.reading.registry, trial.place)
    let changed = try #require(edit.inserted.first, trial.place)
    var others = subject.observations
    others.remove(at: index)
    var found = try #require(after.subjects.first { $0.id == subject.id }).observations
    #expect(found.remove(at: changed.index).telling == new.telling, trial.place)
    #expect(found == others, trial.place)
    seen.replaced += 1
    if changed.index != index { seen.moved += 1 }

    // A key that is new goes again, and the file is as it was; of one that moved its texts alone.
    let undo = try edit.reading.replacing(changed.index, of: subject.id, with: old)
    let undone = try #require(undo.reading.registry, trial.place)
    let back = undone.subjects.first { $0.id == subject.id }?.observations ?? []
    // In a list that is in no order one that moved has no place to come back to.
    let isBack = isMoved ? Set(back) == Set(subject.observations) : back == subject.observations
    #expect(isBack, trial.place)
    if !isMoved, old.note == nil, new.figures == old.figures || old.telling == old {
      #expect(undo.bytes == trial.text.bytes, trial.place)
      seen.undone += 1
    }
    trial.text = text
  }

  private func remove(_ trial: inout Trial, _ seen: inout Seen) throws {
    let registry = try #require(trial.reading.registry, trial.place)
    let observed = registry.subjects.filter { !$0.observations.isEmpty }
    guard !observed.isEmpty else { return }
    let subject = trial.generator.pick(observed)
    let index = trial.generator.number(in: 0...subject.observations.count - 1)
    let withSources = trial.generator.chance(40)
    let only = withSources ? registry.sources(citedOnlyBy: index, of: subject) : []
    let edit = try trial.reading.removing(index, of: subject.id, withSources: withSources)
    guard let text = trial.edited(edit, &seen) else { return }
    let after = try #require(edit.reading.registry, trial.place)
    var left = subject.observations
    left.remove(at: index)
    #expect(after.subjects.first { $0.id == subject.id }?.observations == left, trial.place)
    #expect(after.sources == registry.sources.filter { !only.contains($0.id) }, trial.place)
    #expect(after.observationCount == registry.observationCount - 1, trial.place)
    seen.removed += 1
    trial.text = text

    // What is recorded and taken away again leaves nothing behind.
    var again = subject.observations[index]
    again.isAlternate = false
    again.time = ObservationTime(in: try #require(Period("2013-Q4")))
    again.sources = ["undone"]
    let source = Source(id: "undone", title: LocalizedText("To be undone"))
    guard
      let recorded = try? Registry.read(text).recording(again, of: subject.id, source: source),
      recorded.reading.registry != nil, let new = recorded.inserted.first
    else { return }
    let undo = try recorded.reading.removing(new.index, of: subject.id, withSources: true)
    #expect(undo.bytes == text.bytes, trial.place)
    seen.undone += 1
  }

  private func add(_ step: Int, _ trial: inout Trial, _ seen: inout Seen) throws {
    let registry = try #require(trial.reading.registry, trial.place)
    let (id, name) = ("new-\(step)", LocalizedText("A \"new\" one"))
    let group = registry.groups.isEmpty ? nil : trial.generator.pick(registry.groups).id
    let holding = Holding(of: registry, &trial.generator)
    let record: NewRecord =
      switch trial.generator.number(in: 0...8) {
      case 0: .group(SubjectGroup(id: id, name: name))
      case 1: .source(Source(id: id, title: name))
      case 2, 6...8: .target(holding.target(id, name))
      case 3: .body(Body(id: id, name: name, kind: .other, group: group, observations: []))
      case 4: .list(CandidateList(id: id, name: name, group: group, observations: []))
      default:
        .indicator(Indicator(id: id, name: name, group: group, kind: .count, observations: []))
      }
    let held = record.list == .targets ? holding.subjects : []
    let edit = try trial.reading.adding(record, heldBy: held)
    guard let text = trial.edited(edit, &seen) else { return }
    let after = try #require(edit.reading.registry, trial.place)
    for subject in held {
      #expect(
        after.targets(of: subject) == (registry.targets(of: subject) ?? []) + [id], trial.place)
      seen.held += 1
    }
    var ids = after.ids(of: record.list)
    let place = try #require(ids.firstIndex(of: id), trial.place)
    ids.remove(at: place)
    #expect(ids == registry.ids(of: record.list), trial.place)
    #expect(after.observationCount == registry.observationCount, trial.place)
    seen.added += 1
    #expect(throws: RecordListRefusal.idTaken(id, by: record.list), trial.place) {
      try edit.reading.adding(record)
    }

    let undo = try edit.reading.removing(id, from: record.list, releasingSubjects: true)
    #expect(undo.reading.registry == registry, trial.place)
    let key = "\"\(record.list.rawValue)\""
    if trial.text.text(in: 0..<trial.text.bytes.count).contains(key) {
      #expect(undo.bytes == trial.text.bytes, trial.place)
      seen.undone += 1
    } else {
      seen.intoMissingLists += 1
    }
    trial.text = text
  }

  private func rename(_ step: Int, _ trial: inout Trial, _ seen: inout Seen) throws {
    let registry = try #require(trial.reading.registry, trial.place)
    let lists = RecordList.allCases.filter { !registry.ids(of: $0).isEmpty }
    let list = trial.generator.pick(lists)
    let id = trial.generator.pick(registry.ids(of: list))
    let edit = try trial.reading.renaming(id, in: list, to: "renamed-\(step)")
    let text = try #require(trial.edited(edit, &seen), trial.place)
    let after = try #require(edit.reading.registry, trial.place)
    #expect(
      after.ids(of: list) == registry.ids(of: list).map { $0 == id ? "renamed-\(step)" : $0 },
      trial.place)
    // What the library's own renaming of a registry says, which knows nothing of texts.
    #expect(registry.renaming(EntryRenames(from: registry, to: after)) == after, trial.place)
    for other in RecordList.allCases where other != list {
      #expect(after.ids(of: other) == registry.ids(of: other), trial.place)
    }
    let undo = try edit.reading.renaming("renamed-\(step)", in: list, to: id)
    #expect(undo.bytes == trial.text.bytes, trial.place)
    #expect(undo.reading.registry == registry, trial.place)
    seen.renamed += 1
    seen.undone += 1
    trial.text = text
  }
}

extension Registry {
  /// How many observations it has.
  fileprivate var observationCount: Int { subjects.reduce(0) { $0 + $1.observations.count } }
}

/// What a new target measures, and who is held against it.
private struct Holding {
  private let measure: Measure
  let subjects: [HeldSubject]

  init(of registry: Registry, _ generator: inout SeededGenerator) {
    let positions = registry.bodies.flatMap { body in
      body.positions.map { HeldSubject.position($0.id, of: body.id) }
    }
    let bodies = registry.bodies.map { HeldSubject.body($0.id) }
    let lists = registry.lists.map { HeldSubject.list($0.id) }
    let counts = registry.indicators.filter { $0.kind == .count }.map {
      HeldSubject.indicator($0.id)
    }
    let (measure, all): (Measure, [HeldSubject]) = generator.pick([
      (.heldByWoman, positions), (.womenShare, bodies + lists), (.count, counts),
    ])
    self.measure = measure
    // How a list that was empty is to be laid out, a file need not tell; `AddCommandTests` look at what
    // it says.
    subjects = all.filter { registry.targets(of: $0) != [] && generator.chance(60) }
  }

  func target(_ id: String, _ name: LocalizedText) -> Target {
    let limit: Limit? =
      switch measure {
      case .heldByWoman: nil
      case .count: .atLeast(Threshold(count: 7))
      default: .atLeast(Threshold(percent: 30))
      }
    return Target(id: id, name: name, basis: .law, measure: measure, limit: limit)
  }
}
