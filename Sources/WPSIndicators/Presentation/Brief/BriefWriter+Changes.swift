/// What a brief says of a change since an earlier period.
extension BriefWriter {
  /// How much changed, and how shares and the sums over the same bodies are other.
  func summary(_ comparison: ScorecardComparison) -> [Passage] {
    var sentences = [phrases.changed(since: comparison.since, ChangeTally(comparison))]
    sentences += wording.shares(comparison) + wording.newLists(comparison)
    sentences += wording.levelMoves(comparison)
    if let sums = comparison.commonSums {
      sentences.append(
        phrases.countedThenAndNow(
          women(sums.women, of: sums.members, in: sums.bodies),
          before: women(sums.womenBefore, of: sums.membersBefore, in: sums.bodies)))
    }
    sentences += wording.notComparable(comparison)
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

  /// What changed, then what is assessed no longer: a sentence on each change; targets of which the same would be said but for their names are named
  /// together, and what has no target to name is said once.
  func sentences(on changes: [AssessmentChange]) -> [Passage] {
    let told = changes.filter { change in
      !change.isLapse && !changes.contains { $0 != change && $0.tellsFigures(of: change) }
    }
    return statements(on: told) + lapses(changes.filter { $0.isLapse })
  }

  /// What is assessed no longer, by reason, each subject once with the verdicts that it had.
  private func lapses(_ changes: [AssessmentChange]) -> [Passage] {
    var groups = [(reason: String, subjects: [(name: Passage, verdicts: [Passage])])]()
    for change in changes {
      let reason =
        change.causes.contains(.ended)
        ? phrases.reason(.ended, of: change.after.subject) : phrases.wentOutOfForce
      let group = groups.firstIndex { $0.reason == reason } ?? groups.count
      if group == groups.count { groups.append((reason, [])) }
      let name = wording.name(change.after.subject)
      let subject = groups[group].subjects.firstIndex { $0.name == name }
      let index = subject ?? groups[group].subjects.count
      if subject == nil { groups[group].subjects.append((name, [])) }
      let verdict = phrases.quoted(Passage(wording.word(change.before)))
      if change.isFlip, !groups[group].subjects[index].verdicts.contains(verdict) {
        groups[group].subjects[index].verdicts.append(verdict)
      }
    }
    return groups.map { reason, subjects in
      let names = subjects.map { name, verdicts -> Passage in
        verdicts.isEmpty ? name : "\(name) (\(phrases.formerly(phrases.list(verdicts))))"
      }
      return phrases.labelled(Passage(reason), phrases.clauses(names))
    }
  }

  private func statements(on changes: [AssessmentChange]) -> [Passage] {
    var joined = [(change: AssessmentChange, target: BriefTarget?, unnamed: Passage)]()
    for change in changes {
      let target = change.isFlip ? target(of: change.after) : nil
      var anonymous = target
      anonymous?.names = []
      let unnamed = sentence(on: change, anonymous)
      let alike = joined.firstIndex { other in
        other.unnamed == unnamed && target.map { other.target?.isAlike($0) ?? false } ?? true
      }
      if let alike {
        joined[alike].target?.names += target?.names ?? []
      } else {
        joined.append((change, target, unnamed))
      }
    }
    return joined.map { sentence(on: $0.change, $0.target) }
  }

  /// From which verdict to which, by which reports, and what else happened.
  private func sentence(on change: AssessmentChange, _ target: BriefTarget?) -> Passage {
    let name = wording.nameInSentence(change.after)
    var clauses = [Passage]()
    if change.isFlip {
      clauses.append(
        phrases.verdictWent(
          on: name, isBody: change.after.subject.body != nil, target,
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
    let isWord = evidence.status != nil || evidence.holder != nil || evidence.level != nil
    return isWord ? phrases.quoted(wording.inSentence(measured)) : measured
  }
}

extension AssessmentChange {
  /// Whether the sentence on it says all that another's would, which is of the same figures held
  /// against another target.
  fileprivate func tellsFigures(of other: AssessmentChange) -> Bool {
    let ofTarget: Set<Cause> = [
      .threshold, .cameIntoForce, .wentOutOfForce, .notYetInForce, .fellDue,
    ]
    return !other.isFlip && after.subject.id == other.after.subject.id
      && after.part == other.after.part
      && after.evidence?.observation == other.after.evidence?.observation
      && before.evidence?.observation == other.before.evidence?.observation
      && ofTarget.isDisjoint(with: other.causes)
      && (Set(other.causes).isStrictSubset(of: causes)
        || isFlip && Set(other.causes).isSubset(of: causes))
  }

  /// Whether nothing happened but that a body ended or that its only target is no longer in force.
  fileprivate var isLapse: Bool {
    let ended = causes.contains(.ended)
    guard ended || causes.contains(.wentOutOfForce) && after.subject.targets.count == 1 else {
      return false
    }
    return causes.allSatisfy { [.ended, .wentOutOfForce, .becameStale].contains($0) }
  }
}

extension AssessmentChange.Cause {
  /// Whether it is a report that brings a figure.
  fileprivate var isReport: Bool { self == .firstFigure || self == .newFigure }
}
