/// What readers should know before they rely on a figure.
extension AssessmentWording {
  /// What readers should know about a subject, and why.
  struct Note {
    let subject: String
    let texts: [String]
  }

  /// The notes on all subjects that have any, in the order of the rows.
  func notes() -> [Note] {
    var notes = [Note]()
    var index = 0
    let assessments = scorecard.assessments
    while index < assessments.count {
      let subject = assessments[index].subject
      let rows = assessments[index...].prefix { $0.subject.id == subject.id }
      index += rows.count
      var texts = [String]()
      for text in rows.flatMap({ remarks($0) }) where !texts.contains(text) { texts.append(text) }
      if let note = subject.note { texts.append(note.text(in: language)) }
      if !texts.isEmpty { notes.append(Note(subject: name(subject), texts: texts)) }
    }
    return notes
  }

  private func remarks(_ assessment: Assessment) -> [String] {
    var notes = assessment.flags.compactMap { phrases.flag($0, assessment) }
    notes += assessment.differingAlternates.map { alternate in
      let words = figures(alternate, assessment)
      let shown = words.isEmpty ? quote(alternate.observation) ?? phrases.noNumber : words
      return phrases.differs("\(shown) \(citation(alternate.observation))")
    }
    let shown = assessment.evidence?.observation ?? assessment.unmeasured
    if let note = shown?.note { notes.append(note.text(in: language)) }
    return notes
  }
}
