/// Verdicts with what they must not be repeated without.
extension AssessmentWording {
  /// The verdict in a word, and what nobody may leave out who repeats it: that it holds of the
  /// filled seats alone, that sources disagree on it.
  func judgement(_ assessment: Assessment) -> String {
    judgement(assessment, as: word(assessment))
  }

  /// The same after a word that says more than the verdict.
  func judgement(_ assessment: Assessment, as word: String) -> String {
    let places = assessment.subject.placesToFill
    guard let basis = assessment.onlyBasis else { return disputed(word, assessment) }
    guard assessment.verdict == .unmet else {
      return disputed("\(word) \(phrases.only(of: basis, places))", assessment)
    }
    // That it is missed by one count alone would read as if it were missed in part.
    let other: Target.Denominator = basis == .seats ? .members : .seats
    return phrases.clauses([
      disputed(word, assessment),
      phrases.otherwise(of: other, places, isMet: assessment.isMetOnOtherBasis),
    ])
  }

  /// The same with that sources disagree on it, where they do.
  private func disputed(_ word: String, _ assessment: Assessment) -> String {
    let disputed =
      assessment.flags.contains(.sourcesDisagree) ? phrases.shortFlag(.sourcesDisagree) : nil
    // Where most sources say the contrary, that they disagree comes first.
    if let disputed, assessment.flags.contains(.outvoted) {
      return phrases.labelled(disputed, word)
    }
    return phrases.list([word, disputed].compactMap { $0 })
  }
}
