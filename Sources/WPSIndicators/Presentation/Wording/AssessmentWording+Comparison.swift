/// What changed since an earlier period, for the formats to lay out.
extension AssessmentWording {
  /// A change in one assessment.
  struct Change {
    let subject: Passage
    /// The target; empty for a subject without targets.
    let target: Passage
    /// The verdict, and what it was if it was another.
    let verdict: String
    let before: Verdict
    /// The verdict now, whose colour the change takes.
    let after: Verdict
    let isFlip: Bool
    /// The figures then and now; empty where they are the same.
    let figures: Passage
    /// Why it is another.
    let causes: Passage
  }

  /// The changes that a reader wants one by one: verdicts that are others come first, and what did
  /// nothing but grow old is left to `staleSince`.
  func changes(_ comparison: ScorecardComparison) -> [Change] {
    let told = comparison.changes.filter { !$0.onlyGrewOld }
    return (told.filter(\.isFlip) + told.filter { !$0.isFlip }).map(describe)
  }

  /// The subjects whose figures did nothing but grow old, each once.
  func staleSince(_ comparison: ScorecardComparison) -> [Passage] {
    var seen = Set<String>()
    return comparison.changes.filter { $0.onlyGrewOld && seen.insert($0.after.subject.id).inserted }
      .map { name($0.after.subject) }
  }

  /// How many changes there are, and how the sums are other.
  func summary(_ comparison: ScorecardComparison) -> [Passage] {
    let others = comparison.changes.filter { !$0.isFlip && !$0.onlyGrewOld }
    let tally = [
      phrases.flips(comparison.flips.count), phrases.otherChanges(others.count),
      phrases.staleSince(staleSince(comparison).count),
      phrases.unchanged(comparison.unchangedCount),
    ]
    let (before, after) = (comparison.earlierRollUp, scorecard.rollUp)
    var lines = [Passage(phrases.clauses(tally))]
    if before.metRate != nil || after.metRate != nil {
      lines.append(became(Passage(metRate(before)), Passage(metRate(after))))
    }
    if before.share != nil || after.share != nil {
      lines.append(became(Passage(representation(before)), Passage(representation(after))))
    }
    let entered = names(after.bodiesCounted, notIn: before.bodiesCounted)
    if !entered.isEmpty { lines.append(phrases.countedNow(entered)) }
    let left = names(before.bodiesCounted, notIn: after.bodiesCounted)
    if !left.isEmpty { lines.append(phrases.countedNoLonger(left)) }
    return lines
  }

  /// What was, and what has taken its place.
  private func became(_ before: Passage, _ after: Passage) -> Passage {
    isProse ? phrases.now(after, after: before) : phrases.became(before, after)
  }

  private func names(_ bodies: [Body], notIn others: [Body]) -> Passage {
    let known = Set(others.map(\.id))
    return phrases.clauses(bodies.filter { !known.contains($0.id) }.map(shortName))
  }

  func describe(_ change: AssessmentChange) -> Change {
    let (before, after) = (change.before, change.after)
    let (then, now) = (measured(before), measured(after))
    return Change(
      subject: name(after.subject), target: target(after),
      verdict: change.isFlip
        ? phrases.became(Passage(verdict(before)), Passage(verdict(after))).text
        : phrases.list([verdict(after), phrases.asBefore]),
      before: before.verdict, after: after.verdict, isFlip: change.isFlip,
      figures: then == now ? "" : then.isEmpty ? now : now.isEmpty ? then : became(then, now),
      causes: phrases.clauses(causes(of: change)))
  }

  /// The figures, and the per cent in brackets.
  private func measured(_ assessment: Assessment) -> Passage {
    let (figures, percent) = (figures(assessment), percent(assessment))
    return figures.isEmpty || percent.isEmpty
      ? "\(figures)\(percent)" : "\(figures) (\(percent))"
  }

  // MARK: - Causes

  private func causes(of change: AssessmentChange) -> [Passage] {
    let numbers = change.causes.compactMap { number(of: $0, change) }
    let points = change.shareChange.flatMap { $0 == .zero ? nil : change.percentagePoints }
      .map { phrases.points(phrases.decimal($0)) }
    let changed = numbers + [points].compactMap(\.self)
    return (changed.isEmpty ? [] : [Passage(phrases.list(changed))])
      + change.causes.compactMap { circumstance($0, change) }
  }

  /// How much a number is another.
  private func number(of cause: AssessmentChange.Cause, _ change: AssessmentChange) -> String? {
    switch cause {
    case .women: change.women.map(phrases.change(women:))
    case .men: change.men.map(phrases.change(men:))
    case .members: change.members.map(phrases.change(members:))
    case .seats: change.seats.map(phrases.change(seats:))
    case .part: change.part.map(phrases.change(part:))
    case .whole: change.whole.map(phrases.change(whole:))
    case .count: change.count.map(phrases.change(count:))
    default: nil
    }
  }

  private func circumstance(
    _ cause: AssessmentChange.Cause, _ change: AssessmentChange
  ) -> Passage? {
    let (before, after) = (change.before, change.after)
    let subject = after.subject
    switch cause {
    case .established:
      return Passage(phrases.established(on: subject.body?.established))
    case .ended: return Passage(phrases.reason(.ended, of: subject))
    case .cameIntoForce: return Passage(phrases.cameIntoForce)
    case .wentOutOfForce: return Passage(phrases.wentOutOfForce)
    case .threshold:
      return Passage(
        phrases.threshold(
          from: before.required.map { threshold($0, before.measure) } ?? phrases.unknownCount,
          to: after.required.map { threshold($0, after.measure) } ?? phrases.unknownCount))
    case .fellDue: return Passage(phrases.fellDue(on: subject.indicator?.due))
    case .firstFigure:
      return after.evidence.map { phrases.firstFigure(dated($0.observation, in: after)) }
    case .newFigure: return newFigure(change)
    case .becameStale:
      return after.evidence.map { phrases.staleNow(dated($0.observation, in: after)) }
    case .newWords: return after.unmeasured.map { phrases.newWords(dated($0, in: after)) }
    case .newSeries: return Passage(phrases.newSeriesBegan)
    case .women, .men, .members, .seats, .part, .whole, .count, .status: return nil
    }
  }

  private func newFigure(_ change: AssessmentChange) -> Passage? {
    guard let then = change.before.evidence?.observation,
      let now = change.after.evidence?.observation
    else { return nil }
    return phrases.newFigure(
      dated(now, in: change.after),
      insteadOf: "\(phrases.asAt(then.time)) \(citation(then))")
  }
}

extension AssessmentChange {
  /// Whether the same figure became too old to rely on, and nothing else happened.
  fileprivate var onlyGrewOld: Bool { !isFlip && causes == [.becameStale] }
}
