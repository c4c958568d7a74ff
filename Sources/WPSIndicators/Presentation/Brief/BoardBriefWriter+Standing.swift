/// How the bodies stand now.
extension BoardBriefWriter {
  /// The headline, then how many bodies meet their targets; the ratings and the candidate lists,
  /// where there are many.
  func standing() -> [Item] {
    let tally = board.tally
    let lead = [false, true].compactMap { wording.lead(isShort: $0) }
    var items = item(.standing, 0, lead.map(cited), mostWords: Self.longestLead)
    let unjudged = InapplicabilityReason.allCases.compactMap { reason in
      tally.unjudged[reason].map { phrases.unjudged(reason, $0) }
    }
    if tally.assessed > 0 { items += unjudged.flatMap { item(.standing, 2, [$0]) } }
    // Of the only body that is judged, the lead has told it where it counts one alone.
    let isTold =
      !unjudged.isEmpty && tally.assessed == 1 && tally.now.total == 1
      && board.scorecard.rollUp.headline.counted.count == 1 && wording.leadTellsVerdicts
    if tally.now.total > 0, !isTold {
      let isOnly = wording.leadJudgesOnlyBody && !lead.isEmpty
      items += item(
        .standing, 2,
        [
          isOnly
            ? phrases.onlyBody
            : phrases.tallied(
              tally.now, of: tally.assessed, since: firstCurrentDay,
              areOthers: !unjudged.isEmpty, haveSeveral: meetsOneOfSeveral)
        ])
    }
    if tally.older.total > 0 || tally.never > 0 && tally.now.total > 0 {
      items += item(
        .standing, 3,
        [
          phrases.tallied(
            older: tally.older, never: tally.never, notYet: tally.notYet,
            isAlone: tally.now.total == 0)
        ])
    }
    if tally.bodies == 0 {
      for positions in phrases.tally(tally) { items += item(.standing, 2, [positions]) }
      items += holders()
    }
    items += roundedByRule()
    for many in wording.wording.levelHeadlines() { items += item(.standing, 2, [many]) }
    for many in wording.wording.lists(board.scorecard.rollUp.lists) {
      items += item(.standing, 9, [many])
    }
    if !board.ratings.isEmpty {
      items += item(
        .standing, 9,
        [
          phrases.labelled(
            Passage(phrases.levelsHeading), phrases.clauses(wording.ratings().map { $0.text }))
        ])
    }
    if let gap = wording.widestGap() { items += item(.standing, 11, [gap]) }
    return items
  }

  /// Who holds the positions: all that there is to tell where no body has a target.
  private func holders() -> [Item] {
    let rows = board.shownRows.filter { $0.subject.position != nil && $0.freshness != .none }
    guard !rows.isEmpty else { return [] }
    return item(.standing, 3, naming: [8, 6, 4, 3, 2, 1]) { most in
      phrases.clauses(
        rows.prefix(most).map(holder)
          + (rows.count > most ? [Passage(phrases.andMore(rows.count - most))] : []))
    }
  }

  /// "Chair (National Assembly): a man, since 6 January 2017 [1]"; where one report alone says so, its
  /// date.
  private func holder(_ row: BoardRow) -> Passage {
    let lead = row.lead
    guard let evidence = lead.evidence, let holder = evidence.holder else {
      return wording.proseName(row)
    }
    let time =
      lead.heldSince.map(phrases.sinceInProse) ?? phrases.briefly(evidence.observation.time)
    let told = phrases.list([phrases.holder(holder), time])
    let cited: Passage = "\(told)\(citations(evidence.observation.sources))"
    return phrases.labelled(wording.proseName(row), cited)
  }

  /// Whether a body misses one of its targets by a current figure, and meets another.
  private var meetsOneOfSeveral: Bool {
    board.rows.contains { row in
      row.subject.body != nil && row.freshness.isCurrent && row.standing != .met
        && row.others.contains { Standing($0) == .met }
    }
  }

  /// The bodies of which a text's own arithmetic decides against the bare percentage, with it.
  private func roundedByRule() -> [Item] {
    board.rows.filter { $0.subject.body != nil && $0.isRoundedByRule }.flatMap { row -> [Item] in
      guard let arithmetic = wording.arithmetic(row) else { return [] }
      return item(
        .standing, 5,
        [name(row), wording.name(row)].map { name in
          phrases.labelled(
            phrases.list([name, Passage(wording.word(row)), figure(row)]), Passage(arithmetic))
        })
    }
  }

  /// A lead that is longer leaves no room for what else matters.
  private static let longestLead = 80

  /// The first day of the quarters whose figures are current; nil where they are not the same for
  /// all bodies.
  private var firstCurrentDay: CalendarDate? {
    let quarters = Set(
      board.rows.filter { $0.subject.body != nil }.map { $0.lead.staleAfterQuarters })
    guard quarters.count == 1, let age = quarters.first else { return nil }
    return wording.period.quarter.advanced(by: -age)?.period.firstDay
  }

  /// The lead with the sources of the figures that it adds up.
  private func cited(_ lead: Passage) -> Passage {
    var seen = Set<String>()
    let counted = board.scorecard.rollUp.headline.counted
    let sources = counted.compactMap { $0.assessments.first?.evidence?.observation }
      .flatMap { $0.sources }.filter { seen.insert($0).inserted }
    guard !sources.isEmpty, sources.count <= Self.mostCited, lead.text.hasSuffix(".") else {
      return lead
    }
    return "\(lead.dropLast(1)) \(wording.wording.citations(sources))."
  }

  /// More sources of one sentence than this are left to the full brief.
  static let mostCited = 6
}
