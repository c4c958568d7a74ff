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

  // MARK: - How many stand at each level

  /// How indicators are spread over the levels of a scale, a row for each group or period.
  struct DistributionTable {
    let scale: Scale
    let title: Passage
    let rows: [DistributionRow]

    /// Whether any was rated too long ago.
    var hasStale: Bool { rows.contains { $0.distribution.stale > 0 } }
    /// Whether any is not rated.
    var hasUnrated: Bool { rows.contains { $0.distribution.unrated > 0 } }
  }

  /// A row of such a table.
  struct DistributionRow {
    let name: Passage
    let distribution: LevelDistribution
    /// The sources of the ratings that are counted, after a space; nothing where they are cited
    /// elsewhere.
    var citations = Passage()
  }

  /// The most indicators of a scale that are too few to speak of how they are spread.
  private static let fewestSpread = 3

  /// The groups beside each other, for each scale on which several indicators are rated.
  func distributions() -> [DistributionTable] {
    let sections = scorecard.sections.map { (section: $0, levels: $0.levels) }
    return scorecard.rollUp.levels.filter { $0.total > Self.fewestSpread }.map { all in
      let rows = sections.compactMap { section, levels in
        levels.first { $0.scale.id == all.scale.id }.map {
          DistributionRow(
            name: name(section), distribution: $0,
            citations: citations(ofRatings: section.subjects, on: all.scale))
        }
      }
      let together = DistributionRow(name: Passage(phrases.allTogether), distribution: all)
      return DistributionTable(
        scale: all.scale, title: given(all.scale.name),
        rows: rows.count > 1 ? rows + [together] : rows)
    }
  }

  /// The sources of the current ratings of some subjects, each once; nothing where there are more than
  /// anybody would look up.
  func citations(ofRatings subjects: [AssessedSubject], on scale: Scale) -> Passage {
    var seen = Set<String>()
    let sources = subjects.compactMap { $0.assessments.first }
      .filter { $0.scale?.id == scale.id && $0.levelRank != nil && !$0.flags.contains(.stale) }
      .flatMap { $0.evidence?.observation.sources ?? [] }.filter { seen.insert($0).inserted }
    guard !sources.isEmpty, sources.count <= ManyRated.mostShownAlone else { return "" }
    return " \(citations(sources))"
  }

  /// How the many indicators of a section stood in the last periods; nil where none was rated before
  /// this one.
  func history(of many: ManyRated, in section: Scorecard.Section) -> DistributionTable? {
    let history = section.history(on: many.distribution.scale, over: 8)
    guard
      let first = history.firstIndex(where: { $0.distribution.unrated < $0.distribution.total }),
      first < history.count - 1
    else { return nil }
    let seen = history[first...]
    return DistributionTable(
      scale: many.distribution.scale,
      title: phrases.levels(
        of: given(many.distribution.scale.name), over: seen.count, scorecard.period.granularity),
      rows: seen.map {
        DistributionRow(name: Passage(phrases.label($0.period)), distribution: $0.distribution)
      })
  }

  /// The headings of a table's numbers: the levels, and what stands apart from them.
  func headings(_ table: DistributionTable) -> [Passage] {
    table.scale.levels.map { given($0.name) }
      + [
        table.hasStale ? phrases.stale : nil, table.hasUnrated ? phrases.unrated : nil,
      ].compactMap { $0.map { Passage($0).capitalizedFirst } }
  }

  /// The numbers of a row under those headings.
  func cells(_ row: DistributionRow, of table: DistributionTable) -> [String] {
    let distribution = row.distribution
    return distribution.counts.map { count($0, of: distribution) }
      + [
        table.hasStale ? distribution.stale : nil, table.hasUnrated ? distribution.unrated : nil,
      ].compactMap { $0.map(phrases.number) }
  }

  /// "20 (15.4%)": how many stand at a level, and what part of those rated that is.
  func count(_ count: Int, of distribution: LevelDistribution) -> String {
    let number = phrases.number(count)
    return percent(count, of: distribution).map { "\(number) (\($0))" } ?? number
  }

  func percent(_ count: Int, of distribution: LevelDistribution) -> String? {
    let rated = distribution.rated
    return rated > 0 ? spelt(percent: Self.share(count, of: rated).percentOfParts) : nil
  }

  private static func share(_ count: Int, of all: Int) -> Fraction {
    Fraction(Int64(count), over: Int64(all))
  }

  /// "of 130 rated: 20 not initiated (15.4%), …".
  func inWords(_ distribution: LevelDistribution) -> Passage {
    let levels = zip(distribution.scale.levels, distribution.counts).map { level, count in
      phrases.count(
        count, at: inSentence(given(level.name)), percent: percent(count, of: distribution))
    }
    return phrases.distribution(
      phrases.list(levels), of: distribution.rated, stale: distribution.stale,
      unrated: distribution.unrated)
  }

  /// What is said first of each scale: how many reached its highest level, the groups beside each
  /// other.
  func levelHeadlines() -> [Passage] {
    distributions().compactMap { table in
      guard let highest = table.scale.levels.last else { return nil }
      let groups = table.rows.count > 1 ? Array(table.rows.dropLast()) : table.rows
      let sections = scorecard.sections.filter { section in
        section.levels.contains { $0.scale.id == table.scale.id }
      }
      return phrases.headline(
        LevelHeadline(
          scale: given(table.scale.name), level: inSentence(given(highest.name)),
          groups: zip(groups, sections).map { row, section in
            LevelHeadline.Group(
              name: section.group.map { given($0.name) },
              portion: highestPortion(of: row.distribution),
              leftOut: row.distribution.stale + row.distribution.unrated)
          }))
    }
  }

  /// How many of those rated reached the highest level, for a sentence.
  private func highestPortion(of distribution: LevelDistribution) -> LevelPortion {
    let (count, rated) = (distribution.counts.last ?? 0, distribution.rated)
    return LevelPortion(
      count: count, total: rated,
      percent: rated > 0 ? percent(Self.share(count, of: rated)) : nil)
  }

  /// How many had reached the highest level in the first of some periods; nil where nobody was rated.
  func formerly(_ history: DistributionTable, in period: Period) -> Passage? {
    guard let first = history.rows.first?.distribution, first.rated > 0,
      let highest = history.scale.levels.last
    else { return nil }
    return phrases.formerly(
      highestPortion(of: first), at: inSentence(given(highest.name)), in: period)
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
