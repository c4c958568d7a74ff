/// What went wrong, in the words of somebody who edits the file by hand.
extension JSONCursor {
  /// The error for what stands at the cursor, where something else is due.
  func unexpected(_ expected: String) -> JSONSyntaxError {
    guard offset < bytes.count else {
      return JSONSyntaxError(at: offset..<offset, "the file ends where \(expected) is expected")
    }
    let range = offset..<endOfToken()
    return JSONSyntaxError(
      at: range, "found \(quoted(range)) where \(expected) is expected", help: advice(range))
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

  private func isWordByte(_ byte: UInt8) -> Bool {
    Ascii.isDigit(byte) || byte == UInt8(ascii: "_") || byte == Ascii.point
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private func quoted(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self).quoted
  }

  /// What to do about the slips that people make most.
  private func advice(_ range: Range<Int>) -> String? {
    switch String(decoding: bytes[range], as: UTF8.self) {
    case "'", "‘", "’", "“", "”", "«", "»", "„": "use the straight double quote \""
    case "/", "#": "JSON has no comments; use \"note\" where the format has it"
    case "\u{A0}", "\u{202F}", "\u{200B}", "\u{FEFF}": "an invisible character; delete it"
    case ";": "use ','"
    case "True", "TRUE": "write true"
    case "False", "FALSE": "write false"
    case "None", "nil", "NULL", "Null", "undefined", "NaN":
      "leave the key out where nothing is known"
    case "+": "write the number without a sign"
    case ".": "write a digit before the decimal point"
    default: nil
    }
  }
}
