/// What stands behind the rows: the targets, how everything adds up, and the sources.
extension AssessmentWording {
  /// The targets that subjects are held against, each once, with basis, source and note.
  func targets() -> [String] {
    scorecard.targets.map { target in
      let locator = target.locator.map { " " + $0.text(in: language) } ?? ""
      let source = target.source.map { " \(citations([$0]))\(locator)" } ?? ""
      let name = target.name.text(in: language)
      let full = target.shortName.map { phrases.labelled($0.text(in: language), name) } ?? name
      let text = "\(full) (\(phrases.basis(target.basis)))\(source)"
      return phrases.sentences([text, target.note?.text(in: language)].compactMap(\.self))
    }
  }

  /// The met rate, the representation of women, and what was left out of either.
  func rollUp(_ rollUp: RollUp) -> [String] {
    var lines = [String]()
    lines.append(phrases.clauses([metRate(rollUp), leftOut(rollUp)].compactMap(\.self)))
    guard !rollUp.bodiesCounted.isEmpty || !rollUp.bodiesLeftOut.isEmpty else { return lines }
    lines.append(representation(rollUp))
    let stale = Set(rollUp.staleBodies.map(\.id))
    if !rollUp.bodiesCounted.isEmpty {
      let list = rollUp.bodiesCounted.map {
        shortName($0) + (stale.contains($0.id) ? " (\(phrases.stale))" : "")
      }
      lines.append(phrases.bodiesCounted(phrases.clauses(list)))
    }
    if !rollUp.bodiesLeftOut.isEmpty {
      let list = rollUp.bodiesLeftOut.map {
        "\(shortName($0.body)) (\(phrases.omission($0.reason)))"
      }
      lines.append(phrases.bodiesLeftOut(phrases.clauses(list)))
    }
    return lines
  }

  /// Met among met and unmet.
  func metRate(_ rollUp: RollUp) -> String {
    rollUp.metRate.map {
      phrases.metRate(met: rollUp.metCount, of: rollUp.decidedCount, percent: percent($0))
    } ?? phrases.nothingDecided
  }

  /// The verdicts that count neither as met nor as unmet; nil where there are none.
  func leftOut(_ rollUp: RollUp) -> String? {
    let others = Verdict.allCases.filter { $0 != .met && $0 != .unmet }.compactMap { verdict in
      rollUp.verdicts[verdict].map { (verdict, $0) }
    }
    return others.isEmpty ? nil : phrases.leftOut(others)
  }

  /// Women among the members of the bodies counted.
  func representation(_ rollUp: RollUp) -> String {
    rollUp.share.map {
      phrases.representation(women: rollUp.women, members: rollUp.members, percent: percent($0))
    } ?? phrases.noRepresentation
  }

  func shortName(_ body: Body) -> String {
    (body.abbreviation ?? body.name).text(in: language)
  }

  private func percent(_ share: Fraction) -> String {
    phrases.percentInProse(phrases.decimal(share.percentOfParts))
  }

  /// A source as a list of sources names it.
  func describe(_ source: Source) -> String {
    let title = source.title.text(in: language)
    let symbol = source.symbol.flatMap { title.contains($0) ? nil : $0 }
    return phrases.sentences(
      [title, symbol, source.publisher, source.date.map(phrases.date), source.url]
        .compactMap(\.self))
  }
}
