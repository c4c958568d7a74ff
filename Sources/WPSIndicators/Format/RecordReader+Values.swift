/// Reading of single values. Each function reads one value; what is wrong is noted, and gives nil.
extension RecordReader {
  /// The value of a key, by its form.
  mutating func readValue(_ form: ValueForm) throws(JSONSyntaxError) -> RecordValue? {
    switch form {
    case .text, .name: try readText().map { .text($0) }
    case .plainText: try readString().map { .string($0.value) }
    case .digest: try readDigest().map { .string($0) }
    case .id: try readIdentifier().map { .string($0) }
    case .reference: try readReference().map { .string($0) }
    case .references: .strings(try readReferences())
    case .sources: .strings(try readSources())
    case .date: try readDate().map { .date($0) }
    case .period: try readPeriod().map { .period($0) }
    case .quarters: try readQuarters().map { .number($0) }
    case .wholeNumber: try readWholeNumber(greatest: Count.greatest).map { .count(Count($0)) }
    case .count: try readCount().map { .count($0) }
    case .percent: try readPercent().map { .percent($0) }
    case .word(let list): try readWord(of: list).map { .string($0) }
    case .threshold: try readThreshold().map { .threshold($0) }
    case .sizeThreshold: try readThreshold(orHeadcount: true).map { .threshold($0) }
    case .flag: try readBoolean().map { .flag($0) }
    case .formatVersion: try readFormatVersion()
    case .parts: try readPartFigures().map { .parts($0) }
    case .bodyPart: try readBodyPart().map { .bodyPart($0) }
    case .holders: try readHolders().map { .holders($0) }
    case .order: try readOrder().map { .string($0) }
    case .subject: try readReference().map { .string($0) }
    case .records: try skip()
    }
  }

  private mutating func skip() throws(JSONSyntaxError) -> RecordValue? {
    try json.skipValue()
    return nil
  }

  private mutating func readFormatVersion() throws(JSONSyntaxError) -> RecordValue? {
    guard try expect(.number, Message("the number 1", fr: "le nombre 1")) else { return nil }
    let number = try json.readNumber()
    if number.integer != 1 {
      report(
        .unsupportedVersion, at: number.range,
        Message(
          "format version \(quoted: text.text(in: number.range)) is not known",
          fr: "la version de format \(quoted: text.text(in: number.range)) n’est pas connue"),
        help: .write("1"))
    }
    return nil
  }

  /// Text in quotes that is not empty, with its place.
  mutating func readString(
    _ wanted: @autoclosure () -> Message = JSONKind.string.description
  ) throws(JSONSyntaxError) -> (value: String, range: Range<Int>)? {
    guard try expect(.string, wanted()) else { return nil }
    let string = try json.readString()
    let value = json.decode(string)
    // A sign of ASCII settles it in almost all cases; only the rest is worth Unicode's tables.
    let startsWithSign = value.utf8.first.map { (0x21..<0x7F).contains($0) } ?? false
    guard
      startsWithSign
        || value.unicodeScalars.contains(where: { !$0.properties.isWhitespace })
    else {
      report(
        .emptyText, at: string.range, Message("\(subject) is empty", fr: "\(subject) est vide"),
        help: .writeText)
      return nil
    }
    return (value, string.range)
  }

  /// A text, or an object of texts by language tag.
  mutating func readText() throws(JSONSyntaxError) -> LocalizedText? {
    guard try json.peek() == .object else {
      return try readString(
        Message(
          "text in quotes, or an object of texts by language",
          fr: "un texte entre guillemets, ou un objet de textes par langue")
      ).map { LocalizedText($0.value) }
    }
    var scope = try json.beginObject()
    var versions = [(language: String, text: String)]()
    var firstPlaces = [String: Range<Int>]()
    var isSound = true
    while let key = try json.nextKey(in: &scope) {
      let tag = json.decode(key)
      if !LanguageTag.isWellFormed(tag) {
        isSound = false
        report(
          .invalidLanguage, at: key.range, .quoted(tag, LanguageTag.denial),
          help: LanguageTag.advice(on: tag))
      } else if let first = firstPlaces[tag] {
        report(
          .duplicateKey, at: key.range, .languageGivenTwice(tag),
          notes: [Diagnostic.Note(message: .firstGivenHere, range: first)],
          help: .deleteOneOfTwo)
      }
      firstPlaces[tag] = firstPlaces[tag] ?? key.range
      if let text = try readString(
        Message(
          "the text in the language \(quoted: tag)", fr: "le texte dans la langue \(quoted: tag)"))
      {
        versions.append((tag, text.value))
      } else {
        isSound = false
      }
    }
    if firstPlaces.isEmpty {
      report(
        .emptyText, at: scope.start..<json.offset,
        Message(
          "\(keyName) has no text in any language", fr: "\(keyName) n’a de texte dans aucune langue"
        ),
        help: .write("{ \"en\": \"…\" }"))
    }
    // Which languages are meant is unknown then, so that none can be said to be missing.
    return isSound ? LocalizedText(versions) : versions.first.map { LocalizedText($0.text) }
  }

  /// The identifier of a record; one that is misspelt is noted, and still given so that references
  /// to it hold.
  mutating func readIdentifier() throws(JSONSyntaxError) -> String? {
    guard let (value, range) = try readString(Self.idInQuotes) else {
      gaps.isComplete = false
      return nil
    }
    if !Identifier.isWellFormed(value) {
      report(
        .invalidID, at: range, .quoted(value, Identifier.denial),
        help: Identifier.advice(for: value))
    }
    return value
  }

  /// The identifier of another record, whose spelling shows when it is looked up.
  mutating func readReference() throws(JSONSyntaxError) -> String? {
    if let (value, _) = try readString(Self.idInQuotes) { return value }
    gaps.isComplete = false
    return nil
  }

  private static let idInQuotes = Message("an id in quotes", fr: "un identifiant entre guillemets")

  /// Keeps the place of a reference that could not be read in its list.
  private static let unreadableReference = ""

  /// A list of references, which may be empty. One that cannot be read is given as an empty one, so
  /// that the positions in the list remain those in the file.
  mutating func readReferences() throws(JSONSyntaxError) -> [String] {
    var references = [String]()
    try readList { (reader) throws(JSONSyntaxError) in
      references.append(try reader.readReference() ?? Self.unreadableReference)
    }
    return references
  }

  /// A reference, or a list of at least one.
  mutating func readSources() throws(JSONSyntaxError) -> [String] {
    if try json.peek() == .array {
      let start = json.offset
      let sources = try readReferences()
      if sources.isEmpty {
        gaps.isComplete = false
        report(
          .emptyList, at: start..<json.offset,
          Message("\(keyName) names no source", fr: "\(keyName) ne nomme aucune source"),
          help: .figureNeedsSource)
      }
      return sources
    }
    guard let source = try readReference() else { return [] }
    if let shared = singleIdentifiers[source] { return shared }
    singleIdentifiers[source] = [source]
    return [source]
  }

  private mutating func readDigest() throws(JSONSyntaxError) -> String? {
    try readSpelling(
      .invalidDigest, { SHA256.isWellFormed($0) ? String(decoding: $0, as: UTF8.self) : nil },
      wanted: Message(
        "64 digits in quotes, as \(quoted: "sha256sum") prints them",
        fr: "64 signes entre guillemets, tels que \(quoted: "sha256sum") les affiche"),
      problem: { _ in SHA256.denial },
      help: { SHA256.advice(on: $0) })
  }

  mutating func readDate() throws(JSONSyntaxError) -> CalendarDate? {
    try readSpelling(
      .invalidDate, { CalendarDate(utf8: $0.span) },
      wanted: Message(
        "a date in quotes, such as \"2016-09-14\"",
        fr: "une date entre guillemets, comme \"2016-09-14\""),
      problem: { CalendarDate.denial(of: $0) },
      help: { spelling in
        MeantSpelling.date(spelling).map {
          .write("\"\($0)\"") + Message(": year, month and day", fr: "\u{A0}: année, mois et jour")
        }
          ?? Message(
            "write year, month and day as \"2016-09-14\"",
            fr: "écrivez l’année, le mois et le jour comme \"2016-09-14\"")
      })
  }

  mutating func readPeriod() throws(JSONSyntaxError) -> Period? {
    try readSpelling(
      .invalidPeriod, { Period(utf8: $0.span) },
      wanted: Message(
        "a period in quotes, such as \"2016-Q3\"",
        fr: "une période entre guillemets, comme \"2016-Q3\""),
      problem: { _ in Period.denial },
      help: { spelling in
        MeantSpelling.period(spelling).map {
          Message("did you mean \"\($0)\"?", fr: "vouliez-vous dire \"\($0)\"\u{A0}?")
        }
          ?? Message(
            """
            write a year \"2016\", a half-year \"2016-S1\", a quarter \"2016-Q3\" or a month \
            \"2016-07\"
            """,
            fr: """
              écrivez une année \"2016\", un semestre \"2016-S1\", un trimestre \"2016-Q3\" ou \
              un mois \"2016-07\"
              """)
      })
  }

  /// Text in quotes that spells a value in a fixed form.
  private mutating func readSpelling<Value>(
    _ code: DiagnosticCode, _ parse: (ArraySlice<UInt8>) -> Value?,
    wanted: @autoclosure () -> Message, problem: (_ spelling: String) -> Message,
    help: (_ spelling: String) -> Message
  ) throws(JSONSyntaxError) -> Value? {
    guard try expect(.string, wanted()) else { return nil }
    let string = try json.readString()
    if !string.hasEscapes, let value = parse(text.bytes[string.content]) { return value }
    let spelling = json.decode(string)
    if let value = parse(Array(spelling.utf8)[...]) { return value }
    report(code, at: string.range, .quoted(spelling, problem(spelling)), help: help(spelling))
    return nil
  }

  mutating func readBoolean() throws(JSONSyntaxError) -> Bool? {
    let wanted = { JSONKind.boolean.description + .withoutQuotes }
    guard try expect(.boolean, wanted()) else { return nil }
    return json.readBoolean()
  }

  /// One of a list of words.
  mutating func readWord(of list: WordList) throws(JSONSyntaxError) -> String? {
    let known = list.words
    let wanted = {
      Message("one of the words \(list.listing)", fr: "l’un des mots \(list.listing)")
    }
    guard let (value, range) = try readString(wanted()) else { return nil }
    if known.contains(value) { return value }
    report(
      .unknownValue, at: range,
      .quoted(value, WordList.denial(in: keyName)),
      help: advice(on: value, .word(list), isQuoted: true) ?? list.advice(on: value))
    return nil
  }
}
