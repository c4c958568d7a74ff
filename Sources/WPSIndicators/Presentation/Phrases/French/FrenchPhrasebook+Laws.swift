/// Laws of the catalogue, in French.
extension FrenchPhrasebook {
  var lawSubjects: String { "Porte sur" }
  var lawPlace: String { "Article" }
  var lawForce: String { "Force" }
  var lawParts: String { "Compté dans" }
  var lawDates: String { "Dates" }
  var scope: String { "S’applique à" }
  var sanction: String { "Sanction" }
  var quotation: String { "Texte" }
  var remark: String { "Remarque" }
  var lawSource: String { "Source" }
  var lawReading: String { "Lu" }

  func subjects(_ subjects: Law.Subjects) -> String {
    switch subjects {
    case .bodies: "organes"
    case .lists: "listes de candidatures"
    case .offices: "fonctions"
    }
  }
  func lawForce(_ basis: Target.Basis, isBinding: Bool) -> String {
    isBinding
      ? self.basis(basis) : "\(self.basis(basis)), qui demande seulement de s’efforcer d’y parvenir"
  }
  var allSeats: String { "tous les sièges, pourvus ou vacants" }
  func eachPart(of breakdown: String) -> String {
    "chaque partie de la ventilation «\u{A0}\(breakdown)\u{A0}» de l’organe"
  }
  func part(_ part: String, of breakdown: String) -> String {
    "la partie «\u{A0}\(part)\u{A0}» de la ventilation «\u{A0}\(breakdown)\u{A0}» de l’organe"
  }
  func opened(_ address: String, on day: CalendarDate) -> String {
    "le \(date(day)), dans une copie conservée de \(address)"
  }
  func notReopened(_ address: String) -> String {
    labelled("auparavant, sans pouvoir être rouvert", address)
  }

  var size: String { "Effectif" }
  var leastWomen: String { "Femmes au moins" }
  var leastMen: String { "Hommes au moins" }
  var exemptSize: String { "exempté\u{A0}: rien n’est demandé" }
  var impossibleSize: String { "impossible avec cet effectif" }

  var candidateOrder: String { "Ordre" }
  var officeHolder: String { "Titulaire" }
  var exampleVerdict: String { "Verdict" }
  var examplePlace: String { "Place" }

  func added(targets: [String], isPlanned: Bool) -> String {
    let noun = targets.count == 1 ? "objectif" : "objectifs"
    let ending = targets.count == 1 ? "" : "s"
    return labelled(
      isPlanned
        ? "\(noun) qui \(targets.count == 1 ? "serait" : "seraient") ajouté\(ending)"
        : "\(noun) ajouté\(ending)",
      list(targets))
  }
  func isHeld(_ body: String, against targets: [String], isPlanned: Bool) -> String {
    labelled(
      isPlanned ? "\(body) serait aussi évalué selon" : "\(body) est désormais évalué selon",
      list(targets))
  }
  func hasAlready(_ file: String, _ law: String) -> String {
    "\(file) contient déjà tout \(law)\u{A0}; rien n’a été écrit"
  }
}
