/// What is said of a table of observations that was taken over.
protocol ExchangePhrases: AnyObject {
  /// How many rows were new to the file.
  func rowsAdded(_ count: Int, isDryRun: Bool) -> String
  /// How many rows changed an observation of the file.
  func rowsCorrected(_ count: Int, isDryRun: Bool) -> String
  /// How many rows say what the file says.
  func rowsUnchanged(_ count: Int) -> String
  /// How many observations of the table's subjects the file has and the table lacks.
  func observationsAbsent(_ count: Int) -> String
  /// That the table says nothing that the file does not say.
  var nothingToImport: String { get }
  /// That the table has no rows.
  var noRows: String { get }
}
