/// What a number counts, told by the words about it. Where they leave a doubt, it counts nothing that
/// the format has a key for.
extension QuotedFigures {
  /// How many words about a number are read at most.
  static let reach = 12

  /// What a number, which is no percentage, counts; the others are those before it.
  func counted(_ range: Range<Int>) -> QuotedNumber.Thing {
    let phrase = self.phrase(behind: range)
    if let word = word(range.upperBound) {
      if NumberVocabulary.time.contains(word) { return .time }
      if NumberVocabulary.money.contains(word) { return .money }
    }
    if let mark = sign(range.lowerBound - 1), NumberVocabulary.money.contains(mark) {
      return .money
    }
    if stands(["a", ".", "m"], at: range.upperBound)
      || stands(["p", ".", "m"], at: range.upperBound)
    {
      return .time
    }
    let label = sign(range.lowerBound - 1) == ":" ? sex(at: range.lowerBound - 2) : nil
    return label ?? sex(in: phrase) ?? predicate(of: range, phrase) ?? subject(of: range, phrase)
      ?? contrast(of: range, phrase) ?? noun(in: phrase) ?? amount(range, phrase)
      ?? whole(range, phrase) ?? .anything
  }

  // MARK: - Words

  /// Whom a word names; nil for others. Neither "UN-Women" nor "women-led" nor human rights name any.
  func sex(at index: Int) -> QuotedNumber.Thing? {
    guard let word = word(index) else { return nil }
    let isWomen =
      NumberVocabulary.women.contains(word) || NumberVocabulary.womenByOffice.contains(word)
    guard isWomen || NumberVocabulary.men.contains(word) else { return nil }
    if let before = self.word(index - 1), ["un", "onu", "l'"].contains(before) { return nil }
    if index + 1 < words.count, words[index + 1].isJoined { return nil }
    return isWomen ? .women : .men
  }

  private func isPartitive(before index: Int) -> Bool {
    var place = index - 1
    while let word = word(place), NumberVocabulary.articles.contains(word) { place -= 1 }
    guard let word = word(place), NumberVocabulary.partitives.contains(word) else { return false }
    return self.word(place - 1) != "total"
  }

  // MARK: - Behind the number

  /// The words that name what is counted: "formed police unit personnel" of "1,428 formed police
  /// unit personnel, including".
  func phrase(behind range: Range<Int>) -> Range<Int> {
    var start = range.upperBound
    // The number again, in digits.
    if sign(start) == "(", sign(start + 2) == ")", words[start + 1].kind == .digits { start += 3 }
    if sign(range.lowerBound - 1) == "(", sign(start) == ")" { start += 1 }
    var end = start
    while end - start < 4, let word = word(end), !NumberVocabulary.ends.contains(word) { end += 1 }
    // "16 membres de sexe masculin".
    if let of = word(end), of == "de" || of == "du", word(end + 1) == "sexe", word(end + 2) != nil {
      end += 3
    }
    return start..<end
  }

  private func isPossessive(_ phrase: Range<Int>) -> Bool {
    !phrase.isEmpty && sign(phrase.upperBound) == "'" && !words[phrase.upperBound].followsSpace
      || phrase.contains { NumberVocabulary.otherThings.contains(words[$0].text) }
  }

  private func sex(in phrase: Range<Int>) -> QuotedNumber.Thing? {
    guard !isPossessive(phrase) else { return nil }
    guard let place = phrase.first(where: { sex(at: $0) != nil }) else {
      // "16 (men)".
      let end = phrase.upperBound
      return sign(end) == "(" && sign(end + 2) == ")" ? sex(at: end + 1) : nil
    }
    // "women: 16" begins what follows.
    if sign(place + 1) == ":" { return nil }
    let named = sex(at: place)
    // "20 women and men".
    for next in place + 1...place + 4 {
      guard let word = word(next) else { break }
      if let other = sex(at: next), other != named { return .members }
      guard ["and", "or", "et", "ou", "des", "d'", "les"].contains(word) else { break }
    }
    return named
  }

  private func noun(in phrase: Range<Int>) -> QuotedNumber.Thing? {
    guard !isPossessive(phrase) else { return nil }
    for index in phrase {
      let word = words[index].text
      if word.hasPrefix("vacan") { return .vacant }
    }
    for index in phrase {
      let word = words[index].text
      if NumberVocabulary.members.contains(word) { return .members }
      if NumberVocabulary.seats.contains(word) { return .seats }
      if NumberVocabulary.others.contains(word) { return .others }
    }
    return nil
  }

  /// "79 of whom were women", "16 of the 40 seats are held by men", "three of them are vacant".
  private func predicate(of range: Range<Int>, _ phrase: Range<Int>) -> QuotedNumber.Thing? {
    guard !isPartitive(before: range.lowerBound) else { return nil }
    var place = phrase.upperBound
    while place < phrase.upperBound + Self.reach, let word = word(place) ?? digits(place) {
      if NumberVocabulary.copulas.contains(word) { return complement(behind: place) }
      if NumberVocabulary.conjunctions.contains(word) { return nil }
      if words[place].kind == .digits, !isPartitive(before: place) { return nil }
      place += 1
    }
    return nil
  }

  private func digits(_ index: Int) -> String? {
    words.indices.contains(index) && words[index].kind == .digits ? words[index].text : nil
  }

  private func complement(behind copula: Int) -> QuotedNumber.Thing? {
    var place = copula + 1
    while let word = word(place), NumberVocabulary.copulaFillers.contains(word) { place += 1 }
    if let sex = sex(at: place) { return sex }
    return word(place)?.hasPrefix("vacan") == true ? .vacant : nil
  }

  // MARK: - Before the number

  /// "women hold 16 of the 40 seats", "les femmes n'étaient que 11".
  private func subject(of range: Range<Int>, _ phrase: Range<Int>) -> QuotedNumber.Thing? {
    guard phrase.isEmpty || noun(in: phrase).map({ $0 == .members || $0 == .seats }) == true else {
      return nil
    }
    var place = range.lowerBound - 1
    while let word = word(place), NumberVocabulary.copulaFillers.contains(word) { place -= 1 }
    guard let verb = word(place), NumberVocabulary.subjectVerbs.contains(verb) else { return nil }
    place -= 1
    if word(place) == "ne" || word(place) == "n'" { place -= 1 }
    return word(place) == "elles" ? .women : sex(at: place)
  }

  /// "24 seats against 97 for the men".
  private func contrast(of range: Range<Int>, _ phrase: Range<Int>) -> QuotedNumber.Thing? {
    if let sex = dative(at: phrase.upperBound), isContrast(range.lowerBound - 1) { return sex }
    guard phrase.isEmpty || noun(in: phrase) == .seats, isContrast(phrase.upperBound),
      digits(phrase.upperBound + 1) != nil
    else { return nil }
    return switch dative(at: phrase.upperBound + 2) {
    case .men: .women
    case .women: .men
    default: nil
    }
  }

  private func isContrast(_ index: Int) -> Bool {
    word(index).map { ["contre", "against", "versus"].contains($0) } ?? false
  }

  private func dative(at index: Int) -> QuotedNumber.Thing? {
    guard let word = word(index), word == "pour" || word == "for" else { return nil }
    return sex(at: index + 1)
      ?? (self.word(index + 1).map { ["les", "the"].contains($0) } == true
        ? sex(at: index + 2) : nil)
  }

  /// "le nombre des membres est porté de 15 à 25", "an authorized strength of 1,920".
  private func amount(_ range: Range<Int>, _ phrase: Range<Int>) -> QuotedNumber.Thing? {
    guard phrase.isEmpty, let before = word(range.lowerBound - 1) else { return nil }
    if before == "of" || before == "de", let size = word(range.lowerBound - 2),
      NumberVocabulary.strengths.contains(size)
    {
      return .seats
    }
    guard ["to", "at", "is", "was", "à", "de"].contains(before) else { return nil }
    var (place, noun) = (range.lowerBound - 1, QuotedNumber.Thing?.none)
    while place >= 0, range.lowerBound - place <= Self.reach {
      if let sign = sign(place), sign != "(", sign != ")" { return nil }
      if sex(at: place) != nil { return nil }
      let text = words[place].text
      if NumberVocabulary.members.contains(text) { noun = .members }
      if NumberVocabulary.seats.contains(text) { noun = .seats }
      if NumberVocabulary.amounts.contains(text) { return noun }
      place -= 1
    }
    return nil
  }

  /// "6 membres sur 28".
  private func whole(_ range: Range<Int>, _ phrase: Range<Int>) -> QuotedNumber.Thing? {
    guard phrase.isEmpty, let part = numbers.last, range.lowerBound - part.words.upperBound <= 5,
      ["sur", "of"].contains(word(range.lowerBound - 1)),
      (part.words.upperBound..<range.lowerBound).allSatisfy({ words[$0].kind == .word })
    else { return nil }
    return [.women, .men, .members].contains(part.thing) ? .members : nil
  }

  // MARK: - Percentages

  /// Whether a percentage is that of men, or may be: the nearest that its clause names, else the last
  /// named before it.
  func isOfMen(_ range: Range<Int>) -> Bool {
    let breaks = { (index: Int) -> Bool in
      self.words[index].kind == .sign
        || NumberVocabulary.conjunctions.contains(self.words[index].text)
    }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, range.lowerBound - start < 2 * Self.reach, !breaks(start - 1) { start -= 1 }
    while end < words.count, end - range.upperBound < 2 * Self.reach, !breaks(end) { end += 1 }
    let named = (start..<end).compactMap { sex(at: $0) }
    if !named.isEmpty { return named.contains(.men) }
    var place = start - 1
    while place >= 0, start - place < 2 * Self.reach, sign(place) != "." {
      if let sex = sex(at: place) { return sex == .men }
      place -= 1
    }
    return false
  }
}
