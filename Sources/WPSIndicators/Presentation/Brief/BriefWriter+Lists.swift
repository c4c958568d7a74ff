/// What a brief says of candidate lists, and of who holds a position.
extension BriefWriter {
  /// The women among the candidates, and their order.
  func candidates(
    _ order: CandidateOrder, _ evidence: Evidence, _ list: Passage, _ opening: Passage
  ) -> Passage {
    let women = order.count(of: .woman).min
    let unstated = wording.unstated(evidence)
    let percent =
      unstated == nil ? wording.percent(Fraction(women, over: Int64(order.count))) : nil
    let clause = phrases.candidates(
      women: women, of: Int64(order.count), percent: percent, order: wording.letters(order),
      on: list, opening)
    return unstated.map { wording.remarked(clause, Passage($0)) } ?? clause
  }

  /// What an order, or a holder, means for a target; nil for figures, and without a verdict of its
  /// own words.
  func meaningOfOrderOrHolder(_ assessment: Assessment, of target: BriefTarget) -> Meaning? {
    let isMet = assessment.verdict == .met
    guard isMet || assessment.verdict == .unmet else { return nil }
    if assessment.position != nil {
      return Meaning(
        participle: phrases.meaning(ofHolder: target, isMet: isMet),
        clause: phrases.outcome(target, isMet: isMet, asked: nil, sex: nil))
    }
    guard let terms = wording.terms(assessment) else { return nil }
    let asked = phrases.asked(terms)
    let reasons = wording.reasons(ofOrder: assessment).map { Passage($0) }
    return Meaning(
      participle: phrases.meaning(ofOrder: target, asked: asked, reasons: reasons, isMet: isMet),
      clause: phrases.outcome(ofOrder: target, asked: asked, reasons: reasons, isMet: isMet))
  }

  /// Many lists in a few sentences: how many comply, the women among the candidates, and whose lists
  /// do not comply, the most first.
  func sentences(on summary: ListSummary) -> [Passage] {
    let parties = summary.parties.filter { $0.share.unmet > 0 }
      .map { (name: name($0), count: $0.share.unmet) }
    let most = Array(parties.sorted { $0.count > $1.count }.prefix(5))
    return wording.lists(summary)
      + (most.isEmpty ? [] : [phrases.offenders(by: most, areMore: parties.count > most.count)])
  }

  private func name(_ group: ListSummary.Group) -> Passage {
    group.name.map(wording.given) ?? Passage(phrases.noneGiven)
  }
}
