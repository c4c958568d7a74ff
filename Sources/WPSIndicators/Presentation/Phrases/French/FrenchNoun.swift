/// A noun with what belongs to it, and the articles that it takes: « le quota de 30 % », « du quota
/// de 30 % », « au quota de 30 % ».
struct FrenchNoun {
  /// What the article of a noun depends on; in the plural it is the same for both genders. A year and
  /// a month take none.
  enum Form {
    case masculine, feminine, plural, date
  }

  let form: Form
  /// The noun and what belongs to it, without an article.
  let words: Passage
  /// Whether it names people, as « policiers » does, and not what they are members of.
  private(set) var isOfPeople = false

  init(_ form: Form, _ words: Passage) {
    self.form = form
    self.words = words
  }

  var le: Passage { after("le ", "la ", "les ", elided: "l’", date: "") }
  var du: Passage {
    after(
      "du ", "de la ", "des ", elided: "de l’", date: words.text.beginsWithVowel ? "d’" : "de ",
      repeating: "de")
  }
  var au: Passage {
    after("au ", "à la ", "aux ", elided: "à l’", date: "à ", repeating: "à")
  }
  /// When something is: « en 2016 », « au premier semestre 2016 ».
  var en: Passage { form == .date ? "en \(words)" : au }

  private func after(
    _ masculine: String, _ feminine: String, _ plural: String, elided: String, date: String,
    repeating preposition: String? = nil
  ) -> Passage {
    let article =
      switch form {
      case .plural: plural
      case .date: date
      case _ where words.text.beginsWithVowel: elided
      case .masculine: masculine
      case .feminine: feminine
      }
    return "\(article)\(preposition.map(words.repeating) ?? words)"
  }
}

extension Passage {
  /// « du Comité et de ses sous-comités »: the preposition, again before what belongs to the first.
  fileprivate func repeating(_ preposition: String) -> Passage {
    ["ses", "son", "sa"].reduce(self) { passage, possessive in
      passage.replacing(" et \(possessive) ", with: " et \(preposition) \(possessive) ")
    }
  }
}

extension String {
  /// Whether an article before the word loses its vowel. No word here begins with a silent h.
  var beginsWithVowel: Bool {
    first?.lowercased().first.map { "aàâeéèêëiîïoôuùûœ".contains($0) } ?? false
  }
}

// MARK: - Names of bodies

extension FrenchNoun {
  /// A body by its name, of which the file does not give the gender; nil for a name that begins with
  /// a noun that is not known here.
  init?(named name: Passage) {
    // The word that decides is the first, without what follows a hyphen or apostrophe.
    let noun = name.text.prefix { $0.isLetter }.lowercased()
    guard let form = Self.forms[noun] else { return nil }
    // An institution keeps its capital; what is only a sort of thing does not.
    self.init(form, Self.generic.contains(noun) ? name.lowercasedFirst : name)
    isOfPeople = Self.people.contains(noun)
  }

  private static let people: Set<String> = [
    "agents", "conseillers", "députés", "femmes", "fonctionnaires", "juges", "magistrats",
    "membres", "militaires", "ministres", "observateurs", "policiers", "soldats",
  ]

  private static let generic: Set<String> = [
    "agents", "autorités", "brigade", "composante", "conseillers", "députés", "effectifs",
    "femmes", "fonctionnaires", "force", "forces", "groupes", "institutions", "juges",
    "magistrats", "membres", "militaires", "ministres", "observateurs", "organes", "personnel",
    "police", "policiers", "section", "service", "services", "soldats", "unités", "équipe",
    "anciens", "autres", "bloc", "camp", "hommes", "indépendants", "jeunes",
    "majorité", "minorité", "mouvements", "opposition", "parti", "parties", "partis", "régions",
    "signataires",
  ]

  private static let forms: [String: Form] = {
    let nouns: [(Form, String)] = [
      (
        .masculine,
        """
        appareil bureau cabinet collège comité conseil congrès corps directoire exécutif \
        gouvernement groupe haut mécanisme ministère observatoire office organe parlement parquet \
        personnel présidium secrétariat sénat service tribunal état bloc camp mouvement parti
        """
      ),
      (
        .feminine,
        """
        administration agence armée assemblée association autorité brigade chambre chancellerie \
        commission composante conférence convention cour délégation direction force gendarmerie \
        haute inspection instance institution magistrature mairie mission municipalité police \
        présidence représentation section table union unité équipe alliance coalition \
        coordination majorité minorité opposition plateforme région
        """
      ),
      (
        .plural,
        """
        agents assemblées autorités chambres comités commissions conseillers conseils cours \
        délégations députés effectifs femmes fonctionnaires forces groupes institutions \
        instances juges magistrats membres militaires ministres observateurs organes policiers \
        services soldats tribunaux unités autres hommes indépendants jeunes mouvements partis \
        parties régions signataires
        """
      ),
    ]
    var forms = [String: Form]()
    for (form, words) in nouns {
      for word in words.split(separator: " ") { forms[String(word)] = form }
    }
    return forms
  }()
}
