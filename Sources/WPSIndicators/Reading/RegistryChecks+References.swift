extension RegistryChecks {
  /// Identifiers are given once: among subjects, and within each other list.
  func identifiers() -> [Diagnostic] {
    duplicates("group", registry.groups.map { $0.id }, places.groups)
      + duplicates("source", registry.sources.map { $0.id }, places.sources)
      + duplicates("target", registry.targets.map { $0.id }, places.targets)
      + duplicates("subject", subjects.map { $0.subject.id }, subjects.map { $0.places.start })
  }

  private func duplicates(_ what: String, _ ids: [String], _ starts: [Int]) -> [Diagnostic] {
    var first = [String: Int]()
    var found = [Diagnostic]()
    for (id, start) in zip(ids, starts) {
      if let earlier = first[id] {
        found.append(
          Diagnostic(
            .duplicateID, at: value(of: "id", in: start),
            "the \(what) id \(id.quoted) is given twice",
            notes: [
              Diagnostic.Note(message: "first given here", range: value(of: "id", in: earlier))
            ],
            help: what == "subject"
              ? "bodies and indicators share their ids; choose another" : "choose another id"))
      } else {
        first[id] = start
      }
    }
    return found
  }

  /// Identifiers that are referred to exist.
  func references() -> [Diagnostic] {
    var groups = directory("group", .groups, registry.groups.map { $0.id })
    var sources = directory("source", .sources, registry.sources.map { $0.id })
    var targets = directory("target", .targets, registry.targets.map { $0.id })
    var bodies = directory("body", .bodies, registry.bodies.map { $0.id })
    var found = [Diagnostic]()

    for (target, start) in zip(registry.targets, places.targets) {
      if let source = target.source, !sources.contains(source) {
        found.append(sources.unknown(source, at: value(of: "source", in: start)))
      }
    }
    for (body, place) in zip(registry.bodies, places.bodies) {
      for (key, id) in [("partOf", body.partOf), ("successor", body.successor)] {
        if let id, !bodies.contains(id) {
          found.append(bodies.unknown(id, at: value(of: key, in: place.start)))
        }
      }
    }
    for (subject, place) in subjects {
      if let group = subject.group, !groups.contains(group) {
        found.append(groups.unknown(group, at: value(of: "group", in: place.start)))
      }
      var targetPlaces = elements(of: "targets", in: place.start)
      for (index, target) in subject.targets.enumerated() where !targets.contains(target) {
        found.append(targets.unknown(target, at: targetPlaces[index]))
      }
      for (observation, start) in zip(subject.observations, place.observations) {
        var sourcePlaces = elements(of: "source", in: start)
        for (index, source) in observation.sources.enumerated() where !sources.contains(source) {
          found.append(sources.unknown(source, at: sourcePlaces[index]))
        }
      }
    }
    return found
  }

  private func directory(_ what: String, _ list: RecordPlaces.List, _ ids: [String]) -> Directory {
    Directory(what, ids, isComplete: !places.incomplete.contains(list))
  }

  /// The identifiers of one list, for looking up.
  private struct Directory {
    private let what: String
    private let ids: [String]
    private let set: Set<String>
    private let isComplete: Bool
    /// Looking for a near spelling compares with every identifier, so that it ends after a while:
    /// nobody reads the hundredth suggestion.
    private var suggestionsLeft = 100

    init(_ what: String, _ ids: [String], isComplete: Bool) {
      self.what = what
      self.ids = ids
      self.isComplete = isComplete
      set = Set(ids)
    }

    /// Whether the list has an identifier, or may have it for all that could be read. One that
    /// could not be read itself is empty, and has been noted.
    func contains(_ id: String) -> Bool { !isComplete || set.contains(id) || id.isEmpty }

    mutating func unknown(_ id: String, at range: Range<Int>) -> Diagnostic {
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
      return Diagnostic(
        .unknownID, at: range, "no \(what) has the id \(id.quoted)",
        help: near ?? (ids.count > few ? "add it, or check the spelling" : all))
    }
  }

  /// No body is part of itself, or its own successor, however many steps away.
  func loops() -> [Diagnostic] {
    loops(of: "partOf") { $0.partOf } + loops(of: "successor") { $0.successor }
  }

  private func loops(of key: String, by next: (Body) -> String?) -> [Diagnostic] {
    let nextOf = Dictionary(
      firstOf: registry.bodies.compactMap { body in next(body).map { (body.id, $0) } })
    let starts = Dictionary(
      firstOf: zip(registry.bodies.map { $0.id }, places.bodies.map { $0.start }))
    var settled = Set<String>()
    var found = [Diagnostic]()
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
        let first = loop.indices.min { starts[loop[$0]] ?? 0 < starts[loop[$1]] ?? 0 } ?? entry
        let names = (loop[first...] + loop[..<first] + [loop[first]]).map { $0.escapingControls }
        found.append(
          Diagnostic(
            .circularReference, at: value(of: key, in: starts[loop[first]] ?? 0),
            "'\(key)' leads in a circle: \(names.joined(separator: " → "))",
            help: "take '\(key)' out of one of these bodies"))
      }
      settled.formUnion(path)
    }
    return found
  }

  /// Every source is cited by something. While a citation is misspelt, that cannot be told.
  func unusedSources() -> [Diagnostic] {
    var cited = Set(registry.targets.compactMap { $0.source })
    for (subject, _) in subjects {
      for observation in subject.observations { cited.formUnion(observation.sources) }
    }
    guard cited.isSubset(of: registry.sources.map { $0.id }) else { return [] }
    return zip(registry.sources, places.sources).filter { !cited.contains($0.0.id) }.map {
      Diagnostic(
        .unusedSource, at: value(of: "id", in: $1), "nothing cites the source \($0.id.quoted)",
        help: "cite it, or delete it")
    }
  }

  /// Every target is some subject's. While a subject's target is misspelt, that cannot be told.
  func unusedTargets() -> [Diagnostic] {
    let used = Set(subjects.flatMap { $0.subject.targets })
    guard used.isSubset(of: registry.targets.map { $0.id }) else { return [] }
    return zip(registry.targets, places.targets).filter { !used.contains($0.0.id) }.map {
      Diagnostic(
        .unusedTarget, at: value(of: "id", in: $1), "no subject has the target \($0.id.quoted)",
        help: "name it in the 'targets' of a body or an indicator, or delete it")
    }
  }

  /// Every subject has been observed.
  func subjectsWithoutObservations() -> [Diagnostic] {
    subjects.filter { $0.subject.observations.isEmpty }.map { subject, place in
      Diagnostic(
        .noObservations, at: value(of: "id", in: place.start),
        "\(subject.id.quoted) has no observations", help: "it will show as having no data")
    }
  }
}
