import Testing

@testable import WPSIndicators

/// What a board says of small files in words, where it once said what was not so.
@Suite struct BoardWordsTests {
  // MARK: - Small files

  /// A registry of one source, with the law that 30 per cent are to be women.
  struct SmallFile {
    var targets = [SmallFile.law()]
    var bodies = [String]()
    var indicators = [String]()
    var scales = ""
    var reportingPeriod = "2025-Q4"

    static func law(_ id: String = "t30", _ asks: String = #""atLeast": "30%""#) -> String {
      """
      { "id": "\(id)", "name": "Law \(id)", "basis": "law", "measure": "womenShare", \(asks) }
      """
    }

    static func body(
      _ name: String, _ figures: [(time: String, figures: String)],
      targets: String = #"["t30"]"#, more: String = ""
    ) -> String {
      let observations = figures.map { #"{ \#($0.time), \#($0.figures), "source": "s" }"# }
      return """
        { "id": "\(name.lowercased())", "name": "\(name)", "kind": "other", "targets": \(targets),
          \(more) "observations": [\(observations.joined(separator: ", "))] }
        """
    }

    func scorecard(_ period: String? = nil, since: String? = nil) throws -> Scorecard {
      let text = """
        { "formatVersion": 1, "title": "T", "reportingPeriod": "\(reportingPeriod)",
          "sources": [{ "id": "s", "title": "S" }], \(scales)
          "targets": [\(targets.joined(separator: ", "))],
          "bodies": [\(bodies.joined(separator: ",\n"))],
          "indicators": [\(indicators.joined(separator: ",\n"))] }
        """
      let registry = try BoardTrial.registry(SourceText(name: "f", text))
      return Scorecard(
        of: registry, for: try #require(Period(period ?? reportingPeriod)),
        comparedWith: try since.map { try #require(Period($0)) })
    }
  }

  static let now = #""period": "2025-Q4""#

  /// A text of a scorecard as one line, its no-break spaces as spaces.
  static func plain(
    _ scorecard: Scorecard, _ format: ScorecardFormat = .text, in language: Language = .english
  ) -> String {
    let bytes = scorecard.rendered(
      as: format, in: language, with: RenderingOptions(style: TextStyle(width: 80)))
    let text = String(decoding: bytes, as: UTF8.self)
    return (format == .html ? text.replacing(/<[^>]*>/, with: "") : text)
      .replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
      .split { $0.isWhitespace }.joined(separator: " ")
  }

  // MARK: - The widest gap

  @Test(arguments: [
    // By size three women of eight are asked, which are 37.5 per cent.
    (#""women": 2, "members": 8"#, #""women": 29, "members": 100"#, "Body, 12.5 points."),
    (#""women": 5, "members": 100"#, #""women": 0, "members": 10"#, "Other, 30 points."),
    // Ten per cent at the most: it may be further than the other, or nearer.
    (#""women": 5, "members": 100"#, #""women": {"atMost": 5}, "members": 50"#, nil),
    (
      #""women": 20, "members": 100"#, #""women": {"atMost": 5}, "members": 50"#,
      "Other, at least 20 points."
    ),
    (#""women": 0, "members": 20"#, #""women": 0, "members": 50"#, "2 bodies, 30 points."),
  ])
  func `the widest gap is told where it is known`(
    figures: String, other: String, expected: String?
  ) throws {
    let file = SmallFile(
      targets: [
        SmallFile.law("t30", #""atLeast": "30%", "bySize": [{"upTo": 8, "atLeast": 3}]"#)
      ],
      bodies: [
        SmallFile.body("Body", [(Self.now, figures)]), SmallFile.body("Other", [(Self.now, other)]),
      ])
    let scorecard = try file.scorecard()
    for format in [ScorecardFormat.text, .brief, .markdown] {
      let text = Self.plain(scorecard, format)
      let gap = "Widest gap among recent figures: "
      #expect(text.contains(gap) == (expected != nil), "\(text)")
      if let expected { #expect(text.contains(gap + expected), "\(text)") }
    }
  }

  // MARK: - Commitments

  @Test(arguments: [
    (
      #""asAt": "2025-08-01", "status": "inProgress""#,
      "due 30 June 2025; reported in progress on 1 August 2025, so not met",
      "échéance 30 juin 2025 ; signalé en cours le 1er août 2025, donc non atteint"
    ),
    (
      #""period": "2025-Q3", "status": "planned""#,
      "due 30 June 2025; reported as still planned in the third quarter of 2025, so not met",
      "échéance 30 juin 2025 ; signalé encore prévu au troisième trimestre 2025, donc non atteint"
    ),
    (
      #""asAt": "2025-05-01", "status": "inProgress""#,
      "due 30 June 2025; no report says whether it was done",
      "échéance 30 juin 2025 ; aucune source ne dit si c’est fait"
    ),
  ])
  func `a report after the due date is told`(report: String, english: String, french: String) throws
  {
    let file = SmallFile(
      targets: [
        #"{ "id": "d", "name": "D", "basis": "commitment", "measure": "done" }"#
      ],
      indicators: [
        """
        { "id": "decree", "name": "Decree", "kind": "milestone", "targets": ["d"],
          "due": "2025-06-30", "observations": [{ \(report), "source": "s" }] }
        """
      ])
    let scorecard = try file.scorecard()
    for format in [ScorecardFormat.text, .markdown, .html] {
      let (inEnglish, inFrench) = (
        Self.plain(scorecard, format), Self.plain(scorecard, format, in: .french)
      )
      #expect(inEnglish.lowercased().contains(english.lowercased()), "\(inEnglish)")
      #expect(inFrench.lowercased().contains(french.lowercased()), "\(inFrench)")
    }
  }

  @Test func `few ratings are told one by one`() throws {
    let file = SmallFile(
      targets: [
        #"{ "id": "l", "name": "L", "basis": "commitment", "measure": "level", "atLeast": "full" }"#
      ],
      indicators: [
        """
        { "id": "bill", "name": "Bill", "kind": "level", "scale": "steps", "targets": ["l"],
          "observations": [{ \(Self.now), "level": "none", "justification": "No bill.", "source": "s" }] }
        """
      ],
      scales: """
        "scales": [{ "id": "steps", "name": "Steps", "levels": [
          { "id": "none", "name": "Nothing done" }, { "id": "full", "name": "All done" }] }],
        """)
    let scorecard = try file.scorecard()
    for format in [ScorecardFormat.text, .markdown, .brief, .html] {
      let text = Self.plain(scorecard, format).replacing("**", with: "")
      #expect(text.contains("Ratings by level"), "\(text)")
      #expect(text.contains("Nothing done, Oct–Dec 2025, not met)"), "\(text)")
    }
  }

  // MARK: - Bodies too small

  private func exempt(_ others: [String]) throws -> Scorecard {
    try SmallFile(
      targets: [
        SmallFile.law("t30"),
        SmallFile.law("large", #""atLeast": "30%", "bySize": [{"upTo": 3, "exempt": true}]"#),
      ],
      bodies: [
        SmallFile.body(
          "Small", [(Self.now, #""women": 0, "members": 2"#)], targets: #"["large"]"#)
      ] + others
    ).scorecard()
  }

  @Test func `a body too small for its target has one`() throws {
    let alone = try exempt([])
    let english = "No body is so large that a target on women asks anything of it."
    let french =
      "Aucun organe n’a un effectif assez grand pour qu’un objectif relatif aux femmes s’y "
      + "applique."
    for format in [ScorecardFormat.text, .brief, .markdown] {
      #expect(Self.plain(alone, format).contains(english), "\(Self.plain(alone, format))")
      let inFrench = Self.plain(alone, format, in: .french)
      #expect(inFrench.contains(french), "\(inFrench)")
    }
    let beside = try exempt([
      SmallFile.body("Large", [(Self.now, #""women": 1, "members": 10"#)])
    ])
    for (format, counts) in [
      (
        ScorecardFormat.text,
        "recent figures: none met, 1 not met. One body is exempt for its size."
      ),
      (
        .brief,
        "(10.0 per cent) is a woman [1]. One body is exempt for its size."
      ),
    ] {
      let text = Self.plain(beside, format)
      #expect(text.contains(counts), "\(text)")
      #expect(!text.contains("only body") && !text.contains("only other body"))
    }
    // Of the other the lead has told what it needs.
    let inFrench = Self.plain(beside, .brief, in: .french)
    #expect(inFrench.contains("Un organe est exempté en raison de son effectif."))
    #expect(!inFrench.contains("seul autre organe"))
  }

  // MARK: - Counts and ages

  @Test func `those that ended are counted one by one`() throws {
    let scorecard = Scorecard(
      of: try BoardTrial.shipped(), for: try #require(Period("2024-Q1")))
    let board = scorecard.board()
    #expect(board.ended.count > 3)
    #expect(Self.plain(scorecard).contains("Ended: \(board.ended.count);"))
    let wording = BoardWording(board, AssessmentWording(scorecard, in: .english))
    for (_, items) in wording.others() { #expect(items.allSatisfy { $0.count > 0 }) }
    let ended = try #require(wording.others().first).items
    #expect(ended.reduce(0) { $0 + $1.count } == board.ended.count)
  }

  @Test func `a figure that lasts a quarter is at most a quarter old`() throws {
    let scorecard = try SmallFile(
      bodies: [
        SmallFile.body(
          "Council", [(#""period": "2025-Q3""#, #""women": 35, "members": 100"#)],
          more: #""staleAfterQuarters": 1,"#)
      ]
    ).scorecard()
    #expect(Self.plain(scorecard).contains("1 up to a quarter old"))
    #expect(Self.plain(scorecard, in: .french).contains("1 d’un trimestre au plus"))
  }

  @Test(arguments: [
    ("2025", "year", "cette année"), ("2025-S2", "half-year", "ce semestre"),
    ("2025-Q4", "quarter", "ce trimestre"), ("2025-12", "month", "ce mois"),
  ])
  func `a brief names the sort of period`(period: String, english: String, french: String) throws {
    func scorecard(_ time: String) throws -> Scorecard {
      try SmallFile(
        bodies: [SmallFile.body("Council", [(time, #""women": 35, "members": 100"#)])]
      ).scorecard(period)
    }
    let older = try scorecard(#""period": "2024-Q4""#)
    let none = "No body has a figure of this \(english); the newest is of"
    #expect(Self.plain(older, .brief).contains(none), "\(Self.plain(older, .brief))")
    #expect(
      Self.plain(older, .brief, in: .french).contains("Aucun organe n’a de chiffre de \(french) ;"))
    let new = try scorecard(#""asAt": "2025-12-10""#)
    #expect(Self.plain(new, .brief).contains("One body has a figure of this \(english) ("))
  }

  @Test func `one in place of another`() {
    let phrases = Language.english.phrasebook
    #expect(phrases.need(.instead(.men, 1)) == "1 man in place of a woman")
    #expect(phrases.need(.instead(.women, 1)) == "1 woman in place of a man")
    #expect(phrases.need(.instead(.women, 2)) == "2 women in place of men")
  }

  /// The codes of a file are no words for people.
  @Test func `verdicts have one word in all that people read`() throws {
    for fixture in Fixture.all(in: "valid") {
      let registry = try BoardTrial.registry(fixture.text())
      let scorecard = Scorecard(of: registry, for: registry.reportingPeriod)
      for (format, detail) in [
        (ScorecardFormat.text, RenderingOptions.Detail.full), (.markdown, .full), (.brief, .full),
        (.csv, .board),
      ] {
        let text = String(
          decoding: scorecard.rendered(
            as: format, in: .english, with: RenderingOptions(detail: detail)), as: UTF8.self
        ).lowercased()
        #expect(!text.contains("unmet"), "\(fixture.name), \(format)")
        #expect(!text.contains("undetermined"), "\(fixture.name), \(format)")
      }
    }
  }
}
