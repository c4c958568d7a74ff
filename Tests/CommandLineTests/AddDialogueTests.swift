import Foundation
import Testing
import WPSIndicators

@testable import wps_cli

/// `wps-cli add` by question and answer. The transcripts are compared with the copies in
/// `Golden/dialogue`.
@Suite struct AddDialogueTests {
  private let file: ScratchFile

  init() throws {
    file = try ScratchFile(try String(contentsOfFile: Repository.registry, encoding: .utf8))
  }

  private func converse(
    _ words: [String] = [], _ answers: [String], in language: Language = .english
  ) -> CommandRun {
    CommandRun(
      ["add"] + words + ["--file", file.path, "--language", language.rawValue], answers: answers)
  }

  /// A body in French; a target in English, with slips.
  private static let conversations: [Language: (words: [String], answers: [String])] = [
    .french: (
      [],
      [
        "chose", "organe", "Cour suprême", "Supreme Court", "CS", "", "99", "6", "institutions",
        "1",
        "nominations", "", "", "hier", "1/4/2010", "", "cnt", "cour-supreme", "o",
      ]
    ),
    .english: (
      ["target"],
      [
        "", "40 per cent of seats", "40 % des sièges", "5", "1", "plenty", "40", "", "2", "?", "",
        "",
        "2015-052", "", "article 1", "<", "art. 1", "", "", "transition", "", "", "y",
      ]
    ),
  ]

  @Test(arguments: Language.allCases)
  func `the transcript is as it was`(language: Language) throws {
    let talk = try #require(Self.conversations[language])
    let run = converse(talk.words, talk.answers, in: language)
    #expect(run.status == .success && run.problems == "", "\(run.problems)")
    let golden = Repository.root.appending(
      path: "Tests/CommandLineTests/Golden/dialogue/add-\(language.rawValue).txt")
    let transcript = run.output.replacing(file.path, with: "indicators.json")
    try RecordedPage(file: golden).expect(transcript)
    for line in transcript.split(separator: "\n") where !line.contains("wps-cli ") {
      #expect(line.count <= 80, "\(line)")
    }
  }

  @Test func `what it writes is what the options write, and can be undone`() throws {
    let before = try file.text
    let talk = try #require(Self.conversations[.english])
    #expect(converse(talk.words, talk.answers).status == .success)
    let other = try ScratchFile(before)
    let run = CommandRun([
      "add", "target", "--name", "en=40 per cent of seats", "--name", "fr=40 % des sièges",
      "--basis", "advocacy", "--measure", "womenShare", "--at-least", "40%", "--denominator",
      "seats", "--source", "law-2015-052", "--locator", "art. 1", "--held-by", "cnt", "--file",
      other.path,
    ])
    #expect(run.status == .success, "\(run.problems)")
    #expect(try file.text == other.text)
    let undo = CommandRun([
      "remove", "target", "40-per-cent-of-seats", "--release", "--file", file.path,
    ])
    #expect(undo.status == .success, "\(undo.problems)")
    #expect(try file.text == before)
  }

  /// However early somebody leaves, the file is as it was.
  @Test func `nothing is written where nobody says yes`() throws {
    let before = try file.text
    for language in Language.allCases {
      let talk = try #require(Self.conversations[language])
      for count in talk.answers.indices {
        let run = converse(talk.words, Array(talk.answers[..<count]), in: language)
        #expect(run.status == .success)
        #expect(run.problems.contains(language == .french ? "Rien n’a été écrit." : "Nothing was"))
        #expect(try file.text == before, "after \(count) answers")
      }
      let refused = converse(talk.words, talk.answers.dropLast() + ["n"], in: language)
      #expect(refused.output.contains(language == .french ? "Rien n’a été écrit." : "Nothing was"))
      #expect(try file.text == before)
    }
  }

  @Test func `what the checks refuse is asked again`() throws {
    let run = converse(
      ["target"], ["T", "", "1", "1", "", "", "", "", "", "", "", "t", ""])
    #expect(run.output.contains("The questions once more:"))
    #expect(run.output.contains("'atLeast'"))
  }

  @Test func `where nobody is there to answer nothing is asked`() {
    let run = CommandRun(["add", "--file", file.path])
    #expect(run.status == .unusable && run.problems.contains("no kind given"))
  }
}
