import Testing

@testable import WPSIndicators

/// One defect gives one problem: nothing that follows from it is blamed as well.
///
/// Every member of the file that uses every key is damaged in turn.
@Suite struct SingleDefectTests {
  private typealias Member = (key: JSONString, value: Range<Int>)

  private let text: SourceText
  private let members: [Member]

  init() throws {
    text = try Fixture(folder: "valid", name: "every-key").text()
    var cursor = JSONCursor(text.bytes)
    members = try Self.members(&cursor)
  }

  /// All members of all objects in the next value.
  private static func members(_ cursor: inout JSONCursor) throws -> [Member] {
    var found = [Member]()
    switch try cursor.peek() {
    case .object:
      var scope = try cursor.beginObject()
      while let key = try cursor.nextKey(in: &scope) {
        let start = cursor.offset
        let inner = try members(&cursor)
        found.append((key, start..<cursor.offset))
        found += inner
      }
    case .array:
      var scope = try cursor.beginArray()
      while try cursor.nextElement(in: &scope) { found += try members(&cursor) }
    default: try cursor.skipValue()
    }
    return found
  }

  private func expectOnly(
    _ code: DiagnosticCode, at range: Range<Int>, replacing replaced: Range<Int>, with new: String
  ) {
    var bytes = text.bytes
    bytes.replaceSubrange(replaced, with: new.utf8)
    let damaged = SourceText(name: "f", bytes: bytes)
    let reading = Registry.read(damaged)
    #expect(
      reading.diagnostics.map(\.code) == [code] && reading.diagnostics.first?.range == range,
      "\(DiagnosticDrawing.draw(reading.diagnostics, of: damaged))")
  }

  /// The ids by which observations name parts and positions, which stand as keys.
  private static let partIDs = [
    "government", "opposition", "region", "north", "chair", "deputy", "clerk",
  ]

  /// Whether a key stands in a target's `part`.
  private func isOfTarget(_ range: Range<Int>) -> Bool {
    let before = "\"part\": { "
    let start = range.lowerBound - before.utf8.count
    return start >= 0 && text.text(in: start..<range.lowerBound) == before
  }

  @Test func aMisspeltKeyGivesOneProblem() {
    #expect(members.count > 250)
    for (key, value) in members {
      let name = text.text(in: key.content)
      // The breakdown of a target is missed where a body has the target.
      if ["en", "fr"].contains(name) || isOfTarget(key.range) { continue }
      let range = key.range.lowerBound..<key.range.upperBound + 1
      // The key of a breakdown has parts in it; that of a list is a text.
      let isBreakdown = name == "party" && text.text(in: value).contains("government")
      let code: DiagnosticCode =
        Self.partIDs.contains(name) || isBreakdown ? .unknownID : .unknownKey
      expectOnly(code, at: range, replacing: key.range, with: "\"\(name)x\"")
    }
  }

  @Test func aValueOfAnotherTypeGivesOneProblem() {
    for (_, value) in members {
      let range = value.lowerBound..<value.lowerBound + 4
      expectOnly(.wrongType, at: range, replacing: value, with: "null")
    }
  }
}
