/// JSON by hand: a writer that shares nothing with the library.
enum OracleJSON {
  /// A string.
  /// - Parameter isAscii: whether all that is not in ASCII is escaped, as many programs do.
  static func string(_ text: String, isAscii: Bool) -> String {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": written += "\\\(scalar)"
      case "\n": written += "\\n"
      case _ where scalar.value < 0x20 || isAscii && scalar.value > 0x7E:
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          written += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      default: written.unicodeScalars.append(scalar)
      }
    }
    return written + "\""
  }

  /// A string.
  static func string(_ text: String) -> String {
    string(text, isAscii: false)
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
  /// - Parameter words: values that take the place of those in `members`, or follow them in the
  ///   order of their keys.
  static func object(
    _ members: [(key: String, value: String?)], words: [String: String] = [:]
  ) -> String {
    let further = words.keys.filter { key in !members.contains { $0.key == key } }.sorted()
    let all = members + further.map { ($0, nil) }
    let written = all.compactMap { member in
      (words[member.key] ?? member.value).map { "\(string(member.key)): \($0)" }
    }
    return "{\(written.joined(separator: ", "))}"
  }
}
