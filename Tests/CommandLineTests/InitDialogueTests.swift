import Foundation
import Testing
import WPSIndicators

@testable import wps_cli

/// `wps-cli init` by question and answer. The transcripts are compared with the copies in
/// `Golden/dialogue`.
@Suite final class InitDialogueTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  private var file: String { folder.appending(path: "first.json").path }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  private func converse(_ answers: [String], in language: Language = .english) -> CommandRun {
    CommandRun(["init", file, "--language", language.rawValue], answers: answers)
  }

  private func registry() throws -> Registry {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    return try #require(Registry.read(SourceText(name: "f", text)).registry)
  }

  /// One with every slip, one in two languages with three bodies.
  private static let answers: [Language: [String]] = [
    .french: [
      "", "Mali", "?", "", "hier", "", "9", "", "Comité de suivi de l’Accord", "<", "",
      "peut-être", "o",
    ],
    .english: [
      "Ivory Coast", "both", "Côte d’Ivoire", "Q3 2026", "3", "", "", "National Assembly",
      "Assemblée nationale", "Senate", "Sénat", "y",
    ],
  ]

  @Test(arguments: Language.allCases)
  func `the transcript is as it was`(language: Language) throws {
    let run = converse(Self.answers[language] ?? [], in: language)
    #expect(run.status == .success && run.problems == "")
    let golden = Repository.root.appending(
      path: "Tests/CommandLineTests/Golden/dialogue/init-\(language.rawValue).txt")
    let transcript = run.output.replacing(folder.path + "/", with: "")
    try RecordedPage(file: golden).expect(transcript)
    for line in transcript.split(separator: "\n") { #expect(line.count <= 90, "\(line)") }
    #expect(try names == ["first.json", "indicators.schema.json"])
  }

  @Test func `what it writes is what the options write`() throws {
    #expect(converse(["Mali", "", "T3 2026", "4", "", "o"], in: .french).status == .success)
    let options = CommandRun([
      "init", "-", "--country", "Mali", "--language", "fr", "--period", "2026-Q3", "--template",
      "commission",
    ])
    #expect(try String(contentsOfFile: file, encoding: .utf8) == options.output)
  }

  @Test func `two languages, and the names that were given`() throws {
    #expect(converse(Self.answers[.english] ?? []).status == .success)
    let registry = try registry()
    #expect(
      registry.title.text(in: .french).hasPrefix("Côte d’Ivoire\u{A0}: les femmes et la paix"))
    #expect(registry.title.text(in: .english) == "Ivory Coast: women and peace and security")
    #expect(registry.reportingPeriod == Period("2026-Q3"))
    #expect(
      registry.bodies.map { $0.name.text(in: .french) } == [
        "Parlement", "Assemblée nationale", "Sénat",
      ])
    #expect(
      registry.bodies.map { $0.name.text(in: .english) } == [
        "Parliament", "National Assembly", "Senate",
      ])
  }

  /// However early somebody leaves, there is no file.
  @Test(arguments: Language.allCases)
  func `nothing is written where nobody says yes`(language: Language) throws {
    let answers = Self.answers[language] ?? []
    for count in answers.indices {
      let run = converse(Array(answers[..<count]), in: language)
      #expect(run.status == .success)
      #expect(
        run.problems
          == (language == .french ? "Rien n’a été écrit.\n" : "Nothing was written.\n"),
        "after \(count) answers")
      #expect(try names == [], "after \(count) answers")
    }
    let refused = converse(answers.dropLast() + ["n"], in: language)
    #expect(refused.status == .success && refused.problems == "")
    #expect(
      refused.output.hasSuffix(
        language == .french ? "Rien n’a été écrit.\n" : "Nothing was written.\n"))
    #expect(try names == [])
  }

  @Test func `options answer everything, and standard output asks nothing`() throws {
    for options in [["--country", "Mali"], ["--period", "2026"], ["--template", "commission"]] {
      let run = CommandRun(["init", file] + options, answers: [])
      #expect(run.status == .success && run.output.hasPrefix("Wrote "), "\(options)")
      try FileManager.default.removeItem(atPath: file)
    }
    let run = CommandRun(["init", "-"], answers: [])
    #expect(run.status == .success && run.output.hasPrefix("{\n"))
  }

  @Test(arguments: InitTemplateTests.hostileNames.filter { !$0.contains("\n") })
  func `whatever the country is called, the file is valid`(name: String) throws {
    let run = converse([name, "", "", "", name, "y"])
    #expect(run.status == .success, "\(run.output)")
    let registry = try registry()
    #expect(registry.title.text(in: .english) == "\(name.onOneLine): women and peace and security")
    #expect(registry.bodies.map(\.name) == [LocalizedText(name.onOneLine)])
    // What somebody typed is shown to them again, and does nothing.
    #expect(!run.output.replacing("> \(name)", with: "").contains("\u{1B}"))
  }

  @Test(arguments: ["", "\u{7}"])
  func `a country without a name is asked for again`(name: String) throws {
    let run = converse([name, "Mali", "", "", "", "", "y"])
    #expect(run.output.components(separatedBy: "Write ").count == 3, "\(run.output)")
    #expect(try registry().title.text(in: .english).hasPrefix("Mali: "))
  }

  @Test func `what is made up gives way to what is recorded`() throws {
    #expect(converse(["Mali", "", "", "", "", "y"]).status == .success)
    let run = CommandRun(
      ["record", "--file", file],
      answers: [
        "+ Report of the Committee", "The Committee", "", "", "monitoring", "y", "",
        "1", "5", "24", "", "page 3", "", "y", "n",
      ])
    #expect(run.status == .success && run.problems == "", "\(run.output)")
    let body = try #require(try registry().bodies.first)
    #expect(body.observations.count == 1)
    #expect(body.observations.first?.figures[.women] == Count(5))
    let left = CommandRun(["validate", file]).problems
    #expect(!left.contains("made-up figure") && !left.contains("page 0"), "\(left)")
  }
}
