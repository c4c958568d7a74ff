import Testing

@testable import RandomRegistries
@testable import WPSIndicators

/// Holds what a board says it would take against trying it: the figure is changed, and judged anew.
@Suite struct NeedTests {
  /// An assessment of a body, and what becomes of its target when its people change.
  private struct Trial {
    let told: ToldRow
    let assessment: Assessment
    let need: Need

    /// The verdict on other figures of the same body, in the same period.
    func verdict(_ change: (inout Figures) -> Void) -> Verdict? {
      guard var target = assessment.target, let time = assessment.evidence?.observation.time
      else { return nil }
      (target.part, target.each) = (nil, nil)
      var figures = Figures()
      change(&figures)
      let registry = Registry(
        title: LocalizedText("T"), reportingPeriod: assessment.period, sources: [],
        targets: [target],
        bodies: [
          Body(
            id: "b", name: LocalizedText("B"), kind: .other, targets: [target.id],
            observations: [ReportedObservation(time: time, figures: figures, sources: [])])
        ])
      return Scorecard(of: registry, for: assessment.period).assessments.first?.verdict
    }

    /// What the size is counted in.
    var sizeKey: Figures.Key { assessment.target?.denominator == .seats ? .seats : .members }
    var size: Int64? { assessment.evidence?.whole?.exact }
    func count(_ sex: Figures.Key) -> Int64? { assessment.evidence?.trueCount(sex)?.exact }

    /// The verdict with so many women, and men, of the same people.
    func verdict(women: Int64, men: Int64? = nil) -> Verdict? {
      verdict { figures in
        if let size { figures[sizeKey] = Count(size) }
        if let men {
          figures[.men] = Count(men)
          // Who is neither; of seats, those are empty.
          if sizeKey == .members, let size { figures[.other] = Count(max(0, size - women - men)) }
        }
        if sizeKey == .seats, let size { figures[.members] = Count(men.map { women + $0 } ?? size) }
        figures[.women] = Count(women)
      }
    }
  }

  private static func trials() throws -> [(name: String, trial: Trial)] {
    var trials = [(name: String, trial: Trial)]()
    for trial in try BoardTrial.few() {
      let scorecard = trial.board.scorecard
      for assessment in scorecard.assessments where assessment.target != nil {
        guard let told = trial.told(assessment) else { throw BoardTrial.Refused() }
        trials.append(
          (
            "\(trial.name): \(told.id)",
            Trial(told: told, assessment: assessment, need: Need(assessment))
          ))
      }
    }
    return trials
  }

  @Test func `what it would take is enough, and no less is`() throws {
    var seen = [String: Int]()
    for (name, trial) in try Self.trials() {
      let place: Comment = "\(name): \(trial.need)"
      let told = trial.told
      seen[Self.name(trial.need), default: 0] += 1
      switch trial.need {
      case .more(let women, let men): Self.check(women, men, trial, place)
      case .instead(let sex, let count):
        #expect(told.number("excess").map(Int64.init) == count, place)
        guard let now = trial.count(.women), let size = trial.size else { continue }
        let step: Int64 = sex == .women ? 1 : -1
        func verdict(_ count: Int64) -> Verdict? {
          trial.verdict(women: now + step * count, men: size - now - step * count)
        }
        #expect(verdict(count) == .met && verdict(count - 1) == .unmet, place)
      case .moreOf(let count):
        #expect(told.number("shortfall").map(Int64.init) == count, place)
      case .fewerOf(let count):
        #expect(told.number("excess").map(Int64.init) == count, place)
      case .points(let missing, let decimals):
        let asked = try #require(told.fraction("required"), place)
        let published = try #require(trial.assessment.publishedPercent, place)
        #expect(decimals == published.decimals, place)
        #expect(
          OracleRatio(of: missing)
            == asked - OracleRatio(Int(published.digits), Int(published.scale)), place)
        #expect(told.verdict == "unmet" && told.fields.text("shortfall") == "null", place)
      case .oneWoman:
        #expect(told.number("women.max") == 0 && trial.size == nil, place)
        let none = trial.verdict { $0[.women] = .zero }
        let one = trial.verdict { $0[.women] = Count(1) }
        #expect(none == .unmet && one != .unmet, place)
      case .metIfMembers(let most):
        let women = try #require(trial.count(.women), place)
        func verdict(_ size: Int64) -> Verdict? {
          trial.verdict {
            $0[trial.sizeKey] = Count(size)
            $0[.women] = Count(women)
          }
        }
        #expect(verdict(most) == .met && verdict(most + 1) == .unmet, place)
        #expect(told.verdict == "undetermined", place)
        // The number is one that the sources leave open.
        let whole = try #require(trial.assessment.evidence?.whole, place)
        #expect(whole.min <= most && whole.max.map { most < $0 } ?? true, place)
      case .metIfWomen(let least):
        #expect(trial.verdict(women: least) == .met, place)
        #expect(least == 0 || trial.verdict(women: least - 1) == .unmet, place)
        let women = try #require(trial.assessment.evidence?.trueCount(.women), place)
        #expect(women.min < least && women.max.map { least <= $0 } ?? true, place)
      case .unattainable(let possible):
        #expect(told.flags.contains("unattainable"), place)
        #expect(possible.map(Int.init) == told.number("attainableAt"), place)
        guard let size = trial.size, size < 40 else { continue }
        let splits = (0...size).map { trial.verdict(women: $0, men: size - $0) }
        #expect(splits.allSatisfy { $0 != .met }, place)
      case .nobodyToSpare:
        #expect(told.verdict == "met" && told.flags.contains("fragile"), place)
        guard told.measure == "womenShare", let now = trial.count(.women), trial.size != nil
        else { continue }
        #expect(trial.verdict(women: now) == .met, place)
        #expect(trial.verdict(women: now - 1) == .unmet, place)
      case .aWoman: #expect(told.measure == "heldByWoman" && told.verdict == "unmet", place)
      case .changes(let count, let position):
        #expect(told.number("changes") == count && told.number("place") == position, place)
      case .none:
        let isMet = told.verdict == "met" && !told.flags.contains("fragile")
        let isUnknown = told.fields.text("shortfall") == "null"
        #expect(isMet || isUnknown || !["unmet"].contains(told.verdict), place)
      }
    }
    let all = [
      "more", "instead", "moreOf", "points", "oneWoman", "metIfMembers", "metIfWomen",
      "unattainable", "nobodyToSpare", "aWoman", "changes", "none",
    ]
    for name in all where name != "instead" {
      #expect(seen[name, default: 0] > 2, "\(name): \(seen)")
    }
  }

  private static func check(_ women: Int64, _ men: Int64, _ trial: Trial, _ place: Comment) {
    let told = trial.told
    #expect(told.number("womenShort") ?? 0 == Int(women), place)
    #expect(told.number("menShort") ?? 0 == Int(men), place)
    let isOfEither = ["eitherSexShare", "eitherSex"].contains(told.measure)
    if !isOfEither { #expect(told.number("shortfall") == Int(women) && men == 0, place) }
    guard let nowWomen = trial.count(.women) else {
      Issue.record("no number of women, \(place)")
      return
    }
    guard isOfEither else {
      #expect(trial.verdict(women: nowWomen + women) == .met, place)
      #expect(trial.verdict(women: nowWomen + women - 1) == .unmet, place)
      return
    }
    guard let nowMen = trial.count(.men), let size = trial.size else { return }
    // Those that come take the place of others: of neither sex first, then of the other sex.
    func verdict(_ moreWomen: Int64, _ moreMen: Int64) -> Verdict? {
      let (newWomen, newMen) = (nowWomen + moreWomen, nowMen + moreMen)
      return trial.verdict(
        women: men == 0 ? newWomen : min(newWomen, size - newMen),
        men: women == 0 ? newMen : min(newMen, size - newWomen))
    }
    let met = trial.verdict(
      women: men > 0 && women == 0 ? min(nowWomen, size - nowMen - men) : nowWomen + women,
      men: women > 0 && men == 0 ? min(nowMen, size - nowWomen - women) : nowMen + men)
    #expect(met == .met, place)
    if women > 0 { #expect(verdict(women - 1, men) == .unmet, place) }
    if men > 0 { #expect(verdict(women, men - 1) == .unmet, place) }
  }

  private static func name(_ need: Need) -> String {
    String("\(need)".prefix { $0 != "(" })
  }

  /// A bound on the members is told where it stands between what the sources leave open.
  @Test(arguments: [
    // Three women of an unknown number: 10 is 30 per cent.
    (#""women": 3"#, Need.metIfMembers(atMost: 10)),
    (#""women": 3, "members": {"atMost": 12}"#, .metIfMembers(atMost: 10)),
    (#""women": 3, "members": {"atLeast": 9, "atMost": 11}"#, .metIfMembers(atMost: 10)),
    (#""women": {"atLeast": 2}, "members": 10"#, .metIfWomen(atLeast: 3)),
    (#""women": {"atLeast": 2, "atMost": 4}, "members": 10"#, .metIfWomen(atLeast: 3)),
    (#""women": 0"#, .oneWoman),
    (#""women": 3, "members": 10"#, .nobodyToSpare),
    (#""women": 4, "members": 10"#, .none),
    (#""women": 1, "members": 62"#, .more(women: 18, men: 0)),
    (#""women": 1, "members": {"atLeast": 62}"#, .none),
    (#""reportedPercent": 20"#, .points(Fraction(1, over: 10), decimals: 0)),
    (#""reportedPercent": 20.58"#, .points(Fraction(942, over: 10_000), decimals: 2)),
  ])
  func `what it would take of a body of which 30 per cent are to be women`(
    figures: String, expected: Need
  ) throws {
    let text = """
      { "formatVersion": 1, "title": "T", "reportingPeriod": "2020-Q2",
        "sources": [{ "id": "s", "title": "S" }],
        "targets": [{ "id": "t", "name": "T", "basis": "law", "measure": "womenShare",
          "atLeast": "30%" }],
        "bodies": [{ "id": "b", "name": "B", "kind": "other", "targets": ["t"],
          "observations": [{ "period": "2020-Q2", \(figures), "source": "s" }] }] }
      """
    let registry = try BoardTrial.registry(SourceText(name: "f", text))
    let board = Scorecard(of: registry, for: registry.reportingPeriod).board()
    #expect(board.rows.map(\.need) == [expected])
  }
}
