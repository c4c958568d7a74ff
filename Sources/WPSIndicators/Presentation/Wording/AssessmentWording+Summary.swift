/// What stands behind the rows: the targets, how everything adds up, and the sources.
extension AssessmentWording {
  /// The targets that subjects are held against, each once, with basis, source and note.
  func targets() -> [Passage] {
    scorecard.targets.map { target in
      let source: Passage =
        target.source.map { " \(citations([$0]))\(locator(target.locator))" } ?? ""
      let name = given(target.name)
      let full = target.shortName.map { phrases.labelled(given($0), name) } ?? name
      let text: Passage = "\(full) (\(phrases.basis(target.basis)))\(source)"
      return phrases.sentences([text, target.note.map(given)].compactMap { $0 })
    }
  }

  /// The met rate, the representation of women, and what was left out of either.
  func rollUp(_ rollUp: RollUp) -> [Passage] {
    let others = leftOut(rollUp).map { [$0] } ?? []
    var lines = [Passage(phrases.clauses([metRate(rollUp)] + others))]
    guard !rollUp.bodiesCounted.isEmpty || !rollUp.bodiesLeftOut.isEmpty else { return lines }
    lines.append(Passage(representation(rollUp)))
    return lines + bodies(rollUp)
  }

  /// The bodies that the representation of women is counted from, and those left out of it.
  func bodies(_ rollUp: RollUp) -> [Passage] {
    var lines = [Passage]()
    if !rollUp.counted.isEmpty { lines.append(phrases.bodiesCounted(counted(rollUp))) }
    if !rollUp.bodiesLeftOut.isEmpty {
      let list = rollUp.bodiesLeftOut.map { omitted -> Passage in
        "\(shortName(omitted.body)) (\(phrases.omission(omitted.reason)))"
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

  /// The bodies counted; those with old figures are marked.
  func counted(_ rollUp: RollUp) -> Passage {
    phrases.clauses(
      rollUp.counted.map { counted in
        counted.isStale
          ? "\(shortName(counted.body)) (\(phrases.stale))" : shortName(counted.body)
      })
  }

  func shortName(_ body: Body) -> Passage { given(body.abbreviation ?? body.name) }

  func percent(_ share: Fraction) -> String {
    phrases.percentInProse(phrases.decimal(share.percentOfParts))
  }

  /// How many of the numbers shown are proven by their own quotations; nil where there are none.
  func proven() -> Passage? {
    let tally = scorecard.proofTally
    return tally.total == 0 ? nil : Passage(phrases.proven(tally, shown: true))
  }

  /// A source as a list of sources names it.
  func describe(_ source: Source) -> Passage {
    let address = source.url.map { Passage(.address($0)) }
    return phrases.sentences([describeWithoutAddress(source), address].compactMap { $0 })
  }

  /// The same for formats that can link to the web address.
  func describeWithoutAddress(_ source: Source) -> Passage {
    let symbol = source.symbol.flatMap {
      source.title.text(in: language).contains($0) ? nil : LocalizedText($0)
    }
    let names = [source.title, symbol, source.publisher.map { LocalizedText($0) }]
    let date = source.date.map { Passage(phrases.date($0)) }
    return phrases.sentences(names.compactMap { $0 }.map(given) + [date].compactMap { $0 })
  }
}
