/// Writes a scorecard as CSV, for spreadsheets and statistics programs: a row for each assessment.
///
/// The names of the columns, the codes and the numbers are the same in every language; columns whose
/// names end in `_label`, and the names and remarks of the file, are for people. A cell is empty
/// where something does not apply or is not known, and where a count has no upper limit; a true zero
/// is 0. Exact fractions take two columns each, and `percent` is the rounded number beside them.
///
/// The lines are RFC 4180's. The file begins with a byte order mark, without which Excel misreads
/// accents: Python reads it with `encoding="utf-8-sig"`. Text that a spreadsheet would take for a
/// formula, a number or a date has an apostrophe before it (identifiers stay as they are), line breaks in it are spaces, and characters that turn the
/// direction of writing are left out.
package enum CSVScorecard {
  /// Writes the scorecard's CSV in pieces.
  /// - Parameter language: the language of names, labels and remarks.
  static func write(
    _ scorecard: Scorecard, in language: Language, to take: @escaping ([UInt8]) -> Void
  ) {
    let columns = columns(of: scorecard, in: language)
    var csv = CSVWriter(handingOnTo: take)
    csv.row(columns.map { .exact($0.name) })
    for assessment in scorecard.assessments {
      csv.row(columns.map { $0.cell(assessment) })
    }
    csv.finish()
  }

  /// All columns, in order; new ones go to the end, so that positions stay as they are.
  private static func columns(of scorecard: Scorecard, in language: Language) -> [AssessmentColumn]
  {
    let wording = AssessmentWording(scorecard, in: language, for: .spreadsheet)
    return subject(wording) + target(wording) + verdict(wording) + observation(wording)
      + figures(wording) + needs(wording) + outlook(wording) + words(wording)
      + comparison(wording) + rule(wording) + positions(wording) + lists(wording)
      + levels(wording) + sexes(wording)
  }
}

/// What is assessed, against what, and with what result.
extension CSVScorecard {
  static func subject(_ wording: AssessmentWording) -> [AssessmentColumn] {
    let language = wording.language
    let groups = Dictionary(
      firstOf: wording.scorecard.sections.compactMap { $0.group }.map { ($0.id, $0.name) })
    return [
      .exact("period") { $0.period.description },
      .exact("group") { $0.subject.group },
      .text("group_name") { $0.subject.group.flatMap { groups[$0] }?.text(in: language) },
      .exact("subject") { $0.subject.id },
      .exact("subject_kind") { $0.subject.jsonKind },
      .text("name") { $0.subject.name.text(in: language) },
      .text("abbreviation") { $0.subject.body?.abbreviation?.text(in: language) },
      .text("unit") { $0.subject.indicator?.unit?.text(in: language) },
      .text("note") { $0.subject.note?.text(in: language) },
    ]
  }

  static func target(_ wording: AssessmentWording) -> [AssessmentColumn] {
    let (language, phrases) = (wording.language, wording.phrases)
    return [
      .exact("target") { $0.target?.id },
      .exact("part") { $0.part.map { "\($0.breakdown).\($0.part)" } },
      .text("target_name") { $0.target?.name.text(in: language) },
      .exact("measure") { $0.measure.rawValue },
      .exact("basis") { $0.target?.basis.rawValue },
      .text("basis_label") { $0.target.map { phrases.basis($0.basis) } },
      .exact("denominator") { $0.target?.denominator.rawValue },
      .exact("due_by") { $0.target?.dueBy?.description },
    ] + AssessmentColumn.fraction("required") { $0.required?.number } + [
      .text("required_label", wording.required)
    ]
  }

  static func verdict(_ wording: AssessmentWording) -> [AssessmentColumn] {
    let phrases = wording.phrases
    return [
      .exact("verdict") { $0.verdict.rawValue },
      .text("verdict_label", wording.judgement),
      .exact("reason") { $0.reason?.rawValue },
      .text("reason_label", wording.reason),
      .exact("rating") { $0.rating?.rawValue },
      .text("rating_label", wording.rating),
      .exact("flags") { $0.flags.map { $0.rawValue }.joined(separator: " ") },
      .text("flags_label", wording.flags),
      .number("alternates") { $0.differingAlternates.count },
      .passage("alternates_label") { phrases.clauses(wording.differences($0)) },
    ]
  }
}

/// What changed since an earlier period; empty cells without one.
extension CSVScorecard {
  static func comparison(_ wording: AssessmentWording) -> [AssessmentColumn] {
    let comparison = wording.scorecard.comparison
    let change = { (assessment: Assessment) in comparison?.change(of: assessment) }
    let label = { (assessment: Assessment) -> Passage? in
      guard let change = change(assessment), change.isChange else { return nil }
      let (described, phrases) = (wording.describe(change), wording.phrases)
      // What begins with a sign would need an apostrophe, in whichever spreadsheet.
      let hasSign = !wording.amounts(of: change).isEmpty
      let causes =
        hasSign
        ? phrases.labelled(Passage(phrases.changeLabel), described.causes) : described.causes
      return phrases.clauses([described.figures, causes].filter { !$0.isEmpty })
    }
    let states: [AssessmentColumn] = [
      .exact("compared_with") { _ in comparison?.since.description },
      .exact("previous_verdict") { change($0)?.before.verdict.rawValue },
      .boolean("flipped") { change($0)?.isFlip },
      .exact("causes") { change($0)?.causes.map { $0.rawValue }.joined(separator: " ") },
      .exact("previous_observation_period") { assessment in
        change(assessment)?.before.evidence?.observation.time.period.description
      },
    ]
    let values =
      AssessmentColumn.fraction("previous_required") { change($0)?.before.required?.number }
      + AssessmentColumn.fraction("previous_value_min") {
        change($0)?.before.evidence?.figure?.lower
      }
      + AssessmentColumn.fraction("previous_value_max") {
        change($0)?.before.evidence?.figure?.upper
      }
    let amounts: [AssessmentColumn] = [
      .number("change_women") { change($0)?.women },
      .number("change_men") { change($0)?.men },
      .number("change_members") { change($0)?.members },
      .number("change_seats") { change($0)?.seats },
      .number("change_part") { change($0)?.part },
      .number("change_whole") { change($0)?.whole },
      .number("change_count") { change($0)?.count },
      .exact("change_percentage_points") { change($0)?.percentagePoints },
      .passage("change_label", label),
    ]
    return states + values + amounts
  }
}

/// The figures: as observed, what is missing, and where they are heading.
extension CSVScorecard {
  static func observation(_ wording: AssessmentWording) -> [AssessmentColumn] {
    let language = wording.language
    let titles = Dictionary(
      firstOf: wording.scorecard.sources.map { ($0.id, $0.title.text(in: language)) })
    let phrases = wording.phrases
    return [
      .exact("observation_period") { $0.evidence?.observation.time.period.description },
      .exact("observation_as_at") { $0.evidence?.observation.time.asAt?.description },
      .number("age_in_quarters") { $0.ageInQuarters },
      .exact("sources") { $0.evidence?.observation.sources.joined(separator: " ") },
      .text("sources_label") { assessment in
        assessment.evidence.map { evidence in
          phrases.clauses(evidence.observation.sources.map { titles[$0] ?? $0 })
        }
      },
      .text("locator") { $0.evidence?.observation.locator?.text(in: language) },
      .text("quote") { $0.evidence?.observation.quote?.text(in: language) },
      .text("observation_note") { $0.evidence?.observation.note?.text(in: language) },
      .exact("observation_flag") { $0.evidence?.observation.flag?.rawValue },
    ]
  }

  static func figures(_ wording: AssessmentWording) -> [AssessmentColumn] {
    let value = AssessmentColumn.values { $0.evidence }
    return AssessmentColumn.counts { $0.evidence } + [
      .exact("status") { $0.evidence?.status?.rawValue },
      .passage("figures_label") { wording.figures($0) },
    ] + value + [
      .exact("percent") { $0.percent },
      // A percentage is meant to be read as the number that it is.
      .exact("percent_label") { wording.percent($0) },
    ]
  }

  static func needs(_ wording: AssessmentWording) -> [AssessmentColumn] {
    [
      .number("needed") { $0.requirement?.needed },
      .number("shortfall") { $0.requirement?.shortfall },
      .number("women_short") { $0.requirement?.womenShort },
      .number("men_short") { $0.requirement?.menShort },
      .number("attainable_at") { $0.requirement?.attainableAt },
      .number("replacement") { $0.routes?.replacement },
      .number("vacancies_vacant") { $0.routes?.vacancies?.vacant },
      .number("vacancies_women") { $0.routes?.vacancies?.women },
      .number("vacancies_men") { $0.routes?.vacancies?.men },
      .boolean("vacancies_sufficient") { $0.routes?.vacancies?.isSufficient },
      .number("enlargement") { $0.routes?.enlargement },
      .text("needs_label") { wording.phrases.clauses(wording.needs($0)) },
    ]
  }

  static func outlook(_ wording: AssessmentWording) -> [AssessmentColumn] {
    [
      .exact("trend_direction") { $0.trend.direction.rawValue },
      .exact("trend_since") { $0.trend.since?.description },
      .number("trend_women") { $0.trend.women },
      .number("trend_members") { $0.trend.members },
      .number("trend_count") { $0.trend.count },
      .exact("trend_percentage_points") { $0.trend.percentagePoints },
      .exact("trend_basis") { $0.trend.basis?.rawValue },
      .exact("trend_sources") { $0.trend.observation?.sources.joined(separator: " ") },
      .passage("trend_label", wording.trend),
      .exact("pace_status") { $0.pace?.status?.rawValue },
      .exact("pace_baseline") { $0.pace?.baseline?.time.period.description },
      .exact("pace_reaches") { $0.pace?.reaches?.description },
      .exact("pace_sources") { $0.pace?.baseline?.sources.joined(separator: " ") },
      .passage("pace_label", wording.pace),
    ]
  }

  /// The latest words of a source that are later than the figure, or that there are in its place.
  static func words(_ wording: AssessmentWording) -> [AssessmentColumn] {
    words("newer_in_words", wording) { $0.newerInWords }
      + [.passage("other_words_label") { wording.phrases.clauses($0.otherWords.map(wording.said)) }]
      + words("unmeasured", wording) { $0.unmeasured }
  }

  private static func words(
    _ name: String, _ wording: AssessmentWording,
    _ observation: @escaping (Assessment) -> ReportedObservation?
  ) -> [AssessmentColumn] {
    let language = wording.language
    return [
      .exact("\(name)_period") { observation($0)?.time.period.description },
      .exact("\(name)_as_at") { observation($0)?.time.asAt?.description },
      .number("\(name)_age_in_quarters") { assessment in
        observation(assessment).map(assessment.age)
      },
      .exact("\(name)_sources") { observation($0)?.sources.joined(separator: " ") },
      .exact("\(name)_reported_trend") { observation($0)?.reportedTrend?.rawValue },
      .text("\(name)_locator") { observation($0)?.locator?.text(in: language) },
      .text("\(name)_quote") { observation($0)?.quote?.text(in: language) },
      .text("\(name)_note") { observation($0)?.note?.text(in: language) },
      .exact("\(name)_flag") { observation($0)?.flag?.rawValue },
    ]
  }
}
