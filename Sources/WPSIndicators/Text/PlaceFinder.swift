/// Turns byte offsets into lines and columns.
///
/// It knows where the lines begin, and remembers columns along the line asked for last, so that
/// many offsets cost one pass even when the file is a single line of many megabytes.
struct PlaceFinder {
  private let bytes: [UInt8]
  /// The offsets at which the lines begin.
  private let lineStarts: [Int]
  /// Offsets between two characters, and their columns, on the line asked for last: its start,
  /// and one for every few thousand bytes that have been counted.
  private var counted = [(offset: 0, column: 1)]
  private static let stride = 4096

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
    if counted[0].offset != lineStarts[line] { counted = [(lineStarts[line], 1)] }
    while let last = counted.last, target - last.offset > Self.stride,
      let next = boundary(after: last.offset, before: target)
    {
      counted.append((next, last.column + characters(in: last.offset..<next)))
    }
    let nearest = counted[lastIndex(notAfter: target)]
    return TextPlace(
      line: line + 1, column: nearest.column + characters(in: nearest.offset..<target))
  }

  /// The position of the last offset remembered that is not after a target.
  private func lastIndex(notAfter target: Int) -> Int {
    var (low, high) = (0, counted.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if counted[middle].offset <= target { low = middle } else { high = middle }
    }
    return low
  }

  /// A place between two characters, a stride further on or a little before that.
  private func boundary(after start: Int, before target: Int) -> Int? {
    var boundary = min(start + Self.stride, target)
    while boundary > start, !isBoundary(boundary) { boundary -= 1 }
    return boundary > start ? boundary : nil
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
