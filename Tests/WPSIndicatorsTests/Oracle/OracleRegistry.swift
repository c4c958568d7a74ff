/// Everything in one indicators.json.
struct OracleRegistry: Hashable {
  var reportingPeriod = OraclePeriod(year: 2021, quarter: 4)
  var staleAfterQuarters: Int?
  var groups: [String] = []
  var targets: [OracleTarget] = []
  /// Bodies and indicators, in file order.
  var subjects: [OracleSubject] = []

  /// As the file writes it.
  var text: String {
    let bodies = subjects.filter { $0.kind == .body }
    let indicators = subjects.filter { $0.kind != .body }
    let groups = self.groups.map {
      OracleJSON.object([
        ("id", OracleJSON.string($0)), ("name", OracleJSON.string("Group \($0)")),
      ])
    }
    let sources = ["s1", "s2"].map {
      OracleJSON.object([
        ("id", OracleJSON.string($0)), ("title", OracleJSON.string("Source \($0)")),
      ])
    }
    return OracleJSON.object([
      ("formatVersion", "1"),
      ("title", OracleJSON.string("Random")),
      ("reportingPeriod", OracleJSON.string(reportingPeriod.text)),
      ("staleAfterQuarters", staleAfterQuarters.map(String.init)),
      ("groups", groups.isEmpty ? nil : OracleJSON.lines(groups)),
      ("sources", OracleJSON.lines(sources)),
      ("targets", OracleJSON.lines(targets.map(\.json))),
      ("bodies", OracleJSON.lines(bodies.map(\.json))),
      ("indicators", indicators.isEmpty ? nil : OracleJSON.lines(indicators.map(\.json))),
    ])
  }
}
