import Testing

@testable import WPSIndicators

/// Whoever does what the help says has a file, or a table, in which that is no longer wrong.
@Suite struct AdviceTests {
  /// What people write where a number is due.
  private static let spellings = [
    "n/a", "N/A", "na", "-", "–", "—", "..", "…", ":", "?", "unknown", "null", "nd", "n.d.", "s.o.",
    "none", "aucun", "2000+", ">40", "≥5", ">=5", "<6", "<=5", "at least 5", "au moins 5",
    "at most 5", "20-25", "20–25", "20..25", "20 to 25", "..5", "2001..", "12 179", "12\u{A0}179",
    "12\u{202F}179", "12,179", "12'179", "12.179", "1,028", "40.0", "040", "+40", "-5", "-1", "2,5",
    "27,2", "27.2%", "27,2 %", "27 per cent", "0.26", "4e1", ".5", "40.", "True", "NaN", "None",
    "'40'",
    "“40”", "40;", "",
  ]
  private static let keys = ["members", "women", "reportedPercent"]

  private func file(_ key: String, _ value: String) -> SourceText {
    let others = ["members": 20_000, "women": 4].filter { $0.key != key && key == "women" }
      .map { "\"\($0.key)\": \($0.value), " }.sorted().joined()
    return SourceText(
      name: "t.json",
      """
      {
        "formatVersion": 1, "title": "T", "reportingPeriod": "2026-Q2",
        "sources": [{ "id": "s", "title": "S" }],
        "targets": [],
        "bodies": [{ "id": "b", "name": "B", "kind": "other", "targets": [], "observations": [
          { "asAt": "2026-03-31", \(others)\(value.isEmpty && key == "out" ? "" : "\"\(key)\": \(value), ")"source": "s" }
        ] }]
      }
      """)
  }

  /// What comes of a file of which a value is replaced as the help says; nil where it says nothing
  /// that can be done by rote.
  private func mended(_ key: String, by help: String) -> [SourceText]? {
    var files = [SourceText]()
    for part in help.split(separator: ";") {
      let part = part.drop { $0 == " " }
      if part.hasPrefix("leave the key out") {
        files.append(file("out", ""))
      } else if part.hasPrefix("write \"reportedPercent\": ") {
        let number = part.dropFirst("write \"reportedPercent\": ".count).prefix { $0 != " " }
        files.append(file("reportedPercent", String(number)))
      } else if part.hasPrefix("write {") {
        files.append(file(key, String(part.dropFirst(6))))
      } else if part.hasPrefix("write "), part.dropFirst(6).first?.isNumber == true {
        files.append(file(key, String(part.dropFirst(6).prefix { $0 != "," && $0 != " " })))
      }
    }
    return files.isEmpty ? nil : files
  }

  @Test(arguments: keys, [false, true])
  func `advice on a file helps`(key: String, isQuoted: Bool) throws {
    var applied = 0
    for spelling in Self.spellings where !isQuoted || spelling != "" {
      let text = file(key, isQuoted ? "\"\(spelling)\"" : spelling)
      guard let problem = Registry.read(text).diagnostics.first(where: { $0.severity == .error })
      else { continue }
      let help = try #require(problem.help?.english, "\(key): \(spelling)")
      let place: Comment = "\(key): \(spelling): \(help)"
      // What the reader cannot make sense of may be described; it never leads in a circle.
      #expect(!help.contains("put text in double quotes"), place)
      for mended in mended(key, by: help) ?? [] {
        applied += 1
        let errors = Registry.read(mended).diagnostics.filter { $0.severity == .error }
        #expect(errors.map(\.message.english) == [], place)
      }
    }
    #expect(applied > 30)
  }

  @Test(arguments: [
    ("women", "n/a", "leave the key out where nothing is known"),
    ("women", "\"-\"", "leave the key out where nothing is known"),
    ("women", "null", "leave the key out where nothing is known"),
    ("women", "\"2000+\"", "write { \"atLeast\": 2000 }"),
    ("women", "20-25", "write { \"atLeast\": 20, \"atMost\": 25 }"),
    ("members", "12 179", "write 12179"), ("members", "1,028", "write 1028"),
    ("reportedPercent", "2,5", "write 2.5, with a point"),
    ("reportedPercent", "\"27,2 %\"", "write 27.2, with a point, without quotes"),
    (
      "reportedPercent", "\">30%\"",
      "a percentage as published is one number: leave the key out, and say it in 'note'"
    ),
  ])
  func `advice is made from the key and what was meant`(key: String, value: String, help: String) {
    let problem = Registry.read(file(key, value)).diagnostics.first { $0.severity == .error }
    #expect(problem?.help?.english == help)
  }

  @Test func `what a record says nothing without is not to be left out`() throws {
    for value in ["n/a", "\"n/a\""] {
      let text = SourceText(
        name: "t.json",
        """
        { "formatVersion": 1, "title": "T", "reportingPeriod": "2026-Q2",
          "sources": [{ "id": "s", "title": "S" }], "targets": [], "bodies": [],
          "indicators": [{ "id": "i", "name": "I", "kind": "count", "targets": [], "observations": [
            { "asAt": "2026-03-31", "value": \(value), "source": "s" } ] }] }
        """)
      let problem = try #require(Registry.read(text).diagnostics.first)
      #expect(problem.help?.english == "delete the record where nothing is known")
    }
  }

  // MARK: - Tables

  private static let base = SourceText(
    name: "indicators.json",
    """
    { "formatVersion": 1, "title": "T", "reportingPeriod": "2026-Q4",
      "sources": [{ "id": "s", "title": "S" }], "targets": [],
      "bodies": [{ "id": "b", "name": "B", "kind": "other", "targets": [], "observations": [] }] }
    """)

  private func table(_ column: String, _ cell: String) throws -> ObservationImport {
    let quoted = cell.contains { ",;\"".contains($0) } ? "\"\(cell)\"" : cell
    let other = column == "women" ? "members,20000" : "quote,words"
    let parts = other.split(separator: ",")
    return try #require(
      Registry.read(Self.base).importing(
        SourceText(
          name: "t.csv",
          "subject,asAt,source,\(parts[0]),\(column)\nb,2026-06-30,s,\(parts[1]),\(quoted)\n")))
  }

  @Test(arguments: keys)
  func `advice on a table helps`(key: String) throws {
    var applied = 0
    for spelling in Self.spellings where spelling != "" {
      let planned = try table(key, spelling)
      guard let problem = planned.diagnostics.first(where: { $0.severity == .error }) else {
        continue
      }
      let help = try #require(problem.help?.english, "\(key): \(spelling)")
      let place: Comment = "\(key): \(spelling): \(help)"
      for part in help.split(separator: ";").map({ $0.drop { $0 == " " } }) {
        let cell: String
        if part.hasPrefix("leave the cell empty") {
          cell = ""
        } else if part.hasPrefix("write "), let first = part.dropFirst(6).first,
          first.isNumber || "≥≤".contains(first)
        {
          cell = String(part.dropFirst(6).prefix { $0 != "," && $0 != " " })
        } else {
          continue
        }
        applied += 1
        #expect(try table(key, cell).errorCount == 0, place)
      }
    }
    #expect(applied > 15)
  }

  @Test(arguments: ["n/a", "-", "–", "..", ":", "?", "unknown", "null", "nd", "s.o.", "NA", "#N/A"])
  func `what is not known is an empty cell`(word: String) throws {
    for column in ["women", "reportedPercent", "reportedTrend", "flag", "period"] {
      #expect(
        try table(column, word).diagnostics.map(\.help?.english) == [
          "leave the cell empty where nothing is known"
        ], "\(column)")
    }
  }
}
