/// Turns byte offsets into lines and columns.
///
/// It remembers where it stopped, so that offsets asked for in ascending order cost one pass over
/// the file in all, even when the file is a single line of many megabytes.
struct PlaceFinder {
  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1
  private var lineStart = 0
  /// The column reached at `columnOffset`, so that a long line is counted once.
  private var column = 1
  private var columnOffset = 0

  init(_ text: SourceText) {
    bytes = text.bytes
  }

  /// The place of a byte offset, which may be the end of the file.
  mutating func place(at target: Int) -> TextPlace {
    let target = min(max(target, 0), bytes.count)
    if target < columnOffset { self = PlaceFinder(restarting: bytes) }
    advance(to: target)
    column += String(decoding: bytes[columnOffset..<target], as: UTF8.self).count
    columnOffset = target
    return TextPlace(line: line, column: column)
  }

  /// The bytes of the line that holds the place found last, without its line end.
  mutating func lineRange(at target: Int) -> Range<Int> {
    _ = place(at: target)
    var end = min(target, bytes.count)
    while end < bytes.count, bytes[end] != Ascii.lineFeed, bytes[end] != Ascii.carriageReturn {
      end += 1
    }
    return min(lineStart, end)..<end
  }

  private init(restarting bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func advance(to target: Int) {
    while offset < target {
      let byte = bytes[offset]
      offset += 1
      guard byte == Ascii.lineFeed || byte == Ascii.carriageReturn else { continue }
      if byte == Ascii.carriageReturn, offset < bytes.count, bytes[offset] == Ascii.lineFeed {
        if offset == target { return }
        offset += 1
      }
      line += 1
      lineStart = offset
      column = 1
      columnOffset = offset
    }
  }
}
