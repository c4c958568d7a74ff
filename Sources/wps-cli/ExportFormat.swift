/// The formats in which what sources say can be exported.
enum ExportFormat: String, CaseIterable {
  /// For spreadsheets, and back.
  case csv
  case sdmxCSV = "sdmx-csv"
  case sdmxStructure = "sdmx-structure"

  /// The options that a format makes no use of.
  var unusedOptions: [String] {
    switch self {
    case .csv: ["--ref-area"]
    case .sdmxCSV: []
    // It has all that any table of the file may need.
    case .sdmxStructure: ["--ref-area", "--group", "--body", "--language"]
    }
  }
}
