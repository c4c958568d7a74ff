/// What somebody meant who wrote a period, a day or a percentage in another way than the file does.
package enum MeantSpelling {
  /// The day in `2026/12/1` or `24.12.2026`; nil where day and month could be either.
  package static func date(_ word: String) -> CalendarDate? {
    let parts = word.split(omittingEmptySubsequences: false) { "-/. ".contains($0) }
    guard parts.count == 3, parts.allSatisfy({ (1...4).contains($0.count) }) else { return nil }
    let numbers = parts.compactMap(number)
    guard numbers.count == 3 else { return nil }
    if parts[0].count == 4 {
      return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
    }
    guard parts[2].count == 4 else { return nil }
    let dayFirst = CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
    let monthFirst = CalendarDate(year: numbers[2], month: numbers[0], day: numbers[1])
    return dayFirst == nil || monthFirst == nil || dayFirst == monthFirst
      ? dayFirst ?? monthFirst : nil
  }

  /// A number of per cent as the file writes it, where a decimal comma, a sign or a space stands in
  /// its way: "30.5" for "30,5 %".
  package static func percent(_ word: String) -> String? {
    let digits = word.replacing(",", with: ".").filter { !"% \u{A0}\u{202F}".contains($0) }
    return ReportedPercent(digits) == nil ? nil : digits
  }

  private static func number(_ digits: Substring) -> Int? {
    digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
  }
}
