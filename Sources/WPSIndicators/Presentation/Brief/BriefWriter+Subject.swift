/// What a brief says of one subject: its figure, what that means for the targets, and where it is
/// heading.
extension BriefWriter {
  /// The sentences on one subject, held against each of its targets.
  func sentences(on rows: [Assessment]) -> [Passage] {
    guard let first = rows.first else { return [] }
    // That a target asks nothing of so small a body is said of that target.
    if first.reason != .exempt, let reason = wording.reason(first) {
      return [phrases.labelled(wording.name(first.subject), Passage(reason))]
    }
    let measured = rows.filter { $0.evidence != nil }
    guard !measured.isEmpty else { return withoutNumber(first) }
    var sentences = statements(measured)
    let blank = rows.filter { $0.evidence == nil }.compactMap(target(of:)).map(phrases.noData)
    if !blank.isEmpty { sentences.append(phrases.clauses(blank)) }
    return sentences
  }

  /// What a source says in words alone.
  private func withoutNumber(_ assessment: Assessment) -> [Passage] {
    let overdue =
      assessment.flags.contains(.overdue) ? phrases.shortFlag(.overdue).map { Passage($0) } : nil
    guard let unmeasured = assessment.unmeasured else {
      return overdue.map { [phrases.labelled(wording.name(assessment.subject), $0)] } ?? []
    }
    let noNumber = Passage(wording.noNumber(unmeasured))
    let words = wording.quote(unmeasured) ?? unmeasured.note.map(wording.given)
    let said = phrases.about(
      wording.name(assessment.subject),
      phrases.opening(unmeasured.time, lastKnown: lastKnown(unmeasured, assessment)),
      words.map { phrases.labelled(noNumber, $0) } ?? noNumber)
    return ["\(said) \(wording.citation(unmeasured))"] + development(assessment)
      + self.words(assessment)
  }

  /// A sentence for each figure, with all the targets that it is held against; then what must be
  /// known with it.
  private func statements(_ rows: [Assessment]) -> [Passage] {
    var statements = [(figure: Passage, rows: [Assessment])]()
    for row in rows {
      let figure = figure(row)
      if statements.last?.figure != figure { statements.append((figure, [])) }
      statements[statements.count - 1].rows.append(row)
    }
    var said = Set<Passage>()
    return statements.flatMap { figure, rows -> [Passage] in
      guard let first = rows.first, let observation = first.evidence?.observation else { return [] }
      let clauses = clauses(figure, meanings(rows))
      // Where most sources say the contrary, that they disagree comes first.
      let disputed =
        rows.contains { $0.flags.contains(.outvoted) } ? phrases.shortFlag(.sourcesDisagree) : nil
      let lead = disputed.map { phrases.labelled(wording.name(first.subject), Passage($0)) }
      return [lead].compactMap { $0 }
        + ["\(phrases.clauses(clauses)) \(wording.citation(observation))"]
        + rows.flatMap { caveats($0, isAlone: rows.count == 1) } + development(first) + words(first)
    }.filter { said.insert($0).inserted }
  }

  /// The figure with the first target, if a comma can join the two, and what stands for itself.
  private func clauses(_ figure: Passage, _ meanings: [Meaning]) -> [Passage] {
    guard let first = meanings.first else { return [figure] }
    let further = meanings.dropFirst().map { $0.clause }
    guard let participle = first.participle else { return [figure, first.clause] + further }
    return [phrases.list([figure, participle])] + further
  }

  // MARK: - What it means for the targets

  /// What a figure means for a target.
  struct Meaning: Equatable {
    /// What can follow the figure after a comma; nil where the data decide nothing.
    let participle: Passage?
    /// The same with a verb of its own.
    let clause: Passage
  }

  /// What a figure means for each target; those of which the same words would be said but for their
  /// names are named together.
  private func meanings(_ rows: [Assessment]) -> [Meaning] {
    var joined = [(row: Assessment, target: BriefTarget, unnamed: Meaning)]()
    for row in rows {
      guard let target = target(of: row) else { continue }
      var anonymous = target
      anonymous.names = []
      guard let unnamed = meaning(row, of: anonymous) else { continue }
      let alike = joined.firstIndex {
        $0.unnamed == unnamed && ($0.target.isAlike(target) || row.reason == .exempt)
      }
      if let alike {
        joined[alike].target.names += target.names
      } else {
        joined.append((row, target, unnamed))
      }
    }
    let first = joined.first
    return joined.compactMap { row, target, _ in
      // How many it takes for the same share has just been said.
      let isSaid =
        first.map { $0.row.target != row.target && $0.row.needs(asManyAs: row) } ?? false
      return meaning(row, of: target, sayingNeeded: !isSaid)
    }
  }

  /// The target met or missed, and by how much.
  private func meaning(
    _ assessment: Assessment, of target: BriefTarget, sayingNeeded: Bool = true
  ) -> Meaning? {
    switch assessment.verdict {
    case .met:
      return Meaning(
        participle: phrases.meets(
          target, isFragile: assessment.flags.contains(.fragile),
          isLate: assessment.flags.contains(.late)),
        clause: phrases.outcome(target, isMet: true, asked: nil, sex: nil))
    case .unmet:
      let missed =
        assessment.required == nil ? phrases.misses(target) : shortfall(assessment, target)
      return Meaning(
        participle: missed,
        clause: phrases.outcome(
          target, isMet: false, asked: sayingNeeded ? asked(assessment) : nil,
          sex: sexConcerned(assessment)))
    case .undetermined where assessment.isOverdueByItself:
      return Meaning(participle: nil, clause: Passage(phrases.shortFlag(.overdue) ?? ""))
    case .undetermined:
      return Meaning(participle: nil, clause: phrases.cannotBeDetermined(target))
    case .notInForce:
      return Meaning(
        participle: nil,
        clause: phrases.wasNotInForce(
          target, isOver: target.target.to.map { $0 < assessment.period.firstDay } ?? false))
    case .notApplicable where assessment.reason == .exempt:
      return Meaning(
        participle: nil,
        clause: phrases.asksNothing(
          target, ofSize: assessment.evidence?.whole?.exact, wording.places(assessment)))
    case .noData, .notDue, .notApplicable, .noTarget: return nil
    }
  }

  /// The target with what tells it from others.
  func target(of assessment: Assessment) -> BriefTarget? {
    assessment.target.map { target in
      BriefTarget(
        target: target, limit: assessment.limit, threshold: assessment.required.map(threshold),
        names: [
          BriefTarget.Name(
            name: wording.given(target.shortName ?? target.name),
            source: target.source.map { " \(wording.citations([$0]))" } ?? "")
        ])
    }
  }

  /// How many it takes, or are allowed, where the target does not say so itself and where it can be.
  private func asked(_ assessment: Assessment) -> Int64? {
    assessment.required?.isShare ?? false && wording.obstacle(assessment) == nil
      ? assessment.requirement?.asked : nil
  }

  /// The sex of which there are too few, where neither may fall short; under a ceiling that of which
  /// there are too many.
  private func sexConcerned(_ assessment: Assessment) -> BriefSex? {
    guard assessment.measure.isOfEitherSex, let requirement = assessment.requirement else {
      return nil
    }
    let areWomenShort = requirement.womenShort ?? 0 > 0
    return areWomenShort == (requirement.sense == .atLeast) ? .women : .men
  }

  private func threshold(_ threshold: Threshold) -> String {
    threshold.isShare
      ? wording.threshold(threshold) : phrases.cardinal(threshold.value.roundedDown)
  }

  private func shortfall(_ assessment: Assessment, _ target: BriefTarget) -> Passage {
    guard let requirement = assessment.requirement, requirement.gap > 0,
      wording.obstacle(assessment) == nil
    else { return phrases.isBeyond(target) }
    if let excess = requirement.excess {
      let sex = sexConcerned(assessment) ?? (assessment.measure.isOfWomen ? .women : nil)
      return phrases.exceeds(by: excess, allowed: requirement.asked, target, sex: sex)
    }
    let sexes: [(count: Int64?, sex: BriefSex?)] =
      assessment.measure.isOfEitherSex
      ? [(requirement.womenShort, .women), (requirement.menShort, .men)]
      : [(requirement.gap, nil)]
    let short = sexes.filter { $0.count ?? 0 > 0 }
    var unnamed = target
    unnamed.names = []
    return phrases.list(
      short.enumerated().map { index, missing in
        phrases.fallsShort(
          by: missing.count ?? 0, of: requirement.asked,
          index == short.count - 1 ? target : unnamed, sex: missing.sex)
      })
  }

  /// What sources have said in words since the figure, and else in the period.
  private func words(_ assessment: Assessment) -> [Passage] {
    let newer = assessment.evidence == nil ? nil : assessment.newerInWords
    return [newer].compactMap { $0 }.map { sentence(phrases.newerInWords, $0) }
      + assessment.otherWords.map { sentence(phrases.alsoInWords, $0) }
  }

  private func sentence(_ label: String, _ observation: ReportedObservation) -> Passage {
    let words = phrases.labelled(Passage(label), wording.said(observation))
    return "\(words) (\(phrases.asAt(observation.time))) \(wording.citation(observation))"
  }

  // MARK: - What must be known with it, and where it is heading

  /// What a reader must know lest the figure mislead.
  /// - Parameter isAlone: whether there is no other target that it could be said of.
  private func caveats(_ assessment: Assessment, isAlone: Bool) -> [Passage] {
    var caveats = [Passage]()
    if assessment.flags.contains(.denominatorSensitive),
      let counts = assessment.evidence?.counts, let members = counts.members.exact,
      let seats = counts.seats.exact
    {
      caveats.append(phrases.dependsOnVacantSeats(members: members, seats: seats))
    }
    if let arithmetic = wording.ownArithmetic(assessment) {
      let name = assessment.target.map { wording.given($0.shortName ?? $0.name) }
      let labels = [
        isAlone ? nil : name,
        assessment.verdict == .undetermined ? nil : Passage(wording.word(assessment)),
      ].compactMap { $0 }
      caveats.append(
        labels.isEmpty
          ? Passage(arithmetic) : phrases.labelled(phrases.list(labels), Passage(arithmetic)))
    }
    if let reason = wording.unattainable(assessment) {
      caveats.append(naming(reason, unless: isAlone, assessment))
    }
    let worthASentence: [AssessmentFlag] = [
      .predatesTarget, .sumOfParts, .outvoted, .derivedMembers, .derivedWomen, .derivedPart,
      .derivedWhole,
    ]
    caveats += assessment.flags.filter(worthASentence.contains).compactMap { flag in
      phrases.flag(flag, assessment).map {
        naming($0, unless: isAlone || flag != .predatesTarget, assessment)
      }
    }
    for alternate in assessment.differingAlternates {
      let words = inProse(alternate, assessment)
      guard !words.isEmpty else { continue }
      let observation = alternate.observation
      let flag = observation.flag.flatMap { phrases.shortFlag(AssessmentFlag($0)) }
      let said = phrases.otherSources(
        observation.sources.count, give: flag.map { wording.remarked(words, Passage($0)) } ?? words,
        contrary: assessment.contraryVerdict(by: alternate))
      caveats.append("\(said) \(wording.citation(observation))")
    }
    if let vacancies = assessment.routes?.vacancies, vacancies.isSufficient {
      caveats.append(
        phrases.vacanciesSuffice(vacancies, assessment.subject.placesToFill))
    }
    return caveats
  }

  /// What is said of one target, with its name before it where there are others.
  private func naming(_ words: String, unless isAlone: Bool, _ assessment: Assessment) -> Passage {
    guard !isAlone, let target = assessment.target else { return Passage(words) }
    return phrases.labelled(wording.given(target.shortName ?? target.name), Passage(words))
  }

  /// The change since the previous figure, and where it leads.
  func development(_ assessment: Assessment) -> [Passage] {
    [change(assessment), pace(assessment)].compactMap { $0 }
  }

  private func change(_ assessment: Assessment) -> Passage? {
    let trend = assessment.trend
    guard let basis = trend.basis, let observation = trend.observation else { return nil }
    let words: Passage
    switch basis {
    case .reported:
      // What stands in a sentence of its own is not said twice.
      guard observation != assessment.unmeasured, observation != assessment.newerInWords else {
        return nil
      }
      words = phrases.saysSource(
        trend.direction, wording.quote(observation) ?? observation.note.map(wording.given))
    case .counts:
      if let count = trend.count {
        words = phrases.changed(since: observation.time, count: count)
      } else {
        guard let change = trend.shareChange else { return nil }
        let points = trend.percentagePoints.map {
          phrases.decimal(String($0.drop { $0 == "-" }))
        }
        words = phrases.changed(
          since: observation.time, women: assessment.measure.isOfWomen ? trend.women : nil,
          in: share(assessment),
          direction: change == .zero ? 0 : change > .zero ? 1 : -1, points: points ?? "")
      }
    }
    return "\(words) \(wording.citation(observation))"
  }

  private func share(_ assessment: Assessment) -> BriefShare {
    switch assessment.measure.figured {
    case .sexes, .women: .women
    case .filled: .filled(assessment.subject.placesToFill)
    case .part, .number, .status: .part
    }
  }

  private func pace(_ assessment: Assessment) -> Passage? {
    guard let pace = assessment.pace, let reaches = pace.reaches,
      reaches.endsAfter(assessment.period),
      let baseline = pace.baseline, let goal = assessment.target?.limit?.threshold
    else { return nil }
    let threshold = wording.threshold(goal)
    let words = phrases.atThisPace(threshold, in: reaches, since: baseline.time)
    return "\(words) \(wording.citation(baseline))"
  }
}

extension BriefTarget {
  /// Whether sentences name both with the same words, so that one can stand for both.
  func isAlike(_ other: BriefTarget) -> Bool {
    threshold == other.threshold && limit?.sense == other.limit?.sense
      && target.measure == other.target.measure && target.basis == other.target.basis
      && target.isBinding == other.target.isBinding
      && target.denominator == other.target.denominator
  }
}

extension Assessment {
  /// Whether a clause of its own says that it is overdue, there being no verdict.
  var isOverdueByItself: Bool { verdict == .undetermined && flags.contains(.overdue) }

  /// Whether another asks for the same share of the same people, and so for as many.
  fileprivate func needs(asManyAs other: Assessment) -> Bool {
    required != nil && required == other.required && verdict == .unmet && requirement != nil
      && requirement?.asked == other.requirement?.asked
      && requirement?.gap == other.requirement?.gap
  }
}
