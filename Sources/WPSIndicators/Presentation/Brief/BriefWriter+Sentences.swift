/// What a brief says of one subject.
extension BriefWriter {
  /// The sentences on one subject, held against each of its targets.
  func sentences(on rows: ArraySlice<Assessment>) -> [String] {
    guard let first = rows.first else { return [] }
    if let reason = first.reason {
      let subject = wording.name(first.subject).text
      return [phrases.labelled(subject, phrases.reason(reason, of: first.subject))]
    }
    let measured = rows.filter { $0.evidence != nil }
    guard !measured.isEmpty else { return withoutNumber(first) }
    var sentences = statements(measured)
    let blank = rows.filter { $0.evidence == nil }.compactMap(target(of:)).map(phrases.noData)
    if !blank.isEmpty { sentences.append(phrases.clauses(blank)) }
    return sentences
  }

  /// What a source says in words alone.
  private func withoutNumber(_ assessment: Assessment) -> [String] {
    guard let unmeasured = assessment.unmeasured else { return [] }
    let said = phrases.noNumber(
      wording.name(assessment.subject).text, wording.noNumber(unmeasured),
      wording.quote(unmeasured)?.text,
      phrases.opening(unmeasured.time, lastKnown: lastKnown(unmeasured, assessment)))
    return ["\(said) \(cited(unmeasured))"] + development(assessment)
  }

  /// A sentence for each figure, with all the targets that it is held against; then what must be
  /// known with it.
  private func statements(_ rows: [Assessment]) -> [String] {
    var statements = [(figure: String, rows: [Assessment])]()
    for row in rows {
      let figure = figure(row)
      if statements.last?.figure != figure { statements.append((figure, [])) }
      statements[statements.count - 1].rows.append(row)
    }
    var said = Set<String>()
    return statements.flatMap { figure, rows -> [String] in
      guard let first = rows.first, let observation = first.evidence?.observation else { return [] }
      let clauses = clauses(figure, rows.compactMap(meaning))
      return ["\(phrases.clauses(clauses)) \(cited(observation))"]
        + rows.flatMap(caveats) + development(first)
    }.filter { said.insert($0).inserted }
  }

  /// The figure with the first target, if a comma can join the two, and what stands for itself.
  private func clauses(_ figure: String, _ meanings: [Meaning]) -> [String] {
    guard let first = meanings.first else { return [figure] }
    let further = meanings.dropFirst().map { $0.clause }
    guard let participle = first.participle else { return [figure, first.clause] + further }
    return [phrases.list([figure, participle])] + further
  }

  /// "[1]", "[1, para. 2]", or "[1][2] (para. 2)", since the place is not said to be in the last.
  func cited(_ observation: ReportedObservation) -> String {
    let sources = wording.citations(observation.sources).text
    guard let locator = observation.locator?.text(in: language) else { return sources }
    return observation.sources.count == 1
      ? phrases.list([String(sources.dropLast()), locator]) + "]" : "\(sources) (\(locator))"
  }
}
