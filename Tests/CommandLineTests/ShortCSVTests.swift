import Foundation
import Testing

@testable import RandomRegistries

/// The small table for people says what the JSON says, in words of their language.
@Suite struct ShortCSVTests {
  private let shipped: String

  init() throws {
    shipped = try String(contentsOfFile: Repository.registry, encoding: .utf8)
  }

  @Test(arguments: ["2016-Q3", "2022-Q2", "2024-Q1"], ["en", "fr"])
  func `figures of the shipped file`(period: String, language: String) throws {
    let figures = try compare(shipped, ["--period", period, "--language", language])
    #expect(figures > 25)
  }

  @Test(arguments: RandomCases.seeds(1...60, few: 12))
  func `figures of random files`(seed: UInt64) throws {
    let registry = RandomRegistry.hostile(seed: seed).text
    let figures = try ["en", "fr"].map {
      try compare(registry, ["--period", "2020-Q\(seed % 4 + 1)", "--language", $0])
    }
    #expect(figures[0] == figures[1] && figures[0] > 5)
  }

  @Test func `the headings`() throws {
    let english = try CSVTable(shipped, ["--language", "en"], isFull: false)
    #expect(
      english.columns == [
        "Group", "Subject", "Part or position", "Target", "Basis", "Asks for",
        "Verdict for 2022-Q2", "Women", "Members", "Per cent women, or other figure",
        "What it would take", "Date of figure", "Age in quarters", "Source and place",
      ])
    let french = try CSVTable(shipped, ["--language", "fr"], isFull: false)
    #expect(
      french.columns == [
        "Groupe", "Organe ou indicateur", "Partie ou poste", "Objectif", "Fondement",
        "Ce qui est demandé", "Résultat pour le 2e\u{A0}trimestre 2022", "Femmes", "Membres",
        "Pourcentage de femmes, ou autre chiffre", "Ce qu’il faudrait", "Date du chiffre",
        "Ancienneté en trimestres", "Source et passage",
      ])
  }

  /// The words of the cells that are not numbers.
  @Test(arguments: [
    (#""members": 24, "women": 6"#, "womenShare", ["6", "24", "25.0"]),
    (#""members": 20, "women": 16"#, "eitherSexShare", ["16", "20", "4 men of 20, 20.0%"]),
    (#""reportedPercent": 20.58"#, "womenShare", ["", "", "20.58"]),
    (#""women": 3"#, "womenShare", ["3", "", ""]),
    (
      #""members": 20, "women": { "atLeast": 3, "atMost": 5 }"#, "womenShare",
      ["3 to 5", "20", "15.0–25.0%"]
    ),
    (#""members": 20, "women": 0"#, "womenShare", ["0", "20", "0.0"]),
  ])
  func `what a figure looks like`(figures: String, measure: String, cells: [String]) throws {
    let registry = TinyRegistry.body(
      TinyRegistry.observation(figures),
      target: #""measure": "\#(measure)", "atLeast": "30%""#)
    let table = try CSVTable(registry, isFull: false)
    let row = try #require(table.rows.first)
    #expect(table.columns[7...9].map { row[$0] } == cells)
  }

  @Test func `an old figure, its place, and what is missing`() throws {
    let registry = TinyRegistry.body(
      TinyRegistry.observation(#""members": 24, "women": 6, "locator": "=1""#))
    let table = try CSVTable(registry, ["--period", "2022-Q2"], isFull: false)
    let row = try #require(table.rows.first)
    #expect(row["Verdict for 2022-Q2"] == "not met; stale")
    #expect(row["What it would take"] == "2 more women needed; or 2 added seats, all for women")
    #expect(row["Date of figure"] == "2020-Q2" && row["Age in quarters"] == "8")
    #expect(row["Source and place"] == "Source; '=1" || row["Source and place"] == "Source; =1")
  }

  @Test func `positions stand beside their body`() throws {
    let table = try CSVTable(shipped, isFull: false)
    let position = try #require(
      table.rows.first { $0["Part or position"] == "Head of office, Mopti" })
    #expect(position["Subject"] != "Head of office, Mopti")
    #expect(position["Per cent women, or other figure"]?.hasPrefix("a woman, since") == true)
  }

  /// Holds every row against its assessment; how many figures were compared.
  private func compare(_ registry: String, _ options: [String]) throws -> Int {
    let table = try CSVTable(registry, options, isFull: false)
    #expect(table.columns.count <= 14)
    let assessments = try #require(
      CommandRun.scorecard(registry, options)["assessments"] as? [[String: Any]])
    #expect(table.rows.count == assessments.count)
    var figures = 0
    for (row, assessment) in zip(table.rows, assessments) {
      let cells = table.columns.map { row[$0] ?? "" }
      for cell in table.columns + cells where Double(cell) == nil {
        #expect(cell.firstMatch(of: /^[\s"]*[=+\-@＝＋－＠]/) == nil, "a formula: \(cell)")
      }
      for (cell, key) in [(cells[7], "women"), (cells[8], "members")] {
        guard let exact = exact(assessment[key]) else {
          #expect(Int(cell) == nil, "\(key): \(cell)")
          continue
        }
        let flags = assessment["flags"] as? [String] ?? []
        if flags.contains("derived\(key.capitalized)") {
          // What was worked out is no plain number, which would be taken for a count.
          #expect(Int(cell) == nil && cell.filter(\.isNumber) == "\(exact)", "\(cell)")
        } else {
          #expect(cell == "\(exact)")
        }
        figures += 1
      }
      figures += try compare(percent: cells[9], cells[7...8].map { Double($0) }, assessment)
      let observation = assessment["observation"] as? [String: Any]
      let date = observation?["asAt"] as? String ?? observation?["period"] as? String ?? ""
      #expect(cells[11] == date)
      #expect(cells[12] == (observation?["ageInQuarters"] as? Int).map(String.init) ?? "")
    }
    return figures
  }

  /// A plain number is the women's per cent of the members beside it, and the JSON's.
  private func compare(
    percent cell: String, _ counts: [Double?], _ assessment: [String: Any]
  ) throws -> Int {
    guard let percent = Double(cell) else { return 0 }
    if let women = counts[0], let members = counts[1] {
      #expect(abs(women / members * 100 - percent) < 0.051, "\(cell)")
    }
    if let expected = (assessment["percent"] as? String).flatMap(Double.init) {
      #expect(abs(expected - percent) < 0.051, "\(cell)")
    }
    // A published per cent has no counts beside it; it is among those that it may stand for.
    let value = try #require(assessment["value"] as? [String: Any])
    let (min, max) = (try share(value["min"]), try share(value["max"]))
    #expect(min - 0.051 <= percent && percent <= max + 0.051, "\(cell)")
    return 1
  }

  /// A fraction, such as "3/10", in per cent.
  private func share(_ fraction: Any?) throws -> Double {
    let parts = try #require(fraction as? String).split(separator: "/").compactMap { Double($0) }
    return try #require(parts.first) * 100 / (parts.count == 2 ? parts[1] : 1)
  }

  private func exact(_ count: Any?) -> Int? {
    guard let count = count as? [String: Any], let min = count["min"] as? Int,
      min == count["max"] as? Int
    else { return nil }
    return min
  }
}
