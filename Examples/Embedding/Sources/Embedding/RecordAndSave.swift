import WPSIndicators
import WPSIndicatorsFiles

/// Puts what a roll says of the assembly into its file, with the roll as a new source.
func record(
  women: Int64, at day: CalendarDate, in file: RegistryFile
) throws -> RegistryUpdate<RecordRefusal> {
  let roll = Source(id: "roll-\(day)", title: "Roll of the Assembly", date: day)
  let observation = ReportedObservation(
    time: ObservationTime(asAt: day), figures: Figures(members: Count(147), women: Count(women)),
    sources: [roll.id])
  return try file.update { reading throws(RecordRefusal) in
    try reading.recording(observation, of: "assembly", source: roll)
  }
}

/// What came of it, in words for a person.
func outcome(of update: RegistryUpdate<RecordRefusal>) -> String {
  switch update {
  case .made(let change):
    guard let new = change.edit.inserted.first,
      let figure = RecordedFigure(
        at: new.index, of: new.subject, from: change.before, to: change.after)
    else { return "" }
    return RecordOutcome(in: .english, isPlanned: false).verdicts(on: figure)
      .joined(separator: "\n")
  case .declined(let refusal):
    return "not recorded: \(refusal.map { "\($0)" } ?? "nothing to record")"
  case .refused(let edit):
    return DiagnosticDrawing.draw(edit.diagnosticsOfNewValues, of: edit.reading.text)
  case .faulty(let reading):
    return DiagnosticDrawing.draw(reading.diagnostics, of: reading.text)
  }
}

/// Corrects the number of women in the assembly's latest figure.
func correct(women: Int64, in file: RegistryFile) throws -> RegistryUpdate<RecordRefusal> {
  try file.update { reading throws(RecordRefusal) in
    guard let observations = reading.registry?[body: "assembly"]?.observations,
      var observation = observations.last
    else { return nil }
    observation.figures[.women] = Count(women)
    return try reading.replacing(observations.count - 1, of: "assembly", with: observation)
  }
}

/// Takes the rows of a filled-in table over: all of them, or none.
func importTable(_ table: SourceText, into file: RegistryFile) throws -> String {
  var planned: ObservationImport?
  let update = try file.update { reading in
    planned = reading.importing(table)
    return planned?.edit
  }
  guard let planned else { return "the file has errors" }
  guard case .made = update else { return DiagnosticDrawing.draw(planned.diagnostics, of: table) }
  return ImportOutcome.render(planned, isDryRun: false, in: .english)
}

/// A registry that no file held before.
func councils(in quarter: Period) -> Registry {
  Registry(
    title: "Councils", reportingPeriod: quarter,
    sources: [Source(id: "roll", title: "Roll of the councils")],
    targets: [
      Target(
        id: "third", name: ["en": "A third of each sex", "fr": "Un tiers de chaque sexe"],
        basis: .policy, measure: .eitherSexShare, limit: .atLeast(Threshold(1, over: 3)))
    ],
    bodies: [
      Body(
        id: "north", name: ["en": "Northern council", "fr": "Conseil du Nord"],
        kind: .localAuthority, targets: ["third"],
        observations: [
          ReportedObservation(
            time: ObservationTime(in: quarter),
            figures: Figures(members: Count(12), women: Count(5)), sources: ["roll"])
        ])
    ])
}

/// What the article of this name shows.
enum RecordAndSave: Article {
  static func check(_ folder: String) throws {
    let file = RegistryFile(path: folder + "/recorded.json")
    try file.create(Array(EvaluateAQuota.file.utf8))
    try beginQuarter(of: file)
    try recordFigures(in: file, folder)
    try correctFigures(in: file)
    try importTables(into: file)
    try makeInCode(RegistryFile(path: folder + "/councils.json"))
    try begin(RegistryFile(path: folder + "/begun.json"))
  }

  private static func beginQuarter(of file: RegistryFile) throws {
    let begun = try file.update { reading in
      reading.registry?.reportingPeriod.advanced(by: 1).flatMap { reading.beginning($0) }
    }
    guard case .made(let change) = begun else { throw Failure("no quarter was begun") }
    let scorecard = Scorecard(of: change.after, for: change.after.reportingPeriod)
    for section in Worklist(of: scorecard).sections {
      print(section.urgency, section.items.map { $0.subject.id })  // awaited ["assembly"]
    }
    let worklist = TextWorklist.render(scorecard, in: .english)
    try expect(
      worklist,
      """
      Worklist for 2020-Q3 (1 July to 30 September 2020)
      ════════════════════════════════════════════════════════════════════════════════

      No figure of this quarter yet (1)
      ────────────────────────────────────────────────────────────────────────────────
        Assembly
          last: 40 women of 147, 2020-Q2 (1 quarter old) [parline]

      """)
  }

  private static func recordFigures(in file: RegistryFile, _ folder: String) throws {
    guard let day = CalendarDate("2020-09-14") else { throw Failure("no such day") }
    let update = try record(women: 45, at: day, in: file)
    try expect(
      outcome(of: update),
      """
      At least 30 per cent women, 2020-Q3: not met → met (45 women of 147, 30.6%)
      """)
    guard case .made(let change) = update else { throw Failure("nothing was recorded") }
    let diff = String(decoding: change.edit.diff, as: UTF8.self)
    try expect(
      diff.replacing(folder + "/", with: ""),
      """
      --- recorded.json
      +++ recorded.json
      @@ -4,7 +4,8 @@
         "reportingPeriod": "2020-Q3",
         "sources": [
           { "id": "parline", "title": "Parline, of the Inter-Parliamentary Union" },
      -    { "id": "act", "title": "Act on equal representation" }
      +    { "id": "act", "title": "Act on equal representation" },
      +    { "id": "roll-2020-09-14", "title": "Roll of the Assembly", "date": "2020-09-14" }
         ],
         "targets": [
           {
      @@ -18,7 +19,8 @@
             "targets": ["thirty-per-cent"],
             "observations": [
               { "period": "2019-Q4", "seats": 147, "members": 147, "women": 14, "source": "parline" },
      -        { "period": "2020-Q2", "seats": 147, "members": 147, "women": 40, "source": "parline" }
      +        { "period": "2020-Q2", "seats": 147, "members": 147, "women": 40, "source": "parline" },
      +        { "asAt": "2020-09-14", "members": 147, "women": 45, "source": "roll-2020-09-14" }
             ]
           }
         ]

      """)
    try expect(try file.read().registry, change.after)

    let bytes = try file.read().text.bytes
    let again = try record(women: 46, at: day, in: file)
    print(outcome(of: again))  // not recorded: sourceExists("roll-2020-09-14")
    guard let later = CalendarDate("2020-09-15") else { throw Failure("no such day") }
    let impossible = try record(women: 148, at: later, in: file)
    try expect(
      outcome(of: impossible).replacing(folder + "/", with: ""),
      """
      recorded.json:25:44: error: these counts cannot all be true: members 147, women 148 [contradictory-counts]
         25 |         { "asAt": "2020-09-15", "members": 147, "women": 148, "source": "roll-2020-09-15" }
            |                                            ^~~
            = help: seats = members + vacant, and members = women + men + other + unspecified (the last two are 0 where they are not given)

      """)
    try expect(try file.read().text.bytes, bytes)
  }

  private static func correctFigures(in file: RegistryFile) throws {
    guard case .made(let change) = try correct(women: 46, in: file) else {
      throw Failure("nothing was corrected")
    }
    try expect(change.after[body: "assembly"]?.observations.last?.figures.women, Count(46))
    guard case .declined(.unchanged?) = try correct(women: 46, in: file) else {
      throw Failure("the same was corrected again")
    }
  }

  private static func importTables(into file: RegistryFile) throws {
    guard let registry = try file.read().registry else { throw Failure("the file has errors") }
    let exported = ObservationTable.render(registry, in: .english)
    let row = "assembly,Assembly,2020-Q2,"
    try expect(String(decoding: exported, as: UTF8.self).contains(row), true)

    let table = SourceText(
      name: "observations.csv",
      """
      subject,asAt,members,women,source
      assembly,2020-09-14,147,47,roll-2020-09-14
      assembly,2020-02-01,147,39,parline
      """)
    let answer = try importTable(table, into: file)
    try expect(
      answer,
      """
      1 observation added; 1 corrected; 2 observations of these subjects are not in
      the table, and stay
        assembly, 2019-Q4 [parline]
        assembly, 2020-Q2 [parline]

      """)
    try expect(try file.read().registry?[body: "assembly"]?.observations.count, 4)

    let faulty = SourceText(
      name: "observations.csv",
      """
      subject,asAt,members,women,source
      assembly,2020-09-14,147,forty,roll-2020-09-14
      """)
    try expect(
      try importTable(faulty, into: file),
      """
      observations.csv:2:25: error: cell D2: 'forty' is not a count for 'women' [invalid-count]
          2 | assembly,2020-09-14,147,forty,roll-2020-09-14
            |                         ^~~~~
            = help: write 40, or ≥2001 for at least 2001, or 20..25 for 20 to 25, in digits only

      """)
  }

  private static func makeInCode(_ file: RegistryFile) throws {
    guard let quarter = Period("2026-Q4") else { throw Failure("no such quarter") }
    let registry = councils(in: quarter)
    print(registry.problems().isEmpty)  // true
    print(Scorecard(of: registry, for: quarter)[subject: "north"]?.verdict ?? .noData)  // met
    try file.create(registry.json())
    try expect(try file.read().registry, registry)

    var impossible = registry
    impossible.bodies[0].observations[0].figures[.women] = Count(13)
    for problem in impossible.problems() {
      print(problem.path, problem.code.name)
      // bodies[0].observations[0].members contradictory-counts
    }
    let assessment = Scorecard(of: impossible, for: quarter)[subject: "north"]
    try expect(assessment?.verdict, .notApplicable)
    try expect(assessment?.reason, .contradictoryCounts)
  }

  private static func begin(_ file: RegistryFile) throws {
    guard let quarter = Period("2026-Q4") else { throw Failure("no such quarter") }
    let starter = StarterRegistry(
      country: "Mali", languages: [.english, .french], period: quarter,
      templates: [.twoChamberParliament], names: ["upper-chamber": "Senate"])
    try file.create(starter.bytes)
    let placeholders = try file.read().diagnostics.count { $0.code == .placeholder }
    try expect(placeholders > 0, true)
    try expect(try file.read().diagnostics.count, placeholders)

    do {
      try file.create([])
      throw Failure("a file was overwritten")
    } catch let error as FileError {
      print(error.action)  // write
    }
  }
}
