/// The short names by which records refer to each other, such as `national-assembly`.
enum Identifier {
  /// Whether a word has the form of an identifier.
  static func isWellFormed(_ word: String) -> Bool {
    var previous = Ascii.minus
    for byte in word.utf8 {
      guard
        Ascii.isSmallLetter(byte) || Ascii.isDigit(byte)
          || byte == Ascii.minus && previous != byte
      else { return false }
      previous = byte
    }
    return previous != Ascii.minus
  }

  /// What to write in the place of a word that has not.
  static func advice(for word: String) -> String {
    (mended(word).map { "write \"\($0)\": " } ?? "")
      + "an id has small letters a–z and digits, with single hyphens between"
  }

  /// The identifier that somebody probably meant: in small letters, with hyphens.
  private static func mended(_ word: String) -> String? {
    let parts = word.lowercased().split { "_-./ ".contains($0) }
    let mended = parts.joined(separator: "-")
    return isWellFormed(mended) ? mended : nil
  }
}
