/// The keys of one sort of record in the file.
///
/// Each record's keys are the cases of an enum, so that reader, suggestions and anything else that
/// must know them share one list.
protocol RecordField: RawRepresentable<String>, CaseIterable, Hashable, Sendable
where AllCases == [Self] {
  /// What the record is called in messages, with its article.
  static var recordName: String { get }
  /// The keys that every such record must have.
  static var required: [Self] { get }
  /// The keys prepared for look-up.
  static var table: FieldTable<Self> { get }
}

/// A record's keys, prepared so that finding one costs about a comparison.
struct FieldTable<Field: RecordField>: Sendable {
  private let spellings: [[UInt8]]

  init(_ type: Field.Type) {
    spellings = Field.allCases.map { Array($0.rawValue.utf8) }
  }

  /// The position of a key among the record's, if it is one of them.
  ///
  /// Files repeat their keys in the same order, so that the search begins at `guess`.
  func position(of key: JSONString, in cursor: borrowing JSONCursor, guess: Int) -> Int? {
    for step in spellings.indices {
      let position = (guess + step) % spellings.count
      if cursor.matches(key, spellings[position]) { return position }
    }
    return nil
  }
}
