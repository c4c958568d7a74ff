/// Advice on what to write in place of a value, made from its key and from what was meant by it: what
/// the file would be refused for next is never advised.
extension RecordReader {
  /// For a word that stands where the key that is being read has another value; nil where nothing is
  /// plainly meant by it.
  /// - Parameter isQuoted: whether it stands in quotes, which are to go.
  func advice(on word: String, _ form: ValueForm, isQuoted: Bool) -> Message? {
    switch form {
    case .count, .wholeNumber, .quarters: adviceOnNumber(word, form, isQuoted: isQuoted)
    case .percent: adviceOnPercent(word, isQuoted: isQuoted)
    case .threshold, .sizeThreshold: adviceOnThreshold(word, isQuoted: isQuoted)
    case .date:
      MeantSpelling.isNothing(word)
        ? leavingOut
        : isQuoted
          ? nil : (CalendarDate(word) ?? MeantSpelling.date(word)).map { .write("\"\($0)\"") }
    case .word, .flag, .plainText:
      MeantSpelling.isNothing(word) ? leavingOut : nil
    default: nil
    }
  }

  /// What to do about a key of which nothing is known; nil where the record cannot do without.
  private var leavingOut: Message? {
    isOptional && !isNeededOfSubject ? .leaveKeyOut : nil
  }

  /// Whether the key that is being read is one that an observation of this subject says nothing
  /// without.
  private var isNeededOfSubject: Bool {
    guard let subjectKind else { return false }
    let name = json.decode(key)
    return ReportedObservation.keys.contains {
      $0.isRequired(of: subjectKind) && $0.name == name
    }
  }

  private func adviceOnNumber(_ word: String, _ form: ValueForm, isQuoted: Bool) -> Message? {
    let unknown =
      leavingOut
      ?? Message(
        "delete the record where nothing is known",
        fr: "supprimez l’élément si rien n’est connu")
    if MeantSpelling.isNothing(word) { return unknown }
    if MeantSpelling.isNone(word) { return .zeroIfNone(else: unknown) }
    if let count = MeantSpelling.count(word), form == .count || count.exact != nil {
      return .write(RecordEntry.spelling(of: count))
        + (isQuoted && count.exact != nil ? .withoutQuotes : .empty)
        + (Self.hasGroupingPoint(word) ? .ifPointSeparatesThousands : .empty)
    }
    if let count = MeantSpelling.approximation(word), form == .count {
      return .write(RecordEntry.spelling(of: count))
        + Message(", and \"flag\": \"estimated\"", fr: ", et \"flag\": \"estimated\"")
        + (isOfPart ? Message(" in the observation", fr: " dans l’observation") : .empty)
    }
    guard word.contains("%"), let percent = MeantSpelling.percent(word), form == .count else {
      return nil
    }
    let name = json.decode(key)
    return !isOfPart && [Figures.Key.women, .part].contains { $0.rawValue == name }
      ? .write("\"reportedPercent\": \(percent)")
        + Message(" for a percentage as published", fr: " pour un pourcentage publié")
      : nil
  }

  /// Whether a number has a point where it could separate thousands, or decimals.
  static func hasGroupingPoint(_ word: String) -> Bool {
    let parts = word.trimmingWhitespace.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1
      && parts.allSatisfy { (1...3).contains($0.count) && $0.utf8.allSatisfy(Ascii.isDigit) }
      && parts.dropFirst().allSatisfy { $0.count == 3 }
  }

  /// A threshold is a share, or where the measure counts a number, above which there may be more.
  func adviceOnThreshold(_ word: String, isQuoted: Bool) -> Message? {
    if measure?.isShare ?? (word.contains("%") || word.contains("/")) {
      return Self.mendedShare(word)
    }
    guard let number = MeantSpelling.count(word), number.exact != nil || number.max == nil else {
      return nil
    }
    return .write("\(number.min)") + (isQuoted ? .withoutQuotes : .empty)
  }

  private func adviceOnPercent(_ word: String, isQuoted: Bool) -> Message? {
    if MeantSpelling.isNothing(word) { return leavingOut }
    if MeantSpelling.isNone(word) { return .zeroIfNone(else: leavingOut ?? .leaveKeyOut) }
    if let percent = MeantSpelling.percent(word) {
      return .write(percent)
        + (word.contains(",") ? Message(verbatim: ", ") + Self.withPoint : .empty)
        + (isQuoted ? .withoutQuotes : .empty)
    }
    let bare = word.pieces(between: "%").joined()
    if let count = MeantSpelling.count(bare), count.exact == nil {
      return Message(
        "a percentage as published is one number: leave the key out, and say it in 'note'",
        fr: """
          un pourcentage publié est un seul nombre\u{A0}: supprimez la clé, et dites-le dans \
          \(quoted: "note")
          """)
    }
    return nil
  }

  static let withPoint = Message("with a point", fr: "avec un point")

  // MARK: - What stops being JSON

  /// A problem that ended the reading, told of the value that somebody meant where it lies in one.
  func advised(_ problem: Diagnostic) -> Diagnostic {
    guard problem.code == .malformedJSON, let form = valueForm else { return problem }
    let value = bareValue
    let word = text.text(in: value).withCommonSpaces.trimmingWhitespace
    guard (value.lowerBound...value.upperBound).contains(problem.range.lowerBound),
      // An invisible character beside a number that is right is best told as such.
      word.isEmpty || !word.utf8.allSatisfy(Ascii.isDigit)
    else { return problem }
    let bare = word.trimmingQuotes
    var help = word.isEmpty ? leavingOut : advice(on: bare, form, isQuoted: word != bare)
    // Neither text nor decimals would do for a whole number.
    let unfit = form == .percent ? ["in double quotes"] : ["in double quotes", "."]
    if help == nil, form.isNumber,
      unfit.contains(where: { problem.help?.english.pieces(between: $0).count ?? 0 > 1 })
    {
      help =
        Message("write a number in digits", fr: "écrivez un nombre en chiffres")
        + (leavingOut.map { Message("; \($0)", fr: "\u{A0}; \($0)") } ?? .empty)
    }
    guard let help else { return problem }
    let expected = Message("the value of \(keyName)", fr: "la valeur de \(keyName)")
    return Diagnostic(
      .malformedJSON, at: word.isEmpty ? problem.range : value,
      word.isEmpty
        ? Message(
          "found nothing where \(expected) is expected",
          fr: "il n’y a rien là où il faut \(expected)")
        : .found(word, where: expected),
      help: help)
  }

  /// What an editor of the file takes for the value of the key that was read last: the rest of the
  /// line as far as a bracket, a quote, or a comma before the next key.
  private var bareValue: Range<Int> {
    let bytes = text.bytes
    var end = valueStart
    scan: while end < bytes.count {
      switch bytes[end] {
      case Ascii.lineFeed, Ascii.carriageReturn, Ascii.quote, UInt8(ascii: "}"),
        UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "["):
        break scan
      case UInt8(ascii: ","):
        let next = bytes[(end + 1)...].first { $0 != Ascii.space && $0 != Ascii.tab }
        if next.map({ "\"\r\n}{]".utf8.contains($0) }) ?? true { break scan }
      default: break
      }
      end += 1
    }
    while end > valueStart, bytes[end - 1] == Ascii.space { end -= 1 }
    return valueStart..<end
  }
}

extension ValueForm {
  /// Whether it is written in digits.
  fileprivate var isNumber: Bool {
    switch self {
    case .count, .wholeNumber, .quarters, .percent: true
    default: false
    }
  }
}

extension String {
  /// The string without quotes of another kind than JSON's around it.
  fileprivate var trimmingQuotes: String {
    let quotes = "'‘’“”«»„`"
    var rest = Substring(self)
    while let first = rest.first, quotes.contains(first) || first == " " { rest.removeFirst() }
    while let last = rest.last, quotes.contains(last) || last == " " { rest.removeLast() }
    return String(rest)
  }
}
