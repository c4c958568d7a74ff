/// What a brief says of everything, now and since an earlier period, in French.
extension FrenchPhrasebook {
  /// The verbs of a sentence, for one and for several.
  struct BriefVerbs {
    let counts: (one: String, many: String)
    let be: (one: String, many: String)
  }

  /// « deux des cinq évaluations », « les deux évaluations », « aucune des cinq évaluations ».
  func evaluations<Number: BinaryInteger>(
    _ part: Number, of whole: Number, _ number: ProseNumbers
  ) -> String {
    switch part {
    case 0: "aucune des \(number(whole)) évaluations"
    case whole: "les \(number(whole)) évaluations"
    default: "\(feminine(part, number)) des \(number(whole)) évaluations"
    }
  }

  /// « les organes comptent 8 femmes sur 24 membres (33,3 %) ».
  func share(
    _ women: BriefWomen, of bodies: FrenchNoun, _ verbs: BriefVerbs, _ number: ProseNumbers
  ) -> Passage {
    let percent = women.percent.map { " (\($0))" } ?? ""
    let counts = women.bodies == 1 ? verbs.counts.one : verbs.counts.many
    switch (women.women, women.members) {
    case (_, 0): return "\(bodies.le) ne \(counts) aucun membre\(percent)"
    case (let few, 1):
      let isAWoman = few == 0 ? "n’\(verbs.be.one) pas une femme" : "\(verbs.be.one) une femme"
      return "le seul membre \(bodies.du) \(isAWoman)\(percent)"
    case (0, let all):
      return "aucun des \(number(all)) membres \(bodies.du) n’\(verbs.be.one) une femme\(percent)"
    case (let few, let all) where few == all:
      return "les \(number(all)) membres \(bodies.du) \(verbs.be.many) des femmes\(percent)"
    case (let few, let all):
      let women = "\(feminine(few, number)) \(few == 1 ? "femme" : "femmes")"
      return "\(bodies.le) \(counts) \(women) sur \(number(all)) membres\(percent)"
    }
  }

  // MARK: - What changed

  func changed(since period: Period, _ tally: ChangeTally) -> Passage {
    let since: Passage = "depuis \(prose(period).le), "
    let number = numbers([tally.flips, tally.others, tally.stale, tally.unchanged])
    guard !tally.isNothing else {
      let nothing: Passage = "\(since)rien n’a changé"
      return switch tally.unchanged {
      case 0: nothing
      case 1: labelled(nothing, "la seule évaluation reste inchangée")
      default:
        labelled(nothing, "les \(number(tally.unchanged)) évaluations restent inchangées")
      }
    }
    var clauses = [String]()
    if tally.flips > 0 {
      clauses.append(
        "\(number(tally.flips)) \(tally.flips == 1 ? "résultat a" : "résultats ont") changé")
    }
    if tally.others > 0 {
      clauses.append(
        tally.others == 1
          ? "\(feminine(1, number)) autre évolution est à relever"
          : "\(number(tally.others)) autres évolutions sont à relever")
    }
    if tally.stale > 0 {
      clauses.append(
        tally.stale == 1
          ? "\(feminine(1, number)) donnée est devenue ancienne"
          : "\(number(tally.stale)) données sont devenues anciennes")
    }
    if tally.unchanged > 0 {
      clauses.append(
        tally.unchanged == 1
          ? "\(feminine(1, number)) évaluation reste inchangée"
          : "\(number(tally.unchanged)) évaluations restent inchangées")
    }
    let noFlip = tally.flips == 0 ? "aucun résultat n’a changé, mais " : ""
    return "\(since)\(noFlip)\(enumerated(clauses))"
  }

  /// « a, b et c ».
  private func enumerated(_ clauses: [String]) -> String {
    clauses.count < 2
      ? clauses.joined() : "\(list(Array(clauses.dropLast()))) et \(clauses[clauses.count - 1])"
  }

  func countedThenAndNow(_ now: BriefWomen, before: BriefWomen) -> Passage {
    let number = numbers([now.women, now.members, before.women, before.members, Int64(now.bodies)])
    let counted = "pris en compte alors comme maintenant"
    let bodies =
      now.bodies == 1
      ? FrenchNoun(.masculine, "organe \(counted)")
      : FrenchNoun(.plural, "\(number(now.bodies)) organes \(counted)")
    let share = share(
      now, of: bodies, BriefVerbs(counts: ("compte", "comptent"), be: ("est", "sont")), number)
    guard now != before else { return "\(share), comme auparavant" }
    guard let percent = before.percent else { return "\(share), contre aucun membre auparavant" }
    let few = before.women == 0 ? "aucune" : feminine(before.women, number)
    return "\(share), contre \(few) sur \(number(before.members)) (\(percent)) auparavant"
  }

  func newlyCounted(_ bodies: Int, _ names: Passage) -> Passage {
    let number = numbers([bodies])(bodies)
    return labelled(
      Passage("\(number) \(bodies == 1 ? "organe est" : "organes sont") désormais pris en compte"),
      names)
  }
  func noLongerCounted(_ bodies: Int, _ names: Passage) -> Passage {
    let number = numbers([bodies])(bodies)
    return labelled(
      Passage("\(number) \(bodies == 1 ? "organe n’est" : "organes ne sont") plus pris en compte"),
      names)
  }

  func verdictWent(
    on subject: Passage, isBody: Bool, _ target: BriefTarget?, from before: String,
    to after: String
  ) -> Passage {
    let (before, after) = (quoted(Passage(before)), quoted(Passage(after)))
    let against: Passage = target.map { "au regard \(noun($0).du), " } ?? ""
    return labelled(subject, "\(against)le résultat est passé de \(before) à \(after)")
  }
  func reportedOf(_ time: ObservationTime, gives figures: Passage) -> Passage {
    "la dernière information, \(prose(time).du), donne \(figures)"
  }
  func insteadOf(_ figures: Passage, at time: ObservationTime) -> Passage {
    "celle \(prose(time).du) donnait \(figures)"
  }
}
