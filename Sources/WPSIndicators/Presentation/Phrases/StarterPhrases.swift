/// What a newcomer is told of a file that was begun.
protocol StarterPhrases: AnyObject {
  func began(_ file: String, beside schema: String) -> String
  var next: String { get }
  var overwriteStarter: String { get }
  /// That the quarter of the file is none to report on; the command that sets it follows.
  func setReportingPeriod(insteadOf placeholder: String) -> String
}
