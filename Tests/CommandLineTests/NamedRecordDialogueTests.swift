import Foundation
import Testing
import WPSIndicators

@testable import wps_cli

/// `wps-cli rename` and `wps-cli remove` by question and answer.
@Suite struct NamedRecordDialogueTests {
  private let file: ScratchFile
  private let before: String

  init() throws {
    before = try String(contentsOfFile: Repository.registry, encoding: .utf8)
    file = try ScratchFile(before)
  }

  private func converse(
    _ command: String, _ answers: [String], in language: Language = .english
  ) -> CommandRun {
    CommandRun(
      [command, "--file", file.path, "--language", language.rawValue], answers: answers)
  }

  @Test func `rename does what its words do`() throws {
    let run = converse(
      "rename", ["", "cnt", "CNT!", "government", "transition-council", ""])
    #expect(run.status == .success, "\(run.problems)\(run.output)")
    let other = try ScratchFile(before)
    #expect(
      CommandRun(["rename", "cnt", "transition-council", "--file", other.path]).status == .success)
    #expect(try file.text == other.text && other.text != before)
    #expect(run.output.contains("'government' is taken already."))
  }

  @Test func `remove takes a body away, once it is meant`() throws {
    #expect(converse("remove", ["cvjr", "", "5", ""]).output.contains("Nothing was written."))
    #expect(try file.text == before)
    let run = converse("remove", ["cvjr", "5", "o"], in: .french)
    #expect(run.status == .success, "\(run.problems)\(run.output)")
    let other = try ScratchFile(before)
    #expect(CommandRun(["remove", "body", "cvjr", "--file", other.path]).status == .success)
    #expect(try file.text == other.text && other.text != before)
    #expect(run.output.contains("Supprimer «\u{A0}cvjr\u{A0}», avec tous ses chiffres"))
  }

  @Test func `remove takes one figure away, and what only it cites`() throws {
    let run = converse("remove", ["government", "2", "", "y"])
    #expect(run.status == .success, "\(run.problems)\(run.output)")
    let other = try ScratchFile(before)
    let figure = CommandRun([
      "record", "government", "--remove", "--as-at", "2023-07-01", "--with-source",
      "--file", other.path,
    ])
    #expect(figure.status == .success, "\(figure.problems)\(run.output)")
    #expect(try file.text == other.text && other.text != before)
    #expect(converse("remove", ["government", "1", ""]).output.contains("Nothing was written."))
    #expect(try file.text == other.text)
  }

  @Test func `a target goes with what is held against it, or stays`() throws {
    #expect(converse("remove", ["law-appointments", "n"]).output.contains("Nothing was written."))
    #expect(try file.text == before)
    let run = converse("remove", ["law-appointments", "y", "y"])
    #expect(run.status == .success, "\(run.problems)\(run.output)")
    #expect(!(try file.text.contains("\"law-appointments\"")))
    #expect(CommandRun(["validate", file.path]).status == .success)
  }

  /// However early somebody leaves, the file is as it was.
  @Test(arguments: [
    ("rename", ["cnt", "transition-council", "y"]), ("remove", ["law-appointments", "y", "y"]),
  ])
  func `nothing is written where nobody says yes`(command: String, answers: [String]) throws {
    for language in Language.allCases {
      for count in answers.indices {
        let run = converse(command, Array(answers[..<count]), in: language)
        #expect(run.status == .success)
        #expect(run.problems.contains(language == .french ? "Rien n’a été écrit." : "Nothing was"))
        #expect(try file.text == before, "after \(count) answers")
        for line in run.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
      }
    }
  }

  @Test(arguments: ["rename", "remove"])
  func `where nobody is there to answer nothing is asked`(command: String) {
    let run = CommandRun([command, "--file", file.path])
    #expect(run.status == .unusable && run.problems.contains("needed"))
  }
}
