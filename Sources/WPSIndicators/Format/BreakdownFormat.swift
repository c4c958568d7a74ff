extension FileFormat {
  static let breakdown = RecordFormat<Breakdown>(
    Message("a breakdown", fr: "une ventilation"), definition: "breakdown", title: "Breakdown",
    summary:
      "A division of a body's members into parts, of which observations give figures in 'by': by "
      + "signatory party, bench, region, age.",
    keys: [
      .id(
        "A short name for the breakdown, unique within the body; observations name it in 'by'.",
        examples: ["party"], get: { $0.id }, set: { $0.id = $1 }),
      .text(
        "name", "Name", "What the members are divided by.",
        examples: [["en": "Signatory party", "fr": "Partie signataire"]], isName: true,
        isRequired: true, get: { $0.name }, set: { $0.name = $1 }),
      .records(
        "parts", "Parts", "The parts, at least one, in the order in which they are shown.",
        isRequired: true,
        NestedRecords(
          definition: part.definition,
          read: { (reader, breakdown) throws(JSONSyntaxError) in
            try reader.readParts(of: &breakdown)
          },
          json: { breakdown in breakdown.parts.map { part.json($0) } },
          spellings: { breakdown in breakdown.parts.map { $0.id } })),
      .flag(
        "partial", "Partial",
        "true where there are members who belong to none of the parts. Without it the parts together "
          + "are the whole.",
        // Nothing follows from the parts of a partial one that the whole would contradict.
        standIn: true, get: { $0.isPartial }, set: { $0.isPartial = $1 }),
    ])

  static let part = RecordFormat<Breakdown.Part>(
    Message("a part of a breakdown", fr: "une partie d’une ventilation"), definition: "part",
    title: "Part",
    summary: "Some of a body's members: those of one party, bench, region or age.",
    keys: [
      .id(
        "A short name for the part, unique within the breakdown; observations name it in 'by'.",
        examples: ["opposition"], get: { $0.id }, set: { $0.id = $1 }),
      .text(
        "name", "Name", "The name, as tables show it.",
        examples: [["en": "Opposition", "fr": "Opposition"]], isName: true, isRequired: true,
        get: { $0.name }, set: { $0.name = $1 }),
    ])

  /// The figures of a part: the counts that an observation gives of the whole.
  static let partFigures = RecordFormat<Figures>(
    Message("the figures of a part", fr: "le détail d’une partie"), definition: "partFigures",
    title: "Figures of a part",
    summary:
      "What a source says of one part of a body, in the keys that it has of the whole. Leave out what "
      + "it does not say.",
    keys: ReportedObservation.keys.compactMap { $0.ofPart })
}

extension ObservationKey {
  /// The count in the figures of a part; nil for what only a whole has.
  fileprivate var ofPart: RecordKey<Figures>? {
    guard let count = Figures.Key.ofBodies.first(where: { $0.rawValue == name }) else { return nil }
    return RecordKey(
      name, key.form, key.title, key.meaning, examples: key.examples,
      standIn: key.standIn, get: { figures in figures.given(count).map { .count($0) } },
      set: { if case .count(let number) = $1 { $0[count] = number } })
  }
}

extension Breakdown {
  /// What a difference tells of it, each part by itself.
  fileprivate var entries: [RecordEntry] {
    let own = FileFormat.breakdown.entries(self)
    let inner = parts.flatMap { part in
      FileFormat.part.entries(part).map { $0.inside(part.id) }
    }
    return (own + inner).map { $0.inside(id) }
  }

  /// The keys of a body whose value they are.
  static let ofBody = NestedRecords<Body>(
    definition: FileFormat.breakdown.definition,
    read: { (reader, body) throws(JSONSyntaxError) in
      let problems = reader.diagnostics.count
      try reader.readInner(FileFormat.breakdown, into: &body.breakdowns)
      if reader.diagnostics.count > problems { reader.lackBreakdowns() }
    },
    json: { body in body.breakdowns.map { FileFormat.breakdown.json($0) } },
    spellings: { body in body.breakdowns.map { $0.id } },
    details: { body in body.breakdowns.flatMap { $0.entries } })
}

// MARK: - Reading

extension Breakdown: FileRecord {
  static let blank = Breakdown(id: "", name: LocalizedText(""), parts: [])

  mutating func finished(
    _ open: RecordReader.OpenRecord, _ format: RecordFormat<Breakdown>,
    _ reader: inout RecordReader
  ) -> Bool {
    name = name.orElse(id)
    return true
  }
}

extension Breakdown.Part: FileRecord {
  static let blank = Breakdown.Part(id: "", name: LocalizedText(""))

  mutating func finished(
    _ open: RecordReader.OpenRecord, _ format: RecordFormat<Breakdown.Part>,
    _ reader: inout RecordReader
  ) -> Bool {
    name = name.orElse(id)
    return true
  }
}

extension Figures: FileRecord {
  static let blank = Figures()
}

extension RecordReader {
  /// Notes that the body that is being read may have parts that could not be read.
  mutating func lackBreakdowns() {
    gaps.bodiesWithoutBreakdowns.insert(places[.bodies].count)
  }

  /// Reads the records of a list inside a record. One that cannot be read stays blank, so that the
  /// positions in the list remain those in the file.
  @discardableResult
  mutating func readInner<Record: FileRecord>(
    _ format: RecordFormat<Record>, into records: inout [Record]
  ) throws(JSONSyntaxError) -> Bool {
    try readList { (reader) throws(JSONSyntaxError) in
      records.append(.blank)
      _ = try reader.read(format, into: &records[records.count - 1])
    }
  }

  fileprivate mutating func readParts(of breakdown: inout Breakdown) throws(JSONSyntaxError) {
    let start = json.offset
    guard try readInner(FileFormat.part, into: &breakdown.parts), breakdown.parts.isEmpty else {
      return
    }
    report(
      .emptyList, at: start..<json.offset, namesNoPart,
      help: Message(
        "list the parts, or delete the breakdown",
        fr: "énumérez les parties, ou supprimez la ventilation"))
  }

  private var namesNoPart: Message {
    Message("\(keyName) names no part", fr: "\(keyName) ne nomme aucune partie")
  }

  /// What an observation gives of parts: an object by breakdown, in it one by part, in it the counts.
  mutating func readPartFigures() throws(JSONSyntaxError) -> PartFigures? {
    var parts = PartFigures()
    let isObject = try readMembers(help: Self.adviceOnParts) {
      (reader, breakdown) throws(JSONSyntaxError) in
      try reader.readMembers(help: Self.adviceOnParts) { (reader, part) throws(JSONSyntaxError) in
        var figures = Figures()
        if try reader.isObject(help: Self.adviceOnParts) {
          reader.isOfPart = true
          _ = try reader.read(FileFormat.partFigures, into: &figures)
          reader.isOfPart = false
        }
        parts.append(figures, of: BodyPart(breakdown, part))
      }
    }
    return isObject ? parts : nil
  }

  /// A part of a body: an object whose one key is the breakdown, and its value the part.
  mutating func readBodyPart() throws(JSONSyntaxError) -> BodyPart? {
    var parts = [BodyPart]()
    let (start, problems) = (json.offset, diagnostics.count)
    guard
      try readMembers(
        help: Self.adviceOnParts,
        { (reader, breakdown) throws(JSONSyntaxError) in
          if let (part, _) = try reader.readString(
            Message("the id of a part in quotes", fr: "l’identifiant d’une partie entre guillemets")
          ) {
            parts.append(BodyPart(breakdown, part))
          }
        })
    else { return nil }
    if parts.count > 1 {
      report(
        .invalidID, at: start..<json.offset,
        Message(
          "\(keyName) names \(parts.count) parts", fr: "\(keyName) nomme \(parts.count) parties"),
        help: Message(
          "a target applies to one part, or with 'each' to each part of a breakdown by itself",
          fr: """
            un objectif vise une seule partie ou, avec \(quoted: "each"), chaque partie d’une \
            ventilation prise à part
            """))
    } else if parts.isEmpty {
      gaps.isComplete = false
      if diagnostics.count == problems {
        report(
          .emptyList, at: start..<json.offset, namesNoPart,
          help: Message(
            "name the breakdown and its part, such as { \"party\": \"opposition\" }",
            fr: "nommez la ventilation et sa partie, comme { \"party\": \"opposition\" }"))
      }
    }
    return parts.first
  }

  private static let adviceOnParts =
    Message(
      "name the breakdown, then the part, then its counts: ",
      fr: "nommez la ventilation, puis la partie, puis ses nombres\u{A0}: ")
    + Message(verbatim: "{ \"party\": { \"government\": { \"women\": 3 } } }")

  /// Whether the next value is an object; otherwise noted and passed over.
  private mutating func isObject(help: Message) throws(JSONSyntaxError) -> Bool {
    let found = try json.peek()
    guard found != .object else { return true }
    try reportWrongType(found, wanted: JSONKind.object.description, help: help)
    return false
  }

  /// Reads an object whose keys are ids; false, noted and passed over if it is something else.
  ///
  /// `member` must read or skip one value each time it is called.
  @discardableResult
  mutating func readMembers(
    help: Message, _ member: (inout RecordReader, String) throws(JSONSyntaxError) -> Void
  ) throws(JSONSyntaxError) -> Bool {
    guard try isObject(help: help) else { return false }
    var scope = try json.beginObject()
    let objectKey = key
    var first = [String: Range<Int>]()
    while let next = try json.nextKey(in: &scope) {
      let id = json.decode(next)
      if let earlier = first[id] {
        report(
          .duplicateKey, at: next.range, .keyGivenTwice(id),
          notes: [Diagnostic.Note(message: .firstGivenHere, range: earlier)],
          help: .deleteOneOfTwo)
        try json.skipValue()
        continue
      }
      first[id] = next.range
      key = next
      try member(&self, id)
    }
    key = objectKey
    return true
  }
}
