import Testing

@testable import wps_cli

/// Where neither sex may fall short, it may be another one that does than before: each figure says
/// whose it is.
@Suite struct ComparedSexTests {
  private static func body(
    _ name: String, target: String = "t30", _ before: String, _ after: String
  )
    -> String
  {
    """
    { "id": "\(name.lowercased())", "name": "\(name)", "kind": "other", "targets": ["\(target)"],
      "observations": [
        { "period": "2024-Q3", \(before), "source": "s" },
        { "period": "2025-Q3", \(after), "source": "s" }] }
    """
  }

  private func text(
    _ target: String, _ bodies: [String], _ options: [String], in language: String
  ) -> String {
    let registry = BoardRowRegistry(target: target, bodies: bodies.joined(separator: ", "))
    return CommandRun(options + ["--language", language], input: registry.text)
      .output.replacing("\u{A0}", with: " ").replacing(/\s+/, with: " ")
  }

  private let compared = ["scorecard", "-", "--compare-with", "2024-Q4"]

  @Test func `shares that cannot be subtracted name women as they name men`() {
    let bodies = [
      Self.body("House", #""women": 3, "members": 10"#, #""women": 7, "men": { "atMost": 3 }"#)
    ]
    let target = BoardRowRegistry.eitherSex
    #expect(text(target, bodies, compared, in: "en").contains("30.0% (3 women of 10) → "))
    #expect(text(target, bodies, compared, in: "fr").contains("30,0 % (3 femmes sur 10) → "))
  }

  @Test func `numbers say whose they are`() {
    let bodies = [
      Self.body("House", #""women": 3, "members": 12"#, #""women": 8, "members": 12"#)
    ]
    let target = #""measure": "eitherSex", "atLeast": 5"#
    #expect(text(target, bodies, compared, in: "en").contains("House: 3 women of 12 → 4 men of 12"))
    #expect(
      text(target, bodies, compared, in: "fr").contains("House : 3 femmes sur 12 → 4 hommes sur 12")
    )
    let chart = ["chart", "house", "-"]
    #expect(
      text(target, bodies, chart, in: "en")
        .contains("Never at 5: between 3 women and 4 men since 2024"))
    #expect(
      text(target, bodies, chart, in: "fr")
        .contains("Jamais à 5 : entre 3 femmes et 4 hommes depuis 2024"))
  }

  @Test func `the title of a chart does not let the women's share pass for the men's`() {
    let chart = ["chart", "house", "-"]
    let target = BoardRowRegistry.eitherSex
    let same = [Self.body("House", #""women": 3, "members": 10"#, #""women": 7, "members": 10"#)]
    #expect(
      text(target, same, chart, in: "en").contains(
        "Never at 40%: always 30.0% of one sex since 2024"))
    #expect(
      text(target, same, chart, in: "fr")
        .contains("Jamais à 40 % : toujours 30,0 % de l’un des sexes depuis 2024"))
    let other = [Self.body("House", #""women": 3, "members": 10"#, #""women": 8, "members": 10"#)]
    #expect(
      text(target, other, chart, in: "en")
        .contains("Never at 40%: between 20.0% men and 30.0% women since 2024"))
    #expect(
      text(target, other, chart, in: "fr")
        .contains("Jamais à 40 % : entre 20,0 % d’hommes et 30,0 % de femmes depuis 2024"))
    // Where all are of one sex, the title or its line below says so once.
    let women = [Self.body("House", #""women": 3, "members": 10"#, #""women": 2, "members": 10"#)]
    #expect(
      text(target, women, chart, in: "en").contains("Never at 40%: between 20.0% and 30.0% since"))
  }

  @Test func `no arrow leads across a break in a series`() {
    let bodies = [
      Self.body(
        "House", #""women": 4, "members": 10"#, #""women": 1, "members": 10, "flag": "break""#)
    ]
    let target = BoardRowRegistry.womenShare
    #expect(
      text(target, bodies, compared, in: "en")
        .contains("now 10.0% (1 of 10), a new series; 40.0% (4 of 10) before, not comparable"))
    #expect(
      text(target, bodies, compared, in: "fr").contains(
        "désormais 10,0 % (1 sur 10), nouvelle série ; auparavant 40,0 % (4 sur 10), non comparable"
      ))
    let full = text(target, bodies, compared + ["--full"], in: "en")
    #expect(full.contains("1 woman of 10 (10.0%); formerly 4 women of 10 (40.0%)"))
  }

  @Test func `a body that grew or shrank into an exemption is said to be exempt`() {
    let bodies = [
      Self.body("House", #""women": 2, "members": 6"#, #""women": 1, "members": 4"#),
      Self.body("Court", #""women": 1, "members": 4"#, #""women": 1, "members": 6"#),
    ]
    let target =
      #""measure": "womenShare", "atLeast": "30%", "bySize": [{ "upTo": 4, "exempt": true }]"#
    let brief = compared + ["--format", "brief"]
    let english = text(target, bodies, brief, in: "en")
    #expect(english.contains("House, now exempt for its size"))
    #expect(english.contains("Court, no longer exempt for its size: not met"))
    #expect(!english.contains("share of women"))
    let french = text(target, bodies, brief, in: "fr")
    #expect(french.contains("House, désormais exempté en raison de son effectif"))
    #expect(french.contains("Court, fin de l’exemption : non atteint"))
    let lines = text(target, bodies, compared, in: "en")
    #expect(lines.contains("House: met → exempt for its size"))
    #expect(!lines.contains("↓ House"))
    #expect(text(target, bodies, compared, in: "fr").contains("House : atteint → effectif exempté"))
  }
}
