/// What a page says beyond the sentences that all formats share, in French.
extension FrenchPhrasebook {
  // MARK: - Finding one's way

  var skipToScorecard: String { "Aller au tableau de bord" }
  var method: String { "Comment les résultats sont établis" }

  // MARK: - The summary

  func womenCount(_ women: Int64, of members: Int64) -> String {
    "\(number(women)) \(women <= 1 ? "femme" : "femmes") sur \(number(members)) "
      + (members <= 1 ? "membre" : "membres")
  }
  var byGroup: String {
    "Objectifs relatifs aux femmes selon les chiffres récents, et femmes parmi les membres, par groupe"
  }
  var group: String { "Groupe" }
  var womenAmongMembers: String { "Femmes parmi les membres" }

  // MARK: - Labels in a card

  func measure(
    _ measure: Measure, of denominator: Target.Denominator, _ sense: Limit.Sense, _ places: Places
  ) -> String {
    let sex = "du sexe le \(sense == .atLeast ? "moins" : "plus") représenté"
    let people = noun(places == .candidates ? .candidates : .members)
    return switch (measure, denominator) {
    case (.womenShare, .members): "part des femmes parmi les \(people)"
    case (.womenShare, .seats): "part des femmes dans l’ensemble des sièges"
    case (.eitherSexShare, .members): "part \(sex) parmi les \(people)"
    case (.eitherSexShare, .seats): "part \(sex) dans l’ensemble des sièges"
    case (.women, _): "nombre de femmes"
    case (.eitherSex, _): "nombre de personnes \(sex)"
    case (.occupancy, _): "part des \(noun(places)) pourvus"
    case (.share, _): "part"
    case (.count, _): "nombre"
    case (.heldByWoman, _): "titulaire"
    case (.placement, _): "ordre des candidatures"
    case (.level, _): "niveau"
    case (.done, _): "état d’avancement"
    }
  }
  var source: String { "Source" }
  var reasoning: String { "Motif" }

  // MARK: - Charts

  func underSeries(_ goal: GoalLine) -> String {
    switch goal {
    case .least: "la ligne en tirets marque l’objectif"
    case .most: "la ligne en tirets marque ce que l’objectif admet au plus"
    case .people: "la ligne en tirets marque l’objectif, en nombre entier de personnes"
    case .bySize: "aucune ligne ne marque l’objectif, qui dépend de l’effectif"
    }
  }
  var date: String { "Date" }
  var figures: String { "Chiffres" }
  var value: String { "Part" }
  var otherSource: String { "autre source" }
  var newSeries: String { "nouvelle série" }

  // MARK: - How a verdict was reached

  var noneWhateverSize: String { "aucun, quel que soit le total" }
  func between(_ low: String, _ high: String) -> String { "entre \(low) et \(high)" }
  func atMost(_ value: String) -> String { "au plus \(value)" }
  func atLeast(_ value: String) -> String { "au moins \(value)" }
  func inside(_ range: String, _ threshold: String) -> String {
    labelled(range, "\(threshold) se trouve dans l’intervalle")
  }
  func wholly(_ range: String, below threshold: String) -> String {
    "\(range), donc inférieur à \(threshold)"
  }
  func wholly(_ range: String, reaching threshold: String) -> String {
    "\(range), donc pas inférieur à \(threshold)"
  }
  func noNumber(upTo period: Period) -> String {
    "aucune observation jusqu’\(named(period).en.text) ne donne de chiffre"
  }
  func noReport(upTo period: Period) -> String {
    "aucune observation jusqu’\(named(period).en.text) n’indique l’état d’avancement"
  }
  func onlyAlternates(upTo period: Period) -> String {
    "jusqu’\(named(period).en.text), seule une autre source, conservée pour comparaison, en dit "
      + "quelque chose"
  }
  func duePast(_ date: CalendarDate) -> String { "échéance le \(self.date(date)), passée" }
  func dueAhead(_ date: CalendarDate) -> String { "échéance le \(self.date(date)), à venir" }
  func dueOfTarget(_ date: CalendarDate) -> String {
    "seul l’objectif a une échéance (le \(self.date(date))), et non le jalon lui-même"
  }
  var noDueDate: String { "sans échéance" }
  func inForce(from date: CalendarDate) -> String {
    "en vigueur à partir du \(self.date(date))"
  }
  func inForce(until date: CalendarDate) -> String { "en vigueur jusqu’au \(self.date(date))" }
  func wrote(_ file: String, kilobytes: Int, isPage: Bool) -> String {
    "\(file) enregistré (\(number(kilobytes))\u{A0}Ko)"
      + (isPage ? "\u{A0}; ouvrez-le dans un navigateur" : "")
  }

  var thisPage: String { "Cette page en français" }
  var rules: [String] {
    [
      clauses([
        labelled(
          "Tout décompte est un nombre ou un intervalle",
          "ce qu’une source ne dit pas reste inconnu et n’est jamais pris pour 0. Les décomptes "
            + "d’une même observation se précisent mutuellement"),
        "les sièges sont les membres et les sièges vacants, les membres sont les femmes, les "
          + "hommes, les personnes qui ne sont ni femmes ni hommes et celles dont le sexe n’est pas "
          + "précisé, qui peuvent être des femmes ou des hommes.",
      ]),
      "Un objectif est atteint si toutes les valeurs possibles atteignent le seuil, non atteint si "
        + "aucune ne l’atteint, et indéterminé sinon. Un jalon est atteint lorsqu’il est réalisé, et "
        + "non atteint lorsqu’il est abandonné ou qu’un rapport postérieur à l’échéance le dit "
        + "inachevé. Si rien n’a été signalé depuis, il est indéterminé, son échéance étant dépassée "
        + "(le silence n’est pas un résultat).",
      "Le chiffre retenu est le plus récent, jusqu’à la fin de la période, qui donne le nombre "
        + "nécessaire. Son âge est indiqué, et il est signalé comme ancien lorsqu’il dépasse ce que "
        + "le fichier admet. Les chiffres d’autres sources pour la même date sont montrés et ne "
        + "décident jamais.",
      labelled(
        "Les résultats viennent de fractions exactes, jamais de pourcentages arrondis",
        "un pourcentage a autant de décimales qu’il en faut pour ne pas laisser croire à un autre "
          + "résultat."),
      "Les femmes et les membres sont additionnés pour les organes soumis à un objectif relatif aux "
        + "femmes en vigueur et dont le chiffre est récent et exact, missions et forces mises à "
        + "part, et jamais pour un organe et l’une de ses parties à la fois. Ce qui manque "
        + "s’additionne organe par organe. On ne fait jamais la moyenne de pourcentages.",
    ]
  }
}
