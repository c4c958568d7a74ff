/// Everything in one indicators.json, as plainly as a test oracle needs it: what says something for
/// the figures has a property, and what does not is among the `words`.
package struct OracleRegistry: Hashable {
  var reportingPeriod = OraclePeriod(year: 2021, quarter: 4)
  var staleAfterQuarters: Int?
  var groups: [String] = []
  /// The names of groups, as JSON, by their identifiers; those that have none are named by that.
  var groupNames: [String: String] = [:]
  var sources = [OracleSource(id: "s1"), OracleSource(id: "s2")]
  var targets: [OracleTarget] = []
  /// Bodies and indicators, in file order.
  var subjects: [OracleSubject] = []
  /// Records that have an oracle of their own, as JSON, by their lists.
  var furtherRecords: [String: [String]] = [:]
  /// Members that say nothing for the figures, as JSON.
  var words: [String: String] = [:]

  /// As the file writes it.
  package var text: String {
    let bodies = subjects.filter { $0.kind == .body }
    let indicators = subjects.filter { $0.kind != .body }
    let groups = self.groups.map {
      OracleJSON.object([
        ("id", OracleJSON.string($0)), ("name", groupNames[$0] ?? OracleJSON.string("Group \($0)")),
      ])
    }
    func lines(_ list: String, _ records: [String]) -> String? {
      let all = records + (furtherRecords[list] ?? [])
      return all.isEmpty ? nil : OracleJSON.lines(all)
    }
    let members: [(key: String, value: String?)] = [
      ("formatVersion", "1"),
      ("title", OracleJSON.string("Random")),
      ("reportingPeriod", OracleJSON.string(reportingPeriod.text)),
      ("staleAfterQuarters", staleAfterQuarters.map(String.init)),
      ("groups", groups.isEmpty ? nil : OracleJSON.lines(groups)),
      ("sources", OracleJSON.lines(sources.map(\.json))),
      ("scales", lines("scales", [])),
      ("targets", lines("targets", targets.map(\.json)) ?? "[]"),
      ("bodies", OracleJSON.lines(bodies.map(\.json))),
      ("lists", lines("lists", [])),
      ("indicators", lines("indicators", indicators.map(\.json))),
    ]
    return OracleJSON.object(members, words: words)
  }
}

/// A source, as the file gives it.
struct OracleSource: Hashable {
  let id: String
  /// Members that say nothing for the figures, as JSON.
  var words: [String: String] = [:]

  /// As the file writes it.
  var json: String {
    OracleJSON.object(
      [("id", OracleJSON.string(id)), ("title", OracleJSON.string("Source \(id)"))], words: words)
  }
}
