/// Reading of single cells. What is wrong is noted, and gives nil.
extension ObservationRowReader {
  /// The value of a key, by its form.
  mutating func value(of key: ObservationKey) -> RecordValue? {
    let column = ObservationColumn.key(key.name)
    return switch key.key.form {
    case .text: text(inVersionsOf: .text(key.name, language: nil)).map { .text($0) }
    case .count: count(column).map { .count($0) }
    case .percent: percent(column).map { .percent($0) }
    case .word(let list): word(column, of: list).map { .string($0) }
    case .sources: .strings(citedSources())
    case .flag: boolean(column).map { .flag($0) }
    case .parts: .parts(partFigures())
    case .holders: .holders(holders())
    case .order: order(column).map { .string($0) }
    case .plainText: text(column).map { .string($0) }
    case .name, .digest, .id, .reference, .references, .date, .period, .quarters,
      .wholeNumber, .threshold, .sizeThreshold, .formatVersion, .bodyPart, .subject, .records:
      // No observation has such a value, but for its time, which is read by itself.
      nil
    }
  }

  /// When it was so; nil where the row has no time that can be read.
  mutating func readTime() -> ObservationTime? {
    let meant = text(.period).flatMap(MeantSpelling.period)
    let period = value(
      .period, .invalidPeriod, Period.init, "is not a period",
      help: meant.map { "did you mean \($0)?" }
        ?? "write a year 2016, a half-year 2016-S1, a quarter 2016-Q3 or a month 2016-07")
    let dates = dates
    let day = value(
      .asAt, .invalidDate, { CalendarDate($0) ?? dates?.date($0) }, "is not a date of the calendar",
      help: "write year, month and day as 2016-09-14", remedy: dates == nil ? .nameDateOrder : nil)
    if let day, let period, !period.contains(day) {
      report(
        .datesDisagree, in: .period,
        "the period \(period) does not hold the day \(day), which lies in "
          + "\(Period(period.granularity, containing: day))",
        help: "correct one of the two, or empty 'period'")
    }
    if text(.period) == nil, text(.asAt) == nil {
      report(
        .missingKey, in: columns.contains(.period) ? .period : .asAt, "the row has no time",
        help: "give the period in 'period', 2016-Q3, or the day in 'asAt', 2016-09-14")
    }
    return day.map { ObservationTime(asAt: $0, in: period).telling }
      ?? period.map { ObservationTime(in: $0) }
  }

  private mutating func value<Result>(
    _ column: ObservationColumn, _ code: DiagnosticCode, _ parse: (String) -> Result?,
    _ problem: String, help: String, remedy: Diagnostic.Remedy? = nil
  ) -> Result? {
    guard let text = text(column) else { return nil }
    if let value = parse(text) { return value }
    let isUnknown = MeantSpelling.isNothing(text) && canBeEmpty(column)
    report(
      code, in: column, "\(text.quoted) \(problem)", help: isUnknown ? Self.leavingEmpty : help,
      remedy: isUnknown ? nil : remedy)
    return nil
  }

  private static let leavingEmpty = "leave the cell empty where nothing is known"

  /// Whether the row can do without what stands in a column.
  private func canBeEmpty(_ column: ObservationColumn) -> Bool {
    switch column {
    case .period: text(.asAt) != nil
    case .asAt: text(.period) != nil
    case .key(let name), .text(let name, _):
      !ReportedObservation.listedKeys.contains { key in
        key.name == name && SubjectKind.allCases.contains(where: key.isRequired)
      }
    case .part, .holder: true
    case .subject, .name, .record: false
    }
  }

  /// The counts of parts of a body.
  private mutating func partFigures() -> PartFigures {
    var parts = PartFigures()
    for case .part(let part, let key)? in columns {
      guard let count = count(.part(part, key)) else { continue }
      var figures = parts[part] ?? Figures()
      figures[key] = count
      parts[part] = figures
    }
    return parts
  }

  private mutating func count(_ column: ObservationColumn) -> Count? {
    guard let text = text(column) else { return nil }
    do throws(Count.SpellingError) {
      return try Count(spelling: Self.withoutDecimal(text))
    } catch {
      switch error {
      case .malformed:
        report(
          .invalidCount, in: column, "\(text.quoted) is not a count for '\(column.heading)'",
          help: adviceOnCount(text, in: column))
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

  /// What to write in the place of what is no count, by what was meant.
  private func adviceOnCount(_ text: String, in column: ObservationColumn) -> String {
    let unknown =
      canBeEmpty(column) ? Self.leavingEmpty : "delete the row where nothing is known"
    if MeantSpelling.isNothing(text) { return unknown }
    if MeantSpelling.isNone(text) { return "write 0 if there are none; \(unknown)" }
    if let count = MeantSpelling.count(text) {
      return "write \(count.spelling)"
        + (RecordReader.hasGroupingPoint(text) ? ", if the point separates thousands" : "")
    }
    if column.key != "by", text.contains("%"), let percent = MeantSpelling.percent(text) {
      return "a percentage goes into the column 'reportedPercent': \(percent)"
    }
    if let count = MeantSpelling.approximation(text) {
      return "write \(count.spelling), and 'estimated' in the column 'flag'"
    }
    // Older encodings lack the signs of bounds, and programs put others in their place.
    if let sign = text.first, "=?_".contains(sign),
      let number = MeantSpelling.count(String(text.dropFirst()))?.exact
    {
      return "a sign was lost here: write ≥\(number), ≤\(number) or \(number)"
    }
    if Self.isDate(text) {
      return "a spreadsheet made a date of it: write bounds with two points, 20..25"
    }
    return "write 40, or ≥2001 for at least 2001, or 20..25 for 20 to 25, in digits only"
  }

  /// Whether a spreadsheet wrote it for a date: `2026-05-01`, `01/05/2026`, `1-May`, `mai-25`.
  private static func isDate(_ text: String) -> Bool {
    if CalendarDate(text) != nil { return true }
    let parts = text.split { "-/. ".contains($0) }
    let digits = parts.count { $0.utf8.allSatisfy(Ascii.isDigit) }
    if parts.count == 3, digits == 3, parts[0].count == 4 || parts[2].count == 4 { return true }
    let words = parts.count { MeantSpelling.isMonth($0) }
    return (2...3).contains(parts.count) && words == 1 && digits == parts.count - 1
  }

  /// Programs that know no whole numbers write 62 as 62.0.
  private static func withoutDecimal(_ text: String) -> String {
    let whole = text.dropLast(2)
    let isWhole = text.hasSuffix(".0") && !whole.isEmpty && whole.utf8.allSatisfy(Ascii.isDigit)
    return isWhole ? String(whole) : text
  }

  private mutating func percent(_ column: ObservationColumn) -> ReportedPercent? {
    let isNone = text(column).map(MeantSpelling.isNone) ?? false
    return value(
      column, .invalidPercent, { MeantSpelling.percent($0).flatMap { ReportedPercent($0) } },
      "is not a percentage as published",
      help: isNone
        ? "write 0 if there are none; \(Self.leavingEmpty)"
        : "write a number from 0 to 100 such as 26.4, with at most "
          + "\(ReportedPercent.mostDecimals) decimals")
  }

  mutating func word(_ column: ObservationColumn, of list: WordList) -> String? {
    let near = text(column).flatMap { MeantWord.suggestion(for: $0, among: list.words) }
    return value(
      column, .unknownValue, { list.words.contains($0) ? $0 : nil },
      "is not a value of '\(column.heading)'",
      help: (near.map { "did you mean '\($0)'? " } ?? "")
        + "the values are \(list.words.joined(separator: ", "))")
  }

  private mutating func order(_ column: ObservationColumn) -> String? {
    value(
      column, .invalidOrder, { CandidateOrder($0)?.description }, "is not the order of a list",
      help: text(column).map { CandidateOrder.advice(on: $0, isQuoted: false) } ?? "")
  }

  /// Spreadsheets write truth values in capitals, and in their own language.
  private mutating func boolean(_ column: ObservationColumn) -> Bool? {
    let words = ["true": true, "vrai": true, "false": false, "faux": false]
    return value(
      column, .wrongType, { words[$0.lowercased()] }, "is neither true nor false",
      help: "write true for a figure that is kept beside the one used, else nothing")
  }

  private mutating func citedSources() -> [String] {
    guard let text = text(.source) else {
      report(
        .missingKey, in: .source, "the row names no source",
        help: "every figure needs the id of at least one source")
      return []
    }
    let cited = text.split { ",; ".contains($0) }.map(String.init)
    guard let unknown = cited.first(where: { id in !registry.sources.contains { $0.id == id } })
    else {
      return cited
    }
    let known = registry.sources.map { $0.id }
    let titled = registry.sources.first { $0.title.versions.contains { $0.text == text } }
    report(
      .unknownID, in: .source, "the file has no source \((titled == nil ? unknown : text).quoted)",
      help: (titled?.id ?? NearSpelling.suggestion(for: unknown, among: known))
        .map { "did you mean '\($0)'?" } ?? "add it to the sources of the file first")
    return cited
  }

  /// A text in one version, or in one for each language.
  /// - Parameter column: that of the text without language.
  mutating func text(inVersionsOf column: ObservationColumn) -> LocalizedText? {
    var plain: String?
    var versions = [(language: String, text: String)]()
    for case let version? in columns where version.inAnyLanguage == column {
      guard let field = field(version), !field.isBlank else { continue }
      let text = SpreadsheetGuard.unguarded(field.text)
      if let language = version.language {
        versions.append((language, text))
      } else {
        plain = text
      }
    }
    guard let plain else { return LocalizedText(versions) }
    if let language = versions.first?.language {
      let name = column.heading
      report(
        .invalidLanguage, in: column,
        "'\(name)' is given without a language and in '\(name).\(language)'",
        help: "empty one of the two cells")
    }
    return LocalizedText(plain)
  }
}
