/// What an edit did to an observation.
public struct ObservationChange: Sendable, Hashable {
  /// The observation before; nil for one that was added.
  public let before: ReportedObservation?
  /// The observation after; nil for one that was removed.
  public let after: ReportedObservation?

  /// The keys whose values differ; all of them where there is nothing on one side.
  public var fields: [FieldChange] {
    FieldChange.changes(from: before?.entries ?? [], to: after?.entries ?? [])
  }

  /// Tells which observations of a subject were added, corrected and removed.
  ///
  /// An observation was corrected if there is one of the same time and the same rank, or else one
  /// that cites a source of it; of several, the one that has most in common with it.
  static func changes(
    from before: [ReportedObservation], to after: [ReportedObservation]
  ) -> [ObservationChange] {
    let (removed, rest) = different(before, after)
    var added = rest.map { (observation: $0, entries: Set($0.entries)) }
    var successors = [Int: ReportedObservation]()
    let rules: [(ReportedObservation, ReportedObservation) -> Bool] = [
      { $0.time == $1.time && $0.isAlternate == $1.isAlternate },
      { !Set($0.sources).isDisjoint(with: $1.sources) },
    ]
    for rule in rules {
      for (index, old) in removed.enumerated() where successors[index] == nil {
        let entries = Set(old.entries)
        let best = added.indices.filter { rule(old, added[$0].observation) }
          .map { (place: $0, shared: added[$0].entries.count(where: entries.contains)) }
          // Of equals the first: what was inserted behind it is more likely to be new.
          .max { ($0.shared, -$0.place) < ($1.shared, -$1.place) }
        if let best { successors[index] = added.remove(at: best.place).observation }
      }
    }
    return removed.enumerated().map { ObservationChange(before: $1, after: successors[$0]) }
      + added.map { ObservationChange(before: nil, after: $0.observation) }
  }

  /// What is left on both sides when what is equal is taken away, each as often as it stands there.
  private static func different(
    _ before: [ReportedObservation], _ after: [ReportedObservation]
  ) -> ([ReportedObservation], [ReportedObservation]) {
    func without(
      _ all: [ReportedObservation], _ others: [ReportedObservation]
    ) -> [ReportedObservation] {
      var counts = [ReportedObservation: Int]()
      for other in others { counts[other, default: 0] += 1 }
      return all.filter { observation in
        let count = counts[observation, default: 0]
        counts[observation] = count - 1
        return count <= 0
      }
    }
    return (without(before, after), without(after, before))
  }
}
