/// What becomes of a rule over all compositions that figures leave open.
struct RuleOutcome: Sendable, Hashable {
  /// Whether some composition complies.
  private(set) var someComply = false
  /// Whether some composition fails.
  private(set) var someFail = false
  /// Whether some composition is of a size of which nothing is asked.
  private(set) var someAreExempt = false

  /// Met where all comply, unmet where all fail; nil where all are exempt.
  var verdict: Verdict? {
    switch (someComply, someFail, someAreExempt) {
    case (false, false, true): nil
    case (true, false, false): .met
    case (false, true, false): .unmet
    default: .undetermined
    }
  }

  /// Whether nothing can change it any more.
  fileprivate var isOpen: Bool { someComply && someFail }

  fileprivate mutating func insert(complies: Bool, fails: Bool) {
    someComply = someComply || complies
    someFail = someFail || fails
  }

  fileprivate mutating func insertExempt() { someAreExempt = true }
}

extension Rule {
  /// The greatest number of sizes that a published percentage is put to one by one.
  private static let mostSizes: Int64 = 2_000

  /// Puts the rule to every composition of the counts of a body.
  /// - Parameter value: the share, or the number, that it is about.
  func outcome(
    of figures: NarrowedFigures, _ value: ValueRange, by denominator: Target.Denominator
  ) -> RuleOutcome {
    var outcome = RuleOutcome()
    guard case .boundsShare(let percent) = figures.percentUse else {
      insert(Compositions(figures, by: denominator), in: &outcome)
      return outcome
    }
    // The percentage leaves other numbers of women at each size.
    guard let members = figures.sizes(admittedBy: percent) else { return outcome }
    let first = max(1, members.min)
    let farther =
      denominator == .members ? verdictOfLarge(value, figures, percent) : nil
    let last = min(members.upper, max(first, min(farther?.beyond ?? .max, first + Self.mostSizes)))
    for size in first...last where !outcome.isOpen {
      guard let women = percent.parts(ofWhole: size),
        let narrowed = figures.narrowed(members: Count(size), women: women)
      else { continue }
      insert(Compositions(narrowed, by: denominator), in: &outcome)
    }
    guard last < members.upper else { return outcome }
    if let farther, farther.beyond <= last {
      outcome.insert(complies: farther.isMet, fails: !farther.isMet)
    } else if let larger = figures.narrowed(members: Count(unchecked: last + 1, members.upper)) {
      // Of larger sizes the counts alone are asked, which leaves more open, never less.
      insert(Compositions(larger, by: denominator), in: &outcome)
    }
    return outcome
  }

  /// What becomes of all sizes beyond one, where the share lies so far from the threshold that no
  /// rounding, which moves it by less than a person, can reach it; nil where it does not.
  private func verdictOfLarge(
    _ value: ValueRange, _ figures: NarrowedFigures, _ percent: ReportedPercent
  ) -> (beyond: Int64, isMet: Bool)? {
    guard let stretch = stretches.last, case .share(let threshold) = stretch.demand else {
      return nil
    }
    let rows = Int64(clamping: stretch.sizes.lowerBound)
    if rounding == limit.sense.exactRounding {
      // Beyond the rows the exact comparison holds.
      let verdict = Verdict(on: value, exactly: limit)
      if verdict != .undetermined { return (rows, verdict == .met) }
    }
    for (share, people) in [(value, Int64(1)), distantShare(by: percent, figures)].compactMap({ $0 }
    ) {
      let isAbove = share.lower > threshold
      let distance =
        isAbove ? share.lower - threshold : share.upper.map { threshold - $0 } ?? .zero
      guard distance > .zero else { continue }
      return (
        max(rows, (Fraction(people) / distance).roundedUp),
        isAbove == (limit.sense == .atLeast)
      )
    }
    return nil
  }

  /// What the share counted comes near to with ever more members, of whom those of unstated sex, or of
  /// neither, are an ever smaller part; and by how many people it may miss that, rounding included.
  private func distantShare(
    by percent: ReportedPercent, _ figures: NarrowedFigures
  ) -> (ValueRange, Int64)? {
    guard let others = (figures.other + figures.unspecified).max else { return nil }
    let (least, most) = (percent.sharesAbove, percent.sharesBelow)
    let range =
      switch counted {
      case .women: ValueRange(least, most)
      case .fewer: ValueRange(min(least, .one - most), min(most, .one - least))
      case .more: ValueRange(max(least, .one - most), max(most, .one - least))
      }
    return (range, others + 1)
  }

  private func insert(_ compositions: Compositions, in outcome: inout RuleOutcome) {
    for (stretch, sizes) in stretches(in: compositions.sizes) {
      for size in compositions.decisiveSizes(in: sizes) {
        guard let asked = asked(at: size, in: stretch) else {
          outcome.insertExempt()
          break
        }
        let (least, most) = compositions.extremes(of: counted, at: size)
        let (best, worst) = limit.sense == .atLeast ? (most, least) : (least, most)
        outcome.insert(
          complies: isMet(by: best, asked: asked), fails: !isMet(by: worst, asked: asked))
        if outcome.isOpen { return }
      }
    }
  }
}

extension NarrowedFigures {
  /// The numbers of members that a percentage of women admits beside the bounds of the women and of
  /// everybody else, which narrowing does not tell; nil for none.
  fileprivate func sizes(admittedBy percent: ReportedPercent) -> Count? {
    let (below, above) = (percent.sharesBelow, percent.sharesAbove)
    let rest = men + other + unspecified
    // women < below · members, and rest < (1 − above) · members.
    var least = max(members.min, 1)
    if below > .zero { least = max(least, (Fraction(women.min) / below).roundedDown) }
    if above < .one { least = max(least, (Fraction(rest.min) / (.one - above)).roundedDown) }
    // women > above · members, and rest > (1 − below) · members.
    var most = members.upper
    if let women = women.max, above > .zero {
      most = min(most, (Fraction(women) / above).roundedUp)
    }
    if let rest = rest.max, below < .one {
      most = min(most, (Fraction(rest) / (.one - below)).roundedUp)
    }
    return least <= most ? Count(unchecked: least, most) : nil
  }
}
