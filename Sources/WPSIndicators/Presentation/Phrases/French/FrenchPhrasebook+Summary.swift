/// The summary in French.
extension FrenchPhrasebook {
  // MARK: - Sums of women

  func headline(_ sum: SummedWomen) -> Passage {
    let number = numbers(sum.numbers)
    let counted = "\(number(sum.bodies.count)) organes dont les chiffres sont récents et exacts"
    let lacking = sum.lacking
    guard !lacking.isEmpty else {
      let women = dated(
        women(sum, sum.areMany ? Passage("les \(counted)") : nil, number), by: sum.end)
      return sum.areAllMet ? clauses([women, reached(sum)]) : women
    }
    let isAll = lacking.count == sum.bodies.count
    let lack = sum.end == nil ? "il manque" : "il manquait"
    if sum.areMany {
      let bodies: Passage
      if lacking.count == 1 {
        bodies = "dans un seul des \(counted) (\(lacking[0].name))"
      } else if isAll {
        bodies = "dans les \(counted)"
      } else {
        bodies = "dans \(number(lacking.count)) des \(counted)"
      }
      let total = lacking.count == 1 ? "" : " au total"
      return clauses([
        dated(
          "\(bodies), \(lack)\(total) \(missing(sum.short, sum.isLeast, number)) pour atteindre \(goal(sum))",
          by: sum.end),
        women(
          sum, isAll ? "ils" : Passage("les \(number(sum.bodies.count)) organes"), number),
      ])
    }
    let missing = enumerated(
      lacking.enumerated().map { index, body -> Passage in
        index == 0
          ? "\(self.missing(body.short, body.isLeast, number)) \(place(body.name))"
          : "\(body.isLeast ? atLeast(feminine(body.short, number)) : feminine(body.short, number)) \(place(body.name))"
      })
    let lacks: Passage =
      sum.end == nil
      ? "pour atteindre \(goal(sum)), \(lack) \(missing)"
      : dated("\(lack) \(missing) pour atteindre \(goal(sum))", by: sum.end)
    guard isAll else { return clauses([lacks, women(sum, nil, number)]) }
    return clauses([
      lacks,
      sum.bodies.count == 1 ? women(sum, "l’organe", number) : together(sum, number),
    ])
  }

  private func missing(_ count: Int64, _ isLeast: Bool, _ number: ProseNumbers) -> String {
    isLeast ? atLeast(few(count, number)) : few(count, number)
  }
  func percentOfMembers(
    _ percent: String, ofSeats seats: (percent: String, count: Int64)?, _ places: Places
  ) -> String {
    let other =
      seats.map { seats in
        let isOne = seats.count == 1
        return isOne
          ? "\(seats.percent) du seul \(noun(places, isOne: true))"
          : "\(seats.percent) des \(number(seats.count)) \(noun(places))"
      } ?? "non des \(noun(places))"
    return list(["\(percent) des membres", other])
  }
  func shortfallUnknown(in bodies: [Passage]) -> Passage {
    let places =
      bodies.count > 3
      ? "dans \(number(bodies.count)) organes" : enumerated(bodies.map(place))
    return "on ne sait pas combien de femmes manquent \(places)"
  }
  private func few(_ count: Int64, _ number: ProseNumbers) -> String {
    "\(feminine(count, number)) \(count <= 1 ? "femme" : "femmes")"
  }

  /// « au Gouvernement »; a name whose article is not known stands by itself.
  private func place(_ name: Passage) -> Passage {
    FrenchNoun(named: name)?.au ?? "dans l’organe \(quoted(name))"
  }

  private func goal(_ sum: SummedWomen) -> String {
    switch sum.goal {
    case .law(let percent): "les \(percent) exigés par la loi"
    case .target: "l’objectif fixé"
    case .targets: "les objectifs fixés"
    }
  }

  private func reached(_ sum: SummedWomen) -> Passage {
    let place =
      sum.bodies.count == 1 ? "" : sum.bodies.count == 2 ? " dans les deux" : " dans chacun"
    let (isOne, areMany) = sum.end == nil ? ("est", "sont") : ("était", "étaient")
    return switch sum.goal {
    case .law: "\(goal(sum)) \(areMany) atteints\(place)"
    case .target: "\(goal(sum)) \(isOne) atteint\(place)"
    case .targets: "\(goal(sum)) \(areMany) tous atteints"
    }
  }

  /// « le Gouvernement et le Sénat comptent 29 femmes sur 88 membres (33,0 %) ».
  /// - Parameter bodies: what to call the bodies; nil for their names.
  private func women(
    _ sum: SummedWomen, _ bodies: Passage?, _ number: ProseNumbers
  ) -> Passage {
    let nouns = sum.bodies.map { FrenchNoun(named: $0.name) }
    let names = bodies ?? enumerated(withArticles(sum.bodies.map { $0.name }))
    let isOne = nouns.count == 1 && (bodies != nil || nouns[0]?.form != .plural)
    let verb =
      sum.end == nil ? isOne ? "compte" : "comptent" : isOne ? "comptait" : "comptaient"
    return switch (sum.women, sum.members) {
    case (_, 0): "\(names) ne \(verb) aucun membre"
    case (0, _): "\(names) ne \(verb) aucune femme sur \(members(sum, number))"
    // « … ne compte que des femmes : trois membres (100,0 %) ».
    case (sum.members, _):
      labelled("\(names) ne \(verb) que des femmes", Passage(members(sum, number)))
    default: "\(names) \(verb) \(few(sum.women, number)) sur \(members(sum, number))"
    }
  }

  /// The same of bodies that have just been named: « ensemble, 18 femmes sur 88 membres ».
  private func together(_ sum: SummedWomen, _ number: ProseNumbers) -> Passage {
    if sum.women == sum.members, sum.women > 0 {
      return labelled("ensemble, que des femmes", Passage(members(sum, number)))
    }
    let women = sum.women == 0 ? "aucune femme" : few(sum.women, number)
    return "ensemble, \(women) sur \(members(sum, number))"
  }

  private func members(_ sum: SummedWomen, _ number: ProseNumbers) -> String {
    let percent = sum.percent.map { " (\($0))" } ?? ""
    return "\(number(sum.members)) \(sum.members <= 1 ? "membre" : "membres")\(percent)"
  }

  /// Names with their articles where all are known: « le Conseil et la Diète », but « Conseil, Diète ».
  func withArticles(_ names: [Passage]) -> [Passage] {
    let nouns = names.compactMap { FrenchNoun(named: $0) }
    return nouns.count == names.count ? nouns.map { $0.le } : names
  }

  /// « a, b et c ».
  func enumerated(_ clauses: [Passage]) -> Passage {
    clauses.count < 2
      ? clauses.joined(separator: "")
      : "\(list(Array(clauses.dropLast()))) et \(clauses[clauses.count - 1])"
  }

  func menAreFew(in bodies: [(name: Passage, count: Int64)], areWomenToo: Bool) -> Passage {
    let number = numbers(bodies.map { Optional($0.count) })
    let missing = bodies.enumerated().map { index, body -> Passage in
      let noun = index > 0 ? "" : body.count == 1 ? " homme" : " hommes"
      return "\(number(body.count))\(noun) \(place(body.name))"
    }
    return "\(areWomenToo ? "en revanche, " : "")il manque \(enumerated(missing))"
  }

  func nobodySummed(hasTarget: Bool, areExempt: Bool, apartFromForces: Bool) -> Passage {
    let apart = apartFromForces ? "missions et forces mises à part, " : ""
    let none = "\(apart)aucun organe n’a"
    return switch (hasTarget, areExempt) {
    case (true, _):
      "\(none) de chiffre récent et exact à comparer à un objectif relatif aux femmes"
    case (false, true):
      "\(none) un effectif assez grand pour qu’un objectif relatif aux femmes s’y applique"
    case (false, false): "\(none) d’objectif relatif aux femmes en vigueur"
    }
  }

  var missionSum: String { "unités et composantes de missions, comptées à part" }
  func representation(women: Int64, members: Int64, percent: String) -> String {
    "\(womenCount(women, of: members)) (\(percent))"
  }
  var noMembers: String { "aucun membre" }

  func omission(_ omission: WomenSum.Omission) -> String {
    switch omission {
    case .ended: "activité terminée"
    case .notEstablished: "création postérieure"
    case .noTarget: "aucun objectif relatif aux femmes en vigueur"
    case .exempt: "effectif exempté"
    case .noData: "sans données sur les femmes"
    case .stale: "pas de chiffre récent"
    case .inexact: "nombre non connu exactement"
    case .partOf: "déjà dans un organe pris en compte"
    case .force: "à part, avec les missions et les forces"
    }
  }
  func bodies(_ count: Int) -> String { "\(number(count)) organes" }
  func leftOutOfSum(_ list: Passage) -> Passage { labelled("hors de cette somme", list) }

  func withoutWomen(_ names: [Passage]) -> Passage {
    names.count == 1
      ? labelled("un organe ne compte aucune femme, selon un chiffre récent", names[0])
      : labelled(
        Passage(
          "\(number(names.count)) organes ne comptent aucune femme, selon des chiffres récents"),
        list(names))
  }

  // MARK: - Verdicts

  func tally(_ tally: VerdictTally, of kind: Measure.Kind) -> Passage {
    let number = numbers(tally.numbers)
    return clauses(
      [current(tally, kind, number), older(tally, kind, number), undated(tally, kind, number)]
        .filter { !$0.isEmpty })
  }

  private func current(
    _ tally: VerdictTally, _ kind: Measure.Kind, _ number: ProseNumbers
  ) -> Passage {
    guard !tally.isEmpty else { return "" }
    let current = tally.currentTotal
    let (one, many) = nouns(kind)
    let known = kind == .commitments ? "état" : "chiffre"
    let upToDate = kind == .commitments ? "dont l’état est à jour" : "dont le chiffre est récent"
    let currents = VerdictTally.occurring(in: tally.current)
    guard let first = currents.first?.verdict else {
      return "aucun \(one) n’a \(de(known)) \(kind == .commitments ? "à jour" : "récent")"
    }
    if current == 1 { return "le seul \(one) \(upToDate) \(state(first, 1, "est"))" }
    if currents.count == 1 {
      return first == .unmet
        ? "aucun des \(number(current)) \(many) \(upToDate) \(state(first, 1, nil))"
        : "les \(number(current)) \(many) \(upToDate) \(state(first, current, "sont"))"
    }
    var clauses = currents.map { verdict, count -> Passage in
      "\(number(count)) \(state(verdict, count, count == 1 ? "est" : "sont"))"
    }
    if tally.current[.met] == nil, tally.current[.unmet] != nil {
      clauses.insert("aucun n’est atteint", at: 0)
    }
    return "sur les \(number(current)) \(many) \(upToDate), \(enumerated(clauses))"
  }

  /// What older figures said when they were new.
  private func older(
    _ tally: VerdictTally, _ kind: Measure.Kind, _ number: ProseNumbers
  ) -> Passage {
    let counts = VerdictTally.occurring(in: tally.stale)
    guard !counts.isEmpty else { return "" }
    let clauses = counts.enumerated().map { index, old -> Passage in
      let isOne = old.count == 1
      let noun = index > 0 ? "" : counted(old.count, kind, isFirst: tally.currentTotal == 0)
      return
        "\(number(old.count))\(noun) \(state(old.verdict, old.count, isOne ? "était" : "étaient"))"
    }
    let sources =
      switch (kind == .commitments, counts.count == 1 && counts[0].count == 1) {
      case (true, true): "une information plus ancienne"
      case (true, false): "des informations plus anciennes"
      case (false, true): "un chiffre plus ancien"
      case (false, false): "des chiffres plus anciens"
      }
    return "selon \(sources), \(enumerated(clauses))"
  }

  /// What rests on no figure.
  private func undated(
    _ tally: VerdictTally, _ kind: Measure.Kind, _ number: ProseNumbers
  ) -> Passage {
    let isFirst = tally.currentTotal == 0 && tally.stale.isEmpty
    let counts = VerdictTally.occurring(in: tally.withoutDate)
    return enumerated(
      counts.enumerated().map { index, undated -> Passage in
        let (verdict, count) = undated
        let noun = index > 0 ? "" : counted(count, kind, isFirst: isFirst)
        return "\(number(count))\(noun) \(state(verdict, count, count == 1 ? "est" : "sont"))"
      })
  }

  /// « objectif », the first of a kind that are counted in a sentence, then « autre », after a space.
  private func counted(_ count: Int, _ kind: Measure.Kind, isFirst: Bool) -> String {
    let noun = !isFirst ? "autre" : kind == .commitments ? "engagement" : "objectif"
    return " \(noun)\(count == 1 ? "" : "s")"
  }

  private func nouns(_ kind: Measure.Kind) -> (one: String, many: String) {
    switch kind {
    case .representation: ("objectif relatif aux femmes", "objectifs relatifs aux femmes")
    case .figures: ("autre objectif chiffré", "autres objectifs chiffrés")
    case .commitments: ("engagement", "engagements")
    }
  }

  /// « est atteint », « n’est pas atteint », « sont en suspens ou non échus ».
  /// - Parameter verb: "est" or another; nil after « aucun ».
  private func state(_ verdict: Verdict, _ count: Int, _ verb: String?) -> String {
    let plural = count == 1 ? "" : "s"
    let not = verb.map { $0.hasPrefix("s") ? "ne \($0) pas" : "n’\($0) pas" } ?? "n’est"
    let verb = verb ?? "est"
    return switch verdict {
    case .met: "\(verb) atteint\(plural)"
    case .unmet: "\(not) atteint\(plural)"
    case .undetermined: "\(verb) indéterminé\(plural)"
    case .notDue: "\(verb) \(openOrNotDue)\(plural)"
    case .notInForce: "\(not) en vigueur"
    case .noData, .notApplicable, .noTarget: "\(verb) \(self.verdict(verdict))"
    }
  }

  var openOrNotDue: String { "en suspens ou non échu" }
  func current(_ kind: Measure.Kind) -> String {
    switch kind {
    case .representation: "Objectifs relatifs aux femmes, selon les chiffres récents"
    case .figures: "Autres objectifs chiffrés, selon les chiffres récents"
    case .commitments: "Engagements, selon leur état à jour"
    }
  }

  var noNewerFigure: String {
    "les informations ci-après sont les dernières connues et ne sont plus à jour"
  }
}
