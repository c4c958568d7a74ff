/// The figures of bodies that are the sum of their parts, in one period.
///
/// Where such a body has no figure of its own for a measure, the true numbers of its living parts are
/// added, bounds and all. A part without a figure may have any number; where none has one there is no
/// sum. A part that is a sum itself gives that.
struct PartSums {
  /// What one body gives to a sum.
  private struct Addend {
    let counts: NarrowedFigures
    let time: ObservationTime
    let sources: [String]
  }

  private let sums: [Measure: [String: ReportedObservation]]

  init(in registry: Registry, _ period: Period) {
    guard registry.bodies.contains(where: { $0.isSumOfParts }) else {
      sums = [:]
      return
    }
    let living = registry.bodies.filter { $0.inapplicability(in: period) == nil }
    let series = living.map { Series(of: .body($0), seenIn: period) }
    sums = Dictionary(
      uniqueKeysWithValues: Measure.ofBodies.map {
        ($0, Self.sums(for: $0, of: living, series))
      })
  }

  /// The sum of the parts of a body, as if it had been reported; nil where there is none.
  func observation(of body: Body, for measure: Measure) -> ReportedObservation? {
    sums[measure]?[body.id]
  }

  /// From the parts up to the wholes. Bodies that are part of each other in a circle, as no file that
  /// is read has them, are never reached.
  private static func sums(
    for measure: Measure, of bodies: [Body], _ series: [Series]
  ) -> [String: ReportedObservation] {
    let yardstick = Yardstick(nil, or: measure)
    let positions = Dictionary(firstOf: bodies.indices.map { (bodies[$0].id, $0) })
    let wholes = bodies.map { body in body.partOf.flatMap { positions[$0] } }
    var openParts = bodies.map { _ in 0 }
    for whole in wholes { if let whole { openParts[whole] += 1 } }
    var parts = bodies.map { _ in [(position: Int, addend: Addend?)]() }
    var sums = [String: ReportedObservation]()
    var ready = bodies.indices.filter { openParts[$0] == 0 }
    while let position = ready.popLast() {
      let body = bodies[position]
      let observations = series[position].observations
      var reported = series[position].assessedIndex(for: yardstick).map { observations[$0] }
      if reported == nil, body.isSumOfParts, let sum = sum(of: inOrder(parts[position])) {
        sums[body.id] = sum
        reported = sum
      }
      guard let whole = wholes[position] else { continue }
      if bodies[whole].isSumOfParts { parts[whole].append((position, reported.flatMap(addend))) }
      openParts[whole] -= 1
      if openParts[whole] == 0 { ready.append(whole) }
    }
    return sums
  }

  /// What parts give, in the order of the file.
  private static func inOrder(_ parts: [(position: Int, addend: Addend?)]) -> [Addend?] {
    parts.sorted { $0.position < $1.position }.map { $0.addend }
  }

  private static func addend(_ observation: ReportedObservation) -> Addend? {
    NarrowedFigures(observation).map {
      Addend(counts: $0, time: observation.time, sources: observation.sources)
    }
  }

  /// The sum, dated by the oldest of what is added; nil where nothing is, or where it is out of bounds.
  private static func sum(of parts: [Addend?]) -> ReportedObservation? {
    let known = parts.compactMap { $0 }
    guard let oldest = known.map({ $0.time }).min(by: { $0.isEarlier(than: $1) }) else {
      return nil
    }
    let isComplete = known.count == parts.count
    func total(_ count: (NarrowedFigures) -> Count) -> Count {
      let sum = known.reduce(Count.zero) { $0 + count($1.counts) }
      return isComplete ? sum : Count(unchecked: sum.min, Count.boundless)
    }
    var figures = Figures()
    let totals: [(Figures.Key, Count)] = [
      (.seats, total { $0.seats }), (.members, total { $0.members }),
      (.vacant, total { $0.vacant }), (.women, total { $0.trueWomen }),
      (.men, total { $0.trueMen }), (.other, total { $0.other }),
    ]
    for (key, count) in totals {
      guard count.min <= Count.greatest else { return nil }
      figures[key] =
        count.upper <= Count.greatest ? count : Count(unchecked: count.min, Count.boundless)
    }
    var seen = Set<String>()
    let sources = known.flatMap { $0.sources }.filter { seen.insert($0).inserted }
    return ReportedObservation(time: oldest, figures: figures, sources: sources)
  }
}
