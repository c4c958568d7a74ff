import Foundation
import Testing
import WPSIndicators

@testable import wps_cli

/// `wps-cli record` by question and answer: what is asked, what is written, and that nothing is where
/// nobody says yes. The transcripts are compared with the copies in `Golden/dialogue`.
@Suite struct RecordDialogueTests {
  private let file: ScratchFile

  init() throws {
    file = try ScratchFile(try String(contentsOfFile: Repository.registry, encoding: .utf8))
  }

  private func converse(_ answers: [String], in language: Language = .english) -> CommandRun {
    CommandRun(
      ["record", "--file", file.path, "--language", language.rawValue], answers: answers)
  }

  /// A new source, a body by a word of its name, two slips, and a figure.
  private static let answers: [Language: [String]] = [
    .french: [
      "+ Femmes dans la transition : encore du chemin à faire", "<", "Le Journal",
      "Journal du Mali",
      "?", "", "", "transition", "2", "hier", "T2 2024", "42", "14", "n", "147", "", "", "", "n",
      "page 3", "« 42 femmes sur 147 membres »", "o", "n",
    ],
    .english: [
      "ipu", "1", "government", "y", "31/03/2023", "0.214 %", "n", "21.4 %", "28", "<", "28", "0",
      "para. 12", "", "y", "n",
    ],
  ]

  @Test(arguments: Language.allCases)
  func `the transcript is as it was`(language: Language) throws {
    let run = converse(Self.answers[language] ?? [], in: language)
    #expect(run.status == .success && run.problems == "")
    let golden = Repository.root.appending(
      path: "Tests/CommandLineTests/Golden/dialogue/record-\(language.rawValue).txt")
    let transcript = run.output.replacing(file.path, with: "indicators.json")
    try RecordedPage(file: golden).expect(transcript)
    for line in transcript.split(separator: "\n") where !line.contains("wps-cli record") {
      #expect(line.count <= 120, "\(line)")
    }
  }

  @Test func `what it writes is what the options write`() throws {
    #expect(converse(Self.answers[.french] ?? [], in: .french).status == .success)
    let other = try ScratchFile(try String(contentsOfFile: Repository.registry, encoding: .utf8))
    let run = CommandRun([
      "record", "cnt", "--period", "2024-Q2", "--women", "42", "--members", "147",
      "--new-source", "le-journal", "--title", "Le Journal", "--publisher", "Journal du Mali",
      "--locator", "page 3", "--quote", "fr=42 femmes sur 147 membres", "--file", other.path,
    ])
    #expect(run.status == .success)
    #expect(try file.text == other.text)
  }

  /// However early somebody leaves, the file is as it was.
  @Test func `nothing is written where nobody says yes`() throws {
    let before = try file.text
    let answers = Self.answers[.french] ?? []
    let question = try #require(answers.lastIndex(of: "o"))
    for count in 0..<question {
      let run = converse(Array(answers[..<count]), in: .french)
      #expect(run.status == .success)
      #expect(run.problems.hasSuffix("Rien n’a été écrit.\n"))
      #expect(try file.text == before, "after \(count) answers")
    }
    let refused = converse(answers[..<question] + ["n", "n"], in: .french)
    #expect(refused.output.contains("Rien n’a été écrit."))
    #expect(try file.text == before)
  }

  @Test func `a figure that is there is replaced, or kept`() throws {
    let run = converse(["ipu-monthly", "cnt", "November 2025", "1", "4", "41", "y", "n"])
    #expect(run.status == .success)
    #expect(run.output.contains("in place of: "), "\(run.output)")
    let registry = try #require(Registry.read(SourceText(name: "f", try file.text)).registry)
    let cnt = try #require(registry.bodies.first { $0.id == "cnt" })
    let period = try #require(Period("2025-11"))
    let ofTime = cnt.observations.filter { $0.time.period == period }
    #expect(ofTime.count == 1 && ofTime[0].figures[.women] == Count(41))

    // What was not changed stayed as it was.
    #expect(ofTime[0].figures[.members] == Count(133) && ofTime[0].locator != nil)

    let beside = [
      "ipu-monthly", "cnt", "November 2025", "2", "39 of 133", "", "", "q", "", "y", "n",
    ]
    #expect(converse(beside).status == .success)
    let again = try #require(Registry.read(SourceText(name: "f", try file.text)).registry)
    let both = try #require(again.bodies.first { $0.id == "cnt" }).observations
      .filter { $0.time.period == period }
    #expect(both.map(\.isAlternate) == [false, true])
  }

  @Test func `every kind of subject has its questions`() throws {
    let fixture = Repository.root
      .appending(path: "Tests/WPSIndicatorsTests/Fixtures/valid/offices-and-lists.json").path
    let other = try ScratchFile(try String(contentsOfFile: fixture, encoding: .utf8))
    let registry = try #require(Registry.read(SourceText(name: "f", try other.text)).registry)
    let source = try #require(registry.sources.first).id
    for subject in registry.subjects {
      let run = CommandRun(
        ["record", "--file", other.path], answers: [source, subject.id, "2030-Q1", "<"])
      #expect(run.output.contains("\n3."), "\(subject.id): \(run.output)")
      #expect(run.output.contains("\n4."), "\(subject.id)")
    }
  }

  @Test func `without a terminal it says how to give the options`() {
    let run = CommandRun(["record"])
    #expect(run.status == .unusable)
    #expect(run.problems.hasPrefix("wps-cli: no subject given. "))
  }
}
