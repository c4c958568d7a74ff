/// What is missing, out of date or overdue.
extension BoardBriefWriter {
  func gaps() -> [Item] { reach() + commitments() + figures() + later() }

  /// That the file reports up to an earlier period.
  private func reach() -> [Item] {
    wording.wording.reach().map { item(.gaps, 1, [Passage($0)]) } ?? []
  }

  private func commitments() -> [Item] {
    let overdue = board.commitments[.overdue]
    var items = [Item]()
    if !overdue.isEmpty {
      items += item(.gaps, 2, naming: [2, 1]) { most in
        phrases.overdueInProse(wording.few(overdue.map(self.overdue), atMost: most))
      }
    }
    let stages = BoardCommitments.Stage.allCases.filter { $0 != .overdue }.compactMap { stage in
      let count = board.commitments[stage].count
      return count > 0 ? (stage: stage, count: count) : nil
    }
    if !stages.isEmpty {
      items += item(.gaps, 9, [phrases.stagesInProse(stages, areOthers: !overdue.isEmpty)])
    }
    return items
  }

  /// A commitment, with its day. Names of commitments are sentences, of which the beginning says what
  /// is to be done.
  private func overdue(_ milestone: Assessment) -> Passage {
    let name = wording.wording.name(milestone.subject)
    let beginning = String(name.text.prefix { $0 != "," })
    return phrases.overdueInProse(
      name.shortened(
        to: (beginning.count < 20 ? name.text : beginning).elided(to: 80)),
      since: milestone.subject.indicator?.due ?? milestone.target?.dueBy)
  }

  private func figures() -> [Item] {
    let rows = board.rows.filter { $0.subject.body != nil }
    let later = Set(board.later.map { $0.row.lead.key })
    let old = rows.filter { $0.freshness == .old }.map { row -> Passage in
      "\(name(row)) (\(wording.last(row)))"
    }
    var items = [Item]()
    for areCountedLater in [false, true] {
      let never = rows.filter {
        $0.freshness == .none && later.contains($0.lead.key) == areCountedLater
      }.map { name($0) }
      guard !never.isEmpty, board.tally.never < board.tally.bodies else { continue }
      items += item(.gaps, 7, naming: [3, 1]) { most in
        phrases.neverCountedInProse(
          wording.few(never, atMost: most), areCountedLater: areCountedLater)
      }
    }
    if !old.isEmpty {
      items += item(.gaps, 8, naming: [3, 1]) { most in
        phrases.oldInProse(wording.few(old, atMost: most))
      }
    }
    return items
  }

  private func later() -> [Item] {
    guard
      let (latest, time) = board.later.latest({ $0.assessment.evidence?.observation.time })
    else { return [] }
    // By then the target may be no more in force, and the figure stands alone.
    let standing = Standing(latest.assessment)
    let verdict = standing == .none ? nil : Passage(phrases.standing(standing))
    let figure = phrases.list(
      [name(latest.row), told(latest.assessment), verdict].compactMap { $0 })
    let sources = latest.assessment.evidence?.observation.sources ?? []
    let cited: Passage = "\(figure)\(citations(sources))"
    return item(
      .gaps, 6,
      [cited, nil].map { phrases.laterInProse($0, of: time, count: board.later.count) })
  }
}
