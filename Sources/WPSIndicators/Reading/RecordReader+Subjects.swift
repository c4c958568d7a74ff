extension RecordReader {
  mutating func readBody() throws(JSONSyntaxError) -> Body? {
    guard var record = try openRecord(BodyField.self) else { return nil }
    var id: String?
    var name: LocalizedText?
    var abbreviation: LocalizedText?
    var kind: Body.Kind?
    var group: String?
    var partOf: String?
    var established: CalendarDate?
    var ended: CalendarDate?
    var successor: String?
    var targets = [String]()
    var staleAfterQuarters: Int?
    var note: LocalizedText?
    var observations = [ReportedObservation]()
    var starts = [Int]()
    while let field = try nextField(of: &record) {
      switch field {
      case .id: id = try readIdentifier()
      case .name: name = try readText()
      case .abbreviation: abbreviation = try readText()
      case .kind: kind = try readWord(Body.Kind.self)
      case .group: group = try readReference()
      case .partOf: partOf = try readReference()
      case .established: established = try readDate()
      case .ended: ended = try readDate()
      case .successor: successor = try readReference()
      case .targets: targets = try readReferences()
      case .staleAfterQuarters: staleAfterQuarters = try readQuarters()
      case .note: note = try readText()
      case .observations:
        try readList { (reader) throws(JSONSyntaxError) in
          if let (observation, start) = try reader.readBodyObservation() {
            observations.append(observation)
            starts.append(start)
          }
        }
      }
    }
    guard let id else { return lose() }
    places.bodies.append(RecordPlaces.SubjectPlaces(start: record.start, observations: starts))
    return Body(
      id: id, name: name ?? LocalizedText(id), abbreviation: abbreviation, kind: kind ?? .other,
      group: group, partOf: partOf, established: established, ended: ended, successor: successor,
      targets: targets, staleAfterQuarters: staleAfterQuarters, note: note,
      observations: observations)
  }

  mutating func readIndicator() throws(JSONSyntaxError) -> Indicator? {
    guard var record = try openRecord(IndicatorField.self) else { return nil }
    // The kind decides which keys an observation has, and may stand behind the observations.
    let kind = indicatorKind(ofObjectAt: record.start)
    var id: String?
    var name: LocalizedText?
    var group: String?
    var unit: LocalizedText?
    var targets = [String]()
    var due: CalendarDate?
    var note: LocalizedText?
    var observations = [ReportedObservation]()
    var starts = [Int]()
    while let field = try nextField(of: &record) {
      switch field {
      case .id: id = try readIdentifier()
      case .name: name = try readText()
      case .group: group = try readReference()
      case .kind: _ = try readWord(Indicator.Kind.self)
      case .unit: unit = try readText()
      case .targets: targets = try readReferences()
      case .due: due = try readDate()
      case .note: note = try readText()
      case .observations:
        try readList { (reader) throws(JSONSyntaxError) in
          if let (observation, start) = try reader.readIndicatorObservation(kind) {
            observations.append(observation)
            starts.append(start)
          }
        }
      }
    }
    guard let id else { return lose() }
    if due != nil, let kind, kind != .milestone {
      let place = JSONLocator(bytes: text.bytes).member("due", ofObjectAt: record.start)
      report(
        .inapplicableKey, at: place?.key ?? record.start..<record.start + 1,
        "'due' has no meaning for an indicator of the kind '\(kind.rawValue)'",
        help: "only a milestone is due; a target has 'dueBy'")
    }
    if kind == nil { places.withoutMeasure.insert(record.start) }
    places.indicators.append(RecordPlaces.SubjectPlaces(start: record.start, observations: starts))
    return Indicator(
      id: id, name: name ?? LocalizedText(id), group: group, kind: kind ?? .count, unit: unit,
      targets: targets, due: due, note: note, observations: observations)
  }

  private func indicatorKind(ofObjectAt start: Int) -> Indicator.Kind? {
    guard let place = JSONLocator(bytes: text.bytes).member("kind", ofObjectAt: start)?.value,
      text.bytes[place.lowerBound] == Ascii.quote
    else { return nil }
    var cursor = JSONCursor(text.bytes, at: place.lowerBound)
    guard let string = try? cursor.readString() else { return nil }
    return Indicator.Kind(rawValue: cursor.decode(string))
  }
}
