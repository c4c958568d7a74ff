/// What is said of evidence: of quotations that were looked up, and of numbers that stand in them.
protocol VerificationPhrases: AnyObject {
  func evidence(in file: String) -> String
  var copies: String { get }
  func copy(_ match: CopyMatch) -> String
  var copyChanged: String { get }
  var copyUnchanged: String { get }
  var copyUnreadable: String { get }
  func noCopies(_ sources: String) -> String

  func place(_ place: PassagePlace) -> String
  func found(in place: String) -> String
  func foundBut(_ differences: String, in place: String) -> String
  func difference(_ difference: SpellingDifference) -> String
  /// Of a source's file that is looked for nowhere.
  func fileMustBeRelative(_ file: String) -> String
  func foundElsewhere(_ place: String) -> String
  func notFound(in file: String) -> String
  func notHeld(_ sources: String) -> String
  func nearest(_ text: String, _ place: String) -> String
  func there(_ there: String, quoted: String) -> String
  var noQuotation: String { get }

  func quotedAs(_ words: String) -> String
  func follows(from derivation: String) -> String
  func countName(_ key: Figures.Key) -> String
  var reportedPercentName: String { get }
  var fromPercent: String { get }
  func quotedElsewhere(_ time: ObservationTime) -> String
  var unproven: String { get }

  func quotations(_ counts: [(VerificationCount, Int)]) -> String
  /// How many numbers, of a file or of what its verdicts rest on, are proven without any document: one
  /// sentence.
  func proven(_ tally: ProofTally, underVerdicts: Bool) -> String
}

/// What became of quotations, to be counted.
enum VerificationCount: CaseIterable {
  case found, foundBut, elsewhere, notFound, notHeld

  init(_ outcome: Verification.Outcome) {
    self =
      switch outcome {
      case .found(_, let differences): differences.isEmpty ? .found : .foundBut
      case .foundElsewhere: .elsewhere
      case .notFound: .notFound
      case .notHeld: .notHeld
      }
  }
}
