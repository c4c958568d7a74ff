extension RecordReader {
  mutating func readTarget() throws(JSONSyntaxError) -> Target? {
    guard var record = try openRecord(TargetField.self) else { return nil }
    var id: String?
    var name: LocalizedText?
    var shortName: LocalizedText?
    var basis: Target.Basis?
    var measure: Measure?
    var atLeast: ThresholdSpelling?
    var steps = [StepSpelling]()
    var near: ThresholdSpelling?
    var exceeds: ThresholdSpelling?
    var from: CalendarDate?
    var to: CalendarDate?
    var dueBy: CalendarDate?
    var denominator: Target.Denominator?
    var source: String?
    var locator: LocalizedText?
    var note: LocalizedText?
    while let field = try nextField(of: &record) {
      switch field {
      case .id: id = try readIdentifier()
      case .name: name = try readText()
      case .shortName: shortName = try readText()
      case .basis: basis = try readWord(Target.Basis.self)
      case .measure: measure = try readWord(Measure.self)
      case .atLeast: atLeast = try readThreshold()
      case .steps: steps = try readSteps()
      case .near: near = try readThreshold()
      case .exceeds: exceeds = try readThreshold()
      case .from: from = try readDate()
      case .to: to = try readDate()
      case .dueBy: dueBy = try readDate()
      case .denominator: denominator = try readWord(Target.Denominator.self)
      case .source: source = try readReference()
      case .locator: locator = try readText()
      case .note: note = try readText()
      }
    }
    guard let id else { return lose() }
    places.targets.append(record.start)
    if measure == nil { places.withoutMeasure.insert(record.start) }
    if let measure { checkKeys(of: record, measure: measure, denominator: denominator) }
    // Without a measure there is no telling what a threshold should look like.
    let resolve = { (spelling: ThresholdSpelling?, reader: inout RecordReader) in
      measure.flatMap { spelling?.threshold(for: $0, reader: &reader) }
    }
    var readSteps = [Target.Step]()
    var starts = [Int]()
    for step in steps {
      guard let atLeast = resolve(step.atLeast, &self) else { continue }
      readSteps.append(Target.Step(from: step.from, atLeast: atLeast))
      starts.append(step.start)
    }
    places.steps.append(starts)
    return Target(
      id: id, name: name ?? LocalizedText(id), shortName: shortName, basis: basis ?? .policy,
      measure: measure ?? .done, atLeast: resolve(atLeast, &self), steps: readSteps,
      near: resolve(near, &self), exceeds: resolve(exceeds, &self), from: from, to: to,
      dueBy: dueBy, denominator: denominator ?? .members, source: source, locator: locator,
      note: note)
  }

  /// Notes keys that the measure makes meaningless, and the threshold that it needs.
  private mutating func checkKeys(
    of record: OpenRecord<TargetField>, measure: Measure, denominator: Target.Denominator?
  ) {
    var inapplicable: [TargetField] = []
    if measure == .done { inapplicable += [.atLeast, .steps, .near, .exceeds] }
    if measure != .womenShare, measure != .eitherSexShare, denominator == .seats {
      inapplicable.append(.denominator)
    }
    for field in inapplicable where record.contains(field) {
      let place = JSONLocator(bytes: text.bytes).member(field.rawValue, ofObjectAt: record.start)
      report(
        .inapplicableKey, at: place?.key ?? record.start..<record.start + 1,
        "'\(field.rawValue)' has no meaning for the measure '\(measure.rawValue)'",
        help: field == .denominator
          ? "only 'womenShare' and 'eitherSexShare' can be shares of seats"
          : "a milestone is simply done; delete the key")
    }
    if measure != .done { reportMissing(.atLeast, in: record) }
  }

  private mutating func readSteps() throws(JSONSyntaxError) -> [StepSpelling] {
    var steps = [StepSpelling]()
    try readList { (reader) throws(JSONSyntaxError) in
      guard var record = try reader.openRecord(StepField.self) else { return }
      var from: Period?
      var atLeast: ThresholdSpelling?
      while let field = try reader.nextField(of: &record) {
        switch field {
        case .from: from = try reader.readPeriod()
        case .atLeast: atLeast = try reader.readThreshold()
        }
      }
      if let from, let atLeast {
        steps.append(StepSpelling(from: from, atLeast: atLeast, start: record.start))
      }
    }
    return steps
  }

  private mutating func readThreshold() throws(JSONSyntaxError) -> ThresholdSpelling? {
    let kind = try json.peek()
    switch kind {
    case .string:
      let string = try json.readString()
      return ThresholdSpelling(text: json.decode(string), isQuoted: true, range: string.range)
    case .number:
      let number = try json.readNumber()
      return ThresholdSpelling(
        text: text.text(in: number.range), isQuoted: false, range: number.range,
        count: number.integer)
    default:
      try reportWrongType(kind, wanted: "a share in quotes such as \"30%\", or a whole number")
      return nil
    }
  }
}

/// An interim threshold as it stands in the file, and where it begins.
private struct StepSpelling {
  let from: Period
  let atLeast: ThresholdSpelling
  let start: Int
}

/// A threshold as it stands in the file, until the target's measure says what it must be.
private struct ThresholdSpelling {
  let text: String
  let isQuoted: Bool
  let range: Range<Int>
  var count: Int64?

  /// The threshold for a measure; nil, and noted, if it is not one.
  func threshold(for measure: Measure, reader: inout RecordReader) -> Threshold? {
    if measure == .done { return nil }
    if measure.isShare {
      if isQuoted, let threshold = Threshold(share: text) { return threshold }
      reader.report(
        .invalidThreshold, at: range, "\(text.quoted) is not a share from 0 to 100 per cent",
        help: Self.mended(text) ?? "write a share in quotes: \"30%\", \"33.3%\" or \"1/3\"")
    } else {
      if let count, (0...Count.greatest).contains(count), text != "-0" {
        return Threshold(count: count)
      }
      reader.report(
        .invalidThreshold, at: range,
        "\(text.quoted) is not a threshold for the measure '\(measure.rawValue)'",
        help: "write a whole number without quotes, such as 2000")
    }
    return nil
  }

  /// How to write a share that has a decimal comma, or a space before the sign.
  private static func mended(_ text: String) -> String? {
    guard text.contains("%"), let percent = MeantSpelling.percent(text),
      Threshold(share: "\(percent)%") != nil
    else { return nil }
    let faults =
      (text.contains(",") ? ["with a point"] : [])
      + (text.contains { $0.isWhitespace } ? ["without spaces"] : [])
    return "write " + (["\"\(percent)%\""] + faults).joined(separator: ", ")
  }
}
