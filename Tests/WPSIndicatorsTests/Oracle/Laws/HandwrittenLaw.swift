/// A law as its own words or its own table put it, and the target that should say the same.
struct HandwrittenLaw: Sendable {
  /// What a law asks for at a size.
  enum Asked: Equatable {
    /// Nothing: bodies of this size are exempt.
    case nothing
    /// At least so many: of each sex, or of women.
    case atLeast(Int)
    /// At most so many of either sex.
    case atMost(Int)
  }

  let id: String
  /// The members of the target beside id, name and basis.
  let target: String
  /// Whether it protects women alone.
  var isOfWomen = false
  /// The number for bodies of a size, as the law's table or its rounding gives it.
  let asked: @Sendable (_ size: Int) -> Asked
  /// Whether a body that is not exempt complies, by the words of the law.
  let complies: @Sendable (LawsPeople) -> Bool

  /// The verdict of the words.
  func verdict(on people: LawsPeople) -> String {
    if asked(people.members) == .nothing { return "notApplicable" }
    return complies(people) ? "met" : "unmet"
  }

  /// The verdict of the numbers.
  func verdictByNumbers(on people: LawsPeople) -> String {
    switch asked(people.members) {
    case .nothing: "notApplicable"
    case .atLeast(let least): actual(people) >= least ? "met" : "unmet"
    case .atMost(let most): people.more <= most ? "met" : "unmet"
    }
  }

  /// The number that a minimum is put to.
  private func actual(_ people: LawsPeople) -> Int {
    isOfWomen ? people.women : people.fewer
  }

  /// The fields of a row of the scorecard, as JSON.
  func fields(of people: LawsPeople) -> [(path: String, text: String)] {
    var numbers = ["needed": "null", "shortfall": "null", "allowed": "null", "excess": "null"]
    switch asked(people.members) {
    case .nothing: break
    case .atLeast(let least):
      numbers["needed"] = String(least)
      numbers["shortfall"] = String(max(0, least - actual(people)))
    case .atMost(let most):
      numbers["allowed"] = String(most)
      numbers["excess"] = String(max(0, people.more - most))
    }
    let isExempt = asked(people.members) == .nothing
    let words = [
      ("verdict", "\"\(verdict(on: people))\""), ("reason", isExempt ? "\"exempt\"" : "null"),
    ]
    return words + numbers.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
