/// How a new record is laid out: as its neighbour is.
struct RecordLayout: Sendable {
  /// After the opening bracket, and before the closing one.
  let opening: [UInt8]
  let closing: [UInt8]
  /// The line end and the indentation of a key that begins a line; nil for a record on one line.
  let lineBreak: [UInt8]?
  /// What stands before a key that begins a line, but for the first one: the comma too.
  private let lineSeparator: [UInt8]?
  /// Whether keys begin a line, as far as the neighbour shows it.
  private let ownBreaks: [String: Bool]
  /// The same, as far as other records show it.
  private let keyBreaks: KeyBreaks?
  /// Whether other keys do.
  private let othersBreak: Bool

  /// As a neighbour is laid out; nil where that has no members.
  /// - Parameter keyBreaks: what records of the kind show of keys that it lacks.
  init?(like shape: RecordShape, _ keyBreaks: KeyBreaks, _ survey: LayoutSurvey) {
    guard !shape.isEmpty else { return nil }
    opening = shape.opening.withoutBlankLines
    closing = shape.closing.withoutBlankLines
    let separator = shape.separators.map { $0.space }.first { $0.breaksLine }
    lineBreak = (shape.opening.breaksLine ? shape.opening : separator)?.lineBreak
    lineSeparator = separator?.separator ?? lineBreak.map(survey.separator)
    self.keyBreaks = keyBreaks
    ownBreaks = Dictionary(
      firstOf: shape.separators.reversed().map { ($0.key, $0.space.breaksLine) })
    othersBreak = shape.separators.allSatisfy { $0.space.breaksLine }
  }

  /// A record like no other: on one line with this padding, or with a line for each key.
  init(opening: [UInt8], closing: [UInt8], lineBreak: [UInt8]?, _ survey: LayoutSurvey) {
    self.opening = opening
    self.closing = closing
    self.lineBreak = lineBreak
    lineSeparator = lineBreak.map(survey.separator)
    ownBreaks = [:]
    keyBreaks = nil
    othersBreak = true
  }

  /// What stands between a key that begins a line and what is before it; nil for a key that stands
  /// on a line with others.
  func separator(before key: String) -> [UInt8]? {
    ownBreaks[key] ?? keyBreaks?[key] ?? othersBreak ? lineSeparator : nil
  }
}
