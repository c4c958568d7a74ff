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
        checks.reportMissing("scale", of: FileFormat.indicator.name, at: path)
      }
      checks.check(indicator.observations, of: kind, at: path["observations"])
    }
    return checks.problems
  }

  private mutating func report(
    _ code: DiagnosticCode, at path: RecordPath, _ message: Message, help: Message? = nil
  ) {
    problems.append(RegistryProblem(code, at: path, message, help: help))
  }

  /// A record has the keys that it must have, and values of their forms.
  private mutating func check<Record>(
    _ format: RecordFormat<Record>, _ record: Record, at path: RecordPath,
    of kind: SubjectKind? = nil
  ) {
    for key in format.keys where key.records == nil {
      guard let value = key.get(record) else {
        if key.isRequired { reportMissing(key.name, of: format.name, at: path) }
        continue
      }
      if let kind, case .subjects(let kinds, let help) = key.scope, !kinds.contains(kind) {
        reportInapplicable(key.name, to: kind, at: path, help: help)
      }
      check(value, key, at: path[key.name])
    }
  }

  private mutating func reportMissing(_ key: String, of record: Message, at path: RecordPath) {
    report(.missingKey, at: path, .lacksKey(key, of: record), help: .addKey(key))
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
            "the language \((version.language ?? "").quoted) is given twice",
            help: "delete one of the two")
        }
        let place = version.language.map { path[$0] } ?? path
        check(text: version.text, of: key.name, at: place)
        if let tag = version.language, !LanguageTag.isWellFormed(tag) {
          report(
            .invalidLanguage, at: place, "\(tag.quoted) is not a language tag",
            help: "write a tag such as \"en\" or \"fr\"")
        }
      }
    case .string(let string):
      check(text: string, of: key.name, at: path)
      if key.form == .id { check(id: string, at: path) }
      if key.form == .digest, !SHA256.isWellFormed(string.utf8) {
        report(
          .invalidDigest, at: path, "\(string.quoted) is no SHA-256", help: SHA256.advice)
      }
    case .strings(let strings):
      for (index, string) in strings.enumerated() {
        check(text: string, of: key.name, at: strings.count == 1 ? path : path[index])
      }
      if strings.isEmpty, key.form == .sources {
        report(
          .emptyList, at: path, "'\(key.name)' names no source",
          help: "every figure needs the id of at least one source")
      }
    case .number(let number):
      if key.form == .quarters, !(0...ValueForm.mostQuarters).contains(number) {
        report(
          .invalidCount, at: path,
          "'\(key.name)' is not a number from 0 to \(ValueForm.mostQuarters)")
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
      .emptyText, at: path, "'\(key)' is empty",
      help: "write the text, or leave the key out where it is optional")
  }

  private mutating func check(id: String, at path: RecordPath) {
    guard !id.isEmpty, !Identifier.isWellFormed(id) else { return }
    report(
      .invalidID, at: path, "\(id.quoted) is not an id", help: Identifier.advice(for: id))
  }

  // MARK: - Breakdowns

  private mutating func check(_ breakdown: Breakdown, at path: RecordPath) {
    check(FileFormat.breakdown, breakdown, at: path)
    if breakdown.parts.isEmpty {
      report(
        .emptyList, at: path["parts"], "'parts' names no part",
        help: "list the parts, or delete the breakdown")
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
        .inapplicableKey, at: path[key], "'\(key)' has no meaning for a part of a body",
        help: "give the counts alone")
    }
  }

  // MARK: - Targets

  /// A target's thresholds are those of its measure.
  private mutating func check(_ target: Target, at path: RecordPath) {
    check(FileFormat.target, target, at: path)
    if target.denominator == .seats, !Measure.ofSeats.contains(target.measure) {
      report(
        .inapplicableKey, at: path["denominator"],
        "'denominator' has no meaning for the measure '\(target.measure.rawValue)'",
        help: Measure.adviceOnSeats)
    }
    for key in FileFormat.target.keys {
      guard case .measures(let measures) = key.scope, !measures.contains(target.measure),
        key.records.map({ !$0.json(target).isEmpty })
          ?? key.get(target).map({ $0 != key.omitted }) ?? false
      else { continue }
      report(
        .inapplicableKey, at: path[key.name],
        "'\(key.name)' has no meaning for the measure '\(target.measure.rawValue)'",
        help: target.measure.advice(onKeyOf: measures))
    }
    let thresholds =
      ([("near", target.near), ("exceeds", target.exceeds)] as [(String, Threshold?)])
      .compactMap { key, threshold in threshold.map { (path[key], $0) } }
      + [target.limit].compactMap { $0 }.map { (path[$0.sense.rawValue], $0.threshold) }
      + target.steps.enumerated().map { place($1.limit, path["steps"][$0]) }
    guard Measure.withFloor.contains(target.measure) else { return }
    let needsLimit = target.measure.form != .order || target.placement.everyBlockOf != nil
    if target.limit == nil, needsLimit {
      report(
        .missingKey, at: path,
        .lacksKey("atLeast", "atMost", of: FileFormat.target.name), help: .addKey("atLeast"))
    }
    for (place, threshold) in thresholds where !target.measure.takes(threshold) {
      let help =
        switch target.measure.form {
        case .share: "give a share"
        case .level: "give the id of a level"
        case .order: "give a share, or a whole number"
        case .number, .status, .holder: "give a whole number"
        }
      report(
        .invalidThreshold, at: place,
        "\(threshold.spelling.quoted) is not a threshold for the measure "
          + "'\(target.measure.rawValue)'", help: Message(untranslated: help))
    }
    if target.measure.form == .order { return }
    for (index, row) in target.bySize.enumerated() {
      guard let limit = row.limit, limit.threshold.isShare, !target.measure.isShare else {
        continue
      }
      let (place, threshold) = place(limit, path["bySize"][index])
      report(
        .invalidThreshold, at: place,
        "\(threshold.spelling.quoted) is not a threshold for the measure "
          + "'\(target.measure.rawValue)'", help: "give a whole number")
    }
  }

  private func place(_ limit: Limit, _ path: RecordPath) -> (RecordPath, Threshold) {
    (path[limit.sense.rawValue], limit.threshold)
  }

  // MARK: - Observations

  /// Observations have the figures of their subject's kind.
  private mutating func check(
    _ observations: [ReportedObservation], of kind: SubjectKind, at list: RecordPath
  ) {
    let name =
      switch kind {
      case .body, .position: FileFormat.bodyObservation.name
      case .list: FileFormat.listObservation.name
      case .share, .count, .milestone, .level: FileFormat.indicatorObservation.name
      }
    for (index, observation) in observations.enumerated() {
      let path = list[index]
      let time = observation.time
      if let period = time.besideDay, !period.contains(time.date) {
        report(
          .datesDisagree, at: path["period"],
          "the period \(period) does not hold the day \(time)",
          help: "correct one of the two, or leave out 'period'")
      }
      for key in ReportedObservation.keys {
        guard let value = key.key.get(observation) else {
          if key.isRequired(of: kind) { reportMissing(key.name, of: name, at: path) }
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

extension Measure {
  /// Whether a threshold is of the form that it has.
  fileprivate func takes(_ threshold: Threshold) -> Bool {
    switch form {
    case .share: threshold.isShare
    case .level: threshold.isLevel
    case .order: !threshold.isLevel
    case .number, .status, .holder: !threshold.isShare && !threshold.isLevel
    }
  }
}
