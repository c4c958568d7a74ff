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

extension ScorecardComparison {
  /// The changes to be told one by one, verdicts that are others first: what did nothing but grow old
  /// is told together, and so are lists of candidates who stand for the first time, where there are
  /// many.
  var told: [AssessmentChange] {
    let areMany = newListsTogether != nil
    let told = changes.filter { !$0.onlyGrewOld && !(areMany && $0.isOfNewList) }
    return told.filter { $0.isFlip } + told.filter { !$0.isFlip }
  }

  /// How many lists were not reported before, where they are too many to be told one by one; else nil.
  var newListsTogether: Int? {
    let lists = Set(changes.filter { $0.isOfNewList }.map { $0.after.subject.id })
    return lists.count > Board.mostLists ? lists.count : nil
  }
}

extension AssessmentChange {
  /// Whether it is of a candidate list of which nothing was reported before.
  fileprivate var isOfNewList: Bool {
    after.subject.list != nil && before.evidence == nil && after.evidence != nil
  }
}
