/// Writes a record, or a part of one, in the layout of its neighbours.
struct ObjectWriter {
  let layout: ObjectLayout
  let survey: LayoutSurvey
  private(set) var bytes = [UInt8]()

  init(_ layout: ObjectLayout, _ survey: LayoutSurvey) {
    self.layout = layout
    self.survey = survey
  }

  /// Writes an object with these members.
  mutating func write(_ members: [JSONValue.Member]) {
    bytes.append(UInt8(ascii: "{"))
    bytes += layout.opening
    for (index, member) in members.enumerated() {
      if index > 0 {
        bytes += layout.separator(before: member.key) ?? survey.comma
      }
      write(member)
    }
    bytes += layout.closing
    bytes.append(UInt8(ascii: "}"))
  }

  /// Writes a key and its value.
  mutating func write(_ member: JSONValue.Member) {
    write(member, breakingLinesWith: layout.lineBreak)
  }

  /// Writes the value of a key.
  mutating func write(_ value: JSONValue) {
    write(value, breakingLinesWith: layout.lineBreak)
  }

  private mutating func write(_ member: JSONValue.Member, breakingLinesWith lineBreak: [UInt8]?) {
    bytes += JSONValue.quoted(member.key)
    bytes += survey.colon
    write(member.value, breakingLinesWith: lineBreak)
  }

  /// - Parameter lineBreak: the line break at the level of the value's key; nil on one line.
  private mutating func write(_ value: JSONValue, breakingLinesWith lineBreak: [UInt8]?) {
    switch value {
    case .string(let string): bytes += JSONValue.quoted(string)
    case .number(let spelling): bytes += Array(spelling.utf8)
    case .boolean(let boolean): bytes += Array((boolean ? "true" : "false").utf8)
    case .list(let elements):
      let outer = survey.keepsListsOnLine ? nil : lineBreak
      enclose("[", "]", elements, padding: survey.insideLists, outer) { writer, element, inner in
        writer.write(element, breakingLinesWith: inner)
      }
    case .object(let members):
      let outer = survey.keepsObjectsOnLine ? nil : lineBreak
      enclose("{", "}", members, padding: survey.insideObjects, outer) { writer, member, inner in
        writer.write(member, breakingLinesWith: inner)
      }
    }
  }

  private mutating func enclose<Part>(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ parts: [Part], padding: [UInt8],
    _ outer: [UInt8]?, _ write: (inout ObjectWriter, Part, [UInt8]?) -> Void
  ) {
    guard !parts.isEmpty else {
      bytes += [UInt8(ascii: open), UInt8(ascii: close)]
      return
    }
    let inner = outer.map { $0 + survey.indentation }
    bytes.append(UInt8(ascii: open))
    bytes += inner ?? padding
    for (index, part) in parts.enumerated() {
      if index > 0 { bytes += inner.map(survey.separator) ?? survey.comma }
      write(&self, part, inner)
    }
    bytes += outer ?? padding
    bytes.append(UInt8(ascii: close))
  }
}
