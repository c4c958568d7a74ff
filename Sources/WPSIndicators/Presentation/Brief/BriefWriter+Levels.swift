/// What a brief says of ratings on a scale, and of what is to be done.
extension BriefWriter {
  /// "in the first quarter of 2022, it was rated intermediate", and why.
  func rating(_ evidence: Evidence) -> Passage {
    phrases.rated(wording.inSentence(wording.level(evidence)))
  }

  /// How the many stand that a section has on a scale, where they stood in the first of the last
  /// periods, and what moved.
  func sentences(on many: ManyRated, in section: Scorecard.Section) -> [Passage] {
    let scale = wording.given(many.distribution.scale.name)
    let cited = wording.citations(ofRatings: many.subjects, on: many.distribution.scale)
    var sentences: [Passage] = [
      "\(phrases.list([scale, wording.inWords(many.distribution)]))\(cited)"
    ]
    if let history = wording.history(of: many, in: section),
      let first = scorecard.period.advanced(by: 1 - history.rows.count),
      let formerly = wording.formerly(history, in: first)
    {
      sentences.append(formerly)
    }
    if let comparison = scorecard.comparison {
      sentences.append(phrases.moves(many.moves(comparison), since: comparison.since))
    }
    return sentences
  }

  /// The change of a rating since the previous one; nil for anything else.
  func levelChange(_ assessment: Assessment) -> Passage? {
    guard case .figure(let earlier) = assessment.trend.ground, let now = assessment.levelRank,
      let then = earlier.level.flatMap({ level in earlier.scale.flatMap { $0.rank(of: level) } })
    else { return nil }
    return phrases.moved(
      by: now - then, from: wording.inSentence(wording.level(earlier)),
      since: earlier.observation.time)
  }

  /// Why a subject is rated as it is, and who is to act on it; nothing where the file does not say.
  func grounds(_ assessment: Assessment) -> [Passage] {
    [
      assessment.evidence.flatMap { wording.justification($0.observation) },
      assignment(assessment),
    ].compactMap { $0 }
  }

  /// Who is to act, and on what, unless it stands with that already.
  private func assignment(_ assessment: Assessment) -> Passage? {
    guard let indicator = assessment.subject.indicator else { return nil }
    let isTold =
      indicator.about.map { about in scorecard.shows(about) && !wording.manyRated.contains(about) }
      ?? true
    let about = isTold ? nil : indicator.about.flatMap(scorecard.name(ofSubject:))
    let clauses = [
      indicator.owner.map { phrases.isResponsible(wording.given($0)) },
      about.map { phrases.concerns(wording.given($0)) },
    ].compactMap { $0 }
    return clauses.isEmpty ? nil : phrases.clauses(clauses)
  }
}
