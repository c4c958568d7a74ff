/// Candidate lists: their order, what is asked of it, and where it breaks that.
extension AssessmentWording {
  /// The order, in groups of five where it is long; as the file has it where programs read it.
  func letters(_ order: CandidateOrder) -> String {
    guard order.count > 7, !isForPrograms else { return order.description }
    var letters = ""
    for (place, candidate) in order.candidates.enumerated() {
      if place > 0, place.isMultiple(of: 5) { letters.append(" ") }
      letters.append(candidate.rawValue)
    }
    return letters
  }

  /// "MMWMMW, 2 women of 6 candidates".
  func order(_ order: CandidateOrder, _ evidence: Evidence) -> String {
    phrases.list([letters(order), candidates(order, evidence)])
  }

  /// "2 women of 6 candidates", without the order; the men where theirs is the number that is judged.
  func figuresWithoutOrder(_ assessment: Assessment) -> String {
    guard let evidence = assessment.evidence, let order = evidence.order else { return "" }
    return phrases.list(
      [candidates(order, evidence), unstated(evidence)].compactMap { $0 })
  }

  private func candidates(_ order: CandidateOrder, _ evidence: Evidence) -> String {
    let all = shown(.members, evidence)
    let figures =
      evidence.measure.isOfEitherSex && evidence.shownSex == .men
      ? phrases.men(shown(.men, evidence), of: all)
      : phrases.women(shown(.women, evidence), of: all)
    return phrases.ofCandidates(figures, Int64(order.count))
  }

  /// What an assessment's subject is made of, where a target goes by its size.
  func size(_ assessment: Assessment) -> Int64? {
    assessment.evidence?.order.map { Int64($0.count) } ?? assessment.evidence?.whole?.exact
  }

  // MARK: - What is asked

  /// What a target asks of an order, by a threshold that it has at some time.
  func terms(_ target: Target, _ limit: Limit?) -> PlacementTerms {
    PlacementTerms(
      placement: target.placement, limit: limit,
      spelt: limit.map { threshold($0.threshold) } ?? "",
      within: target.placement.within.map(threshold),
      exemptUpTo: target.bySize.last { $0.isExempt }?.upTo)
  }

  /// The rules of the order of a list; nil for other targets.
  func terms(_ assessment: Assessment) -> PlacementTerms? {
    guard case .order(let rule) = assessment.standard, let target = assessment.target else {
      return nil
    }
    return terms(target, rule.limit)
  }

  // MARK: - Where it is broken

  /// "place 3: third man in a row"; nil unless the order breaks what is asked.
  func offence(_ assessment: Assessment) -> String? {
    guard case .order(let rule) = assessment.standard, let order = assessment.evidence?.order,
      let place = assessment.placing?.place, assessment.placing?.changes != nil
    else { return nil }
    return rule.offence(in: order).map { phrases.offence($0, at: place) }
      ?? phrases.offence(at: place, ofSeveralRules: rule.single.count > 1)
  }

  /// "2 places would have to change: MMWMWW"; nil unless the order breaks what is asked.
  func mending(_ assessment: Assessment) -> String? {
    guard let placing = assessment.placing, placing.verdict == .unmet else { return nil }
    return phrases.changes(
      placing.changes, to: nearest(assessment).map(letters), inProse: isProse)
  }

  /// The complying order nearest to one that breaks what is asked.
  func nearest(_ assessment: Assessment) -> CandidateOrder? {
    guard case .order(let rule) = assessment.standard, assessment.placing?.verdict == .unmet
    else { return nil }
    return assessment.evidence?.order.flatMap(rule.nearest)
  }

  /// Why an order is as it is under a rule; nothing for other subjects.
  func reasons(ofOrder assessment: Assessment) -> [String] {
    [offence(assessment), mending(assessment)].compactMap { $0 }
  }
}
