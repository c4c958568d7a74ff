extension FileFormat {
  static let position = RecordFormat<Position>(
    Message("a position", fr: "un poste"), definition: "position", title: "Position",
    summary:
      "A named office in a body, whose holder observations give in 'holders': chair, deputy speaker, "
      + "head of delegation.",
    keys: [
      .id(
        "A short name for the position, unique within the body; observations name it in 'holders'. Give "
          + "the same to like positions of other bodies, and they are counted together.",
        examples: ["chair"], get: { $0.id }, set: { $0.id = $1 }),
      .text(
        "name", "Name", "What it is called.",
        examples: [["en": "Chair", "fr": "Présidence"]], isName: true, isRequired: true,
        get: { $0.name }, set: { $0.name = $1 }),
      RecordKey(
        "targets", .references(.targets), "Targets",
        "The ids of the targets that it is held against, with the measure 'heldByWoman'.",
        examples: [["woman-in-the-chair"]],
        get: { $0.targets.isEmpty ? nil : .strings($0.targets) },
        set: { if case .strings(let ids) = $1 { $0.targets = ids } }),
    ])
}

extension Position: FileRecord {
  static let blank = Position(id: "", name: LocalizedText(""))

  mutating func finished(
    _ open: RecordReader.OpenRecord, _ format: RecordFormat<Position>, _ reader: inout RecordReader
  ) -> Bool {
    name = name.orElse(id)
    return true
  }

  /// What a difference tells of it.
  private var entries: [RecordEntry] {
    FileFormat.position.entries(self).map { $0.inside(id) }
  }

  /// The keys of a body whose value they are.
  static let ofBody = NestedRecords<Body>(
    definition: FileFormat.position.definition,
    read: { (reader, body) throws(JSONSyntaxError) in
      let problems = reader.diagnostics.count
      try reader.readInner(FileFormat.position, into: &body.positions)
      if reader.diagnostics.count > problems { reader.lackPositions() }
    },
    json: { body in body.positions.map { FileFormat.position.json($0) } },
    spellings: { body in body.positions.map { $0.id } },
    details: { body in body.positions.flatMap { $0.entries } })
}

extension RecordReader {
  /// Notes that the body that is being read may have positions that could not be read.
  mutating func lackPositions() {
    gaps.bodiesWithoutPositions.insert(places[.bodies].count)
  }

  /// Who holds the positions of a body: an object by position, in it a word.
  mutating func readHolders() throws(JSONSyntaxError) -> Holders? {
    var holders = [Holders.Entry]()
    let words = WordList(Holder.self)
    let isObject = try readMembers(
      help: Message(
        "name the position, then who holds it: { \"chair\": \"woman\" }",
        fr: "nommez le poste, puis qui l’occupe\u{A0}: { \"chair\": \"woman\" }")
    ) { (reader, position) throws(JSONSyntaxError) in
      if let holder = try reader.readWord(of: words).flatMap({ Holder(rawValue: $0) }) {
        holders.append(Holders.Entry(position: position, holder: holder))
      } else {
        reader.gaps.isComplete = false
      }
    }
    if !isObject { gaps.isComplete = false }
    return isObject ? Holders(holders) : nil
  }
}
