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
          edit(adding: ids, to: held, in: registry, survey).map { (.targetsOfSubject(held), $0) })
      }
    }
    let made = edits.compactMap { $0 }
    return made.isEmpty ? nil : RegistryEdit(of: self, made)
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
