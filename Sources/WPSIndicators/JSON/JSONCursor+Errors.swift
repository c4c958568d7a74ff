/// The text is not JSON from here on, so that reading cannot go on.
struct JSONSyntaxError: Error, Sendable {
  let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }

  init(
    _ code: DiagnosticCode = .malformedJSON, at range: Range<Int>, _ message: Message,
    notes: [Diagnostic.Note] = [], help: Message? = nil
  ) {
    diagnostic = Diagnostic(code, at: range, message, notes: notes, help: help)
  }
}

/// What went wrong, in the words of somebody who edits the file by hand.
extension JSONCursor {
  /// The error for what stands at the cursor, where something else is due.
  /// - Parameter scope: the object or list that is open, if a bracket may be missing in it.
  func unexpected(
    _ expected: Message, in scope: JSONScope? = nil, help: Message? = nil
  ) -> JSONSyntaxError {
    if let merge = unfinishedMerge { return merge }
    guard offset < bytes.count else {
      let end = endOfPreviousToken()
      return JSONSyntaxError(
        at: end..<end,
        role.saying(
          Message(
            "ends where \(expected) is expected", fr: "s’arrête là où il faut \(expected)"),
          plural: Message(
            "end where \(expected) is expected", fr: "s’arrêtent là où il faut \(expected)")))
    }
    let range = offset..<endOfToken()
    var notes = [Diagnostic.Note]()
    if let scope, "{}[]:".utf8.contains(bytes[offset]) {
      let isStillOpen =
        bytes[scope.start] == UInt8(ascii: "{")
        ? Message(
          "the object that begins here is still open",
          fr: "l’objet qui commence ici est encore ouvert")
        : Message(
          "the list that begins here is still open",
          fr: "la liste qui commence ici est encore ouverte")
      notes = [Diagnostic.Note(message: isStillOpen, range: scope.start..<scope.start + 1)]
    }
    return JSONSyntaxError(
      at: range, .found(text(range), where: expected), notes: notes, help: help ?? advice(range))
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
      at: start..<end, .found(text(start..<end), where: Self.value),
      help: Message(
        "a number has digits only; put text, such as a date or a share, in double quotes",
        fr: """
          un nombre n’a que des chiffres\u{A0}; mettez un texte, comme une date ou une part, entre \
          guillemets
          """))
  }

  /// What is expected where any value will do.
  static let value = Message("a value", fr: "une valeur")

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
      at: start..<offset,
      Message(
        "the text that begins here has no closing quote on its line",
        fr: "le texte qui commence ici n’a pas de guillemet de fin sur sa ligne"),
      help: Message(
        "write '\"' at its end; inside a text write \\\" for a quote and \\n for a new line",
        fr: """
          écrivez \(quoted: "\"") à sa fin\u{A0}; dans un texte, écrivez \\\" pour un guillemet et \
          \\n pour un retour à la ligne
          """))
  }

  func unclosed(_ scope: JSONScope, _ end: String) -> JSONSyntaxError {
    JSONSyntaxError(
      at: scope.start..<scope.start + 1,
      Message("this bracket is never closed", fr: "ce qui s’ouvre ici n’est jamais refermé"),
      help: Message(
        "write \(quoted: end) where it ends", fr: "écrivez \(quoted: end) là où cela se termine"))
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

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Whether nothing but space stands between a token and a digit before it.
  private func isAfterDigit(_ range: Range<Int>) -> Bool {
    let end = endOfPreviousToken()
    return end > 0 && end <= range.lowerBound && Ascii.isDigit(bytes[end - 1])
  }

  /// What to do about the slips that people make most.
  private func advice(_ range: Range<Int>) -> Message? {
    let isAfterText = range.lowerBound > 0 && bytes[range.lowerBound - 1] == Ascii.quote
    switch text(range) {
    case "'", "‘", "’", "“", "”", "«", "»", "„":
      return Message("use the straight double quote \"", fr: "utilisez le guillemet droit \"")
    case "/", "#":
      return role == .file
        ? Message(
          "JSON has no comments; use \"note\" where the format has it",
          fr: "il n’y a pas de commentaires en JSON\u{A0}; utilisez \"note\" là où cette clé existe"
        )
        : Message(
          "JSON has no comments; delete it",
          fr: "il n’y a pas de commentaires en JSON\u{A0}; supprimez-le")
    case "\u{A0}", "\u{202F}", "\u{200B}", "\u{FEFF}":
      return Message(
        "an invisible character; delete it", fr: "un caractère invisible\u{A0}; supprimez-le")
    case ";", "，": return Self.use(",")
    case ",": return Message("delete this comma", fr: "supprimez cette virgule")
    case "=", "：": return Self.use(":")
    case "True", "TRUE", "yes": return .write("true")
    case "False", "FALSE", "no": return .write("false")
    case "None", "nil", "NULL", "Null", "undefined", "NaN", "Infinity": return .leaveKeyOut
    case "+":
      return meantNumber(at: range.lowerBound).map { .write($0) }
        ?? Message("write the number without a sign", fr: "écrivez le nombre sans signe")
    case let word where word.hasPrefix("."):
      let isNegative = range.lowerBound > 0 && bytes[range.lowerBound - 1] == Ascii.minus
      return meantNumber(at: range.lowerBound - (isNegative ? 1 : 0)).map { .write($0) }
        ?? Message(
          "write a digit before the decimal point",
          fr: "écrivez un chiffre avant le point décimal")
    case let word where word.utf8.allSatisfy(Ascii.isDigit) && isAfterDigit(range):
      return Message(
        "write a number without spaces: 2800", fr: "écrivez le nombre sans espaces\u{A0}: 2800")
    case let word where word.utf8.allSatisfy(isWordByte):
      return isAfterText
        ? Message(
          "inside a text write \\\" for a quote",
          fr: "dans un texte, écrivez \\\" pour un guillemet")
        : Message("put text in double quotes", fr: "mettez le texte entre guillemets")
    default: return nil
    }
  }

  private static func use(_ sign: String) -> Message {
    Message("use \(quoted: sign)", fr: "utilisez \(quoted: sign)")
  }
}
