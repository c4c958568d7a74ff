/// A record that can be read: it begins blank, takes its keys' values one by one, and is finished.
protocol FileRecord: Sendable {
  /// The record before any of its keys is read, with what stands in for those that are missing.
  ///
  /// A registry with stand-ins has errors and is never handed out; they let the checks that compare
  /// records find what else is wrong.
  static var blank: Self { get }

  /// Called before the keys are read, to look ahead at what decides their meaning.
  static func begin(at start: Int, _ reader: inout RecordReader)

  /// Called when all keys are read: notes what is wrong with the record as a whole, and says whether
  /// it can be used.
  mutating func finished(
    _ open: RecordReader.OpenRecord, _ format: RecordFormat<Self>, _ reader: inout RecordReader
  ) -> Bool
}

extension FileRecord {
  static func begin(at start: Int, _ reader: inout RecordReader) {}

  mutating func finished(
    _ open: RecordReader.OpenRecord, _ format: RecordFormat<Self>, _ reader: inout RecordReader
  ) -> Bool { true }
}

/// A record that stands in one of the registry's lists and has an id.
protocol ListedRecord: FileRecord {
  var id: String { get }
}

/// A text that has not been read.
private let unread = LocalizedText("")

extension ListedRecord {
  /// Whether the record has an id, without which nothing can refer to it.
  func hasID(_ reader: inout RecordReader) -> Bool {
    if id.isEmpty { reader.gaps.isComplete = false }
    return !id.isEmpty
  }
}

extension LocalizedText {
  /// The text, or an id that stands in for it.
  func orElse(_ id: String) -> LocalizedText {
    self == unread ? LocalizedText(id) : self
  }
}

extension Registry: FileRecord {
  static let blank = Registry(
    title: unread, reportingPeriod: .unread, sources: [], targets: [], bodies: [])

  static func begin(at start: Int, _ reader: inout RecordReader) {
    reader.places.registry = start
  }

  mutating func finished(
    _ open: RecordReader.OpenRecord, _ format: RecordFormat<Registry>, _ reader: inout RecordReader
  ) -> Bool {
    title = title.orElse("?")
    if reportingPeriod == .unread {
      reader.gaps.isComplete = false
      // Nothing is later.
      reportingPeriod = Period(.year, containing: CalendarDate(unchecked: 9999, 12, 31))
    }
    // What refers to records of a list that is missing is not blamed as well.
    for list in RecordList.allCases where !open.contains(list.rawValue, of: format) {
      let isRequired = format.keys.contains { $0.name == list.rawValue && $0.isRequired }
      if isRequired || open.hasUnknownKeys { reader.gaps.lists.insert(list) }
    }
    return true
  }
}

extension SubjectGroup: ListedRecord {
  static let blank = SubjectGroup(id: "", name: unread)

  mutating func finished(
    _ open: RecordReader.OpenRecord, _ format: RecordFormat<SubjectGroup>,
    _ reader: inout RecordReader
  ) -> Bool {
    name = name.orElse(id)
    return hasID(&reader)
  }
}

extension Source: ListedRecord {
  static let blank = Source(id: "", title: unread)

  mutating func finished(
    _ open: RecordReader.OpenRecord, _ format: RecordFormat<Source>, _ reader: inout RecordReader
  ) -> Bool {
    title = title.orElse(id)
    return hasID(&reader)
  }
}

extension Body: ListedRecord {
  static let blank = Body(id: "", name: unread, kind: .other, observations: [])

  static func begin(at start: Int, _ reader: inout RecordReader) {
    reader.subjectKind = .body
  }

  mutating func finished(
    _ open: RecordReader.OpenRecord, _ format: RecordFormat<Body>, _ reader: inout RecordReader
  ) -> Bool {
    core.name = core.name.orElse(id)
    if open.hasUnknownKeys {
      if breakdowns.isEmpty { reader.lackBreakdowns() }
      if positions.isEmpty { reader.lackPositions() }
    }
    return hasID(&reader)
  }
}

extension Indicator: ListedRecord {
  static let blank = Indicator(id: "", name: unread, kind: .count, observations: [])

  static func begin(at start: Int, _ reader: inout RecordReader) {
    // The kind decides which keys an observation has, and may stand behind the observations.
    let kind: Indicator.Kind? = reader.word("kind", ofObjectAt: start)
    reader.subjectKind = kind.map { SubjectKind($0) }
  }

  mutating func finished(
    _ open: RecordReader.OpenRecord, _ format: RecordFormat<Indicator>, _ reader: inout RecordReader
  ) -> Bool {
    core.name = core.name.orElse(id)
    guard hasID(&reader) else { return false }
    if reader.subjectKind == nil {
      reader.gaps.indicatorsWithoutKind.insert(reader.places[.indicators].count)
    }
    if kind == .level, reader.subjectKind == .level {
      reader.reportMissing("scale", in: open, format)
      if scale == nil { reader.gaps.isComplete = false }
    }
    return true
  }
}

extension ReportedObservation: FileRecord {
  static let blank = ReportedObservation(time: .unread, sources: [])

  mutating func finished(
    _ open: RecordReader.OpenRecord, _ format: RecordFormat<ReportedObservation>,
    _ reader: inout RecordReader
  ) -> Bool {
    let isTimed = reader.settle(&time, of: open, format)
    guard let kind = reader.subjectKind else {
      reader.gaps.isComplete = false
      return false
    }
    var isSound = isTimed
    for key in Self.keys where key.isRequired(of: kind) {
      // The format of other subjects says by itself what they need.
      if SubjectKind.ofIndicators.contains(kind) {
        reader.reportMissing(key.name, in: open, format)
      }
      if key.key.get(self) == nil { isSound = false }
    }
    if !isSound { reader.gaps.isComplete = false }
    return isSound
  }
}

extension RecordReader {
  /// Settles the time of an observation whose keys are read: notes a day and a period that disagree,
  /// or that there is neither; false where there is no time.
  mutating func settle<Record>(
    _ time: inout ObservationTime, of open: OpenRecord, _ format: RecordFormat<Record>
  ) -> Bool {
    guard time.isKnown else {
      if open.lacks("period", of: format), open.lacks("asAt", of: format) {
        report(
          .missingKey, at: open.start..<open.start + 1,
          .lacksKey("period", "asAt", of: format.name),
          help: Message(
            "add \"period\": \"2016-Q3\" or \"asAt\": \"2016-09-14\"",
            fr: "ajoutez \"period\": \"2016-Q3\" ou \"asAt\": \"2016-09-14\""))
      }
      return false
    }
    guard let day = time.asAt else { return true }
    if let period = time.besideDay, !period.contains(day) {
      report(
        .datesDisagree, at: valuePlace("period", ofObjectAt: open.start),
        period.lacks(day),
        help: Message(
          "correct one of the two, or leave out 'period'",
          fr: "corrigez l’un des deux, ou supprimez \(quoted: "period")"))
    }
    time = time.telling
    return true
  }
}

// MARK: - Records inside records, and looking ahead

extension RecordReader {
  /// Reads the records of a list inside a record.
  mutating func readNested<Record: FileRecord>(
    _ format: RecordFormat<Record>, into records: inout [Record]
  ) throws(JSONSyntaxError) {
    try readList { (reader) throws(JSONSyntaxError) in
      if let record = try reader.read(format) { records.append(record) }
    }
  }

  /// The word that a key has in the object that begins at an offset, if it is one of an enum's.
  func word<Word: RawRepresentable<String>>(
    _ key: String, ofObjectAt start: Int
  ) -> Word? {
    guard let place = JSONLocator(bytes: text.bytes).member(key, ofObjectAt: start)?.value,
      text.bytes[place.lowerBound] == Ascii.quote
    else { return nil }
    var cursor = JSONCursor(text.bytes, at: place.lowerBound)
    guard let string = try? cursor.readString() else { return nil }
    return Word(rawValue: cursor.decode(string))
  }

  /// Where a key stands in the object that begins at an offset; its brace without the key.
  func keyPlace(_ key: String, ofObjectAt start: Int) -> Range<Int> {
    JSONLocator(bytes: text.bytes).member(key, ofObjectAt: start)?.key ?? start..<start + 1
  }

  /// Where the value of a key stands in the object that begins at an offset.
  func valuePlace(_ key: String, ofObjectAt start: Int) -> Range<Int> {
    JSONLocator(bytes: text.bytes).member(key, ofObjectAt: start)?.value ?? start..<start + 1
  }
}
