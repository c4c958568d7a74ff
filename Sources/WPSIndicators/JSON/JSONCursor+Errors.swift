/// The text is not JSON from here on, so that reading cannot go on.
struct JSONSyntaxError: Error, Sendable {
  let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }

  init(
    _ code: DiagnosticCode = .malformedJSON, at range: Range<Int>, _ message: String,
    notes: [Diagnostic.Note] = [], help: String? = nil
  ) {
    diagnostic = Diagnostic(code, at: range, message, notes: notes, help: help)
  }
}

/// What went wrong, in the words of somebody who edits the file by hand.
extension JSONCursor {
  /// The error for what stands at the cursor, where something else is due.
  /// - Parameter scope: the object or list that is open, if a bracket may be missing in it.
  func unexpected(
    _ expected: String, in scope: JSONScope? = nil, help: String? = nil
  ) -> JSONSyntaxError {
    if let merge = unfinishedMerge { return merge }
    guard offset < bytes.count else {
      let end = endOfPreviousToken()
      return JSONSyntaxError(at: end..<end, "the file ends where \(expected) is expected")
    }
    let range = offset..<endOfToken()
    var notes = [Diagnostic.Note]()
    if let scope, "{}[]:".utf8.contains(bytes[offset]) {
      let what = bytes[scope.start] == UInt8(ascii: "{") ? "object" : "list"
      notes = [
        Diagnostic.Note(
          message: "the \(what) that begins here is still open",
          range: scope.start..<scope.start + 1)
      ]
    }
    return JSONSyntaxError(
      at: range, "found \(quoted(range)) where \(expected) is expected", notes: notes,
      help: help ?? advice(range))
  }

  /// The error for a mark at the cursor that version control leaves where two changes of a file meet.
  private var unfinishedMerge: JSONSyntaxError? {
    guard let length = MergeMark.length(in: bytes, at: offset) else { return nil }
    return JSONSyntaxError(
      at: offset..<offset + length, MergeMark.message, help: MergeMark.help)
  }

  /// The error for a number that goes on with what no number has: `30%`, `2016-09-14`, `1/3`, `0x1F`.
  func numberGoesOn(from start: Int) -> JSONSyntaxError {
    var end = offset
    while end < bytes.count, goesOnAfterNumber(bytes[end]), end - offset < 40 { end += 1 }
    return JSONSyntaxError(
      at: start..<end, "found \(quoted(start..<end)) where a value is expected",
      help: "a number has digits only; put text, such as a date or a share, in double quotes")
  }

  /// What JSON writes for a number that other notations begin with `+`, zeros or its decimal point,
  /// or end with that: 5 for `+5`, `05` and `5.`, 0.5 for `.5`; nil where more than a number stands.
  func meantNumber(at start: Int) -> String? {
    var place = start
    func digits() -> [UInt8] {
      let digits = bytes[place...].prefix(while: Ascii.isDigit)
      place += digits.count
      return Array(digits)
    }
    let isNegative = bytes[place] == Ascii.minus
    if isNegative || bytes[place] == UInt8(ascii: "+") { place += 1 }
    let whole = digits().drop { $0 == Ascii.zero }
    var decimals = [UInt8]()
    if place < bytes.count, bytes[place] == Ascii.point {
      place += 1
      decimals = digits()
    }
    guard place > start, bytes[start..<place].contains(where: Ascii.isDigit),
      place == bytes.count || !goesOnAfterNumber(bytes[place])
    else { return nil }
    let number =
      (isNegative ? [Ascii.minus] : []) + (whole.isEmpty ? [Ascii.zero] : Array(whole))
      + (decimals.isEmpty ? [] : [Ascii.point] + decimals)
    return String(decoding: number, as: UTF8.self)
  }

  /// Whether a byte behind a number would be read as a part of it.
  func goesOnAfterNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case Ascii.minus, UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "%"), UInt8(ascii: ":"),
      UInt8(ascii: "'"):
      true
    default: isWordByte(byte)
    }
  }

  func unterminatedString(from start: Int) -> JSONSyntaxError {
    JSONSyntaxError(
      at: start..<offset, "the text that begins here has no closing quote on its line",
      help: "write '\"' at its end; inside a text write \\\" for a quote and \\n for a new line")
  }

  func unclosed(_ scope: JSONScope, _ end: String) -> JSONSyntaxError {
    JSONSyntaxError(
      at: scope.start..<scope.start + 1, "this bracket is never closed",
      help: "write \(end) where it ends")
  }

  /// The end of the last byte before the cursor that is not space: where a comma would go.
  func endOfPreviousToken() -> Int {
    var place = offset
    while place > 0, bytes[place - 1] <= Ascii.space { place -= 1 }
    return place
  }

  /// The bytes that an editor would take for one word or sign.
  private func endOfToken() -> Int {
    var end = offset
    while end < bytes.count, isWordByte(bytes[end]), end - offset < 40 { end += 1 }
    if end > offset { return end }
    // One sign: take the whole of a character that is several bytes long.
    end = offset + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  /// Whether a byte belongs to a word or a number.
  func isWordByte(_ byte: UInt8) -> Bool {
    Ascii.isDigit(byte) || byte == UInt8(ascii: "_") || byte == Ascii.point
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private func quoted(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self).quoted
  }

  /// Whether nothing but space stands between a token and a digit before it.
  private func isAfterDigit(_ range: Range<Int>) -> Bool {
    let end = endOfPreviousToken()
    return end > 0 && end <= range.lowerBound && Ascii.isDigit(bytes[end - 1])
  }

  /// What to do about the slips that people make most.
  private func advice(_ range: Range<Int>) -> String? {
    let isAfterText = range.lowerBound > 0 && bytes[range.lowerBound - 1] == Ascii.quote
    switch String(decoding: bytes[range], as: UTF8.self) {
    case "'", "‘", "’", "“", "”", "«", "»", "„": return "use the straight double quote \""
    case "/", "#": return "JSON has no comments; use \"note\" where the format has it"
    case "\u{A0}", "\u{202F}", "\u{200B}", "\u{FEFF}": return "an invisible character; delete it"
    case ";", "，": return "use ','"
    case ",": return "delete this comma"
    case "=", "：": return "use ':'"
    case "True", "TRUE", "yes": return "write true"
    case "False", "FALSE", "no": return "write false"
    case "None", "nil", "NULL", "Null", "undefined", "NaN", "Infinity":
      return "leave the key out where nothing is known"
    case "+":
      return meantNumber(at: range.lowerBound).map { "write \($0)" }
        ?? "write the number without a sign"
    case let word where word.hasPrefix("."):
      let isNegative = range.lowerBound > 0 && bytes[range.lowerBound - 1] == Ascii.minus
      return meantNumber(at: range.lowerBound - (isNegative ? 1 : 0)).map { "write \($0)" }
        ?? "write a digit before the decimal point"
    case let word where word.utf8.allSatisfy(Ascii.isDigit) && isAfterDigit(range):
      return "write a number without spaces: 2800"
    case let word where word.utf8.allSatisfy(isWordByte):
      return isAfterText ? "inside a text write \\\" for a quote" : "put text in double quotes"
    default: return nil
    }
  }
}
