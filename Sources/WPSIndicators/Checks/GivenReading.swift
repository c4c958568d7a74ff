/// A record that a program gives in a call, beside the file: options, a draft.
package protocol GivenRecord: Sendable {
  /// The record before any of its keys is read: what holds where they are left out.
  init()
}

extension RecordKey {
  /// A key of a record that is given in a call: it stands in no file and no schema.
  package convenience init(
    given name: String, _ form: ValueForm, isRequired: Bool = false,
    set: @escaping @Sendable (inout Record, RecordValue) -> Void
  ) {
    self.init(name, form, "", "", isRequired: isRequired, get: { _ in nil }, set: set)
  }
}

extension RecordFormat {
  /// What a record has that is given in a call.
  /// - Parameter name: what it is called in messages, with its article, in the singular.
  package convenience init(given name: Message, keys: [RecordKey<Record>]) {
    self.init(name, definition: "", title: "", summary: "", keys: keys)
  }
}

/// What came of reading a record that is given in a call, by the same reader as files: everything
/// wrong with it, in its place.
package struct GivenReading<Record: GivenRecord>: Sendable {
  package let text: SourceText
  /// The record, with what of it could be read.
  package let record: Record
  /// The names of the keys that are given, whatever their values.
  package let given: [String]
  /// Everything that is wrong with it; nothing can be done before that is mended.
  package private(set) var diagnostics: [Diagnostic]
  /// Where it stands.
  private let places: RecordPlaces

  package init(_ bytes: [UInt8], of role: TextRole, as format: RecordFormat<Record>) {
    text = SourceText(name: role.rawValue, bytes: bytes)
    var reader = RecordReader(text, as: role)
    var reading = ReadRecord<Record>.blank
    var problems = [Diagnostic]()
    do throws(JSONSyntaxError) {
      try JSONCursor.validate(bytes, as: role)
      _ = try reader.read(ReadRecord.format(format), into: &reading)
      try reader.json.finish()
    } catch {
      problems.append(reader.advised(error.diagnostic))
    }
    record = reading.record
    given = reading.given
    diagnostics = reader.diagnostics + problems
    places = reader.places
  }

  /// Notes what is wrong with a value, or the key at the end of a path; with the record where it has
  /// no such key.
  package mutating func report(
    _ code: DiagnosticCode, at path: RecordPath, isOfKey: Bool = false, _ message: Message,
    help: Message? = nil
  ) {
    var finder = RecordPlaceFinder(places, in: text.bytes)
    let problem = RegistryProblem(code, at: path, isOfKey: isOfKey, message, help: help)
    diagnostics.append(Diagnostic(problem, &finder))
  }

  /// Everything that is wrong with it, as `RegistryReading.problemsAsJSON` says it of a registry.
  package func problemsAsJSON(in language: Language) -> [UInt8] {
    text.problemsAsJSON(diagnostics.sortedByPlace(), in: language)
  }
}

extension GivenReading {
  /// The observation that is the value of a key, of which its time alone must be there; nil where that
  /// cannot be read.
  package mutating func observation(at key: String, of kind: SubjectKind) -> ReportedObservation? {
    read(DraftedObservation.format(of: kind), at: key, of: kind)?.observation
  }

  /// The source that is the value of a key; nil where it cannot be read.
  package mutating func source(at key: String) -> Source? {
    read(FileFormat.source, at: key)
  }

  /// The whole number, be it below zero, that is the value of a key; nil where none is given, or
  /// something else, or one that is out of its range, which is noted.
  package mutating func integer(at key: String, in range: ClosedRange<Int64>) -> Int64? {
    let locator = JSONLocator(bytes: text.bytes)
    guard let member = locator.member(key, ofObjectAt: places.registry) else { return nil }
    var cursor = JSONCursor(text.bytes, at: member.value.lowerBound)
    guard (try? cursor.peek()) == .number, let number = try? cursor.readNumber(),
      number.isSpeltWhole
    else {
      report(
        .invalidCount, at: RecordPath()[key],
        Message(
          "\(quoted: key) must be a whole number",
          fr: "\(quoted: key) doit être un nombre entier"),
        help: Message(
          "write the number in digits only", fr: "écrivez le nombre en chiffres seulement"))
      return nil
    }
    if let integer = number.integer, range.contains(integer) { return integer }
    let spelling = text.text(in: number.range)
    report(
      .invalidCount, at: RecordPath()[key],
      Message(
        "\(quoted: spelling) is out of the range of \(quoted: key)",
        fr: "\(quoted: spelling) est hors des limites de \(quoted: key)"),
      help: Message(
        "write a number from \(range.lowerBound) to \(range.upperBound)",
        fr: "écrivez un nombre de \(range.lowerBound) à \(range.upperBound)"))
    return nil
  }

  /// The keys of the object that is the value of a key; none where that is something else.
  package func keys(ofObjectAt key: String) -> [String] {
    let locator = JSONLocator(bytes: text.bytes)
    return locator.member(key, ofObjectAt: places.registry)
      .map { locator.keys(ofObjectAt: $0.value.lowerBound) } ?? []
  }

  private mutating func read<Inner: FileRecord>(
    _ format: RecordFormat<Inner>, at key: String, of kind: SubjectKind? = nil
  ) -> Inner? {
    let locator = JSONLocator(bytes: text.bytes)
    guard let member = locator.member(key, ofObjectAt: places.registry) else { return nil }
    var reader = RecordReader(text, at: member.value.lowerBound)
    reader.subjectKind = kind
    reader.key = JSONString(range: member.key, hasEscapes: false)
    // The text was read as JSON before.
    let inner = try? reader.read(format)
    diagnostics += reader.diagnostics
    return inner
  }
}

/// A given record on its way through the reader.
private struct ReadRecord<Record: GivenRecord>: FileRecord {
  var record = Record()
  var given = [String]()

  static var blank: ReadRecord { ReadRecord() }

  static func begin(at start: Int, _ reader: inout RecordReader) {
    reader.places.registry = start
  }

  mutating func finished(
    _ open: RecordReader.OpenRecord, _ format: RecordFormat<ReadRecord>,
    _ reader: inout RecordReader
  ) -> Bool {
    given = format.names.filter { open.contains($0, of: format) }
    return true
  }

  static func format(_ format: RecordFormat<Record>) -> RecordFormat<ReadRecord> {
    RecordFormat(
      given: format.name,
      keys: format.keys.map { key in
        RecordKey(given: key.name, key.form, isRequired: key.isRequired) {
          key.set(&$0.record, $1)
        }
      })
  }
}
