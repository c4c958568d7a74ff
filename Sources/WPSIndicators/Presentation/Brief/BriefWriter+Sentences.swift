/// What a brief says of one subject.
extension BriefWriter {
  /// The sentences on one subject, held against each of its targets.
  func sentences(on rows: ArraySlice<Assessment>) -> [String] {
    guard let first = rows.first else { return [] }
    if let reason = first.reason {
      let subject = wording.name(first.subject).text
      return [phrases.labelled(subject, phrases.reason(reason, of: first.subject))]
    }
    if let unmeasured = first.unmeasured {
      let said = phrases.noNumber(
        wording.name(first.subject).text, wording.quote(unmeasured)?.text,
        phrases.opening(unmeasured.time, lastKnown: lastKnown(unmeasured, first)))
      return ["\(said) \(cited(unmeasured))"] + development(first)
    }
    var statements = [(figure: String, meanings: [Meaning], citation: String)]()
    for row in rows {
      guard let observation = row.evidence?.observation else { continue }
      let figure = figure(row)
      if statements.last?.figure != figure { statements.append((figure, [], cited(observation))) }
      if let meaning = meaning(row) { statements[statements.count - 1].meanings.append(meaning) }
    }
    return statements.map { figure, meanings, citation in
      "\(phrases.clauses(clauses(figure, meanings))) \(citation)"
    } + caveats(first) + development(first)
  }

  /// The figure with the first target, if a comma can join the two, and what stands for itself.
  private func clauses(_ figure: String, _ meanings: [Meaning]) -> [String] {
    guard let first = meanings.first else { return [figure] }
    let further = meanings.dropFirst().map(\.clause)
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
