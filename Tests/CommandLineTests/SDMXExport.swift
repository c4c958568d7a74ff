import Testing

@testable import wps_cli

/// What `export` prints of a registry for SDMX.
enum SDMXExport {
  /// The run that writes the table.
  static func run(_ registry: String, _ options: [String] = []) -> CommandRun {
    CommandRun(
      ["export", "-", "--format", "sdmx-csv", "--ref-area", "ML"] + options, input: registry)
  }

  /// The table, read back.
  static func table(_ registry: String, _ options: [String] = []) throws -> CSVTable {
    let run = run(registry, options)
    #expect(run.status == .success)
    return try CSVTable(text: run.output)
  }

  /// The structure message, read back.
  static func structure(_ registry: String) -> ParsedPage {
    let run = CommandRun(["export", "-", "--format", "sdmx-structure"], input: registry)
    #expect(run.status == .success)
    return ParsedPage(run.output)
  }
}

extension [String: String] {
  /// What a row says: INDICATOR, SEX, OBS_VALUE, OBS_STATUS and UNIT_MEASURE, with spaces between.
  var figure: String {
    ["INDICATOR", "SEX", "OBS_VALUE", "OBS_STATUS", "UNIT_MEASURE"]
      .map { self[$0] ?? "?" }.joined(separator: " ")
  }
}
