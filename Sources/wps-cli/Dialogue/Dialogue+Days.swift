import WPSIndicators

extension Dialogue {
  /// How to write a day.
  static let dayHint = Message(
    "Write a day, such as 31/03/2024 or 2024-03-31.", fr: "Écrivez un jour, par exemple 31/03/2024."
  )

  /// The day that a word gives; asked back where the day may stand before or behind the month. Nil for
  /// what is no day.
  func day(_ word: String) -> Reply<CalendarDate>? {
    if let day = CalendarDate(word) ?? MeantSpelling.date(word) { return .value(day) }
    return MeantSpelling.dayBeforeMonth(word).map { day in
      let name = language.name(of: ObservationTime(asAt: day))
      return .ifMeant(
        Message("Do you mean \(name)?", fr: "Voulez-vous dire le \(name)\u{A0}?"), day)
    }
  }
}
