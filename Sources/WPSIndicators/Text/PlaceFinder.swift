/// Turns byte offsets into lines and columns.
///
/// It knows where the lines begin, and remembers how far it has counted on the line asked for last,
/// so that offsets in ascending order cost one pass even when the file is a single line of many
/// megabytes.
struct PlaceFinder {
  private let bytes: [UInt8]
  /// The offsets at which the lines begin.
  private let lineStarts: [Int]
  /// An offset between two characters, and its column.
  private var counted = (offset: 0, column: 1)

  init(_ text: SourceText) {
    bytes = text.bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() {
      let next = offset + 1
      switch byte {
      case Ascii.lineFeed: starts.append(next)
      case Ascii.carriageReturn where next == bytes.count || bytes[next] != Ascii.lineFeed:
        starts.append(next)
      default: break
      }
    }
    lineStarts = starts
  }

  /// The place of a byte offset, which may be the end of the file.
  mutating func place(at target: Int) -> TextPlace {
    let target = min(max(target, 0), bytes.count)
    let line = lineIndex(of: target)
    if counted.offset < lineStarts[line] || counted.offset > target {
      counted = (lineStarts[line], 1)
    }
    var boundary = target
    while boundary > counted.offset, !isBoundary(boundary) { boundary -= 1 }
    counted = (boundary, counted.column + characters(in: counted.offset..<boundary))
    return TextPlace(
      line: line + 1, column: counted.column + characters(in: boundary..<target))
  }

  /// The bytes of the line that holds an offset, without its line end.
  func lineRange(at target: Int) -> Range<Int> {
    let line = lineIndex(of: min(max(target, 0), bytes.count))
    var end = line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
    while end > lineStarts[line], isLineEnd(bytes[end - 1]) { end -= 1 }
    return lineStarts[line]..<end
  }

  private func isLineEnd(_ byte: UInt8) -> Bool {
    byte == Ascii.lineFeed || byte == Ascii.carriageReturn
  }

  /// The position of the last line that does not begin after an offset.
  private func lineIndex(of target: Int) -> Int {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= target { low = middle } else { high = middle }
    }
    return low
  }

  /// Whether a character certainly ends here, as between two ASCII characters on one line.
  private func isBoundary(_ offset: Int) -> Bool {
    offset < bytes.count && bytes[offset - 1] < 0x80 && bytes[offset] < 0x80
      && bytes[offset] != Ascii.lineFeed
  }

  private func characters(in range: Range<Int>) -> Int {
    String(decoding: bytes[range], as: UTF8.self).count
  }
}
