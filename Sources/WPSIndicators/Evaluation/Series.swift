/// What can be seen of a subject's observations in a period, in the order of their dates.
struct Series: Sendable {
  /// Those that verdicts are made from, the earliest first.
  let observations: Observations
  /// Other sources' figures, the earliest first.
  let alternates: Observations

  init(of subject: Subject, seenIn period: Period) {
    self.init(of: subject, subject.datedObservations, seenIn: period)
  }

  /// - Parameter all: the subject's observations as they are dated.
  init(of subject: Subject, _ all: Observations, seenIn period: Period) {
    let lastDay = period.lastDay
    // Most of the time all of them are seen, and plain: such are of the body itself.
    if all.positions(where: { $0.isAlternate || $0.time.date > lastDay }).isEmpty {
      observations = Self.sorted(all)
      alternates = []
      return
    }
    let isBody = subject.body != nil
    var (used, others) = ([Int](), [Int]())
    used.reserveCapacity(all.count)
    for index in all.indices where all.time(at: index).date <= lastDay {
      // A plain observation is always one of the body itself.
      guard !isBody || all.plain(at: index) != nil || all[index].isAboutBody else { continue }
      if all.isAlternate(at: index) { others.append(index) } else { used.append(index) }
    }
    observations = Self.sorted(all.chosen(used))
    alternates = Self.sorted(all.chosen(others))
  }

  /// Both, the earliest first.
  var all: Observations {
    alternates.isEmpty ? observations : Self.sorted(observations + alternates)
  }

  /// All for a date that carry a number that is wanted.
  func figures(at date: CalendarDate, for yardstick: Yardstick) -> [ReportedObservation] {
    [observations, alternates].flatMap { all in
      Self.positions(at: date, in: all).map { all[$0] }
    }.filter { $0.carriesNumber(for: yardstick) }
  }

  /// The position of the latest observation that carries a number that is wanted.
  func assessedIndex(for yardstick: Yardstick) -> Int? {
    observations.lastIndex { $0.carriesNumber(for: yardstick) }
  }

  /// The position of the last `break` at or before a position: where its series begins.
  func startOfSeries(at index: Int) -> Int {
    (0...index).last { observations.flag(at: $0) == .break } ?? 0
  }

  /// The latest words that carry no number for a measure and are later than the figure that is
  /// assessed for it, or any where there is none; nil without such.
  func words(laterThan assessed: AssessedFigure?) -> ReportedObservation? {
    let start = assessed?.index.map { $0 + 1 } ?? 0
    guard let index = observations.indices[start...].last(where: observations.hasWords) else {
      return nil
    }
    if assessed?.index != nil { return observations[index] }
    let isLater =
      assessed.map { $0.evidence.observation.time.isEarlier(than: observations.time(at: index)) }
      ?? true
    return isLater ? observations[index] : nil
  }

  /// The words dated within a period that carry no number that is wanted.
  func words(within period: Period, beside yardstick: Yardstick) -> [ReportedObservation] {
    let since = observations.indices.reversed().prefix {
      observations.time(at: $0).date >= period.firstDay
    }.count
    return observations.indices.suffix(since).filter(observations.hasWords)
      .map { observations[$0] }.filter { !$0.carriesNumber(for: yardstick) }
  }

  /// What a source says in words about the direction, if no observation used is later.
  func reportedTrend(notOlderThan assessed: ReportedObservation?) -> ReportedObservation? {
    let others = observations.positionsOfOthers.lazy.reversed().map { observations[$0] }
    guard let latest = others.first(where: { $0.reportedTrend != nil }) else { return nil }
    if let assessed, latest.time.isEarlier(than: assessed.time) { return nil }
    return latest
  }

  /// Other sources' figures for the date of an observation.
  func alternates(at date: CalendarDate) -> Observations {
    alternates.chosen(Array(Self.positions(at: date, in: alternates)))
  }

  /// The positions of a date among observations in order. It is the latest mostly, or near it.
  private static func positions(at date: CalendarDate, in all: Observations) -> Range<Int> {
    let later = all.indices.reversed().prefix { all.time(at: $0).date > date }.count
    let since = all.indices.dropLast(later).reversed().prefix { all.time(at: $0).date == date }
      .count
    let end = all.count - later
    return end - since..<end
  }

  /// A stable sort by time; files are mostly in order already.
  static func sorted(_ observations: Observations) -> Observations {
    if observations.isInOrder { return observations }
    let times = observations.indices.map { observations.time(at: $0) }
    return observations.chosen(
      times.indices.sorted { a, b in
        times[a].isEarlier(than: times[b]) || !times[b].isEarlier(than: times[a]) && a < b
      })
  }
}

extension ReportedObservation {
  /// Whether it says anything of the body itself, and not of its positions alone.
  fileprivate var isAboutBody: Bool {
    holders.isEmpty || !givesNoFigure || reportedTrend != nil
  }
}

extension Subject {
  /// Its observations, none of which counts as of a day after the last of its body, and which know
  /// its breakdowns.
  var datedObservations: Observations {
    guard let body = host, body.ended != nil || !body.breakdowns.isEmpty else {
      return observations
    }
    let silent = PartFigures().divided(by: body.breakdowns)
    return Observations(
      observations.map { observation in
        var observation = observation
        if let ended = body.ended { observation.time = observation.time.ending(by: ended) }
        let parts = observation.parts
        observation.parts = parts.isEmpty ? silent : parts.divided(by: body.breakdowns)
        observation.parts.keep(NarrowedObservation(observation))
        return observation
      })
  }
}
