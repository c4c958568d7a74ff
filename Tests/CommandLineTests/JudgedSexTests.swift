import Testing

@testable import wps_cli

/// Where a target on either sex judges the men, direction and change are theirs, and say so.
@Suite struct JudgedSexTests {
  /// The women rose from 70 to 80 per cent, the men fell from 30 to 20, and theirs is judged.
  private let men = BoardRowRegistry(
    BoardRowRegistry.eitherSex, #""period": "2024-Q3", "women": 14, "members": 20"#,
    #""period": "2025-Q3", "women": 16, "members": 20"#
  ).text
  /// The men were too few; now there are fewer women, and theirs is judged.
  private let turned = BoardRowRegistry(
    BoardRowRegistry.eitherSex, #""period": "2024-Q3", "women": 14, "members": 20"#,
    #""period": "2025-Q3", "women": 7, "members": 20"#
  ).text
  /// A source says how the women fared, and the men are judged.
  private let said = BoardRowRegistry(
    BoardRowRegistry.eitherSex,
    #""period": "2025-Q3", "men": 4, "members": 20, "reportedTrend": "increased""#
  ).text
  private let since = ["--compare-with", "2024-Q4"]

  /// What a scorecard says, with common spaces and without line breaks.
  private func text(_ registry: String, _ options: [String], french: Bool = false) -> String {
    let run = CommandRun(
      ["scorecard", "-", "--language", french ? "fr" : "en"] + options, input: registry)
    #expect(run.status == .success, "\(run.problems)")
    return run.output.replacing("\u{A0}", with: " ").replacing(/\s+/, with: " ")
  }

  @Test func `text and page tell the direction of the men`() {
    let english = "↓ −2 men, −10.0 percentage points for men since 2024-Q3"
    #expect(text(men, ["--full"]).contains(english))
    #expect(text(men, ["--format", "markdown", "--full"]).contains(english))
    #expect(
      text(men, ["--format", "html"]).replacing(/<[^>]*>/, with: "").contains(english))
    let french = "↓ −2 hommes, −10,0 points de pourcentage pour les hommes depuis"
    #expect(text(men, ["--full"], french: true).contains(french))
    #expect(
      text(men, ["--format", "html"], french: true).replacing(/<[^>]*>/, with: "").contains(french))
    // Of the women it is said as well, since either may be meant.
    #expect(text(turned, ["--full"]).contains("↓ −7 women, −35.0 percentage points for women"))
    #expect(text(said, ["--full"]).contains("↑ increased, according to the source for women"))
  }

  @Test func `JSON and CSV name the sex, and keep what the women mean`() throws {
    func trend(_ registry: String) throws -> [String: Any] {
      let card = try CommandRun.scorecard(registry, since)
      let rows = try #require(card["assessments"] as? [[String: Any]])
      return try #require(rows.first?["trend"] as? [String: Any])
    }
    let fell = try trend(men)
    #expect(fell["direction"] as? String == "decreased" && fell["sex"] as? String == "men")
    #expect(fell["percentagePoints"] as? String == "-10.0")
    #expect(fell["women"] as? Int == 2 && fell["men"] as? Int == -2)
    let words = try trend(said)
    #expect(words["direction"] as? String == "increased" && words["sex"] as? String == "women")
    let row = try #require(try CSVTable(men, since).rows.first)
    #expect(row["trend_direction"] == "decreased" && row["trend_sex"] == "men")
    #expect(row["trend_women"] == "2" && row["trend_men"] == "-2")
    #expect(row["trend_percentage_points"] == "-10.0")
    #expect(row["change_percentage_points"] == "-10.0" && row["change_sex"] == "men")
    let plain = BoardRowRegistry(
      BoardRowRegistry.womenShare, #""period": "2024-Q3", "women": 14, "members": 20"#,
      #""period": "2025-Q3", "women": 16, "members": 20"#)
    #expect(try trend(plain.text)["sex"] as? String == "women")
  }

  @Test func `explain compares the men`() {
    let run = CommandRun(["explain", "b", "--file", "-", "--language", "en"], input: men)
    let explained = run.output.replacing("\u{A0}", with: " ")
    #expect(explained.contains("2024-Q3 [1]: 6 ÷ 20 = 30.0%; 2025-Q3 [1]: 4 ÷ 20 = 20.0%"))
    #expect(explained.contains("−10.0 percentage points for men"))
  }

  @Test func `a comparison tells the men's shares`() {
    #expect(text(men, since).contains("↓ Body: 30.0% (6 men of 20) → 20.0% (4 men of 20)"))
    #expect(
      text(men, since, french: true)
        .contains("↓ Body : 30,0 % (6 hommes sur 20) → 20,0 % (4 hommes sur 20)"))
    #expect(text(men, since + ["--full"]).contains("−2 men, −10.0 percentage points for men"))
    // One share that fell, and not one of women that rose.
    #expect(text(men, since + ["--full"]).contains("he one share known exactly then and now fell"))
    let published = BoardRowRegistry(
      BoardRowRegistry.eitherSex, #""period": "2024-Q3", "reportedPercent": 70"#,
      #""period": "2025-Q3", "reportedPercent": 80"#)
    #expect(text(published.text, since).contains("↓ Body: 30% men → 20% men"))
  }

  @Test func `a brief names the men`() {
    let brief = ["--format", "brief"]
    #expect(
      text(men, brief + since).lowercased().contains(
        "the share of men fell in one body (body, 30.0 to 20.0 per cent [1])"))
    #expect(
      text(men, brief + since, french: true).lowercased().contains(
        "la part des hommes a baissé dans un organe (body, de 30,0 % à 20,0 % [1])"))
    #expect(
      text(men, brief + ["--full"]).contains(
        "the number of men had fallen by two and their share by 10.0 percentage points"))
    #expect(
      text(men, brief + ["--full"], french: true).contains(
        "le nombre d’hommes avait diminué de deux unités et leur part de 10,0 points"))
    #expect(
      text(men, brief + since + ["--full"]).contains("−10.0 percentage points for men"))
    // What turned is told with whose share it is.
    let met = BoardRowRegistry(
      #""measure": "eitherSexShare", "atLeast": "25%""#,
      #""period": "2024-Q3", "women": 14, "members": 20"#,
      #""period": "2025-Q3", "women": 16, "members": 20"#)
    #expect(text(met.text, brief + since).contains("(Body, men 30.0 to 20.0 per cent [1])"))
    #expect(
      text(met.text, brief + since, french: true)
        .contains("(Body, hommes de 30,0 % à 20,0 % [1])"))
  }
}
