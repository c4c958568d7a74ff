/// A value that is to be written as JSON: a record, a part of one, or a part of the schema.
///
/// Objects keep the order of their members, and numbers their spelling.
indirect enum JSONValue: Sendable, Hashable {
  case string(String)
  /// A number, as it is spelt.
  case number(String)
  case boolean(Bool)
  case list([JSONValue])
  case object([Member])

  /// A key and its value.
  struct Member: Sendable, Hashable {
    let key: String
    let value: JSONValue
  }

  /// A list of strings.
  static func list(_ texts: [String]) -> JSONValue { .list(texts.map { .string($0) }) }

  /// An object's members; none for any other value.
  var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }

  /// An object with this one's members and then another's.
  func merging(_ other: JSONValue) -> JSONValue {
    guard case .object(let first) = self, case .object(let second) = other else { return self }
    return .object(first + second)
  }

  /// A string with its quotes and escapes.
  static func quoted(_ string: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.value(string)
    return writer.bytes
  }

  // MARK: - Writing

  /// The value as a text of its own: on one line where that is short enough to be read, else a
  /// member to a line.
  var text: [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    writer.finish()
    return writer.bytes
  }

  /// Writes the value.
  /// - Parameter column: what stands before the value on its line.
  func write(to writer: inout JSONWriter, depth: Int = 0, column: Int = 0) {
    let isInline = column + inlineWidth < Self.lineLength
    switch self {
    case .string(let text): writer.value(text)
    case .number(let spelling): writer.value(spelling: spelling)
    case .boolean(let boolean): writer.value(boolean)
    case .list(let elements):
      writer.array(inline: isInline) { writer in
        for element in elements {
          element.write(to: &writer, depth: depth + 1, column: 2 * depth + 2)
        }
      }
    case .object(let members):
      writer.object(inline: isInline) { writer in
        for member in members {
          writer.key(member.key)
          member.value.write(
            to: &writer, depth: depth + 1, column: 2 * depth + 2 + Self.width(ofKey: member.key))
        }
      }
    }
  }

  private static let lineLength = 100

  /// The width of the value on one line.
  private var inlineWidth: Int {
    switch self {
    case .string(let text): text.utf8.count + 2
    case .number(let spelling): spelling.utf8.count
    case .boolean(let boolean): boolean ? 4 : 5
    case .list(let elements): elements.reduce(0) { $0 + $1.inlineWidth + 2 }
    case .object(let members):
      members.reduce(0) { $0 + Self.width(ofKey: $1.key) + $1.value.inlineWidth + 2 }
    }
  }

  /// The width of a key with its quotes and colon.
  private static func width(ofKey key: String) -> Int { key.utf8.count + 4 }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  init(stringLiteral text: String) { self = .string(text) }
  init(integerLiteral number: Int) { self = .number(String(number)) }
  init(booleanLiteral boolean: Bool) { self = .boolean(boolean) }
  init(arrayLiteral elements: JSONValue...) { self = .list(elements) }
  init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .object(members.map { Member(key: $0.0, value: $0.1) })
  }
}
