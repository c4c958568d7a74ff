/// The axis of a chart's values, from 0 up: for shares to 50 per cent, or to all of it where a figure
/// or a target lies beyond; for numbers to the next round one.
struct ValueAxis: Sendable, Hashable {
  /// What lies between two lines of the grid.
  let step: Fraction
  /// How many steps it has.
  let steps: Int

  /// The value at its end.
  var end: Fraction { step * Fraction(Int64(steps)) }

  /// The values that have a line of the grid.
  var lines: [Fraction] { (0...steps).map { step * Fraction(Int64($0)) } }

  /// An axis that reaches some values.
  init(reaching values: [Fraction], ofShares isOfShares: Bool) {
    let greatest = values.max() ?? .zero
    if isOfShares {
      step = Fraction(1, over: 10)
      steps = greatest > Fraction(1, over: 2) ? 10 : 5
      return
    }
    // No count comes near the limit, which keeps sixfold steps in range.
    let most = max(1, min(greatest.roundedUp, 1 << 60))
    // 1, 2, 5, 10, 20 and so on: the first by which it has no more than six steps.
    var (size, factor) = (Int64(1), Int64(1))
    while most > 6 * size * factor {
      switch factor {
      case 1: factor = 2
      case 2: factor = 5
      default: (size, factor) = (size * 10, 1)
      }
    }
    step = Fraction(size * factor)
    steps = Int((most + size * factor - 1) / (size * factor))
  }

  /// The height of a value over the axis' beginning, of so many pixels in all; of what lies beyond its
  /// end, all of them.
  func height(of value: Fraction, in pixels: Int) -> Int {
    guard value < end else { return pixels }
    let exact = value / end * Fraction(Int64(pixels))
    return max(0, Int((exact + Fraction(1, over: 2)).roundedDown))
  }
}

/// The axis of time: from the first day of a year to the last day of a period.
struct TimeAxis: Sendable, Hashable {
  let first: CalendarDate
  let last: CalendarDate

  /// An axis from the year of the first figure, and from the year before the period at least.
  init(from date: CalendarDate?, upTo last: CalendarDate) {
    let year = min(date?.year ?? max(1, last.year - 5), max(1, last.year - 1))
    first = CalendarDate(unchecked: year, 1, 1)
    self.last = last
  }

  /// How far a day is from the first, of so many pixels in all.
  func distance(to date: CalendarDate, in pixels: Int) -> Int {
    let days = Int64(max(1, last.days(since: first)))
    // The product can be more than an `Int` of 32 bits holds.
    let passed = Int64(min(max(date, first), last).days(since: first))
    return Int((passed * Int64(pixels) + days / 2) / days)
  }

  /// A year, and whether there is room for its number.
  struct Tick: Sendable, Hashable {
    let year: Int
    let x: Int
    let isLabelled: Bool
  }

  /// The years, each at its first day; of very many only those that have their number.
  func ticks(from left: Int, pixels: Int, spacing: Int) -> [Tick] {
    let years = first.year...last.year
    let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]
    func x(_ year: Int) -> Int {
      left + distance(to: CalendarDate(unchecked: year, 1, 1), in: pixels)
    }
    // A pixel is lost by rounding.
    let step = steps.first { $0 * pixels >= (spacing + 1) * years.count } ?? 10_000
    let isDense = years.count * 5 > pixels
    return years.compactMap { year in
      let isLabelled = step == 1 || year.isMultiple(of: step)
      return isDense && !isLabelled ? nil : Tick(year: year, x: x(year), isLabelled: isLabelled)
    }
  }
}
