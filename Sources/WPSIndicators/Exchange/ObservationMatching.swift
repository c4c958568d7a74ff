/// Which rows of a table speak of which observations of one subject. Nothing is guessed: a row that
/// could be about several observations is about none, and is told.
///
/// A row is about an observation that says the same, or the same but for which of two figures is the
/// alternate. Else it corrects the one observation of its time and rank that cites its sources, or
/// shares one with it; of one day, if need be, where one of the two gives the period that ends with
/// it. What is left is new: a year is another time than its last quarter.
struct ObservationMatching {
  /// For each observation of the file the row that is about it.
  private(set) var rows: [Int?]
  /// The rows that say nothing but what the file does.
  private(set) var unchanged = Set<Int>()
  /// The rows that are about no observation of the file, in order.
  private(set) var added: [Int]
  /// The rows that could be about several observations, with these.
  private(set) var ambiguous = [Int: [Int]]()
  /// The rows that say what another row says, with the first that does.
  private(set) var repeated = [Int: Int]()

  /// - Parameters:
  ///   - observed: the observations of the file, as far as the table has columns for them.
  ///   - rows: what the rows say.
  ///   - ranks: which observations of the file are alternates.
  ///   - hasRanks: whether the table says which rows are.
  init(
    _ observed: [ReportedObservation], _ drafts: [ReportedObservation], ranks: [Bool],
    hasRanks: Bool
  ) {
    rows = Array(repeating: nil, count: observed.count)
    added = Array(drafts.indices)
    let (ours, theirs) = (observed.map { $0.comparable }, drafts.map { $0.comparable })
    matchEqual(ours, theirs)
    // Most rows of a table that was exported and edited say what the file says.
    if hasRanks, added.isEmpty {
      unchanged = Set(drafts.indices)
      return
    }
    let byDate = Dictionary(grouping: observed.indices) { observed[$0].time.date }
    if !hasRanks {
      refuseEitherRank(
        drafts.map { draft in
          (byDate[draft.time.date] ?? []).filter { index in
            observed[index].time == draft.time
              && Set(observed[index].sources) == Set(draft.sources)
          }
        }, ranks)
    }
    unchanged = Set(drafts.indices).subtracting(added).subtracting(ambiguous.keys)
    takeRepeated(theirs)
    matchEqual(ours.map { $0.regardlessOfRank }, theirs.map { $0.regardlessOfRank })

    let likenesses: [(ReportedObservation, ReportedObservation) -> Bool] = [
      { $0.time == $1.time && Set($0.sources) == Set($1.sources) },
      { $0.time == $1.time && !Set($0.sources).isDisjoint(with: $1.sources) },
      { ($0.time.asAt == nil) != ($1.time.asAt == nil) && Set($0.sources) == Set($1.sources) },
    ]
    for isLike in likenesses {
      matchUnique { row in
        (byDate[drafts[row].time.date] ?? []).filter { index in
          (!hasRanks || observed[index].isAlternate == drafts[row].isAlternate)
            && isLike(observed[index], drafts[row])
        }
      }
    }
  }

  /// Matches what is left on both sides and is equal: which of several equal ones does not matter.
  private mutating func matchEqual(
    _ observed: [ReportedObservation], _ drafts: [ReportedObservation]
  ) {
    guard !added.isEmpty else { return }
    if added.count == observed.count, drafts == observed {
      // Of several equal ones each would get the first that is left, which is the same.
      rows = observed.indices.map { .some($0) }
      added = []
      return
    }
    var open = [ReportedObservation: [Int]]()
    for index in observed.indices.reversed() where rows[index] == nil {
      open[observed[index], default: []].append(index)
    }
    added.removeAll { row in
      guard let index = open[drafts[row]]?.popLast() else { return false }
      rows[index] = row
      return true
    }
  }

  /// Where a source has a figure and an alternate of one time, a row without rank may be about
  /// either, be it equal to one of them; unless rows say the same as all of them.
  /// - Parameter candidates: for each row the observations of its time and source.
  private mutating func refuseEitherRank(_ candidates: [[Int]], _ ranks: [Bool]) {
    let either = candidates.enumerated().filter { _, found in
      Set(found.map { ranks[$0] }).count == 2 && found.contains { rows[$0] == nil }
    }
    for (row, found) in either { ambiguous[row] = found }
    for index in rows.indices where rows[index].map({ ambiguous[$0] != nil }) ?? false {
      rows[index] = nil
    }
    added.removeAll { ambiguous[$0] != nil }
  }

  private mutating func takeRepeated(_ drafts: [ReportedObservation]) {
    guard !added.isEmpty else { return }
    var first = [ReportedObservation: Int]()
    for row in drafts.indices where first[drafts[row]] == nil { first[drafts[row]] = row }
    added.removeAll { row in
      guard let other = first[drafts[row]], other != row else { return false }
      repeated[row] = other
      return true
    }
  }

  /// Matches rows and observations of which each is the only one for the other.
  private mutating func matchUnique(_ candidates: (Int) -> [Int]) {
    let choices = added.map { row in (row, candidates(row).filter { rows[$0] == nil }) }
    var claims = [Int: Int]()
    for index in choices.flatMap({ $0.1 }) { claims[index, default: 0] += 1 }
    for (row, found) in choices where !found.isEmpty {
      if found.count == 1, claims[found[0]] == 1 {
        rows[found[0]] = row
      } else {
        ambiguous[row] = found
      }
    }
    let settled = Set(choices.filter { !$0.1.isEmpty }.map { $0.0 })
    added.removeAll(where: settled.contains)
  }
}

extension ReportedObservation {
  /// The draft with what has no order in one order: the languages of its texts.
  fileprivate var comparable: ReportedObservation {
    var draft = self
    for key in ObservationKey.ofTexts {
      let versions = key.versions(in: self)
      guard versions.count > 1 else { continue }
      key.set(versions.sorted { ($0.language ?? "") < ($1.language ?? "") }, in: &draft)
    }
    return draft
  }

  /// The draft as if it were no alternate.
  fileprivate var regardlessOfRank: ReportedObservation {
    var draft = self
    draft.isAlternate = false
    return draft
  }
}
