/// How far an indicator is on its scale.
extension ExplainedAssessment {
  /// The levels of the scale, and which of them it is; nil for anything but a rating.
  func level(_ evidence: Evidence) -> [Passage]? {
    guard let scale = evidence.scale, let rank = assessment.levelRank else { return nil }
    let place = phrases.number(Int64(rank + 1), of: Int64(scale.levels.count))
    return [
      wording.levels(of: scale),
      phrases.labelled(
        Passage(wording.measure(assessment)), "\(wording.level(evidence)) (\(place))"),
    ]
  }
}
