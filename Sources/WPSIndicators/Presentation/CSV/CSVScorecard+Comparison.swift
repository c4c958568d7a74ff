/// What changed since an earlier period; empty cells without one.
extension CSVScorecard {
  static func comparison(_ wording: AssessmentWording) -> [CSVColumn] {
    let comparison = wording.scorecard.comparison
    let change = { (assessment: Assessment) in comparison?.change(of: assessment) }
    let label = { (assessment: Assessment) -> Passage? in
      change(assessment).flatMap { $0.isChange ? wording.describe($0) : nil }.map { described in
        wording.phrases.clauses([described.figures, described.causes].filter { !$0.isEmpty })
      }
    }
    let states: [CSVColumn] = [
      .exact("compared_with") { _ in comparison?.since.description },
      .exact("previous_verdict") { change($0)?.before.verdict.rawValue },
      .boolean("flipped") { change($0)?.isFlip },
      .exact("causes") { change($0)?.causes.map { $0.rawValue }.joined(separator: " ") },
      .exact("previous_observation_period") { assessment in
        change(assessment)?.before.evidence?.observation.time.period.description
      },
    ]
    let values =
      CSVColumn.fraction("previous_required") { change($0)?.before.required?.value }
      + CSVColumn.fraction("previous_value_min") { change($0)?.before.evidence?.value?.lower }
      + CSVColumn.fraction("previous_value_max") { change($0)?.before.evidence?.value?.upper }
    let amounts: [CSVColumn] = [
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
