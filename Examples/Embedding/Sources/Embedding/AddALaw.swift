import WPSIndicators
import WPSIndicatorsFiles

/// A law of a country of our own: of boards of up to eight three women, above that 40 per cent, rounded
/// to the nearest person.
func boardsAct() -> (source: Source, target: Target) {
  let source = Source(
    id: "boards-act", title: ["en": "Boards Act", "fr": "Loi sur les conseils"],
    date: CalendarDate("2024-03-08"))
  let target = Target(
    id: "boards-act-7", name: ["en": "Women on boards", "fr": "Femmes dans les conseils"],
    basis: .law, measure: .womenShare, limit: .atLeast(Threshold(percent: 40)),
    rounding: .nearest,
    bySize: [
      Target.SizeRow(upTo: 2, limit: nil),
      Target.SizeRow(upTo: 8, limit: .atLeast(Threshold(count: 3))),
    ],
    from: CalendarDate("2025-01-01"), source: source.id, locator: "section 7")
  return (source, target)
}

/// What the article of this name shows.
enum AddALaw: Article {
  static func check() throws {
    try find()
    try add()
    try write()
    try order()
  }

  private static func find() throws {
    let ofMali = Law.all.filter { $0.country.text(in: .english) == "Mali" }
    print(ofMali.map { $0.id })  // ["mali-2015-052-1", "mali-2015-052-2", "mali-2015-052-3"]

    guard let law = Law.named("mali-2015-052-1") else { throw Failure("no such law") }
    print(law.rule.text(in: .english))
    // Neither sex has less than 30 per cent of the appointments.
    if case .atLeast(let women, let men) = law.targets[0].asks(ofSize: 26) {
      print(women, "women and", men, "men")  // 8 women and 8 men
    }
  }

  private static func add() throws {
    let reading = Registry.read(SourceText(name: "assembly.json", EvaluateAQuota.file))
    guard let law = Law.named("mali-2015-052-1") else { throw Failure("no such law") }
    guard let edit = try reading.adding(law, to: .body("assembly")),
      let registry = edit.reading.registry
    else { throw Failure("the file has it already") }
    let scorecard = Scorecard(of: registry, for: registry.reportingPeriod)
    let assessment = scorecard[subject: "assembly", target: "mali-2015-052-1"]
    print(assessment?.verdict ?? .noData, assessment?.requirement?.womenShort ?? 0)  // unmet 5

    do {
      _ = try reading.adding(law, to: .list("assembly"))
      throw Failure("a law on bodies was held against a list")
    } catch let refusal as LawRefusal {
      print(refusal)  // otherSubjects(WPSIndicators.Law.Subjects.bodies)
    }
    try expect(try edit.reading.adding(law, to: .body("assembly")) == nil, true)
  }

  private static func write() throws {
    let act = boardsAct()
    var women = [Int64]()
    for size: Int64 in [6, 11, 12] {
      guard case .atLeast(let asked, _) = act.target.asks(ofSize: size) else { continue }
      women.append(asked)
    }
    print(women, act.target.asks(ofSize: 2))  // [3, 4, 5] exempt

    let reading = Registry.read(SourceText(name: "assembly.json", EvaluateAQuota.file))
    let withSource = try reading.adding(.source(act.source))
    let edit = try withSource.reading.adding(.target(act.target), heldBy: [.body("assembly")])
    print(edit.reading.errorCount)  // 0
    print(edit.reading.registry?[body: "assembly"]?.targets ?? [])
    // ["thirty-per-cent", "boards-act-7"]
    let assessment = edit.reading.registry.flatMap {
      Scorecard(of: $0, for: $0.reportingPeriod)[subject: "assembly", target: "boards-act-7"]
    }
    print(assessment?.verdict ?? .noData)  // notInForce
  }

  private static func order() throws {
    guard let law = Law.named("mali-2015-052-3"), let quarter = Period("2021-Q2"),
      let list = CandidateOrder("MMMWWW")
    else { throw Failure("no such law, quarter or order") }
    let rule = PlacementRule(law.targets[0], in: quarter)
    let outcome = PlacementOutcome(of: list, by: rule)
    print(outcome.verdict, outcome.place ?? 0, outcome.changes ?? 0)  // unmet 3 2
    print(rule.nearest(to: list)?.description ?? "none")  // MMWMWW
  }
}
