/// Reading of numbers. Each function reads one value; what is wrong is noted, and gives nil.
extension RecordReader {
  /// A whole number of quarters, 0 or more.
  mutating func readQuarters() throws(JSONSyntaxError) -> Int? {
    try readWholeNumber(greatest: Int64(ValueForm.mostQuarters)).map { Int($0) }
  }

  /// A count: a whole number, or bounds.
  mutating func readCount() throws(JSONSyntaxError) -> Count? {
    switch try json.peek() {
    case .number: return try readWholeNumber(greatest: Count.greatest).map { Count($0) }
    case .object: return try readBounds()
    case let other:
      try reportNoNumber(
        other, .count, wanted: "a whole number, or bounds such as { \"atLeast\": 5 }")
      return nil
    }
  }

  /// Digits alone, which make a number from 0 to `greatest`.
  mutating func readWholeNumber(greatest: Int64) throws(JSONSyntaxError) -> Int64? {
    let found = try json.peek()
    guard found == .number else {
      try reportNoNumber(found, .wholeNumber, wanted: "a whole number")
      return nil
    }
    let number = try json.readNumber()
    guard number.isSpeltWhole else {
      let spelling = text.text(in: number.range)
      report(
        .invalidCount, at: number.range,
        "\(keyName) must be a whole number, not \(spelling.quoted)",
        help: advice(on: spelling, .wholeNumber, isQuoted: false)
          ?? "write digits only, without decimal point or exponent")
      return nil
    }
    guard text.bytes[number.range.lowerBound] != Ascii.minus else {
      report(
        .invalidCount, at: number.range, "\(keyName) must not be negative",
        help: "leave the key out where the number is not known")
      return nil
    }
    guard let value = number.integer, value <= greatest else {
      report(
        .invalidCount, at: number.range,
        "\(keyName) is more than \(greatest), the greatest allowed",
        help: "check the digits"
          + (greatest < Count.greatest
            ? "" : "; give large sums in thousands or millions and say so in the unit"))
      return nil
    }
    return value
  }

  /// Notes that something else stands where a number is due, and passes over it. What stands in quotes
  /// shows what to write without them.
  private mutating func reportNoNumber(
    _ found: JSONKind, _ form: ValueForm, wanted: String
  ) throws(JSONSyntaxError) {
    guard found == .string else { return try reportWrongType(found, wanted: wanted) }
    let string = try json.readString()
    report(
      .wrongType, at: string.range, "\(subject) must be \(wanted), not \(found.description)",
      help: advice(on: json.decode(string), form, isQuoted: true)
        ?? "write the number without quotes, or leave the key out where it is not known")
  }

  private mutating func readBounds() throws(JSONSyntaxError) -> Count? {
    let outerKey = keyName
    let start = json.offset
    guard let bounds = try read(FileFormat.bounds) else { return nil }
    let range = start..<json.offset
    guard bounds.atLeast != nil || bounds.atMost != nil else {
      guard !bounds.areMisspelt else { return nil }
      report(
        .missingKey, at: range, "the bounds of \(outerKey) need the key 'atLeast' or 'atMost'",
        help: "write { \"atLeast\": 5 }, { \"atMost\": 9 } or both")
      return nil
    }
    let least = bounds.atLeast?.min ?? 0
    let most = bounds.atMost?.max
    if let most, most < least {
      report(
        .contradictoryCounts, at: range,
        "\(outerKey) cannot be at least \(least) and at most \(most)")
      return nil
    }
    let isSound = bounds.atLeast != .unknown && bounds.atMost != .unknown
    return isSound ? Count(atLeast: least, atMost: most) : nil
  }

  /// A percentage as published, its decimals counting.
  mutating func readPercent() throws(JSONSyntaxError) -> ReportedPercent? {
    let found = try json.peek()
    guard found == .number else {
      guard found == .string else {
        try reportWrongType(found, wanted: "the percentage as a number")
        return nil
      }
      // What stands in the quotes shows what to write without them.
      let string = try json.readString()
      report(
        .wrongType, at: string.range,
        "\(subject) must be the percentage as a number, not \(found.description)",
        help: advice(on: json.decode(string), .percent, isQuoted: true)
          ?? "write the number without quotes and without '%', such as 26.4")
      return nil
    }
    let number = try json.readNumber()
    let spelling = text.text(in: number.range)
    if let percent = ReportedPercent(spelling) { return percent }
    report(
      .invalidPercent, at: number.range, "\(spelling.quoted) is not a percentage as published",
      help:
        "write a number from 0 to 100 such as 26.4, with at most \(ReportedPercent.mostDecimals) "
        + "decimals")
    return nil
  }

  // MARK: - Thresholds

  /// A threshold for the measure of the target that is being read. Without a measure there is no
  /// telling what a threshold should look like.
  /// - Parameter orHeadcount: whether it may be a number of people, be the measure a share or not.
  mutating func readThreshold(
    orHeadcount: Bool = false
  ) throws(JSONSyntaxError) -> Threshold? {
    let kind = try json.peek()
    switch kind {
    case .string:
      let string = try json.readString()
      let spelling = json.decode(string)
      guard let measure else { return nil }
      if measure.form == .level { return Threshold(level: spelling) }
      if measure.isShare || measure.form == .order, let threshold = Threshold(share: spelling) {
        return threshold
      }
      reportThreshold(spelling, at: string.range, for: measure, isQuoted: true)
    case .number:
      let number = try json.readNumber()
      let spelling = text.text(in: number.range)
      guard let measure else { return nil }
      if orHeadcount || measure.form == .number || measure.form == .order,
        let count = number.integer,
        (0...Count.greatest).contains(count),
        spelling != "-0"
      {
        return Threshold(count: count)
      }
      reportThreshold(spelling, at: number.range, for: measure, isQuoted: false)
    default:
      try reportWrongType(kind, wanted: "a share in quotes such as \"30%\", or a whole number")
    }
    return nil
  }

  private mutating func reportThreshold(
    _ spelling: String, at range: Range<Int>, for measure: Measure, isQuoted: Bool
  ) {
    if measure.form == .level {
      report(
        .invalidThreshold, at: range, "\(spelling.quoted) is not the id of a level",
        help: "write the id of a level of the scale in quotes")
    } else if measure.isShare || measure.form == .order && isQuoted {
      report(
        .invalidThreshold, at: range, "\(spelling.quoted) is not a share from 0 to 100 per cent",
        help: adviceOnThreshold(spelling, isQuoted: isQuoted)
          ?? "write a share in quotes: \"30%\", \"33.3%\" or \"1/3\"")
    } else {
      report(
        .invalidThreshold, at: range,
        "\(spelling.quoted) is not a threshold for the measure '\(measure.rawValue)'",
        help: adviceOnThreshold(spelling, isQuoted: isQuoted)
          ?? "write a whole number without quotes, such as 2000")
    }
  }

  /// How to write a share that has a decimal comma, a space before the sign, or no sign.
  static func mendedShare(_ word: String) -> String? {
    if Threshold(share: word) != nil { return "write \"\(word)\"" }
    guard var percent = MeantSpelling.percent(word) else { return nil }
    var faults = word.contains(",") ? ["with a point"] : []
    if word.contains("%") {
      if word.contains(where: { $0.isWhitespace }) { faults.append("without spaces") }
    } else if !percent.contains("."), let number = Int(percent), number > 0 {
      percent = String(number)
    } else if let hundredths = hundredfold(percent) {
      percent = hundredths
    }
    guard Threshold(share: "\(percent)%") != nil else { return nil }
    return "write " + (["\"\(percent)%\""] + faults).joined(separator: ", ")
  }

  /// The per cent that a share between 0 and 1 is: "33.3" for "0.333"; nil for other numbers.
  private static func hundredfold(_ number: String) -> String? {
    guard let percent = ReportedPercent(number) else { return nil }
    return percent.asFraction?.description
  }
}
