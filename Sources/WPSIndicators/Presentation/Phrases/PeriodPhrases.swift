/// How a period is named, and how long ago something was.
protocol PeriodPhrases: AnyObject {
  /// For tables and headings, without an article: "2016", "first half of 2016", "July 2016".
  func label(_ period: Period) -> String
  /// "1 July to 30 September 2016".
  func span(of period: Period) -> String
  /// That something is of the very period: "this year".
  func current(_ granularity: Period.Granularity) -> String
  /// How old something is that is of an earlier quarter.
  func age(_ quarters: Int) -> String
  /// That a figure is of a time after a period.
  func later(than period: Period) -> String
  /// The age in a period that is named; 0 where it is of the period itself.
  func age(_ quarters: Int, in period: Period) -> String
  func since(_ time: ObservationTime) -> String
}
