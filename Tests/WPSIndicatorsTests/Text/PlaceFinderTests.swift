import Testing

@testable import RandomRegistries
@testable import WPSIndicators

/// Lines and columns, against an oracle that counts every offset from the start of the file.
@Suite struct PlaceFinderTests {
  /// Counts lines byte by byte, then the characters of the line so far.
  private func naivePlace(of offset: Int, in bytes: [UInt8]) -> TextPlace {
    var line = 1
    // A byte order mark is no character of the first line.
    var start = Self.lengthOfMark(bytes)
    for index in 0..<offset {
      let isLineEnd =
        bytes[index] == 10
        || bytes[index] == 13 && (index + 1 == bytes.count || bytes[index + 1] != 10)
      if isLineEnd { (line, start) = (line + 1, index + 1) }
    }
    let before = String(decoding: bytes[start..<max(start, offset)], as: UTF8.self)
    return TextPlace(line: line, column: before.count + 1)
  }

  private static func lengthOfMark(_ bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private static let pieces =
    [
      "\n", "\r", "\r\n", "a", "\"", " ", "\t", "é", "e\u{301}", "\u{301}", "国", "한", "👩‍👩‍👧", "🇲🇱",
      "\u{200D}", "\u{FEFF}", "\u{0}",
    ].map { Array($0.utf8) } + [[0xC3], [0xE5, 0x9B], [0x80], [0xFF]]

  @Test(arguments: UInt64(1)...60)
  func everyOffsetAgreesWithTheOracle(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let bytes = (0..<40).flatMap { _ in Self.pieces.randomElement(using: &random) ?? [] }
    let text = SourceText(name: "f", bytes: bytes)
    let expected = (0...bytes.count).map { naivePlace(of: $0, in: bytes) }

    var ascending = PlaceFinder(text)
    #expect((0...bytes.count).map { ascending.place(at: $0) } == expected, "seed \(seed)")
    var shuffled = PlaceFinder(text)
    for offset in (0...bytes.count).shuffled(using: &random) {
      #expect(shuffled.place(at: offset) == expected[offset], "seed \(seed), offset \(offset)")
    }
  }

  @Test(arguments: UInt64(1)...60)
  func linesHoldTheirOffsetsAndNoLineEnd(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let bytes = (0..<40).flatMap { _ in Self.pieces.randomElement(using: &random) ?? [] }
    let finder = PlaceFinder(SourceText(name: "f", bytes: bytes))
    for offset in 0...bytes.count {
      let line = finder.lineRange(at: offset)
      #expect(line.lowerBound <= max(offset, Self.lengthOfMark(bytes)), "seed \(seed)")
      #expect(bytes[line].allSatisfy { $0 != 10 && $0 != 13 }, "seed \(seed)")
      #expect(line.upperBound == bytes.count || [10, 13].contains(bytes[line.upperBound]))
    }
  }

  @Test func anEmptyFileHasOnePlace() {
    var finder = PlaceFinder(SourceText(name: "f", ""))
    #expect(finder.place(at: 0) == TextPlace(line: 1, column: 1))
    #expect(finder.lineRange(at: 0) == 0..<0)
  }

  @Test func offsetsOutsideTheFileAreMovedInside() {
    var finder = PlaceFinder(SourceText(name: "f", "ab\n"))
    #expect(finder.place(at: 99) == TextPlace(line: 2, column: 1))
    #expect(finder.place(at: -1) == TextPlace(line: 1, column: 1))
  }
}
