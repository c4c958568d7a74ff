import Testing

@testable import RandomRegistries

/// Holds milestones with all that may be told of them at two times against the rules on what was
/// due, and on silence.
struct MilestoneTests {
  /// A report: when, and how far it was.
  private struct Report {
    let time: String
    let status: String

    /// The first and last day of its time.
    var days: (first: OracleDate, last: OracleDate) {
      if let period = OraclePeriod(written: time) { return (period.firstDay, period.lastDay) }
      let date = OracleDate(Int(time.filter { $0 != "-" }) ?? 0)
      return (date, date)
    }

    var isPeriod: Bool { OraclePeriod(written: time) != nil }

    var json: String {
      """
      {"\(isPeriod ? "period" : "asAt")": "\(time)", "status": "\(status)", "source": "s"}
      """
    }
  }

  /// A milestone.
  private struct Milestone {
    let due: OracleDate?
    /// From the earliest on.
    let reports: [Report]

    func json(_ id: String) -> String {
      OracleJSON.object([
        ("id", OracleJSON.string(id)), ("name", "\"M\""), ("kind", "\"milestone\""),
        ("targets", "[\"t\"]"), ("due", (due?.text).map(OracleJSON.string)),
        ("observations", OracleJSON.array(reports.map(\.json))),
      ])
    }

    /// What is known at the end of a period.
    func row(_ id: String, _ period: OraclePeriod) -> OracleExpectation {
      let seen = reports.filter { $0.days.last <= period.lastDay }
      let isDue = due.map { $0 <= period.lastDay } ?? false
      func isLater(_ report: Report) -> Bool { due.map { report.days.first > $0 } ?? false }
      var flags: Set<String> = []
      let verdict: String
      switch seen.last?.status {
      case nil: verdict = "noData"
      case "done": verdict = "met"
      case "abandoned": verdict = "unmet"
      default:
        let isUndone = seen.contains {
          isLater($0) && ["planned", "inProgress"].contains($0.status)
        }
        verdict = isUndone ? "unmet" : isDue ? "undetermined" : "notDue"
      }
      if isDue, ["noData", "undetermined"].contains(verdict) { flags.insert("overdue") }
      if let last = seen.last {
        let isOver = ["done", "abandoned"].contains(last.status)
        if !isOver, period.index - last.days.last.period.index > 4 { flags.insert("stale") }
        if last.status == "done", isLater(last) { flags.insert("late") }
      }
      var row = OracleExpectation(
        subject: id, group: nil, target: "t", verdict: verdict,
        rating: ["met": "meets", "unmet": "missing"][verdict])
      row.kind = .commitments
      row.flags = flags
      row.fields["status"] = OracleJSON.optional(seen.last?.status)
      if !seen.isEmpty { row.dating = flags.contains("stale") ? .stale : .current }
      return row
    }
  }

  private static let states = ["planned", "inProgress", "done", "abandoned"]
  /// From the earliest on: before, around and after the day.
  private static let times = [
    "2016-Q2", "2016-09-14", "2016-11-20", "2016", "2016-12-31", "2017-Q1", "2018-02-01",
  ]
  private static let due = [2016_03_31, 2016_11_20, 2016_12_31, 2019_01_01]

  /// All milestones, or every fourth.
  private static var milestones: [Milestone] {
    let reports = times.map { time in states.map { Report(time: time, status: $0) } }
    let once = reports.joined().map { [$0] }
    let twice = reports.indices.flatMap { index in
      reports[index].flatMap { first in
        reports[(index + 1)...].joined().map { [first, $0] }
      }
    }
    // What was done or given up is not told of again.
    let told = [[]] + once + twice.filter { ["planned", "inProgress"].contains($0[0].status) }
    let all = ([nil] + due.map(OracleDate.init)).flatMap { due in
      told.map { Milestone(due: due, reports: $0) }
    }
    return RandomCases.areAll ? all : stride(from: 0, to: all.count, by: 4).map { all[$0] }
  }

  @Test(arguments: ["2016-S1", "2016-11", "2016-Q4", "2017-Q2", "2022-Q2"])
  func allThatMayBeTold(period: String) throws {
    let time = try #require(OraclePeriod(written: period))
    let all = Self.milestones
    var registry = SubjectsRegistry()
    registry.addTarget("t", #""measure": "done""#)
    registry.indicators = all.enumerated().map { $0.element.json("m\($0.offset)") }
    let card = try registry.card(for: period)
    let rows = all.enumerated().map { $0.element.row("m\($0.offset)", time) }
    let found = card.items("assessments")
    try #require(found.count == rows.count)
    var failures = 0
    for (index, row) in rows.enumerated() {
      let wrong = row.differences(from: found[index])
      if wrong.isEmpty { continue }
      Issue.record("\(wrong.joined(separator: "\n"))\n\(all[index].json("m"))")
      failures += 1
      if failures == 5 { return }
    }
    let wrong = OracleExpectation.differences(
      in: .commitments, rows, from: card.object("summary"))
    #expect(wrong.isEmpty)
  }
}
