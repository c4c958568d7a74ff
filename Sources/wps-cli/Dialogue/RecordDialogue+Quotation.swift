import WPSIndicators

/// Where the source says it, and how.
extension RecordDialogue {
  /// What the figure before has of the same source, where there is one.
  private func former(_ text: LocalizedText?) -> LocalizedText? {
    formerSource == source ? text : nil
  }

  /// That = says what the figure before has.
  private func hint(_ former: LocalizedText?) -> Message {
    former == nil
      ? .empty : Message("; = as for the figure before", fr: "\u{A0}; = comme la donnée d’avant")
  }

  /// A text as it is typed; = stands for that of the figure before, where it has one.
  private func ask(
    again hasFormer: Bool, _ question: Dialogue.Question
  ) throws(Interruption) -> String? {
    try dialogue.ask(question) { (word) throws(Interruption) -> Dialogue.Reply<String> in
      guard word == "=", !hasFormer else { return .value(word) }
      return .again(
        Message(
          "The figure before has none of this source. Write it, or leave it empty.",
          fr: "La donnée d’avant n’en a pas pour cette source. Écrivez-le, ou ne répondez rien."))
    }
  }

  mutating func askForLocator(_ number: String) throws(Interruption) {
    let former = former(formerLocator)
    let again = hint(former)
    let text = try ask(
      again: former != nil,
      Dialogue.Question(
        number: number,
        text: Message(
          "Where in it?  (page, paragraph, article\(again))",
          fr: "À quel endroit\u{A0}?  (page, paragraphe, article\(again))"
        ),
        kept: draft.locator?.text(in: dialogue.language),
        explanation: Message(
          "Where a reader finds the figure in seconds: page 12, para. 34.",
          fr: "Où un lecteur trouve le chiffre en quelques secondes\u{A0}: page 12, par. 34.")))
    draft.locator = text.map { $0 == "=" ? former ?? LocalizedText($0) : LocalizedText($0) }
  }

  mutating func askForQuote(_ number: String) throws(Interruption) {
    let former = former(formerQuote)
    let again = hint(former)
    let text = try ask(
      again: former != nil,
      Dialogue.Question(
        number: number,
        text: Message(
          "Its own words?  (copied without a change; empty: no quotation\(again))",
          fr:
            "Ses propres mots\u{A0}?  (copiés sans rien changer\u{A0}; vide\u{A0}: pas de citation\(again))"
        ),
        kept: draft.quote?.text(in: dialogue.language),
        explanation: Message(
          "The sentence that gives the figure. It is the proof: 'wps-cli verify' looks it up in a copy of "
            + "the source.",
          fr:
            "La phrase qui donne le chiffre. C’est la preuve\u{A0}: «\u{A0}wps-cli verify\u{A0}» la cherche dans "
            + "une copie de la source.")))
    guard let text else {
      draft.quote = nil
      guard draft.locator == nil else { return }
      let goesOn = try dialogue.confirm(
        Message(
          "Neither place nor words: nobody can check this figure without reading the whole source. Go on "
            + "all the same?",
          fr:
            "Ni endroit ni citation\u{A0}: personne ne pourra vérifier ce chiffre sans relire toute la "
            + "source. Continuer quand même\u{A0}?"), byDefault: false)
      if !goesOn { throw .back }
      return
    }
    if text == "=", let former {
      draft.quote = former
      return
    }
    // What was kept as it was has its language already.
    if text == draft.quote?.text(in: dialogue.language) { return }
    draft.quote = try inItsLanguage(text.withoutQuotationMarks)
  }

  /// A quotation with its language, where the file's texts have theirs. It is asked for only where the
  /// words leave it open, and can be seen before anything is written.
  private func inItsLanguage(_ text: String) throws(Interruption) -> LocalizedText {
    let tags = registry.languages.sorted()
    guard !tags.isEmpty else { return LocalizedText(text) }
    if let known = Language.likely(of: text) {
      return LocalizedText([(known.rawValue, text)]) ?? LocalizedText(text)
    }
    let language = try dialogue.ask(
      Dialogue.Question(
        text: Message("In which language?", fr: "Dans quelle langue\u{A0}?"),
        kept: dialogue.language.rawValue,
        explanation: Message(
          "The language of the quotation: en, fr.", fr: "La langue de la citation\u{A0}: en, fr."))
    ) { (word) throws(Interruption) -> Dialogue.Reply<String> in
      let known = tags + Language.allCases.map(\.rawValue)
      return known.contains(word.lowercased())
        ? .value(word.lowercased())
        : .again(Message("Write en or fr.", fr: "Écrivez fr ou en."))
    }
    return LocalizedText([(language ?? dialogue.language.rawValue, text)]) ?? LocalizedText(text)
  }
}

extension String {
  /// The string without the quotation marks around it, which the file adds where they are shown.
  fileprivate var withoutQuotationMarks: String {
    for (open, close) in [("«", "»"), ("“", "”"), ("\"", "\"")]
    where count > 2 && hasPrefix(open) && hasSuffix(close) {
      let inner = String(dropFirst().dropLast()).trimmingSpaces
      if !inner.contains(open), !inner.contains(close) { return inner }
    }
    return self
  }
}

extension Language {
  /// The language whose small words a text has; nil where it has none of either, or of both.
  fileprivate static func likely(of text: String) -> Language? {
    let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
    let found = smallWords.filter { !$0.words.isDisjoint(with: words) }
    return found.count == 1 ? found[0].language : nil
  }

  /// Words that are in almost every sentence of one language, and in none of the other.
  private static let smallWords: [(language: Language, words: Set<String>)] = [
    (.english, ["the", "of", "and", "were", "was", "is", "are", "has", "have", "whom", "which"]),
    (
      .french,
      ["le", "la", "les", "des", "du", "dont", "est", "sont", "et", "une", "au", "ont", "sur"]
    ),
  ]
}
