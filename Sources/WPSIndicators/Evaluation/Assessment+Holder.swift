extension Assessment {
  /// Since when, as far as reports say, who holds the position has been of the same sex, or nobody
  /// has: the time of the first of the reports, up to the one assessed, that say so in a row.
  ///
  /// Nil where only one report says so, which tells nothing of any other day, and for other subjects.
  public var heldSince: ObservationTime? {
    guard let holder = evidence?.holder, let id = position?.id else { return nil }
    let run = Series(of: subject, seenIn: period).observations.reversed()
      .filter { $0.holders[id] != nil }.prefix { $0.holders[id] == holder }
    return run.count > 1 ? run.last?.time : nil
  }
}
