/// What an edit of the file did to an assessment.
extension AssessmentWording {
  /// Why an assessment is another by an edit: how much the numbers are others, what became of the
  /// reports, and what else happened.
  func causes(of change: AssessmentChange, _ figure: FigureChange?) -> [Passage] {
    let amounts = amounts(of: change)
    return (amounts.isEmpty ? [] : [amounts])
      + (figure.map { reports($0, in: change.after) } ?? [])
      + circumstances(of: change, apartFrom: [.firstFigure, .newFigure, .newWords])
  }

  /// What became of the report of before, and what takes its place.
  private func reports(_ figure: FigureChange, in assessment: Assessment) -> [Passage] {
    let departure = figure.before.flatMap { then in
      figure.departure.map { phrases.departed($0, then.time, citation(then)) }
    }
    guard let now = figure.after, let arrival = figure.arrival else {
      // Where the body or the target does not apply, nothing counts, whatever there is.
      let isMissed = assessment.verdict == .noData
      return departure.map { isMissed ? [$0, Passage(phrases.notReplaced)] : [$0] } ?? []
    }
    let dating = dated(now, in: assessment)
    let isFirst = figure.before == nil
    let report: Passage? =
      switch arrival {
      case .added, .reached: isFirst ? phrases.firstFigure(dating) : phrases.newFigure(dating)
      case .corrected: phrases.correctedFigure(dating)
      case .wasAlternate: phrases.noLongerAlternate(dating)
      // What did not count because the body or the target did not apply is no news itself.
      case .known where isFirst: nil
      case .known where departure == nil: phrases.restsNow(on: dating, of: now.time)
      case .known: phrases.counts(dating, of: now.time, isAgain: isAgain(figure))
      }
    let former = figure.before.flatMap { then in
      departure != nil || figure.isCorrection ? nil : phrases.formerFigure(dated(then))
    }
    return [departure, report, former].compactMap { $0 }
  }

  private func dated(_ observation: ReportedObservation) -> Passage {
    "\(phrases.asAt(observation.time)) \(citation(observation))"
  }

  /// Whether the report of now had been followed by the one of before.
  private func isAgain(_ figure: FigureChange) -> Bool {
    guard let then = figure.before, let now = figure.after else { return false }
    return !then.time.isEarlier(than: now.time)
  }
}
