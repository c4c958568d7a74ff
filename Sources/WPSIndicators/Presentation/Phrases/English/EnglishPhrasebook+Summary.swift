/// The summary in English.
extension EnglishPhrasebook {
  // MARK: - Sums of women

  func headline(_ sum: SummedWomen) -> Passage {
    let number = numbers(sum.numbers)
    let counted = "\(number(sum.bodies.count)) bodies with current and exact figures"
    let lacking = sum.lacking
    guard !lacking.isEmpty else {
      let bodies =
        sum.areMany
        ? Passage("the \(counted)") : enumerated(sum.bodies.map { withArticle($0.name) })
      let women = dated(women(sum, "the", " of \(bodies)", number), by: sum.end)
      return sum.areAllMet ? clauses([women, reached(sum)]) : women
    }
    let isAll = lacking.count == sum.bodies.count
    let (needs, need) = sum.end == nil ? ("needs", "need") : ("needed", "needed")
    if sum.areMany {
      let bodies: Passage
      if lacking.count == 1 {
        bodies = "of the \(counted), one, \(withArticle(lacking[0].name)), \(needs)"
      } else if isAll {
        bodies = "all \(counted) \(need), between them,"
      } else {
        bodies = "of the \(counted), \(number(lacking.count)) \(need), between them,"
      }
      return clauses([
        dated("\(bodies) \(more(sum.short, sum.isLeast, number)) to \(goal(sum))", by: sum.end),
        women(sum, "the", isAll ? "" : " of all \(number(sum.bodies.count))", number),
      ])
    }
    let missing = lacking.enumerated().map { index, body -> Passage in
      index == 0
        ? "\(withArticle(body.name)) \(needs) \(more(body.short, body.isLeast, number))"
        : "\(withArticle(body.name)) \(body.isLeast ? atLeast(number(body.short)) : number(body.short))"
    }
    let names = enumerated(sum.bodies.map { withArticle($0.name) })
    return clauses([
      dated("\(enumerated(missing)) to \(goal(sum))", by: sum.end),
      isAll
        ? women(sum, sum.bodies.count == 1 ? "its" : "their", "", number)
        : women(sum, "the", " of \(names)", number),
    ])
  }

  private func more(_ count: Int64, _ isLeast: Bool, _ number: ProseNumbers) -> String {
    let women = "\(number(count)) more \(count == 1 ? "woman" : "women")"
    return isLeast ? atLeast(women) : women
  }
  func percentOfMembers(
    _ percent: String, ofSeats seats: (percent: String, count: Int64)?, _ places: Places
  ) -> String {
    let other =
      seats.map { "\($0.percent) of the \(number($0.count)) \(noun(places, isOne: $0.count == 1))" }
      ?? "not of the \(noun(places))"
    return list(["\(percent) of the members", other])
  }
  func shortfallUnknown(in bodies: [Passage]) -> Passage {
    let need = bodies.count == 1 ? "needs" : "need"
    let names =
      bodies.count > 3 ? Passage(self.bodies(bodies.count)) : enumerated(bodies.map(withArticle))
    return "how many more women \(names) \(need) is not known"
  }

  private func goal(_ sum: SummedWomen) -> String {
    let whose = sum.lacking.count == 1 ? "its" : "their"
    return switch sum.goal {
    case .law(let percent): "reach the \(percent) that the law requires"
    case .target: "meet \(whose) target"
    case .targets: "meet \(whose) targets"
    }
  }

  private func reached(_ sum: SummedWomen) -> Passage {
    let place = sum.bodies.count == 1 ? "" : sum.bodies.count == 2 ? " in both" : " in each"
    let (verb, verbOfMany) = verbs(sum)
    return switch sum.goal {
    case .law(let percent): "the \(percent) that the law requires \(verb) reached\(place)"
    case .target: "the target on women \(verb) met\(place)"
    case .targets: "all targets on women \(verbOfMany) met"
    }
  }

  /// "is" and "are", of what was so "was" and "were".
  private func verbs(_ sum: SummedWomen) -> (one: String, many: String) {
    sum.end == nil ? ("is", "are") : ("was", "were")
  }

  /// "women are 38 of their 149 members (25.5 per cent)".
  private func women(
    _ sum: SummedWomen, _ article: String, _ bodies: Passage, _ number: ProseNumbers
  ) -> Passage {
    let percent = sum.percent.map { " (\($0))" } ?? ""
    let all: Passage = "\(article) \(number(sum.members)) members\(percent)\(bodies)"
    let (one, many) = verbs(sum)
    return switch (sum.women, sum.members) {
    case (_, 0): "there \(many) no members\(bodies)"
    case (let women, 1):
      "\(article) only member\(percent)\(bodies) \(one) \(women == 0 ? "not " : "")a woman"
    case (0, _): "none of \(all) \(one) a woman"
    case (1, _): "\(number(1)) of \(all) \(one) a woman"
    case (let women, let members) where women == members: "all of \(all) \(many) women"
    default: "women \(many) \(number(sum.women)) of \(all)"
    }
  }

  /// "a, b and c".
  func enumerated(_ clauses: [Passage]) -> Passage {
    clauses.count < 2
      ? clauses.joined(separator: "")
      : "\(list(Array(clauses.dropLast()))) and \(clauses[clauses.count - 1])"
  }

  func menAreFew(in bodies: [(name: Passage, count: Int64)], areWomenToo: Bool) -> Passage {
    let number = numbers(bodies.map { Optional($0.count) })
    let places = bodies.map { body -> Passage in
      "in \(withArticle(body.name)) (by \(number(body.count)))"
    }
    return "men are too few \(enumerated(places))"
  }

  func nobodySummed(hasTarget: Bool, areExempt: Bool, apartFromForces: Bool) -> Passage {
    let apart = apartFromForces ? "apart from missions and forces, " : ""
    return switch (hasTarget, areExempt) {
    case (true, _):
      "\(apart)no body has a current, exact figure to hold against a target on women"
    case (false, true):
      "\(apart)no body is so large that a target on women asks anything of it"
    case (false, false): "\(apart)no body has a target on women in force"
    }
  }

  var missionSum: String { "units and components of missions, counted apart" }
  func representation(women: Int64, members: Int64, percent: String) -> String {
    "\(womenCount(women, of: members)) (\(percent))"
  }
  var noMembers: String { "no members" }

  func omission(_ omission: WomenSum.Omission) -> String {
    switch omission {
    case .ended: "ended"
    case .notEstablished: "not established yet"
    case .noTarget: "no target on women in force"
    case .exempt: "exempt for its size"
    case .noData: "no data on women"
    case .stale: "no current figure"
    case .inexact: "not known exactly"
    case .partOf: "within a body counted"
    case .force: "counted apart, with missions and forces"
    }
  }
  func bodies(_ count: Int) -> String { "\(number(count)) bodies" }
  func leftOutOfSum(_ list: Passage) -> Passage { labelled("left out of the sum", list) }

  func withoutWomen(_ names: [Passage]) -> Passage {
    names.count == 1
      ? "by a current figure there is no woman in \(withArticle(names[0]))"
      : labelled(
        Passage("by current figures there is no woman in \(number(names.count)) bodies"),
        list(names))
  }

  // MARK: - Verdicts

  func tally(_ tally: VerdictTally, of kind: Measure.Kind) -> Passage {
    let number = numbers(tally.numbers)
    return clauses(
      [current(tally, kind, number), older(tally, kind, number), undated(tally, number)]
        .filter { !$0.isEmpty })
  }

  private func current(
    _ tally: VerdictTally, _ kind: Measure.Kind, _ number: ProseNumbers
  ) -> Passage {
    guard !tally.isEmpty else { return "" }
    let current = tally.currentTotal
    let (one, many) = nouns(kind)
    let report = report(kind)
    let reports = current == 1 ? "with a current \(report)" : "with current \(report)s"
    let currents = VerdictTally.occurring(in: tally.current)
    guard let first = currents.first?.verdict else { return "no \(one) has a current \(report)" }
    if current == 1 { return "the one \(one) \(reports) is \(present(first))" }
    if currents.count == 1 {
      let words = present(first)
      let none = "\(current == 2 ? "neither" : "none") of the \(number(current)) \(many)"
      return words.hasPrefix("not ")
        ? "\(none) \(reports) is \(String(words.dropFirst(4)))"
        : "\(all(current, many, number)) \(reports) are \(words)"
    }
    var clauses = currents.map { verdict, count -> Passage in
      "\(number(count)) \(count == 1 ? "is" : "are") \(present(verdict))"
    }
    if tally.current[.met] == nil, tally.current[.unmet] != nil {
      clauses.insert("none is met", at: 0)
    }
    return "of the \(number(current)) \(many) \(reports), \(enumerated(clauses))"
  }

  /// What older figures said when they were new.
  private func older(
    _ tally: VerdictTally, _ kind: Measure.Kind, _ number: ProseNumbers
  ) -> Passage {
    let counts = VerdictTally.occurring(in: tally.stale)
    guard !counts.isEmpty else { return "" }
    let clauses = counts.enumerated().map { index, old -> Passage in
      let more = index == 0 && tally.currentTotal > 0 ? " more" : ""
      return
        "\(number(old.count))\(more) \(old.count == 1 ? "was" : "were") \(present(old.verdict))"
    }
    let isOne = counts.count == 1 && counts[0].count == 1
    let reports = isOne ? "an older \(report(kind))" : "older \(report(kind))s"
    return "by \(reports), \(enumerated(clauses))"
  }

  /// What rests on no figure.
  private func undated(_ tally: VerdictTally, _ number: ProseNumbers) -> Passage {
    enumerated(
      VerdictTally.occurring(in: tally.withoutDate).enumerated().map { index, undated -> Passage in
        let verb = index > 0 ? "" : undated.count == 1 ? " is" : " are"
        return "\(number(undated.count))\(verb) \(present(undated.verdict))"
      })
  }

  private func report(_ kind: Measure.Kind) -> String {
    kind == .commitments ? "report" : "figure"
  }

  private func nouns(_ kind: Measure.Kind) -> (one: String, many: String) {
    switch kind {
    case .representation: ("target on women", "targets on women")
    case .figures: ("other target on figures", "other targets on figures")
    case .commitments: ("commitment", "commitments")
    }
  }

  private func present(_ verdict: Verdict) -> String { quality(verdict) }

  var openOrNotDue: String { "open or not due" }
  func current(_ kind: Measure.Kind) -> String {
    switch kind {
    case .representation: "Targets on women, by current figures"
    case .figures: "Other targets on figures, by current ones"
    case .commitments: "Commitments, by current reports"
    }
  }

  var noNewerFigure: String { "what follows is the last that is known, and no longer current" }
}
