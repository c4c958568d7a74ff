/// What the schema says about one key of a record.
struct FieldSchema {
  /// A few words that an editor shows as the key's heading.
  let title: String
  /// What to write there, for somebody who knows peace processes and no programming.
  let description: String
  /// What values are allowed.
  let value: SchemaNode
  /// Values worth imitating.
  let examples: [SchemaNode]

  init(
    _ title: String, _ value: SchemaNode, _ description: String, examples: [SchemaNode] = []
  ) {
    self.title = title
    self.value = value
    self.description = description
    self.examples = examples
  }

  /// A key whose value is one of a few words, each with its meaning.
  init<Word: DescribedWord>(_ title: String, _ type: Word.Type, _ description: String) {
    let meanings = Word.allCases.map { "\($0.rawValue): \($0.meaning)" }
    self.init(
      title,
      [
        "type": "string", "enum": .list(Word.allCases.map { $0.rawValue }),
        // No keyword of JSON Schema, but editors show these beside the words that they offer.
        "enumDescriptions": .list(Word.allCases.map { $0.meaning }),
      ],
      description + " " + meanings.joined(separator: "; ") + ".")
  }

  var node: SchemaNode {
    let shown: SchemaNode = examples.isEmpty ? [:] : ["examples": .list(examples)]
    return shown.merging(value).titled(title, description)
  }
}

/// The keys of a record that the schema describes: every key must be, or the code does not compile.
protocol DescribedField: RecordField {
  /// What the record is, as a heading.
  static var recordTitle: String { get }
  /// What one record holds.
  static var recordSummary: String { get }
  /// What the required keys and the values cannot say: which keys belong together.
  static var conditions: SchemaNode { get }
  /// What is said about the key.
  var fieldSchema: FieldSchema { get }
}

extension DescribedField {
  static var conditions: SchemaNode { [:] }

  /// The record as a schema.
  static var node: SchemaNode {
    let start: SchemaNode = [
      "type": "object",
      "properties": .object(allCases.map { (key: $0.rawValue, value: $0.fieldSchema.node) }),
    ]
    let needed: SchemaNode =
      required.isEmpty ? [:] : ["required": .list(required.map { $0.rawValue })]
    return start.merging(needed).merging(["additionalProperties": false]).merging(conditions)
      .titled(recordTitle, recordSummary)
  }
}

/// The words of a key, each of which the schema explains.
protocol DescribedWord: RawRepresentable<String>, CaseIterable {
  /// What the word means.
  var meaning: String { get }
}
