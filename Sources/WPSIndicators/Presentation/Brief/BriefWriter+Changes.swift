/// What a brief says of a change since an earlier period.
extension BriefWriter {
  /// From which verdict to which, by which reports, and what else happened.
  func sentence(_ change: AssessmentChange) -> String {
    let name = wording.name(change.after.subject).text
    var clauses = [String]()
    if change.isFlip {
      clauses.append(
        phrases.verdictWent(
          on: name, isBody: change.after.subject.body != nil, target(of: change.after),
          from: phrases.verdict(change.before.verdict),
          to: phrases.verdict(change.after.verdict)))
    }
    clauses += reports(change)
    let numbers = wording.amounts(of: change).text
    if !numbers.isEmpty { clauses.append(numbers) }
    clauses += wording.circumstances(of: change).map(\.text)
    return change.isFlip
      ? phrases.clauses(clauses) : phrases.labelled(name, phrases.clauses(clauses))
  }

  /// What the latest report says, and what the one before it said.
  private func reports(_ change: AssessmentChange) -> [String] {
    guard let now = change.after.evidence, change.causes.contains(where: \.isReport) else {
      return []
    }
    let latest =
      phrases.reportedOf(now.observation.time, gives: inProse(now, change.after)) + " "
      + cited(now.observation)
    guard let then = change.before.evidence else { return [latest] }
    let earlier = inProse(then, change.before)
    return [
      latest,
      phrases.insteadOf(earlier, at: then.observation.time) + " " + cited(then.observation),
    ]
  }

  /// What an observation says, with words for what tables leave to a question mark.
  func inProse(_ evidence: Evidence, _ assessment: Assessment) -> String {
    let measured = wording.measured(evidence, assessment)
    return evidence.status == nil
      ? measured.text.replacing(phrases.unknownCount, with: phrases.unstatedNumber)
      : phrases.quoted(measured).text
  }
}

extension AssessmentChange.Cause {
  /// Whether it is a report that brings a figure.
  fileprivate var isReport: Bool { self == .firstFigure || self == .newFigure }
}
