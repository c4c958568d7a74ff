/// What a page says of a board beyond its cells.
extension BoardWording {
  /// A strip in a sentence: "24 quarters: met 3, not met 20, no figure 1; new figure in 5".
  func strip(_ row: BoardRow) -> String {
    let fresh = row.strip.count { $0.freshness == .new }
    let standings = Standing.allCases.flatMap { standing -> [String] in
      let cells = row.strip.filter { $0.standing == standing }
      return words(of: cells).map { word in
        let count = cells.count { self.word($0.standing, $0.reason) == word }
        return "\(word) \(phrases.number(count))"
      }
    }
    return phrases.clauses([
      phrases.labelled(phrases.quarters(row.strip.count), phrases.list(standings)),
      phrases.newFigures(in: fresh),
    ])
  }

  /// How a milestone stands at its stage: when it is or was due, and who is to do it; when it was
  /// done. Nil where the file says none of these.
  func state(_ milestone: Assessment, at stage: BoardCommitments.Stage) -> Passage? {
    let indicator = milestone.subject.indicator
    let due = indicator?.due ?? milestone.target?.dueBy
    let time: Passage? =
      switch stage {
      case .overdue: Passage(self.due(milestone))
      case .open, .inProgress: due.map { Passage(phrases.due($0)) }
      case .done, .abandoned, .lapsed:
        (milestone.evidence?.observation.time).map { Passage(phrases.briefly($0)) }
      }
    let owner = indicator?.owner.map(wording.given)
    let parts = [time, owner].compactMap { $0 }
    return parts.isEmpty ? nil : phrases.clauses(parts).capitalizedFirst
  }
}

extension AssessmentWording {
  /// What a target asks of a subject, in full: the threshold, the name, the basis, the source with the
  /// place, its terms and the remark on it. Nil without a target.
  func rule(_ assessment: Assessment) -> Passage? {
    assessment.target.map { target in
      let asked = required(assessment).map { Passage(phrases.asks(target, for: $0)) }
      let due = target.dueBy.map { phrases.by($0) }
      let end = assessment.lastLimit.map { threshold($0.threshold) }
      let last = end.map { phrases.atLast($0, by: due) } ?? due
      let heading = phrases.list([asked, last.map { Passage($0) }].compactMap { $0 })
      let full = described(target)
      return heading.isEmpty ? full : phrases.labelled(heading.capitalizedFirst, full)
    }
  }
}
