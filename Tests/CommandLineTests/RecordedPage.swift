import Foundation
import Testing

/// A copy of what a command prints, kept in the repository.
///
/// With `WPS_RECORD=1` in the environment the copy is written anew, and the test fails so that
/// nobody takes a recording for a check.
struct RecordedPage {
  let file: URL
  /// Whether the copy of a page has its style sheet, for people who open it.
  var isForPeople = false

  /// Compares an output with the copy, and shows the first line that differs.
  ///
  /// Unless it is for people, the copy of a page leaves out the style sheet, which is the same on all and has tests of its own.
  func expect(_ output: String) throws {
    let name = file.lastPathComponent
    let output =
      name.hasSuffix(".html") && !isForPeople
      ? output.replacing(/(<style>).*?(<\/style>)/.dotMatchesNewlines()) {
        "\($0.output.1)\($0.output.2)"
      } : output
    if ProcessInfo.processInfo.environment["WPS_RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(output.utf8).write(to: file)
      Issue.record("recorded \(name); run again without WPS_RECORD")
      return
    }
    let copy = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let lines = { (text: String) in text.split(separator: "\n", omittingEmptySubsequences: false) }
    for (number, pair) in zip(lines(output), lines(copy)).enumerated() where pair.0 != pair.1 {
      Issue.record("\(name):\(number + 1):\nis   \(pair.0)\nwas  \(pair.1)")
      return
    }
    #expect(Array(output.utf8) == Array(copy.utf8))
  }
}
