import Testing

@testable import wps_cli

/// The sentences of a brief.
@Suite struct BriefTests {
  private func brief(
    _ figures: String, target: String = #""measure": "womenShare", "atLeast": "30%""#,
    kind: String = "other", name: String = "Committee", options: [String] = []
  ) -> String {
    let observation = #"{ "asAt": "2020-06-14", \#(figures), "source": "source" }"#
    return run(
      TinyRegistry.body(observation, target: target)
        .replacing(#""kind": "other""#, with: #""kind": "\#(kind)""#)
        .replacing(#""name": "Body""#, with: #""name": "\#(name)""#), options)
  }

  /// The paragraph on the only group.
  private func run(_ registry: String, _ options: [String] = []) -> String {
    let run = CommandRun(["scorecard", "-", "--format", "brief"] + options, input: registry)
    #expect(run.status == .success)
    let paragraphs = run.output.split(separator: "\n")
    guard let heading = paragraphs.firstIndex(where: { $0 == "Other" || $0 == "Autres" }),
      heading + 1 < paragraphs.count
    else { return run.output }
    return String(paragraphs[heading + 1])
  }

  @Test func `a share that falls short`() {
    #expect(
      brief(#""members": 62, "women": 1"#) == """
        At 14 June 2020, women held 1 of the 62 seats (1.6 per cent) in the Committee, 18 fewer \
        than the 19 that the 30 per cent target requires (Target, benchmark) [1].
        """)
    #expect(
      brief(#""members": 62, "women": 1"#, name: "Comité de suivi", options: ["--language", "fr"])
        == """
        Au 14 juin 2020, les femmes occupaient 1 des 62 sièges (1,6 %) au sein du Comité de suivi, \
        soit 18 de moins que le minimum de 19 exigé par l’objectif de 30 % (Target, critère de \
        référence) [1].
        """.replacing("14 juin", with: "14\u{A0}juin").replacing(" %", with: "\u{A0}%"))
  }

  @Test func `numbers below ten stand in words, unless the sentence has a greater one`() {
    #expect(brief(#""members": 9, "women": 2"#).contains("women held two of the nine seats"))
    #expect(brief(#""members": 9, "women": 2"#).contains("one fewer than the three that"))
    #expect(brief(#""members": 10, "women": 2"#).contains("women held 2 of the 10 seats"))
    #expect(brief(#""members": 9, "women": 0"#).contains("women held none of the nine seats (0.0"))
    let french = brief(#""members": 9, "women": 0"#, name: "Sénat", options: ["--language", "fr"])
    #expect(
      french.contains("les femmes n’occupaient aucun des neuf sièges (0,0\u{A0}%) au sein du Sénat")
    )
  }

  @Test(arguments: [
    (#""members": 29, "reportedPercent": 31"#, "women are understood to have held 9 of the 29"),
    (#""women": 9, "reportedPercent": 31"#, "women are understood to have held 9 of the 29"),
    (
      #""members": 29, "women": 9, "flag": "estimated""#, "women were estimated to hold 9 of the 29"
    ),
    (#""members": 29, "women": 9, "flag": "provisional""#, "women provisionally held 9 of the 29"),
    (#""members": 29, "women": 9, "flag": "lowReliability""#, "women may have held 9 of the 29"),
    (
      #""reportedPercent": 20"#,
      "women were reported to make up 20 per cent of the members of the Committee"
    ),
    (#""women": 6"#, "six women were reported in the Committee, the size of which is not stated; "),
    (#""women": { "atLeast": 1 }"#, "at least one woman was reported in"),
    (
      #""members": 29, "women": { "atLeast": 7, "atMost": 8 }"#,
      "women were reported to hold between 7 and 8 of the 29 seats (24.1–27.6 per cent)"
    ),
  ])
  func `the verb says how far the figure can be relied on`(figures: String, words: String) {
    let found = brief(figures)
    #expect(found.contains(words), "\(found)")
  }

  @Test func `a verdict that cannot be reached is not guessed`() {
    #expect(
      brief(#""women": 6"#).hasSuffix(
        "; whether the 30 per cent target (Target, benchmark) was met cannot be determined [1]."))
  }

  @Test func `a further target has a clause of its own`() {
    let registry = TinyRegistry.body(
      TinyRegistry.observation(#""members": 10, "women": 3"#),
      target: #""measure": "womenShare", "atLeast": "30%" }, "#
        + #"{ "id": "parity", "name": "Parity", "basis": "policy", "measure": "womenShare", "#
        + #""atLeast": "50%""#
    ).replacing(#"["target"]"#, with: #"["target", "parity"]"#)
    #expect(
      run(registry) == """
        In the second quarter of 2020, women held 3 of the 10 seats (30.0 per cent) in the Body, \
        meeting the 30 per cent target with nobody to spare (Target, benchmark); the 50 per cent \
        target (Parity, policy) was missed, five being needed [1].
        """)
  }

  @Test func `what nobody stated is said to be unstated`() {
    #expect(
      brief(#""members": 8, "men": { "atMost": 5 }"#).contains(
        "women were reported to hold an unstated number of the eight seats (37.5–100.0 per cent)"))
    #expect(
      brief(#""members": { "atLeast": 8 }, "women": 2"#).contains(
        "women were reported to hold two of the seats (at least eight in all"))
    let french = brief(
      #""women": 3"#, name: "Sénat", options: ["--language", "fr"])
    #expect(french.contains("trois femmes, sur un effectif non précisé, étaient signalées au sein"))
  }

  @Test func `posts, personnel and vacant seats have their words`() {
    let figures = #""seats": 10, "members": 8, "women": 3"#
    #expect(brief(figures).contains("women held three of the eight filled seats (37.5 per cent)"))
    #expect(brief(figures, kind: "government").contains("three of the eight filled posts"))
    #expect(
      brief(figures, kind: "missionComponent").contains(
        "women made up three of the eight members (37.5 per cent) of the Committee"))
    let occupancy = brief(
      figures, target: #""measure": "occupancy", "atLeast": "100%""#, kind: "missionUnit")
    #expect(
      occupancy.contains(
        "8 of the 10 posts (80.0 per cent) in the Committee were filled, 2 fewer than the 10 that "
          + "the 100 per cent target requires"))
  }

  @Test func `none is not so many fewer than as many`() {
    #expect(
      brief(#""members": 24, "women": 0"#).contains(
        "women held none of the 24 seats (0.0 per cent) in the Committee, while the 30 per cent "
          + "target requires 8 (Target, benchmark) [1]"))
    let french = brief(
      #""members": 24, "women": 0"#, name: "Comité", options: ["--language", "fr"])
    #expect(
      french.replacing("\u{A0}", with: " ").contains(
        "du Comité, alors que l’objectif de 30 % en exige au moins 8 (Target, critère"))
  }

  @Test func `either sex may fall short`() {
    let target = #""measure": "eitherSexShare", "atLeast": "40%""#
    let men = brief(#""members": 10, "women": 8"#, target: target)
    #expect(men.contains("women held 8 of the 10 seats (80.0 per cent)"))
    #expect(men.contains("2 men fewer than the 4 of each sex that the 40 per cent target"))
  }

  @Test func `what depends on vacant seats says so`() {
    let text = brief(#""seats": 147, "members": 133, "women": 40"#)
    #expect(text.contains("women held 40 of the 133 filled seats (30.1 per cent)"))
    #expect(text.contains("meeting the 30 per cent target with nobody to spare"))
    #expect(text.contains("the 133 members or all 147 seats"))
  }

  @Test func `an old figure is the last reported`() {
    let text = brief(#""members": 62, "women": 1"#, options: ["--period", "2022-Q2"])
    #expect(
      text.hasPrefix("As last reported, at 14 June 2020 (eight quarters earlier), women held"))
  }

  @Test func `the change since the previous figure follows`() {
    let registry = TinyRegistry.body(
      #"{ "period": "2018-Q2", "members": 100, "women": 10, "source": "source" }, "#
        + TinyRegistry.observation(#""members": 90, "women": 9"#))
    let text = run(registry)
    #expect(
      text.contains(
        "Since the second quarter of 2018, the number of women had fallen by one and their share "
          + "had not changed [1]."))
    let rising = registry.replacing(#""women": 9,"#, with: #""women": 12,"#)
      .replacing(#""members": 90"#, with: #""members": 150"#)
    #expect(
      run(rising).contains(
        "the number of women had risen by two, but their share had fallen by 2.0 percentage points")
    )
  }

  @Test func `words without a number are quoted with their source`() {
    let text = run(
      TinyRegistry.body(TinyRegistry.observation(#""quote": "very low", "locator": "para. 2""#)))
    #expect(
      text == "Body: in the second quarter of 2020, the source gives no number but says “very low” "
        + "[1, para. 2].")
  }

  @Test func `another source that reverses the verdict is said to`() {
    let registry = TinyRegistry.indicator(
      "share",
      TinyRegistry.observation(#""part": 430, "whole": 1417"#) + ", "
        + TinyRegistry.observation(#""part": 426, "whole": 1447, "alternate": true"#),
      target: #""measure": "share", "atLeast": "30%""#)
    #expect(
      run(registry).contains(
        "Another source gives 426 of 1,447 (29.4 per cent), by which the target would not be met [1]"
      ))
    let french = run(registry, ["--language", "fr"])
    #expect(french.contains("chiffre selon lequel l’objectif ne serait pas atteint [1]"))
  }

  @Test func `what is said after a figure belongs to it`() {
    let registry = TinyRegistry.body(
      #"{ "period": "2019-Q2", "members": 10, "seats": 10, "women": 1, "source": "source" }, "#
        + TinyRegistry.observation(#""seats": 10, "vacant": 3, "women": 2"#),
      target: #""measure": "occupancy", "atLeast": "80%" }, "#
        + #"{ "id": "thirty", "name": "Thirty", "basis": "policy", "measure": "womenShare", "#
        + #""atLeast": "30%""#
    ).replacing(#"["target"]"#, with: #"["target", "thirty"]"#)
    let text = run(registry)
    #expect(text.contains("the share of seats filled had fallen by 30.0 percentage points"))
    #expect(
      text.contains("the number of women had risen by one and their share by 18.6 percentage"))
  }

  @Test(arguments: [
    (#""members": 12"#, "the source gives no number for this, only members: 12"),
    (#""men": 20"#, "20 men were reported in the Committee, the size of which is not stated"),
    (#""members": 1584, "reportedPercent": 23"#, "between 349 and 380 of the 1,584 seats"),
  ])
  func `a number that is given is told`(figures: String, words: String) {
    let found = brief(figures)
    #expect(found.contains(words), "\(found)")
    #expect(!found.contains(", ;") && !found.contains("gives no number but"), "\(found)")
  }

  @Test func `a share of the members is not one of the seats`() {
    let text = brief(
      #""seats": 50, "reportedPercent": 20"#,
      target: #""measure": "womenShare", "atLeast": "30%", "denominator": "seats""#)
    #expect(text.contains("to make up 20 per cent of the members of the Committee"))
    #expect(text.contains("whether the target of 30 per cent of all seats (Target, benchmark) was"))
  }

  @Test func `what was given up before it was due was not late`() {
    let registry = TinyRegistry.indicator(
      "milestone", TinyRegistry.observation(#""status": "abandoned""#),
      target: #""measure": "done""#
    ).replacing(#""kind": "milestone","#, with: #""kind": "milestone", "due": "2020-12-01","#)
    #expect(run(registry).contains("reported as abandoned, due on 1 December 2020, missing the"))
  }

  @Test(arguments: [
    (#""reportedPercent": 14.99"#, "14.99 per cent of the dollars, as reported"),
    (#""part": 8"#, "eight of the dollars (number unstated)"),
    (
      #""part": 10, "whole": 50, "flag": "estimated""#,
      "10 of the 50 dollars (20.0 per cent) (estimated)"
    ),
  ])
  func `shares of things`(figures: String, words: String) {
    let registry = TinyRegistry.indicator(
      "share", TinyRegistry.observation(figures), target: #""measure": "share", "atLeast": "30%""#
    ).replacing(#""kind": "share","#, with: #""kind": "share", "unit": "dollars","#)
    let text = run(registry)
    #expect(text.contains(words), "\(text)")
  }

  @Test func `the sex that falls short is named`() {
    let registry = TinyRegistry.body(
      TinyRegistry.observation(#""members": 5, "women": 5"#),
      target: #""measure": "womenShare", "atLeast": "30%" }, "#
        + #"{ "id": "law", "name": "Law", "basis": "law", "measure": "eitherSexShare", "#
        + #""atLeast": "30%""#
    ).replacing(#"["target"]"#, with: #"["target", "law"]"#)
    #expect(
      run(registry).contains("the 30 per cent quota (Law, law) was missed, two men being needed"))
  }

  @Test func `names that have an article keep it`() {
    let figures = #""members": 62, "women": 1"#
    #expect(brief(figures, name: "The Gambia's Cabinet").contains("in The Gambia's Cabinet, "))
    #expect(brief(figures, name: "Mali's Cabinet").contains("in Mali's Cabinet, "))
    let french = ["--language", "fr"]
    #expect(brief(figures, name: "Haute Cour", options: french).contains("de la Haute Cour, soit"))
    #expect(brief(figures, name: "État-major", options: french).contains("de l’État-major, soit"))
    // Nothing is guessed of a noun that is not known.
    #expect(
      brief(figures, name: "Loya Jirga", options: french).hasPrefix("Loya Jirga\u{A0}: au 14"))
  }

  /// A decree with a name and a quotation of a test's own, a body that is measured, and one that is
  /// not, whose target's source is the third.
  private func sources(name: String = "Decree", quote: String, _ options: [String] = []) -> String {
    let registry = """
      { "formatVersion": 1, "title": "Test", "reportingPeriod": "2020-Q2",
        "sources": [
          { "id": "a", "title": "Source A" }, { "id": "b", "title": "Source B" },
          { "id": "c", "title": "Source C" }
        ],
        "targets": [
          { "id": "thirty", "name": "Thirty per cent", "basis": "law", "measure": "womenShare",
            "atLeast": "30%", "source": "b" },
          { "id": "forty", "name": "Forty per cent", "basis": "law", "measure": "womenShare",
            "atLeast": "40%", "source": "c" },
          { "id": "done", "name": "Done", "basis": "law", "measure": "done" }
        ],
        "bodies": [
          { "id": "council", "name": "Council", "kind": "other", "targets": ["thirty"],
            "observations": [
              { "asAt": "2020-05-01", "members": 10, "women": 2, "source": "a", "locator": "p. 2" }
            ] },
          { "id": "court", "name": "Court", "kind": "other", "targets": ["forty"],
            "observations": [] }
        ],
        "indicators": [
          { "id": "decree", "name": "\(name)", "kind": "milestone", "targets": ["done"],
            "observations": [
              { "asAt": "2020-05-01", "status": "planned", "source": "a", "quote": "\(quote)" }
            ] }
        ] }
      """
    let run = CommandRun(["scorecard", "-", "--format", "brief"] + options, input: registry)
    #expect(run.status == .success)
    return run.output
  }

  @Test func `the sources that sentences cite are listed`() {
    let text = sources(quote: "the list is not complete")
    #expect(text.contains("requires (Thirty per cent, law [2]) [1, p. 2]."), "\(text)")
    #expect(text.contains("\n\nSources\n\n[1] Source A\n\n[2] Source B\n\nOf the"), "\(text)")
    #expect(text.hasSuffix("\n\nOf the 2 numbers shown, 2 are unproven.\n"), "\(text)")
  }

  @Test(arguments: ["The list [3] is not complete", "See [3, para. 2]"])
  func `a number that a source prints in brackets cites nothing`(quote: String) {
    for options in [[], ["--language", "fr"]] {
      let quoting = sources(quote: quote, options)
      #expect(quoting.contains(quote), "\(quoting)")
      #expect(!quoting.contains("Source C"), "\(quoting)")
      let named = sources(name: quote, quote: "so", options)
      #expect(named.contains(quote), "\(named)")
      #expect(!named.contains("Source C"), "\(named)")
    }
  }

  @Test func `a question mark of the file is no number that is missing`() {
    let other = #""part": { "atLeast": 5 }, "reportedPercent": 40, "alternate": true"#
    let registry = TinyRegistry.indicator(
      "share",
      TinyRegistry.observation(#""part": 4, "whole": 20"#) + ", "
        + TinyRegistry.observation(other),
      target: #""measure": "share", "atLeast": "30%""#
    ).replacing(#""kind": "share","#, with: #""kind": "share", "unit": "cases (?)","#)
    let text = run(registry)
    #expect(text.contains("gives 5 or more of an unstated number cases (?)"), "\(text)")
  }

  @Test func `paragraphs stay whole in a file and break in a terminal`() {
    let registry = TinyRegistry.body(TinyRegistry.observation(#""members": 62, "women": 1"#))
    let arguments = ["scorecard", "-", "--format", "brief"]
    let piped = CommandRun(arguments, input: registry).output
    #expect(piped.split(separator: "\n").contains { $0.count > 120 })
    let shown = CommandRun(arguments, input: registry, columns: 72).output
    #expect(shown.split(separator: "\n").allSatisfy { $0.count <= 72 })
    #expect(
      piped.split(whereSeparator: \.isWhitespace) == shown.split(whereSeparator: \.isWhitespace))
  }
}
