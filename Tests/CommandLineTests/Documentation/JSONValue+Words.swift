@testable import WPSIndicators

/// What the schema allows, in words and with links within the page.
extension JSONValue {
  /// A member of an object.
  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// A member that is a text.
  func text(of key: String) -> String {
    guard case .string(let text) = self[key] else { return "" }
    return text
  }

  /// The entries of a member that is a list.
  func elements(of key: String) -> [JSONValue] {
    guard case .list(let elements) = self[key] else { return [] }
    return elements
  }

  /// The value on one line.
  var inline: String {
    String(decoding: text, as: UTF8.self).split(separator: "\n")
      .map { $0.drop { $0 == " " } }.joined(separator: " ")
  }

  /// What the value is: "[date](#date)", "a list of …", "one of the words".
  var kindInWords: String {
    if self["$ref"] != nil { return link(inPlural: false) }
    if let constant = self["const"] { return "the number \(constant.inline)" }
    if self["enum"] != nil { return "one of the words" }
    if case .list = self["type"], let items = self["items"] {
      return "\(items.link(inPlural: false)), or a list of them"
    }
    switch text(of: "type") {
    case "array": return "list of \(self["items"]?.link(inPlural: true) ?? "")"
    case "object":
      if self["additionalProperties"]?["enum"] != nil { return "by position, one of the words" }
      let parts = self["additionalProperties"]?["additionalProperties"]
      return "by breakdown, and in that by part, \(parts?.link(inPlural: false) ?? "")"
    case "boolean": return "`true` or `false`"
    case "integer": return "whole number"
    case "string": return "text, the same in every language"
    default: return ""
    }
  }

  /// The name of the definition that is referred to.
  private var definitionName: String { String(text(of: "$ref").split(separator: "/").last ?? "") }

  /// The definition of a sort of value that is referred to; nil for a record.
  var valueDefinition: JSONValue? {
    Self.valueDefinitions.first { $0.key == definitionName }?.value
  }

  /// What stands for an example where the value is a list of records.
  var recordExample: String {
    text(of: "type") == "array" ? "[the whole file](#a-whole-file)" : ""
  }

  private func link(inPlural isPlural: Bool) -> String {
    let title = valueDefinition?.text(of: "title") ?? Self.recordTitles[definitionName] ?? ""
    let anchor = title.lowercased().replacing(" ", with: "-")
    let words = title.lowercased()
    guard isPlural else { return "[\(words)](#\(anchor))" }
    let plurals = [
      "body": "bodies", "observation of a body": "observations",
      "observation of a list": "observations",
      "observation of an indicator": "observations",
    ]
    return "[\(plurals[words] ?? words + "s")](#\(anchor))"
  }

  private static let recordTitles = [
    "group": FileFormat.group.title, "source": FileFormat.source.title,
    "scale": FileFormat.scale.title, "level": FileFormat.level.title,
    "position": FileFormat.position.title, "list": FileFormat.list.title,
    "listObservation": FileFormat.listObservation.title, "target": FileFormat.target.title,
    "step": FileFormat.step.title,
    "sizeRow": FileFormat.sizeRow.title,
    "body": FileFormat.body.title, "bodyObservation": FileFormat.bodyObservation.title,
    "breakdown": FileFormat.breakdown.title, "part": FileFormat.part.title,
    "partFigures": FileFormat.partFigures.title, "indicator": FileFormat.indicator.title,
    "indicatorObservation": FileFormat.indicatorObservation.title,
  ]
}

extension RecordKey {
  /// A value worth imitating: the key's own, or that of its sort of value; none for records.
  var example: JSONValue? {
    let value = valueSchema
    let word = value.elements(of: "enum").first ?? value["const"]
    let isTrue: JSONValue? = value.text(of: "type") == "boolean" ? true : nil
    return examples.first ?? value.valueDefinition?.elements(of: "examples").first ?? word ?? isTrue
  }
}
