/// Periods in English. Tables write a quarter as the file does, which is plain in English; a half-year
/// and a month are written in words.
extension EnglishPhrasebook {
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let ordinals = ["first", "second", "third", "fourth"]

  func label(_ period: Period) -> String {
    switch period.granularity {
    case .year: "\(period.year)"
    case .halfYear: "\(Self.ordinals[period.number - 1]) half of \(period.year)"
    case .quarter: period.description
    case .month: "\(Self.months[period.number - 1]) \(period.year)"
    }
  }

  /// The label in a sentence: "up to the first half of 2016".
  func named(_ period: Period) -> String {
    period.granularity == .halfYear ? "the \(label(period))" : label(period)
  }

  /// In running text: "the third quarter of 2016".
  func prose(_ period: Period) -> String {
    period.granularity == .quarter
      ? "the \(Self.ordinals[period.number - 1]) quarter of \(period.year)" : named(period)
  }

  func asAt(_ time: ObservationTime) -> String { time.asAt.map(date) ?? label(time.period) }
  /// The time in a sentence.
  func named(_ time: ObservationTime) -> String { time.asAt.map(date) ?? named(time.period) }
  func since(_ time: ObservationTime) -> String { "since \(named(time))" }

  func span(of period: Period) -> String {
    let first = period.firstDay
    let month = period.granularity == .month ? "" : " \(Self.months[first.month - 1])"
    return "\(first.day)\(month) to \(date(period.lastDay))"
  }

  func current(_ granularity: Period.Granularity) -> String { "this \(noun(granularity))" }

  func noun(_ granularity: Period.Granularity) -> String {
    switch granularity {
    case .year: "year"
    case .halfYear: "half-year"
    case .quarter: "quarter"
    case .month: "month"
    }
  }

  func later(than period: Period) -> String { "after \(label(period))" }
  func age(_ quarters: Int) -> String {
    quarters == 1 ? "1 quarter old" : "\(quarters) quarters old"
  }

  func age(_ quarters: Int, in period: Period) -> String {
    switch quarters {
    case 0: label(period)
    case 1: "1 quarter before \(named(period))"
    default: "\(quarters) quarters before \(named(period))"
    }
  }
}
