/// What a brief says of a change since an earlier period.
extension BriefWriter {
  /// How much changed, and how shares and the sums over the same bodies are other.
  func summary(_ comparison: ScorecardComparison) -> [Passage] {
    var sentences = [phrases.changed(since: comparison.since, ChangeTally(comparison))]
    sentences += wording.shares(comparison)
    if let sums = comparison.commonSums {
      sentences.append(
        phrases.countedThenAndNow(
          women(sums.women, of: sums.members, in: sums.bodies),
          before: women(sums.womenBefore, of: sums.membersBefore, in: sums.bodies)))
    }
    let (before, after) = (comparison.earlierRollUp.headline, scorecard.rollUp.headline)
    let (entered, left) = (after.counted(apartFrom: before), before.counted(apartFrom: after))
    if !entered.isEmpty {
      sentences.append(phrases.newlyCounted(entered.count, wording.names(entered)))
    }
    if !left.isEmpty {
      sentences.append(phrases.noLongerCounted(left.count, wording.names(left)))
    }
    return sentences
  }

  private func women(_ women: Int64, of members: Int64, in bodies: Int) -> BriefWomen {
    BriefWomen(
      women: women, members: members,
      percent: members == 0 ? nil : wording.percent(Fraction(women, over: members)), bodies: bodies)
  }

  /// From which verdict to which, by which reports, and what else happened.
  func sentence(_ change: AssessmentChange) -> Passage {
    let name = wording.name(change.after.subject)
    var clauses = [Passage]()
    if change.isFlip {
      clauses.append(
        phrases.verdictWent(
          on: name, isBody: change.after.subject.body != nil, target(of: change.after),
          from: wording.word(change.before), to: wording.word(change.after)))
    }
    clauses += reports(change)
    let numbers = wording.amounts(of: change)
    if !numbers.isEmpty { clauses.append(numbers) }
    clauses += wording.circumstances(of: change)
    return change.isFlip
      ? phrases.clauses(clauses) : phrases.labelled(name, phrases.clauses(clauses))
  }

  /// What the latest report says, and what the one before it said.
  private func reports(_ change: AssessmentChange) -> [Passage] {
    guard let now = change.after.evidence, change.causes.contains(where: { $0.isReport }) else {
      return []
    }
    let reported = phrases.reportedOf(now.observation.time, gives: inProse(now, change.after))
    let latest: Passage = "\(reported) \(wording.citation(now.observation))"
    guard let then = change.before.evidence else { return [latest] }
    let earlier = phrases.insteadOf(inProse(then, change.before), at: then.observation.time)
    return [latest, "\(earlier) \(wording.citation(then.observation))"]
  }

  /// What an observation says, in a sentence.
  func inProse(_ evidence: Evidence, _ assessment: Assessment) -> Passage {
    let measured = wording.measured(evidence, assessment)
    return evidence.status == nil ? measured : phrases.quoted(measured)
  }
}

extension AssessmentChange.Cause {
  /// Whether it is a report that brings a figure.
  fileprivate var isReport: Bool { self == .firstFigure || self == .newFigure }
}
