/// Evidence, in French.
extension FrenchPhrasebook {
  func evidence(in file: String) -> String { "Preuves dans \(file)" }
  var copies: String { "Copies des sources" }
  func copy(_ match: CopyMatch) -> String {
    switch match {
    case .file: "désignée dans le fichier"
    case .fileName: "du nom indiqué dans le fichier"
    case .id: "son nom commence par l’identifiant"
    case .symbol: "son nom contient la cote"
    case .words: "son nom contient les mots de l’identifiant"
    }
  }
  var copyChanged: String { "la copie a changé\u{A0}: son empreinte SHA-256 diffère" }
  var copyUnchanged: String { "la copie est inchangée" }
  var copyUnreadable: String { "illisible\u{A0}; placez-en le texte à côté" }
  func noCopies(_ sources: String) -> String { labelled("aucune copie de", sources) }

  func fileMustBeRelative(_ file: String) -> String {
    "le chemin de son fichier doit être relatif au registre\u{A0}: \(file)"
  }

  func place(_ place: PassagePlace) -> String {
    (place.page.map { "page \(number($0)), " } ?? "") + "ligne \(number(place.line))"
  }
  func found(in place: String) -> String { "trouvée\u{A0}: \(place)" }
  func foundBut(_ differences: String, in place: String) -> String {
    "trouvée\u{A0}: \(place), à ceci près\u{A0}: \(differences)"
  }
  func difference(_ difference: SpellingDifference) -> String {
    switch difference {
    case .spacing: "espaces"
    case .hyphenation: "coupures de mots"
    case .quotationMarks: "guillemets ou apostrophes"
    case .dashes: "tirets"
    case .ligatures: "ligatures"
    case .accents: "composition des accents"
    case .emphasis: "mise en relief"
    }
  }
  func foundElsewhere(_ place: String) -> String {
    "trouvée\u{A0}: \(place), fichier qu’aucune source ne désigne"
  }
  func notFound(in file: String) -> String { "introuvable dans \(file)" }
  func notHeld(_ sources: String) -> String { labelled("aucune copie lisible de", sources) }
  func nearest(_ text: String, _ place: String) -> String {
    labelled("passage le plus proche, \(place)", "«\u{A0}\(text)\u{A0}»")
  }
  func there(_ there: String, quoted: String) -> String {
    let (there, quoted) = (
      there.isEmpty ? nil : "«\u{A0}\(there)\u{A0}»",
      quoted.isEmpty ? nil : "«\u{A0}\(quoted)\u{A0}»"
    )
    return switch (there, quoted) {
    case (let there?, let quoted?): "on y lit \(there) au lieu de \(quoted)"
    case (let there?, nil): "on y lit en plus \(there)"
    case (nil, let quoted?): "on n’y lit pas \(quoted)"
    case (nil, nil): "même texte"
    }
  }
  var noQuotation: String { "pas de citation" }

  func quotedAs(_ words: String) -> String { "dans la citation («\u{A0}\(words)\u{A0}»)" }
  func follows(from derivation: String) -> String { "s’en déduit\u{A0}: \(derivation)" }
  func countName(_ key: Figures.Key) -> String {
    switch key {
    case .seats: "sièges"
    case .members: "membres"
    case .vacant: "vacants"
    case .women: "femmes"
    case .men: "hommes"
    case .other: "autres"
    case .unspecified: "sexe non précisé"
    case .part: "partie"
    case .whole: "total"
    case .value: "valeur"
    }
  }
  var reportedPercentName: String { "pourcentage publié" }
  var fromPercent: String { "d’après le pourcentage publié" }
  func quotedElsewhere(_ time: ObservationTime) -> String { "cité pour \(asAt(time))" }
  var unproven: String { "non prouvé" }

  func quotations(_ counts: [(VerificationCount, Int)]) -> String {
    labelled(
      "Citations",
      list(
        counts.map { count, amount in
          let plural = amount < 2 ? "" : "s"
          let words =
            switch count {
            case .found: "trouvée\(plural)"
            case .foundBut: "trouvée\(plural) à la graphie près"
            case .elsewhere: "trouvée\(plural) dans un fichier qu’aucune source ne désigne"
            case .notFound: "introuvable\(plural)"
            case .notHeld: "sans copie à consulter"
            }
          return "\(number(amount)) \(words)"
        }))
  }
  func proven(_ tally: ProofTally, underVerdicts: Bool) -> String {
    let plural = { (count: Int) in count < 2 ? "" : "s" }
    let parts = [
      (tally.quoted, "se trouve dans sa propre citation", "se trouvent dans leur propre citation"),
      (tally.derived, "se déduit d’autres", "se déduisent d’autres"),
      (
        tally.unproven, "n’est dans aucune citation", "ne figurent dans aucune citation"
      ),
    ].filter { $0.0 > 0 }.map { "\(number($0.0)) \($0.0 < 2 ? $0.1 : $0.2)" }
    let numbers = "\(number(tally.total)) chiffre\(plural(tally.total))"
    let verdicts =
      underVerdicts ? " \(tally.total < 2 ? "qui fonde" : "qui fondent") les résultats" : ""
    if parts.count == 1, tally.total > 1 {
      let what =
        tally.quoted > 0
        ? "se trouvent tous dans leur propre citation"
        : tally.derived > 0 ? "se déduisent tous d’autres" : ""
      return what.isEmpty
        ? "Aucun des \(numbers)\(verdicts) n’est dans une citation."
        : "Les \(numbers)\(verdicts) \(what)."
    }
    let said =
      parts.isEmpty
      ? ""
      : ", " + (parts.count > 1 ? parts.dropLast().joined(separator: ", ") + " et " : "")
        + parts[parts.count - 1]
    return "Sur \(numbers)\(verdicts)\(said)."
  }
}
