import RandomRegistries
import WPSIndicators

/// Records, corrects, takes away, adds and renames as choices say. Every time the file says what it
/// said before, word for word, but for what was asked.
package struct EditTrial {
  private var generator: SeededGenerator
  private var reading: RegistryReading
  /// How many edits were made.
  private var made = 0

  /// Edits a registry step by step.
  /// - Returns: how many edits were made.
  @discardableResult
  package static func run(
    _ choices: [UInt8], on registries: [[UInt8]]
  ) throws(Finding) -> Int {
    var generator = SeededGenerator(choices: choices)
    let choice = generator.number(in: 0...registries.count)
    let text =
      choice < registries.count
      ? registries[choice] : Array(RandomRegistry.hostile(&generator).text.utf8)
    var trial = EditTrial(
      generator: generator, reading: Registry.read(SourceText(name: "f.json", bytes: text)))
    for step in 0..<6 { try trial.edit(step) }
    return trial.made
  }

  private mutating func edit(_ step: Int) throws(Finding) {
    switch generator.number(in: 0...4) {
    case 0: try record()
    case 1: try replace()
    case 2: try remove()
    case 3: try add("new-\(step)")
    default: try rename(to: "renamed-\(step)")
    }
  }

  // MARK: - Observations

  private mutating func record() throws(Finding) {
    guard let registry = reading.registry, let subject = subject(of: registry) else { return }
    let observation = observation(of: subject, in: registry)
    guard let edit = try? reading.recording(observation, of: subject.id),
      let index = edit.inserted.first?.index
    else { return }
    try expect(edit.edits.allSatisfy { $0.range.isEmpty }, "recording takes bytes away")
    try take(edit, "recording") { before, after in
      let (list, position) = subject.listing(in: registry)
      let new = after[list].children[position]["observations"]
      return before == after.replacing(new.removing(index), in: list, position, like: before)
    }
  }

  private mutating func replace() throws(Finding) {
    guard let registry = reading.registry, let subject = subject(of: registry),
      !subject.observations.isEmpty
    else { return }
    let index = generator.number(in: 0...subject.observations.count - 1)
    var observation = observation(of: subject, in: registry)
    if generator.chance(60) { observation.time = subject.observations[index].time }
    guard let edit = try? reading.replacing(index, of: subject.id, with: observation),
      let place = edit.inserted.first?.index
    else { return }
    try take(edit, "replacing") { before, after in
      let (list, position) = subject.listing(in: registry)
      let old = before[list].children[position]["observations"].removing(index)
      let new = after[list].children[position]["observations"].removing(place)
      return old == new
        && before.replacing(old, in: list, position, like: before)
          == after.replacing(new, in: list, position, like: before)
    }
  }

  private mutating func remove() throws(Finding) {
    guard let registry = reading.registry, let subject = subject(of: registry),
      !subject.observations.isEmpty
    else { return }
    let index = generator.number(in: 0...subject.observations.count - 1)
    let withSources = generator.chance(50)
    let gone = withSources ? registry.sources(citedOnlyBy: index, of: subject) : []
    guard let edit = try? reading.removing(index, of: subject.id, withSources: withSources) else {
      throw Finding(description: "an observation that is there is not taken away")
    }
    try take(edit, "removing") { before, after in
      let (list, position) = subject.listing(in: registry)
      let left = before[list].children[position]["observations"].removing(index)
      var expected = before.replacing(left, in: list, position, like: before)
      for source in registry.sources.indices.reversed()
      where gone.contains(registry.sources[source].id) {
        expected["sources"] = expected["sources"].removing(source)
      }
      return expected == after
    }
  }

  /// An observation that was made of any of another subject's, with other figures.
  private mutating func observation(
    of subject: Subject, in registry: Registry
  ) -> ReportedObservation {
    let donors = registry.subjects.filter {
      !$0.observations.isEmpty && ($0.kind == subject.kind || $0.id == subject.id)
    }
    let months = generator.number(in: 2010 * 12...2024 * 12)
    let period = Period("\(months / 12)-Q\(months % 12 / 3 + 1)") ?? registry.reportingPeriod
    var observation = ReportedObservation(
      time: ObservationTime(in: period), sources: registry.sources.prefix(1).map(\.id))
    if !donors.isEmpty {
      let donor = generator.pick(donors)
      observation = donor.observations[generator.number(in: 0...donor.observations.count - 1)]
      if generator.chance(70) { observation.time = ObservationTime(in: period) }
    }
    for key in Figures.Key.allCases where generator.chance(10) {
      let least = Int64(generator.number(in: 0...200))
      observation.figures[key] =
        generator.chance(70) ? Count(least) : Count(atLeast: least, atMost: nil)
    }
    if generator.chance(20) { observation.note = LocalizedText(generator.pick(Self.texts)) }
    if generator.chance(10) { observation.quote = LocalizedText(generator.pick(Self.texts)) }
    if generator.chance(20) { observation.isAlternate.toggle() }
    if generator.chance(20), !registry.sources.isEmpty {
      observation.sources = [generator.pick(registry.sources).id]
    }
    return observation
  }

  private static let texts = [
    "a", "\"", "\\", "}", "],", "\n", "\u{0}", "\u{2028}", "e\u{301}", "\u{301}", "é", "👩\u{200D}👧",
    "\u{FEFF}", "</script>", "//", " ",
  ]

  private mutating func subject(of registry: Registry) -> Subject? {
    let subjects = registry.subjects
    return subjects.isEmpty ? nil : generator.pick(subjects)
  }

  // MARK: - Records

  private mutating func add(_ id: String) throws(Finding) {
    guard let registry = reading.registry else { return }
    let name = LocalizedText(generator.pick(Self.texts) + "x")
    let group = registry.groups.isEmpty ? nil : generator.pick(registry.groups).id
    let records: [NewRecord] = [
      .group(SubjectGroup(id: id, name: name)), .source(Source(id: id, title: name)),
      .target(
        Target(
          id: id, name: name, basis: .law, measure: .womenShare,
          limit: .atLeast(Threshold(percent: 30)))),
      .body(Body(id: id, name: name, kind: .other, group: group, observations: [])),
      .list(CandidateList(id: id, name: name, group: group, observations: [])),
      .indicator(Indicator(id: id, name: name, group: group, kind: .count, observations: [])),
    ]
    let record = generator.pick(records)
    guard let edit = try? reading.adding(record) else {
      throw Finding(description: "a record of a new id is not added to '\(record.list.rawValue)'")
    }
    try expect(edit.edits.allSatisfy { $0.range.isEmpty }, "adding takes bytes away")
    let list = record.list.rawValue
    try take(edit, "adding to '\(list)'", isAlwaysSound: true) { before, after in
      guard let place = edit.reading.registry?.ids(of: record.list).firstIndex(of: id) else {
        return false
      }
      var left = after
      left[list] = after[list].removing(place)
      if before.position(of: list) == nil, let key = left.position(of: list) {
        left = left.removing(key)
      }
      return left == before
    }
  }

  private mutating func rename(to new: String) throws(Finding) {
    guard let registry = reading.registry else { return }
    let lists = RecordList.allCases.filter { !registry.ids(of: $0).isEmpty }
    guard !lists.isEmpty else { return }
    let list = generator.pick(lists)
    let id = generator.pick(registry.ids(of: list))
    guard let edit = try? reading.renaming(id, in: list, to: new) else {
      throw Finding(description: "'\(id)' is not renamed")
    }
    try take(edit, "renaming in '\(list.rawValue)'", isAlwaysSound: true) { before, after in
      before.isSame(as: after, but: id, becomes: new)
    }
    let ids = reading.registry?.ids(of: list)
    try expect(
      ids == registry.ids(of: list).map { $0 == id ? new : $0 }, "'\(id)' is renamed otherwise")
  }

  // MARK: - What an edit leaves

  /// Goes on with the file as it is after an edit, if that has no errors.
  /// - Parameters:
  ///   - isAlwaysSound: whether there can be no errors after the edit.
  ///   - isAsAsked: whether the texts before and after differ as they must.
  private mutating func take(
    _ edit: RegistryEdit, _ name: String, isAlwaysSound: Bool = false,
    _ isAsAsked: (SpeltJSON, SpeltJSON) -> Bool
  ) throws(Finding) {
    let (old, new) = (reading.text.bytes, edit.bytes)
    try expect(old.edited(by: edit.edits) == new, "\(name): the edits do not give the text")
    guard let before = SpeltJSON(old), let after = SpeltJSON(new) else {
      throw Finding(description: "\(name): no JSON is left")
    }
    try expect(isAsAsked(before, after), "\(name): what was not asked for changes")
    let read = Registry.read(edit.reading.text)
    try expect(read.registry == edit.reading.registry, "\(name): the text is read otherwise")
    guard read.registry != nil else {
      let first = read.diagnostics.first { $0.severity == .error }
      try expect(!isAlwaysSound, "\(name): \(first?.message.english ?? "")")
      return
    }
    reading = read
    made += 1
  }
}

extension [UInt8] {
  /// With edits made, each where the text before has it.
  fileprivate func edited(by edits: [TextEdit]) -> [UInt8] {
    var edited = self
    for edit in edits.reversed() { edited.replaceSubrange(edit.range, with: edit.replacement) }
    return edited
  }
}

extension SpeltJSON {
  /// With other observations of a subject; without any where a text had no list of them.
  fileprivate func replacing(
    _ observations: SpeltJSON, in list: String, _ position: Int, like text: SpeltJSON
  ) -> SpeltJSON {
    var subject = self[list].children[position]
    let isNew = text[list].children[position].position(of: "observations") == nil
    if isNew, observations.children.isEmpty, let key = subject.position(of: "observations") {
      subject = subject.removing(key)
    } else {
      subject["observations"] = observations
    }
    var replaced = self
    replaced[list].children[position] = subject
    return replaced
  }

  /// Whether two texts have the same shape and the same words, but for an id that becomes another
  /// somewhere.
  fileprivate func isSame(as other: SpeltJSON, but id: String, becomes new: String) -> Bool {
    switch (self, other) {
    case (.scalar(let spelling), .scalar(let changed)):
      spelling == changed
        || changed == Array("\"\(new)\"".utf8)
          && (spelling == Array("\"\(id)\"".utf8) || spelling.contains(UInt8(ascii: "\\")))
    case (.list(let elements), .list(let others)):
      elements.count == others.count
        && zip(elements, others).allSatisfy { $0.isSame(as: $1, but: id, becomes: new) }
    case (.object(let members), .object(let others)):
      members.count == others.count
        && zip(members, others).allSatisfy { one, other in
          (one.key == other.key || other.key == Array("\"\(new)\"".utf8))
            && one.value.isSame(as: other.value, but: id, becomes: new)
        }
    default: false
    }
  }
}
