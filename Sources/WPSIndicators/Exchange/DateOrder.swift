/// The order in which a spreadsheet put day, month and year when it rewrote dates.
public enum DateOrder: String, Sendable, CaseIterable {
  /// `14/09/2016`.
  case dayFirst = "day-first"
  /// `9/14/2016`.
  case monthFirst = "month-first"

  /// Reads a date of four digits for the year, with `/`, `.` or `-` between; nil for anything else.
  func date(_ word: String) -> CalendarDate? {
    let parts = word.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
    guard parts.count == 3, parts[2].utf8.count == 4,
      parts[..<2].allSatisfy({ (1...2).contains($0.utf8.count) })
    else { return nil }
    let numbers = parts.compactMap { DecimalDigits.value(of: $0.utf8) }
    guard numbers.count == 3 else { return nil }
    return switch self {
    case .dayFirst: CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
    case .monthFirst: CalendarDate(year: numbers[2], month: numbers[0], day: numbers[1])
    }
  }
}
