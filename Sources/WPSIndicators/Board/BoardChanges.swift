/// What changed for what a board shows since an earlier period: which verdicts are others, which
/// shares rose and fell, and what besides came and went.
///
/// A subject is in as many lists as apply to it: one whose share rose to its target is in `up` and in
/// `rose`. What has been counted for the first time is in `firstCounted` alone, since nothing turned.
public struct BoardChanges: Sendable, Hashable {
  /// A row of the board, and how its subject stood against one target in the earlier period: only
  /// verdicts on one target are compared.
  public struct Entry: Sendable, Hashable {
    /// The row as it is now.
    public let row: BoardRow
    /// What is compared: the assessment that the row shows, or one against another of its targets.
    public let assessment: Assessment
    /// The assessment against the same target in the earlier period; nil where there is none.
    public let before: Assessment?
    /// The shares then and now of the women, or of the men where they are judged; nil unless both are
    /// published or known exactly, and of one series.
    public let share: ShareMove?
    /// Why the assessment is another; empty where nothing changed.
    let causes: [AssessmentChange.Cause]

    /// How the subject stands against the target.
    public var standing: Standing { Standing(assessment) }
    /// How it stood in the earlier period.
    public var standingBefore: Standing { before.map { Standing($0) } ?? .none }
    /// Whether its figures cannot be compared, a new series having begun.
    public var hasNewSeries: Bool { causes.contains(.newSeries) }
  }

  /// The share of one sex in a body in two periods, as a reader is told it: exactly, or as published.
  public struct ShareMove: Sendable, Hashable {
    /// Whose share it is, `.women` or `.men`; nil of other shares.
    public let sex: Figures.Key?
    /// The evidence of the earlier period.
    public let before: Evidence
    /// The evidence of the scorecard's period.
    public let after: Evidence
    /// By how much the share is more than before; below zero where it is less. Zero where the
    /// rounding of a published percentage may be all the difference.
    public let difference: Fraction
  }

  /// Bodies that ended on one day.
  public struct Ending: Sendable, Hashable {
    /// The last day.
    public let date: CalendarDate?
    /// The bodies, in the order of the file.
    public let bodies: [Body]
    /// The one of several that all the others are part of, if there is one.
    public let whole: Body?
    /// The commitments not yet done of which the targets ended on that day.
    public let commitments: [Assessment]
  }

  /// The earlier period.
  public let since: Period
  /// What meets its target now and did not, in the order of the board.
  public let up: [Entry]
  /// What no longer meets its target, in the order of the board.
  public let down: [Entry]
  /// What went from one verdict to another, of which neither is that the target is met; or came to be
  /// exempt, or is so no more.
  public let turned: [Entry]
  /// The shares that rose, by most first.
  public let rose: [Entry]
  /// The shares that fell, by most first.
  public let fell: [Entry]
  /// What had no figure in the earlier period.
  public let firstCounted: [Entry]
  /// What a target is held against now that was not in force in the earlier period, apart from what
  /// has been counted for the first time.
  public let newlyHeld: [Entry]
  /// The rows whose figures have grown too old to rely on.
  public let newlyStale: [Entry]
  /// The rows whose figures cannot be compared with the earlier ones, a new series having begun.
  public let newSeries: [Entry]
  /// The positions that another holds, as far as the sex tells, or nobody does.
  public let newHolders: [Entry]
  /// How many verdicts from figures there were in the earlier period, and are now.
  public let compared: Int
  /// Whether no verdict of the scorecard is another, be it on what the board does not show.
  public let hasNoFlip: Bool
  /// Whether nothing changed in any row of the board.
  public let hasNoRows: Bool
  /// The rows of the board that are in none of these lists, and changed all the same: they have
  /// another number, a newer figure of the same share, newer words, other parts.
  public let changedOtherwise: [Entry]
  /// In how many rows of the board nothing changed.
  public let unchanged: Int
  /// The bodies that have ended since, the earliest first.
  public let ended: [Ending]
  /// The commitments that have come to a stage since, apart from those that ended with bodies.
  public let commitments: [BoardCommitments.Stage: [Assessment]]

  init(_ board: Board, _ comparison: ScorecardComparison) {
    since = comparison.since
    let rows = board.shownRows
    let leads = rows.map { Entry($0, $0.lead, comparison) }
    let all = zip(rows, leads).flatMap { row, lead in
      [lead] + row.others.map { Entry(row, $0, comparison) }
    }
    let known = all.filter { $0.standingBefore != .none && $0.standing != .none }
    compared = known.count
    hasNoFlip = comparison.flips.isEmpty
    up = known.filter { $0.standing == .met && $0.standingBefore != .met }
    down = known.filter { $0.standing != .met && $0.standingBefore == .met }
    turned = all.filter { entry in
      let (then, now) = (entry.standingBefore, entry.standing)
      if entry.crossesExemption { return true }
      return then != .none && now != .none && then != .met && now != .met
        && then.isMissed != now.isMissed
    }
    rose = Self.byMost(leads.filter { $0.moved > .zero }) { $0.moved > $1.moved }
    fell = Self.byMost(leads.filter { $0.moved < .zero }) { $0.moved < $1.moved }
    firstCounted = leads.filter { $0.row.freshness != .none && $0.before?.evidence == nil }
    let first = Set(firstCounted.map { $0.row.lead.key })
    newlyHeld = all.filter { entry in
      entry.causes.contains(.cameIntoForce) && entry.standing != .none
        && !first.contains(entry.row.lead.key)
    }
    newlyStale = leads.filter { $0.causes.contains(.becameStale) }
    newSeries = leads.filter { $0.hasNewSeries }
    newHolders = leads.filter { $0.causes.contains(.holder) }
    let told = Set(
      [up, down, turned, rose, fell, firstCounted, newlyHeld, newlyStale].joined()
        .map { $0.row.lead.key })
    let left = leads.filter { !told.contains($0.row.lead.key) }
    changedOtherwise = left.filter { entry in
      let parts = entry.row.under.filter { $0.lead.part != nil }
      return ([entry.row] + parts).flatMap { [$0.lead] + $0.others }
        .contains { comparison.change(of: $0)?.isChange ?? true }
    }
    unchanged = left.count - changedOtherwise.count
    hasNoRows = unchanged == rows.count
    let (ended, commitments) = Self.ended(board, comparison)
    self.ended = ended
    self.commitments = commitments
  }

  private static func byMost(
    _ entries: [Entry], _ isMore: (Entry, Entry) -> Bool
  ) -> [Entry] {
    entries.indices.sorted { a, b in
      isMore(entries[a], entries[b]) || !isMore(entries[b], entries[a]) && a < b
    }.map { entries[$0] }
  }
}

extension Board {
  /// What changed since the period that the scorecard is compared with; nil where it is compared with
  /// none.
  public var changes: BoardChanges? { scorecard.comparison.map { BoardChanges(self, $0) } }
}

extension BoardChanges.Entry {
  fileprivate init(
    _ row: BoardRow, _ assessment: Assessment, _ comparison: ScorecardComparison
  ) {
    self.row = row
    self.assessment = assessment
    let change = comparison.change(of: assessment)
    before = change?.before
    share = change.flatMap { BoardChanges.ShareMove($0) }
    causes = change?.causes ?? []
  }

  /// Whether the target came to ask nothing of its size, or to ask something of it.
  fileprivate var crossesExemption: Bool {
    guard let before, before.evidence != nil, assessment.evidence != nil else { return false }
    return before.reason == .exempt && standing != .none
      || assessment.reason == .exempt && standingBefore != .none
  }

  fileprivate var moved: Fraction { share?.difference ?? .zero }
}

extension BoardChanges.ShareMove {
  fileprivate init?(_ change: AssessmentChange) {
    guard change.after.measure.isShare, !change.causes.contains(.newSeries),
      let before = change.before.evidence, let after = change.after.evidence
    else { return nil }
    let sex = after.comparedSex
    guard let then = before.toldShare(of: sex), let now = after.toldShare(of: sex),
      let old = before.compared(as: sex), let new = after.compared(as: sex)
    else { return nil }
    self.sex = sex
    self.before = before
    self.after = after
    // Bounds that meet leave it open which is more.
    let isApart =
      old.upper.map { $0 <= new.lower } ?? false || new.upper.map { $0 <= old.lower } ?? false
    difference = isApart ? now - then : .zero
  }
}

extension Evidence {
  /// The share of one sex exactly, or as published.
  func toldShare(of sex: Figures.Key?) -> Fraction? {
    compared(as: sex)?.exact ?? reportedPercent(of: sex)?.share
  }
}

// MARK: - What came and went

extension BoardChanges {
  private static func ended(
    _ board: Board, _ comparison: ScorecardComparison
  ) -> ([Ending], [BoardCommitments.Stage: [Assessment]]) {
    let bodies = board.ended.filter { $0.inapplicability(in: comparison.since) != .ended }
    var dates = [CalendarDate?]()
    for body in bodies where !dates.contains(body.ended) { dates.append(body.ended) }
    dates.sort { a, b in
      guard let a, let b else { return a != nil }
      return a < b
    }
    var earlier = [String: [Assessment]]()
    for assessment in board.scorecard.assessments where assessment.subject.indicator != nil {
      guard let before = comparison.change(of: assessment)?.before else { continue }
      earlier[assessment.subject.id, default: []].append(before)
    }
    var left = [BoardCommitments.Stage: [Assessment]]()
    for stage in BoardCommitments.Stage.allCases {
      let new = board.commitments[stage].filter { assessment in
        BoardCommitments.stage(earlier[assessment.subject.id] ?? []) != stage
      }
      if !new.isEmpty { left[stage] = new }
    }
    let lapsed = left[.lapsed] ?? []
    var told = Set<String>()
    let endings = dates.map { date in
      let ended = bodies.filter { $0.ended == date }
      let commitments = lapsed.filter { $0.target?.to == date && date != nil }
      for commitment in commitments { told.insert(commitment.subject.id) }
      return Ending(
        date: date, bodies: ended, whole: whole(of: ended, among: board.scorecard.registry.bodies),
        commitments: commitments)
    }
    left[.lapsed] = lapsed.filter { !told.contains($0.subject.id) }
    if left[.lapsed]?.isEmpty ?? false { left[.lapsed] = nil }
    return (endings, left)
  }

  /// The body among several that all the others are part of, be it of a part of it.
  private static func whole(of bodies: [Body], among all: [Body]) -> Body? {
    guard bodies.count > 1 else { return nil }
    let wholes = Dictionary(firstOf: all.compactMap { body in body.partOf.map { (body.id, $0) } })
    let ids = Set(bodies.map { $0.id })
    let tops = bodies.filter { body in
      var (id, seen) = (body.id, Set<String>())
      while let whole = wholes[id], seen.insert(id).inserted {
        if ids.contains(whole), whole != body.id { return false }
        id = whole
      }
      return true
    }
    return tops.count == 1 ? tops[0] : nil
  }
}
