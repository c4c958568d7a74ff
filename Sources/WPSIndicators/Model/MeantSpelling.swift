/// What somebody meant who wrote a period, a day, a count or a percentage in another way than the file
/// does.
package enum MeantSpelling {
  /// The day in `2026/12/1` or `24.12.2026`; nil where day and month could be either.
  package static func date(_ word: String) -> CalendarDate? {
    let parts = word.split(omittingEmptySubsequences: false) { "-/. ".contains($0) }
    if let day = dayOfMonth(in: parts) { return day }
    guard parts.count == 3, parts.allSatisfy({ (1...4).contains($0.count) }) else { return nil }
    let numbers = parts.compactMap(number)
    guard numbers.count == 3 else { return nil }
    if parts[0].count == 4 {
      return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
    }
    guard parts[2].count == 4 else { return nil }
    let dayFirst = CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
    let monthFirst = CalendarDate(year: numbers[2], month: numbers[0], day: numbers[1])
    return dayFirst == nil || monthFirst == nil || dayFirst == monthFirst
      ? dayFirst ?? monthFirst : nil
  }

  /// The day in `5/6/2024` where the day comes first, as it does in French and in most English.
  package static func dayFirst(_ word: String) -> CalendarDate? {
    let numbers = word.split(omittingEmptySubsequences: false) { "-/. ".contains($0) }.map(number)
    guard numbers.count == 3, let day = numbers[0], let month = numbers[1], let year = numbers[2],
      year > 99
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// The day in `31 March 2024` or `1er avril 2024`.
  private static func dayOfMonth(in parts: [Substring]) -> CalendarDate? {
    guard parts.count == 3, let month = month(parts[1]), parts[2].count == 4,
      let year = number(parts[2])
    else { return nil }
    let ordinals = ["er", "st", "nd", "rd", "th"]
    let digits = parts[0].prefix { isDigit($0) }
    guard
      digits.count == parts[0].count || ordinals.contains(String(parts[0].dropFirst(digits.count))),
      let day = number(digits)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// A number of per cent as the file writes it, where a decimal comma, a sign or a space before the
  /// sign stands in its way: "30.5" for "30,5 %".
  package static func percent(_ word: String) -> String? {
    var digits = word.lowercased().withCommonSpaces.trimmingWhitespace
    if let sign = percentSigns.first(where: { digits.hasSuffix($0) }) {
      digits = String(digits.dropLast(sign.count)).trimmingWhitespace
    }
    digits = digits.replacing(",", with: ".")
    return ReportedPercent(digits)?.description
  }

  private static let percentSigns = ["%", "per cent", "percent", "pour cent", "pct"]

  /// The count that somebody meant who separated thousands, or wrote decimals of zero: 12179 for
  /// `12 179`, `12,179`, `12'179` or `12.179`, at least 2001 for `≥2,001`. A count as it should be
  /// written is what it is.
  package static func count(_ word: String) -> Count? {
    let word = word.withCommonSpaces.trimmingWhitespace
    return (try? Count(spelling: word)) ?? (try? Count(spelling: ungrouped(word)))
  }

  /// The count that somebody meant who says that it is not exact: 40 for `about 40`, `~40`,
  /// `40 environ` or `près de 40`.
  package static func approximation(_ word: String) -> Count? {
    guard let first = word.firstIndex(where: isDigit), let last = word.lastIndex(where: isDigit)
    else { return nil }
    let around = word[..<first] + " " + word[word.index(after: last)...]
    guard around.allSatisfy({ $0.isLetter || $0.isWhitespace || "~≈.()'’".contains($0) }) else {
      return nil
    }
    let words = String(around).folded
    let isApproximate =
      words.isEmpty ? around.contains { "~≈".contains($0) } : approximately.contains(words)
    return isApproximate ? count(String(word[first...last])) : nil
  }

  /// What says that a number is not exact, folded.
  private static let approximately: Set = [
    "about", "around", "approx", "approximately", "circa", "ca", "c", "roughly", "some", "nearly",
    "almost", "estimated", "estimate", "est", "environ", "env", "approximativement", "autourde",
    "presde", "quelque", "estimation", "estime", "estimes", "estimee", "estimees",
  ]

  /// The word with the separators taken out of its numbers, and decimals of zero.
  private static func ungrouped(_ word: String) -> String {
    let characters = Array(word)
    var ungrouped = ""
    var place = 0
    func digits(from start: Int) -> Int {
      var end = start
      while end < characters.count, isDigit(characters[end]) { end += 1 }
      return end - start
    }
    while place < characters.count {
      let length = digits(from: place)
      guard length > 0 else {
        ungrouped.append(characters[place])
        place += 1
        continue
      }
      ungrouped += String(characters[place..<place + length])
      let isGroup = length <= 3 && characters[place] != "0"
      place += length
      let separator = place < characters.count ? characters[place] : "0"
      if isGroup, " ,.'’_".contains(separator) {
        while place < characters.count, characters[place] == separator,
          digits(from: place + 1) == 3
        {
          ungrouped += String(characters[place + 1...place + 3])
          place += 4
        }
      }
      let decimals = digits(from: place + 1)
      if place < characters.count, ".,".contains(characters[place]), decimals > 0,
        characters[place + 1...place + decimals].allSatisfy({ $0 == "0" })
      {
        place += decimals + 1
      }
    }
    return ungrouped
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.utf8.count == 1 && character.utf8.allSatisfy(Ascii.isDigit)
  }

  /// Whether a word is one of those that stand where nothing is known: `n/a`, `-`, `..`, `unknown`.
  package static func isNothing(_ word: String) -> Bool {
    let folded = word.folded
    if word.utf8.first == UInt8(ascii: "#"), cellErrors.contains(folded) { return true }
    if !folded.isEmpty { return nothings.contains(folded) }
    return word.unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || "-–—−‐‑.…:?*/_~#·•×".unicodeScalars.contains($0)
    }
  }

  /// What spreadsheets write where a formula failed, as in `#VALUE!`, folded.
  private static let cellErrors: Set = [
    "na", "value", "valeur", "ref", "num", "nombre", "nom", "name", "div0", "null", "nul",
  ]

  /// Such words, folded.
  private static let nothings: Set = [
    "na", "nan", "nd", "nr", "nsp", "so", "null", "nil", "undefined", "unknown", "unk",
    "notknown", "notavailable", "notapplicable", "notgiven", "notstated", "nodata", "missing",
    "tbc", "tbd", "inconnu", "inconnue", "inconnus", "nonconnu", "nondisponible",
    "nonapplicable", "nonrenseigne", "nonprecise", "sansobjet", "manquant", "aconfirmer",
    "acompleter",
  ]

  /// Whether a word says that there are none, or that nothing is known: nobody can tell which.
  package static func isNone(_ word: String) -> Bool {
    ["none", "aucun", "aucune", "neant", "zero"].contains(word.folded)
  }

  private static func number(_ digits: Substring) -> Int? {
    digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
  }
}
