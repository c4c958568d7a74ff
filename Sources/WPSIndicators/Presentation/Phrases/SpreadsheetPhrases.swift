/// The headings of the small table for spreadsheets, beyond those that every table has.
protocol SpreadsheetPhrases: AnyObject {
  /// The part of a body, or the position in it, that the row is about.
  var partHeading: String { get }
  /// What a target rests on, such as a law.
  var basisHeading: String { get }
  /// What the target asks for.
  var askedHeading: String { get }
  /// The verdict, and the period that the table is of.
  func verdictHeading(in period: Period) -> String
  /// The women's per cent, or in words a figure of something else.
  var percentOrFigureHeading: String { get }
  var needsHeading: String { get }
  /// The day or the period that the figure is of.
  var dateHeading: String { get }
  /// The age of the figure.
  var ageHeading: String { get }
  /// Before by how much numbers are others: a cell must not begin with a sign, which a spreadsheet
  /// would calculate with.
  var changeLabel: String { get }
  /// The source of the figure, and the place in it.
  var sourceHeading: String { get }
}
