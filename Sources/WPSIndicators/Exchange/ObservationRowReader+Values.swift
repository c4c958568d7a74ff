/// Reading of single cells. What is wrong is noted, and gives nil.
extension ObservationRowReader {
  /// The value of a key, by its form.
  /// - Parameter columns: those in which it may stand.
  mutating func value(of key: ObservationKey, in columns: [TableColumns.Place]) -> RecordValue? {
    let column = ObservationColumn.key(key.name)
    return switch key.key.form {
    case .text: text(inVersionsOf: .text(key.name, language: nil), columns).map { .text($0) }
    case .count: count(column).map { .count($0) }
    case .percent: percent(column).map { .percent($0) }
    case .word(let list): word(column, of: list).map { .string($0) }
    case .sources: .strings(citedSources())
    case .flag: boolean(column).map { .flag($0) }
    case .parts: .parts(partFigures(columns))
    case .holders: .holders(holders(columns))
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
    let period = value(
      .period, .invalidPeriod, Period.init, { _ in Period.denial },
      help: { word in
        MeantSpelling.period(word).map {
          Message("did you mean \($0)?", fr: "vouliez-vous dire \($0)\u{A0}?")
        }
          ?? Message(
            "write a year 2016, a half-year 2016-S1, a quarter 2016-Q3 or a month 2016-07",
            fr: """
              écrivez une année 2016, un semestre 2016-S1, un trimestre 2016-Q3 ou un mois 2016-07
              """)
      })
    let dates = table.dates
    let day = value(
      .asAt, .invalidDate, { CalendarDate($0) ?? dates?.date($0) }, CalendarDate.denial(of:),
      help: { _ in
        Message(
          "write year, month and day as 2016-09-14",
          fr: "écrivez l’année, le mois et le jour comme 2016-09-14")
      },
      remedy: dates == nil ? .nameDateOrder : nil)
    if let day, let period, !period.contains(day) {
      report(
        .datesDisagree, in: .period, period.lacks(day),
        help: Message(
          "correct one of the two, or empty 'period'",
          fr: "corrigez l’un des deux, ou videz \(quoted: "period")"))
    }
    if text(.period) == nil, text(.asAt) == nil {
      report(
        .missingKey, in: table.columns.position(of: .period) == nil ? .asAt : .period,
        Message("the row has no time", fr: "la ligne n’a ni période ni jour"),
        help: Message(
          "give the period in 'period', 2016-Q3, or the day in 'asAt', 2016-09-14",
          fr: """
            donnez la période dans \(quoted: "period"), 2016-Q3, ou le jour dans \
            \(quoted: "asAt"), 2016-09-14
            """))
    }
    return day.map { ObservationTime(asAt: $0, in: period).telling }
      ?? period.map { ObservationTime(in: $0) }
  }

  /// Reads a cell. What is to be said of it, and what to write, is made of its words once it is wrong.
  private mutating func value<Result>(
    _ column: ObservationColumn, _ code: DiagnosticCode, _ parse: (String) -> Result?,
    _ problem: (String) -> Message, help: (String) -> Message, remedy: Diagnostic.Remedy? = nil
  ) -> Result? {
    guard let text = text(column) else { return nil }
    if let value = parse(text) { return value }
    let isUnknown = MeantSpelling.isNothing(text) && canBeEmpty(column)
    report(
      code, in: column, .quoted(text, problem(text)),
      help: isUnknown ? Self.leavingEmpty : help(text),
      remedy: isUnknown ? nil : remedy)
    return nil
  }

  private static let leavingEmpty = Message(
    "leave the cell empty where nothing is known", fr: "laissez la cellule vide si rien n’est connu"
  )

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
  private mutating func partFigures(_ columns: [TableColumns.Place]) -> PartFigures {
    var order = [BodyPart]()
    var given = [BodyPart: Figures]()
    for column in columns where isFilled(column) {
      guard case .part(let part, let key) = column.column, let count = count(column.column) else {
        continue
      }
      if given[part] == nil { order.append(part) }
      given[part, default: Figures()][key] = count
    }
    var parts = PartFigures()
    for part in order { parts.append(given[part] ?? Figures(), of: part) }
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
          .invalidCount, in: column,
          .quoted(
            text,
            Message(
              "is not a count for \(column.name)", fr: "n’est pas un nombre pour \(column.name)")),
          help: adviceOnCount(text, in: column))
      case .reversed:
        report(
          .invalidCount, in: column,
          .quoted(
            text,
            Message("begins with the greater number", fr: "commence par le plus grand nombre")))
      case .tooGreat:
        report(.invalidCount, in: column, .quoted(text, Count.exceeds(Count.greatest)))
      }
      return nil
    }
  }

  /// What to write in the place of what is no count, by what was meant.
  private func adviceOnCount(_ text: String, in column: ObservationColumn) -> Message {
    let unknown =
      canBeEmpty(column)
      ? Self.leavingEmpty
      : Message(
        "delete the row where nothing is known", fr: "supprimez la ligne si rien n’est connu")
    if MeantSpelling.isNothing(text) { return unknown }
    if MeantSpelling.isNone(text) { return .zeroIfNone(else: unknown) }
    if let count = MeantSpelling.count(text) {
      return .write(count.spelling)
        + (RecordReader.hasGroupingPoint(text) ? .ifPointSeparatesThousands : .empty)
    }
    if column.key != "by", text.contains("%"), let percent = MeantSpelling.percent(text) {
      return Message(
        "a percentage goes into the column 'reportedPercent': \(percent)",
        fr: "un pourcentage va dans la colonne \(quoted: "reportedPercent")\u{A0}: \(percent)")
    }
    if let count = MeantSpelling.approximation(text) {
      return .write(count.spelling)
        + Message(
          ", and 'estimated' in the column 'flag'",
          fr: ", et \(quoted: "estimated") dans la colonne \(quoted: "flag")")
    }
    // Older encodings lack the signs of bounds, and programs put others in their place.
    if let sign = text.first, "=?_".contains(sign),
      let number = MeantSpelling.count(String(text.dropFirst()))?.exact
    {
      return Message(
        "a sign was lost here: write ≥\(number), ≤\(number) or \(number)",
        fr: "un signe s’est perdu ici\u{A0}: écrivez ≥\(number), ≤\(number) ou \(number)")
    }
    if Self.isDate(text) {
      return Message(
        "a spreadsheet made a date of it: write bounds with two points, 20..25",
        fr:
          "un tableur en a fait une date\u{A0}: écrivez les bornes avec deux points de suite, 20..25"
      )
    }
    return Message(
      "write 40, or ≥2001 for at least 2001, or 20..25 for 20 to 25, in digits only",
      fr: "écrivez 40, ou ≥2001 pour au moins 2001, ou 20..25 pour 20 à 25, en chiffres seulement")
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
    value(
      column, .invalidPercent, { MeantSpelling.percent($0).flatMap { ReportedPercent($0) } },
      { _ in ReportedPercent.denial },
      help: { word in
        MeantSpelling.isNone(word)
          ? .zeroIfNone(else: Self.leavingEmpty) : ReportedPercent.advice
      })
  }

  mutating func word(_ column: ObservationColumn, of list: WordList) -> String? {
    value(
      column, .unknownValue, { list.words.contains($0) ? $0 : nil },
      { _ in WordList.denial(in: column.name) }, help: list.advice)
  }

  private mutating func order(_ column: ObservationColumn) -> String? {
    value(
      column, .invalidOrder, { CandidateOrder($0)?.description }, { _ in CandidateOrder.denial },
      help: { CandidateOrder.advice(on: $0, isQuoted: false) })
  }

  /// Spreadsheets write truth values in capitals, and in their own language.
  private mutating func boolean(_ column: ObservationColumn) -> Bool? {
    value(
      column, .wrongType, { Self.truthValues[$0.lowercased()] },
      { _ in Message("is neither true nor false", fr: "n’est ni true ni false") },
      help: { _ in
        Message(
          "write true for a figure that is kept beside the one used, else nothing",
          fr: "écrivez true pour un chiffre gardé à côté de celui qui est retenu, sinon rien")
      })
  }

  private static let truthValues = ["true": true, "vrai": true, "false": false, "faux": false]

  private mutating func citedSources() -> [String] {
    guard let text = text(.source) else {
      report(
        .missingKey, in: .source,
        Message("the row names no source", fr: "la ligne ne nomme aucune source"),
        help: .figureNeedsSource)
      return []
    }
    if table.sources.contains(text) { return [text] }
    let cited = text.split { ",; ".contains($0) }.map(String.init)
    guard let unknown = cited.first(where: { !table.sources.contains($0) }) else { return cited }
    let all = suggests ? table.registry.sources : []
    let titled = all.first { $0.title.versions.contains { $0.text == text } }
    report(
      .unknownID, in: .source,
      Message(
        "the file has no source \(quoted: titled == nil ? unknown : text)",
        fr: "le fichier n’a pas de source \(quoted: titled == nil ? unknown : text)"),
      help: (titled?.id ?? NearSpelling.suggestion(for: unknown, among: all.map { $0.id }))
        .map { .didYouMean($0) }
        ?? Message(
          "add it to the sources of the file first",
          fr: "ajoutez-la d’abord aux sources du fichier"))
    return cited
  }

  /// A text in one version, or in one for each language.
  /// - Parameters:
  ///   - column: that of the text without language.
  ///   - columns: those of its versions.
  mutating func text(
    inVersionsOf column: ObservationColumn, _ columns: [TableColumns.Place]
  ) -> LocalizedText? {
    var plain: String?
    var versions = [(language: String, text: String)]()
    for version in columns where isFilled(version) {
      let text = SpreadsheetGuard.unguarded(record.fields[version.position].text)
      if let language = version.column.language {
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
        Message(
          "\(quoted: name) is given without a language and in \(quoted: "\(name).\(language)")",
          fr: """
            \(quoted: name) est donné à la fois sans indication de langue et dans \
            \(quoted: "\(name).\(language)")
            """),
        help: Message("empty one of the two cells", fr: "videz l’une des deux cellules"))
    }
    return LocalizedText(plain)
  }
}
