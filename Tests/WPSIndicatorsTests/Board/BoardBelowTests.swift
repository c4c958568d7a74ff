import Testing

@testable import RandomRegistries
@testable import WPSIndicators

/// Holds what stands below the rows, and the figures that are newer, against the JSON.
@Suite struct BoardBelowTests {
  /// Each milestone is counted once, at the stage that its reports and its targets say.
  @Test func `commitments stand at the stage that the JSON tells`() throws {
    var seen = Set<String>()
    for trial in try BoardTrial.few() {
      let milestones = trial.told.filter { $0.measure == "done" }
      var expected = [String: [String]]()
      for id in milestones.map(\.subject).inOrder {
        let rows = milestones.filter { $0.subject == id }
        guard let stage = Self.stage(rows, trial) else { continue }
        expected[stage, default: []].append(id)
      }
      for stage in BoardCommitments.Stage.allCases {
        let shown = trial.board.commitments[stage].map(\.subject.id)
        #expect(shown == expected[stage.rawValue] ?? [], "\(trial.name): \(stage)")
        if !shown.isEmpty { seen.insert(stage.rawValue) }
      }
      #expect(trial.board.commitments.isEmpty == expected.isEmpty, "\(trial.name)")
    }
    #expect(seen.count == BoardCommitments.Stage.allCases.count, "\(seen)")
  }

  /// Nil where what asks for it is all still to come.
  private static func stage(_ rows: [ToldRow], _ trial: BoardTrial) -> String? {
    let statuses = Set(rows.compactMap { $0.fields.string("status") })
    if statuses == ["done"] { return "done" }
    if statuses == ["abandoned"] { return "abandoned" }
    if rows.contains(where: { $0.flags.contains("overdue") || $0.verdict == "unmet" }) {
      return "overdue"
    }
    if rows.allSatisfy({ $0.verdict == "notInForce" }) {
      let hasEnded = rows.contains { row in
        let target = trial.registry.targets.first { $0.id == row.target }
        return target?.to.map { $0 < trial.period.firstDay } ?? false
      }
      return hasEnded ? "lapsed" : nil
    }
    return statuses == ["inProgress"] ? "inProgress" : "open"
  }

  /// The latest figure that is later than the period, as the scorecard of its own quarter has it.
  @Test func `later figures are those of the quarters to come`() throws {
    var (found, none, positions) = (0, 0, 0)
    for trial in try BoardTrial.oneIn(4) {
      var cards = [Period: [String: ToldRow]]()
      let last = trial.registry.subjects.flatMap(\.observations).map(\.time.quarter.period.lastDay)
        .max()
      for row in trial.board.shownRows {
        let id = ToldRow.id(of: row.lead)
        var expected: (period: Period, told: ToldRow)?
        var quarter: Quarter? = trial.period.quarter
        while let now = quarter, let last, now.period.firstDay <= last {
          defer { quarter = now.advanced(by: 1) }
          if cards[now.period] == nil {
            cards[now.period] = Dictionary(
              try BoardTrial.told(of: trial.registry, now.period).map { ($0.id, $0) },
              uniquingKeysWith: { first, _ in first })
          }
          guard let told = cards[now.period]?[id], told.age == 0,
            !told.flags.contains("sumOfParts"),
            let date = told.fields.string("observation.asAt").flatMap({ CalendarDate($0) })
              ?? told.fields.string("observation.period").flatMap({ Period($0)?.lastDay }),
            date > trial.period.lastDay
          else { continue }
          expected = (now.period, told)
        }
        let shown = trial.board.later.filter { $0.row == row }
        let place: Comment = "\(trial.name): \(id)"
        #expect(shown.count == (expected == nil ? 0 : 1), place)
        guard let shown = shown.first, let expected else {
          none += 1
          continue
        }
        found += 1
        let assessment = shown.assessment
        #expect(assessment.period == expected.period, place)
        #expect(assessment.verdict.rawValue == expected.told.verdict, place)
        #expect(OracleJSON.optional(assessment.percent) == expected.told.fields.text("percent"))
        #expect(
          OracleJSON.optional(assessment.evidence?.observation.time.period.description)
            == expected.told.fields.text("observation.period"), place)
      }
      #expect(
        trial.board.later.allSatisfy { trial.board.shownRows.contains($0.row) }, "\(trial.name)")
      positions += trial.board.later.count { $0.row.subject.position != nil }
    }
    #expect(found > 20 && none > 20 && positions > 0)
  }

  /// The words beside a figure, or in its place, once for each subject.
  @Test func `words are those that the JSON has`() throws {
    var found = 0
    for trial in try BoardTrial.few() {
      for words in trial.board.words {
        let row = trial.told(words.assessment)
        let told = try #require(row, "\(trial.name)")
        let key = told.fields.text("newerInWords") == "null" ? "unmeasured" : "newerInWords"
        #expect(
          told.fields.text("\(key).period")
            == OracleJSON.string(words.observation.time.period.description), "\(trial.name)")
        #expect(
          told.fields.text("\(key).quote") == "null" || words.observation.quote != nil,
          "\(trial.name)")
        found += 1
      }
      let dates = trial.board.words.map { $0.observation.time.date }
      #expect(dates == dates.sorted(by: >), "\(trial.name)")
      let subjects = trial.board.words.map {
        "\($0.assessment.subject.id) \($0.assessment.position?.id ?? "")"
      }
      #expect(subjects.count == Set(subjects).count, "\(trial.name)")
      let newer = trial.told.filter { $0.fields.text("newerInWords") != "null" }
      #expect(
        Set(newer.map { "\($0.subject) \($0.position ?? "")" }).isSubset(of: subjects),
        "\(trial.name)")
    }
    #expect(found > 20)
  }

  /// Every body is told of once: in a row, or as ended, not established, or without a target.
  @Test func `no body is lost`() throws {
    for trial in try BoardTrial.few() {
      let board = trial.board
      let rows = board.rows.filter { $0.subject.position == nil }.compactMap(\.subject.body?.id)
      let others =
        board.ended.map(\.id) + board.notEstablished.map(\.id)
        + (board.withoutTarget + board.withPositionsAlone).map(\.subject.id)
      // Of a body without women's share there may be other figures alone.
      let figures = board.otherFigures.compactMap { $0.subject.body?.id }
      let told = Set(trial.told.filter { $0.kind == "body" }.map(\.subject))
      #expect(Set(rows + others + figures) == told, "\(trial.name)")
      #expect(Set(rows + others).count == (rows + others).count, "\(trial.name)")
      let ended = trial.told.filter { $0.kind == "body" && $0.reason == "ended" }.map(\.subject)
      #expect(board.ended.map(\.id) == ended.inOrder, "\(trial.name)")
    }
  }

  // MARK: - Nothing stops it

  private func write(_ scorecard: Scorecard, quarters: Int) {
    let board = scorecard.board(quarters: quarters)
    #expect(board.rows.allSatisfy { (1...max(quarters, 1)).contains($0.strip.count) })
    for language in Language.allCases {
      for style in [TextStyle(width: 60, isASCII: true), TextStyle(width: 120, usesColour: true)] {
        let text = TextScorecard.render(
          scorecard, in: language,
          with: RenderingOptions(style: style, history: quarters))
        #expect(!text.isEmpty)
      }
    }
  }

  @Test func `whatever a hand could write has a board`() throws {
    for seed in RandomCases.seeds(1...200, few: 5) {
      let text = SourceText(name: "f", RandomRegistry.hostile(seed: seed).text)
      let registry = try BoardTrial.registry(text)
      for period in ["0001-Q1", "0001", "2019-Q3", "9999-Q4"] {
        let scorecard = Scorecard(of: registry, for: try #require(Period(period)))
        write(scorecard, quarters: seed.isMultiple(of: 2) ? 1 : 60)
      }
    }
  }

  @Test func `strips begin where time does`() throws {
    let shipped = try BoardTrial.shipped()
    let first = try #require(Period("0001-Q1"))
    var registry = shipped
    for index in registry.bodies.indices { registry.bodies[index].established = nil }
    for index in registry.targets.indices { registry.targets[index].from = nil }
    let rows = Scorecard(of: registry, for: first).board().rows
    #expect(!rows.isEmpty && rows.allSatisfy { $0.strip.map(\.period) == [first] })
    let second = try #require(Period("0001-Q3"))
    #expect(
      Scorecard(of: registry, for: second).board().rows.allSatisfy { $0.strip.count == 3 })
    let last = try #require(Period("9999-Q4"))
    #expect(
      Scorecard(of: registry, for: last).board(quarters: 60).rows
        .allSatisfy { $0.strip.count == 60 })
  }

  /// Registries that are made in code are not checked.
  @Test func `what no file could say has a board`() throws {
    let time = ObservationTime(in: try #require(Period("2020-Q1")))
    let figures = [
      Figures(), Figures(members: .zero, women: .zero), Figures(members: Count(1), women: Count(2)),
      Figures(members: Count(Count.greatest), women: Count(Count.greatest)),
      Figures(members: Count(Count.greatest), women: .zero), Figures(women: Count(Count.greatest)),
      Figures(reportedPercent: ReportedPercent("0.000001")),
      Figures(reportedPercent: ReportedPercent("100")), Figures(order: CandidateOrder("")),
    ]
    let shares = ["0%", "0.0001%", "1/3", "99.9999%", "100%"].compactMap { Threshold(share: $0) }
    let limits: [Limit?] =
      shares.flatMap { [Limit.atLeast($0), .atMost($0)] }
      + [.atLeast(Threshold(count: 0)), .atLeast(Threshold(count: Count.greatest)), nil]
    var targets = [Target]()
    for (index, limit) in limits.enumerated() {
      for measure in Measure.allCases {
        targets.append(
          Target(
            id: "\(measure)-\(index)", name: LocalizedText(""), basis: .law, measure: measure,
            limit: limit, rounding: index.isMultiple(of: 3) ? .up : nil,
            bySize: index.isMultiple(of: 4) ? [.init(upTo: 0, limit: nil)] : [],
            each: index.isMultiple(of: 5) ? "nothing" : nil))
      }
    }
    let bodies = figures.enumerated().flatMap { index, figures in
      targets.map { target in
        Body(
          id: index == 0 ? "" : "b\(index)", name: LocalizedText(""), kind: .other,
          group: "nowhere", partOf: "b\(index)",
          positions: [Position(id: "", name: LocalizedText(""), targets: [target.id])],
          targets: [target.id, target.id, "nowhere"], staleAfterQuarters: index - 1,
          observations: [
            ReportedObservation(time: time, figures: figures, sources: []),
            ReportedObservation(time: time, figures: figures, sources: [], isAlternate: true),
          ])
      }
    }
    let registry = Registry(
      title: LocalizedText(""), reportingPeriod: time.period, sources: [], targets: targets,
      bodies: bodies)
    write(Scorecard(of: registry, for: time.period), quarters: 1)
  }
}

extension Array where Element: Hashable {
  /// Each once, where it first stands.
  fileprivate var inOrder: [Element] {
    var seen = Set<Element>()
    return filter { seen.insert($0).inserted }
  }
}
