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

  init(_ form: Form, _ words: Passage) {
    self.form = form
    self.words = words
  }

  var le: Passage { after("le ", "la ", "les ", elided: "l’", date: "") }
  var du: Passage {
    after("du ", "de la ", "des ", elided: "de l’", date: words.text.beginsWithVowel ? "d’" : "de ")
  }
  var au: Passage { after("au ", "à la ", "aux ", elided: "à l’", date: "à ") }
  /// When something is: « en 2016 », « au premier semestre 2016 ».
  var en: Passage { form == .date ? "en \(words)" : au }

  private func after(
    _ masculine: String, _ feminine: String, _ plural: String, elided: String, date: String
  ) -> Passage {
    let article =
      switch form {
      case .plural: plural
      case .date: date
      case _ where words.text.beginsWithVowel: elided
      case .masculine: masculine
      case .feminine: feminine
      }
    return "\(article)\(words)"
  }
}

extension String {
  /// Whether an article before the word loses its vowel. No word here begins with a silent h.
  fileprivate var beginsWithVowel: Bool {
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
  }

  private static let generic: Set<String> = [
    "agents", "autorités", "brigade", "composante", "effectifs", "femmes", "fonctionnaires",
    "force", "forces", "groupes", "institutions", "membres", "observateurs", "organes",
    "personnel", "police", "policiers", "section", "service", "services", "unités", "équipe",
  ]

  private static let forms: [String: Form] = {
    let nouns: [(Form, String)] = [
      (
        .masculine,
        """
        appareil bureau cabinet collège comité conseil congrès corps directoire exécutif \
        gouvernement groupe haut mécanisme ministère observatoire office organe parlement parquet \
        personnel présidium secrétariat sénat service tribunal état
        """
      ),
      (
        .feminine,
        """
        administration agence armée assemblée association autorité brigade chambre chancellerie \
        commission composante conférence convention cour délégation direction force gendarmerie \
        haute inspection instance institution magistrature mairie mission municipalité police \
        présidence représentation section table union unité équipe
        """
      ),
      (
        .plural,
        """
        agents assemblées autorités chambres comités commissions conseils cours délégations \
        députés femmes fonctionnaires forces groupes institutions instances membres \
        observateurs organes policiers services tribunaux unités
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
