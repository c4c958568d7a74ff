/// What a number counts, told by the words about it. Where they leave a doubt, it counts nothing that
/// the format has a key for.
extension QuotedFigures {
  /// How many words about a number are read at most.
  private static let reach = 12

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
  private func phrase(behind range: Range<Int>) -> Range<Int> {
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

  // MARK: - What is not there

  /// Whether it tells of a change, an aim, another time's number, a ratio, an alternative or a part of
  /// those just counted, rather than of how many there are.
  func isElse(_ range: Range<Int>, _ thing: QuotedNumber.Thing) -> Bool {
    let (first, next) = (range.lowerBound, range.upperBound)
    if let mark = sign(first - 1), mark == "-" || mark == "+", !words[first].followsSpace {
      return true
    }
    if let before = word(first - 1), NumberVocabulary.denials.contains(before) { return true }
    return isDifference(range) || isCompared(first, thing) || isAim(range) || isRatio(range)
      || isSubset(first, thing) || (word(next).map { $0 == "in" } == true && isNumber(next + 1))
  }

  private func isDifference(_ range: Range<Int>) -> Bool {
    let (first, next) = (range.lowerBound, range.upperBound)
    if let word = word(next), NumberVocabulary.differences.contains(word) { return true }
    // "two other women".
    if let word = word(next), NumberVocabulary.others.contains(word), sex(at: next + 1) != nil {
      return true
    }
    let end = phrase(behind: range).upperBound
    if phrase(behind: range).contains(where: {
      NumberVocabulary.differences.contains(words[$0].text)
    })
      || stands(["de", "plus"], at: end) || stands(["de", "moins"], at: end)
      || stands(["en", "plus"], at: end) || stands(["en", "moins"], at: end)
    {
      return true
    }
    guard let before = word(first - 1) else { return false }
    if before == "by" {
      return (first - 6..<first - 1).contains {
        word($0).map(NumberVocabulary.changes.contains) ?? false
      }
    }
    if NumberVocabulary.differencesBefore.contains(before) { return true }
    if NumberVocabulary.changes.contains(before) { return true }
    return before == "de" && word(first - 2).map(NumberVocabulary.changes.contains) == true
      && word(next) != "à"
  }

  /// "compared to 11", "down from 23.6 per cent"; not "against 97 men" behind a number of women.
  private func isCompared(_ first: Int, _ thing: QuotedNumber.Thing) -> Bool {
    var place = first - 1
    if word(place).map(NumberVocabulary.articles.contains) == true { place -= 1 }
    guard let before = word(place) else { return false }
    if before == "to" || before == "with" || before == "à" {
      return ["compared", "comparison", "comparé", "comparée", "comparés"].contains(word(place - 1))
    }
    if before == "from" { return ["up", "down"].contains(word(place - 1)) }
    guard NumberVocabulary.comparisons.contains(before), numbers.last?.bound != .moreThan else {
      return false
    }
    if before == "than" { return bound(before: first) == nil }
    return !(thing == .women || thing == .men) || numbers.last?.thing == thing
  }

  private func isAim(_ range: Range<Int>) -> Bool {
    let tells = { (index: Int) -> Bool in
      guard self.word(index).map(NumberVocabulary.aims.contains) == true else { return false }
      return !NumberVocabulary.isMonth(self.words[index])
    }
    var place = range.lowerBound - 1
    while place >= 0, range.lowerBound - place <= Self.reach, words[place].kind != .sign {
      if tells(place) { return true }
      place -= 1
    }
    place = range.upperBound
    while place < words.count, place - range.upperBound < 8, words[place].kind != .sign {
      if NumberVocabulary.conjunctions.contains(words[place].text) { return false }
      if tells(place) { return true }
      place += 1
    }
    return false
  }

  /// "one in four members", "une femme sur quatre".
  private func isRatio(_ range: Range<Int>) -> Bool {
    for skipped in 0...1 {
      var place = range.upperBound + skipped
      if skipped == 1, word(place - 1) == nil { return false }
      if word(place) == "out" { place += 1 }
      if let link = word(place), NumberVocabulary.ratioLinks.contains(link) {
        if word(place + 1) == "every" { return true }
        if let few = value(range), few <= 3, let all = smallNumber(place + 1), all > few {
          return true
        }
      }
      // The other number of it.
      var before = range.lowerBound - 1
      if word(before) == "every" { return true }
      guard let link = word(before), NumberVocabulary.ratioLinks.contains(link),
        let all = smallNumber(range.lowerBound)
      else { continue }
      if word(before - 1) == "out" { before -= 1 }
      if let few = smallNumber(before - 1 - skipped), few <= 3, few < all { return true }
    }
    return false
  }

  private func value(_ range: Range<Int>) -> Int64? {
    range.count == 1 ? smallNumber(range.lowerBound) : nil
  }

  /// A number up to twelve, in one word; an article is 1.
  private func smallNumber(_ index: Int) -> Int64? {
    guard words.indices.contains(index) else { return nil }
    let text = words[index].text
    if words[index].kind == .digits { return Int64(text).flatMap { $0 <= 12 ? $0 : nil } }
    if ["a", "un", "une"].contains(text) { return 1 }
    guard let (value, _) = NumberWords.number(at: 0, of: [text]), value <= 12 else { return nil }
    return value
  }

  private func isNumber(_ index: Int) -> Bool {
    guard words.indices.contains(index) else { return false }
    return words[index].kind == .digits && words[index].text.utf8.count != 4
      || words[index].kind == .word && NumberWords.number(at: 0, of: [words[index].text]) != nil
  }

  /// "six women, of whom two are women ministers"; "40 members, of whom two ministers".
  private func isSubset(_ first: Int, _ thing: QuotedNumber.Thing) -> Bool {
    guard let before = word(first - 1), NumberVocabulary.parts.contains(before) else {
      return false
    }
    switch thing {
    case .women, .men: return numbers.last?.thing == thing
    case .members, .seats: return true
    default: return false
    }
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
