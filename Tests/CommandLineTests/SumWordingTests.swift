import Testing

@testable import wps_cli

/// What a sum says of whom it cannot count: those of whose seats nobody tells the number, men, and
/// shares of seats.
@Suite struct SumWordingTests {
  private func body(_ name: String, _ targets: [String], _ figures: String) -> String {
    """
    { "id": "\(name.lowercased())", "name": "\(name)", "kind": "legislature",
      "targets": [\(targets.map { "\"\($0)\"" }.joined(separator: ", "))],
      "observations": [{ "period": "2025-Q4", \(figures), "source": "s" }] }
    """
  }

  private func text(_ bodies: [String], _ options: [String] = [], in language: String) -> String {
    let registry = """
      { "formatVersion": 1, "title": "Test", "reportingPeriod": "2025-Q4",
        "sources": [{ "id": "s", "title": "First" }],
        "targets": [
          { "id": "seats", "name": "Quota Act", "basis": "law", "measure": "womenShare",
            "atLeast": "30%", "denominator": "seats" },
          { "id": "members", "name": "Policy", "basis": "policy", "measure": "womenShare",
            "atLeast": "30%" },
          { "id": "half", "name": "Parity pledge", "basis": "commitment",
            "measure": "womenShare", "atLeast": "50%" },
          { "id": "either", "name": "Either", "basis": "law", "measure": "eitherSexShare",
            "atLeast": "40%" }
        ],
        "bodies": [\(bodies.joined(separator: ", "))] }
      """
    return CommandRun(["scorecard", "-", "--language", language] + options, input: registry)
      .output.replacing("\u{A0}", with: " ").replacing(/\s+/, with: " ")
  }

  private var senate: String { body("Senate", ["seats"], #""women": 4, "members": 20"#) }
  private var house: String { body("House", ["members"], #""women": 1, "members": 10"#) }
  private var council: String { body("Council", ["either"], #""women": 7, "members": 10"#) }
  private let brief = ["--format", "brief"]

  @Test func `a sum that leaves a body out is the least there can be`() {
    #expect(
      text([senate, house], in: "en").contains("together 5 of 30 members (16.7%), at least 2 short")
    )
    #expect(
      text([senate, house], in: "fr")
        .contains("ensemble 5 sur 30 membres (16,7 %), il en manque au moins 2"))
    let met = body("Court", ["members"], #""women": 5, "members": 10"#)
    #expect(text([senate, met], in: "en").contains("(30.0%), shortfall not known"))
    #expect(text([senate, met], in: "fr").contains("(30,0 %), manque inconnu"))
    let many = [senate, house, met, body("Board", ["members"], #""women": 1, "members": 10"#)]
    #expect(text(many, brief, in: "en").contains("2 need, between them, at least 4 more women to"))
    #expect(text(many, brief, in: "fr").contains("il manque au total au moins 4 femmes pour"))
  }

  @Test func `the body that is left out is named`() {
    #expect(
      text([senate, house], brief, in: "en")
        .contains("How many more women the Senate needs is not known"))
    #expect(
      text([senate, house], brief, in: "fr")
        .contains("On ne sait pas combien de femmes manquent au Sénat")
        || text([senate, house], brief, in: "fr")
          .contains("On ne sait pas combien de femmes manquent dans l’organe « Senate »")
    )
  }

  @Test func `men who are missing are counted too`() {
    #expect(text([council, house], in: "en").contains("(40.0%), 2 women and 1 man short"))
    #expect(text([council, house], in: "fr").contains("(40,0 %), il manque 2 femmes et 1 homme"))
    let met = body("Court", ["members"], #""women": 5, "members": 10"#)
    #expect(text([council, met], in: "en").contains("(60.0%), 1 man short"))
    // A contrast has to be one to something.
    let french = text([council, met], brief, in: "fr")
    #expect(french.contains("Il manque un homme dans l’organe « Council »"))
    #expect(!french.contains("n revanche"))
    #expect(text([council, house], brief, in: "fr").contains("En revanche, il manque un homme"))
  }

  @Test func `beside a rule on seats a share of members says that it is one`() {
    let full = body("House", ["seats"], #""women": 40, "members": 133, "seats": 147"#)
    #expect(
      text([full], brief, in: "en").contains(
        "women are 40 of its 133 members (30.1 per cent of the members, 27.2 per cent of the 147 seats)"
      ))
    #expect(
      text([full], brief, in: "fr").contains(
        "40 femmes sur 133 membres (30,1 % des membres, 27,2 % des 147 sièges)"))
    #expect(
      text([senate], brief, in: "en").contains("(20.0 per cent of the members, not of the seats)"))
    #expect(text([senate], brief, in: "fr").contains("(20,0 % des membres, non des sièges)"))
  }

  @Test func `what vacant seats decide is said of the target that it is of`() {
    let one = body("House", ["seats"], #""women": 40, "members": 133, "seats": 147"#)
    #expect(text([one], brief, in: "en").contains("House: would be met on filled seats"))
    #expect(
      text([one], brief, in: "fr").contains("House : serait atteint sur les seuls sièges pourvus"))
    let two = body("House", ["members", "half"], #""women": 40, "members": 120, "seats": 147"#)
    #expect(text([two], brief, in: "en").contains("House, Policy: met on filled seats only"))
    #expect(
      text([two], brief, in: "fr").contains("House, Policy : atteint sur les seuls sièges pourvus"))
  }
}
