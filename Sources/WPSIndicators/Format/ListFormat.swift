extension FileFormat {
  static let list = RecordFormat<CandidateList>(
    Message("a list", fr: "une liste"), definition: "list", title: "Candidate list",
    summary: "Candidates in the order in which they stand.",
    keys: [
      .id(
        "A short name for the list, unique among subjects.",
        examples: ["unity-north"], get: { $0.id }, set: { $0.id = $1 }),
      .subjectName(examples: ["Unity Party, North"]),
      .group,
      .reference(
        "of", to: .bodies, "Of", "The id of the body that is elected.",
        brief: Message("the body that is elected", fr: "l’organe à élire"),
        examples: ["national-assembly"], get: { $0.of }, set: { $0.of = $1 }),
      .text(
        "party", "Party", "Whose list it is; lists are added up by party.",
        brief: Message("whose list it is", fr: "le parti qui la présente"),
        examples: ["Unity Party"], get: { $0.party }, set: { $0.party = $1 }),
      .text(
        "constituency", "Constituency", "Where it stands; lists are added up by constituency.",
        brief: Message("where it stands", fr: "la circonscription"),
        examples: ["North"], get: { $0.constituency }, set: { $0.constituency = $1 }),
      .targets,
      .subjectNote,
      .observations(
        "The order of the candidates, one entry for each source and time; may be empty.",
        listObservation),
    ])

  static let listObservation = RecordFormat<ReportedObservation>(
    Message("an observation of a list", fr: "une observation d’une liste"),
    definition: "listObservation", title: "Observation of a list",
    summary: "The order of the candidates of a list, as one source gives it at one time.",
    keys: ReportedObservation.keys.filter { $0.subjects.contains(.list) }
      .map { $0.required(of: .list) },
    conditions: eitherTime)
}

extension CandidateList: ListedRecord {
  static let blank = CandidateList(id: "", name: LocalizedText(""), observations: [])

  static func begin(at start: Int, _ reader: inout RecordReader) {
    reader.subjectKind = .list
  }

  mutating func finished(
    _ open: RecordReader.OpenRecord, _ format: RecordFormat<CandidateList>,
    _ reader: inout RecordReader
  ) -> Bool {
    core.name = core.name.orElse(id)
    return hasID(&reader)
  }
}

extension RecordReader {
  /// The order of a candidate list: a letter for each place.
  mutating func readOrder() throws(JSONSyntaxError) -> String? {
    let wanted = Message(
      "the candidates in quotes, such as \"MMWMMW\"",
      fr: "les candidatures entre guillemets, comme \"MMWMMW\"")
    guard let (value, range) = try readString(wanted) else { return nil }
    if let order = CandidateOrder(value) { return order.description }
    report(
      .invalidOrder, at: range, .quoted(value, CandidateOrder.denial),
      help: CandidateOrder.advice(on: value))
    return nil
  }
}

extension CandidateOrder {
  /// How to write what is not an order.
  /// - Parameter isQuoted: whether it is written in quotes, as in the file.
  package static func advice(on spelling: String, isQuoted: Bool = true) -> Message {
    if spelling.utf8.count > mostPlaces {
      return Message(
        "a list has \(mostPlaces) places at most", fr: "une liste a \(mostPlaces) places au plus")
    }
    // Blanks and commas between, and small letters, are what people write.
    let letters = spelling.uppercased().filter { !$0.isWhitespace && !",;.-/".contains($0) }
    let mark = isQuoted ? "\"" : ""
    if let order = CandidateOrder(letters) { return .write("\(mark)\(order)\(mark)") }
    // F is a woman in both languages, H a man in French.
    let english = String(letters.map { $0 == "F" ? "W" : $0 == "H" ? "M" : $0 })
    if let order = CandidateOrder(english) {
      return .write("\(mark)\(order)\(mark)")
        + Message(": W for a woman, M for a man", fr: "\u{A0}: W pour une femme, M pour un homme")
    }
    return Message(
      "write one letter for each place: W a woman, M a man, O neither, ? not stated",
      fr: """
        écrivez une lettre par place\u{A0}: W pour une femme, M pour un homme, O pour ni l’un ni \
        l’autre, \(quoted: "?") pour un sexe non précisé
        """)
  }
}
