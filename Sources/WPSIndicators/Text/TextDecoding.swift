/// An encoding in which spreadsheets save tables.
public enum TableEncoding: String, Sendable, CaseIterable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "utf-8"
  /// UTF-16, as Excel's "Unicode text" is: by its byte order mark, else by where its zero bytes are.
  case utf16 = "utf-16"
  /// Windows-1252, as Excel's plain "CSV" is in western Europe and Africa.
  case windows1252 = "windows-1252"
}

/// Turns the bytes of a table into UTF-8, in which everything here reads and places are counted.
enum TextDecoding {
  /// The text in UTF-8, and what is to be said of its encoding; nil where it cannot be read in it.
  /// - Parameter encoding: what it is in; nil where that is to be seen from its bytes.
  static func decode(
    _ text: SourceText, as encoding: TableEncoding?
  ) -> (text: SourceText?, diagnostic: Diagnostic?) {
    let bytes = text.bytes
    func decoded(_ bytes: [UInt8]) -> SourceText { SourceText(name: text.name, bytes: bytes) }
    switch encoding ?? recognized(bytes) {
    case .utf16:
      guard let utf8 = utf8(ofUTF16: bytes) else {
        return (
          nil,
          Diagnostic(
            .invalidUTF8, at: 0..<min(2, bytes.count),
            Message("the table is not UTF-16", fr: "le tableau n’est pas en UTF-16"), help: advice)
        )
      }
      return (decoded(utf8), nil)
    case .utf8:
      let problem = TextEncoding.problem(of: bytes)
      return (problem == nil ? text : nil, problem)
    case .windows1252:
      guard let utf8 = utf8(ofWindows1252: bytes) else {
        let problem = TextEncoding.problem(of: bytes)
        return (
          nil,
          problem
            ?? Diagnostic(
              .invalidUTF8, at: 0..<min(1, bytes.count),
              Message("the table is not Windows-1252", fr: "le tableau n’est pas en Windows-1252"),
              help: advice)
        )
      }
      let table = decoded(utf8)
      return (table, encoding == nil ? guess(in: table) : nil)
    }
  }

  private static let advice = Message(
    "save the table in the encoding UTF-8", fr: "enregistrez le tableau dans l’encodage UTF-8")

  /// What a table is in, by its bytes.
  private static func recognized(_ bytes: [UInt8]) -> TableEncoding {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return .utf8
    }
    if byteOrder(of: bytes) != nil { return .utf16 }
    guard let problem = TextEncoding.problem(of: bytes) else { return .utf8 }
    // No text in Windows-1252 has zero bytes either.
    return problem.code == .invalidUTF8 && !bytes.contains(0) ? .windows1252 : .utf8
  }

  /// Says that the encoding was a guess, at the first letter that depends on it.
  private static func guess(in table: SourceText) -> Diagnostic {
    let first = table.bytes.firstIndex { $0 >= 0x80 } ?? 0
    var end = min(first + 1, table.bytes.count)
    while end < table.bytes.count, table.bytes[end] & 0xC0 == 0x80 { end += 1 }
    return Diagnostic(
      .guessedEncoding, at: first..<end,
      Message(
        "the table is not UTF-8, and is read as Windows-1252",
        fr: "le tableau n’est pas en UTF-8 et il est lu comme du Windows-1252"),
      help: Message(
        "look at its accents, or save it as \"CSV UTF-8\"",
        fr: "vérifiez ses accents, ou enregistrez-le au format \(quoted: "CSV UTF-8")"),
      remedy: .nameEncoding)
  }

  // MARK: - UTF-16

  private enum ByteOrder {
    case little, big
  }

  /// The order by the mark, or by where the zero bytes of common letters are; nil for what is not
  /// UTF-16 by either.
  private static func byteOrder(of bytes: [UInt8]) -> ByteOrder? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .little }
    if bytes.starts(with: [0xFE, 0xFF]) { return .big }
    let sample = bytes.prefix(512)
    let zeros = [0, 1].map { rest in sample.indices.count { $0 % 2 == rest && sample[$0] == 0 } }
    guard sample.count >= 4, max(zeros[0], zeros[1]) * 4 >= sample.count,
      min(zeros[0], zeros[1]) == 0
    else { return nil }
    return zeros[1] > 0 ? .little : .big
  }

  private static func utf8(ofUTF16 bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count % 2 == 0 else { return nil }
    let isLittle = byteOrder(of: bytes) != .big
    let units = stride(from: 0, to: bytes.count, by: 2).map { place in
      isLittle
        ? UInt16(bytes[place]) | UInt16(bytes[place + 1]) << 8
        : UInt16(bytes[place]) << 8 | UInt16(bytes[place + 1])
    }
    var utf8 = [UInt8]()
    utf8.reserveCapacity(bytes.count)
    var index = units.first == 0xFEFF ? 1 : 0
    while index < units.count {
      var value = UInt32(units[index])
      index += 1
      if UTF16.isLeadSurrogate(units[index - 1]) {
        guard index < units.count, UTF16.isTrailSurrogate(units[index]) else { return nil }
        value = 0x10000 + (value - 0xD800) << 10 + (UInt32(units[index]) - 0xDC00)
        index += 1
      }
      guard let scalar = Unicode.Scalar(value), value != 0 else { return nil }
      utf8.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return utf8
  }

  // MARK: - Windows-1252

  /// The characters of the bytes from 0x80 on, which Latin-1 has controls for; 0 where there is none.
  private static let windows1252: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  private static func utf8(ofWindows1252 bytes: [UInt8]) -> [UInt8]? {
    var utf8 = [UInt8]()
    utf8.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      var value = UInt32(byte)
      if (0x80...0x9F).contains(byte) { value = UInt32(windows1252[Int(byte) - 0x80]) }
      guard value != 0, let scalar = Unicode.Scalar(value) else { return nil }
      utf8.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return utf8
  }
}
