import Foundation
import Testing

@testable import RandomRegistries
@testable import WPSIndicators

/// What `--dry-run` prints is what `diff` would, and `patch` takes it.
@Suite struct UnifiedDiffTests {
  @Test(arguments: JSONFormatting.all)
  func `patch makes the edited file of the old one`(formatting: JSONFormatting) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var patched = 0
    for seed in UInt64(1)...6 {
      var bytes = Array(formatting.format(RandomRegistry.make(seed: seed).text).utf8)
      // A file may end without a line end, too.
      if seed.isMultiple(of: 2) { bytes.removeLast(formatting.lineEnd.utf8.count) }
      let text = SourceText(name: "a file.json", bytes: bytes)
      let draft = ReportedObservation(
        time: ObservationTime(in: try #require(Period("2018-Q3"))), sources: ["s1", "new"],
        note: LocalizedText("a\nb"))
      let edit = try #require(
        Registry.read(text).adding(
          draft, to: "b1", with: Source(id: "new", title: LocalizedText("New"))))
      try Data(bytes).write(to: folder.appending(path: text.name))
      try Data(edit.diff).write(to: folder.appending(path: "diff"))
      let patch = Process()
      patch.executableURL = URL(filePath: "/usr/bin/env")
      patch.arguments = ["patch", "--binary", "--silent", "--fuzz=0", "-i", "diff"]
      patch.currentDirectoryURL = folder
      try patch.run()
      patch.waitUntilExit()
      #expect(patch.terminationStatus == 0)
      let result = Array(try Data(contentsOf: folder.appending(path: text.name)))
      #expect(result == edit.reading.text.bytes)
      #expect(result.count > bytes.count)
      patched += 1
    }
    #expect(patched == 6)
  }

  @Test func `a change of one value shows three lines around it`() throws {
    let text = SourceText(
      name: "indicators.json",
      """
      {
        "formatVersion": 1,
        "title": "T",
        "staleAfterQuarters": 2,
        "reportingPeriod": "2021-Q4",
        "sources": [], "targets": [],
        "bodies": []
      }
      """)
    let period = try #require(Period("2022-Q1"))
    let edit = try #require(Registry.read(text).beginning(period))
    #expect(
      String(decoding: edit.diff, as: UTF8.self) == """
        --- indicators.json
        +++ indicators.json
        @@ -2,7 +2,7 @@
           "formatVersion": 1,
           "title": "T",
           "staleAfterQuarters": 2,
        -  "reportingPeriod": "2021-Q4",
        +  "reportingPeriod": "2022-Q1",
           "sources": [], "targets": [],
           "bodies": []
         }
        \\ No newline at end of file

        """)
    let same = try #require(Period("2021-Q4"))
    #expect(Registry.read(text).beginning(same)?.diff == [])
  }

  @Test(arguments: UInt64(1)...60)
  func `the lines that differ make one text of the other`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    // Few different lines repeat often; many make anchors.
    let variety = generator.number(in: 1...40)
    func lines() -> [ArraySlice<UInt8>] {
      (0..<generator.number(in: 0...40)).map { _ in [UInt8(generator.number(in: 1...variety))][...]
      }
    }
    let old = lines()
    var new = seed.isMultiple(of: 3) ? lines() : old
    for _ in 0..<generator.number(in: 0...4) where !new.isEmpty {
      new[generator.number(in: 0...new.count - 1)] = [UInt8(generator.number(in: 1...50))]
      new.remove(at: generator.number(in: 0...new.count - 1))
      new.insert([99], at: generator.number(in: 0...new.count))
    }
    let changes = LineComparison(from: old, to: new).changes
    var made = old
    for change in changes.reversed() { made.replaceSubrange(change.old, with: new[change.new]) }
    #expect(made == new)
    #expect(changes.isEmpty == (old == new))
  }

  @Test func `an edited line among many is found, and a rewritten text is quick`() {
    let old = (0..<50_000).map { Array("\($0 % 7 == 0 ? $0 : 0)".utf8)[...] }
    var new = old
    new[100] = [1]
    new[40_000] = [2]
    #expect(LineComparison(from: old, to: new).changes.map(\.old) == [100..<101, 40_000..<40_001])
    let backwards = LineComparison(from: old, to: old.reversed())
    #expect(backwards.changes.count < old.count)
    let other = (0..<50_000).map { Array("n\($0)".utf8)[...] }
    #expect(LineComparison(from: old, to: other).changes.map(\.old) == [0..<50_000])
  }
}
