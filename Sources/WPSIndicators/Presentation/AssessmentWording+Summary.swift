/// What stands behind the rows: the targets, how everything adds up, and the sources.
extension AssessmentWording {
  /// The targets that subjects are held against, each once, with basis, source and note.
  func targets() -> [String] {
    var seen = Set<String>()
    return scorecard.assessments.compactMap(\.target).filter { seen.insert($0.id).inserted }
      .map { target in
        let locator = target.locator.map { " " + $0.text(in: language) } ?? ""
        let source = target.source.map { " \(citations([$0]))\(locator)" } ?? ""
        let short = target.shortName.map { "\($0.text(in: language)): " } ?? ""
        let text =
          "\(short)\(target.name.text(in: language)) (\(phrases.basis(target.basis)))\(source)"
        return target.note.map { "\(text). \($0.text(in: language))" } ?? text
      }
  }

  /// The met rate, the representation of women, and what was left out of either.
  func rollUp(_ rollUp: RollUp) -> [String] {
    var lines = [String]()
    let met = rollUp.verdicts[.met] ?? 0
    let decided = met + (rollUp.verdicts[.unmet] ?? 0)
    let others = Verdict.allCases.filter { $0 != .met && $0 != .unmet }.compactMap { verdict in
      rollUp.verdicts[verdict].map { (verdict, $0) }
    }
    var verdicts =
      rollUp.metRate.map {
        phrases.metRate(met: met, of: decided, percent: percent($0))
      } ?? phrases.nothingDecided
    if !others.isEmpty { verdicts += "; " + phrases.leftOut(others) }
    lines.append(verdicts)
    guard !rollUp.bodiesCounted.isEmpty || !rollUp.bodiesLeftOut.isEmpty else { return lines }
    lines.append(
      phrases.representation(
        women: rollUp.women, members: rollUp.members, percent: rollUp.share.map(percent),
        bodies: rollUp.bodiesCounted.count, stale: rollUp.staleBodies.count))
    if !rollUp.bodiesLeftOut.isEmpty {
      let list = rollUp.bodiesLeftOut.map {
        "\(shortName($0.body)) (\(phrases.omission($0.reason)))"
      }
      lines.append(phrases.bodiesLeftOut(list.joined(separator: "; ")))
    }
    return lines
  }

  private func shortName(_ body: Body) -> String {
    (body.abbreviation ?? body.name).text(in: language)
  }

  private func percent(_ share: Fraction) -> String {
    phrases.percent(phrases.decimal(share.percent(decimals: 1)))
  }

  /// A source as a list of sources names it.
  func describe(_ source: Source) -> String {
    let title = source.title.text(in: language)
    let symbol = source.symbol.flatMap { title.contains($0) ? nil : $0 }
    return [
      title, symbol, source.publisher,
      source.date.map(phrases.date), source.url,
    ].compactMap(\.self).joined(separator: ". ")
  }
}
