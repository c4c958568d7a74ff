/// The short brief in French.
extension FrenchPhrasebook {
  // MARK: - How it stands

  func tallied(
    _ now: BoardTally.Counts, of all: Int, since day: CalendarDate?, areOthers: Bool,
    haveSeveral: Bool
  ) -> Passage {
    let number = numbers([now.total, now.met, now.unmet, now.undetermined])
    // Of what meets one of several targets it must be said that it is not all.
    let isAll = now.total == all && !haveSeveral
    let its = haveSeveral ? "tous ses objectifs" : "son objectif"
    let their = haveSeveral ? "tous leurs objectifs" : "leur objectif"
    let counted =
      day.map { "relevés depuis \(Self.months[$0.month - 1]) \($0.year)" }
      ?? "dont les chiffres sont récents"
    let others = areOthers ? "autres " : ""
    let bodies = "\(others)organes \(isAll ? "soumis à un objectif sur les femmes" : counted)"
    if now.total == 1 {
      let one =
        day.map { "relevé depuis \(Self.months[$0.month - 1]) \($0.year)" }
        ?? "dont le chiffre est récent"
      let other = areOthers ? "autre " : ""
      let body = "le seul \(other)organe \(isAll ? "soumis à un objectif sur les femmes" : one)"
      return switch (now.met, now.unmet) {
      case (1, _): isAll ? "\(body) l’atteint" : "\(body) atteint \(its) sur les femmes"
      case (_, 1):
        isAll ? "\(body) ne l’atteint pas" : "\(body) n’atteint pas \(its) sur les femmes"
      default:
        "les sources ne permettent pas de dire si \(body) atteint \(its)\(isAll ? "" : " sur les femmes")"
      }
    }
    let every = number(now.total)
    switch now.total {
    case now.met:
      return isAll
        ? "les \(every) \(bodies) l’atteignent"
        : "les \(every) \(bodies) atteignent \(their) sur les femmes"
    case now.unmet:
      return isAll
        ? "aucun des \(every) \(bodies) ne l’atteint"
        : "aucun des \(every) \(bodies) n’atteint \(its) sur les femmes"
    case now.undetermined:
      let reach = isAll ? "l’atteignent" : "atteignent \(their) sur les femmes"
      return "pour les \(every) \(bodies), les sources ne permettent pas de dire s’ils \(reach)"
    default:
      let told = outcomes(
        now, targets: isAll ? nil : (one: "\(its) sur les femmes", many: "\(their) sur les femmes"),
        haveSeveral: haveSeveral, number)
      return "sur les \(every) \(bodies), \(enumerated(told))"
    }
  }

  /// « un atteint son objectif, cinq ne l’atteignent pas et un reste indéterminé ».
  /// - Parameter targets: what is reached by one and by several, where it has not been named.
  private func outcomes(
    _ counts: BoardTally.Counts, targets: (one: String, many: String)?, haveSeveral: Bool,
    _ number: ProseNumbers
  ) -> [Passage] {
    var told = [String]()
    switch counts.met {
    case 0: told.append(targets.map { "aucun n’atteint \($0.one)" } ?? "aucun ne l’atteint")
    case 1: told.append("\(number(1)) \(targets.map { "atteint \($0.one)" } ?? "l’atteint")")
    default:
      told.append(
        "\(number(counts.met)) \(targets.map { "atteignent \($0.many)" } ?? "l’atteignent")")
    }
    if counts.unmet > 0 {
      told.append(
        "\(number(counts.unmet)) ne \(haveSeveral ? "les " : "l’")\(counts.unmet == 1 ? "atteint" : "atteignent") pas"
      )
    }
    switch counts.undetermined {
    case 0: break
    case 1: told.append("\(number(1)) reste indéterminé")
    default: told.append("\(number(counts.undetermined)) restent indéterminés")
    }
    return told.map { Passage($0) }
  }

  func tallied(
    older: BoardTally.Counts, never: Int, notYet: Int, isAlone: Bool
  ) -> Passage {
    let ever = never - notYet
    let number = numbers([older.total, older.met, older.unmet, older.undetermined, ever, notYet])
    let clauses: [Passage] = [
      older.total == 0 ? "" : isAlone ? lastCounted(older, number) : others(older, number),
      ever == 0
        ? ""
        : ever == 1
          ? "\(number(1)) n’a jamais été relevé" : "\(number(ever)) n’ont jamais été relevés",
      notYet == 0
        ? ""
        : notYet == 1
          ? "\(number(1)) n’avait pas encore été relevé à cette date"
          : "\(number(notYet)) n’avaient pas encore été relevés à cette date",
    ]
    return self.clauses(clauses.filter { !$0.isEmpty })
  }

  /// « deux autres, aux chiffres plus anciens, ne l’atteignaient pas ».
  private func others(_ older: BoardTally.Counts, _ number: ProseNumbers) -> Passage {
    if older.isMixed {
      return labelled(
        Passage("\(number(older.total)) autres n’ont que des chiffres plus anciens"),
        enumerated(formerOutcomes(older, number)))
    }
    let isOne = older.total == 1
    let bodies =
      isOne
      ? "\(number(1)) autre, au chiffre plus ancien,"
      : "\(number(older.total)) autres, aux chiffres plus anciens,"
    return switch older.total {
    case older.met: "\(bodies) l’\(isOne ? "atteignait" : "atteignaient")"
    case older.unmet: "\(bodies) ne l’\(isOne ? "atteignait" : "atteignaient") pas"
    default: "\(bodies) \(isOne ? "restait indéterminé" : "restaient indéterminés")"
    }
  }

  private func lastCounted(_ older: BoardTally.Counts, _ number: ProseNumbers) -> Passage {
    let told: Passage =
      switch older.total {
      case 1 where older.met == 1: "l’objectif était atteint"
      case 1 where older.unmet == 1: "l’objectif n’était pas atteint"
      case 1: "le résultat restait indéterminé"
      case older.met: "tous atteignaient leur objectif"
      case older.unmet: "aucun n’atteignait son objectif"
      case older.undetermined: "tous restaient indéterminés"
      default: enumerated(formerOutcomes(older, number))
      }
    return "au dernier relevé, \(told)"
  }

  private func formerOutcomes(
    _ counts: BoardTally.Counts, _ number: ProseNumbers
  ) -> [Passage] {
    var told = [String]()
    if counts.met > 0 {
      told.append(
        counts.met == 1
          ? "\(number(1)) atteignait son objectif"
          : "\(number(counts.met)) atteignaient leur objectif")
    }
    if counts.unmet > 0 {
      let isOne = counts.unmet == 1
      let verb = isOne ? "atteignait" : "atteignaient"
      told.append(
        counts.met > 0
          ? "\(number(counts.unmet)) ne l’\(verb) pas"
          : "\(number(counts.unmet)) n’\(verb) pas \(isOne ? "son" : "leur") objectif")
    }
    if counts.undetermined > 0 {
      told.append(
        counts.undetermined == 1
          ? "\(number(1)) restait indéterminé"
          : "\(number(counts.undetermined)) restaient indéterminés")
    }
    return told.map { Passage($0) }
  }

  func sinceInProse(_ time: ObservationTime) -> String { "depuis \(prose(time).le.text)" }

  // MARK: - What is missing

  func laterInProse(_ figure: Passage?, of time: ObservationTime, count: Int) -> Passage {
    let number = numbers([count])
    let holds =
      count == 1
      ? "le fichier contient aussi un chiffre plus récent"
      : "le fichier contient aussi \(number(count)) chiffres plus récents"
    guard let figure else { return Passage(holds) }
    return labelled(
      count == 1 ? "\(holds), \(prose(time).du)" : "\(holds), dont le dernier \(prose(time).du)",
      figure)
  }

  func overdueInProse(_ names: NamedFew) -> Passage {
    let number = numbers([names.count])
    return labelled(
      names.count == 1
        ? "un engagement est en retard, sans exécution signalée"
        : "\(number(names.count)) engagements sont en retard, sans exécution signalée",
      named(names))
  }
  func overdueInProse(_ name: Passage, since date: CalendarDate?) -> Passage {
    date.map { "\(name) (échéance le \(self.date($0)))" } ?? name
  }

  func stagesInProse(
    _ stages: [(stage: BoardCommitments.Stage, count: Int)], areOthers: Bool
  ) -> Passage {
    let total = stages.reduce(0) { $0 + $1.count }
    let number = numbers(stages.map { Optional($0.count) } + [total])
    let other = areOthers ? total == 1 ? "autre " : "autres " : ""
    guard stages.count > 1 else {
      let word = stages.first.map { stageWord($0.stage, isOne: total == 1) } ?? ""
      return total == 1
        ? "\(areOthers ? "l’autre" : "le seul") engagement est \(word)"
        : "les \(number(total)) \(other)engagements sont \(word)"
    }
    let told = stages.enumerated().map { index, counted -> Passage in
      let isOne = counted.count == 1
      let verb = index > 0 ? "" : isOne ? " est" : " sont"
      return "\(number(counted.count))\(verb) \(stageWord(counted.stage, isOne: isOne))"
    }
    return "sur les \(number(total)) \(other)engagements, \(enumerated(told))"
  }

  func neverCountedInProse(_ names: NamedFew, areCountedLater: Bool) -> Passage {
    let (one, many) =
      areCountedLater
      ? ("organe pas encore relevé à cette date", "organes pas encore relevés à cette date")
      : ("organe jamais relevé", "organes jamais relevés")
    return labelled(Passage(names.count == 1 ? one : many), named(names))
  }
  func oldInProse(_ names: NamedFew) -> Passage {
    labelled(names.count == 1 ? "chiffre périmé" : "chiffres périmés", named(names))
  }
}
