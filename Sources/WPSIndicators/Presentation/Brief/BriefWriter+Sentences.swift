/// What a brief says of one subject.
extension BriefWriter {
  /// The sentences on one subject, held against each of its targets.
  func sentences(on rows: ArraySlice<Assessment>) -> [Passage] {
    guard let first = rows.first else { return [] }
    if let reason = first.reason {
      let reason = Passage(phrases.reason(reason, of: first.subject))
      return [phrases.labelled(wording.name(first.subject), reason)]
    }
    let measured = rows.filter { $0.evidence != nil }
    guard !measured.isEmpty else { return withoutNumber(first) }
    var sentences = statements(measured)
    let blank = rows.filter { $0.evidence == nil }.compactMap(target(of:)).map(phrases.noData)
    if !blank.isEmpty { sentences.append(phrases.clauses(blank)) }
    return sentences
  }

  /// What a source says in words alone.
  private func withoutNumber(_ assessment: Assessment) -> [Passage] {
    guard let unmeasured = assessment.unmeasured else { return [] }
    let said = phrases.noNumber(
      wording.name(assessment.subject), wording.noNumber(unmeasured), wording.quote(unmeasured),
      phrases.opening(unmeasured.time, lastKnown: lastKnown(unmeasured, assessment)))
    return ["\(said) \(cited(unmeasured))"] + development(assessment)
  }

  /// A sentence for each figure, with all the targets that it is held against; then what must be
  /// known with it.
  private func statements(_ rows: [Assessment]) -> [Passage] {
    var statements = [(figure: Passage, rows: [Assessment])]()
    for row in rows {
      let figure = figure(row)
      if statements.last?.figure != figure { statements.append((figure, [])) }
      statements[statements.count - 1].rows.append(row)
    }
    var said = Set<Passage>()
    return statements.flatMap { figure, rows -> [Passage] in
      guard let first = rows.first, let observation = first.evidence?.observation else { return [] }
      let clauses = clauses(figure, rows.compactMap(meaning))
      return ["\(phrases.clauses(clauses)) \(cited(observation))"]
        + rows.flatMap(caveats) + development(first)
    }.filter { said.insert($0).inserted }
  }

  /// The figure with the first target, if a comma can join the two, and what stands for itself.
  private func clauses(_ figure: Passage, _ meanings: [Meaning]) -> [Passage] {
    guard let first = meanings.first else { return [figure] }
    let further = meanings.dropFirst().map { $0.clause }
    guard let participle = first.participle else { return [figure, first.clause] + further }
    return [phrases.list([figure, participle])] + further
  }

  /// "[1]", "[1, para. 2]", or "[1][2] (para. 2)", since the place is not said to be in the last.
  func cited(_ observation: ReportedObservation) -> Passage {
    let sources = observation.sources
    guard let locator = observation.locator else { return wording.citations(sources) }
    return sources.count == 1
      ? wording.citation(sources[0], at: locator)
      : "\(wording.citations(sources)) (\(wording.given(locator)))"
  }
}
