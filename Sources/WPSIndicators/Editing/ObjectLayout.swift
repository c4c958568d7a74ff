/// The spaces and lines between the members of one object.
struct ObjectShape: Sendable {
  /// Between the opening bracket and the first token.
  var opening = Whitespace("")
  /// Before the closing bracket.
  var closing = Whitespace("")
  /// Before each key but the first, with the comma.
  var separators = [(key: String, space: Whitespace)]()

  /// Whether all its own members stand on one line; what they hold may not.
  var isOnOneLine: Bool {
    !opening.breaksLine && !closing.breaksLine && !separators.contains { $0.space.breaksLine }
  }

  /// Whether it has no members.
  private(set) var isEmpty = true

  /// Looks at the object that begins at an offset; nil if none does.
  init?(ofObjectAt start: Int, in bytes: [UInt8]) {
    var cursor = JSONCursor(bytes, at: start)
    do {
      guard try cursor.peek() == .object else { return nil }
      var scope = try cursor.beginObject()
      var end = cursor.offset
      while let key = try cursor.nextKey(in: &scope) {
        let gap = bytes[end..<key.range.lowerBound]
        if isEmpty {
          opening = Whitespace(gap)
        } else {
          separators.append((cursor.decode(key), Whitespace(gap)))
        }
        isEmpty = false
        end = try cursor.skipValue().upperBound
      }
      closing = Whitespace(bytes[end..<cursor.offset - 1])
    } catch {
      return nil
    }
  }
}

/// How a new record is laid out: as its neighbour is.
struct ObjectLayout: Sendable {
  /// After the opening bracket, and before the closing one.
  let opening: [UInt8]
  let closing: [UInt8]
  /// The line end and the indentation of a key that begins a line; nil for a record on one line.
  let lineBreak: [UInt8]?
  /// What stands before a key that begins a line, but for the first one: the comma too.
  private let lineSeparator: [UInt8]?
  /// Whether keys begin a line, as far as the neighbour shows it.
  private let ownBreaks: [String: Bool]
  /// The same, as far as other records show it.
  private let keyBreaks: KeyBreaks?
  /// Whether other keys do.
  private let othersBreak: Bool

  /// As a neighbour is laid out; nil where that has no members.
  /// - Parameter keyBreaks: what records of the kind show of keys that it lacks.
  init?(like shape: ObjectShape, _ keyBreaks: KeyBreaks, _ survey: LayoutSurvey) {
    guard !shape.isEmpty else { return nil }
    opening = shape.opening.withoutBlankLines
    closing = shape.closing.withoutBlankLines
    let separator = shape.separators.map { $0.space }.first { $0.breaksLine }
    lineBreak = (shape.opening.breaksLine ? shape.opening : separator)?.lineBreak
    lineSeparator = separator?.separator ?? lineBreak.map(survey.separator)
    self.keyBreaks = keyBreaks
    ownBreaks = Dictionary(
      firstOf: shape.separators.reversed().map { ($0.key, $0.space.breaksLine) })
    othersBreak = shape.separators.allSatisfy { $0.space.breaksLine }
  }

  /// A record like no other: on one line with this padding, or with a line for each key.
  init(opening: [UInt8], closing: [UInt8], lineBreak: [UInt8]?, _ survey: LayoutSurvey) {
    self.opening = opening
    self.closing = closing
    self.lineBreak = lineBreak
    lineSeparator = lineBreak.map(survey.separator)
    ownBreaks = [:]
    keyBreaks = nil
    othersBreak = true
  }

  /// What stands between a key that begins a line and what is before it; nil for a key that stands
  /// on a line with others.
  func separator(before key: String) -> [UInt8]? {
    ownBreaks[key] ?? keyBreaks?[key] ?? othersBreak ? lineSeparator : nil
  }
}

/// Which keys begin a line in most records of a kind, for keys that a neighbour does not have.
struct KeyBreaks: Sendable {
  private var votes = [String: Int]()

  /// Looks at the records of some lists that take more than one line.
  init(in lists: [ListShape], of bytes: [UInt8]) {
    for record in lists.lazy.flatMap({ $0.elements }) {
      guard let shape = ObjectShape(ofObjectAt: record.lowerBound, in: bytes), !shape.isOnOneLine
      else { continue }
      for (key, space) in shape.separators { votes[key, default: 0] += space.breaksLine ? 1 : -1 }
    }
  }

  /// Whether a key begins a line; nil where no record has it behind another.
  subscript(key: String) -> Bool? { votes[key].map { $0 > 0 } }
}
