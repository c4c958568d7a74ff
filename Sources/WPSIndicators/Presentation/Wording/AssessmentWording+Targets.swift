/// What a target asks, and what it is called.
extension AssessmentWording {
  /// The threshold and the target's name.
  func target(_ assessment: Assessment, showsDue: Bool = true) -> Passage {
    guard let target = assessment.target else { return "" }
    let name = given(target.shortName ?? target.name)
    let required = required(assessment)
    let basis = required == nil ? " (\(phrases.basis(target.basis)))" : ""
    let source: Passage = target.source.map { " \(citations([$0]))" } ?? ""
    let due = showsDue ? target.dueBy.map { Passage(phrases.by($0)) } : nil
    let named = phrases.list(["\(name)\(basis)\(source)", due].compactMap { $0 })
    return required.map {
      phrases.labelled(Passage(phrases.asks(target, for: $0)), named)
    } ?? named
  }

  /// "at least 30%", "a woman", "no more than two of one sex in a row".
  func required(_ assessment: Assessment) -> String? {
    guard let target = assessment.target else { return nil }
    if case .woman = assessment.standard { return phrases.holder(.woman) }
    if let terms = terms(assessment) { return phrases.asked(terms) }
    return assessment.limit.map { required($0, of: target, assessment) }
  }

  /// What a target asks of an assessment's subject, by a threshold that it has at some time.
  func required(_ limit: Limit, of target: Target, _ assessment: Assessment) -> String {
    limit.threshold.isLevel
      ? required(level: limit.threshold, of: assessment)
      : phrases.required(
        limit, spelt: threshold(limit.threshold), of: target, assessment.subject.placesToFill)
  }

  func threshold(_ threshold: Threshold) -> String {
    guard threshold.isShare else { return phrases.number(threshold.value.roundedDown) }
    guard threshold.spelling.hasSuffix("%") else { return threshold.spelling }
    return spelt(percent: String(threshold.spelling.dropLast()))
  }
}
