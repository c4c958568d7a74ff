/// The charts in words.
extension AssessmentWording {
  /// What is measured.
  func measure(_ assessment: Assessment) -> String {
    phrases.measure(
      assessment.measure, of: assessment.target?.denominator ?? .members,
      assessment.target?.limit?.sense ?? .atLeast, assessment.subject.placesToFill)
  }

  /// When a figure was observed, and what sets it apart from the others.
  func moment(_ evidence: Evidence) -> String {
    let observation = evidence.observation
    var marks = [String]()
    if observation.isAlternate { marks.append(phrases.otherSource) }
    if let mark = mark(observation) { marks.append(mark) }
    let time = phrases.asAt(observation.time)
    return marks.isEmpty ? time : "\(time) (\(phrases.list(marks)))"
  }

  /// What the source itself says of its figure: "provisional", "new series".
  func mark(_ observation: ReportedObservation) -> String? {
    observation.flag.flatMap { phrases.shortFlag(AssessmentFlag($0)) }
  }

  /// Every figure with its date, and what the target is.
  func inWords(_ series: [Evidence], _ assessment: Assessment) -> String {
    let points = series.map { evidence in
      let percent = percent(evidence, assessment)
      let value = percent.isEmpty ? figures(evidence, assessment).text : percent
      return phrases.labelled(moment(evidence), value)
    }
    let goal = goalLine(series, assessment).map(phrases.underSeries)
    return phrases.clauses(points + [goal].compactMap { $0 })
  }
}
