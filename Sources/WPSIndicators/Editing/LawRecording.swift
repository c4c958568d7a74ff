/// What of a file is to be held against a law, by its id.
public enum HeldSubject: Sendable, Hashable {
  /// A body.
  case body(String)
  /// A candidate list.
  case list(String)
  /// A position in a body.
  case position(String, of: String)

  /// What a law that it can be held against is a rule on.
  public var subjects: Law.Subjects {
    switch self {
    case .body: .bodies
    case .list: .lists
    case .position: .offices
    }
  }
}

/// Why a law is not added to a file.
public enum LawRefusal: Error, Sendable, Hashable {
  /// The file has errors, and is to be mended first.
  case faultyFile
  /// The law is a rule on something else.
  case otherSubjects(Law.Subjects)
  /// The file has no such subject.
  case unknownSubject(HeldSubject)
  /// The file has a source of the id that the law's has, which is of another symbol or day.
  case otherSource(String)
  /// The file has a target of an id that one of the law's has, which asks something else.
  case otherTarget(String)
}

extension RegistryReading {
  /// Adds a law of the catalogue: its source and its targets at the end of the file's, in the layout
  /// of their neighbours, and the targets' ids to those of a subject.
  ///
  /// What the file has already is not added again, whatever it says of it: a name can be another.
  /// Texts are written in the languages of the file, where it has texts by language.
  /// - Parameters:
  ///   - law: the law.
  ///   - held: what is to be held against it; nil for nothing.
  /// - Returns: the edit; nil where the file has all of it.
  /// - Throws: why the law is not added. What else would be wrong with the file is in the edit's
  ///   `reading`.
  public func adding(
    _ law: Law, to held: HeldSubject? = nil
  ) throws(LawRefusal) -> RegistryEdit? {
    guard let registry else { throw .faultyFile }
    if let held, held.subjects != law.appliesTo { throw .otherSubjects(law.appliesTo) }
    let known = registry.sources.first { $0.id == law.source.id }
    if let known, !known.isSameText(as: law.source) { throw .otherSource(known.id) }
    var new = [Target]()
    for target in law.targets {
      guard let known = registry.targets.first(where: { $0.id == target.id }) else {
        new.append(target)
        continue
      }
      guard known.asksTheSame(as: target) else { throw .otherTarget(known.id) }
    }

    let (survey, languages) = (layoutSurvey, registry.languages)
    var edits = [(part: RegistryEdit.Part, edit: TextEdit)?]()
    if known == nil {
      edits.append(
        edit(
          adding: [FileFormat.source.json(law.source, in: languages)], to: .sources, survey
        ).map { (.source, $0) })
    }
    if !new.isEmpty {
      edits.append(
        edit(
          adding: new.map { FileFormat.target.json($0, in: languages) }, to: .targets, survey
        ).map { (.targets, $0) })
    }
    if let held {
      guard let known = registry.targets(of: held) else { throw .unknownSubject(held) }
      let ids = law.targets.map { $0.id }.filter { !known.contains($0) }
      if !ids.isEmpty {
        edits.append(
          edit(adding: ids, to: held, in: registry, survey).map { (.targetsOfSubject, $0) })
      }
    }
    let made = edits.compactMap { $0 }
    return made.isEmpty ? nil : RegistryEdit(of: text, made)
  }

  /// Holds a subject against further targets.
  private func edit(
    adding ids: [String], to held: HeldSubject, in registry: Registry, _ survey: LayoutSurvey
  ) -> TextEdit? {
    switch held {
    case .body(let id):
      return registry.bodies.firstIndex { $0.id == id }
        .flatMap { edit(adding: ids, toObjectAt: records[.bodies][$0].start, survey) }
    case .list(let id):
      return registry.lists.firstIndex { $0.id == id }
        .flatMap { edit(adding: ids, toObjectAt: records[.lists][$0].start, survey) }
    case .position(let id, let body):
      guard let index = registry.bodies.firstIndex(where: { $0.id == body }),
        let place = registry.bodies[index].positions.firstIndex(where: { $0.id == id }),
        let list = ListShape(
          of: "positions", ofObjectAt: records[.bodies][index].start, in: text.bytes),
        list.elements.indices.contains(place)
      else { return nil }
      let object = list.elements[place]
      if let edit = edit(adding: ids, toObjectAt: object.lowerBound, survey) { return edit }
      // One without targets has no key for them.
      let before = registry.bodies[index].positions[place]
      var after = before
      after.targets = ids
      let revised = ObjectRevision(
        bytes: text.bytes, survey: survey, keyBreaks: KeyBreaks(in: [list], of: text.bytes)
      ).revised(
        object, from: FileFormat.position.json(before).members,
        to: FileFormat.position.json(after).members)
      return TextEdit(range: object, replacement: revised, value: 0..<revised.count)
    }
  }

  /// Puts ids behind those of an object's targets; nil where it has no key for them.
  private func edit(
    adding ids: [String], toObjectAt start: Int, _ survey: LayoutSurvey
  ) -> TextEdit? {
    ListShape(of: "targets", ofObjectAt: start, in: text.bytes)?.edit(appending: ids, survey)
  }
}

extension Registry {
  /// The ids of the targets of a subject; nil where there is no such subject.
  public func targets(of held: HeldSubject) -> [String]? {
    switch held {
    case .body(let id): bodies.first { $0.id == id }?.targets
    case .list(let id): lists.first { $0.id == id }?.targets
    case .position(let id, let body):
      bodies.first { $0.id == body }?.positions.first { $0.id == id }?.targets
    }
  }
}

extension RecordFormat {
  /// A record as the file has it, with its texts in some languages alone. A text in none of them stays
  /// whole, and so do all where there are none.
  fileprivate func json(_ record: Record, in languages: Set<String>) -> JSONValue {
    var kept = record
    for key in keys {
      guard case .text(let text)? = key.get(record) else { continue }
      var versions = [(language: String, text: String)]()
      for version in text.versions {
        guard let language = version.language, languages.contains(language) else { continue }
        versions.append((language, version.text))
      }
      if let text = LocalizedText(versions) { key.set(&kept, .text(text)) }
    }
    return json(kept)
  }
}

extension Source {
  /// Whether it is the same text, by its symbol and its day.
  fileprivate func isSameText(as other: Source) -> Bool {
    symbol == other.symbol && date == other.date
  }
}

extension Target {
  /// Whether it asks the same of the same bodies at the same times by the same source. What is only
  /// said of it may differ, and how it is rated.
  fileprivate func asksTheSame(as other: Target) -> Bool {
    var alike = self
    alike.name = other.name
    alike.shortName = other.shortName
    alike.near = other.near
    alike.exceeds = other.exceeds
    alike.locator = other.locator
    alike.quote = other.quote
    alike.scope = other.scope
    alike.sanction = other.sanction
    alike.note = other.note
    return alike == other
  }
}
