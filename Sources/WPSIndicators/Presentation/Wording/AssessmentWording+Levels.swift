/// Ratings on a scale.
extension AssessmentWording {
  // MARK: - One rating

  /// The level that an indicator is rated at, as its scale names it.
  func level(_ evidence: Evidence) -> Passage {
    evidence.level.map { level($0, on: evidence.scale) } ?? ""
  }

  /// A level as its scale names it.
  private func level(_ id: String, on scale: Scale?) -> Passage {
    (scale?.levels.first { $0.id == id }?.name).map(given) ?? Passage(id)
  }

  /// A level in a sentence.
  func inSentence(_ level: Passage) -> Passage {
    // What is written in capitals is no common word.
    let second = level.text.dropFirst().first
    return second.map { $0.isLowercase } ?? false ? level.lowercasedFirst : level
  }

  /// A threshold of an assessment's target: of a level its name.
  func threshold(_ threshold: Threshold, of assessment: Assessment) -> String {
    threshold.isLevel
      ? level(threshold.spelling, on: assessment.scale).text : self.threshold(threshold)
  }

  /// What a target asks for on a scale: a level, or it and those above.
  func required(level threshold: Threshold, of assessment: Assessment) -> String {
    let name = phrases.quoted(Passage(self.threshold(threshold, of: assessment))).text
    let isHighest = assessment.scale?.levels.last?.id == threshold.spelling
    return isHighest ? name : phrases.atLeast(name)
  }

  /// "Intermediate < Complete".
  func comparedLevels(_ evidence: Evidence, _ assessment: Assessment) -> String? {
    guard evidence.level != nil, let required = assessment.required else { return nil }
    let sign = assessment.verdict == .met ? "≥" : "<"
    return "\(level(evidence).text) \(sign) \(threshold(required, of: assessment))"
  }

  /// "Not initiated < Minimum < Intermediate < Complete".
  func levels(of scale: Scale) -> Passage {
    phrases.labelled(
      given(scale.name), scale.levels.map { given($0.name) }.joined(separator: " < "))
  }

  /// Why it is rated as it is; nil for anything else.
  func justification(_ observation: ReportedObservation) -> Passage? {
    observation.justification.map {
      phrases.labelled(Passage(phrases.justification), given($0))
    }
  }

  /// "up from minimum in 2021-Q4"; nil for anything but a rating.
  func levelTrend(_ assessment: Assessment) -> Passage? {
    guard case .figure(let earlier) = assessment.trend.ground, earlier.level != nil else {
      return nil
    }
    return phrases.moved(
      assessment.trend.direction, from: inSentence(level(earlier)), earlier.observation.time)
  }

  /// By how many levels a rating is another, and why; nil where either is none.
  func levelChange(_ change: AssessmentChange) -> Passage? {
    guard let levels = change.levels, levels != 0,
      let observation = change.after.evidence?.observation
    else { return nil }
    let moved = Passage(phrases.levels(levels))
    let why = justification(observation)?.lowercasedFirst
    return phrases.clauses([moved, why].compactMap { $0 })
  }

  // MARK: - Which of them, where they are many

  /// The identifiers of the indicators that are not shown one by one.
  static func manyRated(in scorecard: Scorecard) -> Set<String> {
    Set(scorecard.sections.flatMap { $0.manyRated }.flatMap { $0.subjects }.map { $0.subject.id })
  }

  /// Whether a subject is shown one by one, and not with the many that are rated like it.
  func isShownAlone(_ subject: Subject) -> Bool { !manyRated.contains(subject.id) }

  /// A heading with a few lines under it.
  struct LevelList {
    let heading: String
    let lines: [Passage]
  }

  /// What moved since an earlier period, and what is furthest from what is asked: as many as can be
  /// read, and how many more.
  func lists(of many: ManyRated) -> [LevelList] {
    let moved = scorecard.comparison.map { many.moves($0).moved } ?? []
    let unrated = many.subjects.filter { $0.assessments.first?.levelRank == nil }
    return [
      list(phrases.movedHeading, moved, moved(_:)),
      list(phrases.laggingHeading, many.lagging, lagging(_:)),
      list(phrases.unratedHeading, unrated) { name($0.subject) },
    ].compactMap { $0 }
  }

  /// How all that are rated on a scale moved since an earlier period, where they are not told one by
  /// one.
  func levelMoves(_ comparison: ScorecardComparison) -> [Passage] {
    let many = scorecard.sections.flatMap { $0.manyRated }
    return scorecard.rollUp.levels.compactMap { all in
      let subjects = many.filter { $0.distribution.scale.id == all.scale.id }
        .flatMap { $0.subjects }
      guard !subjects.isEmpty else { return nil }
      let moves = ManyRated(distribution: all, subjects: subjects).moves(comparison)
      return phrases.labelled(given(all.scale.name), phrases.moves(moves, since: comparison.since))
    }
  }

  /// How the many moved since the period of a comparison, and where they are listed.
  func about(_ many: ManyRated) -> [Passage] {
    let moves = scorecard.comparison.map { phrases.moves(many.moves($0), since: $0.since) }
    let listed = Passage(phrases.listedElsewhere(many.subjects.count))
    return [moves, listed].compactMap { $0 }.map { [$0].inSentences() }
  }

  private func list<Item>(
    _ heading: String, _ items: [Item], _ line: (Item) -> Passage
  ) -> LevelList? {
    guard !items.isEmpty else { return nil }
    let rest = items.count - ManyRated.mostShownAlone
    // One more takes the line that would say so.
    let shown = rest > 1 ? items.prefix(ManyRated.mostShownAlone) : items[...]
    let more = rest > 1 ? [Passage(phrases.more(rest))] : []
    return LevelList(heading: heading, lines: shown.map(line) + more)
  }

  private func moved(_ change: AssessmentChange) -> Passage {
    guard let then = change.before.evidence, let now = change.after.evidence else { return "" }
    let levels = phrases.became(level(then), level(now))
    return phrases.labelled(
      name(change.after.subject), "\(levels) \(citation(now.observation))")
  }

  private func lagging(_ assessment: Assessment) -> Passage {
    guard let evidence = assessment.evidence else { return "" }
    let dating =
      "\(phrases.asAt(evidence.observation.time)) \(citation(evidence.observation))"
      as Passage
    return phrases.labelled(
      name(assessment.subject), phrases.list([inSentence(level(evidence)), dating]))
  }
}
