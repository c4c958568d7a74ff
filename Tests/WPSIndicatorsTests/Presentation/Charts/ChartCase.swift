import Foundation
import Testing

@testable import WPSIndicators

/// A body with some figures and a target, and its chart.
struct ChartCase {
  let scorecard: Scorecard
  let assessment: Assessment

  /// - Parameters:
  ///   - observations: what each has besides its source: `"period": "2018", "members": 10, "women": 3`.
  ///   - target: what it has besides its names; nil for a body without one.
  ///   - body: further keys of the body, each after a comma.
  init(
    _ observations: [String], target: String? = Self.thirty, period: String = "2020-Q4",
    body: String = ""
  ) throws {
    let targets = target.map { [$0] } ?? []
    let named = targets.map { #"{ "id": "target", "name": "Asked of all", \#($0) }"# }
    let text = """
      { "formatVersion": 1, "title": "Test", "reportingPeriod": "\(period)",
        "staleAfterQuarters": 4,
        "sources": [{ "id": "source", "title": "Source" }],
        "targets": [\(named.joined())],
        "bodies": [
          { "id": "body", "name": "Body", "kind": "other",
            "targets": [\(targets.isEmpty ? "" : #""target""#)]\(body),
            "observations": [
              \(observations.map { #"{ \#($0), "source": "source" }"# }.joined(separator: ",\n"))
            ] }
        ], "indicators": [] }
      """
    let reading = Registry.read(SourceText(name: "test", bytes: Array(text.utf8)))
    let registry = try #require(reading.registry, "\(reading.diagnostics.map { "\($0)" })")
    scorecard = Scorecard(of: registry, for: registry.reportingPeriod)
    assessment = try #require(scorecard.charted("body"))
  }

  /// At least 30 per cent by law.
  static let thirty = #""basis": "law", "measure": "womenShare", "atLeast": "30%""#

  /// Women among ten members: `observation("2018-Q1", 3)`.
  static func observation(_ period: String, _ women: Int, _ more: String = "") -> String {
    #""period": "\#(period)", "members": 10, "women": \#(women)\#(more)"#
  }

  /// What is drawn.
  func drawing(
    _ size: ChartDrawing.Size = .wide, in language: Language = .english
  ) -> ChartDrawing {
    ChartDrawing(
      ChartWording(assessment, AssessmentWording(scorecard, in: language)), size)
  }

  /// The titles in English and French.
  var titles: [String] { Language.allCases.map { drawing(in: $0).finding } }
}
