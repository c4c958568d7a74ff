/// Actions: milestones that are to close the gap of a subject.
extension AssessmentWording {
  /// The actions on a subject, a line each: what is overdue comes first.
  func actions(on subject: AssessedSubject) -> [Passage] {
    // What is to be done about a body stands with the body, and not with its positions as well.
    guard subject.subject.position == nil else { return [] }
    let hasGap = subject.assessments.contains {
      $0.verdict == .unmet || $0.verdict == .undetermined
    }
    return scorecard.actions(on: subject.subject.id).compactMap { action in
      action.assessments.first.map {
        phrases.labelled(
          Passage(hasGap ? phrases.toCloseGap : phrases.action),
          phrases.labelled(named($0), state($0)))
      }
    }
  }

  /// The same in a list of what is to be found out.
  func action(_ action: Assessment) -> Passage {
    phrases.labelled(Passage(phrases.action), phrases.labelled(named(action), state(action)))
  }

  /// "decree applying the law, Ministry for Women, due 20 November 2016".
  private func named(_ action: Assessment) -> Passage {
    let indicator = action.subject.indicator
    return phrases.list(
      [
        name(action.subject), indicator?.owner.map(given),
        indicator?.due.map { Passage(phrases.due($0)) },
      ].compactMap { $0 })
  }

  /// "overdue, outcome not reported; planned, 14 September 2016 [1]".
  private func state(_ action: Assessment) -> Passage {
    var clauses = [Passage]()
    if action.flags.contains(.overdue), let overdue = phrases.shortFlag(.overdue) {
      clauses.append(Passage(overdue))
    }
    guard let evidence = action.evidence, let status = evidence.status else {
      return clauses.isEmpty ? Passage(word(action)) : phrases.clauses(clauses)
    }
    if action.isMissed { clauses.append(Passage(phrases.notDoneWhenDue)) }
    clauses.append(
      phrases.list([Passage(phrases.status(status)), dated(evidence.observation, in: action)]))
    return phrases.clauses(clauses)
  }

  /// Whose gap a milestone is to close, and who is to do it; nil where the file says neither.
  func assignment(_ assessment: Assessment) -> Passage? {
    guard let indicator = assessment.subject.indicator else { return nil }
    let about = indicator.about.flatMap { scorecard.name(ofSubject: $0) }
    let parts = [
      (phrases.concerns, about), (phrases.owner, indicator.owner),
    ].compactMap { label, text in text.map { phrases.labelled(Passage(label), given($0)) } }
    return parts.isEmpty ? nil : phrases.clauses(parts)
  }
}

extension Assessment {
  /// Whether it is of a milestone of which a report after its due date says that it is open.
  var isMissed: Bool {
    guard verdict == .unmet else { return false }
    return evidence?.status == .planned || evidence?.status == .inProgress
  }
}
