import Foundation
import Testing

@testable import WPSIndicators

/// Whoever does what `docs/quarterly-update.md` says gets the answers that it shows, and in French what
/// `docs/mise-a-jour-trimestrielle.md` says.
///
/// `WPS_RECORD=1 swift test --filter QuarterlyUpdateTests` puts today's answers into the page.
@Suite struct QuarterlyUpdateTests {
  @Test(arguments: [
    ("quarterly-update.md", "C.UTF-8"), ("mise-a-jour-trimestrielle.md", "fr_FR.UTF-8"),
  ])
  func `a new user's path through a quarter`(name: String, locale: String) throws {
    let scratch = try ScratchFile("")
    let folder = scratch.folder.appending(path: "work")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    let page = Repository.root.appending(path: "docs/\(name)")
    let walked = try WalkedPage(
      try String(contentsOf: page, encoding: .utf8), in: folder, locale: locale)
    try RecordedPage(file: page).expect(walked.answered)
    #expect(walked.commandCount == 9)

    // All that was made up is overwritten, and the path leads where it says.
    let bytes = Array(try Data(contentsOf: folder.appending(path: "indicators.json")))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(walked.replacementCount == 16 && !text.lowercased().contains("example"))
    #expect(!text.contains("Made up"))
    #expect(!text.contains("exemple") && !text.contains("fictive"))
    let reading = Registry.read(SourceText(name: "indicators.json", bytes: bytes))
    #expect(reading.diagnostics == [])
    let registry = try #require(reading.registry)
    let scorecard = Scorecard(of: registry, for: registry.reportingPeriod)
    #expect(scorecard.assessments.map(\.verdict) == [.met, .met])
  }
}
