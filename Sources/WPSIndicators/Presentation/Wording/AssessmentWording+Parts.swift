/// The part of a body that a row is about.
extension AssessmentWording {
  /// The name of the part; nil for the whole body.
  func part(_ assessment: Assessment) -> Passage? {
    guard let part = assessment.part else { return nil }
    let known = assessment.subject.body?.breakdowns.first { $0.id == part.breakdown }?.parts
      .first { $0.id == part.part }
    return known.map { given($0.name) } ?? Passage(part.part)
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

  /// "Opposition: 1 woman", under the name of the body.
  func figuresOfPart(_ assessment: Assessment) -> Passage {
    let figures = figures(assessment)
    guard let part = part(assessment) else { return figures }
    return figures.isEmpty ? part : phrases.labelled(part, figures)
  }
}
