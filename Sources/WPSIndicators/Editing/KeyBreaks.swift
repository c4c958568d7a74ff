/// Which keys begin a line in most records of a kind, for keys that a neighbour does not have.
struct KeyBreaks: Sendable {
  private var votes = [String: Int]()

  /// Looks at the records of some lists that take more than one line.
  init(in lists: [ListShape], of bytes: [UInt8]) {
    for record in lists.lazy.flatMap({ $0.elements }) {
      guard let shape = RecordShape(ofObjectAt: record.lowerBound, in: bytes), !shape.isOnOneLine
      else { continue }
      for (key, space) in shape.separators { votes[key, default: 0] += space.breaksLine ? 1 : -1 }
    }
  }

  /// Whether a key begins a line; nil where no record has it behind another.
  subscript(key: String) -> Bool? { votes[key].map { $0 > 0 } }
}
