import Foundation
import Testing

@testable import WPSIndicators

/// Every kind of problem has a file that shows it, and a drawing in each language of what is said about
/// that file.
///
/// The drawings are recorded anew when the environment variable `WPS_RECORD` is 1. Look at the
/// difference before you keep it; recording makes the test fail, so that it cannot go unseen.
@Suite struct DiagnosticFixtureTests {
  private static let fixtures = Fixture.all(in: "invalid")
  private static let isRecording = ProcessInfo.processInfo.environment["WPS_RECORD"] == "1"

  @Test func everyCodeHasAFixture() {
    let names = Set(Self.fixtures.map(\.name))
    let ofFiles = DiagnosticCode.allCases.filter { !$0.isOfTables }
    #expect(ofFiles.map(\.name).filter { !names.contains($0) }.isEmpty)
  }

  @Test func codesAreDistinct() {
    #expect(Set(DiagnosticCode.allCases.map(\.name)).count == DiagnosticCode.allCases.count)
  }

  @Test func everyFixtureBelongsToACode() {
    let superfluous = Self.fixtures.filter { Self.code(of: $0) == nil }
    #expect(superfluous.map(\.name).isEmpty)
  }

  @Test func everyDrawingBelongsToAFixture() {
    let drawings = Set(
      Self.fixtures.flatMap { fixture in
        Language.allCases.map { fixture.url(Self.ending(in: $0)).lastPathComponent }
      })
    let orphans = Fixture.all(in: "invalid", "txt").map { $0.url("txt").lastPathComponent }
      .filter { !drawings.contains($0) }
    #expect(orphans.isEmpty)
  }

  @Test(arguments: fixtures)
  func yieldsItsCode(_ fixture: Fixture) throws {
    let code = try #require(Self.code(of: fixture))
    let reading = Registry.read(try fixture.text())
    #expect(reading.diagnostics.contains { $0.code == code })
    #expect((reading.registry == nil) == (reading.errorCount > 0))
    if fixture.name == code.name {
      // The file named after the code alone has that defect and no other.
      #expect(reading.diagnostics.map(\.code) == [code])
      #expect((reading.registry == nil) == (code.severity == .error))
    }
  }

  @Test(arguments: fixtures, Language.allCases)
  func isDrawnAsRecorded(_ fixture: Fixture, in language: Language) throws {
    let text = try fixture.text()
    let reading = Registry.read(text)
    let drawing = DiagnosticDrawing.draw(reading.diagnostics, of: text, in: language)
    let url = fixture.url(Self.ending(in: language))
    if Self.isRecording {
      try Data(drawing.utf8).write(to: url)
      Issue.record("recorded \(url.lastPathComponent)")
    }
    #expect(drawing == String(decoding: try Data(contentsOf: url), as: UTF8.self))
  }

  @Test(arguments: fixtures)
  func pointsIntoTheFileInOrder(_ fixture: Fixture) throws {
    let text = try fixture.text()
    let diagnostics = Registry.read(text).diagnostics
    let starts = diagnostics.map(\.range.lowerBound)
    #expect(starts == starts.sorted())
    let file = 0...text.bytes.count
    for range in diagnostics.flatMap({ [$0.range] + $0.notes.map(\.range) }) {
      #expect(file.contains(range.lowerBound) && file.contains(range.upperBound))
    }
  }

  /// How the names of the drawings in a language end.
  private static func ending(in language: Language) -> String {
    switch language {
    case .english: "txt"
    case .french: "fr.txt"
    }
  }

  /// The code whose name the fixture has, alone or followed by the name of a variant.
  private static func code(of fixture: Fixture) -> DiagnosticCode? {
    DiagnosticCode.allCases
      .filter { fixture.name == $0.name || fixture.name.hasPrefix($0.name + "-") }
      .max { $0.name.count < $1.name.count }
  }
}
