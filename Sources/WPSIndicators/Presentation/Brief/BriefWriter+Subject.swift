/// What a brief says of one subject: its figure, what that means for the targets, and where it is
/// heading.
extension BriefWriter {
  /// The sentences on one subject, held against each of its targets.
  func sentences(on rows: [Assessment]) -> [Passage] {
    guard let first = rows.first else { return [] }
    if let reason = first.reason {
      let reason = Passage(phrases.reason(reason, of: first.subject))
      return [phrases.labelled(wording.name(first.subject), reason)]
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
    guard let unmeasured = assessment.unmeasured else { return [] }
    let said = phrases.noNumber(
      wording.name(assessment.subject), wording.noNumber(unmeasured), wording.quote(unmeasured),
      phrases.opening(unmeasured.time, lastKnown: lastKnown(unmeasured, assessment)))
    return ["\(said) \(cited(unmeasured))"] + development(assessment)
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
      let clauses = clauses(figure, rows.compactMap(meaning))
      return ["\(phrases.clauses(clauses)) \(cited(observation))"]
        + rows.flatMap(caveats) + development(first)
    }.filter { said.insert($0).inserted }
  }

  /// The figure with the first target, if a comma can join the two, and what stands for itself.
  private func clauses(_ figure: Passage, _ meanings: [Meaning]) -> [Passage] {
    guard let first = meanings.first else { return [figure] }
    let further = meanings.dropFirst().map { $0.clause }
    guard let participle = first.participle else { return [figure, first.clause] + further }
    return [phrases.list([figure, participle])] + further
  }

  /// "[1]", "[1, para. 2]", or "[1][2] (para. 2)", since the place is not said to be in the last.
  func cited(_ observation: ReportedObservation) -> Passage {
    let sources = observation.sources
    guard let locator = observation.locator else { return wording.citations(sources) }
    return sources.count == 1
      ? wording.citation(sources[0], at: locator)
      : "\(wording.citations(sources)) (\(wording.given(locator)))"
  }

  // MARK: - What it means for the targets

  /// What a figure means for a target.
  struct Meaning {
    /// What can follow the figure after a comma; nil where the data decide nothing.
    let participle: Passage?
    /// The same with a verb of its own.
    let clause: Passage
  }

  /// The target met or missed, and by how much.
  func meaning(_ assessment: Assessment) -> Meaning? {
    guard let target = named(of: assessment), let identified = self.target(of: assessment) else {
      return nil
    }
    let identity = identity(target.target)
    let needed = assessment.requirement?.needed
    switch assessment.verdict {
    case .met:
      let met = phrases.meets(
        target, isFragile: assessment.flags.contains(.fragile),
        isLate: assessment.flags.contains(.late))
      return Meaning(
        participle: "\(met) \(identity)",
        clause: phrases.outcome(identified, isMet: true, needed: nil, sex: nil))
    case .unmet:
      let missed =
        assessment.required == nil ? phrases.misses(target) : shortfall(assessment, target)
      return Meaning(
        participle: "\(missed) \(identity)",
        clause: phrases.outcome(
          identified, isMet: false, needed: needed, sex: shortSex(assessment)))
    case .undetermined:
      return Meaning(participle: nil, clause: phrases.cannotBeDetermined(identified))
    case .notInForce: return Meaning(participle: nil, clause: phrases.wasNotInForce(identified))
    case .noData, .notDue, .notApplicable, .noTarget: return nil
    }
  }

  /// The target with what tells it from others.
  func target(of assessment: Assessment) -> BriefTarget? {
    guard var target = named(of: assessment) else { return nil }
    target.identity = identity(target.target)
    return target
  }

  /// The target by its threshold alone.
  private func named(of assessment: Assessment) -> BriefTarget? {
    assessment.target.map { target in
      BriefTarget(target: target, threshold: assessment.required.map { threshold($0, assessment) })
    }
  }

  private func identity(_ target: Target) -> Passage {
    let name = wording.given(target.shortName ?? target.name)
    let source: Passage = target.source.map { " \(wording.citations([$0]))" } ?? ""
    return "(\(phrases.list([name, Passage(phrases.basis(target.basis))]))\(source))"
  }

  /// The sex of which there are too few, where neither may fall short.
  private func shortSex(_ assessment: Assessment) -> BriefSex? {
    guard assessment.measure.isOfEitherSex, let requirement = assessment.requirement else {
      return nil
    }
    return requirement.womenShort ?? 0 > 0 ? .women : .men
  }

  private func threshold(_ threshold: Threshold, _ assessment: Assessment) -> String {
    assessment.measure.isShare
      ? wording.threshold(threshold, assessment.measure)
      : phrases.cardinal(threshold.value.roundedDown)
  }

  private func shortfall(_ assessment: Assessment, _ target: BriefTarget) -> Passage {
    guard let requirement = assessment.requirement, requirement.shortfall > 0 else {
      return phrases.isBelow(target)
    }
    let evidence = assessment.evidence
    let whole = assessment.measure.isShare ? evidence?.whole : nil
    let among = (evidence?[.women]?.namedNumbers ?? []) + (whole?.namedNumbers ?? [])
    let short: [(Int64?, BriefSex?)] =
      assessment.measure.isOfEitherSex
      ? [(requirement.womenShort, .women), (requirement.menShort, .men)]
      : [(requirement.shortfall, nil)]
    return phrases.list(
      short.compactMap { count, sex in
        count.flatMap {
          $0 > 0
            ? phrases.fallsShort(
              by: $0, of: requirement.needed, target, sex: sex, among: among) : nil
        }
      })
  }

  // MARK: - What must be known with it, and where it is heading

  /// What a reader must know lest the figure mislead.
  func caveats(_ assessment: Assessment) -> [Passage] {
    var caveats = [Passage]()
    if assessment.flags.contains(.denominatorSensitive),
      let counts = assessment.evidence?.counts, let members = counts.members.exact,
      let seats = counts.seats.exact
    {
      caveats.append(phrases.dependsOnVacantSeats(members: members, seats: seats))
    }
    let worthASentence: [AssessmentFlag] = [
      .unattainable, .derivedMembers, .derivedWomen, .derivedPart, .derivedWhole,
    ]
    caveats += assessment.flags.filter(worthASentence.contains).compactMap { flag in
      phrases.flag(flag, assessment).map { Passage($0) }
    }
    for alternate in assessment.differingAlternates {
      let words = inProse(alternate, assessment)
      guard !words.isEmpty else { continue }
      let observation = alternate.observation
      let flag = observation.flag.flatMap { phrases.shortFlag(AssessmentFlag($0)) }
      let said = phrases.otherSources(
        observation.sources.count, give: flag.map { "\(words) (\($0))" } ?? words,
        contrary: assessment.contraryVerdict(by: alternate))
      caveats.append("\(said) \(cited(observation))")
    }
    if let vacancies = assessment.routes?.vacancies, vacancies.isSufficient {
      caveats.append(phrases.vacanciesSuffice(vacancies))
    }
    return caveats
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
      guard observation != assessment.unmeasured else { return nil }
      words = phrases.saysSource(trend.direction, wording.quote(observation))
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
    return "\(words) \(cited(observation))"
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
      let baseline = pace.baseline, let goal = assessment.target?.atLeast
    else { return nil }
    let threshold = wording.threshold(goal, assessment.measure)
    let words = phrases.atThisPace(threshold, in: reaches, since: baseline.time)
    return "\(words) \(cited(baseline))"
  }
}
