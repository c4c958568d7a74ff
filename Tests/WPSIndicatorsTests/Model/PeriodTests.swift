import Testing

@testable import WPSIndicators

/// Years, half-years, quarters and months: spelling, days, order and distance, against a calendar that
/// counts days one by one.
@Suite struct PeriodTests {
  /// Every period of two years, a leap year and another, with its days by their number since the first.
  private static let periods: [(period: Period, spelling: String, days: ClosedRange<Int>)] = {
    let lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    let months = lengths + [31, 28] + lengths.dropFirst(2)
    let starts = months.indices.map { months[..<$0].reduce(0, +) } + [months.reduce(0, +)]
    return [2020, 2021].enumerated().flatMap { position, year in
      [
        (12, { _ in "\(year)" }), (6, { "\(year)-S\($0)" }), (3, { "\(year)-Q\($0)" }),
        (1, { $0 < 10 ? "\(year)-0\($0)" : "\(year)-\($0)" }),
      ].flatMap { (length: Int, spelling: (Int) -> String) in
        (1...12 / length).compactMap { number in
          let first = position * 12 + (number - 1) * length
          return Period(spelling(number)).map {
            ($0, spelling(number), starts[first]...starts[first + length] - 1)
          }
        }
      }
    }
  }()

  private static let epoch = CalendarDate("2020-01-01")

  /// The number of a day since the first.
  private static func number(_ date: CalendarDate) -> Int? { epoch.map { date.days(since: $0) } }

  @Test func `every period of two years has its spelling and its days`() {
    #expect(Self.periods.count == 2 * (1 + 2 + 4 + 12))
    #expect(Set(Self.periods.map { $0.period }).count == Self.periods.count)
    for (period, spelling, days) in Self.periods {
      #expect(period.description == spelling)
      #expect(Self.number(period.firstDay) == days.lowerBound, "\(period)")
      #expect(Self.number(period.lastDay) == days.upperBound, "\(period)")
      #expect(Period(period.granularity, containing: period.firstDay) == period)
      #expect(Period(period.granularity, containing: period.lastDay) == period)
    }
  }

  @Test func `of periods that end on one day the longer is the earlier`() {
    for a in Self.periods {
      for b in Self.periods {
        let isEarlier =
          a.days.upperBound < b.days.upperBound
          || a.days.upperBound == b.days.upperBound && a.days.count > b.days.count
        #expect((a.period < b.period) == isEarlier, "\(a.period) \(b.period)")
        #expect(a.period.endsAfter(b.period) == (a.days.upperBound > b.days.upperBound))
        #expect(a.period.contains(b.period.lastDay) == a.days.contains(b.days.upperBound))
        let times = (ObservationTime(in: a.period), ObservationTime(in: b.period))
        #expect(times.0.isEarlier(than: times.1) == isEarlier)
        // A day is the latest of its date, whatever stands beside it.
        for day in [
          ObservationTime(asAt: b.period.lastDay), .init(asAt: b.period.lastDay, in: b.period),
        ] {
          #expect(times.0.isEarlier(than: day) == (a.days.upperBound <= b.days.upperBound))
          #expect(day.isEarlier(than: times.0) == (a.days.upperBound > b.days.upperBound))
        }
      }
    }
  }

  @Test func `ages are between the quarters of the last days`() {
    for a in Self.periods {
      for b in Self.periods {
        let (first, second) = (a.period.lastDay, b.period.lastDay)
        let months =
          (second.year - first.year) * 12 + (second.month + 2) / 3 * 3 - (first.month + 2) / 3 * 3
        #expect(b.period.quarter.quarters(since: a.period.quarter) == months / 3)
      }
    }
  }

  @Test(arguments: [
    ("2020", 1, "2021"), ("2020", -1, "2019"), ("2020-S1", 1, "2020-S2"), ("2020-S2", 3, "2022-S1"),
    ("2020-Q3", 2, "2021-Q1"), ("2020-12", 1, "2021-01"), ("2020-01", -13, "2018-12"),
  ])
  func `the next is of the same length`(start: String, count: Int, end: String) {
    #expect(Period(start)?.advanced(by: count)?.description == end)
  }

  @Test(arguments: ["0001", "0001-S1", "0001-Q1", "0001-01"])
  func `nothing is before the year 1, nor after 9999`(spelling: String) throws {
    let first = try #require(Period(spelling))
    let last = try #require(first.advanced(by: 9999 * 12 / first.granularity.months - 1))
    #expect(last.year == 9999 && last.lastDay == CalendarDate("9999-12-31"))
    #expect(first.advanced(by: -1) == nil && last.advanced(by: 1) == nil)
    #expect(first.advanced(by: .max) == nil && first.advanced(by: .min) == nil)
    #expect(first.quarter.advanced(by: -4) == nil && last.quarter.advanced(by: 1) == nil)
    #expect(first.quarter.advanced(by: .max) == nil && first.quarter.advanced(by: .min) == nil)
    #expect(last.quarter.advanced(by: 0)?.description == "9999-Q4")
  }

  @Test(arguments: [
    "", "201", "20166", "0000", "-016", "+016", " 2016", "2016 ", "2016-", "2016-Q0", "2016-Q5",
    "2016-Q", "2016-q3", "2016Q3", "2016-3", "2016-Q33", "16-Q3", "0000-Q1", "-016-Q1", "2016-Q3 ",
    " 2016-Q3", "2016–Q3", "２０１６-Q3", "２０１６", "2016-Q٣", "2016-T3", "2016-Q3\n", "+016-Q1",
    "2016-S0", "2016-S3", "2016-H1", "2016-s1", "2016-00", "2016-13", "2016/07", "2016-7 ",
    "2016-07-",
    "2016-M07", "2016-A1", "2016-1S", "2016-+1",
  ])
  func refuses(_ text: String) {
    #expect(Period(text) == nil)
  }

  @Test func `what does not exist cannot be made`() {
    #expect(Period(year: 0) == nil && Period(year: 10_000) == nil)
    #expect(Period(year: 2016, halfYear: 3) == nil && Period(year: 2016, quarter: 0) == nil)
    #expect(Period(year: 2016, month: 13) == nil && Period(year: .max, month: 1) == nil)
  }

  @Test func `it takes no more room than a day`() {
    #expect(MemoryLayout<Period>.size == 4)
    #expect(MemoryLayout<ObservationTime>.size <= 16)
  }

  @Test func `a time keeps the period beside its day unless it is the day's quarter`() throws {
    let day = try #require(CalendarDate("2020-05-03"))
    let beside = ["2020", "2020-S1", "2020-Q2", "2020-05"].compactMap { Period($0) }
    let times = beside.map { ObservationTime(asAt: day, in: $0).telling }
    #expect(times.map { $0.period.description } == ["2020", "2020-S1", "2020-Q2", "2020-05"])
    #expect(times[2] == ObservationTime(asAt: day) && times[0] != ObservationTime(asAt: day))
    #expect(times.allSatisfy { $0.alone == ObservationTime(asAt: day) })
  }

  @Test func `what ended counts as of its last day and is the same time still`() throws {
    let end = try #require(CalendarDate("2020-05-03"))
    for period in Self.periods.map({ $0.period }) {
      let time = ObservationTime(in: period)
      let ended = time.ending(by: end)
      #expect(ended.date == min(end, period.lastDay) && ended == time)
      #expect(ended.hashValue == time.hashValue && ended.asAt == nil && ended.period == period)
    }
    let later = ObservationTime(asAt: try #require(CalendarDate("2020-06-01")))
    #expect(later.ending(by: end).date == later.date)
    #expect(later.ending(by: nil).date == later.date)
  }
}
