/// What changed for what a board shows since an earlier period: which verdicts are others, which
/// shares rose and fell, and what besides came and went.
///
/// A subject is in as many lists as apply to it: one whose share rose to its target is in `up` and in
/// `rose`. What has been counted for the first time is in `firstCounted` alone, since nothing turned.
public struct BoardChanges: Sendable, Hashable {
  /// A row of the board, and how its subject stood in the earlier period.
  public struct Entry: Sendable, Hashable {
    /// The row as it is now.
    public let row: BoardRow
    /// The assessment that a board of the earlier period shows of the subject; nil where it shows
    /// none.
    public let before: Assessment?
    /// The women's shares then and now; nil unless both are published or known exactly, and of one
    /// series.
    public let share: ShareMove?

    /// How the subject stood in the earlier period.
    public var standingBefore: Standing { before.map { Standing($0) } ?? .none }
  }

  /// The women's share of a body in two periods, as a reader is told it: exactly, or as published.
  public struct ShareMove: Sendable, Hashable {
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
  /// What went from one verdict to another, of which neither is that the target is met.
  public let turned: [Entry]
  /// The shares that rose, by most first.
  public let rose: [Entry]
  /// The shares that fell, by most first.
  public let fell: [Entry]
  /// What had no figure in the earlier period.
  public let firstCounted: [Entry]
  /// The figures that did nothing but grow too old to rely on.
  public let newlyStale: [Entry]
  /// How many rows had a verdict from figures in the earlier period, and have one now.
  public let compared: Int
  /// Whether all of these lists are empty.
  public let hasNoRows: Bool
  /// How many rows of the board are in none of these lists.
  public let unchanged: Int
  /// The bodies that have ended since, the earliest first.
  public let ended: [Ending]
  /// The commitments that have come to a stage since, apart from those that ended with bodies.
  public let commitments: [BoardCommitments.Stage: [Assessment]]

  init(_ board: Board, _ comparison: ScorecardComparison) {
    since = comparison.since
    let earlier = EarlierLeads(board.scorecard, comparison)
    let rows = board.shownRows
    let entries = rows.map { row in
      Entry(
        row: row, before: earlier.lead(of: row.lead),
        share: comparison.change(of: row.lead).flatMap { ShareMove($0) })
    }
    let known = entries.filter { $0.isKnownTwice }
    compared = known.count
    up = known.filter { $0.row.standing == .met && $0.standingBefore != .met }
    down = known.filter { $0.row.standing != .met && $0.standingBefore == .met }
    turned = known.filter { entry in
      let (then, now) = (entry.standingBefore, entry.row.standing)
      return then != .met && now != .met && then.isMissed != now.isMissed
    }
    rose = Self.byMost(entries.filter { $0.moved > .zero }) { $0.moved > $1.moved }
    fell = Self.byMost(entries.filter { $0.moved < .zero }) { $0.moved < $1.moved }
    firstCounted = entries.filter { $0.row.freshness != .none && !$0.wasCounted(comparison) }
    newlyStale = entries.filter { entry in
      comparison.change(of: entry.row.lead)?.onlyGrewOld ?? false
    }
    let told = Set(
      [up, down, turned, rose, fell, firstCounted, newlyStale].joined().map { $0.row.lead.key })
    hasNoRows = told.isEmpty
    unchanged = rows.count { !told.contains($0.lead.key) }
    let (ended, commitments) = Self.ended(board, comparison, earlier)
    self.ended = ended
    self.commitments = commitments
  }

  /// Whether no verdict is another.
  public var hasNoFlip: Bool { up.isEmpty && down.isEmpty && turned.isEmpty }

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
  /// Whether there was a verdict from figures then, and is one now.
  fileprivate var isKnownTwice: Bool { standingBefore != .none && row.standing != .none }

  fileprivate var moved: Fraction { share?.difference ?? .zero }

  /// Whether the subject had a figure in the earlier period, held against anything or not.
  fileprivate func wasCounted(_ comparison: ScorecardComparison) -> Bool {
    (before ?? comparison.change(of: row.lead)?.before)?.evidence != nil
  }
}

extension BoardChanges.ShareMove {
  fileprivate init?(_ change: AssessmentChange) {
    guard change.after.measure.isShare, !change.causes.contains(.newSeries),
      let before = change.before.evidence?.compared, let after = change.after.evidence?.compared,
      let then = before.toldShare, let now = after.toldShare, let old = before.value,
      let new = after.value
    else { return nil }
    self.before = before
    self.after = after
    // Bounds that meet leave it open which is more.
    let isApart =
      old.upper.map { $0 <= new.lower } ?? false || new.upper.map { $0 <= old.lower } ?? false
    difference = isApart ? now - then : .zero
  }
}

extension Evidence {
  /// The share exactly, or as published.
  var toldShare: Fraction? { value?.exact ?? given.reportedPercent?.share }
}

/// What a board of an earlier period shows first of each subject.
private struct EarlierLeads {
  private struct Whole: Hashable {
    let subject: String
    let position: String?
    let part: BodyPart?

    init(_ assessment: Assessment) {
      subject = assessment.subject.id
      position = assessment.position?.id
      part = assessment.part
    }
  }

  private var earlier = [Whole: [Assessment]]()

  init(_ scorecard: Scorecard, _ comparison: ScorecardComparison) {
    for assessment in scorecard.assessments {
      guard let before = comparison.change(of: assessment)?.before else { continue }
      earlier[Whole(assessment), default: []].append(before)
    }
  }

  /// All that was asked in the earlier period of what an assessment is about.
  func all(_ assessment: Assessment) -> [Assessment] { earlier[Whole(assessment)] ?? [] }

  func lead(of assessment: Assessment) -> Assessment? { BoardRow.lead(of: all(assessment)) }
}

// MARK: - What came and went

extension BoardChanges {
  private static func ended(
    _ board: Board, _ comparison: ScorecardComparison, _ earlier: EarlierLeads
  ) -> ([Ending], [BoardCommitments.Stage: [Assessment]]) {
    let bodies = board.ended.filter { $0.inapplicability(in: comparison.since) != .ended }
    var dates = [CalendarDate?]()
    for body in bodies where !dates.contains(body.ended) { dates.append(body.ended) }
    dates.sort { a, b in
      guard let a, let b else { return a != nil }
      return a < b
    }
    var left = [BoardCommitments.Stage: [Assessment]]()
    for stage in BoardCommitments.Stage.allCases {
      let new = board.commitments[stage].filter { assessment in
        BoardCommitments.stage(earlier.all(assessment)) != stage
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
