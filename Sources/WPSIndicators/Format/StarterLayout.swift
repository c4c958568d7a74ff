/// Lays a file out as people write one, since what is added later is laid out like what is there:
/// short records on a line, others with a line for each key, and an empty line before each list.
enum StarterLayout {
  /// The text of a registry, in UTF-8.
  static func text(of registry: JSONValue) -> [UInt8] {
    Array((lines(of: registry, isFile: true).joined(separator: "\n") + "\n").utf8)
  }

  private static let width = 80

  /// The lines of a value, as if it began a line.
  /// - Parameter isFile: whether it is the whole file.
  private static func lines(of value: JSONValue, isFile: Bool = false) -> [String] {
    let line = self.line(value)
    if !isFile, !value.holdsRecords, line.utf8.count <= width { return [line] }
    switch value {
    case .list(let elements) where !elements.isEmpty:
      return enclosed("[", elements.map { lines(of: $0) }, "]")
    case .object(let members):
      let parts = members.map { member in
        var part = lines(of: member.value)
        part[0] = "\(quoted(member.key)): \(part[0])"
        return isFile && member.value.isListOfRecords ? [""] + part : part
      }
      return enclosed("{", parts, "}")
    default:
      return [line]
    }
  }

  /// Parts between brackets, on lines of their own, with commas between.
  private static func enclosed(_ open: String, _ parts: [[String]], _ close: String) -> [String] {
    var lines = [open]
    for (index, part) in parts.enumerated() {
      lines += part.map { $0.isEmpty ? "" : "  \($0)" }
      if index < parts.count - 1 { lines[lines.count - 1] += "," }
    }
    return lines + [close]
  }

  /// A value on one line.
  private static func line(_ value: JSONValue) -> String {
    switch value {
    case .string(let text): quoted(text)
    case .number(let spelling): spelling
    case .boolean(let boolean): boolean ? "true" : "false"
    case .list(let elements): "[\(elements.map(line).joined(separator: ", "))]"
    case .object(let members):
      "{ \(members.map { "\(quoted($0.key)): \(line($0.value))" }.joined(separator: ", ")) }"
    }
  }

  private static func quoted(_ text: String) -> String {
    String(decoding: JSONValue.quoted(text), as: UTF8.self)
  }
}

extension JSONValue {
  /// Whether it is a list of objects.
  fileprivate var isListOfRecords: Bool {
    guard case .list(let elements) = self, case .object = elements.first else { return false }
    return true
  }

  /// Whether there are such lists in it, whose records begin lines of their own.
  fileprivate var holdsRecords: Bool {
    isListOfRecords || members.contains { $0.value.holdsRecords }
  }
}
