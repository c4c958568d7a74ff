import Foundation
import Testing

@testable import RandomRegistries
@testable import WPSIndicators

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Words in charts cover no other words, whatever a file holds.
@Suite struct ChartLabelTests {
  private static let shipped = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "indicators.json")

  private func charts(
    of registry: Registry, for period: Period, _ check: (ChartDrawing, String) -> Void
  ) -> Int {
    var count = 0
    let scorecard = Scorecard(of: registry, for: period)
    for language in Language.allCases {
      let wording = AssessmentWording(scorecard, in: language)
      for assessment in scorecard.assessments where assessment.measure.isOfFigures {
        for size in [ChartDrawing.Size.wide, .narrow] {
          check(
            ChartDrawing(ChartWording(assessment, wording), size),
            "\(assessment.subject.id) \(period) \(language) \(size)")
          count += 1
        }
      }
    }
    return count
  }

  private func expectDisjoint(_ drawing: ChartDrawing, _ name: String) {
    let texts = drawing.texts
    for (index, text) in texts.enumerated() {
      for other in texts[(index + 1)...] where text.box.meets(other.box) {
        Issue.record("\(name): “\(text.words)” covers “\(other.words)”")
      }
    }
    let page = PixelBox(left: 0, top: 0, right: drawing.size.width, bottom: drawing.height)
    for text in texts where !page.holds(text.box) {
      Issue.record("\(name): “\(text.words)” leaves the drawing: \(text.box)")
    }
    let plot = drawing.marks.plot
    for box in drawing.marks.obstacles where !plot.widened(by: 9).holds(box) {
      Issue.record("\(name): \(box) leaves the plot")
    }
  }

  @Test func `the shipped file's charts`() throws {
    let bytes = Array(try Data(contentsOf: Self.shipped))
    let registry = try #require(
      Registry.read(SourceText(name: "indicators.json", bytes: bytes)).registry)
    for period in ["2001", "2016-Q3", "2020-Q2", "2022-Q2", "2026-Q3"].compactMap({ Period($0) }) {
      #expect(charts(of: registry, for: period, expectDisjoint) > 100)
    }
  }

  @Test func `random charts`() throws {
    var count = 0
    for seed in RandomCases.seeds(1...600, few: 40) {
      let text = SourceText(
        name: "random", bytes: Array(RandomRegistry.hostile(seed: seed).text.utf8))
      guard let registry = Registry.read(text).registry else { continue }
      // Years later there are more figures, and the axis is longer.
      for period in [registry.reportingPeriod, Period("2035-Q2")].compactMap({ $0 }) {
        count += charts(of: registry, for: period, expectDisjoint)
      }
    }
    #expect(count > 400)
  }

  @Test func `a random chart is a well-formed document, and the same each time`() throws {
    var count = 0
    for seed in RandomCases.seeds(1...200, few: 10) {
      let text = SourceText(
        name: "random", bytes: Array(RandomRegistry.hostile(seed: seed).text.utf8))
      guard let registry = Registry.read(text).registry else { continue }
      let scorecard = Scorecard(of: registry, for: registry.reportingPeriod)
      let again = Scorecard(of: registry, for: registry.reportingPeriod)
      for (assessment, other) in zip(scorecard.assessments, again.assessments) {
        for language in Language.allCases {
          let bytes = scorecard.chart(of: assessment, in: language)
          #expect((bytes == nil) == !assessment.measure.isOfFigures)
          #expect(bytes == again.chart(of: other, in: language))
          guard let bytes else { continue }
          count += 1
          #expect(XMLParser(data: Data(bytes)).parse(), "seed \(seed), \(assessment.subject.id)")
        }
      }
    }
    #expect(count > 100)
  }

  @Test func `lines are no wider than they may be, and lose nothing but what is cut`() {
    let words = "Commission nationale pour la région de Mopti et desservissements"
    for width in [60, 100, 340] {
      let lines = words.lines(.label, width: width, atMost: 40)
      #expect(lines.allSatisfy { $0.drawnWidth(.label) <= width })
      #expect(
        lines.joined().filter { $0 != " " } == words.filter { $0 != " " }, "at \(width)")
    }
    let cut = words.lines(.label, width: 100, atMost: 2)
    #expect(cut.count == 2 && cut[1].hasSuffix("…") && cut[1].drawnWidth(.label) <= 100)
    #expect("One, two and three".shortened(to: 11) == "One, two…")
    #expect("One, two".shortened(to: 8) == "One, two")
  }

  @Test func `the highest figure, the lowest and the latest have their words`() throws {
    let chart = try ChartCase(
      [
        ChartCase.observation("2018-Q1", 2), ChartCase.observation("2018-Q4", 5),
        ChartCase.observation("2019-Q2", 1), ChartCase.observation("2020-Q1", 3),
      ], target: #""basis": "advocacy", "measure": "womenShare", "atLeast": "30%""#
    ).drawing()
    let words = Set(chart.texts.map(\.words))
    for label in [
      "50.0%, 5 of 10", "10.0%, 1 of 10", "30.0%", "3 of 10", "Jan–Mar 2020", "met",
      "30%: Asked of all", "Source. 1", "WPSIndicators",
    ] {
      #expect(words.contains { $0 == label || $0.contains(label) }, "\(label)")
    }
    #expect(chart.texts.first { $0.style == .value }?.tone == .met)
  }
}
