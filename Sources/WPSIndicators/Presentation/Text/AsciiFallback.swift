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
    "–": "-", "—": "-", "−": "-", "…": "...", "·": "-", "•": "-", "≥": ">=", "≤": "<=", "×": "x",
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
