/// The picture of a board in French.
extension FrenchPhrasebook {
  var pictureKey: String {
    "barres\u{A0}: part des femmes\u{A0}; trait vertical\u{A0}: objectif\u{A0}; contour vide\u{A0}: dernier chiffre périmé\u{A0}; hachures\u{A0}: valeur non connue exactement"
  }
  func pictureSource(latest: ObservationTime?, period: Period, file: String?) -> String {
    let upTo = latest.map { "chiffres jusqu’\(prose($0).au.text)" }
    let all = labelled(
      "sources, pages et citations", "WPSIndicators, tableau de bord pour \(named(period).le.text)")
    let name = file.map { "fichier \($0)" }
    return clauses([upTo, list([all, name].compactMap { $0 })].compactMap { $0 }).capitalizedFirst
  }
}
