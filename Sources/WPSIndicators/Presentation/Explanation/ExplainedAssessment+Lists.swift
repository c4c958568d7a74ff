/// The order of a candidate list, place by place, and what each rule makes of it.
extension ExplainedAssessment {
  func order() -> [Passage] {
    guard let order = assessment.evidence?.order else { return [] }
    let summed = wording.figures(assessment)
    guard case .order(let rule) = assessment.standard else { return [summed] }
    let places = rule.places(of: order.count)
    let cut = places < order.count ? [phrases.onlyFirst(places, of: order.count)] : []
    return [summed] + (cut + self.places(order, upTo: places, rule.placement)).map { Passage($0) }
  }

  /// Who stands at each place, as how manieth of a sex in a row where that is asked, and after each
  /// block how many of whom it has.
  private func places(
    _ order: CandidateOrder, upTo last: Int, _ placement: Placement
  ) -> [String] {
    var lines = [String]()
    var run = 0
    var start = 0
    for (index, candidate) in order.candidates.prefix(last).enumerated() {
      let goesOn = index > 0 && order.candidates[index - 1] == candidate
      run = candidate == .woman || candidate == .man ? (goesOn ? run + 1 : 1) : 0
      lines.append(
        phrases.candidate(candidate, at: index + 1, run: placement.maxRun == nil ? nil : run))
      guard let size = placement.everyBlockOf, (index + 1) % size == 0 || index + 1 == last
      else { continue }
      let block = order.candidates[start...index]
      lines.append(
        phrases.block(
          (start + 1)...(index + 1), women: block.count { $0 == .woman },
          men: block.count { $0 == .man }, unstated: block.count { $0 == .unstated }))
      start = index + 1
    }
    return lines
  }

  /// What is asked, rule by rule, each with where it is broken by itself.
  func rulesOfOrder() -> [Passage] {
    guard case .order(let rule) = assessment.standard, let terms = wording.terms(assessment) else {
      return []
    }
    let rules = rule.single
    let lines = rules.map { part, single -> String in
      let asked = phrases.asked(part, terms) + phrases.asked(within: terms)
      guard rules.count > 1, let order = assessment.evidence?.order else { return asked }
      let place = PlacementOutcome(of: order, by: single).place
      return place.map { phrases.labelled(asked, phrases.unmet(fromPlace: $0)) } ?? asked
    }
    return (lines + [terms.exemptUpTo.map(phrases.exempt)].compactMap { $0 }).map { Passage($0) }
  }
}
