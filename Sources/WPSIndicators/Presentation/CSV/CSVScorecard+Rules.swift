/// The rule of a target: on which side of its threshold it is met, and how it becomes people.
extension CSVScorecard {
  static func rule(_ wording: AssessmentWording) -> [AssessmentColumn] {
    [
      .exact("required_sense") { $0.limit?.sense.rawValue },
      .exact("rounding") { $0.target?.rounding?.rawValue },
      .boolean("binding") { $0.target?.isBinding },
      .number("allowed") { $0.requirement?.allowed },
      .number("excess") { $0.requirement?.excess },
      .text("rule_label", wording.arithmetic),
    ]
  }
}
