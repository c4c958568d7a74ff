/// How a scorecard is laid out as plain text.
public struct TextStyle: Sendable, Hashable {
  /// The number of columns that lines may take, at least `narrowest`.
  public let width: Int
  /// Whether to use ASCII characters alone.
  public let isASCII: Bool
  /// Whether to add ANSI colours, as a terminal shows them.
  public let usesColour: Bool

  /// The fewest columns that a scorecard is laid out for.
  public static let narrowest = 60
  /// The most columns that are used, however wide the terminal: longer lines read badly.
  public static let widest = 120

  /// A layout; a width outside `narrowest...widest` is brought inside.
  public init(width: Int = 80, isASCII: Bool = false, usesColour: Bool = false) {
    self.width = min(max(width, Self.narrowest), Self.widest)
    self.isASCII = isASCII
    self.usesColour = usesColour
  }

  /// The ANSI colours that a scorecard uses.
  enum Colour: String {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
  }

  /// A text as this style can show it: on one line, in ASCII where nothing else will do.
  package func spelt(_ text: String) -> String {
    let printable = text.printable
    return isASCII ? AsciiFallback.spell(printable) : printable
  }

  func paint(_ text: String, _ colour: Colour?) -> String {
    guard usesColour, let colour else { return text }
    return "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m"
  }
}

/// Spells text in ASCII for terminals that know nothing else.
package enum AsciiFallback {
  /// The text with accents taken off, signs respelt, and `?` for what has no ASCII spelling.
  package static func spell(_ text: String) -> String {
    var spelt = ""
    for character in text {
      if let ascii = character.asciiValue, ascii != 0x0D {
        spelt.append(character)
      } else {
        spelt += signs[character] ?? letters[character] ?? "?"
      }
    }
    return spelt
  }

  private static let signs: [Character: String] = [
    "\u{A0}": " ", "\u{202F}": " ", "‘": "'", "’": "'", "“": "\"", "”": "\"", "«": "\"", "»": "\"",
    "–": "-", "—": "-", "−": "-", "…": "...", "·": "-", "•": "-", "≥": ">=", "≤": "<=", "≈": "~",
    "×": "x",
    "→": "->", "↑": "^", "↓": "v", "✓": "+", "✗": "x", "─": "-", "═": "=", "°": "o", "№": "No",
    "½": "1/2", "€": "EUR", "£": "GBP", "ﬁ": "fi", "ﬂ": "fl",
  ]

  private static let letters: [Character: String] = {
    let spellings = [
      "A": "ÀÁÂÃÄÅĀĂĄ", "AE": "Æ", "C": "ÇĆĈĊČ", "D": "ĎĐÐ", "E": "ÈÉÊËĒĔĖĘĚƐ", "G": "ĜĞĠĢ",
      "H": "Ĥ", "I": "ÌÍÎÏĨĪĬĮİ", "J": "Ĵ", "K": "Ķ", "L": "ĹĻĽŁ", "N": "ÑŃŅŇŊƝ",
      "O": "ÒÓÔÕÖŌŎŐØƆ", "OE": "Œ", "R": "ŔŖŘ", "S": "ŚŜŞŠ", "T": "ŢŤ", "Th": "Þ",
      "U": "ÙÚÛÜŨŪŬŮŰŲ", "W": "Ŵ", "Y": "ÝŶŸ", "Z": "ŹŻŽ", "a": "ªàáâãäåāăą", "ae": "æ",
      "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęěɛ", "g": "ĝğġģ", "h": "ĥ", "i": "ìíîïĩīĭįı",
      "j": "ĵ", "k": "ķ", "l": "ĺļľł", "n": "ñńņňŋɲ", "o": "ºòóôõöōŏőøɔ", "oe": "œ", "r": "ŕŗř",
      "s": "śŝşš", "ss": "ß", "t": "ţť", "th": "þ", "u": "ùúûüũūŭůűų", "w": "ŵ", "y": "ýÿŷ",
      "z": "źżž",
    ]
    var letters = [Character: String]()
    for (ascii, accented) in spellings {
      for letter in accented { letters[letter] = ascii }
    }
    return letters
  }()
}
