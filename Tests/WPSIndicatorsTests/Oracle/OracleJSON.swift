/// JSON by hand, for texts that need no escapes.
enum OracleJSON {
  /// A string.
  static func string(_ text: String) -> String {
    "\"\(text)\""
  }

  /// A string, or null.
  static func optional(_ text: String?) -> String {
    text.map(string) ?? "null"
  }

  /// A number, or null.
  static func optional(_ number: Int?) -> String {
    number.map { String($0) } ?? "null"
  }

  /// An array on one line.
  static func array(_ items: [String]) -> String {
    "[\(items.joined(separator: ", "))]"
  }

  /// An array with an item a line.
  static func lines(_ items: [String]) -> String {
    items.isEmpty ? "[]" : "[\n\(items.joined(separator: ",\n"))\n]"
  }

  /// An object, without the members that are nil.
  static func object(_ members: [(key: String, value: String?)]) -> String {
    let written = members.compactMap { member in
      member.value.map { "\(string(member.key)): \($0)" }
    }
    return "{\(written.joined(separator: ", "))}"
  }
}
