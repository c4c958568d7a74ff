extension MeantSpelling {
  /// The period in `2026-T4`, `Q4 2026`, `4T2026`, `2025-H1`, `1er semestre 2025`, `2025-7`,
  /// `juillet 2025` or `third quarter of 2016`. A financial year is none: it may begin in any month.
  package static func period(_ word: String) -> Period? {
    if let span = span(word) { return span }
    var year: Int?
    var number: Int?
    var granularity: Period.Granularity?
    for part in parts(of: word) {
      let isSettled: Bool
      if let value = DecimalDigits.value(of: part.utf8.prefix(9)) {
        guard part.utf8.count == 4 || part.utf8.count <= 2 else { return nil }
        isSettled = part.utf8.count == 4 ? year != nil : number != nil
        if part.utf8.count == 4 { year = value } else { number = value }
      } else if let unit = units[part] {
        isSettled = granularity != nil
        granularity = unit
      } else if let month = months.firstIndex(where: { $0.contains(part) }) {
        isSettled = granularity != nil || number != nil
        (granularity, number) = (.month, month + 1)
      } else if let ordinal = ordinals.firstIndex(where: { $0.contains(part) }) {
        isSettled = number != nil
        number = ordinal + 1
      } else {
        isSettled = !fillers.contains(part)
      }
      if isSettled { return nil }
    }
    guard let year, let number else { return nil }
    return Period(granularity ?? .month, number, of: year)
  }

  /// The quarter, half-year or year in `July to September 2022` or `juillet à septembre 2022`.
  private static func span(_ word: String) -> Period? {
    let parts = parts(of: word.replacing("–", with: " ")).filter {
      !["to", "a", "à", "au", "de", "from"].contains($0)
    }
    guard parts.count == 3, let first = month(parts[0]), let last = month(parts[1]), first < last,
      parts[2].utf8.count == 4, let year = DecimalDigits.value(of: parts[2].utf8)
    else { return nil }
    return [Period.Granularity.quarter, .halfYear, .year].lazy.compactMap { granularity in
      let number = (first - 1) / (last - first + 1) + 1
      return Period(granularity, number, of: year)
    }.first { $0.firstDay.month == first && $0.lastDay.month == last }
  }

  /// The number of the month that a word names, whole or cut short, in English or French.
  static func month(_ word: some StringProtocol) -> Int? {
    let folded = String(word).folded
    return months.firstIndex { $0.contains(folded) }.map { $0 + 1 }
  }

  /// Whether a word is the name of a month, whole or cut short, in English or French.
  package static func isMonth(_ word: some StringProtocol) -> Bool {
    let folded = String(word).folded
    return months.contains { $0.contains(folded) }
  }

  /// Runs of letters, without accents, and runs of digits.
  private static func parts(of word: String) -> [String] {
    let accents: [Character: Character] = ["é": "e", "è": "e", "û": "u", "’": "'"]
    var parts = [String]()
    var last: Bool?
    for character in word.lowercased() {
      let character = accents[character] ?? character
      let isDigit = character.utf8.allSatisfy(Ascii.isDigit)
      guard !" \u{A0}\u{202F}-/_.,'".contains(character) else {
        last = nil
        continue
      }
      if last == isDigit {
        parts[parts.count - 1].append(character)
      } else {
        parts.append(String(character))
      }
      last = isDigit
    }
    return parts
  }

  private static let units: [String: Period.Granularity] = [
    "q": .quarter, "t": .quarter, "quarter": .quarter, "trimestre": .quarter, "trim": .quarter,
    "s": .halfYear, "h": .halfYear, "half": .halfYear, "semester": .halfYear,
    "semestre": .halfYear, "m": .month,
  ]

  /// The names of the months, and what they are cut to.
  private static let months: [Set<String>] = [
    ["january", "jan", "janvier", "janv"], ["february", "feb", "fevrier", "fevr", "fev"],
    ["march", "mar", "mars"], ["april", "apr", "avril", "avr"], ["may", "mai"],
    ["june", "jun", "juin"], ["july", "jul", "juillet", "juil"], ["august", "aug", "aout"],
    ["september", "sep", "sept", "septembre"], ["october", "oct", "octobre"],
    ["november", "nov", "novembre"], ["december", "dec", "decembre"],
  ]

  private static let ordinals: [Set<String>] = [
    ["first", "premier"], ["second", "deuxieme"], ["third", "troisieme"],
    ["fourth", "quatrieme"],
  ]

  /// What says nothing of which period it is.
  private static let fillers: Set<String> = [
    "er", "e", "eme", "ieme", "nd", "rd", "st", "th", "the", "of", "year", "le", "de", "d", "du",
  ]
}
