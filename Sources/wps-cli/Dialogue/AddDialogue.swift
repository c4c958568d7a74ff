import WPSIndicators

/// `wps-cli add` without options: asks question by question what a new record is, shows what it will
/// write, and writes on a yes.
struct AddDialogue {
  let dialogue: Dialogue
  let file: FileArgument
  let reading: RegistryReading
  let registry: Registry
  let list: RecordList
  /// The record as far as it has been answered; its id comes last.
  private var record: NewRecord
  /// What has been answered, for the brackets and for what is shown.
  private(set) var answered = [String: RecordValue]()
  private(set) var id: String?
  /// What is held against it, where it is a target.
  private(set) var held = [HeldSubject]()

  typealias Interruption = Dialogue.Interruption

  /// The keys that are asked for, by list and in this order; what is rarer is given by options.
  static func keys(of list: RecordList) -> [String] {
    switch list {
    case .bodies: ["name", "abbreviation", "kind", "group", "targets", "established"]
    case .lists: ["name", "of", "party", "constituency", "group", "targets"]
    case .indicators: ["name", "kind", "unit", "scale", "due", "owner", "group", "targets"]
    case .targets:
      [
        "name", "basis", "measure", "atLeast", "maxRun", "first", "denominator", "from", "dueBy",
        "source", "locator", "quote",
      ]
    case .sources: ["title", "publisher", "symbol", "date", "url"]
    case .groups: ["name"]
    case .scales: []
    }
  }

  /// Holds the conversation on a file.
  /// - Parameter list: the list of the record; nil where that is the first question.
  static func run(
    _ dialogue: Dialogue, on file: FileArgument, adding list: RecordList?
  ) throws(ToolError) -> ExitStatus {
    guard let read = try file.readRegistry(from: dialogue.console) else { return .failure }
    do throws(Interruption) {
      try dialogue.greet(
        read.registry, of: read.reading.text.name)
      let asked: RecordList
      if let list { asked = list } else { asked = try kind(dialogue) }
      guard let record = NewRecord(blank: "", in: asked) else {
        throw .failed(.writtenByHand(asked))
      }
      var add = AddDialogue(
        dialogue: dialogue, file: file, reading: read.reading, registry: read.registry,
        list: asked, record: record)
      try add.collect()
      return try add.conclude()
    } catch {
      switch error {
      case .failed(let error): throw error
      case .ended, .back:
        dialogue.console.complain(
          Message("Nothing was written.", fr: "Rien n’a été écrit."))
        return .success
      }
    }
  }

  /// Asks what sort of record it is.
  private static func kind(_ dialogue: Dialogue) throws(Interruption) -> RecordList {
    let lists = AddCommand.added
    while true {
      try dialogue.blank()
      try dialogue.pose(Message("What is to be added?", fr: "Que faut-il ajouter\u{A0}?"))
      if let place = try dialogue.choice(among: lists.map(\.indefinite)) { return lists[place] }
    }
  }

  // MARK: - Questions

  private enum Step {
    case key(NewRecordKey)
    case id
    /// What is held against a target.
    case held
  }

  /// The questions that have a meaning beside what was answered.
  private var steps: [Step] {
    let all = NewRecord.keys(of: list)
    return Self.keys(of: list).compactMap { name in all.first { $0.name == name } }
      .filter { $0.isMeaningful(record) && canBeAnswered($0) }.map { .key($0) } + [.id]
      + (list == .targets ? [.held] : [])
  }

  /// Whether the file has what a key can refer to, and the key says anything of such a record.
  private func canBeAnswered(_ key: NewRecordKey) -> Bool {
    switch (key.form, record) {
    case (.reference(let list), _), (.references(let list), _): !registry.ids(of: list).isEmpty
    case (_, .indicator(let indicator)) where key.name == "unit":
      [.count, .share].contains(indicator.kind)
    case (_, .target(let target)) where key.name == "denominator":
      Measure.ofSeats.contains(target.measure)
    default: true
    }
  }

  mutating func collect() throws(Interruption) {
    try dialogue.walk { (place) throws(Interruption) in
      // What has a meaning depends on what was answered.
      let asked = steps
      guard asked.indices.contains(place) else { return false }
      let number = "\(place + 1)/\(asked.count)"
      switch asked[place] {
      case .key(let key): try ask(for: key, number)
      case .id: try askForID(number)
      case .held: try askForSubjects(number)
      }
      return true
    }
  }

  private mutating func ask(for key: NewRecordKey, _ number: String) throws(Interruption) {
    let value = try RecordQuestion(key, of: record, kept: answered[key.name], registry, dialogue)
      .value(number)
    answered[key.name] = value
    // A key whose answer was taken back is as it was at first.
    guard var blank = NewRecord(blank: record.id, in: list) else { return }
    for known in NewRecord.keys(of: list) {
      if let value = answered[known.name] { known.set(&blank, value) }
    }
    record = blank
  }

  private mutating func askForID(_ number: String) throws(Interruption) {
    let values = NewRecord.keys(of: list).compactMap { key in
      answered[key.name].map { (key: key, value: $0) }
    }
    let (registry, list) = (registry, list)
    let question = Dialogue.Question(
      number: number,
      text: Message(
        "Its id, by which commands and other records name it",
        fr: "Son identifiant, par lequel les commandes et les autres éléments le désignent"),
      kept: id ?? registry.freeID(in: list, for: values),
      explanation: Message(
        "Small letters, digits and hyphens.",
        fr: "Des minuscules sans accent, des chiffres et des traits d’union."))
    let answer = try dialogue.ask(question) {
      (word) throws(Interruption) -> Dialogue.Reply<String> in
      guard Identifier.isWellFormed(word) else { return .again(question.explanation) }
      guard registry.isFree(word, in: list) else {
        return .again(
          Message(
            "\(typed: word) is taken already.", fr: "\(typed: word) est déjà pris."))
      }
      return .value(word)
    }
    guard let answer else { return try askForID(number) }
    id = answer
  }

  /// Asks what is held against a target: of positions, which of all; else subjects by their names.
  private mutating func askForSubjects(_ number: String) throws(Interruption) {
    held = []
    let question = Message(
      "Who is held against it?", fr: "Qui est soumis à cet objectif\u{A0}?")
    let measure: Measure? = if case .target(let target) = record { target.measure } else { nil }
    if measure == .heldByWoman {
      try dialogue.blank()
      try dialogue.pose(question, number)
      let positions = registry.bodies.flatMap { body in body.positions.map { (body, $0) } }
      let language = dialogue.language
      let names = positions.map { body, position in
        Message(
          verbatim: "\(position.name.text(in: language)), \(body.name.text(in: language))")
      }
      if let place = try dialogue.choice(among: names) {
        held = [.position(positions[place].1.id, of: positions[place].0.id)]
      }
      return
    }
    let registry = registry
    let ids = try RecordQuestion.records(
      of: RecordList.ofSubjects, question, number, registry, dialogue
    ) { id in
      registry.subjects.first { $0.id == id }.map { $0.measures.contains { $0 == measure } }
        ?? false
    }
    for id in ids {
      if let subject = registry.heldSubject(of: id) { held.append(subject) }
    }
  }
}

extension Registry {
  /// The subject of an id.
  fileprivate func heldSubject(of id: String) -> HeldSubject? {
    subjects.first { $0.id == id }.map { HeldSubject($0) }
  }
}
