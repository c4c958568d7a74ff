import Foundation
import Testing

@testable import RandomRegistries
@testable import WPSIndicators

/// Reads the board of a terminal back, as a program would, and holds it against the JSON.
@Suite struct TextBoardTests {
  /// How a board is printed.
  struct Layout: Sendable, CustomTestStringConvertible {
    let language: Language
    let width: Int
    let isASCII: Bool
    var style: TextStyle { TextStyle(width: width, isASCII: isASCII) }
    var testDescription: String { "\(language) \(width)\(isASCII ? " ASCII" : "")" }

    static let all = Language.allCases.flatMap { language in
      [80, 120].flatMap { width in
        [false, true].map { Layout(language: language, width: width, isASCII: $0) }
      }
    }
  }

  @Test(arguments: Layout.all)
  func `rows say what the JSON says`(layout: Layout) throws {
    var seen = ReadRow.Seen()
    for trial in try BoardTrial.few() {
      let text = Self.text(of: trial.board, layout)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      Self.check(lines, layout, "\(trial.name)")
      let rows = trial.board.groups.flatMap { group in
        group.rows.count > 14 ? Array(group.rows.prefix(12)) : group.rows
      }.flatMap { row in [row] + row.under.filter { $0.lead.part == nil } }
      let signs = layout.isASCII ? "+~x?-" : "✓≈✗?–"
      let end = lines.lastIndex { $0.hasPrefix(layout.isASCII ? "---" : "───") } ?? 0
      let begin = lines.firstIndex(where: \.isEmpty) ?? 0
      let printed = lines[begin..<max(begin, end)].indices.filter { index in
        let line = lines[index]
        return line.dropFirst().first.map { " !".contains($0) } ?? false
          && line.first.map { signs.contains($0) } ?? false
      }
      #expect(printed.count == rows.count, "\(trial.name):\n\(text)")
      let table = TextBoardTable(
        trial.board,
        BoardWording(trial.board, AssessmentWording(trial.board.scorecard, in: layout.language)),
        layout.width >= 100 ? Column.wide : Column.narrow,
        TextBoardMarks(isASCII: layout.isASCII), layout.style)
      for (index, row) in zip(printed, rows) {
        let found = trial.told(row.lead)
        let told = try #require(found, "\(trial.name)")
        let read = ReadRow(lines[index], then: lines[(index + 1)...], layout, table)
        read.check(against: told, row, trial, &seen)
      }
    }
    #expect(seen.isEnough, "\(seen)")
  }

  /// What `TextScorecard.render` prints, of a board that is made already.
  private static func text(of board: Board, _ layout: Layout) -> String {
    var page = TextPage(layout.style)
    let wording = AssessmentWording(board.scorecard, in: layout.language)
    let writer = TextBoardWriter(board, wording, style: layout.style)
    writer.writeHead(to: &page)
    writer.writeRows(to: &page)
    writer.writeFoot(to: &page)
    return page.text
  }

  /// No line is longer than it may be, and nothing but ASCII is printed where nothing else may be.
  private static func check(_ lines: [String], _ layout: Layout, _ name: Comment) {
    for line in lines {
      #expect(line.displayWidth <= layout.width, "\(name): \(line)")
      if layout.isASCII {
        #expect(line.unicodeScalars.allSatisfy { $0.isASCII }, "\(name): \(line)")
      }
      #expect(!line.hasSuffix(" "), "\(name): \(line)")
    }
  }

  @Test(arguments: [60, 80, 120], [1, 24, 60])
  func `no line is longer than the terminal is wide`(width: Int, quarters: Int) throws {
    for seed in RandomCases.seeds(1...200, few: 4) {
      let text = SourceText(name: "f", RandomRegistry.hostile(seed: seed).text)
      let registry = try BoardTrial.registry(text)
      let period = try #require(Period(seed.isMultiple(of: 2) ? "2020-Q3" : "2021"))
      for language in Language.allCases {
        let layout = Layout(language: language, width: width, isASCII: seed.isMultiple(of: 3))
        let board = TextScorecard.render(
          Scorecard(of: registry, for: period), in: language,
          with: RenderingOptions(style: layout.style, history: quarters))
        let lines = board.split(separator: "\n", omittingEmptySubsequences: false)
        // What nobody may break is as long as it is.
        Self.check(lines.map(String.init).filter { !$0.contains("http") }, layout, "seed \(seed)")
      }
    }
  }

  /// The shipped registry has a board that a terminal of forty lines shows at once, in other quarters
  /// than its own with three lines more at most.
  @Test(arguments: Language.allCases)
  func `the shipped registry takes forty lines`(language: Language) throws {
    let registry = try BoardTrial.shipped()
    var quarter = try #require(Period("2016-Q1")?.quarter)
    let last = try #require(Period("2026-Q1")?.quarter)
    // The longest are tried always.
    let longest = ["2022-Q2", "2020-Q4", "2021-Q1", "2023-Q1", "2023-Q3"]
    var place = 0
    while quarter.period.lastDay <= last.period.lastDay {
      defer { place += 1 }
      let next = try #require(quarter.advanced(by: 1))
      defer { quarter = next }
      guard RandomCases.areAll || place.isMultiple(of: 5) || longest.contains(quarter.description)
      else { continue }
      let board = TextScorecard.render(
        Scorecard(of: registry, for: quarter.period), in: language,
        with: RenderingOptions(style: TextStyle(width: 80)))
      let lines = board.split(separator: "\n", omittingEmptySubsequences: false).count - 1
      let most = quarter.period == registry.reportingPeriod ? 40 : 43
      #expect(lines <= most && lines > 20, "\(quarter): \(lines) lines\n\(board)")
    }
  }
}
