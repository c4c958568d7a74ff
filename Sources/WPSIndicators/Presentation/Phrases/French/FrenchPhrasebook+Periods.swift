/// Periods in French. Tables write « 3e trimestre 2016 », running text « troisième trimestre 2016 ».
extension FrenchPhrasebook {
  static let months = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]
  private static let ordinals = ["premier", "deuxième", "troisième", "quatrième"]

  /// The period as tables and headings name it, with its articles.
  func named(_ period: Period) -> FrenchNoun {
    noun(period) { "\($0 == 1 ? "1er" : "\($0)e")\u{A0}" }
  }

  /// The period in running text.
  func prose(_ period: Period) -> FrenchNoun {
    noun(period) {
      "\($0 == 2 && period.granularity == .halfYear ? "second" : Self.ordinals[$0 - 1]) "
    }
  }

  /// A year and a month take no article.
  private func noun(_ period: Period, _ ordinal: (Int) -> String) -> FrenchNoun {
    let year = String(period.year)
    return switch period.granularity {
    case .year: FrenchNoun(.date, Passage(year))
    case .halfYear: FrenchNoun(.masculine, "\(ordinal(period.number))semestre \(year)")
    case .quarter: FrenchNoun(.masculine, "\(ordinal(period.number))trimestre \(year)")
    case .month: FrenchNoun(.date, "\(Self.months[period.number - 1]) \(year)")
    }
  }

  func label(_ period: Period) -> String { named(period).words.text }
  func asAt(_ time: ObservationTime) -> String { time.asAt.map(date) ?? label(time.period) }

  /// The day, or else the period, as tables name it.
  func named(_ time: ObservationTime) -> FrenchNoun {
    time.asAt.map { FrenchNoun(.masculine, Passage(date($0))) } ?? named(time.period)
  }

  /// The day, or else the period, in running text.
  func prose(_ time: ObservationTime) -> FrenchNoun {
    time.asAt == nil ? prose(time.period) : named(time)
  }

  func since(_ time: ObservationTime) -> String { "depuis \(named(time).le.text)" }

  func span(of period: Period) -> String {
    let first = period.firstDay
    let start = period.granularity == .month ? "1er" : dayAndMonth(first)
    return "du \(start) au \(date(period.lastDay))"
  }

  func current(_ granularity: Period.Granularity) -> String { "même \(noun(granularity))" }

  func noun(_ granularity: Period.Granularity) -> String {
    switch granularity {
    case .year: "année"
    case .halfYear: "semestre"
    case .quarter: "trimestre"
    case .month: "mois"
    }
  }

  func later(than period: Period) -> String { "après \(named(period).le.text)" }
  func age(_ quarters: Int) -> String {
    quarters == 1 ? "remontant à un trimestre" : "remontant à \(quarters) trimestres"
  }

  func age(_ quarters: Int, in period: Period) -> String {
    switch quarters {
    case 0: label(period)
    case 1: "1 trimestre avant \(named(period).le.text)"
    default: "\(quarters) trimestres avant \(named(period).le.text)"
    }
  }
}
