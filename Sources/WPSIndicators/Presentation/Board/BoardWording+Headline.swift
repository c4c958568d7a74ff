/// What a board says first.
extension BoardWording {
  /// The first sentence, which stands out, and those after it.
  struct Headline {
    let lead: Passage
    let rest: [Passage]
  }

  /// Who needs how many women to meet the rule, and the women there are; then how many bodies meet
  /// their targets, by current figures, older ones and none. Nil where no body is shown.
  ///
  /// It never says which part of the targets is met: what is alike is counted, nothing else.
  func headline() -> Headline? {
    let tally = board.tally
    guard let lead = lead() else {
      let counts = counted()
      return counts.first.map { Headline(lead: $0, rest: Array(counts.dropFirst())) }
    }
    if tally.assessed == 0 || tally.never == tally.bodies {
      return Headline(lead: lead, rest: [])
    }
    return Headline(
      lead: lead, rest: leadJudgesOnlyBody ? [[phrases.onlyBody].inSentences()] : counted())
  }

  /// Whether the one body that has a target on women in the whole registry is counted by a current
  /// figure.
  var isOfOnlyBody: Bool {
    board.tally.bodies == 1 && board.tally.now.total == 1 && board.scorecard.isWhole
  }

  /// Whether there is one body alone, and the sum tells what becomes of all its targets: they are met,
  /// or women are too few. Where men are, or it is open, its verdict must be told.
  var leadJudgesOnlyBody: Bool {
    isOfOnlyBody && leadTellsVerdicts
  }

  /// Whether the sum tells what becomes of all targets of the bodies in it.
  var leadTellsVerdicts: Bool {
    board.scorecard.rollUp.headline.counted.flatMap { $0.assessments }.allSatisfy {
      $0.verdict == .met || $0.isShortOfWomenAlone
    }
  }

  /// The sum, or that there is no current figure; nil where the counts say first what there is.
  /// - Parameter isShort: whether no more is said than the sum, and names are elided.
  func lead(isShort: Bool = false) -> Passage? {
    let tally = board.tally
    // Where only positions are judged, that no body is would deny them.
    if tally.bodies == 0, tally.positions.total > 0 { return nil }
    if tally.assessed == 0 || !board.scorecard.rollUp.headline.counted.isEmpty {
      return wording.headline(isShort: isShort, by: end)
    }
    // Those of which nothing is asked are counted all the same.
    guard tally.now.total == 0, tally.unjudged.isEmpty else { return nil }
    return [
      tally.older.total > 0
        ? noneCounted
        : phrases.neverCountedAny(of: tally.bodies, by: tally.notYet > 0 ? end : nil)
    ].inSentences()
  }

  /// The last day of the period, where the file has later figures: what is said was so by then.
  private var end: CalendarDate? { board.later.isEmpty ? nil : period.lastDay }

  private func counted() -> [Passage] {
    let tally = board.tally
    if isOfOnlyBody,
      let row = board.rows.first(where: { $0.subject.body != nil && $0.standing != .none })
    {
      let told = [phrases.standing(row.standing), need(row)].filter { !$0.isEmpty }
      let body = phrases.list([name(row)] + told.map { Passage($0) })
      return [[phrases.labelled(Passage(phrases.onlyBodyHeading), body)].inSentences()]
    }
    let sentences = phrases.tally(tally) + [widestGap()].compactMap { $0 }
    return sentences.map { [$0].inSentences() }
  }

  /// Which bodies are furthest from their targets, and how far; nil where it is not known.
  func widestGap() -> Passage? {
    guard let gap = board.tally.widestGap, let distance = distance(gap) else { return nil }
    let name =
      gap.rows.count > 1
      ? Passage(phrases.bodies(gap.rows.count))
      : abbreviation(gap.rows[0]) ?? name(gap.rows[0])
    return phrases.widestGap(name, distance, isLeast: gap.isLeast)
  }

  /// How far it is: in points where one is of a share, else what it would take.
  private func distance(_ gap: BoardTally.WidestGap) -> String? {
    if let row = gap.rows.first(where: { $0.value != nil }) {
      let decimals = row.lead.publishedPercent?.decimals ?? 1
      return phrases.pointsAway(phrases.points(gap.distance, decimals))
    }
    let needs = Set(gap.rows.map(need))
    return needs.count == 1 ? needs.first { !$0.isEmpty } : nil
  }

  /// That no body has a current figure, and of when the newest is.
  private var noneCounted: Passage {
    let rows = board.rows.filter { $0.subject.body != nil && $0.freshness == .old }
    let newest = rows.latest { $0.lead.evidence?.observation.time }
    // Where they are out of date after different times, it is the shortest for which all are.
    let quarters = rows.map { $0.lead.staleAfterQuarters }.min() ?? 0
    let since =
      (period.quarter.advanced(by: -quarters)?.period ?? period.quarter.period).firstDay
    return phrases.noneCounted(
      since: since, newest: newest?.time ?? ObservationTime(in: period), by: end)
  }
}

extension Assessment {
  /// Whether women alone are missing, and enough of them would do.
  fileprivate var isShortOfWomenAlone: Bool {
    guard let requirement, !requirement.isUnattainable else { return false }
    return requirement.womenShort ?? 0 > 0 && requirement.menShort ?? 0 == 0
  }
}

extension Sequence {
  /// What is of the latest time, and that time; the first of several.
  func latest(
    _ time: (Element) -> ObservationTime?
  ) -> (element: Element, time: ObservationTime)? {
    var latest: (element: Element, time: ObservationTime)?
    for element in self {
      guard let time = time(element) else { continue }
      if latest.map({ $0.time.isEarlier(than: time) }) ?? true { latest = (element, time) }
    }
    return latest
  }
}
