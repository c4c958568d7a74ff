/// Where among a subject's observations a new one belongs.
struct ObservationOrder {
  /// What decides where an observation belongs.
  struct Place: Comparable {
    let date: CalendarDate
    let isAlternate: Bool

    /// A figure stands before the alternates of its date.
    static func < (a: Place, b: Place) -> Bool {
      a.date != b.date ? a.date < b.date : !a.isAlternate && b.isAlternate
    }
  }

  private let places: [Place]

  init(_ observations: [ReportedObservation]) {
    places = observations.map { Place(date: $0.time.date, isAlternate: $0.isAlternate) }
  }

  /// The position of a new observation: by date, in the direction that the list has, and for an
  /// alternate behind the figure that it belongs to. Where the list is in no order, it follows the
  /// last one that is not later.
  func position(of date: CalendarDate, isAlternate: Bool) -> Int {
    if isAlternate, let owner = places.firstIndex(of: Place(date: date, isAlternate: false)) {
      return places[(owner + 1)...].prefix { $0.date == date && $0.isAlternate }.endIndex
    }
    let new = Place(date: date, isAlternate: isAlternate)
    if isNewestFirst {
      return places.firstIndex { $0.date < date || $0.date == date && new < $0 } ?? places.count
    }
    return places.lastIndex { !(new < $0) }.map { $0 + 1 } ?? 0
  }

  /// Where several new observations belong: for each position in the list those that go before it,
  /// in the order in which they go, which is the list's own.
  func positions(of new: [Place]) -> [Int: [Int]] {
    let isNewestFirst = isNewestFirst
    let order = new.indices.sorted { a, b in
      let (first, second) = (new[a], new[b])
      if isNewestFirst, first.date != second.date { return first.date > second.date }
      return first != second ? first < second : a < b
    }
    return Dictionary(grouping: order) {
      position(of: new[$0].date, isAlternate: new[$0].isAlternate)
    }
  }

  /// Whether the list is in order with the latest date first.
  private var isNewestFirst: Bool {
    let pairs = zip(places, places.dropFirst())
    return pairs.allSatisfy { $0.date >= $1.date } && pairs.contains { $0.date > $1.date }
  }
}
