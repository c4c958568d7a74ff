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
        other, .count,
        wanted: Message(
          "a whole number, or bounds such as { \"atLeast\": 5 }",
          fr: "un nombre entier, ou une borne comme { \"atLeast\": 5 }"))
      return nil
    }
  }

  /// Digits alone, which make a number from 0 to `greatest`.
  mutating func readWholeNumber(greatest: Int64) throws(JSONSyntaxError) -> Int64? {
    let found = try json.peek()
    guard found == .number else {
      try reportNoNumber(
        found, .wholeNumber, wanted: Message("a whole number", fr: "un nombre entier"))
      return nil
    }
    let number = try json.readNumber()
    guard number.isSpeltWhole else {
      let spelling = text.text(in: number.range)
      report(
        .invalidCount, at: number.range,
        Message(
          "\(keyName) must be a whole number, not \(quoted: spelling)",
          fr: "\(keyName) doit être un nombre entier, et non \(quoted: spelling)"),
        help: advice(on: spelling, .wholeNumber, isQuoted: false)
          ?? Message(
            "write digits only, without decimal point or exponent",
            fr: "n’écrivez que des chiffres, sans point décimal ni exposant"))
      return nil
    }
    guard text.bytes[number.range.lowerBound] != Ascii.minus else {
      report(
        .invalidCount, at: number.range,
        Message("\(keyName) must not be negative", fr: "\(keyName) ne peut pas valoir moins de 0"),
        help: Message(
          "leave the key out where the number is not known",
          fr: "supprimez la clé si le nombre n’est pas connu"))
      return nil
    }
    guard let value = number.integer, value <= greatest else {
      report(
        .invalidCount, at: number.range,
        Message(
          "\(keyName) \(Count.exceeds(greatest))", fr: "\(keyName) \(Count.exceeds(greatest))"),
        help: Message("check the digits", fr: "vérifiez les chiffres")
          + (greatest < Count.greatest
            ? .empty
            : Message(
              "; give large sums in thousands or millions and say so in the unit",
              fr: """
                \u{A0}; donnez les grandes sommes en milliers ou en millions et dites-le dans \
                l’unité
                """)))
      return nil
    }
    return value
  }

  /// Notes that something else stands where a number is due, and passes over it. What stands in quotes
  /// shows what to write without them.
  private mutating func reportNoNumber(
    _ found: JSONKind, _ form: ValueForm, wanted: Message
  ) throws(JSONSyntaxError) {
    guard found == .string else { return try reportWrongType(found, wanted: wanted) }
    let string = try json.readString()
    report(
      .wrongType, at: string.range, mustBe(wanted, not: found),
      help: advice(on: json.decode(string), form, isQuoted: true)
        ?? Message(
          "write the number without quotes, or leave the key out where it is not known",
          fr: "écrivez le nombre sans guillemets, ou supprimez la clé s’il n’est pas connu"))
  }

  private mutating func readBounds() throws(JSONSyntaxError) -> Count? {
    let outerKey = keyName
    let start = json.offset
    guard let bounds = try read(FileFormat.bounds) else { return nil }
    let range = start..<json.offset
    guard bounds.atLeast != nil || bounds.atMost != nil else {
      guard !bounds.areMisspelt else { return nil }
      report(
        .missingKey, at: range,
        Message(
          "the bounds of \(outerKey) need the key 'atLeast' or 'atMost'",
          fr: """
            les bornes de \(outerKey) doivent avoir la clé \(quoted: "atLeast") ou \
            \(quoted: "atMost")
            """),
        help: Message(
          "write { \"atLeast\": 5 }, { \"atMost\": 9 } or both",
          fr: "écrivez { \"atLeast\": 5 }, { \"atMost\": 9 } ou les deux"))
      return nil
    }
    let least = bounds.atLeast?.min ?? 0
    let most = bounds.atMost?.max
    if let most, most < least {
      report(
        .contradictoryCounts, at: range,
        Message(
          "\(outerKey) cannot be at least \(least) and at most \(most)",
          fr: "\(outerKey) ne peut pas valoir au moins \(least) et au plus \(most)"),
        help: Message(
          "look the two numbers up in the source",
          fr: "vérifiez ces deux nombres dans la source"))
      return nil
    }
    let isSound = bounds.atLeast != .unknown && bounds.atMost != .unknown
    return isSound ? Count(atLeast: least, atMost: most) : nil
  }

  /// A percentage as published, its decimals counting.
  mutating func readPercent() throws(JSONSyntaxError) -> ReportedPercent? {
    let found = try json.peek()
    guard found == .number else {
      let wanted = Message("the percentage as a number", fr: "le pourcentage sous forme de nombre")
      guard found == .string else {
        try reportWrongType(found, wanted: wanted)
        return nil
      }
      // What stands in the quotes shows what to write without them.
      let string = try json.readString()
      report(
        .wrongType, at: string.range, mustBe(wanted, not: found),
        help: advice(on: json.decode(string), .percent, isQuoted: true)
          ?? Message(
            "write the number without quotes and without \(quoted: "%"), such as 26.4",
            fr: "écrivez le nombre sans guillemets et sans \(quoted: "%"), comme 26.4"))
      return nil
    }
    let number = try json.readNumber()
    let spelling = text.text(in: number.range)
    if let percent = ReportedPercent(spelling) { return percent }
    report(
      .invalidPercent, at: number.range, .quoted(spelling, ReportedPercent.denial),
      help: ReportedPercent.advice)
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
      try reportWrongType(
        kind,
        wanted: Message(
          "a share in quotes such as \"30%\", or a whole number",
          fr: "une part entre guillemets comme \"30%\", ou un nombre entier"))
    }
    return nil
  }

  private mutating func reportThreshold(
    _ spelling: String, at range: Range<Int>, for measure: Measure, isQuoted: Bool
  ) {
    if measure.form == .level {
      report(
        .invalidThreshold, at: range,
        .quoted(
          spelling, Message("is not the id of a level", fr: "n’est pas l’identifiant d’un niveau")),
        help: Message(
          "write the id of a level of the scale in quotes",
          fr: "écrivez entre guillemets l’identifiant d’un niveau de l’échelle"))
    } else if measure.isShare || measure.form == .order && isQuoted {
      report(
        .invalidThreshold, at: range,
        .quoted(
          spelling,
          Message(
            "is not a share from 0 to 100 per cent", fr: "n’est pas une part de 0 à 100\u{A0}%")),
        help: adviceOnThreshold(spelling, isQuoted: isQuoted)
          ?? Self.adviceOnShare(spelling))
    } else {
      report(
        .invalidThreshold, at: range,
        .quoted(
          spelling,
          Message(
            "is not a threshold for \(measure.phrase)",
            fr: "n’est pas un seuil pour \(measure.phrase)")
        ),
        help: adviceOnThreshold(spelling, isQuoted: isQuoted)
          ?? Message(
            "write a whole number without quotes, such as 2000",
            fr: "écrivez un nombre entier sans guillemets, comme 2000"))
    }
  }

  /// How to write a share; of one that is too great the digits are wrong.
  private static func adviceOnShare(_ spelling: String) -> Message {
    let digits = spelling.prefix { $0 != "%" && $0 != "." }
    if let percent = Int(digits), percent > 100 {
      return Message(
        "check the digits: a share is 100% at most",
        fr: "vérifiez les chiffres\u{A0}: une part ne dépasse pas 100\u{A0}%")
    }
    return Message(
      "write a share in quotes: \"30%\", \"33.3%\" or \"1/3\"",
      fr: "écrivez une part entre guillemets\u{A0}: \"30%\", \"33.3%\" ou \"1/3\"")
  }

  /// How to write a share that has a decimal comma, a space before the sign, or no sign.
  static func mendedShare(_ word: String) -> Message? {
    if Threshold(share: word) != nil { return .write("\"\(word)\"") }
    guard var percent = MeantSpelling.percent(word) else { return nil }
    var faults = word.contains(",") ? [withPoint] : []
    if word.contains("%") {
      if word.contains(where: { $0.isWhitespace }) {
        faults.append(Message("without spaces", fr: "sans espaces"))
      }
    } else if !percent.contains("."), let number = Int(percent), number > 0 {
      percent = String(number)
    } else if let hundredths = hundredfold(percent) {
      percent = hundredths
    }
    guard Threshold(share: "\(percent)%") != nil else { return nil }
    return ([.write("\"\(percent)%\"")] + faults).joined(by: Message(verbatim: ", "))
  }

  /// The per cent that a share between 0 and 1 is: "33.3" for "0.333"; nil for other numbers.
  private static func hundredfold(_ number: String) -> String? {
    guard let percent = ReportedPercent(number) else { return nil }
    return percent.asFraction?.description
  }
}
