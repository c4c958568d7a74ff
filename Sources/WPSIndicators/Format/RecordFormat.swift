/// A key of a record of the file: everything that is known of it.
///
/// From this one description follow reading, the suggestions for misspelt keys, the JSON Schema and
/// its documentation, writing, the columns of tables, the options that record, the differences
/// between versions, the texts that need translation and the references that must lead somewhere.
/// To add a key, add a property to the record and a `RecordKey` to the list of its `RecordFormat`.
///
/// It never changes; it is a class so that the reader, which looks keys up by the million, copies a
/// reference.
package final class RecordKey<Record>: Sendable {
  /// The key as the file spells it.
  package let name: String
  /// A few words that an editor shows as its heading.
  let title: String
  /// What to write there, for somebody who knows peace processes and no programming.
  let meaning: String
  /// What it is, in a few words for somebody who records it; empty where nobody does.
  package let brief: Message
  /// Values worth imitating.
  let examples: [JSONValue]
  /// Whether every such record must have it.
  package let isRequired: Bool
  /// Where it has a meaning.
  let scope: KeyScope
  /// What sort of value it has.
  package let form: ValueForm
  /// The value; nil where the file leaves the key out.
  package let get: @Sendable (Record) -> RecordValue?
  /// Takes a value of the form.
  package let set: @Sendable (inout Record, RecordValue) -> Void
  /// The value that the key has where it is left out, which therefore need not be written.
  let omitted: RecordValue?
  /// What stands in for a value that is there and cannot be read; nil where nothing need.
  let standIn: RecordValue?
  /// The records that are its value, where they are.
  let records: NestedRecords<Record>?

  init(
    _ name: String, _ form: ValueForm, _ title: String, _ meaning: String, brief: Message = .empty,
    examples: [JSONValue] = [], isRequired: Bool = false, scope: KeyScope = .everywhere,
    omitted: RecordValue? = nil, standIn: RecordValue? = nil, records: NestedRecords<Record>? = nil,
    get: @escaping @Sendable (Record) -> RecordValue?,
    set: @escaping @Sendable (inout Record, RecordValue) -> Void
  ) {
    self.name = name
    self.title = title
    self.meaning = meaning
    self.brief = brief
    self.examples = examples
    self.isRequired = isRequired
    self.scope = scope
    self.form = form
    self.get = get
    self.set = set
    self.omitted = omitted
    self.standIn = standIn
    self.records = records
  }
}

/// Where a key has a meaning.
enum KeyScope: Sendable, Hashable {
  case everywhere
  /// In these kinds of subject alone; `help` says where else to look.
  case subjects(Set<SubjectKind>, help: Message? = nil)
  /// In targets that have one of these measures.
  case measures([Measure])

  /// In indicators of one kind.
  static func ofKind(_ kind: SubjectKind) -> KeyScope {
    .subjects(
      [kind],
      help: Message(
        "it belongs to the kind \(quoted: kind.word)",
        fr: "cette clé va avec le type \(quoted: kind.word)"))
  }

  /// In targets on the order of a candidate list.
  // It is no stored value: of that Embedded Swift, where it optimises, makes an address that it cannot
  // write down.
  static var placement: KeyScope { measures([.placement]) }
  /// In targets whose measure has a threshold.
  static let measuresWithThreshold = measures(Measure.withFloor)
}

/// Records inside a record: how they are read and written.
struct NestedRecords<Record>: Sendable {
  /// What the schema calls one of them.
  let definition: String
  /// Reads the list into the record.
  let read: @Sendable (inout RecordReader, inout Record) throws(JSONSyntaxError) -> Void
  /// The records as they are written.
  let json: @Sendable (Record) -> [JSONValue]
  /// The records in the words of a difference; empty where a difference compares them one by one.
  let spellings: @Sendable (Record) -> [String]
  /// What a difference tells of them one by one, where their spellings are not all.
  var details: @Sendable (Record) -> [RecordEntry] = { _ in [] }
}

/// What the file says about one sort of record. It never changes, and is a class as `RecordKey` is.
package final class RecordFormat<Record>: Sendable {
  /// What one is called in messages, with its article: in French in the singular, and no subject of a
  /// participle.
  let name: Message
  /// What the schema calls it.
  let definition: String
  /// What it is, as a heading.
  let title: String
  /// What one record holds.
  let summary: String
  /// Its keys, in the order in which they are written.
  package let keys: [RecordKey<Record>]
  /// What the keys alone cannot say to an editor: which belong together.
  let conditions: JSONValue
  /// The keys' spellings in UTF-8, for the reader.
  let spellings: [[UInt8]]
  /// The keys whose texts are given in all the file's languages if they are in several.
  let nameKeys: [RecordKey<Record>]
  /// The keys that refer to records of a list.
  let referenceKeys: [(key: RecordKey<Record>, list: RecordList)]

  init(
    _ name: Message, definition: String, title: String, summary: String, keys: [RecordKey<Record>],
    conditions: JSONValue = [:]
  ) {
    self.name = name
    self.definition = definition
    self.title = title
    self.summary = summary
    self.keys = keys
    self.conditions = conditions
    precondition(keys.count <= 64, "the reader has a bit for each key")
    spellings = keys.map { Array($0.name.utf8) }
    nameKeys = keys.filter { $0.form == .name }
    referenceKeys = keys.compactMap { key in key.form.referredList.map { (key, $0) } }
  }

  /// The names of the keys.
  var names: [String] { keys.map { $0.name } }

  /// The position of the key with a name.
  func position(of name: String) -> Int? { keys.firstIndex { $0.name == name } }
}

/// The file's format: what it says about each sort of record.
package enum FileFormat {}

// MARK: - What follows

extension RecordFormat {
  /// A record as it is written: keys in their order, without those that are left out.
  func json(_ record: Record) -> JSONValue {
    .object(
      keys.compactMap { key in
        if let records = key.records {
          let written = records.json(record)
          return written.isEmpty && !key.isRequired
            ? nil : JSONValue.Member(key: key.name, value: .list(written))
        }
        return key.get(record).flatMap { value in
          value == key.omitted
            ? nil : JSONValue.Member(key: key.name, value: key.form.json(value))
        }
      })
  }

  /// What a record says, for differences: its id apart, and the records inside that are compared one
  /// by one.
  func entries(_ record: Record) -> [RecordEntry] {
    keys.flatMap { key -> [RecordEntry] in
      if let records = key.records {
        return RecordEntry.list(key.name, records.spellings(record))
          + records.details(record).map { $0.inside(key.name) }
      }
      return key.form == .id ? [] : key.get(record).map { RecordEntry.all(key.name, $0) } ?? []
    }
  }

  /// The texts of a record, in whatever languages.
  func texts(_ record: Record) -> [LocalizedText] {
    keys.compactMap { key in
      if case .text(let text)? = key.get(record) { text } else { nil }
    }
  }

  /// The record with its references, and its own id, replaced.
  /// - Parameters:
  ///   - list: the list that the record stands in; nil for one that has no id.
  ///   - rename: the new identifier for one of a list.
  func renaming(
    _ record: Record, in list: RecordList?, _ rename: (String, RecordList) -> String
  ) -> Record {
    var renamed = record
    for key in keys {
      if key.form == .subject, case .string(let id) = key.get(record) {
        // Subjects share their ids, so that only one of their lists has it.
        let renamedID = RecordList.ofSubjects.map { rename(id, $0) }.first { $0 != id }
        key.set(&renamed, .string(renamedID ?? id))
      }
      guard let target = key.form == .id ? list : key.form.referredList else { continue }
      switch key.get(record) {
      case .string(let id): key.set(&renamed, .string(rename(id, target)))
      case .strings(let ids): key.set(&renamed, .strings(ids.map { rename($0, target) }))
      default: break
      }
    }
    return renamed
  }
}
