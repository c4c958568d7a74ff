import Testing

@testable import wps_cli

/// What a reader could take for another verdict than it is: an exemption, a law's own rounding, a
/// target that is missed by one of two counts, positions that change where no body does.
@Suite struct BoardJudgementTests {
  private func text(
    _ registry: BoardRowRegistry, _ options: [String] = [], french: Bool = false
  ) -> String {
    CommandRun(
      ["scorecard", "-", "--language", french ? "fr" : "en"] + options, input: registry.text
    ).output.replacing("\u{A0}", with: " ").replacing(/<[^>]*>/, with: "")
      .replacing(/\s+/, with: " ")
  }

  private func brief(
    _ registry: BoardRowRegistry, _ options: [String] = [], french: Bool = false
  ) -> String {
    text(registry, ["--format", "brief"] + options, french: french)
  }

  private func body(
    _ name: String, _ figures: String, earlier: String? = nil, targets: String = #""t30""#,
    position: (before: String, after: String)? = nil
  ) -> String {
    func observation(_ period: String, _ figures: String, _ holder: String?) -> String {
      let holders = holder.map { #", "holders": { "chair": "\#($0)" }"# } ?? ""
      return #"{ "period": "\#(period)", \#(figures), "source": "s"\#(holders) }"#
    }
    let observations = [
      earlier.map { observation("2024-Q3", $0, position?.before) },
      observation("2025-Q3", figures, position?.after),
    ].compactMap { $0 }
    let positions =
      position == nil
      ? "" : #""positions": [{ "id": "chair", "name": "Chair", "targets": ["held"] }],"#
    return """
      { "id": "\(name.lowercased().filter { $0.isASCII })", "name": "\(name)", "kind": "other", "targets": [\(targets)],
        \(positions) "observations": [\(observations.joined(separator: ", "))] }
      """
  }

  // MARK: - Exemptions

  private var exempt: BoardRowRegistry {
    BoardRowRegistry(
      target: BoardRowRegistry.womenShare + #", "bySize": [{ "upTo": 3, "exempt": true }]"#,
      bodies: [
        body("Small", #""women": 1, "members": 3"#), body("Big", #""women": 1, "members": 10"#),
      ].joined(separator: ", "))
  }

  @Test func `a body that is exempt is not one without a figure`() throws {
    #expect(text(exempt).contains(" ✗ not met – exempt for its size "))
    #expect(!text(exempt).contains("no figure"))
    #expect(text(exempt, french: true).contains(" – effectif exempté "))
    #expect(text(exempt, ["--format", "html"]).contains("dash: no figure, exempt for its size"))
    #expect(
      text(exempt, ["--format", "html"], french: true)
        .contains("tiret : aucun chiffre, effectif exempté"))
    let card = try CommandRun.scorecard(exempt.text)
    let headline = (card["summary"] as? [String: Any])?["headline"] as? [String: Any]
    let leftOut = try #require(headline?["leftOut"] as? [[String: String]])
    #expect(leftOut == [["body": "small", "reason": "exempt"]])
    #expect(text(exempt, ["--full"]).contains("Left out of the sum: Small (exempt for its size)"))
  }

  // MARK: - A law's own arithmetic

  @Test func `a law's own rounding is told in the brief and in the small table`() throws {
    let rounded = BoardRowRegistry(
      BoardRowRegistry.womenShare + #", "rounding": "nearest""#,
      #""period": "2025-Q3", "women": 6, "members": 21"#)
    #expect(
      brief(rounded).contains(
        "Body, met, 6 of 21, 28.6 per cent [1]: 30 per cent of 21 is 6.3, which the law rounds to 6."
      ))
    #expect(
      brief(rounded, french: true).contains(
        "Body, atteint, 6 sur 21, 28,6 % [1] : 30 % de 21 font 6,3, que la loi arrondit"))
    let row = try #require(try CSVTable(rounded.text, isFull: false).rows.first)
    #expect(row["Verdict for 2025-Q4"] == "met; 30% of 21 is 6.3, which the law rounds to 6")
    let exact = BoardRowRegistry(
      BoardRowRegistry.womenShare + #", "rounding": "nearest""#,
      #""period": "2025-Q3", "women": 7, "members": 21"#)
    #expect(!brief(exact).contains("rounds"))
  }

  // MARK: - Seats and members

  private let ofSeats = BoardRowRegistry.womenShare + #", "denominator": "seats""#

  @Test func `a target missed on all seats alone does not read as missed in part`() {
    let missed = BoardRowRegistry(
      ofSeats, #""period": "2025-Q3", "women": 3, "members": 9, "seats": 12"#)
    #expect(missed.rows()[0][2].hasPrefix("✗ not met; would be met on filled seats; 30% of"))
    #expect(
      missed.rows(in: "fr")[0][2].hasPrefix(
        "✗ non atteint ; serait atteint sur les seuls sièges pourvus ; 30 % des"))
    let ofMembers = BoardRowRegistry(
      #""measure": "eitherSexShare", "atMost": "70%""#,
      #""period": "2025-Q3", "women": 2, "men": 7, "members": 9, "seats": 12"#)
    #expect(ofMembers.rows()[0][2].hasPrefix("✗ not met; would be met on all seats; "))
    #expect(
      ofMembers.rows(in: "fr")[0][2].hasPrefix(
        "✗ non atteint ; serait atteint sur l’ensemble des sièges ; "))
    let met = BoardRowRegistry(
      BoardRowRegistry.womenShare, #""period": "2025-Q3", "women": 3, "members": 9, "seats": 12"#)
    #expect(met.rows()[0][2].hasPrefix("✓ met on filled seats only;"))
  }

  @Test func `a target on seats is told with seats`() {
    let short = BoardRowRegistry(
      ofSeats, #""period": "2025-Q3", "women": 3, "members": 10, "seats": 12"#)
    #expect(brief(short).contains("to reach the 30 per cent of the seats that the law requires"))
    #expect(brief(short, french: true).contains("les 30 % des sièges exigés par la loi"))
    let moved = BoardRowRegistry(
      ofSeats, #""period": "2024-Q3", "women": 2, "members": 10, "seats": 12"#,
      #""period": "2025-Q3", "women": 3, "members": 9, "seats": 12"#)
    #expect(
      text(moved, ["--compare-with", "2024-Q4"])
        .contains("↑ Body: 16.7% (2 of 12 seats) → 25.0% (3 of 12 seats)"))
    let unknown = BoardRowRegistry(
      ofSeats, #""period": "2025-Q3", "women": 3, "members": 9"#)
    #expect(unknown.rows()[0][1] == "?, 3 women of 9 members, number of seats not given")
    #expect(
      unknown.rows(in: "fr")[0][1] == "?, 3 femmes sur 9 membres (nombre de sièges inconnu)")
  }

  // MARK: - Positions

  @Test func `chairs that change are no change of nothing`() {
    let registry = BoardRowRegistry(
      bodies: [("Senate", "woman"), ("House", "man")].map { name, holder in
        body(
          name, #""women": 6, "members": 20"#, earlier: #""women": 6, "members": 20"#, targets: "",
          position: ("man", holder))
      }.joined(separator: ", "))
    let english = brief(registry, ["--compare-with", "2024-Q4"])
    #expect(
      english.contains("one position has changed hands (Chair (Senate), held by a woman)"),
      "\(english)")
    #expect(!english.contains("nothing has changed"))
    #expect(
      brief(registry, ["--compare-with", "2024-Q4"], french: true)
        .contains("un poste a changé de titulaire (Chair (Senate), titulaire : une femme)"))
    for format in ["markdown", "html"] {
      let page = text(registry, ["--format", format])
      #expect(!page.contains("No target on women"))
      #expect(page.contains("Target on positions alone"))
      let french = text(registry, ["--format", format], french: true)
      #expect(!french.contains("Sans objectif sur les femmes"))
      #expect(french.contains("Objectif de poste seul"))
    }
    let bare = BoardRowRegistry(
      bodies: body("Senate", #""women": 6, "members": 20"#, targets: ""))
    #expect(text(bare, ["--format", "markdown"]).contains("No target on women"))
  }

  // MARK: - One body, and two targets

  @Test func `the only body is told with its verdict where men are too few`() {
    let men = BoardRowRegistry(
      BoardRowRegistry.eitherSex, #""period": "2025-Q3", "women": 16, "members": 20"#)
    #expect(brief(men).contains("The only body with a target on women does not meet it."))
    #expect(!brief(men).contains("It is the only body"))
    #expect(
      brief(men, french: true)
        .contains("Le seul organe soumis à un objectif sur les femmes ne l’atteint pas."))
    #expect(
      text(men).contains("Only body with a target on women: Body, not met, 4 more men."))
    #expect(
      text(men, french: true).contains(
        "Seul organe soumis à un objectif sur les femmes : Body, non atteint, 4 hommes de plus."))
    let women = BoardRowRegistry(
      BoardRowRegistry.eitherSex, #""period": "2025-Q3", "women": 4, "members": 20"#)
    #expect(brief(women).contains("It is the only body with a target on women."))
  }

  @Test func `one body that meets one target and no longer another is not two bodies`() {
    let registry = BoardRowRegistry(
      target: BoardRowRegistry.womenShare
        + #"}, { "id": "most", "name": "Most", "basis": "law", "source": "s", "locator": "2", "#
        + #""measure": "eitherSexShare", "atMost": "81%""#,
      bodies: body(
        "Court", #""women": 17, "members": 20"#, earlier: #""women": 4, "members": 20"#,
        targets: #""t30", "most""#))
    let english = brief(registry, ["--compare-with", "2024-Q4"])
    #expect(english.contains("one target has come to be met (Court, 30 per cent by law"))
    #expect(
      english.contains(
        " and one is no longer met (Court, at most 81 per cent of either sex by law"))
    #expect(!english.contains("one body has come"))
    let french = brief(registry, ["--compare-with", "2024-Q4"], french: true)
    #expect(french.contains("un objectif est désormais atteint (Court, 30 % (loi)"))
    #expect(french.contains(" et un ne l’est plus (Court, au plus 81 % de chaque sexe (loi)"))
  }

  // MARK: - Words

  @Test func `names have their articles in French, or none has`() {
    func registry(_ names: String...) -> BoardRowRegistry {
      BoardRowRegistry(
        bodies: names.map { body($0, #""women": 8, "members": 20"#) }.joined(separator: ", "))
    }
    #expect(brief(registry("Conseil", "Diète"), french: true).contains("Conseil et Diète comptent"))
    #expect(
      brief(registry("Conseil", "Assemblée"), french: true)
        .contains("Le Conseil et l’Assemblée comptent"))
  }

  @Test func `numbers of bodies without a target are not among those that verdicts rest on`() {
    let one = BoardRowRegistry(
      bodies: [
        body("Court", #""women": 8"#), body("Free", #""women": 3, "members": 9"#, targets: ""),
      ].joined(separator: ", "))
    #expect(brief(one).contains("1 number that the verdicts rest on"))
    let free = BoardRowRegistry(
      bodies: body("Free", #""women": 3, "members": 9"#, targets: ""))
    #expect(!brief(free).contains("verdicts rest on"))
  }

  @Test func `percentages in the large table have no apostrophe`() throws {
    let registry = BoardRowRegistry(
      BoardRowRegistry.womenShare, #""period": "2025-Q3", "women": 5, "members": 20"#)
    let row = try #require(try CSVTable(registry.text).rows.first)
    #expect(row["percent_label"] == "25.0%")
  }
}
