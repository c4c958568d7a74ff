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
          .duplicateID, at: place,
          Message(
            "the target \(quoted: id) is named twice",
            fr: "l’objectif \(quoted: id) est nommé deux fois"),
          first: path["targets"][earlier], help: Self.deleteOne)
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
      Message(
        """
        the target \(quoted: target.id) measures \(quoted: target.measure.rawValue), which \
        \(subject.kind.phrase) does not have
        """,
        fr: """
          l’objectif \(quoted: target.id) a la mesure \(quoted: target.measure.rawValue), qui ne \
          convient pas à \(subject.kind.phrase)
          """),
      help: Message(
        "targets that fit have the measure \(fitting)",
        fr: "les objectifs qui conviennent ont pour mesure \(fitting)"))
  }

  /// A body has the parts that its target is for.
  private mutating func checkBreakdown(
    of target: Target, in body: Body, _ path: RecordPath, _ place: RecordPath
  ) {
    guard let id = target.breakdown,
      !gaps.bodiesWithoutBreakdowns.contains(where: { RecordPath(.bodies, $0) == path })
    else { return }
    let breakdown = body.breakdowns.first { $0.id == id }
    let problem: Message
    if breakdown == nil {
      problem = Message("the breakdown \(quoted: id)", fr: "la ventilation \(quoted: id)")
    } else if let part = target.part?.part,
      !(breakdown?.parts.contains { $0.id == part } ?? true)
    {
      problem = Message(
        "the part \(quoted: part) of \(quoted: id)",
        fr: "la partie \(quoted: part) de \(quoted: id)")
    } else {
      return
    }
    report(
      .measureMismatch, at: place,
      Message(
        "the target \(quoted: target.id) is for \(problem), which the body does not have",
        fr: "l’objectif \(quoted: target.id) porte sur \(problem), que l’organe n’a pas"),
      help: Message(
        "give the body a breakdown with this id in 'breakdowns', and its parts",
        fr: """
          donnez à l’organe, dans \(quoted: "breakdowns"), une ventilation de cet identifiant, avec \
          ses parties
          """))
  }

  /// A list has neither seats nor parts.
  private mutating func checkFit(of target: Target, toListAt place: RecordPath) {
    let problem: Message
    if target.breakdown != nil {
      problem = Message(
        "is for parts of a body, which a list does not have",
        fr: "porte sur des parties d’un organe, et une liste n’en a pas")
    } else if target.denominator == .seats {
      problem = Message(
        "is a share of seats, which a list does not have",
        fr: "est une part de sièges, et une liste n’en a pas")
    } else {
      return
    }
    report(
      .measureMismatch, at: place,
      Message(
        "the target \(quoted: target.id) \(problem)",
        fr: "l’objectif \(quoted: target.id) \(problem)"),
      help: Message(
        "give the list a target of its own",
        fr: "donnez à la liste un objectif qui lui soit propre"))
  }

  // MARK: - Scales

  /// Levels are named once, and a scale has two at least.
  mutating func checkScales() {
    for (index, scale) in registry.scales.enumerated() {
      let path = RecordPath(.scales, index)["levels"]
      checkIdentifiers(Message("level", fr: "de niveau"), scale.levels.map { $0.id }) { path[$0] }
      if scale.levels.count < 2, !gaps.scalesWithoutLevels.contains(index) {
        report(
          .emptyList, at: path,
          Message(
            "a scale has two levels at least, from least to most",
            fr: "une échelle a au moins deux niveaux, du plus bas au plus élevé"),
          help: Message(
            "add the levels, or delete the scale",
            fr: "ajoutez les niveaux, ou supprimez l’échelle"))
      }
    }
  }

  /// The scale of an indicator; nil where its levels are not known for certain.
  private func scale(of indicator: Indicator) -> KnownScale? {
    indicator.scale.flatMap { scales[$0] ?? nil }
  }

  /// The level that an observation gives is one of its scale.
  mutating func checkLevel(
    _ observation: ReportedObservation, of subject: Subject, _ list: RecordPath, _ index: Int
  ) {
    guard let level = observation.figures.level, let indicator = subject.indicator,
      let known = scale(of: indicator), !known.levels.contains(level)
    else { return }
    reportUnknownLevel(level, of: known.scale, at: list[index]["level"])
  }

  private mutating func reportUnknownLevel(
    _ level: String, of scale: Scale, at path: RecordPath
  ) {
    let levels = scale.levels.map { $0.id }
    let known = Self.spelling(of: levels)
    let order = Message(
      "from least to most its levels are \(known)",
      fr: "ses niveaux sont, du plus bas au plus élevé, \(known)")
    report(
      .unknownID, at: path,
      Message(
        "the scale \(quoted: scale.id) has no level \(quoted: level)",
        fr: "l’échelle \(quoted: scale.id) n’a pas de niveau \(quoted: level)"),
      help: suggestion(for: level, among: levels).map { $0 + Message(verbatim: " ") + order }
        ?? order)
  }

  /// The levels that a target names are on the scale of the indicator, and in order.
  private mutating func checkLevels(
    of target: Target, _ indicator: Indicator, at place: RecordPath
  ) {
    guard target.measure.form == .level, let scale = scale(of: indicator)?.scale,
      let limit = target.limit
    else { return }
    let steps = target.steps.map { $0.limit.threshold }
    let named = steps + [limit.threshold, target.near, target.exceeds].compactMap { $0 }
    for threshold in named where threshold != .unread && threshold.rank(on: scale) == nil {
      let levels = Self.spelling(of: scale.levels.map { $0.id })
      report(
        .measureMismatch, at: place,
        Message(
          """
          the target \(quoted: target.id) names the level \(quoted: threshold.spelling), which the \
          scale \(quoted: scale.id) does not have
          """,
          fr: """
            l’objectif \(quoted: target.id) nomme le niveau \(quoted: threshold.spelling), que \
            l’échelle \(quoted: scale.id) n’a pas
            """),
        help: Message("its levels are \(levels)", fr: "ses niveaux sont \(levels)"))
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
      Message(
        "the levels of the target \(quoted: target.id) are not in the order of the scale",
        fr: "les niveaux de l’objectif \(quoted: target.id) ne suivent pas l’ordre de l’échelle"),
      help: Message(
        "'near' lies below 'atLeast', 'exceeds' above it, and steps go up to it",
        fr: """
          \(quoted: "near") est au-dessous de \(quoted: "atLeast"), \(quoted: "exceeds") au-dessus, \
          et les étapes montent jusqu’à lui
          """))
  }
}

/// A scale whose levels are known for certain.
struct KnownScale {
  let scale: Scale
  /// The identifiers of its levels.
  let levels: Set<String>

  /// Nil where the levels do not make a scale, which is noted elsewhere.
  init?(_ scale: Scale) {
    levels = Set(scale.levels.map { $0.id })
    guard levels.count > 1, levels.count == scale.levels.count else { return nil }
    self.scale = scale
  }
}
