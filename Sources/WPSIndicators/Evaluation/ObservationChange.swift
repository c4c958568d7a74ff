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
  /// Those that `likenesses` find alike are versions of one; the rest was added or removed.
  static func changes(
    from before: Observations, to after: Observations
  ) -> [ObservationChange] {
    let (removed, added) = different(before, after)
    var successors = [Int: Int]()
    var isTaken = Array(repeating: false, count: added.count)
    for likeness in likenesses {
      // Each position stands under its keys with the last in front, so that the first comes off.
      var places = [Likeness: [Int]]()
      for place in added.indices.reversed() where !isTaken[place] {
        for key in likeness(added[place]) { places[key, default: []].append(place) }
      }
      for (index, old) in removed.enumerated() where successors[index] == nil {
        for key in likeness(old) where successors[index] == nil {
          // One that cites several sources stands under each, and may be taken under another.
          while let place = places[key]?.popLast() {
            guard !isTaken[place] else { continue }
            successors[index] = place
            isTaken[place] = true
            break
          }
        }
      }
    }
    return removed.enumerated().map { index, old in
      ObservationChange(before: old, after: successors[index].map { added[$0] })
    }
      + added.indices.filter { !isTaken[$0] }.map {
        ObservationChange(before: nil, after: added[$0])
      }
  }

  /// How versions of one observation are alike, the surest first; each gives the keys of which one
  /// must be the same.
  ///
  /// What tells a report from the others is its time, and beside alternates its source. A source
  /// reports again and again: alone it makes two reports one only within a quarter, where the day
  /// was mended, or where nothing but the time is another.
  private static let likenesses: [@Sendable (ReportedObservation) -> [Likeness]] = [
    { [.entries($0.entries(without: ["alternate"]))] },
    { [.sources($0.sources, $0.time, isAlternate: $0.isAlternate)] },
    { [.figures($0.figures, $0.parts, $0.time, isAlternate: $0.isAlternate)] },
    { [.entries($0.entries(without: ["period", "asAt"]))] },
    { [.time($0.time, isAlternate: $0.isAlternate)] },
    { [.sources($0.sources, $0.time, isAlternate: nil)] },
    { observation in
      observation.sources.map {
        .source($0, observation.time.quarter, isAlternate: observation.isAlternate)
      }
    },
  ]

  /// What two versions of an observation have in common.
  private enum Likeness: Hashable {
    case entries([RecordEntry])
    /// Whether it is an alternate is nil where that does not matter.
    case sources([String], ObservationTime, isAlternate: Bool?)
    case figures(Figures, PartFigures, ObservationTime, isAlternate: Bool)
    case time(ObservationTime, isAlternate: Bool)
    /// One of the sources, within a quarter.
    case source(String, Quarter, isAlternate: Bool)
  }

  /// What is left on both sides when what is equal is taken away, each as often as it stands there.
  private static func different(
    _ before: Observations, _ after: Observations
  ) -> ([ReportedObservation], [ReportedObservation]) {
    func without(_ all: Observations, _ others: Observations) -> [ReportedObservation] {
      var counts = [ReportedObservation: Int]()
      for other in others { counts[other, default: 0] += 1 }
      return Array(all).filter { observation in
        let count = counts[observation, default: 0]
        counts[observation] = count - 1
        return count <= 0
      }
    }
    return (without(before, after), without(after, before))
  }
}

extension ReportedObservation {
  fileprivate func entries(without keys: Set<String>) -> [RecordEntry] {
    entries.filter { !keys.contains($0.key) }
  }
}
