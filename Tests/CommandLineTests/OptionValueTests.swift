import Foundation
import Testing

@testable import wps_cli

/// The values that options take, and what is taken for one by mistake.
@Suite struct OptionValueTests {
  private static let registry = TinyRegistry.body(
    TinyRegistry.observation(#""members": 24, "women": 6"#)
  ).replacing("\"2020-Q2\",\n", with: "\"2020-Q4\",\n")

  private let file: ScratchFile

  init() throws {
    file = try ScratchFile(Self.registry)
  }

  private func record(_ options: String...) -> CommandRun {
    CommandRun(
      [
        "record", "body", "--period", "2020-Q3", "--women", "1", "--source", "source", "--file",
        file.path,
      ] + options)
  }

  @Test func `an option does not become the value of the one before it`() throws {
    let run = record("--locator", "--dry-run")
    #expect(run.status == .unusable)
    #expect(
      run.problems == "wps-cli: '--locator' needs a value; '--dry-run' is an option. "
        + "For these very words write '--locator=--dry-run'\n")
    #expect(record("--note", "--quote=a").problems.contains("'--note=--quote=a'"))
    #expect(try file.text == Self.registry)
    #expect(record("--locator=--dry-run", "--note", "--drier", "--quote", "-").status == .success)
    #expect(try file.text.contains(#""locator": "--dry-run", "quote": "-", "note": "--drier""#))
  }
}
