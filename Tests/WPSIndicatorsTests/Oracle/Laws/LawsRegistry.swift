@testable import RandomRegistries

/// A registry of bodies with one observation each, and what the library makes of it: JSON in, JSON
/// out, so that these tests know no type of the library.
struct LawsRegistry {
  /// A body to hold against targets.
  struct Body {
    /// The ids of the targets.
    let targets: [String]
    /// The counts of its observation, as the members of an object.
    let counts: String
  }

  /// The members of each target beside its name and basis, by id.
  var targets: [(id: String, members: String)] = []
  var bodies: [Body] = []

  /// The file.
  var text: String {
    let targets = targets.map { target in
      """
      {"id": "\(target.id)", "name": "\(target.id)", "basis": "policy", \(target.members)}
      """
    }
    let bodies = bodies.enumerated().map { index, body in
      """
      {"id": "b\(index)", "name": "B", "kind": "other", \
      "targets": \(OracleJSON.array(body.targets.map(OracleJSON.string))), \
      "observations": [{"period": "2020-Q2", "source": "s", \(body.counts)}]}
      """
    }
    return """
      {"formatVersion": 1, "title": "T", "reportingPeriod": "2020-Q2",
      "sources": [{"id": "s", "title": "S"}],
      "targets": \(OracleJSON.lines(targets)),
      "bodies": \(OracleJSON.lines(bodies))}
      """
  }

  /// The assessments of the scorecard: of each body, as its targets follow each other.
  func rows() throws -> [ScorecardFields] {
    let json = scorecardJSON(text, period: "2020-Q2")
    guard let card = try? ScorecardFields(json) else {
      throw LawsRefusal(description: String(json.prefix(1_000)))
    }
    return card.items("assessments")
  }
}

/// What the library says of a file that it refuses.
struct LawsRefusal: Error, CustomStringConvertible {
  let description: String
}

/// Who is in a body, exactly, and how many of its seats are empty.
struct LawsPeople: Hashable, Sendable {
  var women: Int
  var men: Int
  var other = 0
  var vacant = 0

  var members: Int { women + men + other }
  var seats: Int { members + vacant }
  var fewer: Int { min(women, men) }
  var more: Int { max(women, men) }

  /// The counts of an observation. Others that nobody is among are left out, as files leave them.
  /// - Parameter hasSeats: whether it tells of the seats.
  func counts(hasSeats: Bool = false) -> String {
    var members = ["\"women\": \(women)", "\"men\": \(men)"]
    if other > 0 { members.append("\"other\": \(other)") }
    if hasSeats { members.append("\"seats\": \(seats)") }
    return members.joined(separator: ", ")
  }
}
