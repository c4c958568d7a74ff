import Foundation
import Testing
import WPSIndicators

@testable import wps_cli

/// What `wps-cli init` can begin with, in each language and for each sort of period.
@Suite struct InitTemplateTests {
  private static let languages: [[Language]] = [
    [.english], [.french], [.english, .french], [.french, .english],
  ]
  private static let periods = ["2026", "2026-S1", "2026-Q4", "2026-07"]

  private static func starter(
    _ templates: [StarterRegistry.Template], _ languages: [Language], _ period: String
  ) -> String {
    CommandRun(
      ["init", "-", "--period", period, "--country", "Mali"]
        + languages.flatMap { ["--language", $0.rawValue] }
        + templates.flatMap { ["--template", $0.rawValue] }
    ).output
  }

  private static func read(_ text: String) -> RegistryReading {
    Registry.read(SourceText(name: "f", text))
  }

  @Test(arguments: StarterRegistry.Template.allCases)
  func `it is valid, and goes through everything`(template: StarterRegistry.Template) throws {
    for languages in Self.languages {
      for period in Self.periods {
        let text = Self.starter([template], languages, period)
        let reading = Self.read(text)
        #expect(reading.registry != nil && reading.warningCount > 3)
        #expect(reading.diagnostics.allSatisfy { $0.code == .placeholder }, "\(reading)")
        for line in text.split(separator: "\n") { #expect(line.count <= 100, "\(line)") }
        #expect(text.contains("Mali\u{A0}:") == languages.contains(.french))
        #expect(text.contains("Mali: ") == languages.contains(.english))
      }
      let text = Self.starter([template], languages, "2026-Q4")
      for format in ScorecardFormat.allCases {
        for language in Language.allCases {
          let run = CommandRun(
            ["scorecard", "-", "--format", format.rawValue, "--language", language.rawValue],
            input: text)
          #expect(run.status == .success && !run.output.isEmpty, "\(format)")
        }
      }
    }
  }

  /// Nobody shall take a figure for a fact: the warning is at the figure itself.
  @Test(arguments: StarterRegistry.Template.allCases)
  func `each made-up figure is warned of`(template: StarterRegistry.Template) throws {
    let text = Self.starter([template], [.english], "2026-Q4")
    let registry = try #require(Self.read(text).registry)
    let run = CommandRun(["validate", "-"], input: text)
    let figures = registry.bodies.flatMap(\.observations).count
    #expect(run.problems.components(separatedBy: "is a made-up figure").count == figures + 1)
    #expect(run.problems.contains("else scorecards show it as a fact"))
    // What takes its place is not.
    let own = text.replacing(#""women": 1234"#, with: #""women": 1235"#)
    #expect(!CommandRun(["validate", "-"], input: own).problems.contains("made-up figure"))
  }

  @Test(arguments: StarterRegistry.Template.allCases)
  func `figures are recorded in it, in its layout`(template: StarterRegistry.Template) throws {
    let text = Self.starter([template], [.french, .english], "2026-Q4")
    let file = try ScratchFile(text)
    let registry = try #require(Self.read(text).registry)
    let counted = registry.bodies.filter { !$0.isSumOfParts }
    for body in counted {
      let run = CommandRun([
        "record", body.id, "--period", "2026-Q3", "--members", "10", "--women", "3", "--source",
        "example-source", "--file", file.path,
      ])
      #expect(run.status == .success, "\(run.problems)")
    }
    let lines = try file.text.split(separator: "\n")
    let changes = lines.difference(from: text.split(separator: "\n"))
    #expect(changes.removals.isEmpty)
    // Brackets around a line for each of time, members, women and source.
    #expect(changes.insertions.count == 6 * counted.count)
    #expect(lines.filter { $0 == #"          "members": 10,"# }.count == counted.count)
  }

  @Test func `two chambers are added up`() throws {
    let text = Self.starter([.twoChamberParliament], [.english], "2026-Q4")
    let card = try CommandRun.scorecard(text)
    let rows = card["assessments"] as? [[String: Any]] ?? []
    #expect(rows.first?["subject"] as? String == "parliament")
    #expect("\(rows.first ?? [:])".contains("24690"), "\(rows)")
  }

  @Test func `templates stand together, each once`() throws {
    let all = StarterRegistry.Template.allCases
    let text = Self.starter(all + all.reversed(), [.english, .french], "2026-Q4")
    let reading = Self.read(text)
    #expect(reading.diagnostics.allSatisfy { $0.code == .placeholder })
    let registry = try #require(reading.registry)
    #expect(registry.bodies.count == all.flatMap(\.bodies).count)
    #expect(Set(registry.bodies.map(\.name.versions.first?.text)).count == registry.bodies.count)
    #expect(registry.targets.map(\.id) == ["thirty-per-cent", "all-posts-filled", "adopted"])
    // What nothing asks for is not written.
    let unit = try #require(Self.read(Self.starter([.genderUnit], [.english], "2026")).registry)
    #expect(unit.targets.map(\.id) == ["all-posts-filled", "adopted"])
    #expect(unit.sources.map(\.id) == ["example-source"])
  }

  @Test func `what is made up is seen in whatever way its accents are written`() throws {
    let text = Self.starter([.parliament], [.french], "2026-Q4")
    let decomposed = text.replacing("à", with: "a\u{300}").replacing("é", with: "e\u{301}")
    #expect(decomposed.utf8.count > text.utf8.count)
    #expect(Self.read(decomposed).diagnostics.count == Self.read(text).diagnostics.count)
  }

  @Test func `a template that there is not is told, with those that there are`() {
    let run = CommandRun(["init", "-", "--template", "comission"])
    #expect(run.status == .unusable)
    #expect(run.problems.contains("Did you mean 'commission'?"))
    let other = CommandRun(["init", "-", "--template", "x"])
    for template in StarterRegistry.Template.allCases {
      #expect(other.problems.contains(template.rawValue))
      #expect(CommandRun(["init", "--help"]).output.contains(template.rawValue))
    }
  }

  // MARK: - The country

  static let hostileNames = [
    "Côte d'Ivoire", #""Mali""#, #"a\b\u0041"#, "Ma\nli", "\u{1B}[31mMali\u{7}", "Ma\u{2028}li",
    "\u{202E}Mali", "}]", "🇲🇱 Mali", "en = fr", String(repeating: "é", count: 10_000),
  ]

  @Test(arguments: hostileNames)
  func `whatever the country is called, the file is valid`(name: String) throws {
    let text = CommandRun(["init", "-", "--country", name, "--language", "en"]).output
    let registry = try #require(Self.read(text).registry)
    let title = "\(name.onOneLine): women and peace and security"
    #expect(registry.title.versions.map(\.text) == [title])
    #expect(!registry.title.versions[0].text.contains { $0.isNewline || $0 == "\u{1B}" })
    #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
    let run = CommandRun(["scorecard", "-"], input: text)
    #expect(run.status == .success)
  }

  @Test(arguments: ["", " ", "\t\n", "\u{1B}", "en="])
  func `a country without a name is refused`(name: String) {
    let run = CommandRun(["init", "-", "--country", name])
    #expect(run.status == .unusable && run.output == "")
    #expect(
      run.problems == "wps-cli: '--country' is empty. Name the country, or leave the option out\n")
  }

  @Test func `a country has a name in each language`() throws {
    let run = CommandRun([
      "init", "-", "--country", "en=Chad", "--country", "fr=Tchad", "--language", "fr",
      "--language", "en",
    ])
    let registry = try #require(Self.read(run.output).registry)
    #expect(
      registry.title.versions.map(\.text) == [
        "Tchad\u{A0}: les femmes et la paix et la sécurité", "Chad: women and peace and security",
      ])
  }
}
