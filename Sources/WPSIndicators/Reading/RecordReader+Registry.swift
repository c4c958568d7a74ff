extension RecordReader {
  mutating func readRegistry() throws(JSONSyntaxError) -> Registry? {
    guard var record = try openRecord(RegistryField.self) else { return nil }
    places.registry = record.start
    var title: LocalizedText?
    var reportingPeriod: Period?
    var staleAfterQuarters: Int?
    var groups = [SubjectGroup]()
    var sources = [Source]()
    var targets = [Target]()
    var bodies = [Body]()
    var indicators = [Indicator]()
    while let field = try nextField(of: &record) {
      switch field {
      case .schema: _ = try readPlainText()
      case .formatVersion: try readFormatVersion()
      case .title: title = try readText()
      case .reportingPeriod: reportingPeriod = try readPeriod()
      case .staleAfterQuarters: staleAfterQuarters = try readQuarters()
      case .groups:
        groups = try readRecords(.groups) { (reader) throws(JSONSyntaxError) in
          try reader.readGroup()
        }
      case .sources:
        sources = try readRecords(.sources) { (reader) throws(JSONSyntaxError) in
          try reader.readSource()
        }
      case .targets:
        targets = try readRecords(.targets) { (reader) throws(JSONSyntaxError) in
          try reader.readTarget()
        }
      case .bodies:
        bodies = try readRecords(.bodies) { (reader) throws(JSONSyntaxError) in
          try reader.readBody()
        }
      case .indicators:
        try readList { (reader) throws(JSONSyntaxError) in
          if let indicator = try reader.readIndicator() { indicators.append(indicator) }
        }
      }
    }
    if reportingPeriod == nil { isComplete = false }
    noteLists(lackingIn: record)
    return Registry(
      title: title ?? LocalizedText("?"),
      reportingPeriod: reportingPeriod ?? Self.lastPeriod,
      staleAfterQuarters: staleAfterQuarters ?? Registry.defaultStaleAfterQuarters,
      groups: groups, sources: sources, targets: targets, bodies: bodies, indicators: indicators)
  }

  /// Reads a list of records that others refer to, and notes whether one of them was lost.
  private mutating func readRecords<Record>(
    _ list: RecordPlaces.List,
    _ read: (inout RecordReader) throws(JSONSyntaxError) -> Record?
  ) throws(JSONSyntaxError) -> [Record] {
    var records = [Record]()
    let isList = try readList { (reader) throws(JSONSyntaxError) in
      if let record = try read(&reader) {
        records.append(record)
      } else {
        reader.places.incomplete.insert(list)
      }
    }
    if !isList { places.incomplete.insert(list) }
    return records
  }

  /// Notes the lists that are missing, so that what refers to their records is not blamed as well.
  private mutating func noteLists(lackingIn record: OpenRecord<RegistryField>) {
    let lists: [(RegistryField, RecordPlaces.List)] = [
      (.groups, .groups), (.sources, .sources), (.targets, .targets), (.bodies, .bodies),
    ]
    for (field, list) in lists where !record.contains(field) {
      if RegistryField.required.contains(field) || record.hasUnknownKeys {
        places.incomplete.insert(list)
      }
    }
  }

  /// Stands in for a reporting period that could not be read: nothing is later.
  private static let lastPeriod = Period(containing: CalendarDate(unchecked: 9999, 12, 31))

  private mutating func readFormatVersion() throws(JSONSyntaxError) {
    guard try expect(.number, "the number 1") else { return }
    let number = try json.readNumber()
    if number.integer != 1 {
      report(
        .unsupportedVersion, at: number.range,
        "format version \(text.text(in: number.range).quoted) is not known", help: "write 1")
    }
  }

  private mutating func readGroup() throws(JSONSyntaxError) -> SubjectGroup? {
    guard var record = try openRecord(GroupField.self) else { return nil }
    var id: String?
    var name: LocalizedText?
    while let field = try nextField(of: &record) {
      switch field {
      case .id: id = try readIdentifier()
      case .name: name = try readText()
      }
    }
    guard let id else { return lose() }
    places.groups.append(record.start)
    return SubjectGroup(id: id, name: name ?? LocalizedText(id))
  }

  private mutating func readSource() throws(JSONSyntaxError) -> Source? {
    guard var record = try openRecord(SourceField.self) else { return nil }
    var id: String?
    var title: LocalizedText?
    var symbol: String?
    var date: CalendarDate?
    var publisher: String?
    var url: String?
    while let field = try nextField(of: &record) {
      switch field {
      case .id: id = try readIdentifier()
      case .title: title = try readText()
      case .symbol: symbol = try readPlainText()
      case .date: date = try readDate()
      case .publisher: publisher = try readPlainText()
      case .url: url = try readPlainText()
      }
    }
    guard let id else { return lose() }
    places.sources.append(record.start)
    return Source(
      id: id, title: title ?? LocalizedText(id), symbol: symbol, date: date, publisher: publisher,
      url: url)
  }

  /// Gives nothing for a record without an id, which nothing can refer to.
  mutating func lose<Record>() -> Record? {
    isComplete = false
    return nil
  }
}
