/// What is said of the laws of the catalogue.
protocol LawPhrases: AnyObject {
  // What stands before each fact.
  var lawSubjects: String { get }
  var lawPlace: String { get }
  var lawForce: String { get }
  var lawParts: String { get }
  var lawDates: String { get }
  var scope: String { get }
  var sanction: String { get }
  var quotation: String { get }
  var remark: String { get }
  var lawSource: String { get }
  var lawReading: String { get }

  /// What a law is a rule on: "candidate lists".
  func subjects(_ subjects: Law.Subjects) -> String
  func lawForce(_ basis: Target.Basis, isBinding: Bool) -> String
  /// That vacant seats count too.
  var allSeats: String { get }
  func eachPart(of breakdown: String) -> String
  func part(_ part: String, of breakdown: String) -> String
  func opened(_ address: String, on day: CalendarDate) -> String
  func notReopened(_ address: String) -> String

  // The table of sizes.
  var size: String { get }
  var leastWomen: String { get }
  var leastMen: String { get }
  /// In place of numbers where nothing is asked of so small a body.
  var exemptSize: String { get }
  /// In place of numbers where no composition is as the law asks.
  var impossibleSize: String { get }

  // The table of examples.
  var candidateOrder: String { get }
  var officeHolder: String { get }
  var exampleVerdict: String { get }
  /// Where a list goes wrong.
  var examplePlace: String { get }

  // What adding one to a file says.
  func added(targets: [String], isPlanned: Bool) -> String
  func isHeld(_ body: String, against targets: [String], isPlanned: Bool) -> String
  func hasAlready(_ file: String, _ law: String) -> String
}
