// What Embedded Swift lacks of the standard library: its own search for a string in another belongs
// to a module of its own, and its own merging of dictionaries casts at run time.

extension String {
  /// Whether another string stands in it, compared character by character: "e" does not stand in
  /// "é", however that is spelt, and both spellings of "é" are the same.
  func contains(_ part: String) -> Bool {
    part.isEmpty || indices.contains { self[$0...].starts(with: part) }
  }

  /// The string with another in place of a part wherever it stands, compared byte by byte.
  func replacing(_ part: String, with other: String) -> String {
    pieces(between: part).joined(separator: other)
  }

  /// What stands before, between and behind the places where a separator stands, compared byte by
  /// byte; the whole string where it stands nowhere or is empty.
  func pieces(between separator: String) -> [Substring] {
    let sought = separator.utf8
    var pieces = [Substring]()
    var start = utf8.startIndex
    var place = start
    while !sought.isEmpty, place < utf8.endIndex {
      if utf8[place...].starts(with: sought) {
        pieces.append(self[start..<place])
        place = utf8.index(place, offsetBy: sought.count)
        start = place
      } else {
        utf8.formIndex(after: &place)
      }
    }
    return pieces + [self[start...]]
  }
}

extension Dictionary {
  /// The first value that pairs give for each key.
  ///
  ///     let titles = Dictionary(firstOf: registry.sources.map { ($0.id, $0.title) })
  init(firstOf pairs: some Sequence<(Key, Value)>) {
    self.init(minimumCapacity: pairs.underestimatedCount)
    for (key, value) in pairs where self[key] == nil { self[key] = value }
  }
}
