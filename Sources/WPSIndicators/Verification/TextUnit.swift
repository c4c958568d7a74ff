/// How a passage may be spelt otherwise than a quotation of the same words.
public enum SpellingDifference: String, Sendable, Hashable, CaseIterable {
  /// Other spaces and ends of lines.
  case spacing
  /// Words broken at the ends of lines, or another dash between them.
  case hyphenation
  /// Other quotation marks or apostrophes.
  case quotationMarks
  /// Other dashes.
  case dashes
  /// Letters printed as one, such as "ﬁ" or "œ", and "…".
  case ligatures
  /// Accents as signs of their own.
  case accents
  /// Asterisks about what is bold.
  case emphasis
}

/// The classes of scalars that the comparison knows.
enum TextUnit {
  static let space: UInt32 = 0x20
  static let mark: UInt32 = 0x27
  static let dash: UInt32 = 0x2D

  static func isDigit(_ value: UInt32) -> Bool { (0x30...0x39).contains(value) }

  static func isAlphanumeric(_ value: UInt32) -> Bool {
    if value < 0x80 { return isDigit(value) || (0x61...0x7A).contains(value | 0x20) }
    guard let scalar = Unicode.Scalar(value) else { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  static func isSpace(_ value: UInt32) -> Bool {
    if value < 0x80 { return value == 0x20 || (0x09...0x0D).contains(value) }
    return Unicode.Scalar(value)?.properties.isWhitespace ?? false
  }

  static func endsLine(_ value: UInt32) -> Bool {
    (0x0A...0x0D).contains(value) || value == 0x85 || value == 0x2028 || value == 0x2029
  }

  /// Whether nothing of it is seen.
  static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0x200B...0x200D, 0x2060, 0xFEFF: true
    default: false
    }
  }

  static func isDash(_ value: UInt32) -> Bool {
    value == dash || (0x2010...0x2015).contains(value) || value == 0x2212
  }

  /// Whether a dash joins words rather than standing between them.
  static func isHyphen(_ value: UInt32) -> Bool {
    value == dash || value == 0x2010 || value == 0x2011
  }

  /// Whether it is a quotation mark or an apostrophe.
  static func isMark(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0x60, 0xAB, 0xB4, 0xBB, 0x2018...0x201F, 0x2032, 0x2033, 0x2039, 0x203A,
      0x02BC:
      true
    default: false
    }
  }

  /// Whether French sets a space before it, which English leaves out.
  static func standsOff(_ value: UInt32) -> Bool {
    switch value {
    case 0x21, 0x25, 0x3A, 0x3B, 0x3F, 0xBB, 0x203A: true
    default: false
    }
  }

  /// Whether French sets a space behind it.
  static func opens(_ value: UInt32) -> Bool { value == 0xAB || value == 0x2039 }

  static func isCombining(_ value: UInt32) -> Bool { (0x300..<0x370).contains(value) }

  /// The letters of a ligature; nil for anything else.
  static func letters(of value: UInt32) -> [UInt32]? {
    switch value {
    case 0xC6: [0x41, 0x45]
    case 0xE6: [0x61, 0x65]
    case 0x152: [0x4F, 0x45]
    case 0x153: [0x6F, 0x65]
    case 0x2026: [0x2E, 0x2E, 0x2E]
    case 0xFB00: [0x66, 0x66]
    case 0xFB01: [0x66, 0x69]
    case 0xFB02: [0x66, 0x6C]
    case 0xFB03: [0x66, 0x66, 0x69]
    case 0xFB04: [0x66, 0x66, 0x6C]
    case 0xFB05, 0xFB06: [0x73, 0x74]
    default: nil
    }
  }

  /// A letter with an accent that stands behind it as one scalar; nil where there is none.
  static func composed(_ letter: UInt32, _ accent: UInt32) -> UInt32? {
    guard let letter = Unicode.Scalar(letter), let accent = Unicode.Scalar(accent) else {
      return nil
    }
    var pair = String.UnicodeScalarView()
    pair.append(letter)
    pair.append(accent)
    // What is no accent makes two characters of them, and one character cannot be formed.
    let composed = String(pair)
    guard let character = composed.first, composed.count == 1 else { return nil }
    return accented[character]
  }

  /// The letters of Latin scripts that have accents. Characters are equal however they are composed.
  private static let accented: [Character: UInt32] = {
    var accented = [Character: UInt32]()
    for range in [UInt32(0xC0)...0x24F, 0x1E00...0x1EFF] {
      for value in range {
        if let scalar = Unicode.Scalar(value) { accented[Character(scalar)] = value }
      }
    }
    return accented
  }()
}
