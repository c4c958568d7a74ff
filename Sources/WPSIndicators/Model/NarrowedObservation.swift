/// What an observation tells of a body and of its parts, once all counts are narrowed together.
///
/// For each count of a breakdown the whole is the sum of the parts, or of a partial one at least the
/// sum; and the counts of each part obey the same equations as those of the whole. A part that is not
/// mentioned takes part as unknown.
public struct NarrowedObservation: Sendable, Hashable {
  /// The counts of the body.
  public var whole: NarrowedFigures { rows[0] }

  /// The counts of the body, then those of the parts, breakdown by breakdown.
  private var rows: [NarrowedFigures]
  /// The rows of the parts.
  private let places: [BodyPart: Int]

  /// The counts of a part; nil where nothing is known of such a part.
  public subscript(part: BodyPart) -> NarrowedFigures? { places[part].map { rows[$0] } }

  /// Narrows what an observation of a body gives; nil where its counts contradict each other.
  ///
  /// Of an observation by itself the parts that it mentions are known; of one of `Subject`'s that
  /// verdicts are made from, all of them.
  public init?(_ observation: ReportedObservation) {
    if let narrowed = observation.parts.narrowed {
      self = narrowed
    } else {
      self.init(observation.figures, observation.parts)
    }
  }

  init?(_ figures: Figures, _ parts: PartFigures) {
    let table = CountTable(figures, parts)
    guard var rows = table.narrowed() else { return nil }
    if let percent = figures.reportedPercent {
      let byCounts = rows
      rows[0].apply(percent)
      if rows[0] != byCounts[0] {
        // Parts may have no room for what the percentage says.
        let narrowed = CountTable(rows, table.breakdowns).narrowed()
        rows = narrowed ?? byCounts
        if narrowed == nil { rows[0].ignorePercent() }
      }
    }
    self.rows = rows
    places = Dictionary(
      firstOf: table.breakdowns.flatMap { breakdown in
        zip(breakdown.parts, breakdown.rows).map { (BodyPart(breakdown.id, $0), $1) }
      })
  }
}

extension NarrowedFigures {
  /// Narrows what an observation of a body gives of the whole, its parts taken into account; nil
  /// where its counts contradict each other.
  public init?(_ observation: ReportedObservation) {
    if observation.parts.isEmpty {
      self.init(observation.figures)
    } else {
      guard let narrowed = NarrowedObservation(observation) else { return nil }
      self = narrowed.whole
    }
  }
}

/// A breakdown in a table of counts.
struct NarrowedBreakdown: Sendable, Hashable {
  let id: String
  /// The identifiers of its parts.
  let parts: [String]
  /// Whether there may be members who belong to none of them.
  let isPartial: Bool
  /// The rows of its parts.
  let rows: Range<Int>
}

/// The counts of a body and of its parts, to be narrowed together: a row for each.
struct CountTable {
  /// The body's first, then those of the parts.
  private(set) var rows: [NarrowedFigures]
  let breakdowns: [NarrowedBreakdown]

  init(_ rows: [NarrowedFigures], _ breakdowns: [NarrowedBreakdown]) {
    self.rows = rows
    self.breakdowns = breakdowns
  }

  /// The counts as they are given.
  /// - Parameter breakdown: the only breakdown that is taken in; nil for all.
  init(_ figures: Figures, _ parts: PartFigures, by breakdown: String? = nil) {
    var unknown = parts.remainders
    for key in Figures.Key.remainders where figures.given(key) != nil { unknown.append(key) }
    var rows = [NarrowedFigures(unnarrowed: figures, unknown: unknown)]
    var breakdowns = [NarrowedBreakdown]()
    for division in parts.divisions where breakdown.map({ $0 == division.breakdown }) ?? true {
      let given = Dictionary(firstOf: division.given.map { ($0.part, $0.figures) })
      let all = division.known?.parts.map { $0.id } ?? division.given.map { $0.part }
      // Without parts, or with those alone that are mentioned, there may be others.
      let isPartial = division.known?.isPartial ?? true || all.isEmpty
      let start = rows.count
      rows += all.map {
        NarrowedFigures(unnarrowed: given[$0] ?? Figures(), unknown: unknown)
      }
      breakdowns.append(
        NarrowedBreakdown(
          id: division.breakdown, parts: all, isPartial: isPartial, rows: start..<rows.count))
    }
    self.init(rows, breakdowns)
  }

  /// The rows once nothing changes any more; nil where they contradict each other.
  ///
  /// Each limit follows from others by additions alone, so that no chain of reasons is longer than
  /// there are limits. What still changes then goes round in a circle, and would do so until some
  /// count is impossible: that may be a million million rounds away. Of very many parts what a few
  /// dozen rounds do not settle stays open.
  func narrowed() -> [NarrowedFigures]? {
    let longest = 2 * Figures.Key.ofBodies.count * rows.count
    let rounds = min(longest, max(64, 20_000 / rows.count))
    var table = self
    for _ in 0...rounds {
      guard let hasChanged = table.narrowOnce() else { return nil }
      if !hasChanged { return table.rows }
    }
    return rounds == longest ? nil : table.rows
  }

  /// Narrows each row by itself; gives the first that contradicts itself.
  mutating func narrowRows() -> Int? {
    rows.indices.first { !rows[$0].narrow() }
  }

  /// What the parts of a breakdown have together of one count; nil where it is out of range.
  func total(_ key: Figures.Key, _ breakdown: NarrowedBreakdown) -> Count? {
    CountSum(rows[breakdown.rows].lazy.map { $0[key] }).total(isPartial: breakdown.isPartial)
  }

  /// Narrows each row, and then each breakdown; gives whether anything changed, nil for a
  /// contradiction.
  private mutating func narrowOnce() -> Bool? {
    var hasChanged = false
    for index in rows.indices {
      let before = rows[index]
      guard rows[index].narrow() else { return nil }
      if rows[index] != before { hasChanged = true }
    }
    for breakdown in breakdowns {
      for key in Figures.Key.ofBodies {
        guard let changes = narrow(key, breakdown) else { return nil }
        if changes { hasChanged = true }
      }
    }
    return hasChanged
  }

  /// Narrows one count of the whole and of the parts of a breakdown.
  private mutating func narrow(_ key: Figures.Key, _ breakdown: NarrowedBreakdown) -> Bool? {
    let sum = CountSum(rows[breakdown.rows].lazy.map { $0[key] })
    let whole = rows[0][key]
    guard let total = sum.total(isPartial: breakdown.isPartial),
      let narrowed = whole.narrowed(to: total)
    else { return nil }
    var hasChanged = narrowed != whole
    rows[0][key] = narrowed
    for index in breakdown.rows {
      let part = rows[index][key]
      guard
        let rest = sum.rest(of: narrowed, beside: part, isPartial: breakdown.isPartial),
        let narrowed = part.narrowed(to: rest)
      else { return nil }
      if narrowed != part { hasChanged = true }
      rows[index][key] = narrowed
    }
    return hasChanged
  }
}

/// The sum of the limits of some counts.
private struct CountSum {
  private var least: Int128 = 0
  /// Without those that have no limit.
  private var most: Int128 = 0
  private var boundless = 0

  init(_ counts: some Sequence<Count>) {
    for count in counts {
      least += Int128(count.min)
      if let max = count.max { most += Int128(max) } else { boundless += 1 }
    }
  }

  /// What it says of the whole.
  func total(isPartial: Bool) -> Count? {
    Count(least: least, most: isPartial || boundless > 0 ? nil : most)
  }

  /// What it says, with the whole, of one of the counts.
  func rest(of whole: Count, beside part: Count, isPartial: Bool) -> Count? {
    let others = (least - Int128(part.min), most - Int128(part.max ?? 0))
    let areBoundless = isPartial || boundless > (part.max == nil ? 1 : 0)
    return Count(
      least: areBoundless ? 0 : Int128(whole.min) - others.1,
      most: whole.max.map { Int128($0) - others.0 })
  }
}
