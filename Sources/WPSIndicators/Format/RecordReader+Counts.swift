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
      try reportWrongType(
        other, wanted: "a whole number, or bounds such as { \"atLeast\": 5 }",
        help: other == .string ? "write the number without quotes" : nil)
      return nil
    }
  }

  /// Digits alone, which make a number from 0 to `greatest`.
  mutating func readWholeNumber(greatest: Int64) throws(JSONSyntaxError) -> Int64? {
    guard try expect(.number, "a whole number") else { return nil }
    let number = try json.readNumber()
    guard number.isSpeltWhole else {
      report(
        .invalidCount, at: number.range,
        "\(keyName) must be a whole number, not \(text.text(in: number.range).quoted)",
        help: "write digits only, without decimal point or exponent")
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
      let spelling = json.decode(string)
      let point = spelling.contains(",") ? ", with a point" : ""
      report(
        .wrongType, at: string.range,
        "\(subject) must be the percentage as a number, not \(found.description)",
        help: MeantSpelling.percent(spelling).map { "write \($0)\(point), without quotes" }
          ?? "write the number without quotes and without '%'")
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
  mutating func readThreshold() throws(JSONSyntaxError) -> Threshold? {
    let kind = try json.peek()
    switch kind {
    case .string:
      let string = try json.readString()
      let spelling = json.decode(string)
      guard let measure else { return nil }
      if measure.isShare, let threshold = Threshold(share: spelling) { return threshold }
      reportThreshold(spelling, at: string.range, for: measure)
    case .number:
      let number = try json.readNumber()
      let spelling = text.text(in: number.range)
      guard let measure else { return nil }
      if !measure.isShare, let count = number.integer, (0...Count.greatest).contains(count),
        spelling != "-0"
      {
        return Threshold(count: count)
      }
      reportThreshold(spelling, at: number.range, for: measure)
    default:
      try reportWrongType(kind, wanted: "a share in quotes such as \"30%\", or a whole number")
    }
    return nil
  }

  private mutating func reportThreshold(
    _ spelling: String, at range: Range<Int>, for measure: Measure
  ) {
    if measure.isShare {
      report(
        .invalidThreshold, at: range, "\(spelling.quoted) is not a share from 0 to 100 per cent",
        help: Self.mendedShare(spelling) ?? "write a share in quotes: \"30%\", \"33.3%\" or \"1/3\""
      )
    } else {
      report(
        .invalidThreshold, at: range,
        "\(spelling.quoted) is not a threshold for the measure '\(measure.rawValue)'",
        help: "write a whole number without quotes, such as 2000")
    }
  }

  /// How to write a share that has a decimal comma, or a space before the sign.
  private static func mendedShare(_ text: String) -> String? {
    guard text.contains("%"), let percent = MeantSpelling.percent(text),
      Threshold(share: "\(percent)%") != nil
    else { return nil }
    let faults =
      (text.contains(",") ? ["with a point"] : [])
      + (text.contains { $0.isWhitespace } ? ["without spaces"] : [])
    return "write " + (["\"\(percent)%\""] + faults).joined(separator: ", ")
  }
}
