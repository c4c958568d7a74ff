/// What a target asks at a size, and how a text with an arithmetic of its own comes to it.
extension AssessmentWording {
  /// Why nothing can be held against a body, or shown of it; nil where something can.
  func reason(_ assessment: Assessment) -> String? {
    assessment.reason.map { reason in
      guard reason == .exempt, let target = assessment.target else {
        return phrases.reason(reason, of: assessment.subject)
      }
      return phrases.asksNothing(
        target, ofSize: size(assessment), places(assessment))
    }
  }

  /// How the text's own arithmetic decides, in numbers; nil where it does not.
  func ownArithmetic(_ assessment: Assessment) -> String? {
    guard let rule = assessment.rule else { return nil }
    let decides = assessment.flags.contains(.lawRounds)
    if assessment.asking != nil { return decides ? arithmetic(assessment) : nil }
    if assessment.verdict == .undetermined, let sizes = assessment.openSizes, sizes.areSeveral {
      return phrases.dependsOnSize(sizes)
    }
    return decides && assessment.verdict != .undetermined
      ? phrases.atEverySize(isMet: assessment.verdict == .met, rule.limit.sense) : nil
  }

  /// What the rule asks at the size of the body: its row, and what its share comes to. Nil for the
  /// exact comparison with a least share, which the shares themselves show.
  func arithmetic(_ assessment: Assessment) -> String? {
    guard let asking = assessment.asking, assessment.hasOwnArithmetic else { return nil }
    let clauses = [
      asking.isByRow ? row(asking, assessment) : nil, product(assessment),
    ].compactMap { $0 }
    return clauses.isEmpty ? nil : phrases.clauses(clauses)
  }

  /// "of 8 members the law requires at least 3 of either sex, not 40%".
  private func row(_ asking: Asking, _ assessment: Assessment) -> String? {
    guard let target = assessment.target, let rule = assessment.rule else { return nil }
    return phrases.ofSize(
      asking.size, places(assessment),
      phrases.asks(target, for: required(asking.limit, of: target, assessment)),
      insteadOf: threshold(rule.limit.threshold))
  }

  /// "30% of 62 is 18.6, rounded up to 19"; nil where no share is asked for.
  func product(_ assessment: Assessment) -> String? {
    guard let asking = assessment.asking, let product = asking.product, let rule = assessment.rule
    else { return nil }
    let spelt = product.exactDecimal(upTo: 4).map(phrases.decimal) ?? product.description
    return phrases.product(
      RoundedProduct(
        share: threshold(asking.limit.threshold), whole: phrases.number(asking.size),
        product: spelt, people: product.denominator == 1 ? nil : phrases.number(asking.people),
        rounding: rule.rounding,
        basis: assessment.target.flatMap { $0.rounding == nil ? nil : $0.basis }))
  }

  /// What the sizes are sizes of.
  func places(_ assessment: Assessment) -> Places {
    assessment.target?.denominator == .seats || assessment.subject.list != nil
      ? assessment.subject.placesToFill : .members
  }

  // MARK: - Comparisons

  /// The number of people beside what is asked, where that decides and not the share: of a ceiling,
  /// and of a text with an arithmetic of its own.
  func comparedNumbers(_ evidence: Evidence, _ assessment: Assessment) -> String? {
    guard let rule = assessment.rule, assessment.hasOwnArithmetic else { return nil }
    let sense = rule.limit.sense
    let isMet = assessment.verdict == .met
    if let requirement = assessment.requirement {
      let sign = sense == .atLeast ? (isMet ? "≥" : "<") : (isMet ? "≤" : ">")
      return "\(phrases.number(requirement.actual)) \(sign) \(phrases.number(requirement.asked))"
    }
    if let asking = assessment.asking, let counts = evidence.counts,
      let extremes = rule.extremes(of: counts, by: evidence.denominator, at: asking.size)
    {
      return comparison(
        extremes, with: phrases.number(asking.people), sense, assessment.verdict)
    }
    guard !rule.isExact else { return nil }
    if assessment.verdict != .undetermined {
      return phrases.atEverySize(isMet: isMet, sense)
    }
    return assessment.openSizes.flatMap { $0.areSeveral ? phrases.dependsOnSize($0) : nil }
  }

  private func comparison(
    _ numbers: ClosedRange<Int64>, with asked: String, _ sense: Limit.Sense, _ verdict: Verdict
  ) -> String {
    let least = phrases.number(numbers.lowerBound)
    let most = phrases.number(numbers.upperBound)
    return switch (verdict, sense) {
    case (.met, .atLeast): phrases.wholly(phrases.atLeast(least), reaching: asked)
    case (.met, .atMost): phrases.wholly(phrases.atMost(most), notAbove: asked)
    case (.unmet, .atLeast): phrases.wholly(phrases.atMost(most), below: asked)
    case (.unmet, .atMost): phrases.wholly(phrases.atLeast(least), above: asked)
    default: phrases.inside(phrases.between(least, most), asked)
    }
  }

  // MARK: - Charts

  /// What stands for the target on an axis of an assessment's values: where, and in words.
  func goal(_ assessment: Assessment) -> (position: Fraction, words: String)? {
    guard let limit = assessment.limit else { return nil }
    let isShare = assessment.measure.isShare
    // What a text asks of this size, which its threshold is not.
    if isShare, let asking = assessment.asking,
      assessment.rule.map({ !$0.isExact }) ?? false
    {
      return (
        Fraction(asking.people, over: asking.size), phrases.number(asking.people, of: asking.size)
      )
    }
    guard limit.threshold.isShare == isShare else { return nil }
    return (limit.threshold.value, threshold(limit.threshold))
  }

  /// What the line of the target stands for in a chart of a series; nil without a target.
  func goalLine(_ series: [Evidence], _ assessment: Assessment) -> GoalLine? {
    guard let target = assessment.target, let limit = target.limit else { return nil }
    let rules = ([limit] + target.steps.map { $0.limit }).map { Rule(target, $0) }
    guard rules.contains(where: { !$0.isExact }) else {
      return limit.sense == .atLeast ? .least : .most
    }
    // A line takes one size, and one of which something is asked.
    let sizes = Set(series.map { $0.whole?.exact })
    guard sizes.count == 1, let size = sizes.first ?? nil, size > 0,
      rules.allSatisfy({ $0.asked(at: size) != nil })
    else { return .bySize }
    return .people(ofSize: size)
  }

  // MARK: - The targets

  /// What a target says besides its name and its basis, a sentence each.
  func terms(_ target: Target) -> [Passage] {
    var terms = [Passage]()
    if target.measure.form == .order {
      let order = self.terms(target, target.limit)
      let exempt = order.exemptUpTo.map(phrases.exempt)
      terms.append(
        Passage(phrases.clauses([phrases.asked(order), exempt].compactMap { $0 })).capitalizedFirst)
    }
    if !target.isBinding { terms.append(Passage(phrases.notBinding)) }
    if let rows = rows(of: target) { terms.append(Passage(rows)) }
    if let rounding = target.rounding { terms.append(Passage(phrases.rounding(rounding))) }
    let texts = [(phrases.scopeLabel, target.scope), (phrases.sanctionLabel, target.sanction)]
    terms += texts.compactMap { label, text in
      text.map { phrases.labelled(Passage(label), given($0).withoutStop) }
    }
    if let quote = target.quote {
      terms.append(phrases.labelled(Passage(phrases.wordsLabel), quoted(quote)))
    }
    return terms
  }

  private func rows(of target: Target) -> String? {
    guard !target.bySize.isEmpty, target.measure.form != .order, let limit = target.limit
    else { return nil }
    let isOfLists = scorecard.assessments.contains {
      $0.subject.list != nil && $0.target?.id == target.id
    }
    let places: Places = isOfLists ? .candidates : target.denominator == .seats ? .seats : .members
    // The first says of what, and the others only how many.
    let first = target.bySize.first { !$0.isExempt }?.upTo
    func spelt(_ limit: Limit, isFirst: Bool) -> String {
      let spelt = threshold(limit.threshold)
      return isFirst ? phrases.required(limit, spelt: spelt, of: target, places) : spelt
    }
    return phrases.bySize(
      target.bySize.map { row in
        (row.upTo, row.limit.map { spelt($0, isFirst: row.upTo == first) })
      }, above: spelt(limit, isFirst: first == nil), places)
  }
}

extension Target {
  /// Whether it is met up to its threshold.
  var isCeiling: Bool { limit?.sense == .atMost }

  /// Whether its text has more than a least share or number: whether it rounds, goes by size or sets
  /// a ceiling.
  var hasOwnArithmetic: Bool { isCeiling || rounding != nil || !bySize.isEmpty }
}

extension Assessment {
  /// Whether numbers of people decide, and not the share that is shown.
  var hasOwnArithmetic: Bool { rule.map { !$0.isExact || $0.limit.sense == .atMost } ?? false }
}

extension Passage {
  /// The passage without a full stop at its end, for a sentence that goes on.
  fileprivate var withoutStop: Passage { text.hasSuffix(".") ? dropLast(1) : self }
}
