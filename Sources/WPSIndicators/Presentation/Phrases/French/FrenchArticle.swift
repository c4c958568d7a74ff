/// Finds the article of a body's name, which the file does not give.
enum FrenchArticle {
  /// "du Comité de suivi", "de l’Assemblée nationale", "des autorités intérimaires"; nil for a name
  /// that begins with a noun whose gender is not known here.
  static func of(_ name: String) -> String? {
    let noun = noun(name)
    guard let contraction = contractions[noun] else { return nil }
    // An institution keeps its capital; what is only a sort of thing does not.
    return generic.contains(noun)
      ? contraction + name.prefix(1).lowercased() + name.dropFirst() : contraction + name
  }

  /// The word that decides, in lower case: the first, without what follows a hyphen or apostrophe.
  private static func noun(_ name: String) -> String {
    String(name.prefix { $0.isLetter }).lowercased()
  }

  private static let generic: Set<String> = [
    "agents", "autorités", "brigade", "composante", "effectifs", "femmes", "fonctionnaires",
    "force", "forces", "groupes", "institutions", "membres", "observateurs", "organes",
    "personnel", "police", "policiers", "section", "service", "services", "unités", "équipe",
  ]

  private static let contractions: [String: String] = {
    let nouns = [
      "du ": """
      bureau cabinet collège comité conseil congrès corps directoire gouvernement groupe haut \
      mécanisme ministère parlement parquet personnel présidium secrétariat sénat service \
      tribunal
      """,
      "de la ": """
      brigade chambre chancellerie commission composante conférence convention cour délégation \
      direction force gendarmerie haute magistrature mairie mission municipalité police \
      présidence représentation section table
      """,
      "de l’": """
      administration agence appareil armée assemblée association autorité équipe état exécutif \
      inspection institution instance observatoire office organe union unité
      """,
      "des ": """
      agents assemblées autorités chambres comités commissions conseils cours délégations \
      députés femmes fonctionnaires forces groupes institutions instances membres \
      observateurs organes policiers services tribunaux unités
      """,
    ]
    var contractions = [String: String]()
    for (contraction, words) in nouns {
      for word in words.split(separator: " ") { contractions[String(word)] = contraction }
    }
    return contractions
  }()
}
