import Foundation
import Testing

@testable import wps_cli

/// `wps-cli what-if`: before and after, what it would take, and what is refused.
@Suite struct WhatIfCommandTests {
  struct Page: CustomTestStringConvertible, Sendable {
    let name: String
    let arguments: [String]

    var testDescription: String { name }
  }

  static let pages = ["en", "fr"].flatMap { language in
    [
      ("change", ["cnt", "--women", "+2", "--men", "-1", "--next", "5"]),
      ("as-it-stands", ["government"]),
      ("vacancies", ["assembly", "--vacancies-to-women", "0", "--period", "2020-Q2"]),
      ("json", ["cnt", "--seats", "26", "--women", "10", "--men", "16", "--format", "json"]),
    ].map { name, arguments in
      Page(name: "\(name).\(language).txt", arguments: arguments + ["--language", language])
    }
  }

  @Test(arguments: pages) func `the answer is as it was`(page: Page) throws {
    let body = page.arguments[0]
    let run = CommandRun(
      ["what-if", body, Repository.registry] + page.arguments.dropFirst(), columns: nil)
    #expect(run.status == .success, "\(run.problems)")
    #expect(
      page.name.hasPrefix("json")
        || run.output.split(separator: "\n").allSatisfy {
          $0.count <= 80 || $0.contains("https://")
        })
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Golden/what-if")
    try RecordedPage(file: folder.appending(path: page.name)).expect(run.output)
  }

  private func refusal(
    _ figures: String, _ options: [String], in language: String = "en", body: String = "body"
  ) -> String {
    let registry = TinyRegistry.body(TinyRegistry.observation(figures))
    let run = CommandRun(
      ["what-if", body, "-"] + options + ["--language", language], input: registry)
    #expect(run.status == .unusable)
    #expect(run.output.isEmpty)
    return run.problems
  }

  @Test func `what cannot be is refused in words`() {
    let council = #""seats": 10, "members": 8, "women": 2"#
    #expect(
      refusal(council, ["--women", "-3"])
        == "wps-cli: 3 women cannot leave: there are only 2\n")
    #expect(
      refusal(council, ["--women", "+3"])
        == "wps-cli: 3 vacant seats would be needed, and there are only 2\n")
    #expect(
      refusal(council, ["--vacancies-to-women", "3"])
        == "wps-cli: 3 is not between 0 and 2\n")
    #expect(
      refusal(council, ["--women", "+3"], in: "fr")
        == "wps-cli\u{A0}: il faudrait 3 sièges vacants, et il n’y en a que 2\n")
    #expect(
      refusal(#""members": 8, "women": 2"#, ["--vacancies-to-women", "1"])
        == "wps-cli: Body: how many seats are vacant is not known\n")
    #expect(
      refusal(#""reportedPercent": 20"#, ["--women", "1"], in: "fr").hasPrefix(
        "wps-cli\u{A0}: Body\u{A0}: seul un pourcentage de femmes est publié, 20\u{A0}%, sans"))
    #expect(
      refusal(council, ["--women", "−9"], in: "fr")
        == "wps-cli\u{A0}: 9 femmes ne peuvent pas partir\u{A0}: il n’y en a que 2\n")
  }

  @Test func `a mission's unit has posts`() {
    let unit = #""seats": 10, "members": 9, "women": 2"#
    func unitRefusal(_ figures: String, _ options: [String], in language: String) -> String {
      let registry = TinyRegistry.body(TinyRegistry.observation(figures))
        .replacing(#""kind": "other""#, with: #""kind": "missionUnit""#)
      return CommandRun(
        ["what-if", "body", "-"] + options + ["--language", language], input: registry
      ).problems
    }
    #expect(
      unitRefusal(unit, ["--women", "+3"], in: "en")
        == "wps-cli: 3 vacant posts would be needed, and there are only 1\n")
    #expect(
      unitRefusal(unit, ["--women", "+1", "--seats", "-1"], in: "fr")
        == "wps-cli\u{A0}: il faudrait 2 postes vacants, et il n’y en a que 1\n")
    let full = #""seats": 9, "members": 9, "women": 2"#
    #expect(
      unitRefusal(full, ["--women", "+1"], in: "en")
        == "wps-cli: a vacant post would be needed, and there are none\n")
    #expect(
      unitRefusal(full, ["--women", "+1"], in: "fr")
        == "wps-cli\u{A0}: il faudrait 1 poste vacant, et il n’y en a pas\n")
    let unsized = #""members": 9, "women": 2"#
    #expect(
      unitRefusal(unsized, ["--vacancies-to-women", "1"], in: "en")
        == "wps-cli: Body: how many posts are vacant is not known\n")
    #expect(
      unitRefusal(unsized, ["--vacancies-to-women", "1"], in: "fr")
        == "wps-cli\u{A0}: Body\u{A0}: le nombre de postes vacants n’est pas connu\n")
  }

  /// What is told of it, all in one line.
  private func told(
    _ figures: String, _ options: [String] = [], in language: String = "en",
    target: String = #""measure": "womenShare", "atLeast": "30%""#
  ) -> String {
    let registry = TinyRegistry.body(TinyRegistry.observation(figures), target: target)
    let run = CommandRun(
      ["what-if", "body", "-", "--language", language] + options, input: registry)
    #expect(run.status == .success, "\(run.problems)")
    return run.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  @Test func `what it would take is told of when it is missed`() {
    let (missed, met) = (#""members": 10, "women": 2"#, #""members": 10, "women": 3"#)
    #expect(told(missed).contains(" what it would take: 1 woman in place of 1 man"))
    #expect(
      told(missed, ["--women", "-1"]).contains(" what it would still take: 2 women in place"))
    #expect(told(met, ["--women", "-1"]).contains(" what it would then take: 1 woman in a vacant"))
    #expect(!told(met, ["--women", "1"]).contains("take"))
    #expect(told(missed, in: "fr").contains(" ce qu’il faudrait\u{A0}: 1 femme à la place"))
    #expect(
      told(missed, ["--women", "-1"], in: "fr").contains(
        " ce qu’il faudrait encore\u{A0}: 2 femmes à la place"))
    #expect(
      told(met, ["--women", "-1"], in: "fr").contains(
        " ce qu’il faudrait alors\u{A0}: 1 femme sur un siège"))
  }

  @Test func `where counts are open it is said that they are`() {
    let open = #""members": 10, "women": { "atLeast": 1, "atMost": 2 }"#
    #expect(
      told(open).contains(
        " what it would take: not all counts are known, so that nothing can be said for certain"))
    #expect(
      told(open, ["--women", "-1"], in: "fr").contains(
        " ce qu’il faudrait encore\u{A0}: faute de chiffres exacts, rien ne peut être dit à coup "
          + "sûr"))
    #expect(told(open, ["--format", "json"]).contains(#""ways": [], "waysAreOpen": true,"#))
    let exact = #""members": 10, "women": 2"#
    #expect(told(exact, ["--format", "json"]).contains(#"], "waysAreOpen": false,"#))
  }

  @Test func `women and men together take the fewest vacant seats that do`() {
    let both = #""measure": "eitherSex", "atLeast": 3"#
    let few = #""seats": 9, "members": 4, "women": 2"#
    #expect(told(few, target: both).contains("take: 1 woman and 1 man in vacant seats"))
    #expect(
      told(few, in: "fr", target: both).contains(
        "faudrait\u{A0}: 1 femme et 1 homme sur des sièges vacants"))
    // Of 2 to 4 vacant seats two are there to be filled for certain.
    let range = #""members": 10, "women": 2, "vacant": { "atLeast": 2, "atMost": 4 }"#
    #expect(told(range).contains("1 woman in place of 1 man; or 2 women in vacant seats"))
  }

  @Test func `what is not understood is refused with a way out`() {
    let council = #""seats": 10, "members": 8, "women": 2"#
    #expect(
      refusal(council, ["--women", "two"])
        == "wps-cli: 'two' is not a whole number for '--women'. Write '--women +2'\n")
    #expect(refusal(council, ["--women", "+-2"]).contains("is not a whole number"))
    #expect(refusal(council, ["--women", "99999999999999999999"]).contains("not a whole number"))
    #expect(refusal(council, [], body: "bdoy").contains("no body, list or indicator 'bdoy'"))
    #expect(refusal(council, ["--vacancies", "1"]).contains("goes with '--vacancies-to-women'"))
    #expect(
      refusal(council, ["--vacancies-to-women", "1", "--men", "1"])
        .contains("says who comes already"))
    let indicator = TinyRegistry.indicator(
      "count", TinyRegistry.observation(#""value": 3"#),
      target: #""measure": "count", "atLeast": 3"#)
    let run = CommandRun(["what-if", "indicator", "-"], input: indicator)
    #expect(run.status == .unusable && run.problems.contains("'indicator' is no body"))
  }

  @Test func `many appointments are told of in words`() throws {
    func next(
      _ count: String, _ figures: String, _ language: String = "en",
      target: String = #""measure": "womenShare", "atLeast": "30%""#
    ) -> String {
      let registry = TinyRegistry.body(TinyRegistry.observation(figures), target: target)
      let run = CommandRun(
        ["what-if", "body", "-", "--next", count, "--language", language], input: registry)
      let lines = run.output.split(separator: "\n")
      return lines.first { $0.contains("appointment") || $0.contains("nomination") }
        .map(String.init) ?? run.problems
    }
    let (few, more) = (#""members": 10, "women": 1"#, #""members": 10, "women": 3"#)
    #expect(next("1", more) == "  the next appointment: a woman would meet it")
    #expect(
      next("4", #""members": 10, "women": 5"#)
        == "  the next 4 appointments: it would be met, whoever they are")
    #expect(next("4", few) == "  the next 4 appointments: only women would meet it")
    #expect(
      next("2", few) == "  the next 2 appointments: no number of women among them would meet it")
    #expect(
      next("2", more) == "  the next 2 appointments: at least 1 woman among them would meet it")
    #expect(
      next("2", more, "fr")
        == "  les 2 prochaines nominations\u{A0}: il faudrait au moins 1 femme")
    let either = #""measure": "eitherSexShare", "atLeast": "40%""#
    #expect(
      next("10", #""members": 10, "women": 5"#, target: either)
        == "  the next 10 appointments: 3 to 7 women among them would meet it")
    #expect(
      next("10", #""members": 10, "women": 8"#, "fr", target: either)
        == "  les 10 prochaines nominations\u{A0}: il faudrait au plus 4 femmes")
    let unstated = #""members": 10, "women": 2, "unspecified": 2"#
    #expect(next("3", unstated).hasPrefix("  the next 3 appointments: at least 2 women"))
    #expect(next("1", unstated).contains("not all counts are known"))
    #expect(next("0", more) == "wps-cli: 0 is not between 1 and 1,000\n")
    // Nobody asks for women where posts are to be filled.
    let occupancy = #""measure": "occupancy", "atLeast": "100%""#
    #expect(next("1", #""seats": 12, "members": 10, "women": 2"#, target: occupancy).isEmpty)
  }
}
