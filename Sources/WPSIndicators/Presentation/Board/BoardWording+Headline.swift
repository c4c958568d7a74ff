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
    let bodies = tally.bodies
    guard bodies > 0 else { return wording.headline().map { Headline(lead: $0, rest: []) } }
    if let lead = lead() {
      if tally.bodies == tally.never { return Headline(lead: lead, rest: []) }
      let isOne = bodies == 1 && tally.now.total == 1
      return Headline(lead: lead, rest: isOne ? [[phrases.onlyBody].inSentences()] : counted())
    }
    let counts = counted()
    return Headline(lead: counts[0], rest: Array(counts.dropFirst()))
  }

  /// The sum, or that there is no current figure; nil where the counts say first what there is.
  /// - Parameter isShort: whether no more is said than the sum, and names are elided.
  func lead(isShort: Bool = false) -> Passage? {
    let tally = board.tally
    let bodies = tally.bodies
    if bodies == 0 || !board.scorecard.rollUp.headline.counted.isEmpty {
      return wording.headline(isShort: isShort)
    }
    guard tally.now.total == 0 else { return nil }
    return [tally.older.total > 0 ? noneCounted : phrases.neverCountedAny(of: bodies)].inSentences()
  }

  private func counted() -> [Passage] {
    let tally = board.tally
    if tally.now.total == 1, tally.older.total == 0, tally.never == 0,
      let row = board.rows.first(where: { $0.subject.body != nil && $0.standing != .none })
    {
      let told = [phrases.standing(row.standing), need(row)].filter { !$0.isEmpty }
      let body = phrases.list([name(row)] + told.map { Passage($0) })
      return [[phrases.labelled(Passage(phrases.onlyBodyHeading), body)].inSentences()]
    }
    var sentences = phrases.tally(tally)
    if let furthest = tally.furthest, let distance = distance(furthest) {
      sentences.append(
        phrases.furthest(abbreviation(furthest) ?? name(furthest), by: distance))
    }
    return sentences.map { [$0].inSentences() }
  }

  /// How far a row is from its target: in points where it is a share, else what it would take.
  func distance(_ row: BoardRow) -> String? {
    if row.value != nil, let distance = row.lead.distance {
      let decimals = row.lead.publishedPercent?.decimals ?? 1
      return phrases.pointsAway(phrases.points(distance, decimals))
    }
    let need = need(row)
    return need.isEmpty ? nil : need
  }

  /// That no body has a current figure, and of when the newest is.
  private var noneCounted: Passage {
    let rows = board.rows.filter { $0.subject.body != nil && $0.freshness == .old }
    let newest = rows.max { a, b in
      guard let first = a.lead.evidence?.observation.time,
        let second = b.lead.evidence?.observation.time
      else { return false }
      return first.isEarlier(than: second)
    }
    // Where they are out of date after different times, it is the shortest for which all are.
    let quarters = rows.map { $0.lead.staleAfterQuarters }.min() ?? 0
    let since =
      (period.quarter.advanced(by: -quarters)?.period ?? period.quarter.period).firstDay
    return phrases.noneCounted(
      since: since,
      newest: newest?.lead.evidence?.observation.time ?? ObservationTime(in: period))
  }
}
