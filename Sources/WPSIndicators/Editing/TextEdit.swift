/// A replacement of some bytes of a text, or of none where something is inserted.
public struct TextEdit: Sendable, Hashable {
  /// The bytes of the old text that give way; empty for an insertion.
  public let range: Range<Int>
  /// What takes their place.
  public let replacement: [UInt8]
  /// Where in the replacement the new value stands, without the commas and spaces around it.
  public let value: Range<Int>
}

extension SourceText {
  /// The text with some edits made, which are in order and do not overlap.
  func applying(_ edits: [TextEdit]) -> SourceText {
    var edited = [UInt8]()
    edited.reserveCapacity(bytes.count + edits.reduce(0) { $0 + $1.replacement.count })
    var place = 0
    for edit in edits {
      edited += bytes[place..<edit.range.lowerBound]
      edited += edit.replacement
      place = edit.range.upperBound
    }
    edited += bytes[place...]
    return SourceText(name: name, bytes: edited)
  }
}
