/// The makers that keep a key to what is particular to it. Each takes how to get the value, nil where
/// the record has none, and how to set it.
extension RecordKey {
  /// A text that people read; a `name` is given in all of the file's languages.
  static func text(
    _ name: String, _ title: String, _ meaning: String, brief: Message = .empty,
    examples: [JSONValue] = [], isName: Bool = false, isRequired: Bool = false,
    get: @escaping @Sendable (Record) -> LocalizedText?,
    set: @escaping @Sendable (inout Record, LocalizedText) -> Void
  ) -> RecordKey {
    RecordKey(
      name, isName ? .name : .text, title, meaning, brief: brief, examples: examples,
      isRequired: isRequired,
      get: { record in get(record).map { .text($0) } },
      set: { if case .text(let text) = $1 { set(&$0, text) } })
  }

  /// A text that is the same in every language.
  static func plainText(
    _ name: String, _ title: String, _ meaning: String, brief: Message = .empty,
    examples: [JSONValue] = [], get: @escaping @Sendable (Record) -> String?,
    set: @escaping @Sendable (inout Record, String) -> Void
  ) -> RecordKey {
    string(
      name, .plainText, title, meaning, brief: brief, examples: examples, get: get, set: set)
  }

  /// Whether something is so; the file writes `true` where it is, and else nothing.
  /// - Parameter standIn: what a value that cannot be read is taken for.
  static func flag(
    _ name: String, _ title: String, _ meaning: String, brief: Message = .empty,
    standIn: Bool = false, get: @escaping @Sendable (Record) -> Bool,
    set: @escaping @Sendable (inout Record, Bool) -> Void
  ) -> RecordKey {
    RecordKey(
      name, .flag, title, meaning, brief: brief, examples: [true], standIn: .flag(standIn),
      get: { get($0) ? .flag(true) : nil },
      set: { if case .flag(let flag) = $1 { set(&$0, flag) } })
  }

  /// A checksum.
  static func digest(
    _ name: String, _ title: String, _ meaning: String, brief: Message, examples: [JSONValue],
    get: @escaping @Sendable (Record) -> String?,
    set: @escaping @Sendable (inout Record, String) -> Void
  ) -> RecordKey {
    string(name, .digest, title, meaning, brief: brief, examples: examples, get: get, set: set)
  }

  /// The identifier of the record, which every record has that has one.
  static func id(
    _ meaning: String, examples: [JSONValue], get: @escaping @Sendable (Record) -> String,
    set: @escaping @Sendable (inout Record, String) -> Void
  ) -> RecordKey {
    string("id", .id, "Id", meaning, examples: examples, isRequired: true, get: get, set: set)
  }

  /// The identifier of a record of another list.
  static func reference(
    _ name: String, to list: RecordList, _ title: String, _ meaning: String,
    brief: Message = .empty, examples: [JSONValue] = [],
    get: @escaping @Sendable (Record) -> String?,
    set: @escaping @Sendable (inout Record, String) -> Void
  ) -> RecordKey {
    string(
      name, .reference(list), title, meaning, brief: brief, examples: examples, get: get, set: set)
  }

  private static func string(
    _ name: String, _ form: ValueForm, _ title: String, _ meaning: String, brief: Message = .empty,
    examples: [JSONValue], isRequired: Bool = false, get: @escaping @Sendable (Record) -> String?,
    set: @escaping @Sendable (inout Record, String) -> Void
  ) -> RecordKey {
    RecordKey(
      name, form, title, meaning, brief: brief, examples: examples, isRequired: isRequired,
      get: { record in get(record).map { .string($0) } },
      set: { if case .string(let string) = $1 { set(&$0, string) } })
  }

  /// Several identifiers.
  static func identifiers(
    _ name: String, _ form: ValueForm, _ title: String, _ meaning: String,
    brief: Message = .empty, examples: [JSONValue],
    get: @escaping @Sendable (Record) -> [String],
    set: @escaping @Sendable (inout Record, [String]) -> Void
  ) -> RecordKey {
    RecordKey(
      name, form, title, meaning, brief: brief, examples: examples, isRequired: true,
      get: { .strings(get($0)) },
      set: { if case .strings(let strings) = $1 { set(&$0, strings) } })
  }

  static func date(
    _ name: String, _ title: String, _ meaning: String, brief: Message = .empty,
    scope: KeyScope = .everywhere, get: @escaping @Sendable (Record) -> CalendarDate?,
    set: @escaping @Sendable (inout Record, CalendarDate) -> Void
  ) -> RecordKey {
    RecordKey(
      name, .date, title, meaning, brief: brief, scope: scope,
      get: { record in get(record).map { .date($0) } },
      set: { if case .date(let date) = $1 { set(&$0, date) } })
  }

  static func period(
    _ name: String, _ title: String, _ meaning: String, isRequired: Bool = false,
    get: @escaping @Sendable (Record) -> Period?,
    set: @escaping @Sendable (inout Record, Period) -> Void
  ) -> RecordKey {
    RecordKey(
      name, .period, title, meaning, isRequired: isRequired,
      get: { record in get(record).map { .period($0) } },
      set: { if case .period(let period) = $1 { set(&$0, period) } })
  }

  /// A whole number of quarters.
  static func quarters(
    _ name: String, _ title: String, _ meaning: String, brief: Message = .empty,
    omitted: Int? = nil,
    get: @escaping @Sendable (Record) -> Int?, set: @escaping @Sendable (inout Record, Int) -> Void
  ) -> RecordKey {
    RecordKey(
      name, .quarters, title, meaning, brief: brief, omitted: omitted.map { .number($0) },
      get: { record in get(record).map { .number($0) } },
      set: { if case .number(let number) = $1 { set(&$0, number) } })
  }

  /// One of the words of an enum.
  static func word<Word: DescribedWord>(
    _ name: String, _ title: String, _ meaning: String, brief: Message = .empty,
    isRequired: Bool = false, scope: KeyScope = .everywhere, omitted: Word? = nil,
    get: @escaping @Sendable (Record) -> Word?,
    set: @escaping @Sendable (inout Record, Word) -> Void
  ) -> RecordKey {
    let list = WordList(Word.self)
    let meanings = zip(list.words, list.meanings).map { "\($0): \($1.english)" }.joined(
      separator: "; ")
    return RecordKey(
      name, .word(list), title, "\(meaning) \(meanings).", brief: brief, isRequired: isRequired,
      scope: scope, omitted: omitted.map { .string($0.rawValue) },
      get: { record in get(record).map { .string($0.rawValue) } },
      set: { record, value in
        if case .string(let string) = value, let word = Word(rawValue: string) {
          set(&record, word)
        }
      })
  }

  static func threshold(
    _ name: String, _ title: String, _ meaning: String, brief: Message = .empty,
    examples: [JSONValue], isRequired: Bool = false, scope: KeyScope = .measuresWithThreshold,
    get: @escaping @Sendable (Record) -> Threshold?,
    set: @escaping @Sendable (inout Record, Threshold) -> Void
  ) -> RecordKey {
    RecordKey(
      name, .threshold, title, meaning, brief: brief, examples: examples, isRequired: isRequired,
      scope: scope,
      get: { record in get(record).map { .threshold($0) } },
      set: { if case .threshold(let threshold) = $1 { set(&$0, threshold) } })
  }

  /// A threshold of one sense, beside the key for the other.
  static func limit(
    _ sense: Limit.Sense, _ title: String, _ meaning: String, brief: Message = .empty,
    examples: [JSONValue], scope: KeyScope = .measuresWithThreshold, form: ValueForm = .threshold,
    get: @escaping @Sendable (Record) -> Limit?,
    set: @escaping @Sendable (inout Record, Limit) -> Void
  ) -> RecordKey {
    RecordKey(
      sense.rawValue, form, title, meaning, brief: brief, examples: examples, scope: scope,
      get: { record in get(record)?.threshold(sense).map { .threshold($0) } },
      set: { if case .threshold(let threshold) = $1 { set(&$0, Limit(sense, threshold)) } })
  }

  /// A list of records inside the record.
  static func records(
    _ name: String, _ title: String, _ meaning: String, examples: [JSONValue] = [],
    isRequired: Bool = false, scope: KeyScope = .everywhere, _ records: NestedRecords<Record>
  ) -> RecordKey {
    RecordKey(
      name, .records, title, meaning, examples: examples, isRequired: isRequired, scope: scope,
      records: records, get: { _ in nil }, set: { _, _ in })
  }
}
