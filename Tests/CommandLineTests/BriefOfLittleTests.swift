import Testing

@testable import wps_cli

/// What a short brief tells where there is little to tell.
@Suite struct BriefOfLittleTests {
  private func text(
    _ registry: String, _ options: [String] = ["--format", "brief"], in language: String
  ) -> String {
    CommandRun(["scorecard", "-", "--language", language] + options, input: registry)
      .output.replacing("\u{A0}", with: " ")
  }

  @Test func `a file of positions alone names who holds them, since when and by which source`() {
    let registry = BoardRowRegistry(
      bodies: """
        { "id": "house", "name": "House", "kind": "legislature", "targets": [],
          "positions": [
            { "id": "chair", "name": { "en": "Chair", "fr": "Présidence" }, "targets": ["held"] },
            { "id": "clerk", "name": { "en": "Clerk", "fr": "Greffe" }, "targets": ["held"] }],
          "observations": [
            { "period": "2025-Q2", "holders": { "chair": "man" }, "source": "s" },
            { "period": "2025-Q4", "holders": { "chair": "man", "clerk": "woman" },
              "source": "s2" }] }
        """
    ).text
    let english = text(registry, in: "en")
    #expect(
      english.contains(
        "Chair (House): a man, since the second quarter of 2025 [1]; "
          + "Clerk (House): a woman, Oct–Dec 2025 [1]."), "\(english)")
    #expect(english.contains("[1] Second"))
    let french = text(registry, in: "fr")
    #expect(
      french.contains(
        "Présidence (House) : un homme, depuis le deuxième trimestre 2025 [1] ; "
          + "Greffe (House) : une femme, oct.-déc. 2025 [1]."), "\(french)")
  }

  @Test func `the only body that is judged is not counted again`() {
    let registry = BoardRowRegistry(
      target: #""measure": "women", "atLeast": 2, "bySize": [{ "upTo": 4, "exempt": true }]"#,
      bodies: [("House", 6), ("Court", 3)].map { name, members in
        """
        { "id": "\(name.lowercased())", "name": "\(name)", "kind": "other", "targets": ["t30"],
          "observations": [
            { "period": "2025-Q4", "women": 1, "members": \(members), "source": "s" }] }
        """
      }.joined(separator: ", ")
    ).text
    let english = text(registry, in: "en")
    #expect(english.contains("The House needs one more woman to meet its target"))
    #expect(!english.contains("only other body"))
    #expect(!text(registry, in: "fr").contains("seul autre organe"))
  }

  /// A body with two targets, of which it meets one no longer.
  private let fallen = """
    { "formatVersion": 1, "title": "Test", "reportingPeriod": "2025-Q4",
      "sources": [{ "id": "s", "title": "First" }],
      "targets": [
        { "id": "t30", "name": "Thirty", "basis": "law", "measure": "womenShare",
          "atLeast": "30%" },
        { "id": "t50", "name": "Half", "basis": "policy", "measure": "womenShare",
          "atLeast": "50%" }],
      "bodies": [
        { "id": "house", "name": "House", "kind": "other", "targets": ["t30", "t50"],
          "observations": [
            { "period": "2024-Q3", "women": 5, "members": 10, "source": "s" },
            { "period": "2025-Q4", "women": 4, "members": 10, "source": "s" }] },
        { "id": "court", "name": "Court", "kind": "other", "targets": ["t30"],
          "observations": [
            { "period": "2024-Q3", "women": 5, "members": 10, "source": "s" },
            { "period": "2025-Q4", "women": 3, "members": 10, "source": "s" }] }] }
    """

  @Test func `what there is none of is not told`() {
    let compared = ["--format", "brief", "--compare-with", "2024-Q4"]
    #expect(
      text(fallen, compared, in: "en")
        .contains("Since the fourth quarter of 2024, one target is no longer met (House"))
    #expect(
      text(fallen, compared, in: "fr")
        .contains("Depuis le quatrième trimestre 2024, un objectif n’est plus atteint (House"))
    let full = text(fallen, ["--full", "--compare-with", "2024-Q4"], in: "en")
    #expect(full.contains("1 verdict changed; 2 other changes"))
    #expect(!full.contains("0 figures") && !full.contains("0 assessments"))
  }

  @Test func `several targets are not reached, and not one`() {
    #expect(
      text(fallen, in: "fr")
        .contains("un atteint tous ses objectifs sur les femmes et un ne les atteint pas"))
  }

  @Test func `what is met with nobody to spare has no number`() {
    #expect(text(fallen, [], in: "fr").contains("30% juste"))
    #expect(!text(fallen, [], in: "fr").contains("0 marge"))
  }

  @Test func `two changes are both of them`() {
    // Without the target that it misses there is one change for each body.
    let two = fallen.replacing(#"["t30", "t50"]"#, with: #"["t30"]"#)
    let page = text(two, ["--format", "html", "--compare-with", "2024-Q4"], in: "en")
    #expect(page.contains(">Both changes<"))
  }
}
