/// Whose the trend and the change in a share are, where either sex may be judged.
extension CSVScorecard {
  static func sexes(_ wording: AssessmentWording) -> [AssessmentColumn] {
    let comparison = wording.scorecard.comparison
    return [
      .exact("trend_sex") { $0.trend.sex?.rawValue },
      .number("trend_men") { $0.trend.men },
      .exact("change_sex") { comparison?.change(of: $0)?.sex?.rawValue },
    ]
  }
}
