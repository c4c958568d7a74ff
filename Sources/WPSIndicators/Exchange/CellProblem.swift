/// A cell of a table: where it stands, and what a spreadsheet calls it.
struct TableCell {
  let range: Range<Int>
  /// From 0.
  let column: Int
  /// From 1.
  let row: Int

  /// `B7`.
  var name: String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      rest -= 1
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26))) + letters
      rest /= 26
    }
    return letters + String(row)
  }
}

/// What is wrong with a cell, or a row, of a table.
struct CellProblem {
  let cell: TableCell
  let diagnostic: Diagnostic

  /// A problem of a cell, which its message names first.
  init(
    _ code: DiagnosticCode, in cell: TableCell, _ message: Message,
    notes: [Diagnostic.Note] = [], help: Message? = nil, remedy: Diagnostic.Remedy? = nil
  ) {
    self.init(
      cell,
      Diagnostic(
        code, at: cell.range,
        Message("cell \(cell.name): \(message)", fr: "cellule \(cell.name)\u{A0}: \(message)"),
        notes: notes, help: help,
        remedy: remedy))
  }

  /// A problem whose message says by itself where it is.
  init(_ cell: TableCell, _ diagnostic: Diagnostic) {
    self.cell = cell
    self.diagnostic = diagnostic
  }
}

extension [CellProblem] {
  /// The diagnostics, in the order of their places. The same fault in a column is told of each cell
  /// where there are no more than three, else once, with its rows.
  var grouped: [Diagnostic] {
    var groups = [Fault: [CellProblem]]()
    for problem in self { groups[Fault(problem), default: []].append(problem) }
    return groups.values.flatMap { problems -> [Diagnostic] in
      guard problems.count > Self.mostAlone else { return problems.map { $0.diagnostic } }
      let inOrder = problems.sorted { $0.cell.row < $1.cell.row }
      let first = inOrder[0].diagnostic
      let rows = RowList(inOrder.dropFirst().map { $0.cell.row })
      return [
        Diagnostic(
          first.code, at: first.range,
          Message(
            "\(first.message); the same in \(rows.place)",
            fr: "\(first.message)\u{A0}; de même \(rows.place)"),
          notes: first.notes, help: first.help, remedy: first.remedy)
      ]
    }.sortedByPlace()
  }

  /// The most cells with one fault that are told one by one.
  private static let mostAlone = 3

  /// What makes two faults the same: the column, and what is said, apart from numbers and from what
  /// is quoted from the cells.
  private struct Fault: Hashable {
    let code: DiagnosticCode
    let column: Int
    let message: String
    let help: String?

    init(_ problem: CellProblem) {
      code = problem.diagnostic.code
      column = problem.cell.column
      message = Self.frame(of: problem.diagnostic.message.english)
      help = problem.diagnostic.help.map { Self.frame(of: $0.english) }
    }

    private static func frame(of text: String) -> String {
      var isQuoted = false
      return String(
        text.filter { character in
          if character == "'" { isQuoted.toggle() }
          return !isQuoted && !character.isWholeNumber
        })
    }
  }
}

/// Rows in words: "rows 3 to 199, 201, and 12 more", « aux lignes 3 à 199, 201 et 12 autres ».
private struct RowList {
  private let rows: [Int]
  private static let mostRanges = 4

  init(_ rows: [Int]) {
    self.rows = rows
  }

  /// In which rows something is, in French with its preposition.
  var place: Message {
    var ranges = [ClosedRange<Int>]()
    for row in rows {
      if let last = ranges.last, row == last.upperBound + 1 {
        ranges[ranges.count - 1] = last.lowerBound...row
      } else if ranges.last?.upperBound != row {
        ranges.append(row...row)
      }
    }
    let shown = ranges.prefix(Self.mostRanges)
    let rest = ranges.dropFirst(Self.mostRanges).reduce(0) { $0 + $1.count }
    let names = shown.map { range -> Message in
      let (first, last) = (range.lowerBound, range.upperBound)
      return switch range.count {
      case 1: Message(verbatim: "\(first)")
      case 2: Message(verbatim: "\(first), \(last)")
      default: Message("\(first) to \(last)", fr: "\(first) à \(last)")
      }
    }
    let isOne = rest == 0 && ranges.count == 1 && ranges[0].count == 1
    return (isOne ? Message("row ", fr: "à la ligne ") : Message("rows ", fr: "aux lignes "))
      + (names.joined(by: Message(verbatim: ", ")) ?? .empty)
      + (rest > 0 ? Message(", and \(rest) more", fr: " et \(rest) autres") : .empty)
  }
}
