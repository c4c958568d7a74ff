/// How a new record is laid out: as its neighbour is.
struct RecordLayout: Sendable {
  /// After the opening bracket, and before the closing one.
  let opening: [UInt8]
  let closing: [UInt8]
  /// The line end and the indentation before a key that begins a line; nil for a record on one line.
  let lineBreak: [UInt8]?
  /// Whether keys begin a line, as far as other records show it.
  private let keys: [String: Bool]
  /// Whether other keys do.
  private let othersBreak: Bool

  /// As a neighbour is laid out.
  /// - Parameter others: more records of the kind, which show where keys stand that it lacks.
  init?(like shape: RecordShape, among others: [RecordShape]) {
    guard !shape.isEmpty else { return nil }
    opening = shape.opening.withoutBlankLines
    closing = shape.closing.withoutBlankLines
    let breaks = [shape.opening] + shape.separators.map(\.space)
    lineBreak = breaks.first(where: \.breaksLine)?.withoutBlankLines
    guard lineBreak != nil else {
      (keys, othersBreak) = ([:], false)
      return
    }
    var votes = [String: Int]()
    for other in others where !other.isOnOneLine {
      for (key, space) in other.separators { votes[key, default: 0] += space.breaksLine ? 1 : -1 }
    }
    var keys = votes.mapValues { $0 > 0 }
    for (key, space) in shape.separators { keys[key] = space.breaksLine }
    self.keys = keys
    othersBreak = shape.separators.allSatisfy(\.space.breaksLine)
  }

  /// A record like no other: on one line with this padding, or with a line for each key.
  init(opening: [UInt8], closing: [UInt8], lineBreak: [UInt8]?) {
    self.opening = opening
    self.closing = closing
    self.lineBreak = lineBreak
    keys = [:]
    othersBreak = true
  }

  /// What stands between a key and the comma before it; nil for what stands there on one line.
  func lineBreak(before key: String) -> [UInt8]? {
    keys[key] ?? othersBreak ? lineBreak : nil
  }
}
