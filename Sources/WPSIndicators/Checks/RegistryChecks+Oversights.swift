/// What is right by the format, and yet was probably overlooked.
extension RegistryChecks {
  mutating func checkOversights() {
    checkFractions()
    // Of a key that could not be read nobody can say that it is not given.
    if gaps.isComplete, !gaps.lacksValues { checkCitationsOfLaw() }
    checkPlaceholders()
  }

  /// Spreadsheets keep 26 % as 0.26. Real percentages below one exist, so that counts decide where
  /// there are any.
  private mutating func checkFractions() {
    for (subject, path) in subjects where subject.kind == .body || subject.kind == .share {
      // Plain ones give no percentage.
      for index in subject.observations.positionsOfOthers {
        let observation = subject.observations[index]
        let figures = observation.figures
        guard let percent = figures.reportedPercent, let meant = percent.asFraction else {
          continue
        }
        let isShare = subject.kind == .share
        var counts = observation
        counts.figures.reportedPercent = nil
        guard let narrowed = Self.narrowed(observation, isShare: isShare),
          narrowed.percentUse != .ignored,
          let byCounts = Self.narrowed(counts, isShare: isShare),
          // The counts alone say what the percentage should be.
          byCounts.women.exact == nil || byCounts.members.exact == nil
        else { continue }
        report(
          .percentAsFraction, at: path["observations"][index]["reportedPercent"],
          Message(
            """
            \(percent: percent.description) is less than one per cent, and no counts are given to \
            check it
            """,
            fr: """
              \(percent: percent.description) est inférieur à \(percent: "1"), et aucun nombre donné \
              ne permet de le vérifier
              """),
          help: Message(
            """
            if \(percent: meant.description) is meant, write \(meant); else give the counts beside it
            """,
            fr: """
              s’il s’agit de \(percent: meant.description), écrivez \(meant)\u{A0}; sinon, donnez aussi \
              les nombres
              """))
      }
    }
  }

  private static func narrowed(
    _ observation: ReportedObservation, isShare: Bool
  ) -> NarrowedFigures? {
    isShare ? NarrowedFigures(shareOf: observation.figures) : NarrowedFigures(observation)
  }

  /// What the law requires can be looked up.
  private mutating func checkCitationsOfLaw() {
    for (index, target) in registry.targets.enumerated() where target.basis == .law {
      let missing =
        (target.source == nil ? ["source"] : []) + (target.locator == nil ? ["locator"] : [])
      let list = missing.map { Message("\(quoted: $0)", fr: "\(quoted: $0)") }
        .joined(by: Message(" and ", fr: " ni "))
      guard let list else { continue }
      report(
        .uncitedLaw, at: RecordPath(.targets, index)["basis"],
        Message(
          "the target \(quoted: target.id) is a law's, but lacks \(list)",
          fr: "l’objectif \(quoted: target.id) est fixé par une loi, mais sans \(list)"),
        help: Message(
          "name the law in 'source' and its article in 'locator'",
          fr: "nommez la loi dans \(quoted: "source") et son article dans \(quoted: "locator")"))
    }
  }

  /// The texts and figures of the starter file are there to be overwritten.
  private mutating func checkPlaceholders() {
    func check<Record>(
      _ format: RecordFormat<Record>, _ record: Record, at path: RecordPath
    ) {
      for key in format.keys where key.records == nil {
        check(key.get(record), at: path[key.name])
      }
    }
    func check(_ value: RecordValue?, at path: RecordPath) {
      let texts: [String]
      switch value {
      case .text(let text): texts = text.versions.map { $0.text }
      case .string(let text): texts = [text]
      default: return
      }
      guard let text = texts.first(where: StarterRegistry.isPlaceholder) else { return }
      report(
        .placeholder, at: path,
        Message(
          "\(quoted: text) is a text of the starter file, left as it was",
          fr: "\(quoted: text) est un texte du fichier de départ, resté tel quel"),
        help: Message(
          "write your own, or delete the record that it belongs to",
          fr: "écrivez le vôtre, ou supprimez l’élément auquel il appartient"))
    }
    check(FileFormat.registry, registry, at: RecordPath())
    for (index, group) in registry.groups.enumerated() {
      check(FileFormat.group, group, at: RecordPath(.groups, index))
    }
    for (index, source) in registry.sources.enumerated() {
      check(FileFormat.source, source, at: RecordPath(.sources, index))
    }
    for (index, target) in registry.targets.enumerated() {
      check(FileFormat.target, target, at: RecordPath(.targets, index))
    }
    for (index, body) in registry.bodies.enumerated() {
      check(FileFormat.body, body, at: RecordPath(.bodies, index))
    }
    for (index, list) in registry.lists.enumerated() {
      check(FileFormat.list, list, at: RecordPath(.lists, index))
    }
    for (index, indicator) in registry.indicators.enumerated() {
      check(FileFormat.indicator, indicator, at: RecordPath(.indicators, index))
    }
    for (subject, path) in subjects {
      let observations = subject.observations
      let suspects = observations.positions {
        StarterRegistry.couldBeMadeUp($0, in: observations)
      }
      for index in suspects {
        let observation = observations[index]
        let path = path["observations"][index]
        if StarterRegistry.isMadeUp(observation.figures) {
          reportMadeUpFigures(observation.figures, at: path["women"])
        }
        for (key, text) in [("locator", observation.locator), ("note", observation.note)] {
          check(text.map { .text($0) }, at: path[key])
        }
      }
    }
  }

  /// Figures look like facts wherever they are shown, unlike texts.
  private mutating func reportMadeUpFigures(_ figures: Figures, at path: RecordPath) {
    let (women, members) = (figures[.women], figures[.members])
    report(
      .placeholder, at: path,
      Message(
        "\(women) women of \(members) members is a made-up figure of the starter file",
        fr: "\(women) femmes sur \(members) membres est un chiffre inventé du fichier de départ"),
      help: Message(
        "write what a source says, or delete the observation; else scorecards show it as a fact",
        fr: """
          écrivez ce que dit une source, ou supprimez l’observation\u{A0}; sinon, les tableaux de \
          bord le donneront pour un fait
          """))
  }
}
