import Testing

@testable import WPSIndicators

/// Figures of parts in tables, in differences and in verdicts.
@Suite struct PartColumnsTests {
  private static let observation = """
    { "period": "2020-Q2", "members": 12, "source": "s", "by": { "party": {
      "opposition": { "women": { "atLeast": 2 } }, "government": { "members": 9, "women": 3 } } } }
    """

  private static func file(_ observation: String = observation) -> SourceText {
    SourceText(
      name: "indicators.json",
      """
      {
        "formatVersion": 1, "title": "Test", "reportingPeriod": "2020-Q4",
        "sources": [{ "id": "s", "title": "S" }],
        "targets": [
          { "id": "four", "name": "Four", "basis": "policy", "measure": "women", "atLeast": 4 }
        ],
        "bodies": [
          { "id": "body", "name": "Body", "kind": "other", "targets": ["four"],
            "breakdowns": [
              { "id": "party", "name": "Party", "parts": [
                { "id": "government", "name": "G" }, { "id": "opposition", "name": "O" },
                { "id": "third", "name": "T" } ] },
              { "id": "region", "name": "Region", "parts": [{ "id": "north", "name": "N" }] } ],
            "observations": [
            \(observation)
            ] },
          { "id": "other", "name": "Other", "kind": "other", "targets": [], "observations": [
            { "period": "2020-Q2", "women": 3, "source": "s" } ] }
        ]
      }

      """)
  }

  private func planned(_ table: String) throws -> ObservationImport {
    try #require(Registry.read(Self.file()).importing(SourceText(name: "t.csv", table)))
  }

  private func problems(_ table: String) throws -> [String] {
    try planned(table).diagnostics.map { "\($0.message.english); \($0.help?.english ?? "")" }
  }

  @Test func `each part has a column for each count that is given of the breakdown`() throws {
    let registry = try #require(Registry.read(Self.file()).registry)
    let table = String(decoding: ObservationTable.render(registry, in: .english), as: UTF8.self)
    let headings = table.split(separator: "\r\n")[0].split(separator: ",")
    #expect(
      headings.filter { $0.hasPrefix("by") } == [
        "by.party.government.members", "by.party.government.women",
        "by.party.opposition.members", "by.party.opposition.women", "by.party.third.members",
        "by.party.third.women", "by.region.north.members", "by.region.north.women",
      ])
    #expect(table.contains(",9,3,,≥2,,,,,"))
    let planned = try planned(table)
    #expect(planned.diagnostics == [])
    #expect(planned.edit?.reading.text == Self.file())
  }

  @Test func `a table corrects a count of a part, and leaves what it has no column for`() throws {
    let planned = try planned(
      """
      subject,period,source,by.party.government.women,By.Party.Third.Femmes
      body,2020-Q2,s,4,1..2

      """)
    #expect(planned.diagnostics == [])
    let expected = Self.file().text(in: Self.file().bytes.indices)
      .replacing(
        #""women": 3 } } } }"#,
        with: #""women": 4 }, "third": { "women": { "atLeast": 1, "atMost": 2 } } } } }"#)
    let text = planned.editedText
    #expect(text.text(in: text.bytes.indices) == expected)
  }

  @Test func `what is wrong with a count of a part is told at its cell`() throws {
    let start = "subject,period,source,"
    #expect(
      try problems(start + "by.party.goverment.women\nbody,2020-Q2,s,4\n") == [
        "'by.party.goverment.women' is not a column; did you mean 'by.party.government.women'?"
      ])
    #expect(
      try problems(start + "by.party.government.women\nother,2020-Q2,s,4\n") == [
        "cell D2: 'by.party.government.women' has no meaning for 'other', which has no such part; "
          + "empty the cell"
      ])
    #expect(
      try problems(start + "by.party.government.women\nbody,2020-Q2,s,30 %\n") == [
        "cell D2: '30 %' is not a count for 'by.party.government.women'; write 40, or ≥2001 for at "
          + "least 2001, or 20..25 for 20 to 25, in digits only"
      ])
    let contradiction = try planned(start + "by.party.government.women\nbody,2020-Q2,s,10\n")
    #expect(
      contradiction.diagnostics.map(\.message.english) == [
        "cell D2: these counts of 'government' cannot all be true: members 9, women 10"
      ])
    #expect(
      try problems(start + "by.party.opposition.women\nbody,2020-Q2,s,2\n").first?.hasPrefix(
        "cell D2: the file has ≥2, which stays") == true)
  }

  @Test func `a difference names the part`() throws {
    let before = try #require(Registry.read(Self.file()).registry)
    let edited = Self.observation.replacing("\"women\": 3", with: "\"women\": 2")
      .replacing("\"opposition\": { \"women\": { \"atLeast\": 2 } }, ", with: "")
    let after = try #require(Registry.read(Self.file(edited)).registry)
    let difference = RegistryDifference(from: before, to: after)
    let fields = difference.records.flatMap(\.observations).flatMap(\.fields)
    #expect(
      fields.map { "\($0.key) \($0.before ?? "–") → \($0.after ?? "–")" } == [
        "by.party.opposition.women { \"atLeast\": 2 } → –", "by.party.government.women 3 → 2",
      ])
    var renamed = before
    renamed.bodies[0].breakdowns[0].parts[2] = .init(id: "last", name: LocalizedText("L"))
    renamed.bodies[0].breakdowns[1].isPartial = true
    let changes = RegistryDifference(from: before, to: renamed).records.flatMap(\.fields)
    #expect(
      changes.map { "\($0.key) \($0.before ?? "–") → \($0.after ?? "–")" } == [
        "breakdowns.party.parts government, opposition, third → government, opposition, last",
        "breakdowns.party.third.name \"T\" → –", "breakdowns.party.last.name – → \"L\"",
        "breakdowns.region.partial – → true",
      ])
  }

  /// The women of a part are a number that the measures on women need.
  @Test func `parts alone decide a verdict`() throws {
    let observation = """
      { "period": "2020-Q1", "women": 1, "source": "s" },
      { "period": "2020-Q2", "source": "s", "by": { "party": {
        "government": { "women": 3 }, "opposition": { "women": 1 } } } },
      { "period": "2020-Q3", "members": 20, "source": "s",
        "by": { "party": { "government": { "members": 10 } } } }
      """
    let registry = try #require(Registry.read(Self.file(observation)).registry)
    let scorecard = Scorecard(of: registry, for: registry.reportingPeriod)
    let assessment = try #require(scorecard.assessments.first)
    #expect(assessment.verdict == .met)
    #expect(assessment.evidence?.observation.time.description == "2020-Q2")
    #expect(assessment.evidence?.counts?.women == Count(atLeast: 4, atMost: nil))
  }

  @Test func `of a part a number is given, or follows`() {
    let time = ObservationTime(asAt: CalendarDate(unchecked: 2020, 1, 1))
    let breakdown = Breakdown(
      id: "party", name: LocalizedText("Party"),
      parts: ["a", "b"].map { .init(id: $0, name: LocalizedText($0)) })
    let (a, b) = (BodyPart("party", "a"), BodyPart("party", "b"))
    func women(_ part: BodyPart) -> Yardstick { Yardstick(nil, or: .women, of: part) }
    var parts = PartFigures()
    parts[a] = Figures(women: Count(2))
    let open = ReportedObservation(time: time, parts: parts, sources: [])
      .divided(by: [breakdown])
    #expect(open.carriesNumber(for: women(a)) && !open.carriesNumber(for: women(b)))
    let whole = ReportedObservation(
      time: time, figures: Figures(women: Count(3)), parts: parts, sources: []
    ).divided(by: [breakdown])
    #expect(whole.carriesNumber(for: women(b)))
    // Where the whole has no women, no part has any, be it mentioned or not.
    let none = ReportedObservation(time: time, figures: Figures(women: .zero), sources: [])
      .divided(by: [breakdown])
    #expect(none.carriesNumber(for: women(a)))
  }
}
