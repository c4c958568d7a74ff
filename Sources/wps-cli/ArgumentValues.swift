import WPSIndicators

/// Values of options, read from their spelling.
extension ParsedArguments {
  /// A day; nil if the option was not given.
  func date(_ name: String) throws(ToolError) -> CalendarDate? {
    guard let word = self[name] else { return nil }
    if let date = CalendarDate(word) { return date }
    throw .usage("'\(word)' is not a day for '\(name)'", hint: hint(forDate: word))
  }

  /// A percentage as published; nil if the option was not given.
  func percent(_ name: String) throws(ToolError) -> ReportedPercent? {
    guard let word = self[name] else { return nil }
    if let percent = ReportedPercent(word) { return percent }
    throw .usage(
      "'\(word)' is not a percentage for '\(name)'", hint: hint(forPercent: word))
  }

  /// A count: `40`, at least so many `2001+`, or between two numbers `20-25`; nil if the option was
  /// not given.
  func count(_ name: String) throws(ToolError) -> Count? {
    guard let word = self[name] else { return nil }
    do throws(Count.SpellingError) {
      return try Count(spelling: word)
    } catch {
      throw self.error(error, in: word, of: name)
    }
  }

  private func error(
    _ error: Count.SpellingError, in word: String, of name: String
  ) -> ToolError {
    switch error {
    case .tooGreat:
      .usage("'\(word)' is more than \(Count.greatest), the greatest count", hint: nil)
    case .reversed:
      .usage("'\(word)' for '\(name)' begins with the greater number", hint: nil)
    case .malformed:
      .usage(
        "'\(word)' is not a count for '\(name)'",
        hint: hint(forCount: word))
    }
  }
}
