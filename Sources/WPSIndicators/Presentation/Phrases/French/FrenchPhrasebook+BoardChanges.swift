/// What changed for the bodies of a board, in French.
extension FrenchPhrasebook {
  func firstCounted(_ figure: Passage, _ standing: Standing) -> Passage {
    let count: Passage = list(["premier relevé", figure])
    // Of what nothing is asked there is a figure and no verdict.
    return standing == .none ? count : clauses([count, Passage(self.standing(standing))])
  }
  func newlyHeld(_ standing: Standing, _ figure: Passage) -> Passage {
    clauses([list(["objectif désormais en vigueur", Passage(self.standing(standing))]), figure])
  }
  func newSeries(_ now: Passage, notComparableWith before: Passage) -> Passage {
    clauses(["désormais \(now), nouvelle série", "auparavant \(before), non comparable"])
  }
  func changedOtherwise(_ count: Int) -> Passage {
    let number = numbers([count])
    let bodies = "\(number(count)) \(count == 1 ? "organe" : "organes")"
    return "pour \(bodies), seuls des détails ont changé"
  }
  var noVerdictChanged: Passage { "aucun résultat n’a changé" }

  func newlyStale(_ names: NamedFew) -> Passage {
    let number = numbers([names.count])
    let told =
      names.count == 1
      ? "un chiffre est désormais périmé"
      : "\(number(names.count)) chiffres sont désormais périmés"
    return names.names.isEmpty ? Passage(told) : labelled(Passage(told), named(names))
  }

  func ended(_ ending: EndedBodies) -> Passage {
    let count = ending.bodies.count
    let number = numbers([count, ending.commitments])
    let on = ending.date.map { "le \(date($0)), " } ?? ""
    let names: Passage =
      ending.whole.map { "\($0) et ses composantes" }
      ?? (ending.bodies.more > 0 ? "" : enumerated(ending.bodies.names))
    let bracket: Passage = names.isEmpty ? "" : " (\(names))"
    let bodies = count == 1 ? "d’un organe" : "\(de(number(count))) organes"
    let commitments =
      switch ending.commitments {
      case 0: ""
      case 1: " et un engagement est devenu sans objet"
      default: " et \(number(ending.commitments)) engagements sont devenus sans objet"
      }
    return "\(on)l’activité \(bodies)\(bracket) a pris fin\(commitments)"
  }

  /// « a, b et deux autres ».
  func named(_ names: NamedFew) -> Passage {
    let more =
      names.more > 0
      ? [Passage("\(numbers([names.more])(names.more)) \(names.more == 1 ? "autre" : "autres")")]
      : []
    return enumerated(names.names + more)
  }

  func newlyAt(_ stages: [(stage: BoardCommitments.Stage, count: Int)]) -> Passage {
    let number = numbers(stages.map { Optional($0.count) })
    let told = stages.map { stage, count -> Passage in
      "\(number(count)) nouvellement \(stageWord(stage, isOne: count == 1))"
    }
    return labelled("engagements", enumerated(told))
  }

  func stageWord(_ stage: BoardCommitments.Stage, isOne: Bool) -> String {
    switch stage {
    case .overdue: "en retard"
    case .open: "à faire"
    case .inProgress: "en cours"
    case .done: isOne ? "réalisé" : "réalisés"
    case .abandoned: isOne ? "abandonné" : "abandonnés"
    case .lapsed: "sans objet"
    }
  }

  func unchanged(_ count: Int, isAll: Bool) -> Passage {
    let number = numbers([count])
    if isAll {
      return count == 1
        ? "rien n’a changé pour la seule ligne présentée"
        : "rien n’a changé pour les \(number(count)) lignes présentées"
    }
    return count == 1
      ? "un autre organe reste inchangé" : "\(number(count)) autres organes restent inchangés"
  }

  var boardHeading: String { "Où en sont les organes" }
  var verdictColumn: String { "Objectif et résultat" }
}
