import WPSIndicators
import WPSIndicatorsFiles

/// What the article of this name shows.
enum EmbedAScorecard: Article {
  static func check() throws {
    let text = SourceText(name: "assembly.json", EvaluateAQuota.file)
    guard let registry = Registry.read(text).registry else { throw Failure("the file has errors") }
    try render(registry)
    try select(registry)
    try compare(registry)
    try export(registry)
    try draw(registry)
  }

  private static func render(_ registry: Registry) throws {
    let scorecard = Scorecard(of: registry, for: registry.reportingPeriod)
    let page = scorecard.rendered(as: .html, in: .french)
    let board = scorecard.rendered(as: .text, in: .english)
    try expect(String(decoding: page, as: UTF8.self).contains("27,2"), true)
    try expect(
      String(decoding: board, as: UTF8.self),
      """
      Women in the Assembly                                         April to June 2020
      The Assembly needs 5 more women to reach the 30 per cent that the law requires;
      women are 40 of its 147 members (27.2 per cent).
      It is the only body with a target on women.

        Body     Women         Goal Needs    '15 '16 '17 '18 '19
      ✗ Assembly 27.2%↑ 40/147  30% 5 more                      ▄▂▄ 20-Q2
      ────────────────────────────────────────────────────────────────────────────────
      ✗ not met ↑ rose
      Quarters: ▄ not met; ▂ no new figure
      Figures: 1 of this quarter
      more: --full, --body ID

      """)

    var options = RenderingOptions(detail: .full)
    options.links = [LanguageLink(.french, at: "scorecard.fr.html")].compactMap { $0 }
    let full = scorecard.rendered(as: .html, in: .english, with: options)
    try expect(String(decoding: full, as: UTF8.self).contains("scorecard.fr.html"), true)

    for format in ScorecardFormat.allCases {
      for language in Language.allCases {
        try expect(scorecard.rendered(as: format, in: language).isEmpty, false)
      }
    }
  }

  private static func select(_ registry: Registry) throws {
    let one = Scorecard(
      of: registry, for: registry.reportingPeriod,
      showing: SubjectSelection(subjects: ["assembly"]))
    let brief = String(decoding: one.rendered(as: .brief, in: .french), as: UTF8.self)
    try expect(brief.contains("il manque 5 femmes"), true)
    let nobody = Scorecard(
      of: registry, for: registry.reportingPeriod, showing: SubjectSelection(subjects: ["senate"]))
    print(nobody.assessments.count)  // 0
  }

  private static func compare(_ registry: Registry) throws {
    guard let earlier = Period("2019-Q4") else { throw Failure("no such quarter") }
    let scorecard = Scorecard(
      of: registry, for: registry.reportingPeriod, comparedWith: earlier)
    for change in scorecard.comparison?.changes ?? [] {
      print(change.after.subject.id, change.before.verdict, change.after.verdict)
      // assembly unmet unmet
      print(change.women ?? 0, change.percentagePoints ?? "?")  // 26 17.7
      print(change.causes.map { $0.rawValue })  // ["newFigure", "women"]
    }
    print(scorecard.comparison?.flips.count ?? 0)  // 0
  }

  private static func export(_ registry: Registry) throws {
    let scorecard = Scorecard(of: registry, for: registry.reportingPeriod)
    let table = scorecard.rendered(as: .csv, in: .english)
    let everything = scorecard.rendered(as: .json, in: .english)
    try expect(String(decoding: table, as: UTF8.self).contains(",40,147,27.2,"), true)
    try expect(String(decoding: everything, as: UTF8.self).contains(#""share": "40/147""#), true)

    guard let mali = ReferenceArea("ML") else { throw Failure("no such country") }
    let observations = SDMXTable.render(registry, of: mali, in: .english)
    let structure = SDMXStructure.render(registry)
    let women = "MEMBERS,F,0,2020-Q2,40,"
    try expect(String(decoding: observations, as: UTF8.self).contains(women), true)
    try expect(structure.isEmpty, false)
    print(SDMXTable.observationsWithoutNumber(in: registry).count)  // 0
  }

  private static func draw(_ registry: Registry) throws {
    let scorecard = Scorecard(of: registry, for: registry.reportingPeriod)
    if let assessment = scorecard.charted("assembly"),
      let picture = scorecard.chart(of: assessment, in: .english)
    {
      print(picture.count > 1000, assessment.chartFigures().count)  // true 2
    }

    for row in scorecard.board(quarters: 3).rows {
      print(row.subject.id, row.standing, row.freshness, row.need)
      // assembly unmet new more(women: 5, men: 0)
      print(row.strip.map { "\($0.standing)" })  // ["unmet", "unmet", "unmet"]
    }
  }
}
