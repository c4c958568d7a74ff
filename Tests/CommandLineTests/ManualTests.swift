import Foundation
import Testing
import WPSIndicators

@testable import wps_cli

@Suite struct ManualTests {
  /// Where the repository keeps the page.
  private static func file(_ language: Language) -> URL {
    let folder = language == .english ? "man" : "man/\(language.rawValue)"
    return Repository.root.appending(path: "\(folder)/wps-cli.1")
  }

  @Test(arguments: Language.allCases)
  func `the page in the repository is the one that is printed`(language: Language) throws {
    let run = CommandRun(["manual", "--language", language.rawValue])
    #expect(run.status == .success && run.problems == "")
    try RecordedPage(file: Self.file(language)).expect(run.output)
  }

  /// Read from the file, with another eye than the one that wrote it.
  @Test(arguments: Language.allCases)
  func `it has every command and every option, and nothing that is hidden`(
    language: Language
  ) throws {
    let page = try String(contentsOf: Self.file(language), encoding: .utf8)
    let sections = page.components(separatedBy: "\n.Ss ").dropFirst()
    #expect(sections.map { $0.prefix { $0 != "\n" } } == Commands.shown.map { $0.name[...] })
    for (section, command) in zip(sections, Commands.shown) {
      let options = section.components(separatedBy: "\n.It Fl -").dropFirst().map {
        "--" + $0.prefix { !$0.isWhitespace }
      }
      #expect(options == command.allOptions.map(\.name), "\(command.name)")
    }
    #expect(!page.contains("complete --"))
    let shown = page.replacing("\\-", with: "-").replacing("\\~", with: " ")
      .replacing("\\(aq", with: "'")
    #expect(shown.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `the French page has the sections of French manuals`() {
    let page = ManualPage.text(in: .french)
    let headings = page.split(separator: "\n").filter {
      $0.hasPrefix(
        """
        .Sh
        """)
    }.map { $0.dropFirst(4) }
    #expect(
      headings == [
        "NOM", "SYNOPSIS", "DESCRIPTION", "COMMANDES", "ENVIRONNEMENT", "FICHIERS",
        "CODES DE RETOUR", "EXEMPLES",
      ])
    // What typesetting must not break is written as it wants it.
    #expect(page.contains("\\~:") && !page.contains("\u{A0}"))
  }
}
