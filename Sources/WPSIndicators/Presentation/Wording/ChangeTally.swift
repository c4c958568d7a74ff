/// How many assessments changed since an earlier period, and in which way.
struct ChangeTally {
  /// The verdict is another.
  let flips: Int
  /// The verdict is as it was, and something else is not.
  let others: Int
  /// The figure did nothing but grow old.
  let stale: Int
  /// Everything is as it was.
  let unchanged: Int

  init(_ comparison: ScorecardComparison) {
    flips = comparison.flips.count
    others = comparison.changes.count { !$0.isFlip && !$0.onlyGrewOld }
    stale = comparison.changes.count { $0.onlyGrewOld }
    unchanged = comparison.unchangedCount
  }

  var isNothing: Bool { flips + others + stale == 0 }
}

extension AssessmentChange {
  /// Whether the same figure became too old to rely on, and nothing else happened.
  var onlyGrewOld: Bool { !isFlip && causes == [.becameStale] }
}
