@testable import RandomRegistries

/// A registry of subjects of all kinds, each as the text of its record, and what the library makes
/// of it: JSON in, JSON out, so that these tests know no type of the library.
struct SubjectsRegistry {
  var reportingPeriod = "2020-Q2"
  /// The records of each list, as JSON.
  var scales: [String] = []
  var targets: [String] = []
  var bodies: [String] = []
  var lists: [String] = []
  var indicators: [String] = []

  /// The file.
  var text: String {
    let members: [(key: String, value: String?)] = [
      ("formatVersion", "1"),
      ("title", "\"T\""),
      ("reportingPeriod", OracleJSON.string(reportingPeriod)),
      ("sources", #"[{"id": "s", "title": "S"}]"#),
      ("scales", scales.isEmpty ? nil : OracleJSON.lines(scales)),
      ("targets", OracleJSON.lines(targets)),
      ("bodies", OracleJSON.lines(bodies)),
      ("lists", lists.isEmpty ? nil : OracleJSON.lines(lists)),
      ("indicators", indicators.isEmpty ? nil : OracleJSON.lines(indicators)),
    ]
    return OracleJSON.object(members)
  }

  /// The scorecard.
  func card(for period: String) throws -> ScorecardFields {
    let json = scorecardJSON(text, period: period)
    guard let card = try? ScorecardFields(json) else {
      throw LawsRefusal(description: String(json.prefix(2_000)))
    }
    return card
  }

  /// Adds a target.
  /// - Parameter members: its members beside id, name and basis.
  mutating func addTarget(_ id: String, _ members: String) {
    targets.append(#"{"id": "\#(id)", "name": "\#(id)", "basis": "policy", \#(members)}"#)
  }

  /// Adds a list of candidates that is known from one source.
  mutating func addList(_ order: String, targets: [String]) {
    lists.append(
      """
      {"id": "l\(lists.count)", "name": "L", \
      "targets": \(OracleJSON.array(targets.map(OracleJSON.string))), \
      "observations": [{"period": "2020-Q2", "source": "s", "order": "\(order)"}]}
      """)
  }

  /// The assessments of lists of candidates: of each list, as its targets follow each other.
  func listRows() throws -> [ScorecardFields] {
    try card(for: "2020-Q2").items("assessments")
  }
}
