/// What changed since an earlier period, for the formats to lay out.
extension AssessmentWording {
  /// A verdict, and the word for it.
  struct ShownVerdict {
    let verdict: Verdict
    let word: String
  }

  /// A change in one assessment.
  struct Change {
    let subject: Passage
    /// The target; empty for a subject without targets.
    let target: Passage
    /// The verdict, and what it was if it was another.
    let verdict: String
    let before: ShownVerdict
    /// The verdict now, whose colour the change takes.
    let after: ShownVerdict
    let isFlip: Bool
    /// The figures then and now; empty where they are the same.
    let figures: Passage
    /// Why it is another.
    let causes: Passage
  }

  /// The changes that a reader wants one by one: verdicts that are others come first, and what did
  /// nothing but grow old is left to `staleSince`.
  func changes(_ comparison: ScorecardComparison) -> [Change] {
    comparison.told.filter { isShownAlone($0.after.subject) }.map(describe)
  }

  /// The subjects whose figures did nothing but grow old, each once.
  func staleSince(_ comparison: ScorecardComparison) -> [Passage] {
    var seen = Set<String>()
    return comparison.changes.filter {
      $0.onlyGrewOld && isShownAlone($0.after.subject)
        && seen.insert($0.after.subject.id).inserted
    }
    .map { name($0.after.subject) }
  }

  /// How many changes there are, and how the sums are other.
  ///
  /// Sums are compared over the same bodies only: a body that is counted
  /// for the first time would otherwise look like a gain or a loss of women.
  func summary(_ comparison: ScorecardComparison) -> [Passage] {
    let tally = ChangeTally(comparison)
    // Of what there is none of, only that no verdict is another is worth a word.
    let counts = [
      phrases.flips(tally.flips),
      tally.others > 0 ? phrases.otherChanges(tally.others) : "",
      tally.stale > 0 ? phrases.staleSince(tally.stale) : "",
      tally.unchanged > 0 ? phrases.unchanged(tally.unchanged) : "",
    ]
    var lines = [Passage(phrases.clauses(counts.filter { !$0.isEmpty }))]
    lines += shares(comparison) + newLists(comparison) + levelMoves(comparison)
    if let sums = comparison.commonSums {
      let before = women(sums.womenBefore, of: sums.membersBefore)
      let after = women(sums.women, of: sums.members)
      lines.append(
        phrases.labelled(
          Passage(phrases.countedBoth(sums.bodies)),
          before == after
            ? Passage(after) : phrases.became(Passage(before), Passage(after))))
    }
    lines += notComparable(comparison)
    let (before, after) = (comparison.earlierRollUp.headline, scorecard.rollUp.headline)
    let (entered, left) = (after.counted(apartFrom: before), before.counted(apartFrom: after))
    if !entered.isEmpty { lines.append(phrases.countedNow(names(entered))) }
    if !left.isEmpty { lines.append(phrases.countedNoLonger(names(left))) }
    return lines
  }

  /// The bodies that sums then and now leave out, since their figures cannot be compared.
  func notComparable(_ comparison: ScorecardComparison) -> [Passage] {
    let bodies = comparison.notComparable
    return bodies.isEmpty ? [] : [phrases.notComparable(phrases.list(bodies.map(shortName)))]
  }

  /// How many lists of candidates are reported for the first time, where they are not told one by one.
  func newLists(_ comparison: ScorecardComparison) -> [Passage] {
    comparison.newListsTogether.map { [Passage(phrases.newLists($0))] } ?? []
  }

  /// How many shares rose, fell and stayed; nothing where none is known exactly in both periods.
  func shares(_ comparison: ScorecardComparison) -> [Passage] {
    let shares = comparison.shares
    return shares.rose + shares.fell + shares.stayed > 0 ? [phrases.shares(shares)] : []
  }

  /// Bodies, with what each adds.
  func names(_ counted: [WomenSum.CountedBody]) -> Passage {
    phrases.clauses(
      counted.map { counted in
        "\(shortName(counted.body)) (\(phrases.women(exact(counted.women), of: exact(counted.members))))"
      })
  }

  private func exact(_ number: Int64) -> ShownCount {
    ShownCount(Count(unchecked: number, number), given: .unknown)
  }

  func describe(_ change: AssessmentChange) -> Change {
    let (before, after) = (change.before, change.after)
    return Change(
      subject: name(after), target: target(after),
      verdict: change.isFlip
        ? phrases.became(Passage(verdict(before)), Passage(verdict(after))).text
        : phrases.list([verdict(after), phrases.asBefore]),
      before: ShownVerdict(verdict: before.verdict, word: word(before)),
      after: ShownVerdict(verdict: after.verdict, word: word(after)), isFlip: change.isFlip,
      figures: holders(change) ?? figures(change),
      causes: phrases.clauses(causes(of: change)))
  }

  private func figures(_ change: AssessmentChange) -> Passage {
    let (then, now) = (measured(change.before), measured(change.after))
    if then == now { return "" }
    if then.isEmpty { return now }
    if now.isEmpty { return phrases.formerly(then) }
    // Across a break no arrow leads from one to the other.
    return change.causes.contains(.newSeries)
      ? phrases.clauses([now, phrases.formerly(then)]) : phrases.became(then, now)
  }

  /// "was a man, now a woman"; nil where it is not another holder.
  private func holders(_ change: AssessmentChange) -> Passage? {
    guard let then = change.before.evidence?.holder, let now = change.after.evidence?.holder,
      then != now
    else { return nil }
    return Passage(phrases.changed(from: then, to: now))
  }

  private func measured(_ assessment: Assessment) -> Passage {
    assessment.evidence.map { measured($0, assessment) } ?? ""
  }

  /// The figures, and the per cent in brackets.
  func measured(_ evidence: Evidence, _ assessment: Assessment) -> Passage {
    let figures = figures(evidence, assessment)
    let percent = percent(evidence, assessment, verdict: assessment.verdict)
    return figures.isEmpty || percent.isEmpty
      ? "\(figures)\(percent)" : "\(figures) (\(percent))"
  }

  // MARK: - Causes

  private func causes(of change: AssessmentChange) -> [Passage] {
    let amounts = amounts(of: change)
    return (amounts.isEmpty ? [] : [amounts])
      + change.causes.compactMap { circumstance($0, change) } + requirementOfSize(change)
  }

  /// How much the numbers are others.
  func amounts(of change: AssessmentChange) -> Passage {
    let numbers = change.causes.compactMap { number(of: $0, change) }
    let points = change.shareChange.flatMap { $0 == .zero ? nil : change.percentagePoints }
      .map { phrases.points(phrases.decimal($0)) }
    let isOfEitherSex = change.after.measure.isOfEitherSex
    let named = points.map { points in
      isOfEitherSex ? phrases.change(points, of: BriefSex(change.sex)) : points
    }
    return Passage(phrases.list(numbers + [named].compactMap { $0 }))
  }

  /// What happened besides the reports that brought other figures, or besides other causes.
  func circumstances(
    of change: AssessmentChange,
    apartFrom told: Set<AssessmentChange.Cause> = [.firstFigure, .newFigure]
  ) -> [Passage] {
    change.causes.filter { !told.contains($0) }.compactMap { circumstance($0, change) }
      + requirementOfSize(change)
  }

  /// What a target that goes by size asks of a body of another size; nothing where it is the same.
  private func requirementOfSize(_ change: AssessmentChange) -> [Passage] {
    // Where the size was not known, nothing had been asked of it that could be another now.
    guard !change.causes.contains(.threshold), change.before.evidence != nil,
      change.after.evidence != nil, change.before.limit != change.after.limit,
      let then = required(change.before), let now = required(change.after)
    else { return [] }
    return [Passage(phrases.requirement(from: then, to: now))]
  }

  /// How much a number is another.
  private func number(of cause: AssessmentChange.Cause, _ change: AssessmentChange) -> String? {
    switch cause {
    case .women: change.women.map(phrases.change(women:))
    case .men: change.men.map(phrases.change(men:))
    case .members: change.members.map(phrases.change(members:))
    case .seats: change.seats.map { phrases.change(seats: $0, change.after.subject.placesToFill) }
    case .part: change.part.map(phrases.change(part:))
    case .whole: change.whole.map(phrases.change(whole:))
    case .count: change.count.map(phrases.change(count:))
    default: nil
    }
  }

  private func circumstance(
    _ cause: AssessmentChange.Cause, _ change: AssessmentChange
  ) -> Passage? {
    let after = change.after
    let subject = after.subject
    switch cause {
    case .established:
      return Passage(phrases.established(on: subject.body?.established))
    case .ended: return Passage(phrases.reason(.ended, of: subject))
    case .cameIntoForce: return Passage(phrases.cameIntoForce)
    case .wentOutOfForce: return Passage(phrases.wentOutOfForce)
    case .notYetInForce: return Passage(phrases.notYetInForce)
    case .threshold: return threshold(change).map { Passage($0) }
    case .fellDue: return Passage(phrases.fellDue(on: subject.indicator?.due))
    case .firstFigure:
      return after.evidence.map { phrases.firstFigure(dated($0.observation, in: after)) }
    case .newFigure: return newFigure(change)
    case .becameStale:
      return after.evidence.map { phrases.staleNow(dated($0.observation, in: after)) }
    case .newWords:
      return after.words.map { phrases.newWords(dated($0, in: after)) }
    case .lostParts: return Passage(phrases.partsGiveNothing)
    case .newSeries: return Passage(phrases.newSeriesBegan)
    case .level: return levelChange(change)
    case .women, .men, .members, .seats, .part, .whole, .count, .status, .holder: return nil
    }
  }

  /// What the target asks for then and now; nil where one of them has no threshold.
  private func threshold(_ change: AssessmentChange) -> String? {
    let (before, after) = (change.before, change.after)
    guard let then = before.standard?.limit, let now = after.standard?.limit else { return nil }
    // Numbers of two measures, or a floor and a ceiling, say nothing without what they are.
    guard before.measure == after.measure, then.sense == now.sense else {
      guard let then = required(before), let now = required(after) else { return nil }
      return phrases.requirement(from: then, to: now)
    }
    return phrases.threshold(
      from: threshold(then.threshold, of: before), to: threshold(now.threshold, of: after))
  }

  private func newFigure(_ change: AssessmentChange) -> Passage? {
    guard let then = change.before.evidence?.observation,
      let now = change.after.evidence?.observation
    else { return nil }
    return phrases.clauses([
      phrases.newFigure(dated(now, in: change.after)),
      phrases.formerFigure("\(phrases.asAt(then.time)) \(citation(then))"),
    ])
  }
}
