import Foundation
import Testing

@testable import wps_cli

/// What `record` says of the verdicts: what the figure changed, or why it changed nothing.
@Suite struct RecordOutcomeTests {
  private static let registry = TinyRegistry.body(
    TinyRegistry.observation(#""members": 24, "women": 6"#)
  ).replacing("\"2020-Q2\",\n", with: "\"2020-Q4\",\n")

  /// The lines under the first one, of a figure of 2020.
  private func outcome(
    _ options: String..., of registry: String = registry, french: Bool = false
  ) throws -> [String] {
    let file = try ScratchFile(registry)
    let subject = registry.contains("\"body\", \"name\"") ? "body" : "indicator"
    let run = CommandRun(
      ["record", subject, "--source", "source", "--file", file.path] + options
        + ["--language", french ? "fr" : "en"])
    #expect(run.status == .success, "\(run.problems)")
    return run.output.split(separator: "\n").dropFirst().map { String($0.dropFirst(2)) }
  }

  @Test func `a verdict that stays shows the figures that changed`() throws {
    let new = ["--as-at", "2020-12-01", "--members", "24", "--women", "7"]
    #expect(
      try outcome(new[0], new[1], new[2], new[3], new[4], new[5]) == [
        "Target, 2020-Q4: still not met: 6 women of 24 (25.0%) → 7 women of 24 (29.2%)"
      ])
    #expect(
      try outcome(new[0], new[1], new[2], new[3], new[4], new[5], french: true) == [
        "Target, 4e\u{A0}trimestre 2020\u{A0}: toujours non atteint\u{A0}: 6 femmes sur 24 (25,0\u{A0}%) → "
          + "7 femmes sur 24 (29,2\u{A0}%)"
      ])
    #expect(
      try outcome(new[0], new[1], new[2], new[3], "--women", "6") == [
        "Target, 2020-Q4: not met (6 women of 24, 25.0%), as before"
      ])
    let untargeted = Self.registry.replacing("[\"target\"]", with: "[]")
    #expect(
      try outcome(new[0], new[1], new[2], new[3], new[4], new[5], of: untargeted) == [
        "2020-Q4: no target: 6 women of 24 (25.0%) → 7 women of 24 (29.2%)"
      ])
  }

  @Test func `a figure that is not used says why`() throws {
    let before = "Target, 2020-Q4: not met (6 women of 24, 25.0%), as before"
    #expect(
      try outcome("--as-at", "2020-05-01", "--members", "24", "--women", "9") == [
        before,
        "  not used for 2020-Q4: the figure for 2020-Q2 (6 women of 24, 25.0%) counts as later, "
          + "as a quarter counts as its last day",
      ])
    #expect(
      try outcome("--as-at", "2020-05-01", "--members", "24", "--women", "9", french: true)[1]
        == "  non retenue pour le 4e\u{A0}trimestre 2020\u{A0}: la donnée du 2e\u{A0}trimestre "
        + "2020 (6 femmes sur 24, "
        + "25,0\u{A0}%) est réputée plus récente, un trimestre comptant comme son dernier jour")
    #expect(
      try outcome("--period", "2020-Q1", "--members", "24", "--women", "9")[1]
        == "  not used for 2020-Q4: the figure for 2020-Q2 (6 women of 24, 25.0%) is later")
    let dated = Self.registry.replacing("\"period\": \"2020-Q2\"", with: "\"asAt\": \"2020-06-01\"")
    #expect(
      try outcome("--as-at", "2020-05-01", "--members", "24", "--women", "9", of: dated)[1]
        == "  not used for 2020-Q4: the figure of 1 June 2020 (6 women of 24, 25.0%) is later")
    #expect(
      try outcome("--period", "2020-Q3", "--members", "24")[1]
        == "  not used for 2020-Q4: it gives none of the numbers that this target needs")
  }

  /// Whoever records words alone must not think that the verdict is made from them.
  @Test func `words without a number say on which figure the verdict rests`() throws {
    let words = ["--reported-trend", "decreased", "--quote", "fewer women than before took part"]
    func said(_ registry: String, french: Bool = false) throws -> [String] {
      try outcome(
        "--as-at", "2020-12-10", words[0], words[1], words[2], words[3], of: registry,
        french: french)
    }
    #expect(
      try said(Self.registry) == [
        "Target, 2020-Q4: not met (6 women of 24, 25.0%), as before",
        "  no number is given; the words are shown beside the older figure, for 2020-Q2, on which "
          + "the verdict rests",
      ])
    #expect(
      try said(Self.registry, french: true)[1]
        == "  aucun nombre n’est donné\u{A0}; les mots sont affichés à côté de la donnée plus "
        + "ancienne, celle du 2e\u{A0}trimestre 2020, sur laquelle repose le résultat")
    let untargeted = Self.registry.replacing("[\"target\"]", with: "[]")
    #expect(try said(untargeted)[1].hasSuffix("the older figure, for 2020-Q2"))
    let unknown = Self.registry.replacing("\"women\": 6", with: "\"vacant\": 0")
    #expect(
      try said(unknown)[1] == "  no number is given; the words are shown in place of a figure")
    #expect(
      try said(unknown, french: true)[1]
        == "  aucun nombre n’est donné\u{A0}; les mots sont affichés à la place d’un chiffre")
    // Older than the figure, they are not shown.
    #expect(try outcome("--period", "2020-Q1", "--reported-trend", "increased").count == 1)
  }

  @Test func `an alternate says whether the sources agree`() throws {
    func alternate(_ women: String, french: Bool = false) throws -> String {
      try outcome(
        "--period", "2020-Q2", "--members", "24", "--women", women, "--alternate", french: french
      )[1]
    }
    #expect(
      try alternate("12")
        == "  kept beside it: 12 women of 24 (50.0%) would make it met; the sources disagree")
    #expect(
      try alternate("12", french: true)
        == "  conservée pour comparaison\u{A0}: 12 femmes sur 24 (50,0\u{A0}%), ce qui donnerait "
        + "«\u{A0}atteint\u{A0}»\u{A0}; les sources se contredisent")
    #expect(
      try alternate("5")
        == "  kept beside it: 5 women of 24 (20.8%) would make it not met; "
        + "the sources differ, but not on the verdict")
    #expect(try alternate("5-7").hasSuffix("would make it not met"))
    #expect(
      try outcome("--period", "2020-Q1", "--women", "5", "--members", "9", "--alternate")[1]
        == "  kept as an alternate, which no verdict uses; "
        + "no figure of that day stands beside it")
  }

  @Test func `a published percentage is shown as it was published`() throws {
    let registry = Self.registry.replacing("\"30%\"", with: "\"15%\"")
    func published(_ registry: String, french: Bool = false) throws -> String {
      try outcome(
        "--as-at", "2020-12-01", "--reported-percent", "16", of: registry, french: french)[0]
    }
    #expect(try published(registry).hasSuffix("→ 16%, as reported"))
    let unmet = registry.replacing("\"women\": 6", with: "\"women\": 2")
    #expect(try published(unmet).hasSuffix("not met → met (16%, as reported)"))
    #expect(
      try published(unmet, french: true).hasSuffix("atteint (16\u{A0}% selon la source)"))
  }

  @Test func `an occupancy is one of seats or of posts`() throws {
    let occupancy = Self.registry.replacing("womenShare", with: "occupancy")
    func filled(_ kind: String, french: Bool = false) throws -> String {
      try outcome(
        "--as-at", "2020-12-01", "--seats", "7", "--members", "4",
        of: occupancy.replacing("\"other\"", with: "\"\(kind)\""), french: french)[0]
    }
    #expect(try filled("other").contains("4 of 7 seats filled"))
    #expect(try filled("missionUnit").contains("4 of 7 posts filled"))
    #expect(try filled("missionUnit", french: true).contains("4 postes pourvus sur 7"))
    #expect(try filled("other", french: true).contains("4 sièges pourvus sur 7"))
  }

  @Test func `what is missing for a verdict is named`() throws {
    #expect(
      try outcome("--as-at", "2020-12-01", "--women", "6") == [
        "Target, 2020-Q4: not met → unclear (6 women, total not given)",
        "  the number of members is not given; add --members if the source has it",
      ])
    let french = try outcome("--as-at", "2020-12-01", "--women", "6", french: true)
    #expect(
      french[1]
        == "  le nombre de membres n’est pas donné\u{A0}; ajoutez --members si la source l’indique")
    let ofSeats = Self.registry.replacing("\"30%\"", with: "\"30%\", \"denominator\": \"seats\"")
    #expect(
      try outcome("--as-at", "2020-12-01", "--women", "6", of: ofSeats)[1].contains("add --seats"))
    let share = TinyRegistry.indicator(
      "share", "", target: #""measure": "share", "atLeast": "30%""#)
    #expect(
      try outcome("--period", "2020-Q2", "--part", "6", of: share)[1].contains("add --whole"))
  }

  @Test(arguments: ["en", "fr"])
  func `a dry run does not speak as if it were done`(language: String) throws {
    let file = try ScratchFile(Self.registry)
    let (recorded, moved) = (
      CommandRun([
        "record", "body", "--period", "2020-Q3", "--women", "1", "--new-source", "new", "--title",
        "New", "--dry-run", "--language", language, "--file", file.path,
      ]),
      CommandRun([
        "quarter", file.path, "--begin", "2021-Q1", "--dry-run", "--language", language,
      ])
    )
    let (path, isFrench) = (file.path, language == "fr")
    #expect(
      recorded.problems.split(separator: "\n").filter { !$0.hasPrefix(" ") }.map(String.init)
        == (isFrench
          ? [
            "\(path):2: source qui serait ajoutée\u{A0}: new",
            "\(path):9: donnée qui serait enregistrée\u{A0}: body, 3e\u{A0}trimestre 2020",
            "rien n’a été écrit",
          ]
          : [
            "\(path):2: would be added: the source new",
            "\(path):9: would be recorded: body, 2020-Q3", "nothing was written",
          ]))
    #expect(
      moved.problems
        == (isFrench
          ? "\(path):1: la période couverte serait 2021-Q1 (actuellement\u{A0}: 2020-Q4)\n"
            + "rien n’a été écrit\n"
          : "\(path):1: the reporting period would be 2021-Q1; it is 2020-Q4\n"
            + "nothing was written\n"))
    #expect(try file.text == Self.registry)
  }
}
