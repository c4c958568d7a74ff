/// French as United Nations documents write it: « 27,2 % », with no-break spaces.
final class FrenchPhrasebook: Phrasebook {
  /// Before a colon, a semicolon and the per cent sign, inside quotation marks, between thousands.
  private static let space = "\u{A0}"

  // MARK: - Numbers and times

  func number(_ number: Int64) -> String {
    Digits.grouped(number, by: Self.space)
  }

  func decimal(_ digits: String) -> String { digits.replacing(".", with: ",") }
  func percent(_ digits: String) -> String { "\(digits)\(Self.space)%" }
  func percentInProse(_ digits: String) -> String { percent(digits) }
  func points(_ digits: String) -> String {
    let sign = digits.hasPrefix("-") ? "−" : "+"
    return "\(sign)\(digits.drop { $0 == "-" }) \(pointNoun(digits)) de pourcentage"
  }

  /// What is below 2 is singular, « 1,9 point » as well.
  func pointNoun(_ digits: String) -> String {
    ["0", "1"].contains(digits.drop { $0 == "-" }.prefix { $0.isNumber }) ? "point" : "points"
  }

  func date(_ date: CalendarDate) -> String { "\(dayAndMonth(date)) \(date.year)" }

  func dayAndMonth(_ date: CalendarDate) -> String {
    "\(date.day == 1 ? "1er" : "\(date.day)")\(Self.space)\(Self.months[date.month - 1])"
  }

  let stale = "donnée ancienne"
  func quoted(_ words: Passage) -> Passage { "«\(Self.space)\(words)\(Self.space)»" }
  func originalLanguage(_ tag: String) -> String? {
    let names = [
      "ar": "arabe", "de": "allemand", "el": "grec", "en": "anglais", "es": "espagnol",
      "no": "norvégien", "ru": "russe", "zh": "chinois",
    ]
    return names[String(tag.prefix { $0 != "-" })].map { "(en \($0) dans le texte)" }
  }
  let unofficialTranslation = "[traduction non officielle]"

  // MARK: - Punctuation

  func labelled(_ label: Passage, _ text: Passage) -> Passage { "\(label)\(Self.space): \(text)" }
  func clauses(_ clauses: [Passage]) -> Passage { clauses.joined(separator: "\(Self.space); ") }
  func list(_ items: [Passage]) -> Passage { items.joined(separator: ", ") }
  func sentences(_ sentences: [Passage]) -> Passage { sentences.joined(separator: ". ") }

  // MARK: - Headings

  func scorecard(for period: Period) -> String {
    "Tableau de bord pour \(named(period).le.text)"
  }
  func reportsUpTo(_ period: Period) -> String {
    clauses([
      "Fichier arrêté \(named(period).au.text)", "des chiffres récents peuvent manquer.",
    ])
  }
  let otherSubjects = "Autres"
  let notes = "Notes"
  let targets = "Objectifs"
  let summary = "Synthèse"
  var publisher: String { "Publié par" }
  var licence: String { "Licence" }
  var contact: String { "Contact" }
  let sources = "Sources"

  // MARK: - Terms

  func verdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .met: standing(.met)
    case .unmet: standing(.unmet)
    case .undetermined: standing(.undetermined)
    case .noData: "sans données"
    case .notDue: "non échu"
    case .notInForce: "pas en vigueur"
    case .notApplicable: "sans objet"
    case .noTarget: "sans objectif"
    }
  }
  let open = "en suspens"
  func only(of denominator: Target.Denominator, _ places: Places) -> String {
    denominator == .seats
      ? "sur l’ensemble des \(noun(places)) seulement" : "sur les seuls \(noun(places)) pourvus"
  }

  func otherwise(of denominator: Target.Denominator, _ places: Places, isMet: Bool) -> String {
    let basis =
      denominator == .seats
      ? "sur l’ensemble des \(noun(places))" : "sur les seuls \(noun(places)) pourvus"
    return "\(isMet ? "serait atteint" : "indéterminé") \(basis)"
  }

  func reason(_ reason: InapplicabilityReason, of subject: Subject) -> String {
    switch reason {
    case .ended: "activité terminée" + (subject.body?.ended.map { " le \(date($0))" } ?? "")
    case .notEstablished:
      subject.body?.established.map { "création le \(date($0))" } ?? "création postérieure"
    case .noMembers: "personne n’y siège"
    case .exempt: "rien n’est exigé d’un organe de cette taille"
    case .noWhole: "le total dont il faudrait prendre une part est nul"
    case .contradictoryCounts: "les chiffres se contredisent"
    }
  }

  func basis(_ basis: Target.Basis) -> String {
    switch basis {
    case .law: "loi"
    case .policy: "politique"
    case .commitment: "engagement"
    case .benchmark: "critère de référence"
    case .advocacy: "plaidoyer"
    }
  }

  func rating(_ rating: Rating) -> String {
    switch rating {
    case .exceeds: "dépasse l’objectif"
    case .meets: "atteint l’objectif"
    case .approaches: "se rapproche de l’objectif"
    case .missing: "loin de l’objectif"
    }
  }

  func status(_ status: MilestoneStatus) -> String {
    switch status {
    case .planned: "prévu"
    case .inProgress: "en cours"
    case .done: "réalisé"
    case .abandoned: "abandonné"
    }
  }
}
