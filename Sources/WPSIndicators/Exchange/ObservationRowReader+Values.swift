/// Reading of single cells. What is wrong is noted, and gives nil.
extension ObservationRowReader {
  mutating func readTime(into draft: inout ObservationDraft) {
    let period = value(
      .period, .invalidPeriod, Period.init, "is not a quarter",
      help: "write year and quarter as 2016-Q3")
    let dates = dates
    let day = value(
      .asAt, .invalidDate, { CalendarDate($0) ?? dates?.date($0) }, "is not a date of the calendar",
      help: "write year, month and day as 2016-09-14", remedy: dates == nil ? .nameDateOrder : nil)
    draft.asAt = day
    // A quarter beside a day says nothing of its own.
    draft.period = day == nil ? period : nil
    if let day, let period, Period(containing: day) != period {
      report(
        .datesDisagree, in: .period,
        "the period \(period) does not hold the day \(day), which lies in \(Period(containing: day))",
        help: "correct one of the two, or empty 'period'")
    }
    if text(.period) == nil, text(.asAt) == nil {
      report(
        .missingKey, in: columns.contains(.period) ? .period : .asAt, "the row has no time",
        help: "give the quarter in 'period', 2016-Q3, or the day in 'asAt', 2016-09-14")
    }
  }

  mutating func value<Value>(
    _ column: ObservationColumn, _ code: DiagnosticCode, _ parse: (String) -> Value?,
    _ problem: String, help: String, remedy: Diagnostic.Remedy? = nil
  ) -> Value? {
    guard let text = text(column) else { return nil }
    if let value = parse(text) { return value }
    report(code, in: column, "\(text.quoted) \(problem)", help: help, remedy: remedy)
    return nil
  }

  mutating func count(_ column: ObservationColumn) -> Count? {
    guard let text = text(column) else { return nil }
    do throws(Count.SpellingError) {
      return try Count(spelling: Self.withoutDecimal(text))
    } catch {
      switch error {
      case .malformed:
        report(
          .invalidCount, in: column, "\(text.quoted) is not a count for '\(column.heading)'",
          help: "write 40, or 2001+ for at least 2001, or 20..25 for 20 to 25, in digits only")
      case .reversed:
        report(.invalidCount, in: column, "\(text.quoted) begins with the greater number")
      case .tooGreat:
        report(
          .invalidCount, in: column,
          "\(text.quoted) is more than \(Count.greatest), the greatest allowed")
      }
      return nil
    }
  }

  /// Programs that know no whole numbers write 62 as 62.0.
  private static func withoutDecimal(_ text: String) -> String {
    let whole = text.dropLast(2)
    let isWhole = text.hasSuffix(".0") && !whole.isEmpty && whole.utf8.allSatisfy(Ascii.isDigit)
    return isWhole ? String(whole) : text
  }

  mutating func percent() -> ReportedPercent? {
    value(
      .reportedPercent, .invalidPercent, { ReportedPercent($0.replacing(",", with: ".")) },
      "is not a percentage as published",
      help: "write a number from 0 to 100 such as 26.4, with at most "
        + "\(ReportedPercent.mostDecimals) decimals and without %")
  }

  mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ column: ObservationColumn
  ) -> Word? {
    let known = Word.allCases.map { $0.rawValue }
    let near = text(column).flatMap { NearSpelling.suggestion(for: $0, among: known) }
    return value(
      column, .unknownValue, Word.init(rawValue:), "is not a value of '\(column.heading)'",
      help: (near.map { "did you mean '\($0)'? " } ?? "")
        + "the values are \(known.joined(separator: ", "))")
  }

  /// Spreadsheets write truth values in capitals, and in their own language.
  mutating func boolean(_ column: ObservationColumn) -> Bool? {
    let words = ["true": true, "vrai": true, "false": false, "faux": false]
    return value(
      column, .wrongType, { words[$0.lowercased()] }, "is neither true nor false",
      help: "write true for a figure that is kept beside the one used, else nothing")
  }

  mutating func citedSources() -> [String] {
    guard let text = text(.source) else {
      report(
        .missingKey, in: .source, "the row names no source",
        help: "every figure needs the id of at least one source")
      return []
    }
    let cited = text.split { ",; ".contains($0) }.map(String.init)
    guard let unknown = cited.first(where: { id in !sources.contains { $0.id == id } }) else {
      return cited
    }
    let known = sources.map { $0.id }
    let titled = sources.first { $0.title.versions.contains { $0.text == text } }
    report(
      .unknownID, in: .source, "the file has no source \((titled == nil ? unknown : text).quoted)",
      help: (titled?.id ?? NearSpelling.suggestion(for: unknown, among: known))
        .map { "did you mean '\($0)'?" } ?? "add it to the sources of the file first")
    return cited
  }

  /// A text in one version, or in one for each language.
  mutating func localizedText(_ key: ObservationColumn.TextKey) -> LocalizedText? {
    var plain: String?
    var versions = [(language: String, text: String)]()
    for case .text(key, let language)? in columns {
      guard let field = field(.text(key, language: language)), !field.isBlank else { continue }
      let text = SpreadsheetGuard.unguarded(field.text)
      if let language { versions.append((language, text)) } else { plain = text }
    }
    guard let plain else { return LocalizedText(versions) }
    if let language = versions.first?.language {
      report(
        .invalidLanguage, in: .text(key, language: nil),
        "'\(key.rawValue)' is given without a language and in '\(key.rawValue).\(language)'",
        help: "empty one of the two cells")
    }
    return LocalizedText(plain)
  }
}
