import Testing

@testable import WPSIndicators

/// Quarters: spelling, days, order and distance.
@Suite struct PeriodTests {
  private static let all: [Period] = (1...9999).flatMap { year in
    (1...4).compactMap { Period(year: year, quarter: $0) }
  }

  @Test func everyQuarterOfTheYearsOneTo9999() {
    #expect(Self.all.count == 4 * 9999)
    #expect(Self.all.allSatisfy { Period($0.description) == $0 })
    #expect(zip(Self.all, Self.all.dropFirst()).allSatisfy { $0 < $1 })
    #expect(zip(Self.all, Self.all.dropFirst()).allSatisfy { $1.quarters(since: $0) == 1 })
    #expect(zip(Self.all, Self.all.dropFirst()).allSatisfy { $0.advanced(by: 1) == $1 })
  }

  @Test func daysBelongToTheirQuarter() {
    for period in Self.all where (1890...2110).contains(period.year) {
      #expect(Period(containing: period.firstDay) == period)
      #expect(Period(containing: period.lastDay) == period)
      #expect(period.firstDay.day == 1 && period.firstDay.month == period.quarter * 3 - 2)
      let next = CalendarDate(
        year: period.lastDay.year, month: period.lastDay.month, day: period.lastDay.day + 1)
      #expect(next == nil && period.lastDay.month == period.quarter * 3)
    }
  }

  @Test func distances() throws {
    let (first, last) = (try #require(Self.all.first), try #require(Self.all.last))
    let period = try #require(Period("2020-Q2"))
    #expect(period.quarters(since: try #require(Period("2019-Q4"))) == 2)
    #expect(period.quarters(since: try #require(Period("2020-Q4"))) == -2)
    #expect(last.quarters(since: first) == Self.all.count - 1)
    #expect(period.advanced(by: -5)?.description == "2019-Q1")
    #expect(first.advanced(by: -1) == nil && last.advanced(by: 1) == nil)
    #expect(period.advanced(by: .max) == nil && period.advanced(by: .min) == nil)
  }

  @Test(arguments: [
    "", "2016", "2016-Q0", "2016-Q5", "2016-Q", "2016-q3", "2016Q3", "2016-3", "2016-Q33", "16-Q3",
    "0000-Q1", "-016-Q1", "2016-Q3 ", " 2016-Q3", "2016–Q3", "２０１６-Q3", "2016-Q٣", "2016-T3",
    "2016-Q3\n", "+016-Q1",
  ])
  func refuses(_ text: String) {
    #expect(Period(text) == nil)
  }

  @Test func refusesQuartersThatDoNotExist() {
    #expect(Period(year: 0, quarter: 1) == nil && Period(year: 10_000, quarter: 1) == nil)
    #expect(Period(year: 2016, quarter: 0) == nil && Period(year: 2016, quarter: 5) == nil)
  }
}
