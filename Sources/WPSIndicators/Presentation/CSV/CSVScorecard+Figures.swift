/// The figures: as observed, what is missing, and where they are heading.
extension CSVScorecard {
  static func observation(_ wording: AssessmentWording) -> [CSVColumn] {
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

  static func figures(_ wording: AssessmentWording) -> [CSVColumn] {
    let counts =
      CSVColumn.count("women") { $0.evidence?.counts?.women }
      + CSVColumn.count("men") { $0.evidence?.counts?.men }
      + CSVColumn.count("members") { $0.evidence?.counts?.members }
      + CSVColumn.count("seats") { $0.evidence?.counts?.seats }
      + CSVColumn.count("vacant") { $0.evidence?.counts?.vacant }
      + CSVColumn.count("part") { $0.evidence?.part }
      + CSVColumn.count("whole") { $0.evidence?.whole }
    let value =
      CSVColumn.fraction("value_min") { $0.evidence?.value?.lower }
      + CSVColumn.fraction("value_max") { $0.evidence?.value?.upper }
    return counts + [
      .exact("status") { $0.evidence?.status?.rawValue },
      .passage("figures_label") { wording.figures($0) },
    ] + value + [
      .boolean("value_min_excluded") { $0.evidence?.value?.excludesLower },
      .boolean("value_max_excluded") { $0.evidence?.value?.excludesUpper },
      .exact("percent") { $0.percent },
      .text("percent_label") { wording.percent($0) },
    ]
  }

  static func needs(_ wording: AssessmentWording) -> [CSVColumn] {
    [
      .number("needed") { $0.requirement?.needed },
      .number("shortfall") { $0.requirement?.shortfall },
      .number("women_short") { $0.requirement?.womenShort },
      .number("men_short") { $0.requirement?.menShort },
      .number("replacement") { $0.routes?.replacement },
      .number("vacancies_vacant") { $0.routes?.vacancies?.vacant },
      .number("vacancies_women") { $0.routes?.vacancies?.women },
      .boolean("vacancies_sufficient") { $0.routes?.vacancies?.isSufficient },
      .number("enlargement") { $0.routes?.enlargement },
      .text("needs_label") { wording.phrases.clauses(wording.needs($0)) },
    ]
  }

  static func outlook(_ wording: AssessmentWording) -> [CSVColumn] {
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

  /// The latest words of a source, where none of them is a number.
  static func unmeasured(_ wording: AssessmentWording) -> [CSVColumn] {
    let language = wording.language
    return [
      .exact("unmeasured_period") { $0.unmeasured?.time.period.description },
      .exact("unmeasured_as_at") { $0.unmeasured?.time.asAt?.description },
      .number("unmeasured_age_in_quarters") { assessment in
        assessment.unmeasured?.age(in: assessment.period)
      },
      .exact("unmeasured_sources") { $0.unmeasured?.sources.joined(separator: " ") },
      .text("unmeasured_locator") { $0.unmeasured?.locator?.text(in: language) },
      .text("unmeasured_quote") { $0.unmeasured?.quote?.text(in: language) },
      .text("unmeasured_note") { $0.unmeasured?.note?.text(in: language) },
      .exact("unmeasured_flag") { $0.unmeasured?.flag?.rawValue },
    ]
  }
}
