/// Reads the records of a registry off a JSON cursor, key by key, and notes what is wrong with them.
///
/// A value that is wrong is noted and passed over; the record is then made with a stand-in, so that
/// the checks that compare records find what else is wrong. Such a registry is never handed out.
struct RecordReader {
  let text: SourceText
  var json: JSONCursor
  private(set) var diagnostics = [Diagnostic]()
  var places = RecordPlaces()
  /// False once a value was lost that other records may be named in, so that "nobody uses this"
  /// can no longer be said.
  var isComplete = true
  /// The key whose value is being read, for messages.
  private(set) var key = JSONString(range: 0..<0, hasEscapes: false)
  /// Whether what is being read is an element of that key's list.
  private var isInList = false
  /// Lists of a single identifier, shared by the many observations that cite the same source.
  var singleIdentifiers = [String: [String]]()

  init(_ text: SourceText) {
    self.text = text
    json = JSONCursor(text.bytes)
  }

  mutating func report(
    _ code: DiagnosticCode, at range: Range<Int>, _ message: String,
    notes: [Diagnostic.Note] = [], help: String? = nil
  ) {
    diagnostics.append(Diagnostic(code, at: range, message, notes: notes, help: help))
  }

  /// The whole file; nil if it is not JSON, or not an object.
  mutating func readFile() -> Registry? {
    do throws(JSONSyntaxError) {
      try JSONCursor.validate(text.bytes)
      let registry = try readRegistry()
      try json.finish()
      return registry
    } catch {
      diagnostics.append(error.diagnostic)
      return nil
    }
  }

  // MARK: - Objects

  /// An object that is being read.
  struct OpenRecord<Field: RecordField> {
    fileprivate var scope: JSONScope
    fileprivate var seen: UInt64 = 0
    fileprivate var guess = 0
    /// The keys that a misspelt one was probably meant to be, which therefore are not missing.
    fileprivate var meant: UInt64 = 0
    /// Whether a key was passed over that the record does not have.
    fileprivate(set) var hasUnknownKeys = false
    /// The offset of its opening brace.
    var start: Int { scope.start }

    func contains(_ field: Field) -> Bool {
      Field.allCases.firstIndex(of: field).map { seen & 1 << $0 != 0 } ?? false
    }

    /// Whether a key is neither given nor misspelt.
    func lacks(_ field: Field) -> Bool { !contains(field) && !misspells(field) }

    /// Whether a key is not given, but an unknown one that was probably meant to be it.
    func misspells(_ field: Field) -> Bool {
      Field.allCases.firstIndex(of: field).map { meant & ~seen & 1 << $0 != 0 } ?? false
    }
  }

  /// Enters an object with these keys; nil, noted and passed over if it is something else.
  mutating func openRecord<Field: RecordField>(
    _ fields: Field.Type
  ) throws(JSONSyntaxError) -> OpenRecord<Field>? {
    guard try expect(.object, "\(Field.recordName), which is \(JSONKind.object.description)") else {
      isComplete = false
      return nil
    }
    return OpenRecord(scope: try json.beginObject())
  }

  /// The next known key, its value being next to read; nil at the end of the object.
  ///
  /// Unknown keys and keys given twice are noted and passed over with their values. At the end the
  /// required keys that did not come are noted.
  mutating func nextField<Field: RecordField>(
    of record: inout OpenRecord<Field>
  ) throws(JSONSyntaxError) -> Field? {
    while let key = try json.nextKey(in: &record.scope) {
      guard let position = Field.table.position(of: key, in: json, guess: record.guess) else {
        if let meant = reportUnknown(key, among: Field.self) { record.meant |= 1 << meant }
        record.hasUnknownKeys = true
        isComplete = false
        try json.skipValue()
        continue
      }
      record.guess = position + 1
      guard record.seen & 1 << position == 0 else {
        reportDuplicate(key, name: Field.allCases[position].rawValue, in: record.start)
        isComplete = false
        try json.skipValue()
        continue
      }
      record.seen |= 1 << position
      (self.key, isInList) = (key, false)
      return Field.allCases[position]
    }
    for field in Field.required where !record.contains(field) {
      isComplete = false
      reportMissing(field, in: record)
    }
    return nil
  }

  /// Notes that a record lacks a key, unless the key was merely misspelt, which has been noted.
  mutating func reportMissing<Field>(_ field: Field, in record: OpenRecord<Field>) {
    guard record.lacks(field) else { return }
    report(
      .missingKey, at: record.start..<record.start + 1,
      "\(Field.recordName) needs the key '\(field.rawValue)'", help: "add \"\(field.rawValue)\": …")
  }

  func name(of key: JSONString) -> String {
    json.decode(key).quoted
  }

  /// The key whose value is being read, in quotes.
  var keyName: String { name(of: key) }

  /// What is being read, as messages call it.
  var subject: String {
    if key.range.isEmpty { return "the file" }
    return isInList ? "an entry of \(keyName)" : keyName
  }

  /// Notes an unknown key; gives the position of the key that was probably meant.
  private mutating func reportUnknown<Field: RecordField>(
    _ key: JSONString, among fields: Field.Type
  ) -> Int? {
    let known = Field.allCases.map { $0.rawValue }
    let near = NearSpelling.suggestion(for: json.decode(key), among: known)
    report(
      .unknownKey, at: key.range, "\(name(of: key)) is not a key of \(Field.recordName)",
      help: near.map { "did you mean '\($0)'?" }
        ?? "the keys are \(known.joined(separator: ", "))")
    return near.flatMap { known.firstIndex(of: $0) }
  }

  private mutating func reportDuplicate(_ key: JSONString, name: String, in start: Int) {
    let first = JSONLocator(bytes: text.bytes).member(name, ofObjectAt: start)?.key
    report(
      .duplicateKey, at: key.range, "the key '\(name)' is given twice",
      notes: first.map { [Diagnostic.Note(message: "first given here", range: $0)] } ?? [],
      help: "delete one of the two")
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
      isComplete = false
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

  // MARK: - Kinds

  /// Whether the next value is of a kind; otherwise noted and passed over.
  mutating func expect(
    _ kind: JSONKind, _ wanted: @autoclosure () -> String
  ) throws(JSONSyntaxError) -> Bool {
    let found = try json.peek()
    guard found != kind else { return true }
    try reportWrongType(found, wanted: wanted())
    return false
  }

  /// Notes a value of the wrong kind and passes over it.
  mutating func reportWrongType(
    _ found: JSONKind, wanted: String, help: String? = nil
  ) throws(JSONSyntaxError) {
    let start = json.offset
    let isContainer = found == .object || found == .array
    let help =
      help
      ?? (found == .null
        ? "leave \(isInList ? "it" : "the key") out where nothing is known" : nil)
    let range = try json.skipValue()
    report(
      .wrongType, at: isContainer ? start..<start + 1 : range,
      "\(subject) must be \(wanted), not \(found.description)", help: help)
  }
}
