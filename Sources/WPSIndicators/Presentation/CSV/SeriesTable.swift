/// Writes what every source says of subjects over time as a table for statistics programs: a row for
/// each observation and each measure that the subject is held against, with the counts as they narrow
/// each other, and the share as an exact fraction and in per cent.
///
/// The columns are named as those of the large table of a scorecard, in every language. Unlike
/// ``ObservationTable`` it cannot be read back: it has what follows from the figures.
public enum SeriesTable {
  /// One figure of a series.
  private struct Row {
    let assessment: Assessment
    let evidence: Evidence

    /// The value in per cent as it is shown elsewhere; nil unless it is a share that is known exactly.
    var percent: String? {
      guard evidence.measure.isShare, let value = evidence.value?.exact else { return nil }
      return assessment.percent(value)
    }
  }

  /// What tells the rows of a subject from its others at one time.
  private struct Measured: Hashable {
    let measure: Measure
    let denominator: Target.Denominator?
    let part: BodyPart?
    let sex: String?

    init(_ assessment: Assessment) {
      let (measure, yardstick) = (assessment.measure, assessment.yardstick)
      self.measure = measure
      denominator =
        measure.isShare && assessment.subject.indicator == nil
        ? yardstick.denominator : nil
      part = assessment.part
      sex = measure.isOfEitherSex ? (yardstick.sense == .atLeast ? "fewer" : "more") : nil
    }
  }

  /// The table, in UTF-8.
  /// - Parameters:
  ///   - registry: the registry.
  ///   - selection: whose figures to write; positions, levels and milestones have none.
  ///   - measure: what the figures are for; nil for all that their subjects are held against.
  ///   - language: the language of names, places and quotations.
  public static func render(
    _ registry: Registry, showing selection: SubjectSelection = SubjectSelection(),
    for measure: Measure? = nil, in language: Language
  ) -> [UInt8] {
    let columns = columns(in: language)
    var csv = CSVWriter()
    csv.row(columns.map { .exact($0.name) })
    for row in rows(of: registry, showing: selection, for: measure) {
      csv.row(columns.map { $0.cell(row) })
    }
    return csv.bytes
  }

  /// The figures subject by subject, each measure of one by itself, the earliest first.
  private static func rows(
    of registry: Registry, showing selection: SubjectSelection, for measure: Measure?
  ) -> [Row] {
    let times = registry.subjects.flatMap { $0.observations.times }
    guard let latest = times.max(by: { $0.date < $1.date }) else { return [] }
    let scorecard = Scorecard(of: registry, for: latest.quarter.period, showing: selection)
    return scorecard.sections.flatMap { $0.subjects }.flatMap { subject in
      var told = Set<Measured>()
      let measured = subject.assessments.filter { assessment in
        assessment.measure.isOfFigures && measure ?? assessment.measure == assessment.measure
          && told.insert(Measured(assessment)).inserted
      }
      return measured.flatMap { assessment in
        assessment.history().map { Row(assessment: assessment, evidence: $0) }
      }
    }
  }

  private static func columns(in language: Language) -> [CSVColumn<Row>] {
    let subject: [CSVColumn<Row>] = [
      .exact("subject") { $0.assessment.subject.id },
      .text("name") { $0.assessment.subject.name.text(in: language) },
      .exact("group") { $0.assessment.subject.group },
      .exact("part") { $0.assessment.part.map { "\($0.breakdown).\($0.part)" } },
      .exact("measure") { $0.evidence.measure.rawValue },
      .exact("denominator") { Measured($0.assessment).denominator?.rawValue },
      // Of either sex: whose number it is, that of which there are fewer, or under a ceiling more.
      .exact("sex") { Measured($0.assessment).sex },
    ]
    let time: [CSVColumn<Row>] = [
      .exact("period") { $0.evidence.observation.time.period.description },
      .exact("as_at") { $0.evidence.observation.time.asAt?.description },
      .exact("date") { $0.evidence.observation.time.date.description },
      .boolean("alternate") { $0.evidence.observation.isAlternate },
      .exact("flag") { $0.evidence.observation.flag?.rawValue },
    ]
    let figures =
      CSVColumn.counts { (row: Row) in row.evidence } + [
        .number("value") { row in
          row.evidence.measure.isShare
            ? nil : row.evidence.figure?.exact.map { $0.roundedDown }
        }
      ] + CSVColumn.values { $0.evidence } + [
        .exact("percent") { $0.percent },
        .exact("reported_percent") { $0.evidence.given.reportedPercent?.description },
      ]
    return subject + time + figures + [
      .exact("sources") { $0.evidence.observation.sources.joined(separator: " ") },
      .text("locator") { $0.evidence.observation.locator?.text(in: language) },
      .text("quote") { $0.evidence.observation.quote?.text(in: language) },
    ]
  }
}
