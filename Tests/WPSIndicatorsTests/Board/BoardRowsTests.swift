import Testing

@testable import RandomRegistries
@testable import WPSIndicators

/// Holds the rows of boards against what programs read in the JSON.
@Suite struct BoardRowsTests {
  /// A row shows what the JSON has of its assessment.
  @Test func `rows say what the JSON says`() throws {
    var seen = (rows: 0, points: 0, near: 0)
    for trial in try BoardTrial.few() {
      for row in trial.board.rows.flatMap({ [$0] + $0.under }) {
        let found = trial.told(row.lead)
        let told = try #require(found, "\(trial.name): \(ToldRow.id(of: row.lead))")
        let place: Comment = "\(trial.name): \(told.id)"
        let observation = row.lead.evidence?.observation
        #expect(row.standing.rawValue == told.standing, place)
        #expect(row.freshness.rawValue == told.freshness, place)
        #expect(row.lead.ageInQuarters == told.age, place)
        #expect(OracleJSON.optional(row.lead.percent) == told.fields.text("percent"), place)
        #expect(
          OracleJSON.optional(observation?.time.period.description)
            == told.fields.text("observation.period"), place)
        #expect(
          OracleJSON.optional(observation?.time.asAt?.description)
            == told.fields.text("observation.asAt"), place)
        let isShare = ["womenShare", "eitherSexShare"].contains(told.measure)
        let ends = [row.value?.lower, row.value?.upper].map { $0?.description }
        let expected = ["min", "max"].map { told.fields.text("value.\($0)") }
        #expect(ends.map(OracleJSON.optional) == (isShare ? expected : ["null", "null"]), place)
        if isShare {
          let asked = row.goal.map { OracleRatio(of: $0.threshold.value) }
          #expect(asked == told.fraction("required"), place)
        } else {
          #expect(row.goal == nil, place)
        }
        seen.rows += 1
        if row.standing == .near { seen.near += 1 }
        if told.fields.text("percent") == "null", told.age != nil { seen.points += 1 }
      }
    }
    #expect(seen.rows > 200 && seen.points > 20 && seen.near > 5)
  }

  /// Every body that something is asked of has one row, and nothing else has; it shows what is worst.
  @Test func `each body with a target on women in force has one row`() throws {
    var seen = (bodies: 0, none: 0, parts: 0)
    for trial in try BoardTrial.few() {
      let rows = trial.board.rows
      let bodies = Set(trial.told.filter { $0.kind == "body" }.map(\.subject))
      for id in bodies.sorted() {
        let place: Comment = "\(trial.name): \(id)"
        let held = trial.told.filter {
          $0.kind == "body" && $0.subject == id && trial.belongs($0)
        }
        let own = rows.filter { $0.subject.body?.id == id && $0.subject.position == nil }
        #expect(own.count == (held.isEmpty ? 0 : 1), place)
        guard let row = own.first else {
          seen.none += 1
          continue
        }
        seen.bodies += 1
        let wholes = held.filter { !$0.isOfPart }
        let parts = row.under.filter { $0.lead.part != nil }.compactMap { trial.told($0.lead)?.id }
        let shown = [trial.told(row.lead)?.id] + row.others.map { trial.told($0)?.id }
        if wholes.isEmpty {
          seen.parts += 1
          // One of the parts stands for all.
          #expect(held.contains { $0.id == shown[0] && $0.isOfPart }, place)
          #expect(parts.contains { $0 == shown[0] } == false, place)
          continue
        }
        let worst = wholes.first { row in wholes.allSatisfy { row.badness <= $0.badness } }
        #expect(shown[0] == worst?.id, place)
        #expect(Array(shown.dropFirst()) == wholes.map(\.id).filter { $0 != worst?.id }, place)
        #expect(
          Set(row.under.filter { $0.lead.part != nil }.compactMap { $0.lead.part })
            == Set(held.filter(\.isOfPart).compactMap { part in part.bodyPart }), place)
      }
    }
    #expect(seen.bodies > 100 && seen.none > 20 && seen.parts > 0)
  }

  /// Positions and lists have a row each where something is asked of them, under their body where that
  /// has one; lists that are too many are summed up.
  @Test func `positions and lists stand under their body or alone`() throws {
    var seen = (under: 0, alone: 0, summed: 0)
    for trial in try BoardTrial.few() {
      let rows = trial.board.rows
      let all = rows.flatMap { [$0] + $0.under }
      let isFolded = { (told: ToldRow) in
        trial.told.filter { $0.kind == "list" && $0.group == told.group }.distinctSubjects > 8
      }
      for kind in ["position", "list"] {
        let told = trial.told.filter { $0.kind == kind && trial.belongs($0) }
        let expected = Set(told.filter { kind == "position" || !isFolded($0) }.map(\.subjectID))
        let shown = all.compactMap { trial.told($0.lead) }.filter { $0.kind == kind }
        #expect(Set(shown.map(\.subjectID)) == expected, "\(trial.name): \(kind)")
        #expect(shown.count == expected.count, "\(trial.name): \(kind)")
        if told.contains(where: isFolded) { seen.summed += 1 }
      }
      for row in rows {
        for under in row.under where under.lead.part == nil {
          seen.under += 1
          let told = try trial.row(under)
          let host = told.kind == "position" ? told.subject : told.fields.string("of")
          #expect(row.subject.body?.id == host, "\(trial.name): \(told.id)")
          #expect(under.under.isEmpty)
        }
        guard row.subject.position != nil || row.subject.list != nil else { continue }
        seen.alone += 1
        // Its body has no row in the group.
        let host = row.subject.list.map(\.of) ?? row.subject.host?.id
        let group = trial.board.groups.first { $0.rows.contains(row) }
        #expect(
          host == nil
            || group?.rows.contains { $0.subject.body?.id == host && $0.subject.position == nil }
              == false,
          "\(trial.name): \(ToldRow.id(of: row.lead))")
      }
    }
    #expect(seen.under > 20 && seen.alone > 20)
  }

  /// A cell of a strip is what the scorecard of that quarter says, and the last is the period's own.
  @Test(arguments: [1, 2, 24])
  func `cells say what the scorecards of their quarters say`(quarters: Int) throws {
    var seen = Set<String>()
    for trial in try BoardTrial.oneIn(quarters == 24 ? 7 : 3) {
      let board =
        quarters == 24
        ? trial.board : Scorecard(of: trial.registry, for: trial.period).board(quarters: quarters)
      var cards = [Period: [String: ToldRow]]()
      for row in board.rows.flatMap({ [$0] + $0.under }) {
        let place: Comment = "\(trial.name): \(ToldRow.id(of: row.lead))"
        #expect(row.strip.count == quarters, place)
        for (index, cell) in row.strip.enumerated() {
          let back = quarters - 1 - index
          let period =
            back == 0
            ? trial.period : try #require(trial.period.quarter.advanced(by: -back)).period
          #expect(cell.period == period, place)
          if cards[period] == nil {
            cards[period] = Dictionary(
              try BoardTrial.told(of: trial.registry, period).map { ($0.id, $0) },
              uniquingKeysWith: { first, _ in first })
          }
          let told = try #require(cards[period]?[ToldRow.id(of: row.lead)], place)
          let freshness = told.standing == "none" ? "none" : told.freshness
          #expect(cell.standing.rawValue == told.standing, place)
          #expect(cell.freshness.rawValue == freshness, place)
          seen.insert("\(cell.standing) \(cell.freshness)")
        }
      }
    }
    // Every height in every ink, and nothing.
    #expect(seen.count == 13 || quarters < 24 && seen.count > 5)
  }
}

extension ToldRow {
  /// What tells its subject from others.
  var subjectID: String { "\(kind) \(subject) \(position ?? "")" }

  /// The part of the body that it is of.
  var bodyPart: BodyPart? {
    let text = fields.text("part").split(separator: "\"").map(String.init)
    return text.count == 5 ? BodyPart(text[1], text[3]) : nil
  }
}

extension [ToldRow] {
  var distinctSubjects: Int { Set(map(\.subjectID)).count }
}

extension OracleRatio {
  /// The oracle's fraction that equals one of the library's.
  init(of fraction: Fraction) {
    self.init(Int(fraction.numerator), Int(fraction.denominator))
  }
}
