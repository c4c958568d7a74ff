/// Tables of observations, in English.
extension EnglishPhrasebook {
  func rowsAdded(_ count: Int, isDryRun: Bool) -> String {
    "\(observations(count)) \(isDryRun ? "would be " : "")added"
  }
  func rowsCorrected(_ count: Int, isDryRun: Bool) -> String {
    "\(number(count)) \(isDryRun ? "would be " : "")corrected"
  }
  func rowsUnchanged(_ count: Int) -> String { "\(number(count)) as in the file" }
  func observationsAbsent(_ count: Int) -> String {
    count == 1
      ? "1 observation of these subjects is not in the table, and stays"
      : "\(number(count)) observations of these subjects are not in the table, and stay"
  }
  var nothingToImport: String { "nothing to change: the file says all of this" }
  var noRows: String { "the table has no rows" }

  private func observations(_ count: Int) -> String {
    "\(number(count)) observation\(count == 1 ? "" : "s")"
  }
}
