import Foundation
import Testing

@testable import RandomRegistries
@testable import WPSIndicators

/// What a board says has changed is what two scorecards in JSON say, read by another program.
@Suite struct BoardChangesTests {
  /// An assessment of the JSON.
  private struct Read {
    let verdict: String
    let reason: String?
    let isCounted: Bool
    let isStale: Bool

    init(_ json: [String: Any]) {
      verdict = json["verdict"] as? String ?? ""
      reason = json["reason"] as? String
      isCounted = !(json["observation"] is NSNull)
      isStale = (json["flags"] as? [String] ?? []).contains("stale")
    }

    var isExempt: Bool { reason == "exempt" }

    var rank: Int {
      switch verdict {
      case "unmet": 0
      case "undetermined": 1
      case "met": 2
      default: 3
      }
    }
  }

  /// What the JSON tells of each target that is asked of each subject, position and part.
  private static func reads(_ scorecard: Scorecard) throws -> [String: Read] {
    var reads = [String: Read]()
    for json in try assessments(scorecard) {
      guard let target = json["target"] as? String else { continue }
      reads["\(key(json)) \(target)"] = Read(json)
    }
    return reads
  }

  private static func assessments(_ scorecard: Scorecard) throws -> [[String: Any]] {
    let bytes = scorecard.rendered(as: .json, in: .english)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    return try #require(json["assessments"] as? [[String: Any]])
  }

  private static func key(_ json: [String: Any]) -> String {
    var key = json["subject"] as? String ?? ""
    if let position = json["position"] as? String { key += "/\(position)" }
    if let part = (json["part"] as? [String: Any])?.first { key += "/\(part.key).\(part.value)" }
    return key
  }

  private static func key(_ row: BoardRow, _ assessment: Assessment) -> String {
    "\(key(row)) \(assessment.target?.id ?? "")"
  }

  private static func key(_ row: BoardRow) -> String {
    var key = row.subject.id
    if let position = row.subject.position { key += "/\(position.id)" }
    if let part = row.lead.part { key += "/\(part.breakdown).\(part.part)" }
    return key
  }

  /// Compares two periods; how many rows there are.
  @discardableResult private func check(
    _ registry: Registry, _ period: Period, since earlier: Period
  ) throws -> Int {
    let scorecard = Scorecard(of: registry, for: period, comparedWith: earlier)
    let board = scorecard.board(quarters: 1)
    let changes = try #require(board.changes)
    let now = try Self.reads(scorecard)
    let then = try Self.reads(Scorecard(of: registry, for: earlier))
    let rows = board.rows.flatMap { row in [row] + row.under.filter { $0.lead.part == nil } }
    var expected = [String: Set<String>]()
    for row in rows {
      for assessment in [row.lead] + row.others {
        let key = Self.key(row, assessment)
        let (after, before) = (try #require(now[key]), then[key])
        #expect(after.verdict == assessment.verdict.rawValue)
        if assessment == row.lead, after.isCounted, !(before?.isCounted ?? false) {
          expected["first", default: []].insert(key)
        }
        if let before, before.isCounted, after.isCounted,
          before.isExempt && after.rank < 3 || after.isExempt && before.rank < 3
        {
          expected["turned", default: []].insert(key)
        }
        guard let before, before.rank < 3, after.rank < 3, before.rank != after.rank
        else { continue }
        let list = after.verdict == "met" ? "up" : before.verdict == "met" ? "down" : "turned"
        expected[list, default: []].insert(key)
      }
    }
    func keys(_ entries: [BoardChanges.Entry]) -> Set<String> {
      Set(entries.map { Self.key($0.row, $0.assessment) })
    }
    #expect(keys(changes.up) == expected["up"] ?? [])
    #expect(keys(changes.down) == expected["down"] ?? [])
    #expect(keys(changes.turned) == expected["turned"] ?? [])
    #expect(keys(changes.firstCounted) == expected["first"] ?? [])
    try checkShares(scorecard, rows, changes)
    try checkRows(scorecard, rows, changes)
    return rows.count
  }

  /// Every row that changed by the JSON is in some list, and no other is said to have changed.
  private func checkRows(
    _ scorecard: Scorecard, _ rows: [BoardRow], _ changes: BoardChanges
  ) throws {
    let bytes = scorecard.rendered(as: .json, in: .english)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let comparison = try #require(json["comparison"] as? [String: Any])
    #expect(changes.hasNoFlip == (comparison["flipped"] as? Int == 0))
    let changed = Set(
      try #require(comparison["changes"] as? [[String: Any]]).map { change in
        "\(Self.key(change)) \(change["target"] as? String ?? "")"
      })
    let listed = Set(
      [
        changes.up, changes.down, changes.turned, changes.rose, changes.fell, changes.firstCounted,
        changes.newlyHeld, changes.newlyStale, changes.changedOtherwise,
      ].joined().map { $0.row })
    for row in rows {
      let parts = row.under.filter { $0.lead.part != nil }
      let keys = ([row] + parts).flatMap { shown in
        ([shown.lead] + shown.others).map { Self.key(shown, $0) }
      }
      #expect(listed.contains(row) == !changed.isDisjoint(with: keys), "\(keys)")
    }
    #expect(changes.unchanged == rows.count { !listed.contains($0) })
    #expect(changes.hasNoRows == listed.isEmpty)
  }

  /// The shares that rose and fell, by the changes of the JSON.
  private func checkShares(
    _ scorecard: Scorecard, _ rows: [BoardRow], _ changes: BoardChanges
  ) throws {
    let bytes = scorecard.rendered(as: .json, in: .english)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let comparison = try #require(json["comparison"] as? [String: Any])
    var points = [String: String]()
    for change in try #require(comparison["changes"] as? [[String: Any]]) {
      let numbers = change["change"] as? [String: Any]
      points["\(Self.key(change)) \(change["target"] as? String ?? "")"] =
        numbers?["percentagePoints"] as? String
    }
    let (rose, fell) = (
      Set(changes.rose.map { Self.key($0.row) }), Set(changes.fell.map { Self.key($0.row) })
    )
    #expect(rose.isDisjoint(with: fell))
    for row in rows {
      let key = Self.key(row)
      guard let change = points["\(key) \(row.lead.target?.id ?? "")"] else { continue }
      let isNone = change.allSatisfy { "-0.".contains($0) }
      #expect(rose.contains(key) == (!isNone && !change.hasPrefix("-")), "\(key) \(change)")
      #expect(fell.contains(key) == (!isNone && change.hasPrefix("-")), "\(key) \(change)")
    }
    #expect(zip(changes.rose, changes.rose.dropFirst()).allSatisfy { moved($0) >= moved($1) })
    #expect(zip(changes.fell, changes.fell.dropFirst()).allSatisfy { moved($0) <= moved($1) })
  }

  private func moved(_ entry: BoardChanges.Entry) -> Fraction { entry.share?.difference ?? .zero }

  private func shipped() throws -> Registry {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let bytes = try Data(contentsOf: root.appending(path: "indicators.json"))
    return try #require(
      Registry.read(SourceText(name: "indicators.json", bytes: Array(bytes))).registry)
  }

  @Test(arguments: 2016...2025) func `of the shipped file`(year: Int) throws {
    let registry = try shipped()
    for quarter in 1...4 {
      let period = try #require(Period(year: year, quarter: quarter))
      for age in [-1, -4, -13] {
        let rows = try check(registry, period, since: try #require(period.advanced(by: age)))
        #expect(rows > 5)
      }
    }
  }

  @Test(arguments: RandomCases.seeds(1...300, few: 60)) func `of random files`(seed: UInt64) throws
  {
    for text in [RandomRegistry.make(seed: seed).text, RandomRegistry.hostile(seed: seed).text] {
      guard let registry = Registry.read(SourceText(name: "random.json", text)).registry else {
        continue
      }
      let period = try #require(Period(year: 2018 + Int(seed % 5), quarter: Int(seed % 4) + 1))
      try check(registry, period, since: try #require(period.advanced(by: -Int(seed % 9) - 1)))
    }
  }

  @Test func `a published percentage moves a share where its rounding cannot be all of it`() throws
  {
    let period = try #require(Period("2022-Q2"))
    let changes = try #require(
      Scorecard(of: try shipped(), for: period, comparedWith: Period("2021-Q2")).board().changes)
    #expect(changes.rose.map { $0.row.subject.id } == ["minusma-formed-police"])
    #expect(
      changes.fell.map { $0.row.subject.id } == ["minusma-individual-police", "cvjr", "cnt"])
    #expect(changes.up.isEmpty && changes.down.isEmpty && changes.turned.isEmpty)
    #expect(changes.firstCounted.isEmpty)
    #expect(changes.newlyStale.map { $0.row.subject.id } == ["interim-authority-menaka"])
  }

  @Test func `bodies that ended on one day, and what lapsed with them`() throws {
    let period = try #require(Period("2024-Q1"))
    let changes = try #require(
      Scorecard(of: try shipped(), for: period, comparedWith: Period("2022-Q2")).board().changes)
    #expect(changes.ended.map { $0.bodies.count } == [1, 7])
    #expect(changes.ended.map { $0.whole?.id } == [nil, "minusma"])
    #expect(changes.ended.map { $0.commitments.count } == [0, 9])
    #expect(changes.ended.map { $0.date?.description } == ["2022-12-31", "2023-12-31"])
    #expect(changes.commitments[.lapsed] == nil)
  }

  @Test func `what is compared with nothing has no changes`() throws {
    #expect(
      Scorecard(of: try shipped(), for: try #require(Period("2022-Q2"))).board().changes == nil)
  }
}
