/// The sorts of value that keys have. What is known of a sort is written once, here and in
/// `RecordReader+Values`, `SchemaValues` and `ObservationRowReader`, never for a key.
package enum ValueForm: Sendable, Hashable {
  /// A text that people read, in one language or several.
  case text
  /// A text that is given in all the file's languages if it is in several: a name.
  case name
  /// A text that is the same in every language.
  case plainText
  /// A SHA-256 in hexadecimal digits.
  case digest
  /// The identifier of the record.
  case id
  /// The identifier of a record of another list.
  case reference(RecordList)
  /// A list of identifiers of records of another list.
  case references(RecordList)
  /// The identifier of a source, or a list of at least one.
  case sources
  case date
  case period
  /// A whole number of quarters.
  case quarters
  /// A whole number of people, seats or things.
  case wholeNumber
  /// A whole number, or bounds.
  case count
  /// A percentage as published.
  case percent
  /// One of a few words.
  case word(WordList)
  /// A share in quotes, or a whole number.
  case threshold
  /// A number of people, or where the measure is a share also a share in quotes.
  case sizeThreshold
  case flag
  /// The version of the format, a constant.
  case formatVersion
  /// The figures of parts of a body, by breakdown and part.
  case parts
  /// One part of a body.
  case bodyPart
  /// Who holds the positions of a body.
  case holders
  /// The order of a candidate list.
  case order
  /// The identifier of a subject, whatever it is.
  case subject
  /// A list of records.
  case records

  /// The greatest number of quarters that a file may give.
  package static let mostQuarters = 40_000

  /// The list that its identifiers refer to.
  var referredList: RecordList? {
    switch self {
    case .reference(let list), .references(let list): list
    case .sources: .sources
    case .text, .name, .plainText, .digest, .id, .date, .period, .quarters, .wholeNumber, .count,
      .percent,
      .word,
      .threshold, .sizeThreshold, .flag, .formatVersion, .parts, .bodyPart, .holders, .order,
      .subject,
      .records:
      nil
    }
  }
}

/// The words that a key can have, each with its meaning.
package struct WordList: Sendable, Hashable {
  package let words: [String]
  package let meanings: [Message]

  init<Word: DescribedWord>(_ type: Word.Type) {
    words = Word.allCases.map { $0.rawValue }
    meanings = Word.allCases.map { $0.meaning }
  }

  /// Words of which nothing has to be explained.
  package init(_ words: [String]) {
    self.words = words
    meanings = []
  }
}

/// A word of the file, of which the schema says what it means.
protocol DescribedWord: RawRepresentable<String>, CaseIterable, Sendable, Hashable {
  /// What the word means.
  var meaning: Message { get }
}

/// The value of a key.
package enum RecordValue: Sendable, Hashable {
  case text(LocalizedText)
  /// A plain text, an identifier or a word.
  case string(String)
  /// Identifiers.
  case strings([String])
  case date(CalendarDate)
  case period(Period)
  case number(Int)
  case count(Count)
  case percent(ReportedPercent)
  indirect case threshold(Threshold)
  case flag(Bool)
  case parts(PartFigures)
  case bodyPart(BodyPart)
  case holders(Holders)

  /// The identifiers that it is, where it is some.
  var identifiers: [String] {
    switch self {
    case .string(let id): [id]
    case .strings(let ids): ids
    default: []
    }
  }

  /// The value as words, numbers and dates stand in a table or a list; nil for a text, which has a
  /// spelling for each of its languages, for figures of parts, and for
  /// holders.
  package var spelling: String? {
    switch self {
    case .text, .parts, .holders: nil
    case .string(let string): string
    case .strings(let strings): strings.joined(separator: ", ")
    case .date(let date): date.description
    case .period(let period): period.description
    case .number(let number): String(number)
    case .count(let count): count.spelling
    case .percent(let percent): percent.description
    case .threshold(let threshold): threshold.spelling
    case .flag(let flag): flag ? "true" : "false"
    case .bodyPart(let part): "\(part.breakdown).\(part.part)"
    }
  }
}

extension ValueForm {
  /// A value as the file has it.
  func json(_ value: RecordValue) -> JSONValue {
    switch value {
    case .text(let text): JSONValue(text)
    case .string(let string): .string(string)
    case .strings(let strings):
      self == .sources && strings.count == 1 ? .string(strings[0]) : .list(strings)
    case .date, .period: .string(value.spelling ?? "")
    case .number, .percent: .number(value.spelling ?? "")
    case .count(let count): JSONValue(count)
    case .threshold(let threshold):
      threshold.isShare || threshold.isLevel
        ? .string(threshold.spelling) : .number(threshold.spelling)
    case .flag(let flag): .boolean(flag)
    case .parts(let parts): JSONValue(parts)
    case .holders(let holders):
      .object(
        holders.entries.map {
          JSONValue.Member(key: $0.position, value: .string($0.holder.rawValue))
        })
    case .bodyPart(let part):
      .object([JSONValue.Member(key: part.breakdown, value: .string(part.part))])
    }
  }
}

extension JSONValue {
  /// A text: a string, or an object by language.
  init(_ text: LocalizedText) {
    let versions = text.versions
    if versions.count == 1, versions[0].language == nil {
      self = .string(versions[0].text)
    } else {
      self = .object(
        versions.map { Member(key: $0.language ?? "", value: .string($0.text)) })
    }
  }

  /// The figures of parts: an object by breakdown, in it one by part.
  fileprivate init(_ parts: PartFigures) {
    self = .object(
      parts.divisions.filter { !$0.given.isEmpty }.map { division in
        let members = division.given.map {
          Member(key: $0.part, value: FileFormat.partFigures.json($0.figures))
        }
        return Member(key: division.breakdown, value: .object(members))
      })
  }

  /// A count: a number, or bounds.
  init(_ count: Count) {
    if let exact = count.exact {
      self = .number(String(exact))
    } else {
      let least = count.min > 0 || count.max == nil ? [Member("atLeast", count.min)] : []
      let most = count.max.map { [Member("atMost", $0)] } ?? []
      self = .object(least + most)
    }
  }
}

extension JSONValue.Member {
  fileprivate init(_ key: String, _ number: some BinaryInteger) {
    self.init(key: key, value: .number(String(number)))
  }
}
