import Foundation
import Testing

@testable import WPSIndicators
@testable import wps_cli

@Suite struct LawCommandTests {
  private func run(_ arguments: String...) -> CommandRun { CommandRun(["law"] + arguments) }

  @Test(arguments: Language.allCases)
  func `the list has every law, in eighty columns`(language: Language) {
    let run = CommandRun(["law", "--language", language.rawValue])
    #expect(run.status == .success && run.problems == "")
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.filter { !$0.hasPrefix(" ") } == Law.all.map(\.id))
    #expect(lines.allSatisfy { $0.count <= 80 })
    let words = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for law in Law.all {
      let subjects = LocalizedText(language.phrasebook.subjects(law.appliesTo))
      for text in [law.country, law.name, subjects, law.rule] {
        let text = text.text(in: language).split(whereSeparator: \.isWhitespace)
        #expect(words.contains(text.joined(separator: " ")), "\(law.id)")
      }
    }
  }

  /// An address stays whole, so that it works.
  @Test(arguments: Language.allCases)
  func `a law is shown with all that is known of it`(language: Language) {
    for law in Law.all {
      let run = CommandRun(["law", "show", law.id, "--language", language.rawValue])
      #expect(run.status == .success && run.problems == "")
      let lines = run.output.split(separator: "\n").map(String.init)
      #expect(lines.allSatisfy { $0.count <= 80 || $0.contains("http") }, "\(law.id)")
      let words = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let texts =
        [law.rule, law.source.title]
        + law.targets.flatMap { [$0.name, $0.locator, $0.scope, $0.sanction, $0.quote, $0.note] }
        .compactMap { $0 }
      for text in texts {
        let text = text.text(in: language).split(whereSeparator: \.isWhitespace)
        #expect(words.contains(text.joined(separator: " ")), "\(law.id): \(text)")
      }
      #expect(words.contains(law.reading.address) && words.contains(law.source.url ?? "?"))
    }
  }

  @Test func `the table of sizes says what is asked, in numbers or in words`() {
    let boards = run("show", "germany-aktg-76-3a").output
    #expect(boards.contains("\n    1–3   exempt: nothing is asked\n"), "\(boards)")
    #expect(boards.contains("\n   4–30                1              1\n"))
    let presence = run("show", "spain-lo-2-2024-da-1").output
    #expect(presence.contains("\n      3   impossible at this size\n"), "\(presence)")
    let counties = run("show", "kenya-constitution-197", "--language", "fr").output
    #expect(counties.contains("\n         1   impossible avec cet effectif\n"), "\(counties)")
    #expect(counties.contains("\n     28–30                10                10\n"), "\(counties)")
  }

  @Test func `a rule on an order or an office is shown by examples`() {
    let local = run("show", "mali-2015-052-3").output
    #expect(local.contains("Rule on     candidate lists\n"), "\(local)")
    #expect(
      local.hasSuffix(
        """

          Order    Verdict   Place
          MMWMMW   met
          MMMW     not met   3
          MWWWM    not met   4
          MM       met
          WWM      met

        """), "\(local)")
    let office = run("show", "south-sudan-r-arcss-1-14-3", "--language", "fr").output
    #expect(
      office.hasSuffix(
        """

          Titulaire   Verdict
          une femme   atteint
          un homme    non atteint
          vacant      non atteint

        """), "\(office)")
    // One on the numbers of a list is shown by sizes.
    #expect(
      run("show", "mali-2015-052-2").output.contains("\n    1–2   exempt: nothing is asked\n"))
  }

  @Test func `it is shown in ASCII where nothing else can be`() {
    let run = CommandRun(["law", "show", "greece-4706-2020-3a-4"], environment: ["LANG": "C"])
    #expect(run.status == .success && run.output.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func `as JSON it has the targets as a file has them`() throws {
    let all = try json(run("--format", "json").output)
    #expect(all.map { $0["id"] as? String } == Law.all.map(\.id))
    let law = try #require(
      try json(run("show", "mali-2015-052-1", "--format", "json").output).first)
    let target = try #require((law["targets"] as? [[String: Any]])?.first)
    #expect(target["atLeast"] as? String == "30%" && target["source"] as? String == "mali-2015-052")
    let sizes = try #require((law["sizes"] as? [String: [[String: Any]]])?["mali-2015-052-1"])
    #expect(sizes.count == 30 && sizes[9]["women"] as? Int == 3 && sizes[9]["men"] as? Int == 3)
    #expect(sizes[0]["impossible"] as? Bool == true && sizes[0]["women"] == nil)
    #expect(law["appliesTo"] as? String == "bodies")
    #expect((law["examples"] as? [String: Any])?.isEmpty == true)
    let local = try #require(
      try json(run("show", "mali-2015-052-3", "--format", "json").output).first)
    #expect((local["sizes"] as? [String: Any])?.isEmpty == true)
    let examples = (local["examples"] as? [String: [[String: Any]]])?["mali-2015-052-3"]
    let example = try #require(examples?.first { $0["order"] as? String == "MMMW" })
    #expect(example["outcome"] as? String == "unmet" && example["place"] as? Int == 3)
  }

  private func json(_ text: String) throws -> [[String: Any]] {
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect(object?["formatVersion"] as? Int == 1)
    return try #require(object?["laws"] as? [[String: Any]])
  }

  @Test func `a law that could not be opened again says so`() {
    let law = Law.maliAppointments
    let unopened = Law(
      id: law.id, country: law.country, name: law.name, rule: law.rule, source: law.source,
      targets: law.targets, reading: .notReopened(address: "https://example.org/law"),
      cases: law.cases)
    for (language, words) in [
      (Language.english, "Read earlier, and could not be opened again: https://example.org/law"),
      (.french, "Lu auparavant, sans pouvoir être rouvert\u{A0}: https://example.org/law"),
    ] {
      let page = TextLaws.page(unopened, in: language).split(separator: " ").joined(separator: " ")
      #expect(page.replacing("\n", with: "").contains(words), "\(page)")
    }
    #expect(
      String(decoding: JSONLaws.render([unopened]), as: UTF8.self).contains(#""opened": false"#))
  }

  @Test func `what cannot be understood is told with what may be meant`() {
    #expect(run("show").problems.hasSuffix("'wps-cli law' lists the ids\n"))
    #expect(run("shwo", "x").problems.contains("Did you mean 'show'?"))
    #expect(run("mali-2015-052-1").problems.contains("Write 'wps-cli law show mali-2015-052-1'"))
    #expect(run("show", "mali").problems.contains("Did you mean 'mali-2015-052-1'"))
    #expect(run("show", "senegal-2010-11-2", "x").problems.contains("one law at a time"))
    #expect(run("show", "mali-2015-052-1", "--body", "b").problems.contains("is for 'law add'"))
    #expect(run("add", "mali-2015-052-1", "--format", "json").problems.contains("writes a file"))
  }

  @Test func `the ids are completed`() {
    let run = CommandRun(["complete", "--", "law", "show", "mali"])
    #expect(run.output.hasPrefix("mali-2015-052-1\tMali: "))
    #expect(CommandRun(["complete", "--", "law", ""]).output.hasPrefix("show\t\nadd\t\n"))
  }
}
