import WPSIndicators

extension Dialogue {
  /// How to write a day.
  static let dayHint = Message(
    "Write a day, such as 31/03/2024 or 2024-03-31.",
    fr: "Écrivez un jour, par exemple 31/03/2024.")

  /// The day that a word spells; nil where it spells none. Of two numbers that could both be the month
  /// the first is the day, as it is in French; in English, if that was meant.
  func day(in word: String) -> Reply<CalendarDate>? {
    if let day = CalendarDate(word) ?? MeantSpelling.date(word) { return .value(day) }
    return MeantSpelling.dayFirst(word).map { day in
      if language == .french { return .value(day) }
      let name = language.name(of: ObservationTime(asAt: day))
      return .ifMeant(
        Message("Did you mean \(name)?", fr: "Vouliez-vous dire le \(name)\u{A0}?"), day)
    }
  }
}
