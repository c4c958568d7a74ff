/// What readers should know before they rely on a figure.
extension AssessmentWording {
  /// What readers should know about a subject, and why.
  struct Note {
    let subject: Passage
    let texts: [Passage]
  }

  /// The notes on all subjects that have any, in the order of the rows.
  func notes() -> [Note] {
    let shown = scorecard.sections.flatMap { $0.subjects }.filter { isShownAlone($0.subject) }
    return shown.compactMap { subject in
      let texts = notes(on: subject.assessments)
      return texts.isEmpty ? nil : Note(subject: name(subject.subject), texts: texts)
    }
  }

  /// The notes on one subject, each once, from its rows.
  func notes(on rows: [Assessment]) -> [Passage] {
    var texts = [Passage]()
    let areOfSeveral = Set(rows.map { $0.position?.id }).count > 1
    for row in rows {
      let name = areOfSeveral ? row.position.map { given($0.name) } : nil
      for remark in remarks(row, namesTarget: rows.count > 1) {
        let text = name.map { phrases.labelled($0, remark) } ?? remark
        if !texts.contains(text) { texts.append(text) }
      }
    }
    if let subject = rows.first?.subject, let note = subject.note,
      subject.observations.isEmpty || !rows.allSatisfy({ $0.isUnreported })
    {
      // What is only reported of later must not be told beforehand.
      texts.append(given(note))
    }
    return texts
  }

  private func remarks(_ assessment: Assessment, namesTarget: Bool) -> [Passage] {
    var notes = assessment.flags.compactMap { flag -> Passage? in
      guard let remark = phrases.flag(flag, assessment) else { return nil }
      guard namesTarget, flag.isAboutTarget, let target = assessment.target else {
        return Passage(remark)
      }
      return phrases.labelled(given(target.shortName ?? target.name), Passage(remark))
    }
    notes += differences(assessment)
    let shown = assessment.evidence?.observation ?? assessment.unmeasured
    if let note = shown?.note { notes.append(given(note)) }
    if let newer = assessment.newerInWords, newer != shown, newer.quote != nil,
      let note = newer.note
    {
      notes.append(given(note))
    }
    return notes
  }

  /// What other sources say, and which.
  func differences(_ assessment: Assessment) -> [Passage] {
    assessment.differingAlternates.map { alternate in
      let said = said(by: alternate, assessment)
      return alternate.observation.sources.count == 1
        ? phrases.differs(said) : phrases.differ(said)
    }
  }

  /// What another source says, its reservation about it, and which source that is.
  func said(by alternate: Evidence, _ assessment: Assessment) -> Passage {
    let words = measured(alternate, assessment)
    let shown = words.isEmpty ? quote(alternate.observation) ?? Passage(phrases.noNumber) : words
    let flag = alternate.observation.flag.flatMap { phrases.shortFlag(AssessmentFlag($0)) }
    let noted = flag.map { remarked(shown, Passage($0)) } ?? shown
    return "\(noted) \(citation(alternate.observation))"
  }

  /// All flags in words: in full, or in short where the row says the rest.
  func flags(_ assessment: Assessment) -> String {
    phrases.clauses(
      assessment.flags.compactMap { flag in
        if flag == .stale { return phrases.stale }
        if flag == .lawRounds { return ownArithmetic(assessment) }
        return phrases.flag(flag, assessment) ?? phrases.shortFlag(flag)
      })
  }
}

extension AssessmentFlag {
  /// Whether it says something of the verdict, and not of the figure alone.
  fileprivate var isAboutTarget: Bool {
    [
      .overdue, .predatesTarget, .denominatorSensitive, .sourcesDisagree, .outvoted, .late,
    ].contains(self)
  }
}
