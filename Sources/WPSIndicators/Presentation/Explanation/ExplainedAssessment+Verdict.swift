/// The threshold, and the verdict that comes of it.
extension ExplainedAssessment {
  func threshold() -> [Passage] {
    guard let target = assessment.target else { return [] }
    var lines = rulesOfOrder()
    if target.measure.form == .order {
      // Each rule has been told.
    } else if target.steps.isEmpty {
      // Rows by size say besides what holds above the last.
      lines += (target.bySize.isEmpty ? [wording.required(assessment)] : [])
        .compactMap { $0.map { Passage($0) } }
    } else {
      lines += target.steps.map { step in
        let spelt = wording.required(step.limit, of: target, assessment)
        return inForce(phrases.step(spelt, from: step.from), step == stepInForce)
      }
      lines += [target.limit.map { final($0, of: target) }].compactMap { $0 }
    }
    if target.from != nil || target.to != nil {
      lines.append(Passage(phrases.inForce(from: target.from, to: target.to)))
    }
    return lines + bySize(target) + rounding(target)
  }

  /// The rows by size that may hold for the body, and what holds above the last of them.
  private func bySize(_ target: Target) -> [Passage] {
    guard let rule = assessment.rule, !target.bySize.isEmpty else { return [] }
    return rule.stretches(in: assessment.evidence?.whole ?? .unknown).map { stretch in
      let span = SizeSpan(
        first: Int64(clamping: stretch.sizes.lowerBound),
        last: rule.isRow(stretch) ? Int64(clamping: stretch.sizes.upperBound) : nil)
      let asked = stretch.limit.map { wording.required($0, of: target, assessment) }
      return Passage(
        phrases.labelled(
          phrases.sizes(span, wording.places(assessment)), asked ?? phrases.exempt))
    }
  }

  /// What a share comes to at the size; where that is open, how it is rounded.
  private func rounding(_ target: Target) -> [Passage] {
    guard assessment.hasOwnArithmetic else { return [] }
    if assessment.asking != nil {
      return [wording.product(assessment).map { Passage($0) }].compactMap { $0 }
    }
    return [target.rounding.map { Passage(phrases.rounding($0)).lowercasedFirst }]
      .compactMap { $0 }
  }

  /// The interim threshold in force in the period.
  var stepInForce: Target.Step? { assessment.target?.step(in: assessment.period) }

  /// The threshold to be reached at last, and by when.
  private func final(_ limit: Limit, of target: Target) -> Passage {
    let spelt = wording.required(limit, of: target, assessment)
    let dated = phrases.list([spelt, target.dueBy.map(phrases.by)].compactMap { $0 })
    return inForce(phrases.labelled(phrases.finalThreshold, dated), stepInForce == nil)
  }

  private func inForce(_ threshold: String, _ isInForce: Bool) -> Passage {
    Passage(isInForce ? "\(threshold) (\(phrases.inForce(in: assessment.period)))" : threshold)
  }

  func verdict() -> [Passage] {
    guard let reasoning = wording.reasoning(assessment) else {
      return [Passage(wording.verdict(assessment)), overdue].compactMap { $0 }
    }
    return [Passage(reasoning)] + [rating(), overdue].compactMap { $0 }
  }

  /// That nobody has said since a due date whether a milestone was done.
  private var overdue: Passage? {
    assessment.flags.contains(.overdue) ? phrases.shortFlag(.overdue).map { Passage($0) } : nil
  }

  /// The verdict's shade, and the band that it comes from.
  private func rating() -> Passage? {
    guard let words = wording.rating(assessment), let rating = assessment.rating else { return nil }
    let target = assessment.target
    let isAbove = rating == .exceeds || rating == .approaches
    let band: Rating = rating == .exceeds || rating == .meets ? .exceeds : .approaches
    guard let start = band == .exceeds ? target?.exceeds : target?.near else {
      return Passage(words)
    }
    let spelt = wording.threshold(start, of: assessment)
    let threshold = start.isLevel ? phrases.quoted(Passage(spelt)).text : spelt
    let side = isAbove ? phrases.atLeast(threshold) : phrases.below(threshold)
    return Passage(phrases.labelled(words, phrases.list([side, phrases.start(of: band)])))
  }
}
