/// A line of a table, as RFC 4180 calls it; a field of it may go on over several lines of the file.
struct CSVRecord: Sendable {
  /// One cell: what it holds, and where it stands in the file, with its quotes.
  struct Field: Sendable {
    let text: String
    let range: Range<Int>

    /// Whether there is nothing to be seen in it.
    var isBlank: Bool { text.unicodeScalars.allSatisfy { $0.properties.isWhitespace } }
  }

  /// Where it begins.
  let start: Int
  /// The cells, at least one.
  let fields: [Field]
}
