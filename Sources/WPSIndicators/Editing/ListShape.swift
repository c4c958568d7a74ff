/// A list of records in a file: where its elements stand, and what stands between them.
struct ListShape: Sendable {
  /// The bytes of the list with its brackets.
  let range: Range<Int>
  /// The elements, in the order of the file.
  let elements: [Range<Int>]
  /// After the opening bracket; all that is inside an empty list.
  let opening: Whitespace
  /// Before the closing bracket.
  let closing: Whitespace
  /// Between the elements, with the commas.
  private let gaps: [[UInt8]]

  /// Looks at the list that is the value of a key.
  init?(of key: String, ofObjectAt start: Int, in bytes: [UInt8]) {
    let locator = JSONLocator(bytes: bytes)
    guard let range = locator.member(key, ofObjectAt: start)?.value,
      bytes[range.lowerBound] == UInt8(ascii: "[")
    else { return nil }
    self.range = range
    elements = locator.elements(ofArrayAt: range.lowerBound)
    let inside = range.lowerBound + 1..<range.upperBound - 1
    opening = Whitespace(
      bytes[inside.lowerBound..<(elements.first?.lowerBound ?? inside.upperBound)])
    closing = Whitespace(
      bytes[(elements.last?.upperBound ?? inside.lowerBound)..<inside.upperBound])
    gaps = zip(elements, elements.dropFirst()).map {
      Array(bytes[$0.upperBound..<$1.lowerBound])
    }
  }

  /// What stands between two elements, as most of the list has it.
  func separator(_ survey: LayoutSurvey) -> [UInt8] {
    var tally = Tally()
    for gap in gaps { tally.count(gap) }
    if let common = tally.mostCommon { return common }
    return opening.lineBreak.map(survey.separator) ?? survey.comma
  }
}
