import Foundation
import Testing
import WPSIndicators

@testable import wps_cli

/// What is handed out, where a mistake would be seen by those who get it.
@Suite struct ReleaseTests {
  /// Debian's changelog is made of it.
  @Test func `the newest entry of the change log is this release`() throws {
    let log = try String(
      contentsOf: Repository.root.appending(path: "CHANGELOG.md"), encoding: .utf8)
    let entries = log.split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(entries.first == "## [\(Release.version)] - \(Release.day)")
    #expect(CommandRun(["--version"]).output == "wps-cli \(Release.version)\n")
    // Scripts count in seconds from the day, and name files after the version.
    #expect(CalendarDate(Release.day) != nil)
    #expect(Release.version.split(separator: ".").compactMap { Int($0) }.count == 3)
  }

  /// A small system may come without /proc, out of which Swift reads them.
  @Test(arguments: [("C.UTF-8", "cannot be read"), ("fr_FR.UTF-8", "sont illisibles")])
  func `arguments that the system does not tell are not taken for none`(
    locale: String, words: String
  ) {
    let run = CommandRun(nil, environment: ["LANG": locale])
    #expect(run.status == .unusable && run.output == "")
    #expect(run.problems.contains(words) && run.problems.contains("/proc"), "\(run.problems)")
  }
}
