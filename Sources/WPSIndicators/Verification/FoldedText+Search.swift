/// Where one text stands in another, by the method of Knuth, Morris and Pratt: in time that grows
/// with the two lengths, whatever they contain.
extension FoldedText {
  /// The first place where another text stands whole: its first and last words and numbers are not
  /// parts of longer ones, so that "6 women" does not stand in "16 women", nor "men" in "women".
  func firstPlace(of sought: FoldedText) -> Range<Int>? {
    let pattern = sought.units
    guard !pattern.isEmpty, pattern.count <= units.count else { return nil }
    let borders = Self.borders(pattern)
    var matched = 0
    for (index, unit) in units.enumerated() {
      while matched > 0, matched == pattern.count || pattern[matched] != unit {
        matched = borders[matched - 1]
      }
      if pattern[matched] == unit { matched += 1 }
      guard matched == pattern.count else { continue }
      let start = index + 1 - matched
      if isWhole(start..<index + 1, sought), agrees(with: sought, at: start) {
        return start..<index + 1
      }
    }
    return nil
  }

  /// For each beginning of a pattern, the length of its longest proper beginning that also ends it.
  private static func borders(_ pattern: [UInt32]) -> [Int] {
    var borders = [Int](repeating: 0, count: pattern.count)
    var length = 0
    for index in pattern.indices.dropFirst() {
      while length > 0, pattern[length] != pattern[index] { length = borders[length - 1] }
      if pattern[length] == pattern[index] { length += 1 }
      borders[index] = length
    }
    return borders
  }

  private func isWhole(_ range: Range<Int>, _ sought: FoldedText) -> Bool {
    (sought.beginsWithDash || !cutsWord(at: range.lowerBound))
      && (sought.endsWithDash || !cutsWord(at: range.upperBound))
      && !cutsNumber(at: range.lowerBound) && !cutsNumber(at: range.upperBound)
  }

  /// Whether letters or digits of one word stand on both sides of a place.
  private func cutsWord(at place: Int) -> Bool {
    guard place > 0, place < units.count, TextUnit.isAlphanumeric(units[place - 1]),
      TextUnit.isAlphanumeric(units[place])
    else { return false }
    switch joints[place] {
    case .none, .hyphen, .lineEnd, .soft: return true
    case .dash: return TextUnit.isDigit(units[place - 1]) && TextUnit.isDigit(units[place])
    case .spaced, .hyphenAndSpace: return false
    }
  }

  /// Whether a place is before or behind the sign that parts the thousands, or the decimals, of one
  /// number.
  private func cutsNumber(at place: Int) -> Bool {
    isSeparator(at: place) || isSeparator(at: place - 1)
  }

  private func isSeparator(at place: Int) -> Bool {
    guard place > 0, place + 1 < units.count, TextUnit.isDigit(units[place - 1]),
      TextUnit.isDigit(units[place + 1])
    else { return false }
    switch units[place] {
    case 0x2C, 0x2E: return true
    case TextUnit.space: return digits(before: place) <= 3 && digits(after: place) == 3
    default: return false
    }
  }

  private func digits(before place: Int) -> Int {
    var count = 0
    while count < 4, place - 1 - count >= 0, TextUnit.isDigit(units[place - 1 - count]) {
      count += 1
    }
    return count
  }

  private func digits(after place: Int) -> Int {
    var count = 0
    while count < 4, place + 1 + count < units.count, TextUnit.isDigit(units[place + 1 + count]) {
      count += 1
    }
    return count
  }
}
