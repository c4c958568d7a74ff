/// A row of a table that could be read.
struct ObservationRow {
  /// Where it begins in the table.
  let start: Int
  /// Its number in a spreadsheet; the headings are row 1.
  let number: Int
  /// The position of its subject among all of the registry.
  let subject: Int
  /// What it says.
  let draft: ReportedObservation
  /// When it was so.
  var time: ObservationTime { draft.time }
}
