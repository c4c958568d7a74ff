extension RecordReader {
  /// What every observation has, whatever its figures.
  private struct Context {
    var period: Period?
    var asAt: CalendarDate?
    /// Whether a time was given but could not be read, which has been noted.
    var hasUnreadableTime = false
    var reportedTrend: ReportedTrend?
    var sources = [String]()
    var locator: LocalizedText?
    var quote: LocalizedText?
    var note: LocalizedText?
    var flag: ReportedObservation.Flag?
    var isAlternate = false

    /// Stands in for an `alternate` that could not be read: whoever writes it means true mostly, and
    /// an alternate is not compared with others.
    static let unreadableAlternate = true

    func observation(at time: ObservationTime, _ figures: ReportedObservation.Figures)
      -> ReportedObservation
    {
      ReportedObservation(
        time: time, figures: figures, reportedTrend: reportedTrend, sources: sources,
        locator: locator, quote: quote, note: note, flag: flag, isAlternate: isAlternate)
    }
  }

  /// An observation of a body and where it begins; nil if it has no time that can be read.
  mutating func readBodyObservation() throws(JSONSyntaxError) -> (ReportedObservation, Int)? {
    guard var record = try openRecord(BodyObservationField.self) else { return nil }
    var context = Context()
    var figures = BodyFigures()
    while let field = try nextField(of: &record) {
      switch field {
      case .period: try readPeriod(into: &context)
      case .asAt: try readDate(into: &context)
      case .seats: figures.seats = try readCount() ?? .unknown
      case .members: figures.members = try readCount() ?? .unknown
      case .vacant: figures.vacant = try readCount() ?? .unknown
      case .women: figures.women = try readCount() ?? .unknown
      case .men: figures.men = try readCount() ?? .unknown
      case .unspecified: figures.unspecified = try readCount() ?? .unknown
      case .reportedPercent: figures.reportedPercent = try readPercent()
      case .reportedTrend: context.reportedTrend = try readWord(ReportedTrend.self)
      case .source: context.sources = try readSources()
      case .locator: context.locator = try readText()
      case .quote: context.quote = try readText()
      case .note: context.note = try readText()
      case .flag: context.flag = try readWord(ReportedObservation.Flag.self)
      case .alternate: context.isAlternate = try readBoolean() ?? Context.unreadableAlternate
      }
    }
    if record.misspells(.alternate) { context.isAlternate = Context.unreadableAlternate }
    if record.misspells(.unspecified) { figures.unspecified = .unknown }
    guard let time = time(of: context, in: record, (.period, .asAt)) else { return nil }
    return (context.observation(at: time, .body(figures)), record.start)
  }

  /// An observation of an indicator and where it begins; nil if it has no time or figure that can
  /// be read.
  /// - Parameter kind: the indicator's kind; nil if that is not known, and every key may be right.
  mutating func readIndicatorObservation(
    _ kind: Indicator.Kind?
  ) throws(JSONSyntaxError) -> (ReportedObservation, Int)? {
    guard var record = try openRecord(IndicatorObservationField.self) else { return nil }
    var context = Context()
    var share = ShareFigures()
    var value: Count?
    var status: MilestoneStatus?
    while let field = try nextField(of: &record) {
      if let kind, let needed = field.kind, needed != kind {
        report(
          .inapplicableKey, at: key.range,
          "'\(field.rawValue)' has no meaning for an indicator of the kind '\(kind.rawValue)'",
          help: "it belongs to the kind '\(needed.rawValue)'")
        try json.skipValue()
        continue
      }
      switch field {
      case .period: try readPeriod(into: &context)
      case .asAt: try readDate(into: &context)
      case .part: share.part = try readCount() ?? .unknown
      case .whole: share.whole = try readCount() ?? .unknown
      case .reportedPercent: share.reportedPercent = try readPercent()
      case .value: value = try readCount()
      case .status: status = try readWord(MilestoneStatus.self)
      case .source: context.sources = try readSources()
      case .locator: context.locator = try readText()
      case .quote: context.quote = try readText()
      case .note: context.note = try readText()
      case .flag: context.flag = try readWord(ReportedObservation.Flag.self)
      case .alternate: context.isAlternate = try readBoolean() ?? Context.unreadableAlternate
      }
    }
    if record.misspells(.alternate) { context.isAlternate = Context.unreadableAlternate }
    let figures: ReportedObservation.Figures?
    switch kind {
    case .share: figures = .share(share)
    case .count:
      reportMissing(.value, in: record)
      figures = value.map { .count($0) }
    case .milestone:
      reportMissing(.status, in: record)
      figures = status.map { .milestone($0) }
    case nil: figures = nil
    }
    guard let time = time(of: context, in: record, (.period, .asAt)), let figures else {
      return lose()
    }
    return (context.observation(at: time, figures), record.start)
  }

  private mutating func readPeriod(into context: inout Context) throws(JSONSyntaxError) {
    context.period = try readPeriod()
    if context.period == nil { context.hasUnreadableTime = true }
  }

  private mutating func readDate(into context: inout Context) throws(JSONSyntaxError) {
    context.asAt = try readDate()
    if context.asAt == nil { context.hasUnreadableTime = true }
  }

  /// The time of an observation, from its day, its period, or both where they agree.
  private mutating func time<Field>(
    of context: Context, in record: OpenRecord<Field>, _ keys: (period: Field, asAt: Field)
  ) -> ObservationTime? {
    if let date = context.asAt {
      let time = ObservationTime(asAt: date)
      if let period = context.period, period != time.period {
        let place = JSONLocator(bytes: text.bytes).member("period", ofObjectAt: record.start)
        report(
          .datesDisagree, at: place?.value ?? record.start..<record.start + 1,
          "the period \(period) does not hold the day \(date), which lies in \(time.period)",
          help: "correct one of the two, or leave out 'period'")
      }
      return time
    }
    if let period = context.period { return ObservationTime(in: period) }
    if !context.hasUnreadableTime, record.lacks(keys.period), record.lacks(keys.asAt) {
      report(
        .missingKey, at: record.start..<record.start + 1,
        "\(Field.recordName) needs the key 'period' or 'asAt'",
        help: "add \"period\": \"2016-Q3\" or \"asAt\": \"2016-09-14\"")
    }
    isComplete = false
    return nil
  }
}
