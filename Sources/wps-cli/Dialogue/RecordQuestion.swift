import WPSIndicators

/// The question for a key of a new record, by the form of its value.
struct RecordQuestion {
  private let key: NewRecordKey
  /// What was answered before.
  private let kept: RecordValue?
  /// The record as far as it is known.
  private let record: NewRecord
  private let registry: Registry
  private let dialogue: Dialogue

  typealias Interruption = Dialogue.Interruption

  init(
    _ key: NewRecordKey, of record: NewRecord, kept: RecordValue?, _ registry: Registry,
    _ dialogue: Dialogue
  ) {
    self.key = key
    self.record = record
    self.kept = kept
    self.registry = registry
    self.dialogue = dialogue
  }

  /// What is answered; nil where nothing is, of a key that may be left out.
  func value(_ number: String) throws(Interruption) -> RecordValue? {
    while true {
      if let value = try ask(number) { return value }
      guard key.isRequired, key.form != .references(.targets) else { return nil }
      try dialogue.say(Message("This is needed.", fr: "Il en faut un."))
    }
  }

  private func ask(_ number: String) throws(Interruption) -> RecordValue? {
    switch key.form {
    case .name, .text: try text(number)
    case .word(let list): try word(of: list, number)
    case .reference(let list): try record(of: [list], number).map { .string($0) }
    case .subject: try record(of: RecordList.ofSubjects, number).map { .string($0) }
    case .references(let list):
      .strings(
        try Self.records(of: [list], heading, number, registry, dialogue, where: isFit))
    case .date:
      try dialogue.ask(question(number, hint: Dialogue.dayHint)) { word in
        (dialogue.day(in: word) ?? .again(Dialogue.dayHint)).map { .date($0) }
      }
    case .threshold, .sizeThreshold: try threshold(number)
    case .wholeNumber, .quarters:
      try dialogue.ask(question(number, hint: Self.wholeNumber)) { word in
        guard let count = Int64(word), (0...Count.greatest).contains(count) else {
          return .again(Self.wholeNumber)
        }
        return .value(key.form == .quarters ? .number(Int(count)) : .count(Count(count)))
      }
    default:
      try dialogue.text(question(number, hint: Self.anything)).map { .string($0) }
    }
  }

  private func question(_ number: String, hint: Message) -> Dialogue.Question {
    Dialogue.Question(
      number: number, text: heading, kept: kept?.spelling ?? nil,
      explanation: key.isRequired
        ? hint : hint + Message(verbatim: " ") + Message("Empty: none.", fr: "Vide\u{A0}: rien."))
  }

  /// What the key is, as a question.
  private var heading: Message {
    func begun(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
    return Message(
      "\(begun(key.brief.text(in: .english)))?",
      fr: "\(begun(key.brief.text(in: .french)))\u{A0}?")
  }

  // MARK: - By form

  /// A text: once, and where the file has names in several languages once in each.
  private func text(_ number: String) throws(Interruption) -> RecordValue? {
    let known: LocalizedText? = if case .text(let text)? = kept { text } else { nil }
    let languages = Language.allCases.filter { registry.languages.contains($0.rawValue) }
    guard key.form == .name, languages.count > 1 else {
      let question = Dialogue.Question(
        number: number, text: heading, kept: known?.text(in: dialogue.language),
        explanation: Self.anything)
      return try dialogue.text(question).map { .text(LocalizedText($0)) }
    }
    // In the language of the conversation first.
    let ordered = [dialogue.language] + languages.filter { $0 != dialogue.language }
    var versions = [(language: String, text: String)]()
    for language in ordered {
      let named =
        switch language {
        case .english: Message("in English", fr: "en anglais")
        case .french: Message("in French", fr: "en français")
        }
      let question = Dialogue.Question(
        number: language == dialogue.language ? number : "",
        text: Message("\(heading)  (\(named))", fr: "\(heading)  (\(named))"),
        kept: known?.text(in: language) ?? versions.first?.text, explanation: Self.anything)
      guard let text = try dialogue.text(question) else { return nil }
      versions.append((language.rawValue, text))
    }
    if Set(versions.map(\.text)).count == 1 { return .text(LocalizedText(versions[0].text)) }
    return LocalizedText(versions.sorted { $0.language < $1.language }).map { .text($0) }
  }

  private func word(of list: WordList, _ number: String) throws(Interruption) -> RecordValue? {
    // What is rated needs a scale, which is written by hand.
    let offered = list.words.indices.filter {
      list.words[$0] != Indicator.Kind.level.rawValue || !registry.scales.isEmpty
    }
    try dialogue.blank()
    try dialogue.pose(heading, number)
    let chosen = try dialogue.choice(among: offered.map { list.meanings[$0] })
    return chosen.map { .string(list.words[offered[$0]]) } ?? kept
  }

  /// A threshold, as what is measured has it.
  private func threshold(_ number: String) throws(Interruption) -> RecordValue? {
    if record.measure == .level {
      let levels = registry.scales.flatMap(\.levels)
      try dialogue.blank()
      try dialogue.pose(heading, number)
      let names = levels.map { Message(verbatim: $0.name.text(in: dialogue.language)) }
      let chosen = try dialogue.choice(among: names)
      return chosen.map { .threshold(Threshold(level: levels[$0].id)) } ?? kept
    }
    let isOrder = record.measure == .placement
    let takesShare = isOrder || record.measure?.isShare ?? true
    let takesNumber = isOrder || !takesShare
    let hint = takesShare ? Self.share : Self.wholeNumber
    return try dialogue.ask(question(number, hint: hint)) {
      (word) throws(Interruption) -> Dialogue.Reply<RecordValue> in
      if word.allSatisfy(\.isNumber), let count = Threshold(typed: word) {
        if takesNumber { return .value(.threshold(count)) }
        // What is left out of a share is its sign.
        guard let share = Threshold(share: word + "%") else { return .again(hint) }
        return .ifMeant(
          Message("Do you mean \(word)%?", fr: "Voulez-vous dire \(word)\u{A0}%\u{A0}?"),
          .threshold(share))
      }
      let share = takesShare ? Threshold(share: word) ?? Threshold(meantBy: word) : nil
      return share.map { .value(.threshold($0)) } ?? .again(hint)
    }
  }

  /// A record that the file has; `*` lists all.
  private func record(of lists: [RecordList], _ number: String) throws(Interruption) -> String? {
    try Self.record(of: lists, heading, kept: kept?.spelling ?? nil, number, registry, dialogue)
  }

  private static func record(
    of lists: [RecordList], _ heading: Message, kept: String? = nil, _ number: String,
    _ registry: Registry, _ dialogue: Dialogue,
    where isOffered: (String) -> Bool = { _ in true }
  ) throws(Interruption) -> String? {
    try dialogue.ask(
      Dialogue.Question(
        number: number, text: heading + byName, kept: kept, explanation: ofTheFile)
    ) { (word) throws(Interruption) -> Dialogue.Reply<String> in
      try RecordDialogue.choice(
        for: word, among: registry, in: lists, dialogue, where: isOffered,
        none: Message("The file has none of that name.", fr: "Le fichier n’en a pas de ce nom."))
    }
  }

  /// Records of some lists, one answer each, until one is empty.
  static func records(
    of lists: [RecordList], _ heading: Message, _ number: String, _ registry: Registry,
    _ dialogue: Dialogue, where isOffered: (String) -> Bool
  ) throws(Interruption) -> [String] {
    var ids = [String]()
    var question = heading
    while let id = try record(
      of: lists, question, ids.isEmpty ? number : "", registry, dialogue, where: isOffered)
    {
      if !ids.contains(id) { ids.append(id) }
      question = Message("Another one?", fr: "Un autre\u{A0}?")
    }
    return ids
  }

  /// Whether a target measures what the record has.
  private func isFit(_ id: String) -> Bool {
    registry.targets.first { $0.id == id }.map { record.measures.contains($0.measure) } ?? false
  }

  // MARK: - Words

  private static let byName = Message(
    "  (its name or words of it; * for the list)",
    fr: "  (son nom ou des mots de son nom\u{A0}; * pour la liste)")
  private static let ofTheFile = Message(
    "One that the file has already. Empty: none.",
    fr: "Il doit figurer déjà dans le fichier. Vide\u{A0}: aucun.")
  private static let share = Message(
    "Write a share, such as 30% or 1/3.", fr: "Écrivez une part, comme 30\u{A0}% ou 1/3.")
  private static let wholeNumber = Message("Write a whole number.", fr: "Écrivez un nombre entier.")
  private static let anything = Message(
    "Write it as readers are to see it.", fr: "Écrivez-le tel qu’il sera lu.")
}
