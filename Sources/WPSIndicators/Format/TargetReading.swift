extension Target: ListedRecord {
  static let blank = Target(
    id: "", name: LocalizedText(""), basis: .policy, measure: .done, limit: nil)

  static func begin(at start: Int, _ reader: inout RecordReader) {
    // The measure decides what a threshold looks like, and may stand behind it.
    reader.measure = reader.word("measure", ofObjectAt: start)
  }

  mutating func finished(
    _ open: RecordReader.OpenRecord, _ format: RecordFormat<Target>, _ reader: inout RecordReader
  ) -> Bool {
    name = name.orElse(id)
    guard hasID(&reader) else { return false }
    guard let measure = reader.measure else {
      reader.gaps.targetsWithoutMeasure.insert(reader.places[.targets].count)
      return true
    }
    if denominator == .seats, !Measure.ofSeats.contains(measure) {
      reader.report(
        .inapplicableKey, at: reader.keyPlace("denominator", ofObjectAt: open.start),
        .hasNoMeaning("denominator", for: measure.phrase), help: Measure.adviceOnSeats)
    }
    let needsOne =
      measure.form == .order ? placement.everyBlockOf != nil : Measure.withFloor.contains(measure)
    reader.checkLimits(in: open, format, needsOne: needsOne)
    return true
  }
}

extension Target.Step: FileRecord {
  static let blank = Target.Step(from: .unread, limit: .atLeast(.unread))

  mutating func finished(
    _ open: RecordReader.OpenRecord, _ format: RecordFormat<Target.Step>,
    _ reader: inout RecordReader
  ) -> Bool {
    reader.checkLimits(in: open, format, needsOne: true)
    // It keeps its place among the others, whatever it lacks.
    return true
  }
}

extension Target.SizeRow: FileRecord {
  static let blank = Target.SizeRow(upTo: unreadSize, limit: .atLeast(.unread))

  /// Stands for a size that has not been read.
  static let unreadSize: Int64 = -1

  mutating func finished(
    _ open: RecordReader.OpenRecord, _ format: RecordFormat<Target.SizeRow>,
    _ reader: inout RecordReader
  ) -> Bool {
    // One that is misspelt, or no truth value, has been noted.
    let exempt = reader.valuePlace("exempt", ofObjectAt: open.start)
    let mayBeExempt =
      !open.lacks("exempt", of: format) && reader.text.text(in: exempt) != "false"
    reader.checkLimits(in: open, format, needsOne: !mayBeExempt)
    if limit == nil, FileFormat.limitKeys.contains(where: { open.contains($0, of: format) }) {
      reader.report(
        .inapplicableKey, at: reader.keyPlace("exempt", ofObjectAt: open.start),
        Message(
          "a row that asks for something is not exempt",
          fr: "une ligne qui demande quelque chose n’est pas une exemption"),
        help: Message("delete one of the two keys", fr: "supprimez l’une des deux clés"))
    }
    return true
  }
}

extension RecordReader {
  /// Notes a floor beside a ceiling, or that there is neither where one is needed.
  fileprivate mutating func checkLimits<Record>(
    in open: OpenRecord, _ format: RecordFormat<Record>, needsOne: Bool
  ) {
    let keys = FileFormat.limitKeys
    if keys.allSatisfy({ open.contains($0, of: format) }) {
      report(
        .inapplicableKey, at: keyPlace(keys[1], ofObjectAt: open.start),
        Message(
          "\(format.name) has \(keys.map { .quoted($0) }.disjunction), not both",
          fr: "\(format.name) a \(keys.map { .quoted($0) }.disjunction), pas les deux"),
        help: Message(
          "delete one of the two; what has a floor and a ceiling is two targets",
          fr: "supprimez l’une des deux\u{A0}; un plancher et un plafond font deux objectifs"))
    } else if needsOne, keys.allSatisfy({ open.lacks($0, of: format) }) {
      report(
        .missingKey, at: open.start..<open.start + 1,
        .lacksKey(keys[0], keys[1], of: format.name), help: .addKey(keys[0]))
    }
  }
}
