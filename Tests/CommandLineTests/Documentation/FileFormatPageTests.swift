import Foundation
import Testing

@testable import WPSIndicators

/// `docs/file-format.md` lists every key, from what the schema says about it.
///
/// `WPS_RECORD=1 swift test --filter FileFormatPageTests` makes the page anew.
@Suite struct FileFormatPageTests {
  private static let file = Repository.root.appending(path: "docs/file-format.md")

  @Test func `the page is made of today's schema`() throws {
    try RecordedPage(file: Self.file).expect(FileFormatPage.text)
  }

  /// Read from the file, and held against the reader's own lists.
  @Test func `every key has its row, and says whether it is required`() throws {
    try check(FileFormat.registry)
    try check(FileFormat.group)
    try check(FileFormat.source)
    try check(FileFormat.scale)
    try check(FileFormat.level)
    try check(FileFormat.target, sometimes: ["atLeast", "atMost"])
    try check(FileFormat.step, sometimes: ["atLeast", "atMost"])
    try check(FileFormat.sizeRow, sometimes: ["atLeast", "atMost", "exempt"])
    try check(FileFormat.body)
    try check(FileFormat.breakdown)
    try check(FileFormat.part)
    try check(FileFormat.partFigures)
    try check(FileFormat.position)
    try check(FileFormat.list)
    try check(FileFormat.listObservation, sometimes: ["period", "asAt"])
    try check(FileFormat.bodyObservation, sometimes: ["period", "asAt"])
    try check(FileFormat.indicator, sometimes: ["scale"])
    try check(
      FileFormat.indicatorObservation,
      sometimes: ["period", "asAt", "value", "status", "level", "justification"])
    try check(FileFormat.bounds, sometimes: ["atLeast", "atMost"])
  }

  @Test func `every link leads to a heading`() throws {
    let page = try String(contentsOf: Self.file, encoding: .utf8)
    let anchors = page.matches(of: /\n#+ (.+)/).map {
      String($0.output.1).lowercased().replacing(" ", with: "-")
    }
    #expect(Set(anchors).count == anchors.count)
    let links = Set(page.matches(of: /\]\(#([^)]*)\)/).map { String($0.output.1) })
    #expect(links.count > 10 && links.subtracting(anchors).isEmpty, "\(links)")
  }

  private func check<Record>(
    _ format: RecordFormat<Record>, sometimes: Set<String> = []
  ) throws {
    let page = try String(contentsOf: Self.file, encoding: .utf8)
    let sections = page.components(separatedBy: "\n## ")
    let section = try #require(sections.first { $0.hasPrefix(format.title + "\n") })
    let rows = section.split(separator: "\n").filter { $0.hasPrefix("| `") }
      .map { $0.dropFirst(2).dropLast(2).components(separatedBy: " | ") }
    #expect(rows.map { $0.first } == format.names.map { "`\($0)`" })
    for (row, key) in zip(rows, format.keys) {
      #expect(row.count == 5 && !row[1].isEmpty && row[3].count > 10, "\(row)")
      let isAlways = key.isRequired
      #expect((row[2] == "yes") == isAlways, "\(row)")
      #expect((row[2] == "no") == (!isAlways && !sometimes.contains(key.name)), "\(row)")
    }
  }
}
