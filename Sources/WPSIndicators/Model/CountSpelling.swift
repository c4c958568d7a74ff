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

  /// Reads a count as people type it: `40`; with a bound, `≥2001`, `2001+`, `>2000`, `at least 2001`,
  /// `au moins 2001`, `≤5`, `<6`, `at most 5`, `au plus 5`; or between two numbers, `20..25`, `20-25`,
  /// `20 to 25`, `entre 20 et 25`. The numbers are digits alone.
  public init(spelling: String) throws(SpellingError) {
    guard spelling.isEmpty || !spelling.utf8.allSatisfy(Ascii.isDigit) else {
      self.init(try Self.number(spelling))
      return
    }
    let word = spelling.lowercased().replacing("’", with: "'").withCommonSpaces.trimmingWhitespace
    if let (bound, number) = Self.leadingBound(of: word) {
      self = try bound.count(Self.number(number))
    } else if let (bound, number) = Self.trailingBound(of: word) {
      self = try bound.count(Self.number(number))
    } else {
      let (least, most) = Self.range(word)
      let min = try Self.number(least)
      let max = try most.map { (most) throws(SpellingError) in try Self.number(most) } ?? min
      guard min <= max else { throw .reversed }
      self.init(atLeast: min, atMost: max)
    }
  }

  /// The count as a table has it, which `init(spelling:)` reads again. Spreadsheets leave these
  /// signs alone, where they make the number 2001 of `2001+` and a date of `1-5`.
  package var spelling: String {
    if let exact { return String(exact) }
    switch (min, max) {
    case (let min, nil): return "≥\(min)"
    case (0, let max?): return "≤\(max)"
    case (let min, let max?): return "\(min)..\(max)"
    }
  }

  // MARK: - Bounds

  /// What a number is to a count.
  private enum Bound {
    case atLeast, moreThan, atMost, fewerThan

    func count(_ number: Int64) throws(SpellingError) -> Count {
      switch self {
      case .atLeast: return Count(atLeast: number, atMost: nil)
      case .moreThan:
        guard number < Count.greatest else { throw .tooGreat }
        return Count(atLeast: number + 1, atMost: nil)
      case .atMost: return Count(atMost: number)
      case .fewerThan:
        guard number > 0 else { throw .malformed }
        return Count(atMost: number - 1)
      }
    }
  }

  /// What stands before a number. What begins with another of them stands before it.
  private static let leadingBounds: [(word: String, bound: Bound)] = [
    ("≥", .atLeast), (">=", .atLeast), ("⩾", .atLeast), ("at least ", .atLeast),
    ("no fewer than ", .atLeast), ("no less than ", .atLeast), ("not less than ", .atLeast),
    ("au moins ", .atLeast), ("pas moins de ", .atLeast),
    ("≤", .atMost), ("<=", .atMost), ("⩽", .atMost), ("at most ", .atMost), ("up to ", .atMost),
    ("no more than ", .atMost), ("not more than ", .atMost), ("au plus ", .atMost),
    ("au maximum ", .atMost), ("pas plus de ", .atMost), ("jusqu'à ", .atMost),
    ("..", .atMost), ("…", .atMost),
    (">", .moreThan), ("more than ", .moreThan), ("over ", .moreThan), ("plus de ", .moreThan),
    ("<", .fewerThan), ("fewer than ", .fewerThan), ("less than ", .fewerThan),
    ("under ", .fewerThan), ("moins de ", .fewerThan),
  ]

  /// What stands behind one.
  private static let trailingBounds: [(word: String, bound: Bound)] = [
    ("+", .atLeast), ("..", .atLeast), ("…", .atLeast), (" or more", .atLeast),
    (" and more", .atLeast), (" ou plus", .atLeast), (" et plus", .atLeast),
    (" or fewer", .atMost), (" or less", .atMost), (" ou moins", .atMost),
  ]

  private static func leadingBound(of word: String) -> (Bound, String)? {
    leadingBounds.first { word.hasPrefix($0.word) }
      .map { ($0.bound, String(word.dropFirst($0.word.count))) }
  }

  private static func trailingBound(of word: String) -> (Bound, String)? {
    trailingBounds.first { word.hasSuffix($0.word) }
      .map { ($0.bound, String(word.dropLast($0.word.count))) }
  }

  /// The words that stand before the first and between two numbers.
  private static let ranges: [(before: String, between: String)] = [
    ("", ".."), ("", "…"), ("between ", " and "), ("entre ", " et "), ("from ", " to "),
    ("de ", " à "), ("", " to "), ("", " à "),
    ("", "-"), ("", "–"), ("", "—"), ("", "‐"), ("", "‑"),
  ]

  /// The two numbers of a range; the word alone where it is none.
  private static func range(_ word: String) -> (least: String, most: String?) {
    for (before, between) in ranges where word.hasPrefix(before) {
      let ends = String(word.dropFirst(before.count)).pieces(between: between)
      if ends.count == 2 { return (String(ends[0]), String(ends[1])) }
    }
    return (word, nil)
  }

  private static func number(_ digits: String) throws(SpellingError) -> Int64 {
    let digits = digits.trimmingWhitespace
    guard !digits.isEmpty, digits.utf8.allSatisfy(Ascii.isDigit) else { throw .malformed }
    guard let number = Int64(digits), number <= greatest else { throw .tooGreat }
    return number
  }
}
