import Testing

@testable import WPSIndicators

/// Holders, orders and levels in tables of observations.
@Suite struct OfficeColumnsTests {
  static let file = SourceText(
    name: "indicators.json",
    """
    {
      "formatVersion": 1, "title": "Test", "reportingPeriod": "2022-Q4",
      "sources": [{ "id": "s", "title": "S" }],
      "scales": [
        { "id": "progress", "name": "Progress", "levels": [
          { "id": "none", "name": { "en": "Not initiated", "fr": "Non entamé" } },
          { "id": "minimum", "name": { "en": "Minimum", "fr": "Minimale" } },
          { "id": "complete", "name": { "en": "Complete", "fr": "Achevé" } } ] }
      ],
      "targets": [],
      "bodies": [
        { "id": "body", "name": "Body", "kind": "other", "targets": [],
          "positions": [
            { "id": "chair", "name": "Chair" }, { "id": "deputy", "name": "Deputy" } ],
          "observations": [
            { "period": "2021", "holders": { "deputy": "vacant", "chair": "man" }, "source": "s" },
            { "period": "2022-Q1", "members": 9, "women": 2, "source": "s" } ] },
        { "id": "other", "name": "Other", "kind": "other", "targets": [],
          "positions": [{ "id": "chair", "name": "Chair" }], "observations": [] }
      ],
      "lists": [
        { "id": "north", "name": "North", "targets": [], "observations": [
            { "period": "2021", "order": "MW?O", "source": "s" } ] }
      ],
      "indicators": [
        { "id": "rated", "name": "Rated", "kind": "level", "scale": "progress", "targets": [],
          "observations": [
            { "period": "2021", "level": "minimum",
              "justification": { "en": "A draft.", "fr": "Un projet." }, "source": "s" } ] }
      ]
    }

    """)

  private func planned(_ table: String) throws -> ObservationImport {
    try #require(Registry.read(Self.file).importing(SourceText(name: "t.csv", table)))
  }

  private func problems(_ table: String) throws -> [String] {
    try planned(table).diagnostics.map { "\($0.message.english); \($0.help?.english ?? "")" }
  }

  @Test func `each position has a column, and a table goes out and comes in`() throws {
    let registry = try #require(Registry.read(Self.file).registry)
    let table = ObservationTable.render(registry, in: .english)
    let headings = String(decoding: table, as: UTF8.self).split(separator: "\r\n")[0]
      .split(separator: ",")
    #expect(headings.filter { $0.hasPrefix("holders") } == ["holders.chair", "holders.deputy"])
    for key in ["order", "level", "justification.en", "justification.fr"] {
      #expect(headings.contains { $0 == key }, "\(key)")
    }
    let planned = try #require(
      Registry.read(Self.file).importing(SourceText(name: "t.csv", bytes: table)))
    #expect(planned.diagnostics == [])
    #expect(planned.edit?.reading.text == Self.file)
  }

  @Test func `a table corrects a holder, and leaves what it has no column for`() throws {
    let planned = try planned(
      """
      subject,period,source,Titulaires.Chair,ordre,niveau,raison.fr
      body,2021,s,woman,,,
      north,2021,s,,MWWO,,
      rated,2021,s,,,complete,Adopté.

      """)
    #expect(planned.diagnostics == [])
    let after = try #require(planned.edit?.reading.registry)
    #expect(after.bodies[0].observations[0].holders.entries.map(\.holder) == [.vacant, .woman])
    #expect(after.lists[0].observations[0].figures.order?.description == "MWWO")
    let rating = after.indicators[0].observations[0]
    #expect(rating.figures.level == "complete")
    #expect(rating.justification == LocalizedText([("en", "A draft."), ("fr", "Adopté.")]))
  }

  @Test(arguments: [
    ("body", "Femme", "", "", "", "did you mean 'woman'? the values are woman, man, other,"),
    ("body", "F", "", "", "", "did you mean 'woman'?"),
    ("body", "Homme", "", "", "", "did you mean 'man'?"),
    ("body", "vide", "", "", "", "did you mean 'vacant'?"),
    ("body", "n/a", "", "", "", "leave the cell empty where nothing is known"),
    ("other", "", "", "", "", "give a figure, the trend"),
    ("north", "", "mmw", "", "", "write MMW"),
    ("north", "", "M M-W", "", "", "write MMW"),
    ("north", "", "HHF?", "", "", "write MMW?: W for a woman, M for a man"),
    ("north", "", "FMM", "", "", "write WMM: W for a woman, M for a man"),
    ("north", "", "MMX", "", "", "write one letter for each place"),
    ("north", "", "", "", "", "an observation of a list needs 'order'"),
    ("north", "woman", "MMW", "", "", "'holders.chair' has no meaning for a list; empty"),
    ("rated", "", "", "Minimale", "why", "did you mean 'minimum'?"),
    ("rated", "", "", "minimun", "why", "did you mean 'minimum'?"),
    ("rated", "", "", "far", "why", "from least to most its levels are none, minimum, complete"),
    ("rated", "", "", "minimum", "", "an observation of a level needs 'justification'"),
    ("rated", "", "MW", "minimum", "why", "'order' has no meaning for an indicator of the kind"),
  ])
  func `what stands in a cell and is none of it is explained`(
    subject: String, holder: String, order: String, level: String, reason: String, help: String
  ) throws {
    let problems = try problems(
      """
      subject,period,source,holders.chair,order,level,justification
      \(subject),2022,s,\(holder),\(order),\(level),\(reason)

      """)
    #expect(problems.contains { $0.contains(help) }, "\(problems)")
  }

  @Test func `a position is one of the body`() throws {
    let table = "subject,period,source,holders.deputy\nother,2021,s,man\n"
    #expect(
      try problems(table).map { $0.prefix(68) } == [
        "cell D2: 'holders.deputy' has no meaning for 'other', which has no s"
      ])
    let misspelt = "subject,period,source,holders.depute\nbody,2021,s,man\n"
    #expect(
      try problems(misspelt) == [
        "'holders.depute' is not a column; did you mean 'holders.deputy'?"
      ])
  }
}
