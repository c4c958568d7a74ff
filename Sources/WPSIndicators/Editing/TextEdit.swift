/// A replacement of some bytes of a text, or of none where something is inserted.
package struct TextEdit: Sendable, Hashable {
  /// The bytes of the old text that give way; empty for an insertion.
  package let range: Range<Int>
  /// What takes their place.
  package let replacement: [UInt8]
  /// Where in the replacement the new value stands, without the commas and spaces around it.
  package let value: Range<Int>
}

extension SourceText {
  /// The text with some edits made, which are in order and do not overlap.
  package func applying(_ edits: [TextEdit]) -> SourceText {
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
