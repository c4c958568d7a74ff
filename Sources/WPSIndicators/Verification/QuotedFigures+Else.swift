/// What a number is of that are not those who are there: a difference, an aim, a ratio, a part of them.
extension QuotedFigures {
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

  func isDifference(_ range: Range<Int>) -> Bool {
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
    // "women made up 19.8 per cent".
    let isMadeUp =
      before == "up"
      && word(first - 2).map { ["make", "makes", "made", "making"].contains($0) } == true
    if NumberVocabulary.changes.contains(before), !isMadeUp { return true }
    return before == "de" && word(first - 2).map(NumberVocabulary.changes.contains) == true
      && word(next) != "à"
  }

  /// "compared to 11", "down from 23.6 per cent"; not "against 97 men" behind a number of women.
  func isCompared(_ first: Int, _ thing: QuotedNumber.Thing) -> Bool {
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

  func isAim(_ range: Range<Int>) -> Bool {
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
  func isRatio(_ range: Range<Int>) -> Bool {
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

  func value(_ range: Range<Int>) -> Int64? {
    range.count == 1 ? smallNumber(range.lowerBound) : nil
  }

  /// A number up to twelve, in one word; an article is 1.
  func smallNumber(_ index: Int) -> Int64? {
    guard words.indices.contains(index) else { return nil }
    let text = words[index].text
    if words[index].kind == .digits { return Int64(text).flatMap { $0 <= 12 ? $0 : nil } }
    if ["a", "un", "une"].contains(text) { return 1 }
    guard let (value, _) = NumberWords.number(at: 0, of: [text]), value <= 12 else { return nil }
    return value
  }

  func isNumber(_ index: Int) -> Bool {
    guard words.indices.contains(index) else { return false }
    return words[index].kind == .digits && words[index].text.utf8.count != 4
      || words[index].kind == .word && NumberWords.number(at: 0, of: [words[index].text]) != nil
  }

  /// "six women, of whom two are women ministers"; "40 members, of whom two ministers".
  func isSubset(_ first: Int, _ thing: QuotedNumber.Thing) -> Bool {
    guard let before = word(first - 1), NumberVocabulary.parts.contains(before) else {
      return false
    }
    switch thing {
    case .women, .men: return numbers.last?.thing == thing
    case .members, .seats: return true
    default: return false
    }
  }
}
