import Testing

@testable import wps_cli

/// A table that a command prints, read back: for each row its cells by their columns.
struct CSVTable {
  let columns: [String]
  let rows: [[String: String]]

  /// What `scorecard --format csv` prints of a registry, in full unless it is told otherwise; the byte
  /// order mark must be there.
  init(_ registry: String, _ options: [String] = [], isFull: Bool = true) throws {
    let detail = isFull ? ["--full"] : []
    let run = CommandRun(
      ["scorecard", "-", "--format", "csv"] + detail + options, input: registry)
    #expect(run.status == .success)
    let text = try #require(
      run.output.unicodeScalars.first == "\u{FEFF}" ? run.output : nil, "no byte order mark")
    try self.init(text: String(text.unicodeScalars.dropFirst()))
  }

  /// Reads a table, of which every row must be whole.
  init(text: String) throws {
    let records = try CSVReader.records(text)
    let columns = try #require(records.first)
    self.columns = columns
    #expect(Set(columns).count == columns.count)
    for record in records { #expect(record.count == columns.count) }
    rows = records.dropFirst().map { record in
      Dictionary(uniqueKeysWithValues: zip(columns, record))
    }
  }
}
