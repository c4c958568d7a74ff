import Foundation
import Testing
import WPSIndicators

@testable import wps_cli

/// `wps-cli list`: every id of a file, with what helps to tell one from another.
@Suite struct ListCommandTests {
  private static let shipped = Repository.registry

  @Test func `subjects with their last figures, whatever has ended since`() throws {
    let file = try ScratchFile(
      TinyRegistry.body(TinyRegistry.observation(#""members": 24, "women": 6"#)))
    let run = CommandRun(["list", "--file", file.path])
    #expect(run.status == .success)
    #expect(
      run.output.hasPrefix(
        """

        Bodies (1)
          body                    Body
                                  6 women of 24, 2020-Q2

        """))
    #expect(run.output.contains("wps-cli list sources (1)\n"))
  }

  @Test func `every id of the shipped file is listed, in lines of a terminal's width`() throws {
    let registry = try #require(Registry.read(try Self.text()).registry)
    for language in Language.allCases {
      for list in RecordList.allCases {
        let run = CommandRun(
          ["list", list.rawValue, "--language", language.rawValue, "--file", Self.shipped])
        for id in registry.ids(of: list) {
          #expect(run.output.contains("  \(id)\n") || run.output.contains("  \(id) "), "\(id)")
        }
        for line in run.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
      }
    }
  }

  @Test func `a name finds its record, without accents too`() throws {
    let french = CommandRun(
      ["list", "bodies", "MENAKA", "--language", "fr", "--file", Self.shipped])
    #expect(french.output.contains("interim-authority-menaka"))
    #expect(!french.output.contains("cnt"))
    let none = CommandRun(["list", "nothing of that name", "--file", Self.shipped])
    #expect(none.output == "Nothing found.\n")
    #expect(none.problems.hasPrefix("It lists all, bodies, lists, indicators, "))
    let french2 = CommandRun(["list", "rien", "--language", "fr", "--file", Self.shipped])
    #expect(french2.output == "Rien trouvé.\n")
    #expect(french2.problems.contains("bodies (organes), lists (listes de candidatures)"))
    let organes = CommandRun(["list", "organes", "--language", "fr", "--file", Self.shipped])
    #expect(
      organes.problems == "Vouliez-vous dire «\u{A0}wps-cli list bodies\u{A0}»\u{A0}?\n")
    #expect(CommandRun(["list", "bodies", "a", "b"]).status == .unusable)
    #expect(CommandRun(["list", "laws", "mali"]).output.contains("mali-2015-052-1"))
  }

  @Test func `as JSON for other programs`() throws {
    let run = CommandRun(["list", "all", "--format", "json", "--file", Self.shipped])
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let entries = try #require(json["entries"] as? [[String: Any]])
    let cnt = try #require(entries.first { $0["id"] as? String == "cnt" })
    #expect(cnt["last"] as? String == "2025-11")
    #expect(cnt["age"] as? Int == -14)
    let registry = try #require(Registry.read(try Self.text()).registry)
    #expect(entries.count == registry.subjects.count)
  }

  private static func text() throws -> SourceText {
    SourceText(
      name: "indicators.json", bytes: Array(try Data(contentsOf: URL(filePath: shipped))))
  }
}
