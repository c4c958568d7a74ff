/// What stands behind the rows: the targets, how everything adds up, and the sources.
extension AssessmentWording {
  /// The targets that subjects are held against, each once, with basis, source and note.
  func targets() -> [Passage] {
    scorecard.targets.map { target in
      let full = described(target)
      return target.shortName.map { phrases.labelled(given($0), full) } ?? full
    }
  }

  /// A target in full: its name, basis, source, terms and note.
  func described(_ target: Target) -> Passage {
    let source: Passage =
      target.source.map { " \(citations([$0]))\(locator(target.locator))" } ?? ""
    let text: Passage = "\(given(target.name)) (\(phrases.basis(target.basis)))\(source)"
    return phrases.sentences([text] + terms(target) + [target.note.map(given)].compactMap { $0 })
  }

  /// What stands first: the women that the bodies need which are not forces, and those they have.
  ///
  /// Nil where no body is shown.
  /// - Parameters:
  ///   - isShort: whether no more is said than the sum, and long names are elided.
  ///   - end: by when it was so, where later figures are told as well.
  func headline(isShort: Bool = false, by end: CalendarDate? = nil) -> Passage? {
    let sum = scorecard.rollUp.headline
    guard !sum.counted.isEmpty else {
      guard !sum.leftOut.isEmpty else { return nil }
      let reasons = sum.leftOut.map { $0.reason }
      return [
        phrases.nobodySummed(
          hasTarget: reasons.contains { $0 == .noData || $0 == .stale || $0 == .inexact },
          areExempt: reasons.contains(.exempt),
          apartFromForces: reasons.contains(.force))
      ].inSentences()
    }
    let summed = phrases.headline(summed(sum, isShort: isShort, by: end))
    return
      ([summed] + shortfallUnknown(in: sum)
      + (isShort ? [] : dependingOnVacancies(in: sum) + menAreFew(in: sum)))
      .inSentences()
  }

  /// The targets of which the vacant seats decide, by name where a body has others: who repeats that
  /// they are met, or are not, repeats half of it.
  private func dependingOnVacancies(in sum: WomenSum) -> [Passage] {
    sum.counted.flatMap { counted in
      counted.assessments.compactMap { assessment -> Passage? in
        guard let basis = assessment.onlyBasis, let target = assessment.target else { return nil }
        let words: String
        if assessment.verdict == .met {
          words = judgement(assessment)
        } else if assessment.verdict == .unmet, basis == .seats, assessment.isMetOnOtherBasis {
          words = phrases.otherwise(of: .members, assessment.subject.placesToFill, isMet: true)
        } else {
          return nil
        }
        let name = shortName(counted.body)
        let isAlone = counted.assessments.count == 1
        return phrases.labelled(
          isAlone ? name : phrases.list([name, given(target.shortName ?? target.name)]),
          Passage(words))
      }
    }
  }

  /// The bodies that miss a target and of which it is not known by how many women: no sum tells of them.
  private func shortfallUnknown(in sum: WomenSum) -> [Passage] {
    let bodies = sum.counted.filter { $0.missesByUnknown && $0.shortWithinReach == 0 }
    return bodies.isEmpty
      ? [] : [phrases.shortfallUnknown(in: bodies.map { given($0.body.name) })]
  }

  /// The verdicts by kind, the women in missions, the bodies without women, and what is left out.
  func summary() -> [Passage] {
    let rollUp = scorecard.rollUp
    var lines = levelHeadlines() + tallies(rollUp.tallies)
    if !rollUp.mission.counted.isEmpty {
      lines.append(phrases.labelled(Passage(phrases.missionSum), total(rollUp.mission)))
    }
    let bodies = rollUp.bodiesWithoutWomen
    if !bodies.isEmpty { lines.append(phrases.withoutWomen(bodies.map(shortName))) }
    lines += leftOut(of: rollUp.headline) + offices() + lists(rollUp.lists)
    return lines.map { [$0].inSentences() }
  }

  /// The verdicts in a section by kind, the women in its bodies, and what is left out.
  func rollUp(_ section: Scorecard.Section) -> [Passage] {
    var lines = tallies(section.tallies)
    if !section.sum.counted.isEmpty {
      let names = phrases.list(section.sum.counted.map { shortName($0.body) })
      lines.append(phrases.labelled(names, total(section.sum)))
    }
    lines += leftOut(of: section.sum) + lists(section.lists)
    return lines.map { [$0].inSentences() }
  }

  private func tallies(_ tallies: VerdictTallies) -> [Passage] {
    Measure.Kind.allCases.map { phrases.tally(tallies[$0], of: $0) }.filter { !$0.isEmpty }
  }

  /// "38 women of 149 members (25.5 per cent); 8 more women needed".
  private func total(_ sum: WomenSum) -> Passage {
    let women = women(sum.women, of: sum.members)
    let (short, menShort) = (sum.shortWithinReach, sum.menShort)
    guard short + menShort > 0 else { return Passage(women) }
    let needed = phrases.needed(women: short, men: menShort, isLeast: sum.isShortOfMore)
    return Passage(phrases.clauses([women, needed]))
  }

  /// Women among members, with the per cent.
  func women(_ women: Int64, of members: Int64) -> String {
    members == 0
      ? phrases.noMembers
      : phrases.representation(
        women: women, members: members, percent: percent(Fraction(women, over: members)))
  }

  /// The bodies left out of a sum, by reason; nothing where there are none. A paragraph counts those
  /// that are too many to name; every other format names all.
  private func leftOut(of sum: WomenSum) -> [Passage] {
    let list = WomenSum.Omission.allCases.compactMap { reason -> Passage? in
      let bodies = sum.leftOut.filter { $0.reason == reason }.map { shortName($0.body) }
      guard !bodies.isEmpty else { return nil }
      let named =
        isProse && bodies.count > 4 ? Passage(phrases.bodies(bodies.count)) : phrases.list(bodies)
      return "\(named) (\(phrases.omission(reason)))"
    }
    return list.isEmpty ? [] : [phrases.leftOutOfSum(phrases.clauses(list))]
  }

  private func menAreFew(in sum: WomenSum) -> [Passage] {
    let bodies = sum.counted.filter { $0.menShort > 0 }
    return bodies.isEmpty
      ? []
      : [
        phrases.menAreFew(
          in: bodies.map { (given($0.body.name), $0.menShort) },
          areWomenToo: sum.shortWithinReach > 0)
      ]
  }

  private func summed(
    _ sum: WomenSum, isShort: Bool, by end: CalendarDate?
  ) -> SummedWomen {
    func name(_ body: Body) -> Passage {
      let name = given(body.name)
      return isShort ? name.shortened(to: name.text.elided(to: BoardWording.longestName)) : name
    }
    return SummedWomen(
      bodies: sum.counted.map { body in
        SummedWomen.Member(
          name: name(body.body), short: body.shortWithinReach, isLeast: body.isShortOfMore)
      },
      women: sum.women, members: sum.members, percent: percent(of: sum), goal: goal(of: sum),
      areAllMet: sum.counted.allSatisfy { $0.assessments.allSatisfy { $0.verdict == .met } },
      end: end)
  }

  /// The women's share of the members. Beside a rule on seats it says so, lest it pass for theirs.
  private func percent(of sum: WomenSum) -> String? {
    guard let share = sum.share.map(percent) else { return nil }
    guard sum.isHeldToSeats else { return share }
    let places = sum.counted.first?.body.kind.placesToFill ?? .seats
    let ofSeats = sum.seats.map { (percent(Fraction(sum.women, over: $0)), $0) }
    return phrases.percentOfMembers(share, ofSeats: ofSeats, places)
  }

  /// What is asked of the bodies that are short of women, or of all where none is.
  private func goal(of sum: WomenSum) -> SummedWomen.Goal {
    let isShort = sum.counted.contains { $0.shortWithinReach > 0 }
    let asking = sum.counted.filter { !isShort || $0.shortWithinReach > 0 }.map { body in
      body.assessments.filter { ($0.requirement?.womenShort ?? 0) == body.shortWithinReach }
    }
    // A law goes before those who ask for no more than it.
    let percents = asking.map { Set($0.compactMap(percentRequiredByLaw)) }
    if let first = percents.first?.first,
      percents.allSatisfy({ $0.count == 1 && $0.first == first })
    {
      return .law(first)
    }
    return Set(asking.joined().compactMap { $0.target?.id }).count == 1 ? .target : .targets
  }

  /// The percentage that a law requires; nil for what is not law, no percentage, or
  /// rounded.
  private func percentRequiredByLaw(_ assessment: Assessment) -> String? {
    guard let target = assessment.target, target.basis == .law, target.isBinding,
      let rule = assessment.rule, rule.isExact,
      let required = rule.limit.threshold(.atLeast), required.spelling.hasSuffix("%")
    else { return nil }
    let percent = phrases.percentInProse(phrases.decimal(String(required.spelling.dropLast())))
    let isOfSeats = target.denominator == .seats && assessment.subject.list == nil
    return phrases.asked(
      percent, ofEitherSex: false, of: isOfSeats ? assessment.subject.placesToFill : nil)
  }

  func shortName(_ body: Body) -> Passage { given(body.abbreviation ?? body.name) }

  func percent(_ share: Fraction) -> String {
    phrases.percentInProse(phrases.decimal(share.percentOfParts))
  }

  /// That the file reports up to an earlier period than is shown; nil where it does not, and where it
  /// has figures that are later all the same.
  func reach() -> String? {
    let reported = scorecard.reportingPeriod
    guard scorecard.period.endsAfter(reported) else { return nil }
    let dates = scorecard.assessments.compactMap { $0.evidence?.observation.time.date }
    return dates.contains { reported.lastDay < $0 } ? nil : phrases.reportsUpTo(reported)
  }

  /// Who publishes the scorecard, under which terms, and whom to ask, as far as the file says.
  func imprint() -> [Passage] {
    [
      (phrases.publisher, scorecard.publisher), (phrases.licence, scorecard.licence),
      (phrases.contact, scorecard.contact),
    ].compactMap { label, text in
      text.map { phrases.labelled(Passage(label), given($0)) }
    }
  }

  /// How many of the numbers that the verdicts rest on are proven by their own quotations; nil where there are none.
  func proven() -> Passage? {
    let tally = scorecard.proofTally
    return tally.total == 0 ? nil : Passage(phrases.proven(tally, underVerdicts: true))
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
    let names = [source.title, symbol, source.publisher]
    let date = source.date.map { Passage(phrases.date($0)) }
    return phrases.sentences(names.compactMap { $0 }.map(given) + [date].compactMap { $0 })
  }
}
