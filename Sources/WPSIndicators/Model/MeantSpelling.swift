/// What somebody meant who wrote a quarter, a day or a percentage in another way than the file does.
package enum MeantSpelling {
  /// The quarter in `2026-T4`, `Q4-2026`, `2026Q4`, `T4 2026` or `4T2026`.
  package static func period(_ word: String) -> Period? {
    let letters = word.uppercased().filter { !" -/_.".contains($0) }
    guard letters.utf8.count == 6, letters.count == 6 else { return nil }
    guard let mark = letters.firstIndex(where: { $0 == "Q" || $0 == "T" }) else { return nil }
    let (before, after) = (letters[..<mark], letters[letters.index(after: mark)...])
    let (year, quarter) =
      before.count == 4
      ? (before, after) : before.isEmpty ? (after.dropFirst(), after.prefix(1)) : (after, before)
    guard year.count == 4, quarter.count == 1, let year = number(year),
      let quarter = number(quarter)
    else { return nil }
    return Period(year: year, quarter: quarter)
  }

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
