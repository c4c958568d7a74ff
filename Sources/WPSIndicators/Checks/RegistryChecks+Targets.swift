extension RegistryChecks {
  /// Targets are in order within themselves.
  mutating func checkTargets() {
    for (index, target) in registry.targets.enumerated() {
      let path = RecordPath(.targets, index)
      if let from = target.from, let to = target.to, to < from {
        report(
          .datesReversed, at: path["to"],
          Message(
            "the target ends on \(to), before it begins",
            fr: "l’objectif prend fin le \(day: to), avant de commencer"),
          help: Message("'from' is \(from)", fr: "\(quoted: "from") est \(from)"))
      }
      let isMeasured = !gaps.targetsWithoutMeasure.contains(index)
      checkPart(target, path, isMeasured: isMeasured)
      if isMeasured, target.measure == .placement { checkPlacement(target, path) }
      guard let limit = target.limit else { continue }
      // The order of levels is the scale's, so that subjects decide about them.
      if limit.threshold.isLevel { continue }
      checkBands(target, limit, path)
      checkSteps(target, limit, path["steps"])
      checkRows(target, limit, path["bySize"])
    }
  }

  private mutating func checkBands(_ target: Target, _ limit: Limit, _ path: RecordPath) {
    guard case .atLeast(let atLeast) = limit else {
      for (key, band) in [("near", target.near), ("exceeds", target.exceeds)] where band != nil {
        report(
          .inapplicableKey, at: path[key],
          Message(
            "\(quoted: key) has no meaning beside 'atMost'",
            fr: "\(quoted: key) n’a pas de sens avec \(quoted: "atMost")"),
          help: Message(
            "the bands \"approaches\" and \"exceeds\" go with 'atLeast'; delete the key",
            fr: """
              on ne se rapproche d’un seuil et on ne le dépasse qu’avec \(quoted: "atLeast")\u{A0}; \
              supprimez la clé
              """))
      }
      return
    }
    if let near = target.near, near.value >= atLeast.value {
      report(
        .thresholdOrder, at: path["near"],
        Message(
          "'near' \(near.spelling) is not below the threshold \(atLeast.spelling)",
          fr: """
            \(quoted: "near") (\(share: near.spelling)) n’est pas au-dessous du seuil \
            (\(share: atLeast.spelling))
            """),
        help: Message(
          "'near' is where \"approaches\" begins, below the threshold",
          fr: """
            \(quoted: "near") est le point, au-dessous du seuil, à partir duquel on s’en rapproche
            """))
    }
    if let exceeds = target.exceeds, exceeds.value <= atLeast.value {
      report(
        .thresholdOrder, at: path["exceeds"],
        Message(
          "'exceeds' \(exceeds.spelling) is not above the threshold \(atLeast.spelling)",
          fr: """
            \(quoted: "exceeds") (\(share: exceeds.spelling)) n’est pas au-dessus du seuil \
            (\(share: atLeast.spelling))
            """),
        help: Message(
          "'exceeds' is where \"exceeds\" begins, above the threshold",
          fr: """
            \(quoted: "exceeds") est le point, au-dessus du seuil, à partir duquel on le dépasse
            """))
    }
  }

  /// Steps come one after the other in time, ask for no less each time, and not for more than the
  /// threshold.
  private mutating func checkSteps(_ target: Target, _ limit: Limit, _ steps: RecordPath) {
    let isFloor = limit.sense == .atLeast
    let (below, above) = (Message("less", fr: "moins"), Message("more", fr: "plus"))
    let (less, more) = isFloor ? (below, above) : (above, below)
    let verb = isFloor ? Message("requires", fr: "exige") : Message("allows", fr: "admet")
    func asksMore(_ a: Threshold, than b: Threshold) -> Bool {
      isFloor ? a.value > b.value : a.value < b.value
    }
    for (index, step) in target.steps.enumerated() {
      let (threshold, key) = (step.limit.threshold, limit.sense.rawValue)
      guard step.from != .unread, threshold != .unread else { continue }
      guard checkSense(of: step.limit, beside: limit, steps[index]) else { continue }
      let previous = index > 0 ? target.steps[index - 1] : nil
      if let previous, step.from.firstDay <= previous.from.firstDay {
        reportStep(
          steps[index]["from"],
          Message(
            "a step from \(step.from) stands after a step from \(previous.from)",
            fr: "l’étape de \(step.from) vient après celle de \(previous.from)"), isFloor)
      } else if let before = previous?.limit.threshold, before != .unread,
        asksMore(before, than: threshold)
      {
        reportStep(
          steps[index][key],
          Message(
            """
            a step \(verb) \(threshold.spelling), \(less) than the \(before.spelling) before it
            """,
            fr: """
              une étape \(verb) \(share: threshold.spelling), \(less) que la précédente \
              (\(share: before.spelling))
              """), isFloor)
      } else if asksMore(threshold, than: limit.threshold) {
        reportStep(
          steps[index][key],
          Message(
            """
            a step \(verb) \(threshold.spelling), \(more) than the threshold \
            \(limit.threshold.spelling)
            """,
            fr: """
              une étape \(verb) \(share: threshold.spelling), \(more) que le seuil \
              (\(share: limit.threshold.spelling))
              """), isFloor)
      }
    }
  }

  private mutating func reportStep(_ path: RecordPath, _ problem: Message, _ isFloor: Bool) {
    report(
      .thresholdOrder, at: path, problem,
      help: isFloor
        ? Message(
          "steps go up in time, and in what they require, as far as 'atLeast'",
          fr: """
            les étapes se suivent dans le temps et exigent de plus en plus, jusqu’à \
            \(quoted: "atLeast")
            """)
        : Message(
          "steps go up in time, and down in what they allow, as far as 'atMost'",
          fr: """
            les étapes se suivent dans le temps et admettent de moins en moins, jusqu’à \
            \(quoted: "atMost")
            """))
  }

  /// Rows have sizes from 1 up, one above the other.
  private mutating func checkRows(_ target: Target, _ limit: Limit, _ rows: RecordPath) {
    for (index, row) in target.bySize.enumerated() {
      if let own = row.limit, own.threshold != .unread {
        _ = checkSense(of: own, beside: limit, rows[index])
      }
      guard row.upTo != Target.SizeRow.unreadSize else { continue }
      let previous = index > 0 ? target.bySize[index - 1].upTo : 0
      guard row.upTo <= previous else { continue }
      report(
        .thresholdOrder, at: rows[index]["upTo"],
        row.upTo < 1
          ? Message(
            "a row up to \(row.upTo) holds for no size",
            fr: "une ligne jusqu’à \(row.upTo) ne vaut pour aucune taille")
          : Message(
            "a row up to \(row.upTo) stands after a row up to \(previous)",
            fr: "une ligne jusqu’à \(row.upTo) vient après une ligne jusqu’à \(previous)"),
        help: Message(
          "rows stand in the order of their sizes, from small to large",
          fr: "les lignes se suivent par ordre de taille croissante"))
    }
  }

  /// Notes a step or a row that has another key than its target; false where it has.
  private mutating func checkSense(
    of limit: Limit, beside target: Limit, _ path: RecordPath
  ) -> Bool {
    guard limit.sense != target.sense else { return true }
    let (key, own) = (limit.sense.rawValue, target.sense.rawValue)
    report(
      .inapplicableKey, at: path[key],
      Message(
        "\(quoted: key) stands in a target that has \(quoted: own)",
        fr: "\(quoted: key) figure dans un objectif qui a \(quoted: own)"),
      help: Message(
        "write \"\(own)\", as the target does", fr: "écrivez \"\(own)\", comme dans l’objectif"))
    return false
  }

  /// A target is for one part, or for each, and only of bodies.
  private mutating func checkPart(_ target: Target, _ path: RecordPath, isMeasured: Bool) {
    guard target.breakdown != nil else { return }
    let key = target.each == nil ? "part" : "each"
    if target.each != nil, target.part != nil {
      report(
        .inapplicableKey, at: path["part"],
        Message(
          "a target has 'each' or 'part', not both",
          fr: "un objectif a \(quoted: "each") ou \(quoted: "part"), pas les deux"),
        help: Self.deleteOne)
    } else if isMeasured, !target.measure.isOfBodies {
      report(
        .inapplicableKey, at: path[key],
        RecordChecks.inapplicable(key, to: target.measure),
        help: Message("only bodies have parts", fr: "seuls les organes ont des parties"))
    }
  }

  /// A name that is given by language is given in all the file's languages.
  mutating func checkTranslations() {
    let names = names
    var languages = [String]()
    var known = Set<String>()
    for name in names {
      for language in name.text.languages where known.insert(language).inserted {
        languages.append(language)
      }
    }
    guard languages.count > 1 else { return }
    for name in names {
      let given = Set(name.text.languages)
      let missing = Array(languages.lazy.filter { !given.contains($0) }.prefix(Self.mostIDs + 1))
      guard !given.isEmpty, !missing.isEmpty else { continue }
      var listed = missing.prefix(Self.mostIDs).map {
        Message("\(quoted: $0)", fr: "\(quoted: $0)")
      }
      if missing.count > listed.count { listed.append(Message(verbatim: "…")) }
      let list = listed.joined(by: Message(verbatim: ", ")) ?? Message(verbatim: "")
      report(
        .missingTranslation, at: name.path[name.key],
        Message(
          "\(quoted: name.key) is not given in \(list), as other names are",
          fr: """
            \(quoted: name.key) n’a pas de texte dans la langue \(list), alors que d’autres noms \
            en ont un
            """),
        help: Message(
          "add \"\(missing[0])\": …; until then another language stands in",
          fr: """
            ajoutez "\(missing[0])": "…"\u{A0}; d’ici là, le texte d’une autre langue est affiché à \
            sa place
            """))
    }
  }

  private typealias Name = (text: LocalizedText, key: String, path: RecordPath)

  /// The names of groups, targets and subjects, as their formats list them.
  private var names: [Name] {
    func names<Record>(
      _ format: RecordFormat<Record>, _ records: [Record], _ list: RecordList
    ) -> [Name] {
      records.enumerated().flatMap { index, record in
        format.nameKeys.compactMap { key -> Name? in
          guard case .text(let text)? = key.get(record) else { return nil }
          return (text, key.name, RecordPath(list, index))
        }
      }
    }
    return names(FileFormat.group, registry.groups, .groups)
      + names(FileFormat.target, registry.targets, .targets)
      + names(FileFormat.scale, registry.scales, .scales) + namesInside
      + names(FileFormat.body, registry.bodies, .bodies)
      + names(FileFormat.list, registry.lists, .lists)
      + names(FileFormat.indicator, registry.indicators, .indicators)
  }

  /// The names of levels, of breakdowns and their parts, and of positions.
  private var namesInside: [Name] {
    let levels = registry.scales.enumerated().flatMap { index, scale in
      scale.levels.enumerated().map { place, level -> Name in
        (level.name, "name", RecordPath(.scales, index)["levels"][place])
      }
    }
    return levels
      + registry.bodies.enumerated().flatMap { index, body -> [Name] in
        let path = RecordPath(.bodies, index)
        let parts = body.breakdowns.enumerated().flatMap { place, breakdown -> [Name] in
          let path = path["breakdowns"][place]
          return [(breakdown.name, "name", path)]
            + breakdown.parts.enumerated().map { ($1.name, "name", path["parts"][$0]) }
        }
        return parts
          + body.positions.enumerated().map { ($1.name, "name", path["positions"][$0]) }
      }
  }
}
