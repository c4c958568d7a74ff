/// Positions, in French.
extension FrenchPhrasebook {
  func holder(_ holder: Holder) -> String {
    switch holder {
    case .woman: "une femme"
    case .man: "un homme"
    case .other: "ni une femme ni un homme"
    case .vacant: "vacant"
    case .unspecified: "sexe non précisé"
    }
  }

  func changed(from before: Holder, to after: Holder) -> String {
    "\(held(before)) auparavant, \(held(after)) désormais"
  }

  private func held(_ holder: Holder) -> String {
    switch holder {
    case .woman, .man, .vacant: self.holder(holder)
    case .other: "une personne qui n’est ni une femme ni un homme"
    case .unspecified: "une personne dont le sexe n’est pas précisé"
    }
  }

  func tally(_ tally: OfficeTally, of position: Passage) -> Passage {
    var clauses = [String]()
    if tally.filled == 1 {
      let holder: Holder = tally.women == 1 ? .woman : .unspecified
      let isKnown = tally.women + tally.unstated == 1
      clauses.append(
        isKnown
          ? (tally.isAlone ? "poste occupé" : "le seul poste pourvu est occupé")
            + " par \(held(holder))"
          : tally.isAlone
            ? "poste qui n’est pas occupé par une femme"
            : "le seul poste pourvu n’est pas occupé par une femme")
    } else if tally.filled > 1 {
      let women = tally.women == 0 ? "n’en occupent aucun" : "en occupent \(number(tally.women))"
      let unstated = tally.unstated > 0 ? " (sexe non précisé pour \(number(tally.unstated)))" : ""
      clauses.append("sur \(number(tally.filled)) postes pourvus, les femmes \(women)\(unstated)")
    }
    if tally.vacant > 0 {
      let vacant = tally.vacant == 1 ? "vacant" : "vacants"
      clauses.append(tally.isAlone ? "poste vacant" : "\(number(tally.vacant)) \(vacant)")
    }
    if tally.unknown > 0 {
      clauses.append(
        tally.isAlone
          ? "aucun rapport à jour ne dit qui l’occupe"
          : "aucun rapport à jour ne dit qui en occupe \(number(tally.unknown))")
    }
    return labelled(position, Passage(self.clauses(clauses)))
  }

  // MARK: - Sentences of a brief

  func held(
    by holder: Holder, _ position: Passage, since time: ObservationTime?, _ opening: Passage
  ) -> Passage {
    let since: Passage = time.map { " depuis \(prose($0).le)" } ?? ""
    let state = holder == .vacant ? "vacant" : "occupé par \(held(holder))"
    let post = post(position)
    return "\(opening), \(post) était \(state)\(since)"
  }

  /// « le poste « Chef de bureau » (…) »: the name is the file's, of either gender.
  private func post(_ position: Passage) -> Passage {
    "le poste \(quoted(position))"
  }

  func meaning(ofHolder target: BriefTarget, isMet: Bool) -> Passage {
    let (giver, verb) = (giver(target.target.basis), verb(target.target))
    if isMet {
      let asks =
        target.target.isBinding
        ? "comme l\(target.target.basis == .law ? "’exige la loi" : "e \(verb) \(giver)")"
        : "ce que \(giver) \(verb) d’assurer"
      return "\(asks)\(identity(target))"
    }
    let hold =
      switch target.target.basis {
      case _ where !target.target.isBinding: "\(verb) d’y nommer une femme"
      case .law, .advocacy: "\(verb) qu’une femme l’occupe"
      case .policy: "prévoit qu’une femme l’occupe"
      case .commitment: "promet qu’une femme l’occupera"
      case .benchmark: "prévoit qu’une femme l’occupe"
      }
    return "alors que \(giver) \(hold)\(identity(target))"
  }

  var noHolder: String { "la source ne dit pas qui l’occupe" }
  func noHolder(upTo period: Period) -> String {
    "aucune observation jusqu’\(named(period).en.text) ne dit qui l’occupe"
  }
}
