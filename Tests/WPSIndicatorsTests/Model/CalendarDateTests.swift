import Foundation
import Testing

@testable import WPSIndicators

/// Days of the Gregorian calendar, against Foundation's.
@Suite struct CalendarDateTests {
  @Test func everyDayFrom1896To2104() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    var day = try #require(calendar.date(from: DateComponents(year: 1896, month: 1, day: 1)))
    var existing = Set<Int>()
    while true {
      let parts = calendar.dateComponents([.year, .month, .day], from: day)
      guard let year = parts.year, let month = parts.month, let number = parts.day, year < 2105
      else { break }
      existing.insert(year * 10_000 + month * 100 + number)
      day += 86_400
    }
    #expect(existing.count == 209 * 365 + 51)

    var wrong = [Int]()
    let first = try #require(CalendarDate("1896-01-01"))
    var days = 0
    var previous: CalendarDate?
    for year in 1896...2104 {
      for month in 0...13 {
        for day in 0...32 {
          let number = year * 10_000 + month * 100 + day
          let date = CalendarDate(year: year, month: month, day: day)
          if (date != nil) != existing.contains(number) { wrong.append(number) }
          guard let date else { continue }
          let isRight =
            (date.year, date.month, date.day) == (year, month, day)
            && CalendarDate(date.description) == date && previous.map { $0 < date } ?? true
            && date.days(since: first) == days && first.days(since: date) == -days
          if !isRight { wrong.append(number) }
          days += 1
          previous = date
        }
      }
    }
    #expect(wrong == [])
  }

  @Test(arguments: [
    ("0001-01-01", "9999-12-31", 3_652_058), ("1999-12-31", "2000-01-01", 1),
    ("2000-02-28", "2000-03-01", 2), ("1900-02-28", "1900-03-01", 1),
    ("2016-09-14", "2015-09-14", -366), ("2016-09-14", "2016-09-14", 0),
  ])
  func `counts the days between two`(_ first: String, _ last: String, _ days: Int) throws {
    let (first, last) = (try #require(CalendarDate(first)), try #require(CalendarDate(last)))
    #expect(last.days(since: first) == days)
  }

  @Test(arguments: ["0001-01-01", "1900-02-28", "2000-02-29", "2016-09-14", "9999-12-31"])
  func readsAndWrites(_ text: String) {
    #expect(CalendarDate(text)?.description == text)
  }

  @Test(arguments: [
    "", "2016", "2016-09", "2016-9-14", "2016-09-4", "16-09-14", "2016-00-01", "2016-13-01",
    "2016-01-00", "2016-01-32", "2016-04-31", "2015-02-29", "1900-02-29", "2100-02-29",
    "0000-01-01",
    "-016-01-01", "+016-01-01", "2016/09/14", "14-09-2016", "2016-09-14T00:00", "2016-09-14 ",
    "2016-09-14-", "2016--09-14", "２０１６-09-14", "2016–09–14", "20160914",
  ])
  func refuses(_ text: String) {
    #expect(CalendarDate(text) == nil)
  }
}
