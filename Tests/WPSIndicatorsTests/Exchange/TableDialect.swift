@testable import RandomRegistries
@testable import WPSIndicators

/// One of the ways in which spreadsheets and programs write a table; a writer that shares nothing
/// with the library.
struct TableDialect {
  var separator = ","
  var lineEnd = "\r\n"
  var hasMark = true
  var quotesEverything = false
  var decimalPoint = "."
  var truth = "true"
  /// Between the bounds of a count.
  var range = ".."
  /// Before a bound at one end; nil for `20+` and `0..5`.
  var signs: (atLeast: String, atMost: String)? = ("≥", "≤")
  /// How dates are written.
  var dates: DateOrder?
  /// Whether columns stand in another order, and those that are empty are left out.
  var isRearranged = false
  /// The columns that are left out, whatever they hold.
  var leftOut = Set<String>()

  static func random(_ generator: inout SeededGenerator) -> TableDialect {
    let separator = generator.pick([",", ";", "\t"])
    return TableDialect(
      separator: separator, lineEnd: generator.pick(["\r\n", "\n", "\r"]),
      hasMark: generator.chance(50), quotesEverything: generator.chance(30),
      decimalPoint: separator == ";" ? "," : ".",
      truth: generator.pick(["true", "TRUE", "VRAI", "true "]),
      range: generator.pick(["..", "-"]),
      signs: generator.pick([
        nil, ("≥", "≤"), (">= ", "<="), ("at least ", "At most "), ("au moins ", "au plus "),
      ]),
      dates: generator.pick([nil, .dayFirst, .monthFirst]), isRearranged: generator.chance(60))
  }

  /// The table of the observations of all subjects.
  /// - Parameter before: what the registry was, whose columns must not be left out either: what
  ///   has no column stays as it was.
  func table(
    of registry: OracleRegistry, before: OracleRegistry? = nil,
    _ generator: inout SeededGenerator
  ) -> String {
    func rows(_ registry: OracleRegistry) -> [[String: String]] {
      registry.subjects.flatMap { subject in
        subject.observations.map { cells($0, of: subject.id) }
      }
    }
    let rows = (rows(registry), before.map(rows) ?? [])
    var columns = [
      "subject", "name", "period", "asAt", "seats", "members", "vacant", "women", "men",
      "other", "unspecified", "part", "whole", "value", "reportedPercent", "reportedTrend",
      "status",
      "source", "flag", "alternate", "quote",
    ]
    if isRearranged {
      let needed = ["subject", "period", "source"]
      columns = generator.shuffle(
        columns.filter { column in
          needed.contains(column) || (rows.0 + rows.1).contains { $0[column] != nil }
        })
    }
    columns.removeAll(where: leftOut.contains)
    let shown = isRearranged ? generator.shuffle(rows.0) : rows.0
    return (hasMark ? "\u{FEFF}" : "")
      + ([columns] + shown.map { row in columns.map { row[$0] ?? "" } })
      .map { $0.map(quoted).joined(separator: separator) + lineEnd }.joined()
  }

  private func quoted(_ cell: String) -> String {
    let needsQuotes = cell.contains { "\",;\t\r\n".contains($0) } || quotesEverything
    return needsQuotes ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
  }

  private func cells(_ observation: OracleObservation, of subject: String) -> [String: String] {
    var cells = ["subject": subject, "name": "Subject \(subject)"]
    cells["period"] = observation.period?.text
    cells["asAt"] = observation.asAt.map(spelling)
    for (key, count) in observation.counts { cells[key] = spelling(count) }
    cells["reportedPercent"] = observation.percent?.json.replacing(".", with: decimalPoint)
    cells["reportedTrend"] = observation.trend
    cells["status"] = observation.status
    cells["source"] = observation.sources.joined(separator: ", ")
    cells["flag"] = observation.flag
    cells["alternate"] = observation.isAlternate ? truth : nil
    return cells
  }

  private func spelling(_ date: OracleDate) -> String {
    let (year, month, day) = (date.number / 10_000, date.number / 100 % 100, date.number % 100)
    return switch dates {
    case nil: date.text
    case .dayFirst: "\(day)/\(month < 10 ? "0" : "")\(month)/\(year)"
    case .monthFirst: "\(month)/\(day)/\(year)"
    }
  }

  private func spelling(_ count: OracleCount) -> String {
    if count.isZero { return "0" }
    if let number = count.least, count.most == number { return String(number) }
    let least = count.least ?? 0
    guard let most = count.most else { return signs.map { $0.atLeast + "\(least)" } ?? "\(least)+" }
    if least == 0, let signs { return "\(signs.atMost)\(most)" }
    return "\(least)\(range)\(most)"
  }
}
