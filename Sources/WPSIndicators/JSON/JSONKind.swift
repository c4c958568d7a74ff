/// What sort of value stands at a place in a JSON text.
enum JSONKind: Sendable {
  case object, array, string, number, boolean, null

  /// The kind in the words of somebody who edits the file.
  var description: String {
    switch self {
    case .object: "an object { … }"
    case .array: "a list [ … ]"
    case .string: "text in quotes"
    case .number: "a number"
    case .boolean: "true or false"
    case .null: "null"
    }
  }
}
