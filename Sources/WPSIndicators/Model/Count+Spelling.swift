extension Count {
  /// Why a word is no count.
  public enum SpellingError: Error {
    /// It is not written as a count is.
    case malformed
    /// The first of two bounds is the greater one.
    case reversed
    /// It is more than `Count.greatest`.
    case tooGreat
  }

  /// Reads a count as people type it: `40`; at least so many, `2001+`; or between two numbers,
  /// `20-25` or `20..25`.
  public init(spelling: String) throws(SpellingError) {
    if spelling.hasSuffix("+") {
      self.init(atLeast: try Self.number(spelling.dropLast()), atMost: nil)
      return
    }
    let parts = spelling.replacing("..", with: "-").split(
      separator: "-", omittingEmptySubsequences: false)
    let least = try Self.number(parts[0])
    guard parts.count <= 2 else { throw .malformed }
    let most = parts.count == 2 ? try Self.number(parts[1]) : least
    guard least <= most else { throw .reversed }
    self.init(atLeast: least, atMost: most)
  }

  private static func number(_ digits: Substring) throws(SpellingError) -> Int64 {
    guard !digits.isEmpty, digits.utf8.allSatisfy(Ascii.isDigit) else { throw .malformed }
    guard let number = Int64(digits), number <= greatest else { throw .tooGreat }
    return number
  }

  /// The count as a table has it, which `init(spelling:)` reads again: two dots between bounds,
  /// because spreadsheets make a date of `1-5`.
  var spelling: String {
    if let exact { return String(exact) }
    return max.map { "\(min)..\($0)" } ?? "\(min)+"
  }
}
