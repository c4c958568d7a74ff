/// The checks of single records, which a file undergoes while it is read: that a record made in code
/// has what its format demands, and nothing that has no meaning in it.
struct RecordChecks {
  private var problems = [RegistryProblem]()

  /// What is wrong with the records of a registry.
  static func problems(in registry: Registry) -> [RegistryProblem] {
    var checks = RecordChecks()
    checks.check(FileFormat.registry, registry, at: RecordPath())
    for (index, group) in registry.groups.enumerated() {
      checks.check(FileFormat.group, group, at: RecordPath(.groups, index))
    }
    for (index, source) in registry.sources.enumerated() {
      checks.check(FileFormat.source, source, at: RecordPath(.sources, index))
    }
    for (index, scale) in registry.scales.enumerated() {
      let path = RecordPath(.scales, index)
      checks.check(FileFormat.scale, scale, at: path)
      for (index, level) in scale.levels.enumerated() {
        checks.check(FileFormat.level, level, at: path["levels"][index])
      }
    }
    for (index, target) in registry.targets.enumerated() {
      checks.check(target, at: RecordPath(.targets, index))
    }
    for (index, body) in registry.bodies.enumerated() {
      let path = RecordPath(.bodies, index)
      checks.check(FileFormat.body, body, at: path)
      for (index, breakdown) in body.breakdowns.enumerated() {
        checks.check(breakdown, at: path["breakdowns"][index])
      }
      for (index, position) in body.positions.enumerated() {
        checks.check(FileFormat.position, position, at: path["positions"][index])
      }
      checks.check(body.observations, of: .body, at: path["observations"])
    }
    for (index, list) in registry.lists.enumerated() {
      let path = RecordPath(.lists, index)
      checks.check(FileFormat.list, list, at: path)
      checks.check(list.observations, of: .list, at: path["observations"])
    }
    for (index, indicator) in registry.indicators.enumerated() {
      let path = RecordPath(.indicators, index)
      let kind = SubjectKind(indicator.kind)
      checks.check(FileFormat.indicator, indicator, at: path, of: kind)
      if kind == .level, indicator.scale == nil {
        checks.reportMissing("scale", of: FileFormat.indicator, at: path)
      }
      checks.check(indicator.observations, of: kind, at: path["observations"])
    }
    return checks.problems
  }

  mutating func report(
    _ code: DiagnosticCode, at path: RecordPath, _ message: Message, help: Message? = nil
  ) {
    problems.append(RegistryProblem(code, at: path, message, help: help))
  }

  /// A record has the keys that it must have, and values of their forms.
  mutating func check<Record>(
    _ format: RecordFormat<Record>, _ record: Record, at path: RecordPath,
    of kind: SubjectKind? = nil
  ) {
    for key in format.keys where key.records == nil {
      guard let value = key.get(record) else {
        if key.isRequired { reportMissing(key.name, of: format, at: path) }
        continue
      }
      if let kind, case .subjects(let kinds, let help) = key.scope, !kinds.contains(kind) {
        reportInapplicable(
          key.name, to: kind, at: path, help: help.map { Message("\($0)", fr: "\($0)") })
      }
      check(value, key, at: path[key.name])
    }
  }

  mutating func reportMissing<Record>(
    _ key: String, of format: RecordFormat<Record>, at path: RecordPath
  ) {
    report(.missingKey, at: path, .lacksKey(key, of: format.name), help: .addKey(key))
  }

  private mutating func reportInapplicable(
    _ key: String, to kind: SubjectKind, at path: RecordPath, help: Message?
  ) {
    report(.inapplicableKey, at: path[key], .hasNoMeaning(key, for: kind.phrase), help: help)
  }

  private mutating func check<Record>(
    _ value: RecordValue, _ key: RecordKey<Record>, at path: RecordPath
  ) {
    switch value {
    case .text(let text):
      var seen = Set<String?>()
      for version in text.versions {
        if !seen.insert(version.language).inserted {
          report(
            .duplicateKey, at: path,
            Message(
              "the language \(quoted: version.language ?? "") is given twice",
              fr: "la langue \(quoted: version.language ?? "") est donnée deux fois"),
            help: RegistryChecks.deleteOne)
        }
        let place = version.language.map { path[$0] } ?? path
        check(text: version.text, of: key.name, at: place)
        if let tag = version.language, !LanguageTag.isWellFormed(tag) {
          report(
            .invalidLanguage, at: place,
            Message(
              "\(quoted: tag) is not a language tag",
              fr: "\(quoted: tag) n’est pas un code de langue"),
            help: Message(
              "write a tag such as \"en\" or \"fr\"",
              fr: "écrivez un code tel que \"en\" ou \"fr\""))
        }
      }
    case .string(let string):
      check(text: string, of: key.name, at: path)
      if key.form == .id { check(id: string, at: path) }
      if key.form == .digest, !SHA256.isWellFormed(string.utf8) {
        report(
          .invalidDigest, at: path,
          Message(
            "\(quoted: string) is no SHA-256",
            fr: "\(quoted: string) n’est pas une empreinte SHA-256"),
          help: SHA256.advice(on: string))
      }
    case .strings(let strings):
      for (index, string) in strings.enumerated() {
        check(text: string, of: key.name, at: strings.count == 1 ? path : path[index])
      }
      if strings.isEmpty, key.form == .sources {
        report(
          .emptyList, at: path,
          Message(
            "\(quoted: key.name) names no source",
            fr: "\(quoted: key.name) ne nomme aucune source"),
          help: Message(
            "every figure needs the id of at least one source",
            fr: "tout chiffre doit porter l’identifiant d’au moins une source"))
      }
    case .number(let number):
      if key.form == .quarters, !(0...ValueForm.mostQuarters).contains(number) {
        report(
          .invalidCount, at: path,
          Message(
            "\(quoted: key.name) is not a number from 0 to \(ValueForm.mostQuarters)",
            fr: "\(quoted: key.name) n’est pas un nombre de 0 à \(ValueForm.mostQuarters)"))
      }
    case .parts(let parts):
      for entry in parts.entries {
        check(entry.figures, at: path[entry.part.breakdown][entry.part.part])
      }
    case .date, .period, .count, .percent, .threshold, .flag, .bodyPart, .holders: break
    }
  }

  private mutating func check(text: String, of key: String, at path: RecordPath) {
    guard text.unicodeScalars.allSatisfy({ $0.properties.isWhitespace }) else { return }
    report(
      .emptyText, at: path, Message("\(quoted: key) is empty", fr: "\(quoted: key) est vide"),
      help: Message(
        "write the text, or leave the key out where it is optional",
        fr: "écrivez le texte, ou supprimez la clé si elle est facultative"))
  }

  private mutating func check(id: String, at path: RecordPath) {
    guard !id.isEmpty, !Identifier.isWellFormed(id) else { return }
    report(
      .invalidID, at: path,
      Message("\(quoted: id) is not an id", fr: "\(quoted: id) n’est pas un identifiant"),
      help: Message("\(Identifier.advice(for: id))", fr: "\(Identifier.advice(for: id))"))
  }

  // MARK: - Breakdowns

  private mutating func check(_ breakdown: Breakdown, at path: RecordPath) {
    check(FileFormat.breakdown, breakdown, at: path)
    if breakdown.parts.isEmpty {
      report(
        .emptyList, at: path["parts"],
        Message("'parts' names no part", fr: "\(quoted: "parts") ne nomme aucune partie"),
        help: Message(
          "list the parts, or delete the breakdown",
          fr: "indiquez les parties, ou supprimez la ventilation"))
    }
    for (index, part) in breakdown.parts.enumerated() {
      check(FileFormat.part, part, at: path["parts"][index])
    }
  }

  /// A part has the counts of a body, and nothing else.
  private mutating func check(_ figures: Figures, at path: RecordPath) {
    let counts = Figures.Key.allCases.filter { figures.given($0) != nil }
      .filter { !Figures.Key.ofBodies.contains($0) }.map { $0.rawValue }
    let others =
      (figures.reportedPercent == nil ? [] : ["reportedPercent"])
      + (figures.status == nil ? [] : ["status"])
      + (figures.level == nil ? [] : ["level"]) + (figures.order == nil ? [] : ["order"])
    for key in counts + others {
      report(
        .inapplicableKey, at: path[key],
        Message(
          "\(quoted: key) has no meaning for a part of a body",
          fr: "\(quoted: key) n’a pas de sens pour une partie d’un organe"),
        help: Message("give the counts alone", fr: "ne donnez que les nombres"))
    }
  }

  // MARK: - Observations

  /// Observations have the figures of their subject's kind.
  private mutating func check(
    _ observations: Observations, of kind: SubjectKind, at list: RecordPath
  ) {
    let format = FileFormat.observation(of: kind)
    for (index, observation) in observations.enumerated() {
      let path = list[index]
      let time = observation.time
      if let period = time.besideDay, !period.contains(time.date) {
        report(
          .datesDisagree, at: path["period"],
          Message(
            "the period \(period) does not hold the day \(time)",
            fr: "la période \(period) ne comprend pas le jour \(time)"),
          help: Message(
            "correct one of the two, or leave out 'period'",
            fr: "corrigez l’une ou l’autre, ou supprimez \(quoted: "period")"))
      }
      for key in ReportedObservation.keys {
        guard let value = key.key.get(observation) else {
          if key.isRequired(of: kind) { reportMissing(key.name, of: format, at: path) }
          continue
        }
        if !key.subjects.contains(kind) {
          reportInapplicable(key.name, to: kind, at: path, help: nil)
        }
        check(value, key.key, at: path[key.name])
      }
    }
  }
}
