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

  /// The paragraphs on the only group.
  private func run(_ registry: String, _ options: [String] = []) -> String {
    let run = CommandRun(
      ["scorecard", "--full", "-", "--format", "brief"] + options,
      input: TinyRegistry.grouped(registry))
    #expect(run.status == .success)
    let paragraphs = run.output.split(separator: "\n")
    guard let heading = paragraphs.firstIndex(where: { $0 == "Group" }),
      heading + 1 < paragraphs.count
    else { return run.output }
    // What is long is in several paragraphs.
    return paragraphs[(heading + 1)...].prefix { $0 != "Sources" && !$0.isOfProof }
      .joined(separator: " ")
  }

  @Test func `a share that falls short`() {
    #expect(
      brief(#""members": 62, "women": 1"#) == """
        At 14 June 2020, one woman was among the 62 members (1.6 per cent) of the Committee, 18 \
        fewer than the 19 needed for the 30 per cent that the benchmark expects (Target) [1].
        """)
    #expect(
      brief(#""members": 62, "women": 1"#, name: "Comité de suivi", options: ["--language", "fr"])
        == """
        Au 14 juin 2020, une femme figurait parmi les 62 membres (1,6 %) du Comité de suivi, soit \
        18 de moins que les 19 qu’il faudrait pour atteindre les 30 % que prévoit le critère \
        (Target) [1].
        """.replacing("14 juin", with: "14\u{A0}juin").replacing(" %", with: "\u{A0}%"))
  }

  @Test func `numbers below ten stand in words, and in a series the greatest decides`() {
    let nine = brief(#""members": 9, "women": 2"#)
    #expect(nine.contains("two women were among the nine members"))
    #expect(nine.contains("one fewer than the three needed for the"))
    #expect(brief(#""members": 10, "women": 2"#).contains("two women were among the 10 members"))
    #expect(
      brief(#""members": 9, "women": 0"#).contains("no woman was among the nine members (0.0"))
    let seats = #""seats": 10, "members": 10, "women": 2"#
    #expect(brief(seats).contains("women held 2 of the 10 seats (20.0 per cent) in the"))
    let french = brief(#""members": 9, "women": 0"#, name: "Sénat", options: ["--language", "fr"])
    #expect(
      french.contains("aucune femme ne figurait parmi les neuf membres (0,0\u{A0}%) du Sénat"))
  }

  @Test func `only who speaks of seats makes them be held`() {
    let target = #""measure": "womenShare", "atLeast": "30%", "denominator": "seats""#
    for kind in ["legislature", "government", "truthCommission", "missionUnit", "other"] {
      let members = brief(#""members": 10, "women": 3"#, kind: kind)
      #expect(members.contains("three women were among the 10 members (30.0 per cent)"))
      #expect(!members.contains("seats") && !members.contains("posts"), "\(members)")
      let vacant = brief(#""seats": 12, "members": 10, "women": 3"#, kind: kind)
      #expect(vacant.contains("three women were among the 10 members"), "\(vacant)")
      let places = kind == "government" || kind == "missionUnit" ? "posts" : "seats"
      let full = brief(#""seats": 10, "members": 10, "women": 3"#, kind: kind)
      #expect(full.contains("women held 3 of the 10 \(places) (30.0 per cent)"), "\(full)")
      let ofSeats = brief(
        #""seats": 12, "members": 10, "women": 3"#, target: target, kind: kind)
      #expect(ofSeats.contains("women held 3 of the 12 \(places) (25.0 per cent)"), "\(ofSeats)")
    }
  }

  @Test(arguments: [
    (
      #""members": 29, "reportedPercent": 31"#,
      "according to the published percentage, from which the number of women is worked out: 9"
    ),
    (
      #""women": 9, "reportedPercent": 31"#,
      "according to the published percentage, from which the number of members is worked out: 29"
    ),
    (
      #""members": 29, "women": 9, "flag": "estimated""#,
      "nine women were estimated to be among the 29"
    ),
    (
      #""members": 29, "women": 9, "flag": "provisional""#,
      "nine women were provisionally among the 29"
    ),
    (#""members": 29, "women": 9, "flag": "lowReliability""#, "nine women may have been among the"),
    (
      #""reportedPercent": 20"#,
      "women were reported to make up 20 per cent of the members of the Committee"
    ),
    (#""women": 6"#, "six women were reported in the Committee (size not stated); "),
    (#""women": { "atLeast": 1 }"#, "at least one woman was reported in"),
    (
      #""members": 29, "women": { "atLeast": 7, "atMost": 8 }"#,
      "between seven and eight women were reported to be among the 29 members (24.1–27.6 per cent)"
    ),
  ])
  func `the verb says how far the figure can be relied on`(figures: String, words: String) {
    let found = brief(figures)
    #expect(found.contains(words), "\(found)")
  }

  @Test func `a verdict that cannot be reached is not guessed`() {
    #expect(
      brief(#""women": 6"#).hasSuffix(
        "; whether the 30 per cent that the benchmark expects (Target) was met cannot be determined "
          + "[1]."))
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
        In the second quarter of 2020, three women were among the 10 members (30.0 per cent) of the \
        Body, meeting, with nobody to spare, the 30 per cent that the benchmark expects (Target); \
        the 50 per cent that the policy sets (Parity) was missed, five being needed [1].
        """)
  }

  @Test func `targets of which the same is said are named together`() {
    let registry = TinyRegistry.body(
      TinyRegistry.observation(#""members": 62, "women": 1"#),
      target: #""measure": "womenShare", "atLeast": "30%" }, "#
        + #"{ "id": "same", "name": "Same", "basis": "benchmark", "measure": "womenShare", "#
        + #""atLeast": "30%" }, "#
        + #"{ "id": "law", "name": "Law", "basis": "law", "measure": "eitherSexShare", "#
        + #""atLeast": "30%" }, "#
        + #"{ "id": "over", "name": "Over", "basis": "law", "measure": "womenShare", "#
        + #""atLeast": "30%", "to": "2019-12-31" }, "#
        + #"{ "id": "later", "name": "Later", "basis": "law", "measure": "womenShare", "#
        + #""atLeast": "30%", "from": "2021-01-01""#
    ).replacing(#"["target"]"#, with: #"["target", "same", "law", "over", "later"]"#)
    #expect(
      run(registry) == """
        In the second quarter of 2020, one woman was among the 62 members (1.6 per cent) of the \
        Body, 18 fewer than the 19 needed for the 30 per cent that the benchmark expects (Target; \
        Same); the 30 per cent of each sex that the law requires (Law) was missed; the 30 per cent \
        quota (Over, law) was no longer in force; the 30 per cent quota (Later, law) was not yet in \
        force [1].
        """)
    let french = run(registry, ["--language", "fr"]).replacing("\u{A0}", with: " ")
    #expect(
      french.contains(
        "soit 18 de moins que les 19 qu’il faudrait pour atteindre les 30 % que prévoit le critère "
          + "(Target ; Same) ; les 30 % de chaque sexe qu’exige la loi (Law) n’étaient pas atteints ; "
          + "le quota de 30 % (Over, loi) n’était plus en vigueur ; le quota de 30 % (Later, loi) "
          + "n’était pas encore en vigueur [1]."), "\(french)")
  }

  @Test(arguments: [
    ("planned", "last reported as planned in the second quarter of 2020 (eight quarters earlier)"),
    ("done", "reported as done in the second quarter of 2020"),
  ])
  func `a milestone is reported once`(status: String, words: String) {
    let registry = TinyRegistry.indicator(
      "milestone", TinyRegistry.observation(#""status": "\#(status)""#),
      target: #""measure": "done""#)
    let text = run(registry, ["--period", "2022-Q2"])
    #expect(text.contains("Indicator: \(words)"), "\(text)")
    #expect(!text.contains("As last reported"), "\(text)")
  }

  @Test func `what nobody stated is said to be unstated`() {
    #expect(
      brief(#""members": 8, "men": { "atMost": 5 }"#).contains(
        "the number of women among the eight members (37.5–100.0 per cent) of the Committee was not "
          + "stated, meeting"))
    #expect(
      brief(#""members": { "atLeast": 8 }, "women": 2"#).contains(
        "two women were reported to be among the members (at least eight in all; at most 25.0 per"))
    let french = brief(
      #""women": 3"#, name: "Sénat", options: ["--language", "fr"])
    #expect(french.contains("trois femmes (effectif inconnu) étaient signalées au sein"))
  }

  @Test func `posts that are filled`() {
    let occupancy = brief(
      #""seats": 10, "members": 8, "women": 3"#,
      target: #""measure": "occupancy", "atLeast": "100%""#, kind: "missionUnit",
      name: "Unit (posts)")
    #expect(
      occupancy.contains(
        "8 of the 10 posts (80.0 per cent) in the Unit were filled, 2 fewer than the 10 needed "
          + "for the 100 per cent that the benchmark expects (Target)"), "\(occupancy)")
  }

  @Test func `people are members of no people`() {
    let figures = #""members": 298, "women": 79"#
    #expect(
      brief(figures, name: "individual police officers (IPO)").contains(
        "79 women (26.5 per cent) were among the 298 individual police officers (IPO), 11 fewer"))
    let french = brief(figures, name: "Policiers hors unités", options: ["--language", "fr"])
      .replacing("\u{A0}", with: " ")
    #expect(french.contains("79 femmes (26,5 %) figuraient parmi les 298 policiers hors unités, "))
    let share = brief(
      #""reportedPercent": 20.58"#, name: "Policiers hors unités", options: ["--language", "fr"])
    #expect(share.replacing("\u{A0}", with: " ").contains("20,58 % des policiers hors unités, "))
  }

  @Test(arguments: [
    ("law", "that the law requires", "qu’exige la loi"),
    ("policy", "that the policy sets", "que fixe la politique"),
    ("commitment", "that the commitment promises", "que promet l’engagement"),
    ("benchmark", "that the benchmark expects", "que prévoit le critère"),
    ("advocacy", "that advocacy asks for", "que demande le plaidoyer"),
  ])
  func `the verb follows the basis`(basis: String, english: String, french: String) {
    let registry = TinyRegistry.body(TinyRegistry.observation(#""members": 62, "women": 1"#))
      .replacing(#""basis": "benchmark""#, with: #""basis": "\#(basis)""#)
    #expect(run(registry).contains("needed for the 30 per cent \(english) (Target) [1]"))
    #expect(
      run(registry, ["--language", "fr"]).replacing("\u{A0}", with: " ").contains(
        "pour atteindre les 30 % \(french) (Target) [1]"))
  }

  @Test func `none is not so many fewer than as many`() {
    #expect(
      brief(#""members": 24, "women": 0"#).contains(
        "no woman was among the 24 members (0.0 per cent) of the Committee, whereas eight would be "
          + "needed for the 30 per cent that the benchmark expects (Target) [1]"))
    let french = brief(
      #""members": 24, "women": 0"#, name: "Comité", options: ["--language", "fr"])
    #expect(
      french.replacing("\u{A0}", with: " ").contains(
        "du Comité, alors qu’il en faudrait huit pour atteindre les 30 % que prévoit le critère"))
  }

  @Test func `the figure shown is the figure judged`() {
    let target = #""measure": "eitherSexShare", "atLeast": "40%""#
    let men = brief(#""members": 10, "women": 8"#, target: target)
    #expect(men.contains("two men were among the 10 members (20.0 per cent)"), "\(men)")
    #expect(men.contains("two men fewer than the four needed for the 40 per cent of each sex that"))
    let french = brief(
      #""members": 10, "women": 8"#, target: target, name: "Comité", options: ["--language", "fr"])
    #expect(french.contains("deux hommes figuraient parmi les 10 membres (20,0\u{A0}%) du Comité"))
    let met = brief(#""seats": 20, "members": 20, "women": 12"#, target: target)
    #expect(met.contains("men held 8 of the 20 seats (40.0 per cent)"), "\(met)")
    let published = brief(#""reportedPercent": 70.5"#, target: target)
    #expect(
      published.contains(
        "women were reported to make up 70.5 per cent of the members of the Committee, and men "
          + "therefore 29.5 per cent, which is below the 40 per cent of each sex"), "\(published)")
  }

  @Test(arguments: [
    (7, 3, "50%", "an odd number of members cannot be half women and half men"),
    (101, 50, "50%", "an odd number of members cannot be half women and half men"),
    (3, 1, "40%", "there are too few members for the target ever to be met"),
  ])
  func `what no change of hands can meet has a reason and no advice`(
    members: Int, women: Int, share: String, reason: String
  ) {
    let target = #""measure": "eitherSexShare", "atLeast": "\#(share)""#
    let figures = #""members": \#(members), "women": \#(women)"#
    let text = brief(figures, target: target)
    #expect(text.contains(reason.prefix(1).uppercased() + reason.dropFirst()), "\(text)")
    #expect(!text.contains("fewer") && !text.contains("needed"), "\(text)")
  }

  @Test func `what depends on vacant seats says so`() {
    let text = brief(#""seats": 147, "members": 133, "women": 40"#)
    #expect(text.contains("40 women were among the 133 members (30.1 per cent)"))
    #expect(text.contains("meeting, with nobody to spare, the 30 per cent that"))
    #expect(text.contains("the 133 members or all 147 seats"))
  }

  @Test func `an old figure is the last reported`() {
    let text = brief(#""members": 62, "women": 1"#, options: ["--period", "2022-Q2"])
    #expect(
      text.hasPrefix("As last reported, at 14 June 2020 (eight quarters earlier), one woman was"))
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
      text
        == "Body: in the second quarter of 2020, the source gives no figure for this: “very low” "
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
    (#""members": 12"#, "the source gives no figure for this, only members: 12"),
    (#""men": 20"#, "20 men were reported in the Committee (size not stated)"),
    (
      #""members": 1584, "reportedPercent": 23"#,
      "between 349 and 380 women were reported to be among the 1,584 members"
    ),
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
    #expect(
      text.contains("whether the 30 per cent of all seats that the benchmark expects (Target) was"))
  }

  @Test func `what was given up before it was due was not late`() {
    let registry = TinyRegistry.indicator(
      "milestone", TinyRegistry.observation(#""status": "abandoned""#),
      target: #""measure": "done""#
    ).replacing(#""kind": "milestone","#, with: #""kind": "milestone", "due": "2020-12-01","#)
    #expect(
      run(registry).contains(
        "reported as abandoned in the second quarter of 2020, due on 1 December 2020, missing the "
          + "benchmark")
    )
  }

  @Test(arguments: [
    (#""reportedPercent": 14.99"#, "14.99 per cent of the dollars, as reported"),
    (#""part": 8"#, "the figure was eight of the dollars (total not given)"),
    (
      #""part": 10, "whole": 50, "flag": "estimated""#,
      "10 of the 50 dollars (20.0 per cent; estimated)"
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
      run(registry).contains(
        "whereas two would be needed for the 30 per cent of each sex that the law requires (Law)"))
  }

  @Test func `names that have an article keep it`() {
    let figures = #""members": 62, "women": 1"#
    #expect(brief(figures, name: "The Gambia's Cabinet").contains("of The Gambia's Cabinet, "))
    #expect(brief(figures, name: "Mali's Cabinet").contains("of Mali's Cabinet, "))
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
    let run = CommandRun(
      ["scorecard", "--full", "-", "--format", "brief"] + options, input: registry)
    #expect(run.status == .success)
    return run.output
  }

  @Test func `the sources that sentences cite are listed`() {
    let text = sources(quote: "the list is not complete")
    #expect(text.contains("requires (Thirty per cent [2]) [1, p. 2]."), "\(text)")
    #expect(text.contains("\n\nSources\n\n[1] Source A\n\n[2] Source B\n\nNeither"), "\(text)")
    #expect(
      text.hasSuffix("\n\nNeither of the 2 numbers that the verdicts rest on is in a quotation.\n"),
      "\(text)")
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
    #expect(text.contains("gives 5 or more cases (?), total not given"), "\(text)")
  }

  @Test func `paragraphs stay whole in a file and break in a terminal`() {
    let registry = TinyRegistry.body(TinyRegistry.observation(#""members": 62, "women": 1"#))
    let arguments = ["scorecard", "--full", "-", "--format", "brief"]
    let piped = CommandRun(arguments, input: registry).output
    #expect(piped.split(separator: "\n").contains { $0.count > 120 })
    let shown = CommandRun(arguments, input: registry, columns: 72).output
    #expect(shown.split(separator: "\n").allSatisfy { $0.count <= 72 })
    #expect(
      piped.split(whereSeparator: \.isWhitespace) == shown.split(whereSeparator: \.isWhitespace))
  }
}

extension Substring {
  /// Whether it says how many numbers are proven, which ends a brief.
  fileprivate var isOfProof: Bool { contains(" rest on") || contains(" fonde") }
}
