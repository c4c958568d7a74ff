/// Laws of the catalogue, in English.
extension EnglishPhrasebook {
  var lawSubjects: String { "Rule on" }
  var lawPlace: String { "Article" }
  var lawForce: String { "Force" }
  var lawParts: String { "Counted in" }
  var lawDates: String { "Dates" }
  var scope: String { "Applies to" }
  var sanction: String { "Sanction" }
  var quotation: String { "Words" }
  var remark: String { "Note" }
  var lawSource: String { "Source" }
  var lawReading: String { "Read" }

  func subjects(_ subjects: Law.Subjects) -> String {
    switch subjects {
    case .bodies: "bodies"
    case .lists: "candidate lists"
    case .offices: "offices"
    }
  }
  func lawForce(_ basis: Target.Basis, isBinding: Bool) -> String {
    isBinding ? self.basis(basis) : "\(self.basis(basis)), which only asks to endeavour"
  }
  var allSeats: String { "all seats, filled or vacant" }
  func eachPart(of breakdown: String) -> String {
    "each part of the body's breakdown '\(breakdown)'"
  }
  func part(_ part: String, of breakdown: String) -> String {
    "the part '\(part)' of the body's breakdown '\(breakdown)'"
  }
  func opened(_ address: String, on day: CalendarDate) -> String {
    "\(date(day)), in a stored copy of \(address)"
  }
  func notReopened(_ address: String) -> String {
    "earlier, and could not be opened again: \(address)"
  }

  var size: String { "Size" }
  var leastWomen: String { "Women at least" }
  var leastMen: String { "Men at least" }
  var exemptSize: String { "exempt: nothing is asked" }
  var impossibleSize: String { "impossible at this size" }

  var candidateOrder: String { "Order" }
  var officeHolder: String { "Holder" }
  var exampleVerdict: String { "Verdict" }
  var examplePlace: String { "Place" }

  func added(targets: [String], isPlanned: Bool) -> String {
    let targets = (targets.count == 1 ? "the target " : "the targets ") + list(targets)
    return isPlanned ? "would be added: \(targets)" : "added \(targets)"
  }
  func isHeld(_ body: String, against targets: [String], isPlanned: Bool) -> String {
    "\(body) \(isPlanned ? "would be" : "is now") held against \(list(targets))"
  }
  func hasAlready(_ file: String, _ law: String) -> String {
    "\(file) has all of \(law) already; nothing was written"
  }
}
