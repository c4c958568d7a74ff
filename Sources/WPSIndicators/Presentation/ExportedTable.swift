/// The tables in which what sources say is written for other programs.
package enum ExportedTable: String, Sendable, CaseIterable {
  /// Observations, for spreadsheets and back.
  case table
  /// Candidate lists, a row each.
  case lists
  /// Figures over time with their shares, for statistics programs.
  case series
  /// The numbers in SDMX-CSV.
  case sdmxCSV = "sdmx-csv"
  /// What the columns and codes of that mean, in SDMX-ML.
  case sdmxStructure = "sdmx-structure"

  /// What can be asked of a table, and not every one tells.
  package enum Extra: Sendable {
    /// Figures for one measure alone.
    case measure
    /// The country that it is of.
    case area
    /// Some groups alone.
    case groups
    /// Some bodies, lists and indicators alone.
    case subjects
  }

  /// What this table makes no use of.
  package var unused: [Extra] {
    switch self {
    case .table, .lists: [.area, .measure]
    case .series: [.area]
    case .sdmxCSV: [.measure]
    // It has all that any table of the file may need, in all languages.
    case .sdmxStructure: [.area, .measure, .groups, .subjects]
    }
  }
}
