import Foundation
import Testing

@testable import wps_cli

/// Whatever a file holds, a terminal is told to do nothing by it.
@Suite struct TerminalTests {
  /// A registry of which every text has what a terminal would obey: OSC 52, CSI in one scalar, a bell,
  /// and what turns the direction of writing.
  private let hostile = TinyRegistry.body(
    TinyRegistry.observation(
      #""members": 24, "women": 6, "quote": "a\u001b]52;c;cm0=\u0007\u009b31m\u202eb\nc\u007f", "note": "é""#
    )
  )
  .replacing("\"Test\"", with: "\"T\u{9B}31m\u{2066}\u{200F}\u{61C}\u{7F}\"")

  private static let commands: [[String]] = [
    ["export", "-"], ["export", "-", "--format", "sdmx-csv", "--ref-area", "ML"],
    ["export", "-", "--format", "sdmx-structure"], ["scorecard", "-", "--format", "json"],
    ["scorecard", "-", "--format", "csv"], ["scorecard", "-", "--format", "csv", "--full"],
    ["scorecard", "-", "--format", "html"],
    ["scorecard", "-", "--format", "markdown"],
    ["scorecard", "-", "--format", "markdown", "--full"],
    ["scorecard", "-"], ["scorecard", "-", "--full"], ["validate", "-"],
    ["scorecard", "-", "--format", "brief"], ["scorecard", "-", "--format", "brief", "--full"],
    ["quarter", "-"], ["diff", "/dev/null", "-"],
    ["validate", "-", "--format", "json"], ["quarter", "-", "--begin", "2020-Q3", "--dry-run"],
    [
      "record", "body", "--period", "2020-Q1", "--women", "1", "--source", "source", "--file", "-",
      "--dry-run", "--quote", "\u{9B}\u{202E}",
    ],
  ]

  private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: true
    case ..<0x20, 0x7F..<0xA0, 0x61C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: false
    default: true
    }
  }

  @Test(arguments: commands, ["C.UTF-8", "C"])
  func `no control reaches a terminal`(arguments: [String], locale: String) {
    let run = CommandRun(
      arguments, input: hostile,
      environment: ["LC_ALL": locale, "NO_COLOR": "1", "GIT_DIFF_PATH_COUNTER": "1"], columns: 80)
    #expect(run.status == .success, "\(run.problems)")
    let text = (run.output + run.problems).replacing("\r\n", with: "\n").unicodeScalars
    #expect(text.allSatisfy(isHarmless), "\(text.filter { !isHarmless($0) }.map(\.value))")
  }

  @Test(arguments: ["csv", "html", "markdown", "text", "brief"], [[], ["--full"]])
  func `a terminal without UTF-8 gets ASCII`(format: String, detail: [String]) {
    let arguments = ["scorecard", "-", "--format", format] + detail
    let input = hostile.replacing("\"Body\"", with: "\"Comité\"")
    let shown = CommandRun(arguments, input: input, environment: ["LC_ALL": "C"], columns: 80)
    #expect(shown.output.contains("Comite") && shown.output.utf8.allSatisfy { $0 < 0x80 })
    let piped = CommandRun(arguments, input: input)
    #expect(piped.output.contains("Comité"))
  }

  @Test func `a file or another program gets a table as it is`() {
    let piped = CommandRun(["export", "-"], input: hostile).output
    #expect(piped.hasPrefix("\u{FEFF}"))
    #expect(piped.contains("a\u{1B}]52;c;cm0=\u{7}\u{9B}31m\u{202E}b\nc\u{7F}"))
    let shown = CommandRun(["export", "-"], input: hostile, columns: 80).output
    #expect(shown.hasPrefix("group,") || shown.hasPrefix("subject,"), "\(shown)")
    #expect(shown.contains("a␛]52;c;cm0=␇\u{FFFD}31m\u{FFFD}b\nc␡") && shown.contains("é"))
    let plain = CommandRun(
      ["export", "-"], input: hostile, environment: ["LC_ALL": "C"], columns: 80)
    #expect(plain.output.unicodeScalars.allSatisfy { $0.isASCII })
  }

  @Test func `JSON escapes it, wherever it goes`() throws {
    let piped = CommandRun(["scorecard", "-", "--format", "json"], input: hostile).output
    #expect(piped.unicodeScalars.allSatisfy(isHarmless))
    #expect(piped.contains(#""title": "T\u009b31m\u2066\u200f\u061c\u007f""#))
    let card = try CommandRun.scorecard(hostile)
    #expect(card["title"] as? String == "T\u{9B}31m\u{2066}\u{200F}\u{61C}\u{7F}")
  }
}
