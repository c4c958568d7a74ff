/// What a brief says of one subject.
extension BriefWriter {
  /// The sentences on one subject, held against each of its targets.
  func sentences(on rows: ArraySlice<Assessment>) -> [String] {
    guard let first = rows.first else { return [] }
    if let reason = first.reason {
      let subject = wording.name(first.subject).text
      return [phrases.labelled(subject, phrases.reason(reason, of: first.subject))]
    }
    if let unmeasured = first.unmeasured {
      let said = phrases.noNumber(
        wording.name(first.subject).text, wording.quote(unmeasured)?.text,
        phrases.opening(unmeasured.time, lastKnown: lastKnown(unmeasured, first)))
      return ["\(said) \(cited(unmeasured))"] + development(first)
    }
    var statements = [(figure: String, meanings: [Meaning], citation: String)]()
    for row in rows {
      guard let observation = row.evidence?.observation else { continue }
      let figure = figure(row)
      if statements.last?.figure != figure { statements.append((figure, [], cited(observation))) }
      if let meaning = meaning(row) { statements[statements.count - 1].meanings.append(meaning) }
    }
    return statements.map { figure, meanings, citation in
      "\(phrases.clauses(clauses(figure, meanings))) \(citation)"
    } + caveats(first) + development(first)
  }

  /// The figure with the first target, if a comma can join the two, and what stands for itself.
  private func clauses(_ figure: String, _ meanings: [Meaning]) -> [String] {
    guard let first = meanings.first else { return [figure] }
    let further = meanings.dropFirst().map(\.clause)
    guard let participle = first.participle else { return [figure, first.clause] + further }
    return [phrases.list([figure, participle])] + further
  }

  // MARK: - The figure

  /// The main clause: who holds how much of what, and when.
  private func figure(_ assessment: Assessment) -> String {
    guard let evidence = assessment.evidence else { return "" }
    let name = wording.name(assessment.subject).text
    let observation = evidence.observation
    let opening = phrases.opening(observation.time, lastKnown: lastKnown(observation, assessment))
    let unit = assessment.subject.indicator?.unit?.text(in: language)
    switch observation.figures {
    case .body(let given):
      guard let body = assessment.subject.body, let counts = evidence.counts else { return "" }
      return figure(of: body, given, counts, assessment, opening)
    case .share(let given):
      let words = phrases.part(
        ShownCount(evidence.part ?? .unknown, given: given.part).count,
        of: ShownCount(evidence.whole ?? .unknown, given: given.whole).count,
        unit: unit, percent: percent(assessment))
      return phrases.about(name, opening, words)
    case .count(let count):
      return phrases.about(name, opening, phrases.counted(count, unit: unit))
    case .milestone(let status):
      let milestone = phrases.milestone(
        status, due: assessment.subject.indicator?.due, isOverdue: assessment.verdict == .unmet)
      let words =
        (wording.quote(observation)?.text).map { phrases.labelled(milestone, $0) } ?? milestone
      return phrases.about(name, opening, words)
    }
  }

  private func figure(
    of body: Body, _ given: BodyFigures, _ counts: NarrowedFigures, _ assessment: Assessment,
    _ opening: String
  ) -> String {
    let name = wording.name(.body(body)).text
    let isOfSeats = assessment.measure == .occupancy || assessment.target?.denominator == .seats
    let women = ShownCount(counts.women, given: given.women).count
    let members = ShownCount(counts.members, given: given.members).count
    let seats = ShownCount(counts.seats, given: given.seats).count
    let figures = BriefFigures(
      part: assessment.measure == .occupancy ? members : women, whole: isOfSeats ? seats : members,
      percent: percent(assessment), places: body.kind.places,
      leavesOutVacant: !isOfSeats && counts.vacant.min > 0,
      certainty: BriefFigures.Certainty(assessment))
    if assessment.measure == .occupancy { return phrases.placesFilled(figures, in: name, opening) }
    if women.isKnown, figures.whole.isKnown {
      return phrases.womenHeld(figures, in: name, opening)
    }
    if let percent = given.reportedPercent, !women.isKnown {
      let reported = wording.spelt(percent: percent.description)
      return phrases.womenHeld(percent: reported, body.kind.places, in: name, opening)
    }
    if women.isKnown {
      return phrases.womenCounted(women, isOfSeats: isOfSeats, in: name, opening)
    }
    return figures.whole.isKnown
      ? phrases.womenHeld(figures, in: name, opening)
      : phrases.about(name, opening, wording.figures(assessment).text)
  }

  /// The share: of women for the measures of women, whichever sex a target asks about.
  private func percent(_ assessment: Assessment) -> String? {
    if assessment.measure == .eitherSexShare || assessment.measure == .women {
      let counts = assessment.evidence?.counts
      let share =
        assessment.target?.denominator == .seats ? counts?.womenOfSeats : counts?.womenOfMembers
      return share?.exact.map { wording.spelt(percent: assessment.percent($0)) }
    }
    let percent = wording.percent(assessment)
    return percent.isEmpty ? nil : percent
  }

  /// The age of what is stale, in quarters.
  private func lastKnown(_ observation: ReportedObservation, _ assessment: Assessment) -> Int? {
    let isStale = observation.isStale(
      in: assessment.period, after: assessment.staleAfterQuarters)
    return isStale ? observation.age(in: assessment.period) : nil
  }

  // MARK: - What it means

  /// What a figure means for a target.
  private struct Meaning {
    /// What can follow the figure after a comma; nil where the data decide nothing.
    let participle: String?
    /// The same with a verb of its own.
    let clause: String
  }

  /// The target met or missed, and by how much.
  private func meaning(_ assessment: Assessment) -> Meaning? {
    guard let target = assessment.target else { return nil }
    let words = phrases.target(assessment.required.map { threshold($0, assessment) }, target)
    let name = (target.shortName ?? target.name).text(in: language)
    let source = target.source.map { " " + wording.citations([$0]).text } ?? ""
    let identity = "(\(phrases.list([name, phrases.basis(target.basis)]))\(source))"
    let identified = "\(words) \(identity)"
    let needed = assessment.requirement?.needed
    switch assessment.verdict {
    case .met:
      let met = phrases.meets(
        words, isFragile: assessment.flags.contains(.fragile),
        isLate: assessment.flags.contains(.late))
      return Meaning(
        participle: "\(met) \(identity)",
        clause: phrases.outcome(identified, isMet: true, needed: needed))
    case .unmet:
      let missed =
        assessment.required == nil ? phrases.misses(words) : shortfall(assessment, words)
      return Meaning(
        participle: "\(missed) \(identity)",
        clause: phrases.outcome(identified, isMet: false, needed: needed))
    case .undetermined:
      return Meaning(participle: nil, clause: phrases.cannotBeDetermined(identified))
    case .notInForce: return Meaning(participle: nil, clause: phrases.wasNotInForce(identified))
    case .noData, .notDue, .notApplicable, .noTarget: return nil
    }
  }

  private func threshold(_ threshold: Threshold, _ assessment: Assessment) -> String {
    assessment.measure.isShare
      ? wording.threshold(threshold, assessment.measure)
      : phrases.cardinal(threshold.value.roundedDown)
  }

  private func shortfall(_ assessment: Assessment, _ target: String) -> String {
    guard let requirement = assessment.requirement, requirement.shortfall > 0 else {
      return phrases.isBelow(target)
    }
    let short: [(Int?, BriefSex?)] =
      assessment.measure == .eitherSexShare
      ? [(requirement.womenShort, .women), (requirement.menShort, .men)]
      : [(requirement.shortfall, nil)]
    return phrases.list(
      short.compactMap { count, sex in
        count.flatMap {
          $0 > 0 ? phrases.fallsShort(by: $0, of: requirement.needed, target, sex: sex) : nil
        }
      })
  }

  // MARK: - Further sentences

  /// What a reader must know lest the figure mislead.
  private func caveats(_ assessment: Assessment) -> [String] {
    var caveats = [String]()
    if assessment.flags.contains(.denominatorSensitive),
      let counts = assessment.evidence?.counts, let members = counts.members.exact,
      let seats = counts.seats.exact
    {
      caveats.append(phrases.dependsOnVacantSeats(members: members, seats: seats))
    }
    for alternate in assessment.differingAlternates {
      let words = wording.figures(alternate, assessment).text
      guard !words.isEmpty else { continue }
      caveats.append("\(phrases.otherSource(words)) \(cited(alternate.observation))")
    }
    if let vacancies = assessment.routes?.vacancies, vacancies.isSufficient {
      caveats.append(phrases.vacanciesSuffice(vacancies))
    }
    return caveats
  }

  /// The change since the previous figure, and where it leads.
  private func development(_ assessment: Assessment) -> [String] {
    [change(assessment), pace(assessment)].compactMap(\.self)
  }

  private func change(_ assessment: Assessment) -> String? {
    let trend = assessment.trend
    guard let basis = trend.basis, let observation = trend.observation else { return nil }
    let words: String
    switch basis {
    case .reported:
      guard observation != assessment.unmeasured else { return nil }
      words = phrases.saysSource(trend.direction, wording.quote(observation)?.text)
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
          isOfWomen: assessment.measure.isOfWomen,
          direction: change == .zero ? 0 : change > .zero ? 1 : -1, points: points ?? "")
      }
    }
    return "\(words) \(cited(observation))"
  }

  private func pace(_ assessment: Assessment) -> String? {
    guard let pace = assessment.pace, let reaches = pace.reaches, reaches > assessment.period,
      let baseline = pace.baseline, let goal = assessment.target?.atLeast
    else { return nil }
    let threshold = wording.threshold(goal, assessment.measure)
    return phrases.atThisPace(threshold, in: reaches, since: baseline.time) + " "
      + cited(baseline)
  }

  /// "[1]", "[1, para. 2]", or "[1][2] (para. 2)", since the place is not said to be in the last.
  private func cited(_ observation: ReportedObservation) -> String {
    let sources = wording.citations(observation.sources).text
    guard let locator = observation.locator?.text(in: language) else { return sources }
    return observation.sources.count == 1
      ? phrases.list([String(sources.dropLast()), locator]) + "]" : "\(sources) (\(locator))"
  }
}
