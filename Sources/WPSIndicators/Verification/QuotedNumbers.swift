/// The numbers of a subject that stand in quotations, by what finds them: however many observations
/// there are, each is looked at once.
struct QuotedNumbers {
  private struct Key: Hashable {
    let source: String
    let key: Figures.Key
    let count: Count
    /// Nil for whatever day.
    let date: CalendarDate?
  }

  private var times = [Key: ObservationTime]()

  /// Adds what stands in an observation's quotation.
  mutating func add(_ observation: ReportedObservation, quoted: [FigureName: String]) {
    for name in observation.figureNames where quoted[name] != nil {
      guard case .count(let key) = name else { continue }
      let (count, time) = (observation.figures[key], observation.time)
      for source in observation.sources {
        let day = Key(source: source, key: key, count: count, date: time.date)
        if times[day] == nil { times[day] = time }
        let ever = Key(source: source, key: key, count: count, date: nil)
        if times[ever].map({ time.date < $0.date }) ?? true { times[ever] = time }
      }
    }
  }

  /// The observation whose quotation states a number that another has too, but does not quote: one
  /// of the same day, or for the seats the earliest, since an established size stays while who serves
  /// changes. They have a source in common.
  func time(proving name: FigureName, of observation: ReportedObservation) -> ObservationTime? {
    guard case .count(let key) = name else { return nil }
    let (count, date) = (observation.figures[key], observation.time.date)
    func first(_ date: CalendarDate?) -> ObservationTime? {
      for source in observation.sources {
        let sought = Key(source: source, key: key, count: count, date: date)
        if let time = times[sought] { return time }
      }
      return nil
    }
    if let time = first(date) { return time }
    guard key == .seats else { return nil }
    for source in observation.sources {
      let sought = Key(source: source, key: key, count: count, date: nil)
      if let time = times[sought], time.date < date { return time }
    }
    return nil
  }
}

extension Subject {
  /// What proves the numbers of each observation.
  var proofs: [[(name: FigureName, proof: FigureProof)]] { proofs(of: Array(observations.indices)) }

  /// What proves the numbers of some observations, in their order. Only quotations that can tell of
  /// them are read.
  func proofs(of indices: [Int]) -> [[(name: FigureName, proof: FigureProof)]] {
    let asked = Set(indices)
    let sources = Set(indices.flatMap { observations[$0].sources })
    let dates = Set(indices.map { observations[$0].time.date })
    var numbers = QuotedNumbers()
    var quoted = [Int: [FigureName: String]]()
    for index in observations.positions(where: { $0.quote.length > 0 }) {
      let observation = observations[index]
      let mayProve =
        (dates.contains(observation.time.date) || observation.figures.given(.seats) != nil)
        && observation.sources.contains { sources.contains($0) }
      guard mayProve || asked.contains(index) else { continue }
      let found = observation.quotedFigures
      numbers.add(observation, quoted: found)
      if asked.contains(index) { quoted[index] = found }
    }
    let breakdowns = body?.breakdowns ?? []
    return indices.map {
      observations[$0].proofs(quoted: quoted[$0] ?? [:], besides: numbers, by: breakdowns)
    }
  }
}
