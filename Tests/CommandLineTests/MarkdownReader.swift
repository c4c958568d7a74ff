/// Reads pipe tables as GitHub's specification has them, and takes off backslashes: the tests must
/// not trust the writer's idea of either.
enum MarkdownReader {
  struct Table {
    /// The nearest heading above.
    let heading: String
    let columns: [String]
    let rows: [[String]]
    /// The dashes of each column, with their colons.
    let rule: [String]
  }

  /// All tables of a text, in order. A row with more or fewer cells than its table is kept as it is.
  static func tables(_ text: String) -> [Table] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var tables = [Table]()
    var heading = ""
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if line.hasPrefix("#") { heading = shown(String(line.drop { $0 == "#" || $0 == " " })) }
      index += 1
      guard line.hasPrefix("|"), index < lines.count else { continue }
      let rule = cells(lines[index])
      guard rule.allSatisfy({ $0.wholeMatch(of: /:?-+:?/) != nil }) else { continue }
      index += 1
      var rows = [[String]]()
      while index < lines.count, !lines[index].isEmpty {
        rows.append(cells(lines[index]).map(shown))
        index += 1
      }
      tables.append(
        Table(heading: heading, columns: cells(line).map(shown), rows: rows, rule: rule))
    }
    return tables
  }

  /// The cells of a line, divided at each bar that has no backslash before it.
  private static func cells(_ line: String) -> [String] {
    var cells = [""]
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if scalar == "|", !isEscaped {
        cells.append("")
      } else {
        cells[cells.count - 1].unicodeScalars.append(scalar)
      }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return cells.dropFirst().dropLast().map { cell in
      var cell = cell[...]
      while cell.first == " " { cell.removeFirst() }
      while cell.last == " " { cell.removeLast() }
      return String(cell)
    }
  }

  /// What a reader sees of a text in which backslashes are all the marks there are.
  static func shown(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      let isMark = scalar == "\\" && !isEscaped
      if !isMark { shown.append(scalar) }
      isEscaped = isMark
    }
    return String(shown)
  }
}
