/// How far an indicator is on its scale and why, and what an action is for and who is to do it.
extension CSVScorecard {
  static func levels(_ wording: AssessmentWording) -> [AssessmentColumn] {
    let language = wording.language
    let comparison = wording.scorecard.comparison
    let change = { (assessment: Assessment) in comparison?.change(of: assessment) }
    return [
      .exact("scale") { $0.scale?.id },
      .text("scale_name") { $0.scale?.name.text(in: language) },
      .exact("level") { $0.evidence?.level },
      .exact("required_level") { $0.required.flatMap { $0.isLevel ? $0.spelling : nil } },
      .number("level_rank") { assessment in assessment.levelRank.map { $0 + 1 } },
      .number("levels") { $0.scale?.levels.count },
      .exact("previous_level") { change($0)?.before.evidence?.level },
      .number("change_levels") { change($0)?.levels },
      .text("justification") { $0.evidence?.observation.justification?.text(in: language) },
      .exact("about") { $0.subject.indicator?.about },
      .text("owner") { $0.subject.indicator?.owner?.text(in: language) },
    ]
  }
}
