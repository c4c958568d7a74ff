/// What is other in an assessment than it was in an earlier period, and why.
public struct AssessmentChange: Sendable, Hashable {
  /// What makes an assessment another.
  public enum Cause: String, Sendable, Hashable, CaseIterable {
    /// The body has come into being.
    case established
    /// The body has come to its end.
    case ended
    /// The target has come into force.
    case cameIntoForce
    /// The target is no longer in force.
    case wentOutOfForce
    /// The target was in force, and by an edit comes into force only later.
    case notYetInForce
    /// The target asks for more, or less.
    case threshold
    /// The day by which a milestone was to be done has come.
    case fellDue
    /// There was no figure, and now there is.
    case firstFigure
    /// A newer figure has taken the place of an older one.
    case newFigure
    /// The figure is the same and has become too old to rely on.
    case becameStale
    /// It was the sum of its parts, of which none gives a figure any more.
    case lostParts
    /// What a source says in words, without a number for the measure, is new.
    case newWords
    /// A new series has begun: its figures are not compared with the earlier ones.
    case newSeries
    /// The number of women is another.
    case women
    /// The number of men is another, where neither sex may fall short.
    case men
    /// The number of members is another.
    case members
    /// The number of seats is another.
    case seats
    /// The part of a share is another.
    case part
    /// The whole of a share is another.
    case whole
    /// The number counted is another.
    case count
    /// A milestone has moved on, or been given up.
    case status
    /// Another holds a position, as far as the sex tells, or nobody does.
    case holder
    /// An indicator is rated at another level.
    case level
  }

  /// The assessment for the earlier period.
  public let before: Assessment
  /// The assessment for the scorecard's period.
  public let after: Assessment
  /// Why it is another, in the order of `Cause.allCases`; empty if nothing changed.
  public let causes: [Cause]
  /// The change in women, where it bears on the measure; nil unless both numbers are exact and of
  /// one series.
  public let women: Int64?
  /// The change in men, where it bears on the measure; nil unless both numbers are exact.
  public let men: Int64?
  /// The change in members; nil unless both numbers are exact and of one series.
  public let members: Int64?
  /// The change in seats; nil unless both numbers are exact and of one series.
  public let seats: Int64?
  /// The change in the part of a share; nil unless both numbers are exact and of one series.
  public let part: Int64?
  /// The change in the whole of a share; nil unless both numbers are exact and of one series.
  public let whole: Int64?
  /// The change in the number counted; nil unless both numbers are exact and of one series.
  public let count: Int64?
  /// The change in the share, of which 1 is a hundred percentage points; nil for other measures,
  /// and unless both shares are exact, of one series and both of members or both of seats. For
  /// either sex it is the share of the one that is judged now.
  public let shareChange: Fraction?
  /// Whose share it is, `.women` or `.men`; nil where no people are measured, or no share is compared.
  public let sex: Figures.Key?

  /// Whether the verdict is another.
  public var isFlip: Bool { before.verdict != after.verdict }

  /// Whether anything is other than it was.
  public var isChange: Bool { isFlip || !causes.isEmpty }

  /// Compares two assessments of one subject against one target.
  init(from before: Assessment, to after: Assessment) {
    self.before = before
    self.after = after
    let isOneSeries = !after.beginsSeries(after: before) && before.measure == after.measure
    let compared = after.measure.rules.comparedCounts
    func change(_ key: Figures.Key) -> Int64? {
      guard isOneSeries, compared.contains(key), let then = before.evidence?[key]?.exact,
        let now = after.evidence?[key]?.exact
      else { return nil }
      return now - then
    }
    women = change(.women)
    men = change(.men)
    members = change(.members)
    seats = change(.seats)
    part = change(.part)
    whole = change(.whole)
    count = change(.value)
    // A share of members and one of seats cannot be subtracted from each other.
    let isOneWhole = before.target?.denominator == after.target?.denominator
    shareChange = isOneSeries && isOneWhole ? after.shareChange(since: before) : nil
    sex = shareChange == nil ? nil : after.evidence?.comparedSex
    var causes = after.circumstances(since: before)
    let changes: [(Cause, Int64?)] = [
      (.women, women), (.men, men), (.members, members), (.seats, seats), (.part, part),
      (.whole, whole), (.count, count),
    ]
    for case (let cause, let change?) in changes where change != 0 { causes.insert(cause) }
    self.causes = Cause.allCases.filter(causes.contains)
  }

  /// The change in percentage points with one decimal, or with more where it would look like none.
  public var percentagePoints: String? { shareChange?.percentagePoints }
}

extension Assessment {
  /// What is other than it was, numbers apart.
  fileprivate func circumstances(since before: Assessment) -> Set<AssessmentChange.Cause> {
    var causes = Set<AssessmentChange.Cause>()
    if before.reason == .notEstablished, reason != .notEstablished { causes.insert(.established) }
    if reason == .ended, before.reason != .ended { causes.insert(.ended) }
    if standard?.limit != before.standard?.limit { causes.insert(.threshold) }
    if let target {
      // Between two versions of a file the target may be another as well.
      let earlier = before.target ?? target
      switch (earlier.isInForce(in: before.period), target.isInForce(in: period)) {
      case (false, true): causes.insert(.cameIntoForce)
      case (true, false):
        let isToCome = target.from.map { period.lastDay < $0 } ?? false
        causes.insert(isToCome ? .notYetInForce : .wentOutOfForce)
      case (true, true), (false, false): break
      }
    }
    let isMissed = verdict == .unmet && evidence?.status != .abandoned
    if before.verdict == .notDue, isMissed || flags.contains(.overdue) {
      causes.insert(.fellDue)
    }
    if evidence?.status != before.evidence?.status, before.evidence != nil, evidence != nil {
      causes.insert(.status)
    }
    if evidence?.holder != before.evidence?.holder, before.evidence != nil, evidence != nil {
      causes.insert(.holder)
    }
    if evidence?.level != before.evidence?.level, before.evidence != nil, evidence != nil {
      causes.insert(.level)
    }
    switch (before.evidence?.observation, evidence?.observation) {
    case (nil, _?): causes.insert(.firstFigure)
    case (let then?, let now?) where then != now:
      causes.insert(.newFigure)
      if beginsSeries(after: before) { causes.insert(.newSeries) }
    case (_?, _?):
      if flags.contains(.stale), !before.flags.contains(.stale) { causes.insert(.becameStale) }
    case (_, nil):
      if before.flags.contains(.sumOfParts), reason == nil { causes.insert(.lostParts) }
    }
    if let words, words != before.words { causes.insert(.newWords) }
    return causes
  }

  /// The latest that a source says without a number for the measure, if anything later than the
  /// figure.
  var words: ReportedObservation? {
    newerInWords ?? unmeasured ?? (trend.basis == .reported ? trend.observation : nil)
  }

  /// Whether a series begins between the figure of an earlier assessment and this one's.
  fileprivate func beginsSeries(after before: Assessment) -> Bool {
    guard let then = before.evidence?.observation.time, let now = evidence?.observation.time else {
      return false
    }
    return subject.datedObservations.contains {
      $0.flag == .break && !$0.isAlternate && then.isEarlier(than: $0.time)
        && !now.isEarlier(than: $0.time)
    }
  }

  /// The change in the share, where both are exact.
  fileprivate func shareChange(since before: Assessment) -> Fraction? {
    let sex = evidence?.comparedSex
    guard measure.isShare, let then = before.evidence?.compared(as: sex)?.exact,
      let now = evidence?.compared(as: sex)?.exact
    else { return nil }
    return now - then
  }
}
