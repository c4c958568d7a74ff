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
    guard rows.contains(where: { $0.evidence != nil }) else { return withoutNumber(first) }
    var seen = Set<String>()
    let groups = rows.compactMap { $0.target }.filter { seen.insert($0.id).inserted }
      .compactMap { rowsOfParts(of: $0, among: rows) }
    let grouped = Set(groups.flatMap { $0 }.map { $0.key })
    let single = rows.filter { !grouped.contains($0.key) }
    var sentences = statements(single.filter { $0.evidence != nil })
    sentences += groups.flatMap { self.sentences(onParts: $0) }
    let blank = single.filter { $0.evidence == nil }.compactMap(noData)
    if !blank.isEmpty { sentences.append(phrases.clauses(blank)) }
    return sentences
  }

  /// That nothing is known of a target, and of which part, if it is one.
  private func noData(_ assessment: Assessment) -> Passage? {
    guard let noData = target(of: assessment).map(phrases.noData) else { return nil }
    return wording.part(assessment).map { phrases.labelled($0, noData) } ?? noData
  }

  /// What a source says in words alone.
  private func withoutNumber(_ assessment: Assessment) -> [Passage] {
    let overdue =
      assessment.flags.contains(.overdue) ? phrases.shortFlag(.overdue).map { Passage($0) } : nil
    guard let unmeasured = assessment.unmeasured else {
      return overdue.map { [phrases.labelled(wording.name(assessment.subject), $0)] } ?? []
    }
    let noNumber = Passage(wording.noNumber(unmeasured, in: assessment))
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
      let lead = disputed.map { phrases.labelled(wording.name(first), Passage($0)) }
      return [lead].compactMap { $0 }
        + ["\(phrases.clauses(clauses)) \(wording.citation(observation))"]
        + grounds(first) + rows.flatMap { caveats($0, isAlone: rows.count == 1) }
        + development(first) + words(first)
    }.filter { said.insert($0).inserted }
  }

  /// The figure with the first target, if a comma can join the two, and what stands for itself.
  private func clauses(_ figure: Passage, _ meanings: [Meaning]) -> [Passage] {
    guard let first = meanings.first else { return [figure] }
    let further = meanings.dropFirst().map { $0.clause }
    guard let participle = first.participle else { return [figure, first.clause] + further }
    return [phrases.list([figure, participle])] + further
  }

  /// What sources have said in words since the figure, and else in the period.
  func words(_ assessment: Assessment) -> [Passage] {
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
  func caveats(_ assessment: Assessment, isAlone: Bool) -> [Passage] {
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
      if let moved = levelChange(assessment) {
        words = moved
      } else if let count = trend.count {
        words = phrases.changed(since: observation.time, count: count)
      } else {
        guard let change = trend.shareChange else { return nil }
        let points = trend.percentagePoints.map {
          phrases.decimal(String($0.drop { $0 == "-" }))
        }
        words = phrases.changed(
          since: observation.time, people: trend.people, in: share(assessment),
          direction: change == .zero ? 0 : change > .zero ? 1 : -1, points: points ?? "")
      }
    }
    return "\(words) \(wording.citation(observation))"
  }

  private func share(_ assessment: Assessment) -> BriefShare {
    switch assessment.measure.figured {
    case .sexes, .women: .of(BriefSex(assessment.trend.sex))
    case .filled: .filled(assessment.subject.placesToFill)
    case .part, .number, .status, .level, .holder, .order: .part
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

extension Assessment {
  /// Whether a clause of its own says that it is overdue, there being no verdict.
  var isOverdueByItself: Bool { verdict == .undetermined && flags.contains(.overdue) }
}
