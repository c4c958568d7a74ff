/// The columns of who holds a position: `holders.chair`.
extension ObservationColumn {
  /// The heading of the column of a position.
  static func heading(ofPosition position: String) -> String { "holders.\(position)" }

  /// The column that a heading of a position means; nil for any other heading.
  init?(holderHeading heading: String) {
    let names = heading.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard names.count == 2, Self.wordsForHolders.contains(names[0].folded) else { return nil }
    self = .holder(names[1].lowercased())
  }

  private static let wordsForHolders: Set = ["holders", "holder", "titulaires", "titulaire"]

  /// The columns of a table of some subjects: the positions of their bodies, each once.
  static func holders(of subjects: [Subject]) -> [ObservationColumn] {
    var known = Set<String>()
    let all = subjects.flatMap { $0.body?.positions ?? [] }.map { $0.id }
    return all.filter { known.insert($0).inserted }.map { .holder($0) }
  }
}

extension ObservationRowReader {
  /// Who holds the positions that have columns.
  mutating func holders(_ columns: [TableColumns.Place]) -> Holders {
    var holders = [Holders.Entry]()
    let words = WordList(Holder.self)
    for column in columns where isFilled(column) {
      guard case .holder(let position) = column.column else { continue }
      if let holder = word(column.column, of: words).flatMap({ Holder(rawValue: $0) }) {
        holders.append(Holders.Entry(position: position, holder: holder))
      }
    }
    return Holders(holders)
  }
}

extension Holders {
  /// The positions of some columns.
  func only(_ isTaken: (ObservationColumn) -> Bool) -> Holders {
    Holders(entries.filter { isTaken(.holder($0.position)) })
  }
}
