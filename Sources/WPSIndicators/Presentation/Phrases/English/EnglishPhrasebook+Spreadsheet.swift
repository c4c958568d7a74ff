/// The headings of the small table for spreadsheets in English.
extension EnglishPhrasebook {
  var partHeading: String { "Part or position" }
  var basisHeading: String { "Basis" }
  var askedHeading: String { "Asks for" }
  func verdictHeading(in period: Period) -> String { "Verdict for \(named(period))" }
  var percentOrFigureHeading: String { "Per cent women, or other figure" }
  var needsHeading: String { "What it would take" }
  var dateHeading: String { "Date of figure" }
  var ageHeading: String { "Age in quarters" }
  var changeLabel: String { "change" }
  var sourceHeading: String { "Source and place" }
}
