import WPSIndicators
import WPSIndicatorsFiles

/// The registry of a file, if it has no errors; what is wrong with it is told in either case.
func readRegistry(at path: String, tell: (String) -> Void) throws -> Registry? {
  let reading = try RegistryFile(path: path).read()
  for (problem, place) in zip(reading.diagnostics, reading.places) {
    tell("\(path):\(place.line): \(problem.message.english) [\(problem.code.name)]")
  }
  return reading.registry
}

/// What the article of this name shows.
enum EvaluateAQuota: Article {
  static let file = """
    {
      "formatVersion": 1,
      "title": "Women in the Assembly",
      "reportingPeriod": "2020-Q2",
      "sources": [
        { "id": "parline", "title": "Parline, of the Inter-Parliamentary Union" },
        { "id": "act", "title": "Act on equal representation" }
      ],
      "targets": [
        {
          "id": "thirty-per-cent", "name": "At least 30 per cent women", "basis": "law",
          "measure": "womenShare", "atLeast": "30%", "source": "act", "locator": "article 1"
        }
      ],
      "bodies": [
        {
          "id": "assembly", "name": "Assembly", "kind": "legislature",
          "targets": ["thirty-per-cent"],
          "observations": [
            { "period": "2019-Q4", "seats": 147, "members": 147, "women": 14, "source": "parline" },
            { "period": "2020-Q2", "seats": 147, "members": 147, "women": 40, "source": "parline" }
          ]
        }
      ]
    }

    """

  static func check(_ folder: String) throws {
    let path = folder + "/evaluated.json"
    try RegistryFile(path: path).create(Array(file.utf8))
    var told = [String]()
    guard let registry = try readRegistry(at: path, tell: { told.append($0) }) else {
      throw Failure("the file has errors")
    }
    try expect(told, [])
    try readFaultyFile(folder + "/misspelt.json")
    try evaluate(registry)
    try follow(registry)
    try explain(registry)
  }

  private static func readFaultyFile(_ path: String) throws {
    let misspelt = file.replacing("\"women\": 40", with: "\"womem\": 40")
    try RegistryFile(path: path).create(Array(misspelt.utf8))
    let reading = try RegistryFile(path: path).read()
    try expect(reading.registry, nil)
    let drawing = DiagnosticDrawing.draw(reading.diagnostics, of: reading.text)
    try expect(
      drawing.replacing(path, with: "assembly.json"),
      """
      assembly.json:21:62: error: 'womem' is not a key of an observation of a body [unknown-key]
         21 |         { "period": "2020-Q2", "seats": 147, "members": 147, "womem": 40, "source": "parline" }
            |                                                              ^~~~~~~
            = help: did you mean 'women'?

      """)
  }

  private static func evaluate(_ registry: Registry) throws {
    let scorecard = Scorecard(of: registry, for: registry.reportingPeriod)
    for assessment in scorecard.assessments where assessment.verdict == .unmet {
      let name = assessment.subject.name.text(in: .english)
      let short = assessment.requirement?.shortfall.map { "\($0) short" } ?? "counts not exact"
      print("\(name): \(assessment.percent ?? "?") per cent, \(short)")
      // Assembly: 27.2 per cent, 5 short
    }

    guard let assessment = scorecard[subject: "assembly", target: "thirty-per-cent"] else {
      throw Failure("the registry has no such body or target")
    }
    print(assessment.verdict)  // unmet
    print(assessment.required?.spelling ?? "nothing")  // 30%
    if let requirement = assessment.requirement, let routes = assessment.routes {
      print(requirement.needed ?? 0, requirement.actual)  // 45 40
      print(routes.replacement ?? 0, routes.enlargement ?? 0)  // 5 6
    }
    print(assessment.trend.direction, assessment.trend.percentagePoints ?? "?")  // increased 17.7

    if let evidence = assessment.evidence, let counts = evidence.counts {
      print("\(counts.women) women of \(counts.members)")  // 40 women of 147
      let sources = evidence.observation.sources.compactMap { registry[source: $0] }
      for source in sources {
        print(source.title.text(in: .english))  // Parline, of the Inter-Parliamentary Union
      }
    }
  }

  private static func follow(_ registry: Registry) throws {
    let scorecard = Scorecard(of: registry, for: registry.reportingPeriod)
    var shares = [String]()
    for evidence in scorecard.series(of: "assembly") {
      guard let share = evidence.value?.exact else { continue }
      shares.append("\(evidence.observation.time): \(share.percent(decimals: 1))")
    }
    print(shares)  // ["2019-Q4: 9.5", "2020-Q2: 27.2"]

    let ofSeats = registry.series(of: "assembly").compactMap { $0.counts?.womenOfSeats?.exact }
    print(ofSeats.map { "\($0)" })  // ["2/21", "40/147"]
  }

  private static func explain(_ registry: Registry) throws {
    let scorecard = Scorecard(of: registry, for: registry.reportingPeriod)
    guard let assessment = scorecard[subject: "assembly"] else { throw Failure("no such body") }
    for step in assessment.trace {
      switch step {
      case .value(.share(let share, let women?, let members?)):
        print(women, "of", members, "is", share.lower)  // 40 of 147 is 40/147
      case .requirement(let requirement, _):
        print(requirement.needed ?? 0, "needed")  // 45 needed
      default:
        break
      }
    }
    let explanation = Explanation.render(scorecard, in: .english)
    try expect(
      explanation,
      """
      Assembly
      2020-Q2 (1 April to 30 June 2020); the law requires at least 30%: At least 30
      per cent women [2]
      ════════════════════════════════════════════════════════════════════════════════
      1. Observation
         the latest observation up to 2020-Q2 on the share of women among members
         2020-Q2 (this quarter) [1]
      2. Counts
         seats: 147 (given)
         members: 147 (given)
         vacant seats: 0 (follows)
         women: 40 (given)
         men: 107 (follows)
         seats = members + vacant seats; members = women + men + others + of unstated
         sex
      3. Value
         share of women among members: 40 ÷ 147 ≈ 27.2%
      4. Threshold
         at least 30%
      5. Verdict
         40 ÷ 147 ≈ 27.2% < 30% → not met
      6. What it would take
         30% of 147 is 44.1, rounded up to 45
         45 needed, 40 there: 5 short
         5 more women needed
      7. Direction and pace
         2019-Q4 [1]: 14 ÷ 147 ≈ 9.5%; 2020-Q2 [1]: 40 ÷ 147 ≈ 27.2%
         ↑ +26 women, +17.7 percentage points since 2019-Q4 [1]
         baseline, 2019-Q4 [1]: 14 ÷ 147 ≈ 9.5%
         rate: (40/147 − 2/21) ÷ 2 quarters = 13/147 ≈ +8.844 percentage points a
         quarter
         at this rate: (3/10 − 40/147) ÷ (13/147) = 41/130, rounded up to 1 quarter
         after 2020-Q2

      Sources
      [1] Parline, of the Inter-Parliamentary Union
      [2] Act on equal representation

      """)
  }
}
