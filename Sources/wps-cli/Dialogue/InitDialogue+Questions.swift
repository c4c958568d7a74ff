import WPSIndicators

/// What the file is about, and what is counted first.
extension InitDialogue {
  mutating func askForCountry(_ number: String) throws(Interruption) {
    let question = Dialogue.Question(
      number: number,
      text: Message("Which country is it about?", fr: "De quel pays s’agit-il\u{A0}?"),
      kept: starter.country?.text(in: dialogue.language),
      explanation: Message(
        "The name as it is to stand in the title of the scorecard: \(exampleTitle).",
        fr: """
          Le nom tel qu’il figurera dans le titre du tableau de bord\u{A0}: \(exampleTitle).
          """))
    let country = try dialogue.ask(question) { (word) throws(Interruption) in Self.name(word) }
    guard let country else {
      try dialogue.say(Message("Write the name of a country.", fr: "Écrivez le nom d’un pays."))
      return try askForCountry(number)
    }
    starter.country = LocalizedText(country)
  }

  /// "Mali: women and peace and security".
  private var exampleTitle: Message {
    var example = starter
    example.country = LocalizedText("Mali")
    example.languages = Language.allCases
    let title = example.registry.title
    return Message("\(title.text(in: .english))", fr: "\(title.text(in: .french))")
  }

  mutating func askForLanguages(_ number: String) throws(Interruption) {
    let question = Dialogue.Question(
      number: number,
      text: Message(
        "In which language are its texts?  (en, fr, or both: en fr)",
        fr: "En quelle langue seront les textes\u{A0}?  (fr, en, ou les deux\u{A0}: fr en)"),
      kept: starter.languages.map(\.rawValue).joined(separator: " "),
      explanation: Message(
        """
        Scorecards come out in English and in French whatever you answer; names and notes are in \
        the languages that the file gives them in.
        """,
        fr: """
          Les tableaux de bord sortent en français et en anglais quelle que soit la réponse\u{A0}; \
          les noms et les remarques sont dans les langues que donne le fichier.
          """))
    let own = dialogue.language
    let both = [own] + Language.allCases.filter { $0 != own }
    let languages = try dialogue.ask(question) {
      (word) throws(Interruption) -> Dialogue.Reply<[Language]> in
      if ["both", "lesdeux"].contains(word.folded) { return .value(both) }
      let all = word.split { " ,;+/&".contains($0) }.map { Self.language(String($0)) }
      let known = all.compactMap { $0 }
      return known.isEmpty || known.count < all.count
        ? .again(Message("Write en, fr or en fr.", fr: "Écrivez fr, en ou fr en."))
        : .value(known)
    }
    starter.languages = languages ?? starter.languages
    try askForCountryInOtherLanguages()
  }

  private static func language(_ word: String) -> Language? {
    switch word.folded {
    case "en", "english", "anglais": .english
    case "fr", "french", "francais": .french
    default: nil
    }
  }

  /// Côte d’Ivoire is the same in both languages, and Tchad is not.
  private mutating func askForCountryInOtherLanguages() throws(Interruption) {
    guard let country = starter.country,
      starter.languages.contains(where: { $0 != dialogue.language })
    else { return }
    var versions = [(language: String, text: String)]()
    for language in Language.allCases {
      let known = country.text(in: language)
      var text: String? = known
      if language != dialogue.language {
        let name = language.spokenName
        text = try dialogue.ask(
          Dialogue.Question(
            text: Message(
              "What is the country called in \(name)?",
              fr: "Comment le pays s’appelle-t-il en \(name)\u{A0}?"), kept: known,
            explanation: Message(
              "For the title in that language.", fr: "Pour le titre dans cette langue."))
        ) { (word) throws(Interruption) in Self.name(word) }
      }
      versions.append((language.rawValue, text ?? known))
    }
    starter.country = LocalizedText(versions)
  }

  mutating func askForPeriod(_ number: String) throws(Interruption) {
    let question = Dialogue.Question(
      number: number,
      text: Message(
        "Up to which quarter will you report?",
        fr: "À quel trimestre le fichier est-il arrêté\u{A0}?"),
      kept: dialogue.language.typed(ObservationTime(in: starter.period)),
      explanation: Message(
        """
        The period that the first scorecard is of. \(typed: "wps-cli quarter --begin") moves on to \
        the next. A year (2026), half-year (2026-S1) or month (2026-07) will do too.
        """,
        fr: """
          La période du premier tableau de bord. \(typed: "wps-cli quarter --begin") passera à la \
          suivante. Une année (2026), un semestre (2026-S1) ou un mois (2026-07) conviennent aussi.
          """))
    let period = try dialogue.ask(question) {
      (word) throws(Interruption) -> Dialogue.Reply<Period> in
      (Period(word) ?? MeantSpelling.period(word)).map { .value($0) }
        ?? .again(
          Message(
            "That is no period. Write Q4 2026.", fr: "Ce n’est pas une période. Écrivez T4 2026."))
    }
    starter.period = period ?? starter.period
    try dialogue.say(dialogue.language.name(of: starter.period) + ".")
  }

  mutating func askForTemplate(_ number: String) throws(Interruption) {
    let all = StarterRegistry.Template.allCases
    let question = Dialogue.Question(
      number: number,
      text: Message(
        "What do you count first?  (a number)",
        fr: "Que comptez-vous en premier\u{A0}?  (un nombre)"),
      options: all.map(\.meaning),
      kept: starter.templates.first.flatMap { all.firstIndex(of: $0) }.map { "\($0 + 1)" },
      explanation: Message(
        "The body that the file begins with, and what is asked of it. Others are added later.",
        fr: """
          L’organe par lequel le fichier commence, et ce qui est attendu de lui. D’autres \
          s’ajouteront plus tard.
          """))
    let template = try dialogue.ask(question) {
      (word) throws(Interruption) -> Dialogue.Reply<StarterRegistry.Template> in
      guard let number = Int(word), all.indices.contains(number - 1) else {
        return .again(
          Message(
            "Answer with a number from 1 to \(all.count).",
            fr: "Répondez par un nombre de 1 à \(all.count)."))
      }
      return .value(all[number - 1])
    }
    starter.templates = template.map { [$0] } ?? starter.templates
  }

  mutating func askForName(
    of body: StarterRegistry.TemplateBody, _ number: String
  ) throws(Interruption) {
    let languages = Language.allCases.filter(starter.languages.contains)
    var versions = [(language: String, text: String)]()
    for language in languages {
      let offered = starter.names[body.id]?.text(in: language) ?? body.name.text(in: language)
      let tongue =
        languages.count > 1
        ? Message(" in \(language.spokenName)", fr: " en \(language.spokenName)")
        : Message(verbatim: "")
      let question = Dialogue.Question(
        number: versions.isEmpty ? number : "",
        text: Message("What is it called\(tongue)?", fr: "Quel est son nom\(tongue)\u{A0}?"),
        kept: offered,
        explanation: Message(
          "The name as it is to stand in the scorecard. Empty: \(body.name).",
          fr: "Le nom tel qu’il figurera dans le tableau de bord. Vide\u{A0}: \(body.name)."))
      let text = try dialogue.ask(question) { (word) throws(Interruption) in Self.name(word) }
      versions.append((language.rawValue, text ?? offered))
    }
    starter.names[body.id] = LocalizedText(versions)
  }

  /// A name, on one line.
  private static func name(_ word: String) -> Dialogue.Reply<String> {
    let name = word.onOneLine
    return name.isEmpty
      ? .again(Message("Write a name.", fr: "Écrivez un nom.")) : .value(name)
  }
}

extension Language {
  /// What the language is called.
  fileprivate var spokenName: Message {
    switch self {
    case .english: Message("English", fr: "anglais")
    case .french: Message("French", fr: "français")
    }
  }
}
