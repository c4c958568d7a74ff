/// A file that was begun, in English.
extension EnglishPhrasebook {
  func began(_ file: String, beside schema: String) -> String {
    "Wrote \(file), with \(schema) beside it for your editor."
  }
  var next: String { "Next" }
  var overwriteStarter: String {
    "Open it in an editor and overwrite what it says: all of it is made up."
  }
  func setReportingPeriod(insteadOf placeholder: String) -> String {
    "Set the quarter that you report up to, in the place of \(placeholder), for example"
  }
}
