/// How many stand at each level of a scale.
extension AssessmentWording {
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

  /// The groups beside each other, for each scale on which several indicators are rated.
  func distributions() -> [DistributionTable] {
    let sections = scorecard.sections.map { (section: $0, levels: $0.levels) }
    return scorecard.rollUp.levels.filter { $0.isSpread }.map { all in
      let rows = sections.compactMap { section, levels in
        levels.first { $0.scale.id == all.scale.id }.map {
          DistributionRow(
            name: heading(section) ?? Passage(phrases.allTogether), distribution: $0,
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
}
