extension String {
  /// Appends words to HTML or XML: on one line, and without characters that a page may not hold.
  /// - Parameter quotes: whether they stand in quotation marks, as the value of an attribute does.
  mutating func appendMarkup(_ words: String, quotes: Bool) {
    for scalar in words.printable.unicodeScalars {
      switch scalar {
      case "&": self += "&amp;"
      case "<": self += "&lt;"
      case ">": self += "&gt;"
      case "\"" where quotes: self += "&quot;"
      case _ where scalar.isNoncharacter: unicodeScalars.append("\u{FFFD}")
      default: unicodeScalars.append(scalar)
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is one of those set aside never to be characters, which no page may hold.
  fileprivate var isNoncharacter: Bool {
    value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
  }
}
