/// A value of JSON as the schema is put together from: objects keep the order of their members.
indirect enum SchemaNode: Sendable {
  case string(String)
  case number(Int64)
  case boolean(Bool)
  case list([SchemaNode])
  case object([(key: String, value: SchemaNode)])

  /// An object with this one's members and then another's.
  func merging(_ other: SchemaNode) -> SchemaNode {
    guard case .object(let first) = self, case .object(let second) = other else { return self }
    return .object(first + second)
  }

  /// The value with a heading and an explanation before it.
  func titled(_ title: String, _ description: String) -> SchemaNode {
    SchemaNode.object([
      (key: "title", value: .string(title)), (key: "description", value: .string(description)),
    ]).merging(self)
  }

  /// A reference to one of the schema's definitions.
  static func definition(_ name: String) -> SchemaNode { ["$ref": .string("#/$defs/\(name)")] }

  /// A list of texts.
  static func list(_ texts: [String]) -> SchemaNode { .list(texts.map { .string($0) }) }

  // MARK: - Writing

  /// Writes the value: on one line where that is short enough to be read, else a member to a line.
  /// - Parameter column: what stands before the value on its line.
  func write(to writer: inout JSONWriter, depth: Int = 0, column: Int = 0) {
    let isInline = column + inlineWidth < Self.lineLength
    switch self {
    case .string(let text): writer.value(text)
    case .number(let number): writer.value(number)
    case .boolean(let boolean): writer.value(boolean)
    case .list(let elements):
      writer.array(inline: isInline) { writer in
        for element in elements {
          element.write(to: &writer, depth: depth + 1, column: 2 * depth + 2)
        }
      }
    case .object(let members):
      writer.object(inline: isInline) { writer in
        for (key, value) in members {
          writer.key(key)
          value.write(
            to: &writer, depth: depth + 1, column: 2 * depth + 2 + Self.width(ofKey: key))
        }
      }
    }
  }

  private static let lineLength = 100

  /// The width of the value on one line.
  private var inlineWidth: Int {
    switch self {
    case .string(let text): text.utf8.count + 2
    case .number(let number): String(number).utf8.count
    case .boolean(let boolean): boolean ? 4 : 5
    case .list(let elements): elements.reduce(0) { $0 + $1.inlineWidth + 2 }
    case .object(let members):
      members.reduce(0) { $0 + Self.width(ofKey: $1.key) + $1.value.inlineWidth + 2 }
    }
  }

  /// The width of a key with its quotes and colon.
  private static func width(ofKey key: String) -> Int { key.utf8.count + 4 }
}

extension SchemaNode: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  init(stringLiteral text: String) { self = .string(text) }
  init(integerLiteral number: Int64) { self = .number(number) }
  init(booleanLiteral boolean: Bool) { self = .boolean(boolean) }
  init(arrayLiteral elements: SchemaNode...) { self = .list(elements) }
  init(dictionaryLiteral members: (String, SchemaNode)...) {
    self = .object(members.map { (key: $0.0, value: $0.1) })
  }
}
