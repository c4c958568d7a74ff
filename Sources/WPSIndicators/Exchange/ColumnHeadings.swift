/// The headings that people write above the columns of a table, in English and French.
enum ColumnHeadings {
  /// The heading that `ObservationColumn` has for what somebody wrote above a column of a table, in
  /// whatever case, with whatever accents and spaces; nil where that means nothing.
  static func meaning(of heading: String, in kind: TableKind) -> String? {
    let (word, language) = parts(of: heading)
    guard let key = key(word, kind) else { return nil }
    return language.map { "\(key).\($0)" } ?? key
  }

  /// The heading that was probably meant by one that means nothing.
  static func suggestion(for heading: String, in kind: TableKind) -> String? {
    let near = NearSpelling.suggestion(
      for: folded(parts(of: heading).word), among: allFolded(kind))
    return near.flatMap { key($0, kind) }
  }

  /// The heading without the language behind it, which stands behind a point or in brackets:
  /// `Quote.fr`, `Citation (fr)`.
  private static func parts(of heading: String) -> (word: String, language: String?) {
    guard let mark = heading.lastIndex(where: { ".([".contains($0) }) else { return (heading, nil) }
    let tag = heading[heading.index(after: mark)...].filter { !" )]".contains($0) }.lowercased()
    return LanguageTag.isWellFormed(tag) ? (String(heading[..<mark]), tag) : (heading, nil)
  }

  /// A share of something is not that: "% women" is the percentage.
  private static func folded(_ heading: String) -> String {
    heading.replacing("%", with: " percent ").folded
  }

  private static func key(_ heading: String, _ kind: TableKind) -> String? {
    let word = folded(heading)
    guard !word.isEmpty else { return nil }
    if let key = kind.headings.first(where: { $0.folded == word }) { return key }
    return names.first { name in
      name.others.contains(word) && kind.headings.contains(name.key)
    }?.key
  }

  private static func allFolded(_ kind: TableKind) -> [String] {
    kind.headings.map { $0.folded }
      + names.filter { kind.headings.contains($0.key) }.flatMap { $0.others }
  }

  /// For each column what else it is called, folded.
  private static let names: [(key: String, others: [String])] = [
    (
      "subject",
      [
        "subjectid", "sujet", "body", "bodyid", "organe", "institution", "indicator", "indicateur",
        "id", "identifier", "identifiant", "code",
      ]
    ),
    (
      "name",
      ["nom", "denomination", "intitule", "bodyname", "nomdelorgane", "list", "liste", "listname"]
    ),
    // Of candidate lists.
    ("id", ["identifier", "identifiant", "code", "listid"]),
    ("group", ["groupe"]),
    ("of", ["body", "electedbody", "organe", "organeelu", "institution", "election"]),
    ("party", ["parti", "partipolitique", "politicalparty", "parties"]),
    ("constituency", ["circonscription", "circonscriptionelectorale", "district"]),
    ("targets", ["target", "cible", "cibles", "objectif", "objectifs"]),
    ("listNote", ["noteofthelist", "notedelaliste", "noteliste"]),
    ("period", ["periode", "year", "annee", "quarter", "trimestre", "reportingperiod"]),
    (
      "asAt",
      [
        "date", "day", "jour", "at", "au", "ason", "asof", "enddate", "observationdate",
        "dateofobservation",
        "datedelobservation", "datedobservation", "situationau", "alafin", "aladatedu",
      ]
    ),
    ("seats", ["seat", "sieges", "siege", "posts", "postes", "numberofseats", "nombredesieges"]),
    (
      "members",
      [
        "member", "membres", "membre", "effectif", "effectifs", "numberofmembers",
        "nombredemembres",
      ]
    ),
    (
      "vacant",
      [
        "vacants", "vacantes", "vacantseats", "vacantposts", "vacancies", "siegesvacants",
        "postesvacants", "vacances",
      ]
    ),
    (
      "women",
      ["woman", "femmes", "femme", "female", "females", "numberofwomen", "nombredefemmes"]
    ),
    ("men", ["man", "hommes", "homme", "male", "males", "numberofmen", "nombredhommes"]),
    (
      "unspecified",
      ["nonprecise", "nonprecises", "nonspecifie", "nonspecifies", "sexenonprecise", "sexunknown"]
    ),
    ("other", ["others", "autre", "autres"]),
    ("part", ["partie", "numerator", "numerateur"]),
    ("whole", ["ensemble", "denominator", "denominateur"]),
    ("value", ["valeur", "nombre"]),
    (
      "reportedPercent",
      [
        "reportedpercentage", "percent", "percentage", "publishedpercentage", "percentwomen",
        "womenpercent", "percentagewomen", "percentageofwomen", "percentofwomen", "shareofwomen",
        "womenshare", "pourcentage", "pourcentagepublie", "pourcentagedefemmes", "partdesfemmes",
        "tauxpublie", "percentfemmes", "femmespercent", "percentdefemmes",
      ]
    ),
    ("reportedTrend", ["trend", "tendance", "tendancepubliee", "evolution"]),
    (
      "order",
      ["ordre", "listorder", "orderofcandidates", "ordredescandidats", "candidates", "candidats"]
    ),
    ("level", ["niveau", "rating", "degre"]),
    ("justification", ["reason", "reasons", "raison", "raisons", "motif", "motifs", "why"]),
    ("status", ["statut", "etat", "etatdavancement"]),
    ("source", ["sources", "sourceid"]),
    (
      "locator",
      ["placeinthesource", "page", "paragraph", "paragraphe", "emplacement", "endroit", "passage"]
    ),
    ("quote", ["quotation", "citation", "extrait"]),
    ("note", ["notes", "remark", "remarks", "remarque", "remarques", "comment", "commentaire"]),
    ("flag", ["flags", "signalement", "mention"]),
    ("alternate", ["alternative", "autresource", "autrechiffre"]),
  ]
}
