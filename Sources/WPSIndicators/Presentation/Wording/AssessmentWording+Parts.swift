/// The part of a body that a row is about.
extension AssessmentWording {
  /// The name of the part; nil for the whole body.
  func part(_ assessment: Assessment) -> Passage? {
    assessment.part.map { given(assessment.subject.name(of: $0)) }
  }

  /// "Council of Ministers, Opposition": whom or what a row is about.
  func name(_ assessment: Assessment) -> Passage {
    phrases.list([name(assessment.subject), part(assessment)].compactMap { $0 })
  }

  /// The same in a sentence: "opposition in the Council of Ministers".
  func nameInSentence(_ assessment: Assessment) -> Passage {
    let name = name(assessment.subject)
    return part(assessment).map { phrases.part($0, of: name) } ?? name
  }

  /// "Opposition: 1 woman of 9, 11.1%", "Chair: a man", under the name of the body.
  func measuredUnderName(_ assessment: Assessment) -> Passage {
    let measured = phrases.list(
      [figures(assessment), Passage(percent(assessment))].filter { !$0.isEmpty })
    guard let label = label(assessment) else { return measured }
    return measured.isEmpty ? label : phrases.labelled(label, measured)
  }
}

extension Subject {
  /// The name of one of its parts; its identifier where there is none.
  func name(of part: BodyPart) -> LocalizedText {
    let breakdown = body?.breakdowns.first { $0.id == part.breakdown }
    return breakdown?.parts.first { $0.id == part.part }?.name ?? LocalizedText(part.part)
  }
}
