/// Corrections of what a file says of a subject.
extension RegistryReading {
  /// Puts another observation in the place of one: what is the same in both keeps its bytes, and so
  /// do the spaces between keys. One of another time goes to the place that the list has for it.
  /// - Parameters:
  ///   - index: the position of the observation among its subject's.
  ///   - id: the id of the body, list or indicator.
  ///   - observation: what is to be said instead.
  ///   - source: a source to add to the file, which the observation cites by its id.
  /// - Returns: the edit. What else would be wrong with the file is in its `reading`.
  /// - Throws: what can be told without looking at the edited file.
  public func replacing(
    _ index: Int, of id: String, with observation: ReportedObservation, source: Source? = nil
  ) throws(RecordRefusal) -> RegistryEdit {
    let (subject, position) = try located(index, of: id)
    guard let registry else { throw .faultyFile }
    var others = subject.observations
    let old = others.remove(at: index)
    guard observation != old else { throw .unchanged }
    try observation.check(of: subject, in: registry, adding: source?.id)
    if !observation.isAlternate,
      let taken = others.firstIndex(where: {
        !$0.isAlternate && $0.time.alone == observation.time.alone
      })
    {
      throw .timeTaken(by: taken < index ? taken : taken + 1)
    }
    let survey = layoutSurvey
    guard let editor = ObservationLists(of: self, survey).editor(ofSubjectAt: position) else {
      throw .unknownSubject(id)
    }
    let isMoved =
      observation.time.alone != old.time.alone || observation.isAlternate != old.isAlternate
    let place =
      isMoved
      ? ObservationOrder(others).position(of: ObservationOrder.Place(observation)) : index
    var edits = [(part: RegistryEdit.Part, edit: TextEdit)]()
    if place == index {
      edits.append(
        (
          .correction,
          editor.edit(revising: index, from: old.members, to: observation.members)
        ))
    } else {
      edits.append((.removal, editor.edit(removing: index)))
      let before = place < index ? place : place + 1
      edits.append((.correction, editor.edit(inserting: [observation.members], at: before)))
    }
    if let source {
      guard
        let edit = edit(adding: [FileFormat.source.json(source)], to: .sources, survey)
      else { throw .unknownSubject(id) }
      edits.append((.source, edit))
    }
    return RegistryEdit(
      of: self, edits, inserting: [RegistryEdit.Insertion(subject: id, index: place)])
  }

  /// Takes an observation away.
  /// - Parameters:
  ///   - index: the position of the observation among its subject's.
  ///   - id: the id of the body, list or indicator.
  ///   - takesSources: whether the sources go too that it cites and nothing else does.
  /// - Returns: the edit. What would be wrong with the file without it is in its `reading`.
  /// - Throws: that the file has errors, or no such observation.
  public func removing(
    _ index: Int, of id: String, withSources takesSources: Bool = false
  ) throws(RecordRefusal) -> RegistryEdit {
    let (subject, position) = try located(index, of: id)
    guard let registry,
      let editor = ObservationLists(of: self, layoutSurvey).editor(ofSubjectAt: position)
    else { throw .faultyFile }
    var edits = [(part: RegistryEdit.Part, edit: TextEdit)]()
    edits.append((.removal, editor.edit(removing: index)))
    if takesSources {
      let only = registry.sources(citedOnlyBy: index, of: subject)
      if let edit = edit(removing: Set(only), from: .sources) {
        edits.append((.removedRecord(.sources), edit))
      }
    }
    return RegistryEdit(of: self, edits)
  }

  /// An observation's subject, and the position of that among all.
  private func located(
    _ index: Int, of id: String
  ) throws(RecordRefusal) -> (subject: Subject, position: Int) {
    guard let registry else { throw .faultyFile }
    guard let position = registry.subjects.firstIndex(where: { $0.id == id }) else {
      throw .unknownSubject(id)
    }
    let subject = registry.subjects[position]
    guard subject.observations.indices.contains(index) else { throw .noObservation(at: index) }
    return (subject, position)
  }
}

extension Registry {
  /// The ids of the sources that an observation cites, and no other observation and no target.
  public func sources(citedOnlyBy index: Int, of subject: Subject) -> [String] {
    guard subject.observations.indices.contains(index) else { return [] }
    var others = Set(targets.compactMap { $0.source })
    for other in subjects {
      for (position, observation) in other.observations.enumerated()
      where other.id != subject.id || position != index {
        others.formUnion(observation.sources)
      }
    }
    return subject.observations[index].sources.filter { !others.contains($0) }
  }
}

extension ReportedObservation {
  /// The observation with what a correction gives in the place of its own. What that does not give
  /// stays, and so do texts in other languages, counts of other parts and holders of other positions.
  /// - Parameter names: the keys of what it is to say no more.
  package func corrected(
    by given: ReportedObservation, without names: Set<String> = []
  ) -> ReportedObservation {
    var corrected = leavingOut(names)
    for key in Self.listedKeys where key.topic != .time {
      switch key.key.form {
      case .parts: corrected.parts = corrected.parts.corrected(by: given.parts)
      case .holders: corrected.holders = corrected.holders.corrected(by: given.holders)
      default:
        guard let value = key.key.get(given), value != .strings([]) else { continue }
        key.key.set(&corrected, value.merged(into: key.key.get(corrected)))
      }
    }
    return corrected
  }

  /// The keys of which a correction gives what takes the place of what an observation says, so that
  /// none can be both given and left out. Of parts, holders and texts what is given is added to what it
  /// says, unless that is left out.
  package static let keysReplaced = Set(
    listedKeys.filter { key in
      switch key.key.form {
      case .parts, .holders, .text: false
      default: true
      }
    }.map { $0.name })

  /// The observation without what it says by some keys, its time and sources apart.
  package func leavingOut(_ names: Set<String>) -> ReportedObservation {
    if names.isEmpty { return self }
    var rest = ReportedObservation(time: time, sources: sources)
    rest.isAlternate = isAlternate
    for key in Self.listedKeys where !names.contains(key.name) {
      if let value = key.key.get(self) { key.key.set(&rest, value) }
    }
    return rest
  }

  /// The keys that a correction can leave out.
  package static let keysToLeaveOut = listedKeys.filter {
    $0.topic != .time && $0.key.form != .sources
  }.map { $0.name }
}

extension RecordValue {
  /// A text in some languages beside those of the text that it corrects; any other value as it is.
  package func merged(into old: RecordValue?) -> RecordValue {
    guard case .text(let given) = self, case .text(let known)? = old else { return self }
    let tags = given.versions.map { $0.language }
    guard !tags.contains(nil), !known.versions.contains(where: { $0.language == nil }) else {
      return self
    }
    var versions = [(language: String, text: String)]()
    for version in known.versions {
      let new = given.versions.first { $0.language == version.language } ?? version
      versions.append((version.language ?? "", new.text))
    }
    for version in given.versions
    where !known.versions.contains(where: { $0.language == version.language }) {
      versions.append((version.language ?? "", version.text))
    }
    return LocalizedText(versions).map { .text($0) } ?? self
  }
}
