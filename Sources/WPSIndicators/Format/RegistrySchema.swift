/// The file's format as a JSON Schema (2020-12), for editors and for other programs.
///
/// It is put together from the descriptions of keys and words by which files are read, so that the
/// two know the same ones.
public enum RegistrySchema {
  /// The schema as JSON text.
  public static var text: String { String(decoding: root.text, as: UTF8.self) }

  /// The name under which the schema is usually kept.
  public static let fileName = "indicators.schema.json"

  private static var root: JSONValue {
    let records: [JSONValue.Member] = [
      FileFormat.group.definitionMember, FileFormat.source.definitionMember,
      FileFormat.target.definitionMember, FileFormat.step.definitionMember,
      FileFormat.sizeRow.definitionMember, FileFormat.scale.definitionMember,
      FileFormat.level.definitionMember,
      FileFormat.body.definitionMember, FileFormat.breakdown.definitionMember,
      FileFormat.part.definitionMember, FileFormat.partFigures.definitionMember,
      FileFormat.position.definitionMember, FileFormat.bodyObservation.definitionMember,
      FileFormat.list.definitionMember, FileFormat.listObservation.definitionMember,
      FileFormat.indicator.definitionMember, FileFormat.indicatorObservation.definitionMember,
    ]
    let start: JSONValue = ["$schema": "https://json-schema.org/draft/2020-12/schema"]
    return start.merging(FileFormat.registry.schema)
      .merging(["$defs": .object(records + JSONValue.valueDefinitions)])
  }
}

extension RecordFormat {
  /// The record as a schema.
  var schema: JSONValue {
    let required = keys.filter { $0.isRequired }.map { $0.name }
    let start: JSONValue = [
      "type": "object",
      "properties": .object(keys.map { JSONValue.Member(key: $0.name, value: $0.schema) }),
    ]
    let needed: JSONValue = required.isEmpty ? [:] : ["required": .list(required)]
    return start.merging(needed).merging(["additionalProperties": false]).merging(conditions)
      .titled(title, summary)
  }

  fileprivate var definitionMember: JSONValue.Member {
    JSONValue.Member(key: definition, value: schema)
  }
}

extension RecordKey {
  /// What the schema says about the key.
  var schema: JSONValue {
    let shown: JSONValue = examples.isEmpty ? [:] : ["examples": .list(examples)]
    return shown.merging(valueSchema).titled(title, meaning)
  }

  /// What values are allowed.
  var valueSchema: JSONValue {
    switch form {
    case .text, .name: .definition("text")
    case .plainText: .plainText
    case .digest: .digest
    case .id, .reference, .subject: .definition("id")
    case .references: ["type": "array", "items": .definition("id"), "uniqueItems": true]
    case .sources: .sources
    case .date: .definition("date")
    case .period: .definition("period")
    case .quarters: .definition("quarters")
    case .wholeNumber:
      ["type": "integer", "minimum": 0, "maximum": .number(String(Count.greatest))]
    case .count: .definition("count")
    case .percent: .definition("percent")
    case .word(let list):
      [
        "type": "string", "enum": .list(list.words),
        // No keyword of JSON Schema, but editors show these beside the words that they offer.
        "enumDescriptions": .list(list.meanings.map { $0.english }),
      ]
    case .threshold: .definition("threshold")
    case .sizeThreshold: JSONValue.definition("threshold").merging(.shareOrNumber)
    case .flag: ["type": "boolean"]
    case .formatVersion: ["const": 1]
    case .parts:
      [
        "type": "object",
        "additionalProperties": [
          "type": "object",
          "additionalProperties": .definition(FileFormat.partFigures.definition),
        ],
      ]
    case .bodyPart:
      [
        "type": "object", "additionalProperties": .definition("id"), "minProperties": 1,
        "maxProperties": 1,
      ]
    case .holders:
      [
        "type": "object",
        "additionalProperties": [
          "type": "string", "enum": .list(WordList(Holder.self).words),
          "enumDescriptions": .list(WordList(Holder.self).meanings.map { $0.english }),
        ],
      ]
    case .order:
      [
        "type": "string", "pattern": "^[WMO?]+$",
        "maxLength": .number(String(CandidateOrder.mostPlaces)),
        "patternErrorMessage":
          "Write one letter for each place: W a woman, M a man, O neither, ? not stated.",
      ]
    case .records: ["type": "array", "items": .definition(records?.definition ?? "")]
    }
  }
}

extension JSONValue {
  /// The value with a heading and an explanation before it.
  func titled(_ title: String, _ description: String) -> JSONValue {
    JSONValue.object([
      Member(key: "title", value: .string(title)),
      Member(key: "description", value: .string(description)),
    ]).merging(self)
  }

  /// A reference to one of the schema's definitions.
  static func definition(_ name: String) -> JSONValue { ["$ref": .string("#/$defs/\(name)")] }
}
