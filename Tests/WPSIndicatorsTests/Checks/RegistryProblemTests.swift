import Testing

@testable import WPSIndicators

/// A registry made in code is checked as a file is, and told of by paths.
@Suite struct RegistryProblemTests {
  private let period: Period
  private var registry: Registry

  init() throws {
    period = try #require(Period("2026-Q3"))
    let observation = ReportedObservation(
      time: ObservationTime(in: period), figures: Figures(members: Count(10), women: Count(3)),
      sources: ["s"])
    registry = Registry(
      title: LocalizedText("T"), reportingPeriod: period,
      sources: [Source(id: "s", title: LocalizedText("S"))],
      targets: [
        Target(
          id: "t", name: LocalizedText("T"), basis: .policy, measure: .womenShare,
          limit: .atLeast(try #require(Threshold(share: "30%"))))
      ],
      bodies: [
        Body(
          id: "b", name: LocalizedText("B"), kind: .other, targets: ["t"],
          observations: [observation])
      ])
  }

  private func problems(_ change: (inout Registry) -> Void) -> [String] {
    var changed = registry
    change(&changed)
    let problems = changed.problems()
    expectBothLanguages(of: problems)
    return problems.map { "\($0.code.name) \($0.path)" }
  }

  private func expectBothLanguages(of problems: [RegistryProblem]) {
    for message in problems.flatMap({ [$0.message] + $0.notes.map(\.message) }) {
      #expect(FrenchTypography.faults(of: message) == [])
    }
  }

  @Test func `a sound registry has none`() {
    #expect(registry.problems() == [])
  }

  @Test func `a sum of parts with figures has figures`() {
    func problems(_ change: (inout Registry) -> Void) -> [String] {
      self.problems { registry in
        registry.bodies[0].partOf = "sum"
        for (id, whole) in [("sum", "all"), ("all", nil)] as [(String, String?)] {
          registry.bodies.append(
            Body(
              id: id, name: LocalizedText(id), kind: .other, partOf: whole, isSumOfParts: true,
              observations: []))
        }
        change(&registry)
      }
    }
    #expect(problems { _ in } == [])
    #expect(problems { $0.bodies[2].isSumOfParts = false } == ["no-observations bodies[2].id"])
    #expect(
      problems { $0.bodies[1].isSumOfParts = false }
        == ["no-observations bodies[1].id", "no-observations bodies[2].id"])
    #expect(
      problems {
        $0.bodies[0].observations[0].figures = Figures()
        $0.bodies[0].observations[0].quote = LocalizedText("few")
      } == ["no-observations bodies[1].id", "no-observations bodies[2].id"])
  }

  @Test func `a part has no more members than what it is part of by many steps`() {
    let steps = 200
    let found = problems { registry in
      for step in 1...steps {
        var whole = registry.bodies[0]
        (whole.id, whole.partOf) = ("whole-\(step)", nil)
        if step < steps { whole.observations = [] }
        registry.bodies[step - 1].partOf = whole.id
        registry.bodies.append(whole)
      }
      registry.bodies[0].observations[0].figures[.members] = Count(11)
    }
    #expect(
      found.filter { $0.hasPrefix("parts-exceed-whole") }
        == ["parts-exceed-whole bodies[0].observations[0].members"])
  }

  @Test func `what records say of each other is checked`() {
    #expect(problems { $0.bodies[0].targets = ["x"] }.first == "unknown-id bodies[0].targets[0]")
    #expect(
      problems { $0.bodies[0].observations[0].sources = ["x"] }.first
        == "unknown-id bodies[0].observations[0].source")
    #expect(
      problems { $0.bodies[0].observations[0].sources = ["s", "x"] }
        == ["unknown-id bodies[0].observations[0].source[1]"])
    #expect(problems { $0.bodies.append($0.bodies[0]) } == ["duplicate-id bodies[1].id"])
    #expect(
      problems { $0.bodies[0].observations.append($0.bodies[0].observations[0]) }
        == ["duplicate-observation bodies[0].observations[1].period"])
    #expect(
      problems { $0.bodies[0].observations[0].figures[.women] = Count(11) }
        == ["contradictory-counts bodies[0].observations[0].members"])
    #expect(problems { $0.bodies[0].partOf = "b" } == ["circular-reference bodies[0].partOf"])
    #expect(
      problems { $0.targets[0].near = Threshold(share: "30%") }
        == ["threshold-order targets[0].near"])
  }

  @Test func `what a record is made of is checked`() {
    #expect(
      problems { $0.bodies[0].id = "No id" }.contains("invalid-id bodies[0].id"))
    #expect(problems { $0.title = LocalizedText(" ") } == ["empty-text title"])
    #expect(
      problems { $0.bodies[0].observations[0].sources = [] }.first
        == "empty-list bodies[0].observations[0].source")
    #expect(
      problems { $0.bodies[0].observations[0].figures.status = .done }
        == ["inapplicable-key bodies[0].observations[0].status"])
    #expect(
      problems { $0.targets[0].limit = .atLeast(Threshold(count: 3)) }
        == ["invalid-threshold targets[0].atLeast"])
    #expect(problems { $0.targets[0].limit = nil } == ["missing-key targets[0]"])
    #expect(
      problems { $0.staleAfterQuarters = -1 } == ["invalid-count staleAfterQuarters"])
    #expect(
      problems {
        $0.indicators = [
          Indicator(
            id: "i", name: LocalizedText("I"), kind: .count, due: CalendarDate("2026-01-01"),
            observations: [ReportedObservation(time: ObservationTime(in: period), sources: ["s"])])
        ]
      } == ["inapplicable-key indicators[0].due", "missing-key indicators[0].observations[0]"])
  }

  /// What the reader would say of the file that the registry would be.
  @Test func `what reading would refuse is told before`() throws {
    let changes: [(inout Registry) -> Void] = [
      { $0.bodies[0].observations[0].sources = ["s", ""] },
      { $0.bodies[0].targets = ["t", ""] },
      {
        $0.targets[0].measure = .done
        $0.targets[0].limit = nil
        $0.targets[0].denominator = .seats
      },
      { $0.bodies[0].name = LocalizedText([("en", "a"), ("en", "b")]) ?? $0.bodies[0].name },
      { $0.groups = [SubjectGroup(id: "", name: LocalizedText("G"))] },
    ]
    for change in changes {
      var changed = registry
      change(&changed)
      let refused = Registry.read(SourceText(name: "t.json", bytes: changed.json())).diagnostics
        .filter { $0.severity == .error }.map(\.code)
      let told = changed.problems().filter { $0.severity == .error }.map(\.code)
      #expect(!refused.isEmpty && Set(refused).isSubset(of: told), "\(refused), \(told)")
    }
  }

  @Test func `a source is pointed at, be it alone in a list or not`() throws {
    let period = "2026-Q3"
    for source in [#""x""#, #"["x"]"#, #"["s", "x"]"#] {
      let text = SourceText(
        name: "t.json",
        """
        { "formatVersion": 1, "title": "T", "reportingPeriod": "\(period)",
          "sources": [{ "id": "s", "title": "S" }], "targets": [],
          "bodies": [{ "id": "b", "name": "B", "kind": "other", "targets": [],
            "observations": [{ "period": "\(period)", "women": 1, "source": \(source) },
              { "period": "2026-Q2", "women": 1, "source": "s" }] }] }
        """)
      let found = Registry.read(text).diagnostics
      #expect(found.map(\.code) == [.unknownID])
      #expect(found.map { text.text(in: $0.range) } == [#""x""#])
    }
  }

  @Test func `a path spells a key that is no plain word in quotes`() {
    #expect(RecordPath(.bodies, 1)["a.b[0]"]["c"].description == "bodies[1]['a.b[0]'].c")
    #expect(RecordPath()["$schema"].description == "$schema")
  }

  /// Every problem that a file can have in its records is found in the registry as well, at the path
  /// that its place has.
  @Test(arguments: Fixture.all(in: "invalid"))
  func `the paths of a file's problems are those of its registry`(fixture: Fixture) throws {
    let text = try fixture.text()
    var reader = RecordReader(text)
    guard let registry = reader.readFile(), reader.diagnostics.isEmpty else { return }
    let reading = Registry.read(text)
    let inFile = zip(reading.diagnostics, reading.paths).map { "\($0.code.name) \($1)" }
    let problems = registry.problems()
    expectBothLanguages(of: problems)
    #expect(problems.compactMap(\.help).flatMap(FrenchTypography.faults) == [])
    let inCode = problems.map { "\($0.code.name) \($0.path)" }
    #expect(Set(inFile) == Set(inCode))
  }

  @Test func `counts and percentages are told in the words of each language`() throws {
    let counts = [
      Count(5), Count(atLeast: 5, atMost: nil), Count(atMost: 9), Count(atLeast: 5, atMost: 9),
      .unknown,
    ]
    let list = Message.list(counts.map { ("women", $0) })
    #expect(
      list.english
        == "women 5, women 5 or more, women at most 9, women 5 to 9, women unknown")
    #expect(
      list.french
        == "women 5, women 5 ou plus, women au plus 9, women de 5 à 9, women nombre inconnu")
    let percent = Message("\(percent: "27.2")", fr: "\(percent: "27.2")")
    #expect(percent.english == "27.2 per cent" && percent.french == "27,2\u{A0}%")
  }

  @Test func `what is said in French takes what it is about with it`() throws {
    var changed = registry
    changed.bodies[0].targets = ["x", "t", "t"]
    changed.bodies[0].observations[0].figures[.women] = Count(11)
    changed.groups = [SubjectGroup(id: "g", name: LocalizedText("G"))]
    changed.groups.append(changed.groups[0])
    var told = [String]()
    for problem in changed.problems() {
      told.append(problem.message.french)
      told += problem.notes.map { "  " + $0.message.french }
      if let help = problem.help { told.append("  " + help.french) }
    }
    let expected = """
      l’identifiant de groupe « g » est donné deux fois
        première mention ici
        choisissez un autre identifiant
      aucun objectif n’a l’identifiant « x »
        les identifiants sont t
      l’objectif « t » est nommé deux fois
        première mention ici
        supprimez l’une des deux mentions
      ces nombres ne peuvent pas être tous exacts : members 10, women 11
        seats = members + vacant, et members = women + men + other + unspecified (les deux derniers \
      valent 0 s’ils ne sont pas donnés)
      """
    #expect(told.joined(separator: "\n").replacing("\u{A0}", with: " ") == expected)
  }

  @Test func `a contradiction is told as such in a scorecard, and not as a lack of members`() {
    var changed = registry
    changed.bodies[0].observations[0].figures[.women] = Count(11)
    let assessment = Scorecard(of: changed, for: period).assessments[0]
    #expect(assessment.verdict == .notApplicable)
    #expect(assessment.reason == .contradictoryCounts)
  }
}
