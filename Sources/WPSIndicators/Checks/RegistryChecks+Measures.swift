extension RegistryChecks {
  /// A subject's targets measure what such a subject has, each target once.
  mutating func checkMeasures() {
    let targets = Dictionary(
      firstOf: registry.targets.enumerated().map { index, target in
        (target.id, gaps.targetsWithoutMeasure.contains(index) ? nil : target)
      })
    let indicatorsWithoutKind = Set(
      gaps.indicatorsWithoutKind.map { RecordPath(.indicators, $0) })
    for (subject, path) in subjects {
      let isKnown = !indicatorsWithoutKind.contains(path)
      checkMeasures(of: subject, isKnown ? targets : [:], at: path)
      for (index, position) in subject.positions.enumerated() {
        checkMeasures(of: position, targets, at: path["positions"][index])
      }
    }
  }

  private mutating func checkMeasures(
    of subject: Subject, _ targets: [String: Target?], at path: RecordPath
  ) {
    var first = [String: Int]()
    for (index, id) in subject.targets.enumerated() where !id.isEmpty {
      let place = path["targets"][index]
      if let earlier = first[id] {
        report(
          .duplicateID, at: place, "the target \(id.quoted) is named twice",
          first: path["targets"][earlier], help: "delete one of the two")
      }
      first[id] = first[id] ?? index
      guard let target = targets[id] ?? nil else { continue }
      guard subject.measures.contains(target.measure) else {
        reportMismatch(of: target, subject, at: place)
        continue
      }
      switch subject {
      case .body(let body): checkBreakdown(of: target, in: body, path, place)
      case .list: checkFit(of: target, toListAt: place)
      case .indicator(let indicator): checkLevels(of: target, indicator, at: place)
      case .position: break
      }
    }
  }

  private mutating func reportMismatch(
    of target: Target, _ subject: Subject, at place: RecordPath
  ) {
    let fitting = subject.measures.map { $0.rawValue }.joined(separator: ", ")
    report(
      .measureMismatch, at: place,
      "the target \(target.id.quoted) measures '\(target.measure.rawValue)', which "
        + "\(subject.kind.phrase.english) does not have",
      help: "targets that fit have the measure \(fitting)")
  }

  /// A body has the parts that its target is for.
  private mutating func checkBreakdown(
    of target: Target, in body: Body, _ path: RecordPath, _ place: RecordPath
  ) {
    guard let id = target.breakdown,
      !gaps.bodiesWithoutBreakdowns.contains(where: { RecordPath(.bodies, $0) == path })
    else { return }
    let breakdown = body.breakdowns.first { $0.id == id }
    let problem: String
    if breakdown == nil {
      problem = "the breakdown \(id.quoted)"
    } else if let part = target.part?.part,
      !(breakdown?.parts.contains { $0.id == part } ?? true)
    {
      problem = "the part \(part.quoted) of \(id.quoted)"
    } else {
      return
    }
    report(
      .measureMismatch, at: place,
      "the target \(target.id.quoted) is for \(problem), which the body does not have",
      help: "give the body a breakdown with this id in 'breakdowns', and its parts")
  }

  /// A list has neither seats nor parts.
  private mutating func checkFit(of target: Target, toListAt place: RecordPath) {
    let problem: String
    if target.breakdown != nil {
      problem = "is for parts of a body, which a list does not have"
    } else if target.denominator == .seats {
      problem = "is a share of seats, which a list does not have"
    } else {
      return
    }
    report(
      .measureMismatch, at: place, "the target \(target.id.quoted) \(problem)",
      help: "give the list a target of its own")
  }

  // MARK: - Scales

  /// Levels are named once, and a scale has two at least.
  mutating func checkScales() {
    for (index, scale) in registry.scales.enumerated() {
      let path = RecordPath(.scales, index)["levels"]
      checkIdentifiers("level", scale.levels.map { $0.id }) { path[$0] }
      if scale.levels.count < 2, !gaps.scalesWithoutLevels.contains(index) {
        report(
          .emptyList, at: path, "a scale has two levels at least, from least to most",
          help: "add the levels, or delete the scale")
      }
    }
  }

  /// The scale of an indicator; nil where its levels are not known for certain.
  private func scale(of indicator: Indicator) -> Scale? {
    guard let id = indicator.scale,
      let index = registry.scales.firstIndex(where: { $0.id == id }),
      !gaps.scalesWithoutLevels.contains(index)
    else { return nil }
    // What is wrong with the scale itself has been noted.
    let levels = registry.scales[index].levels
    guard levels.count > 1, Set(levels.map { $0.id }).count == levels.count else { return nil }
    return registry.scales[index]
  }

  /// The level that an observation gives is one of its scale.
  mutating func checkLevel(
    _ observation: ReportedObservation, of subject: Subject, _ list: RecordPath, _ index: Int
  ) {
    guard let level = observation.figures.level, let indicator = subject.indicator,
      let scale = scale(of: indicator), scale.rank(of: level) == nil
    else { return }
    reportUnknownLevel(level, of: scale, at: list[index]["level"])
  }

  private mutating func reportUnknownLevel(
    _ level: String, of scale: Scale, at path: RecordPath
  ) {
    let levels = scale.levels.map { $0.id }
    let known = levels.map { $0.escapingControls }.joined(separator: ", ")
    let near = NearSpelling.suggestion(for: level, among: levels)
      .map { "did you mean '\($0.escapingControls)'? " }
    report(
      .unknownID, at: path,
      "the scale \(scale.id.quoted) has no level \(level.quoted)",
      help: (near ?? "") + "from least to most its levels are \(known)")
  }

  /// The levels that a target names are on the scale of the indicator, and in order.
  private mutating func checkLevels(
    of target: Target, _ indicator: Indicator, at place: RecordPath
  ) {
    guard target.measure.form == .level, let scale = scale(of: indicator),
      let limit = target.limit
    else { return }
    let steps = target.steps.map { $0.limit.threshold }
    let named = steps + [limit.threshold, target.near, target.exceeds].compactMap { $0 }
    for threshold in named where threshold != .unread && threshold.rank(on: scale) == nil {
      report(
        .measureMismatch, at: place,
        "the target \(target.id.quoted) names the level \(threshold.spelling.quoted), which the "
          + "scale \(scale.id.quoted) does not have",
        help: "its levels are "
          + scale.levels.map { $0.id.escapingControls }.joined(separator: ", "))
      return
    }
    let rising = [target.near].compactMap { $0 } + [limit.threshold]
    let ranks = rising.compactMap { $0.rank(on: scale) }
    let most = limit.threshold.rank(on: scale) ?? .zero
    let stepRanks = steps.compactMap { $0.rank(on: scale) }
    let isOrdered =
      zip(ranks, ranks.dropFirst()).allSatisfy { $0 < $1 }
      && target.exceeds.flatMap { $0.rank(on: scale) }.map { $0 > most } ?? true
      && zip(stepRanks, stepRanks.dropFirst()).allSatisfy { $0 <= $1 }
      && stepRanks.allSatisfy { $0 <= most }
    guard !isOrdered else { return }
    report(
      .thresholdOrder, at: place,
      "the levels of the target \(target.id.quoted) are not in the order of the scale",
      help: "'near' lies below 'atLeast', 'exceeds' above it, and steps go up to it")
  }
}
