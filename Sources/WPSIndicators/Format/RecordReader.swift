/// Reads the records of a registry off a JSON cursor, key by key, and notes what is wrong with them.
///
/// A value that is wrong is noted and passed over; the record is then made with a stand-in, so that
/// the checks that compare records find what else is wrong. Such a registry is never handed out.
struct RecordReader {
  let text: SourceText
  var json: JSONCursor
  private(set) var diagnostics = [Diagnostic]()
  /// Where the records stand that were read.
  var places = RecordPlaces()
  /// What could not be read, so that the checks blame nothing that follows from it.
  var gaps = ReadingGaps()
  /// Where the records begin that were read inside the one that is being read.
  var nestedStarts = [UInt32]()
  /// What the subject is that is being read; nil where that cannot be told.
  var subjectKind: SubjectKind?
  /// What the target measures that is being read; nil where that cannot be told.
  var measure: Measure?
  /// Whether the counts are those of a part of a body that are being read.
  var isOfPart = false
  /// The key whose value is being read, for messages.
  var key = JSONString(range: 0..<0, hasEscapes: false)
  /// The form of that value, where it begins, and whether the record can do without; of the key that
  /// was read last.
  private(set) var valueForm: ValueForm?
  private(set) var valueStart = 0
  private(set) var isOptional = true
  /// Whether what is being read is an element of that key's list.
  private var isInList = false
  /// Lists of a single identifier, shared by the many observations that cite the same source.
  var singleIdentifiers = [String: [String]]()
  /// The file as plain observations refer to it.
  let file: CitingFile
  /// The observations of the subject that is being read; its room serves the next one too.
  var entries = [ReadObservations.Entry]()

  /// - Parameters:
  ///   - offset: where to begin; nil for the start of the text.
  ///   - role: what the text is, for messages.
  init(_ text: SourceText, at offset: Int? = nil, as role: TextRole = .file) {
    self.text = text
    json = JSONCursor(text.bytes, at: offset, as: role)
    file = CitingFile(text.bytes)
  }

  mutating func report(
    _ code: DiagnosticCode, at range: Range<Int>, _ message: Message,
    notes: [Diagnostic.Note] = [], help: Message? = nil
  ) {
    diagnostics.append(Diagnostic(code, at: range, message, notes: notes, help: help))
  }

  /// The whole file; nil if it is not JSON, or not an object.
  mutating func readFile() -> Registry? {
    if let mark = TextEncoding.mark(of: text.bytes) { diagnostics.append(mark) }
    do throws(JSONSyntaxError) {
      try JSONCursor.validate(text.bytes)
      let registry = try read(FileFormat.registry)
      try json.finish()
      return registry
    } catch {
      diagnostics.append(advised(error.diagnostic))
      return nil
    }
  }

  // MARK: - Records

  /// An object that is being read.
  struct OpenRecord {
    fileprivate var scope: JSONScope
    fileprivate var seen: UInt64 = 0
    fileprivate var guess = 0
    /// The keys that a misspelt one was probably meant to be, which therefore are not missing.
    fileprivate var meant: UInt64 = 0
    /// Where keys that are given again stand for the first time; each is looked for once, since there
    /// may be many.
    fileprivate var firstPlaces = [Int: Range<Int>]()
    /// Whether a key was passed over that the record does not have.
    fileprivate(set) var hasUnknownKeys = false
    /// The offset of its opening brace.
    var start: Int { scope.start }

    fileprivate func contains(_ position: Int) -> Bool { seen & 1 << position != 0 }
    fileprivate func misspells(_ position: Int) -> Bool { meant & ~seen & 1 << position != 0 }

    /// Whether a key is given.
    func contains<Record>(_ name: String, of format: RecordFormat<Record>) -> Bool {
      format.position(of: name).map(contains) ?? false
    }

    /// Whether a key is neither given nor misspelt.
    func lacks<Record>(_ name: String, of format: RecordFormat<Record>) -> Bool {
      format.position(of: name).map { !contains($0) && !misspells($0) } ?? true
    }
  }

  /// Reads a record of a format; nil if it is something else, which is noted and passed over, or
  /// lacks what no record can do without.
  mutating func read<Record: FileRecord>(
    _ format: RecordFormat<Record>
  ) throws(JSONSyntaxError) -> Record? {
    var record = Record.blank
    return try read(format, into: &record) ? record : nil
  }

  /// Reads a record of a format into a blank one; false where `read(_:)` would give nil.
  mutating func read<Record: FileRecord>(
    _ format: RecordFormat<Record>, into record: inout Record
  ) throws(JSONSyntaxError) -> Bool {
    guard var open = try openRecord(format) else { return false }
    Record.begin(at: open.start, &self)
    while let position = try nextKey(of: &open, format) {
      try readValue(of: format.keys[position], into: &record)
    }
    if open.meant != 0 {
      for (position, key) in format.keys.enumerated() where open.misspells(position) {
        if let standIn = key.standIn { key.set(&record, standIn) }
      }
    }
    return record.finished(open, format, &self)
  }

  private mutating func readValue<Record>(
    of key: RecordKey<Record>, into record: inout Record
  ) throws(JSONSyntaxError) {
    if let records = key.records {
      try records.read(&self, &record)
      return
    }
    let problems = diagnostics.count
    if let value = try readValue(key.form) {
      key.set(&record, value)
    } else if let standIn = key.standIn {
      key.set(&record, standIn)
    }
    if diagnostics.count > problems { gaps.lacksValues = true }
  }

  /// Enters an object with a format's keys; nil, noted and passed over if it is something else.
  private mutating func openRecord<Record>(
    _ format: RecordFormat<Record>
  ) throws(JSONSyntaxError) -> OpenRecord? {
    // "The options must be the options" would be a riddle.
    let isNamed = isWhole && json.role != .file
    let wanted = {
      isNamed
        ? JSONKind.object.description
        : Message(
          "\(format.name), which is \(JSONKind.object.description)",
          fr: "\(format.name), c’est-à-dire \(JSONKind.object.description)")
    }
    guard try expect(.object, wanted()) else {
      gaps.isComplete = false
      return nil
    }
    return OpenRecord(scope: try json.beginObject())
  }

  /// The position of the next known key that has a meaning here, its value being next to read; nil at
  /// the end of the object.
  ///
  /// Unknown keys, keys given twice and keys without a meaning are noted and passed over with their
  /// values. At the end the required keys that did not come are noted.
  private mutating func nextKey<Record>(
    of record: inout OpenRecord, _ format: RecordFormat<Record>
  ) throws(JSONSyntaxError) -> Int? {
    while let key = try json.nextKey(in: &record.scope) {
      guard let position = position(of: key, in: format.spellings, guess: record.guess) else {
        if let meant = reportUnknown(key, of: format) { record.meant |= 1 << meant }
        record.hasUnknownKeys = true
        gaps.isComplete = false
        try json.skipValue()
        continue
      }
      record.guess = position + 1
      guard !record.contains(position) else {
        reportDuplicate(key, at: position, of: format, in: &record)
        gaps.isComplete = false
        try json.skipValue()
        continue
      }
      record.seen |= 1 << position
      if reportInapplicable(format.keys[position], at: key.range) {
        try json.skipValue()
        continue
      }
      (self.key, isInList) = (key, false)
      let known = format.keys[position]
      (valueForm, valueStart) = (known.form, json.offset)
      isOptional = !known.isRequired
      return position
    }
    for (position, key) in format.keys.enumerated()
    where key.isRequired && !record.contains(position) {
      gaps.isComplete = false
      reportMissing(key.name, in: record, format)
    }
    return nil
  }

  private mutating func reportDuplicate<Record>(
    _ key: JSONString, at position: Int, of format: RecordFormat<Record>,
    in record: inout OpenRecord
  ) {
    let name = format.keys[position].name
    let known = record.firstPlaces[position]
    let first = known ?? JSONLocator(bytes: text.bytes).member(name, ofObjectAt: record.start)?.key
    record.firstPlaces[position] = first
    report(
      .duplicateKey, at: key.range, .keyGivenTwice(name),
      notes: first.map { [Diagnostic.Note(message: .firstGivenHere, range: $0)] } ?? [],
      help: .deleteOneOfTwo)
  }

  /// The position of a key among a record's, if it is one of them.
  ///
  /// Files repeat their keys in the same order, so that the search begins at `guess`.
  private func position(of key: JSONString, in spellings: [[UInt8]], guess: Int) -> Int? {
    for step in spellings.indices {
      let position = (guess + step) % spellings.count
      if json.matches(key, spellings[position]) { return position }
    }
    return nil
  }

  /// The key whose value is being read, in quotes.
  var keyName: Message { .quoted(json.decode(key)) }

  /// Whether the text as a whole is being read, and no key of it.
  private var isWhole: Bool { key.range.isEmpty }

  /// What is being read, as messages call it.
  var subject: Message {
    if isWhole { return json.role.name }
    return isInList ? Message("an entry of \(keyName)", fr: "un élément de \(keyName)") : keyName
  }

  // MARK: - Lists

  /// Reads a list element by element; false, noted and passed over if it is no list.
  ///
  /// `element` must read or skip one value each time it is called.
  @discardableResult
  mutating func readList(
    _ element: (inout RecordReader) throws(JSONSyntaxError) -> Void
  ) throws(JSONSyntaxError) -> Bool {
    guard try expect(.array, JSONKind.array.description) else {
      gaps.isComplete = false
      return false
    }
    var scope = try json.beginArray()
    let (listKey, wasInList) = (key, isInList)
    while try json.nextElement(in: &scope) {
      (key, isInList) = (listKey, true)
      try element(&self)
    }
    (key, isInList) = (listKey, wasInList)
    return true
  }

  /// Reads one of the registry's lists, and notes where its records stand and whether one was lost.
  ///
  /// `element` must read or skip one value, and say whether it took it.
  mutating func readList(
    _ list: RecordList, _ element: (inout RecordReader) throws(JSONSyntaxError) -> Bool
  ) throws(JSONSyntaxError) {
    let isList = try readList { (reader) throws(JSONSyntaxError) in
      let start = reader.json.offset
      reader.nestedStarts = []
      if try element(&reader) {
        reader.places.append(start, nested: reader.nestedStarts, to: list)
      } else {
        reader.gaps.lists.insert(list)
      }
    }
    if !isList { gaps.lists.insert(list) }
  }

  // MARK: - Kinds

  /// Whether the next value is of a kind; otherwise noted and passed over.
  mutating func expect(
    _ kind: JSONKind, _ wanted: @autoclosure () -> Message
  ) throws(JSONSyntaxError) -> Bool {
    let found = try json.peek()
    guard found != kind else { return true }
    try reportWrongType(found, wanted: wanted())
    return false
  }

  /// Notes a value of the wrong kind and passes over it.
  mutating func reportWrongType(
    _ found: JSONKind, wanted: Message, help: Message? = nil
  ) throws(JSONSyntaxError) {
    let start = json.offset
    let isContainer = found == .object || found == .array
    let help = help ?? (found == .null ? leavingNullOut : nil)
    let range = try json.skipValue()
    report(
      .wrongType, at: isContainer ? start..<start + 1 : range, mustBe(wanted, not: found),
      help: help)
  }

  private var leavingNullOut: Message {
    isInList
      ? Message("leave it out where nothing is known", fr: "supprimez-le si rien n’est connu")
      : .leaveKeyOut
  }

  /// What is said of a value of the wrong kind.
  func mustBe(_ wanted: Message, not found: JSONKind) -> Message {
    let must = isWhole && json.role == .options ? "doivent" : "doit"
    return Message(
      "\(subject) must be \(wanted), not \(found.description)",
      fr: "\(subject) \(must) être \(wanted), et non \(found.description)")
  }
}
