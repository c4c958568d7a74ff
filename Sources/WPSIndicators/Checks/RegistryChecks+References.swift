extension RegistryChecks {
  /// Identifiers are given once: among subjects, and within each other list.
  mutating func checkIdentifiers() {
    checkIdentifiers("group", registry.groups.map { $0.id }) { RecordPath(.groups, $0) }
    checkIdentifiers("source", registry.sources.map { $0.id }) { RecordPath(.sources, $0) }
    checkIdentifiers("scale", registry.scales.map { $0.id }) { RecordPath(.scales, $0) }
    checkIdentifiers("target", registry.targets.map { $0.id }) { RecordPath(.targets, $0) }
    let paths = subjects.map { $0.path }
    checkIdentifiers("subject", subjects.map { $0.subject.id }) { paths[$0] }
  }

  mutating func checkIdentifiers(
    _ what: String, _ ids: [String], at path: (Int) -> RecordPath
  ) {
    var first = [String: Int]()
    for (index, id) in ids.enumerated() where !id.isEmpty {
      guard let earlier = first[id] else {
        first[id] = index
        continue
      }
      report(
        .duplicateID, at: path(index)["id"], "the \(what) id \(id.quoted) is given twice",
        first: path(earlier)["id"],
        help: what == "subject"
          ? "bodies, lists and indicators share their ids; choose another" : "choose another id")
    }
  }

  /// Identifiers that records refer to exist; `checkObservations` looks at what observations cite.
  mutating func checkReferences() {
    var directories = [RecordList: Directory]()
    directories[.groups] = Directory("group", registry.groups.map { $0.id })
    directories[.sources] = Directory("source", registry.sources.map { $0.id })
    directories[.scales] = Directory("scale", registry.scales.map { $0.id })
    directories[.targets] = Directory("target", registry.targets.map { $0.id })
    directories[.bodies] = Directory("body", registry.bodies.map { $0.id })
    for list in gaps.lists { directories[list]?.isComplete = false }

    for (index, target) in registry.targets.enumerated() {
      check(FileFormat.target, target, at: RecordPath(.targets, index), &directories)
    }
    for (index, body) in registry.bodies.enumerated() {
      let path = RecordPath(.bodies, index)
      check(FileFormat.body, body, at: path, &directories)
      for (index, position) in body.positions.enumerated() {
        check(FileFormat.position, position, at: path["positions"][index], &directories)
      }
    }
    for (index, list) in registry.lists.enumerated() {
      check(FileFormat.list, list, at: RecordPath(.lists, index), &directories)
    }
    for (index, indicator) in registry.indicators.enumerated() {
      check(FileFormat.indicator, indicator, at: RecordPath(.indicators, index), &directories)
    }
    checkAbout()
  }

  /// What a milestone is about is a subject, and not the milestone itself.
  private mutating func checkAbout() {
    var directory = Directory("subject", subjects.map { $0.subject.id })
    directory.isComplete = RecordList.ofSubjects.allSatisfy { !gaps.lists.contains($0) }
    for (index, indicator) in registry.indicators.enumerated() {
      guard let about = indicator.about else { continue }
      let place = RecordPath(.indicators, index)["about"]
      if about == indicator.id, !about.isEmpty {
        report(
          .circularReference, at: place, "\(about.quoted) is about itself",
          help: "name the body, list or indicator whose gap it is to close")
      } else if !directory.contains(about) {
        problems.append(directory.unknown(about, at: place))
      }
    }
  }

  private mutating func check<Record>(
    _ format: RecordFormat<Record>, _ record: Record, at path: RecordPath,
    _ directories: inout [RecordList: Directory]
  ) {
    for (key, list) in format.referenceKeys {
      guard let value = key.get(record) else { continue }
      for (index, id) in value.identifiers.enumerated() {
        guard let directory = directories[list], !directory.contains(id) else { continue }
        let isList = key.form == .references(list)
        let place = isList ? path[key.name][index] : path[key.name]
        if let problem = directories[list]?.unknown(id, at: place) { problems.append(problem) }
      }
    }
  }

  /// The identifiers of one list, for looking up.
  struct Directory {
    private let what: String
    private let ids: [String]
    private let positions: [String: Int]
    /// Whether all of the list could be read.
    var isComplete = true
    /// Looking for a near spelling compares with every identifier, so that it ends after a while:
    /// nobody reads the hundredth suggestion.
    private var suggestionsLeft = 100

    init(_ what: String, _ ids: [String]) {
      self.what = what
      self.ids = ids
      positions = Dictionary(firstOf: ids.enumerated().map { ($1, $0) })
    }

    /// Whether the list has an identifier, or may have it for all that could be read. One that
    /// could not be read itself is empty, and has been noted.
    func contains(_ id: String) -> Bool {
      !isComplete || positions[id] != nil || id.isEmpty
    }

    /// The position of the record with an identifier, if the list has one.
    func position(of id: String) -> Int? { positions[id] }

    mutating func unknown(_ id: String, at path: RecordPath) -> RegistryProblem {
      suggestionsLeft -= 1
      let near =
        suggestionsLeft < 0
        ? nil
        : NearSpelling.suggestion(for: id, among: ids).map {
          "did you mean '\($0.escapingControls)'?"
        }
      let few = 12
      let list = ids.prefix(few).map { $0.escapingControls }.joined(separator: ", ")
      let all = ids.isEmpty ? "the file has none" : "the ids are \(list)"
      return RegistryProblem(
        .unknownID, at: path, "no \(what) has the id \(id.quoted)",
        help: near ?? (ids.count > few ? "add it, or check the spelling" : all))
    }
  }

  /// No body is part of itself, or its own successor, however many steps away.
  mutating func checkLoops() {
    checkLoops(of: "partOf") { $0.partOf }
    checkLoops(of: "successor") { $0.successor }
  }

  private mutating func checkLoops(of key: String, by next: (Body) -> String?) {
    let nextOf = Dictionary(
      firstOf: registry.bodies.compactMap { body in next(body).map { (body.id, $0) } })
    let positions = Dictionary(firstOf: registry.bodies.enumerated().map { ($1.id, $0) })
    var settled = Set<String>()
    for body in registry.bodies {
      var path = [String]()
      var onPath = Set<String>()
      var current: String? = body.id
      while let id = current, !settled.contains(id), onPath.insert(id).inserted {
        path.append(id)
        current = nextOf[id]
      }
      if let id = current, onPath.contains(id), let entry = path.firstIndex(of: id) {
        // The loop is shown at the body that the file names first, whatever led into it.
        let loop = path[entry...]
        let first =
          loop.indices.min { positions[loop[$0]] ?? 0 < positions[loop[$1]] ?? 0 } ?? entry
        let names = (loop[first...] + loop[..<first] + [loop[first]]).map { $0.escapingControls }
        report(
          .circularReference, at: RecordPath(.bodies, positions[loop[first]] ?? 0)[key],
          "'\(key)' leads in a circle: \(names.joined(separator: " → "))",
          help: "take '\(key)' out of one of these bodies")
      }
      settled.formUnion(path)
    }
  }

  /// Every source is cited by something, every target is some subject's, and every subject has been
  /// observed. While a citation or a subject's target is misspelt, the first two cannot be told.
  mutating func checkUse() {
    var cited = Set(registry.targets.compactMap { $0.source })
    let used = Set(subjects.flatMap { $0.subject.targets })
      .union(registry.bodies.flatMap { $0.positions.flatMap { $0.targets } })
    if !citesUnknownSource, cited.isSubset(of: registry.sources.map { $0.id }) {
      for (source, isCited) in zip(registry.sources, isCited) where isCited {
        cited.insert(source.id)
      }
      for (index, source) in registry.sources.enumerated() where !cited.contains(source.id) {
        report(
          .unusedSource, at: RecordPath(.sources, index)["id"],
          "nothing cites the source \(source.id.quoted)", help: "cite it, or delete it")
      }
    }
    if used.isSubset(of: registry.targets.map { $0.id }) {
      for (index, target) in registry.targets.enumerated() where !used.contains(target.id) {
        report(
          .unusedTarget, at: RecordPath(.targets, index)["id"],
          "no subject has the target \(target.id.quoted)",
          help:
            "name it in the 'targets' of a body, a position, a list or an indicator, or delete it")
      }
    }
    let sums = sumsOfFigures
    for (subject, path) in subjects
    where subject.observations.allSatisfy({ $0.isAlternate }) && !sums.contains(subject.id) {
      report(
        .noObservations, at: path["id"],
        subject.observations.isEmpty
          ? "\(subject.id.quoted) has no observations"
          : "\(subject.id.quoted) has no observations but alternate ones, which no verdict uses",
        help: "it will show as having no data")
    }
    for (index, body) in registry.bodies.enumerated() {
      let known = Set(body.positions.map { $0.id })
      let named = Set(body.observations.flatMap { $0.holders.entries.map { $0.position } })
      // One that is misspelt may be any of them.
      guard named.isSubset(of: known) else { continue }
      for (place, position) in body.positions.enumerated()
      where !body.observations.contains(where: {
        !$0.isAlternate && $0.holders[position.id] != nil
      }) {
        report(
          .noObservations, at: RecordPath(.bodies, index)["positions"][place]["id"],
          "no observation says who holds the position \(position.id.quoted)",
          help: "it will show as having no data")
      }
    }
  }

  /// The bodies that are the sum of their parts, where a part has figures or is such a sum itself.
  private var sumsOfFigures: Set<String> {
    let bodies = Dictionary(firstOf: registry.bodies.map { ($0.id, $0) })
    var sums = Set<String>()
    for body in registry.bodies {
      guard body.observations.contains(where: { !$0.isAlternate && !$0.givesNothing })
      else { continue }
      var whole = body.partOf
      while let id = whole, bodies[id]?.isSumOfParts == true, sums.insert(id).inserted {
        whole = bodies[id]?.partOf
      }
    }
    return sums
  }
}

extension ReportedObservation {
  /// The path to one of its sources; of a single one the key's, since the file need not make a list
  /// of it.
  func path(ofSource index: Int, at path: RecordPath) -> RecordPath {
    sources.count == 1 ? path["source"] : path["source"][index]
  }
}
