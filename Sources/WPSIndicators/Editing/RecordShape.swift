/// The spaces and lines between the members of one object.
struct RecordShape: Sendable {
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
