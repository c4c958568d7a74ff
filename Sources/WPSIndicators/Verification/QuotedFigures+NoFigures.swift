/// What a number in a quotation is that is no figure: part of a word, a reference, a year, a date.
extension QuotedFigures {
  /// Whether letters or a slash stand right beside the digits: "39e", "S/2020/1281", "Covid-19"; or
  /// a part or an order follows: "two thirds", "twenty-third".
  func isGlued(_ range: Range<Int>) -> Bool {
    let (first, next) = (words[range.lowerBound], range.upperBound)
    if first.isJoined, word(range.lowerBound - 1) != nil { return true }
    if sign(range.lowerBound - 1) == "/", !first.followsSpace { return true }
    guard next < words.count else { return isBehindColon(range.lowerBound) }
    let following = words[next]
    if following.text == "/", !following.followsSpace { return true }
    if isBehindColon(range.lowerBound) || isBehindColon(next + 1) { return true }
    if following.kind == .word, !following.followsSpace, !following.isJoined { return true }
    return following.kind == .word && NumberVocabulary.fractions.contains(following.text)
  }

  /// Whether a colon stands right between digits before a place: "10:30".
  func isBehindColon(_ index: Int) -> Bool {
    guard sign(index - 1) == ":", index > 1, words.indices.contains(index) else { return false }
    return words[index].kind == .digits && words[index - 2].kind == .digits
      && !words[index].followsSpace && !words[index - 1].followsSpace
  }

  /// Whether it numbers a text, or a part of one; true where others may follow.
  func refers(_ range: Range<Int>) -> Bool? {
    var before = range.lowerBound - 1
    if sign(before) == "." || sign(before) == "°" || sign(before) == "º" { before -= 1 }
    if sign(range.lowerBound - 1) == "°" || sign(before) == "№" { return false }
    if let name = word(before), NumberVocabulary.references.contains(name) {
      // "no women" has no digits; "no 62 women" is no French either.
      if name == "no", words[range.lowerBound].kind != .digits { return nil }
      return NumberVocabulary.pluralReferences.contains(name)
    }
    // "1989 (2011)".
    if sign(range.upperBound) == "(", sign(range.upperBound + 2) == ")",
      isYear(range.upperBound + 1),
      isYear(range.lowerBound) || words[range.lowerBound].text.count == 4
    {
      return true
    }
    return nil
  }

  /// Whether it goes on with the numbers of texts: "paras. 4 and 5".
  func follows(_ reference: (end: Int, isPlural: Bool)?, _ range: Range<Int>) -> Bool? {
    guard let reference, reference.isPlural else { return nil }
    let between = words[reference.end..<range.lowerBound]
    let isJoined = words[range.lowerBound].isJoined
    guard between.count <= 4, isJoined || !between.isEmpty else { return nil }
    let links: Set = ["and", "et", "to", "à", ",", "(", ")", "or", "ou"]
    return between.allSatisfy { links.contains($0.text) || isYear($0) } ? true : nil
  }

  func isYear(_ index: Int) -> Bool {
    words.indices.contains(index) && isYear(words[index])
  }

  func isYear(_ word: QuotedWord) -> Bool {
    guard word.kind == .digits, word.text.utf8.count == 4, let value = Int(word.text) else {
      return false
    }
    return (1900...2099).contains(value)
  }

  func isDate(
    _ range: Range<Int>, _ readings: [QuotedNumber.Value], behind dateEnd: Int?
  ) -> Bool {
    let (first, next) = (range.lowerBound, range.upperBound)
    guard words[first].kind == .digits, readings.count == 1, let value = readings[0].whole else {
      return false
    }
    let month = ["de", "of"].contains(word(next)) ? next + 1 : next
    let isBeforeMonth = month < words.count && NumberVocabulary.isMonth(words[month])
    var before = first - 1
    if sign(before) == "." { before -= 1 }
    let isBehindMonth = before >= 0 && NumberVocabulary.isMonth(words[before])
    if (1...31).contains(value), isBeforeMonth || isBehindMonth { return true }
    // "29 March and 19 April", "May 20, 2020".
    guard isYear(first) else { return false }
    if isBehindMonth { return true }
    if let dateEnd, first - dateEnd <= 1, first == dateEnd || sign(dateEnd) == "," { return true }
    if sign(first - 1) == "(", sign(next) == ")" { return true }
    if words[first].isJoined || next < words.count && words[next].isJoined && isYear(next) {
      return true
    }
    if let word = word(first - 1), NumberVocabulary.beforeYear.contains(word) { return true }
    return word(next) == nil
  }

  /// Whether "one" is a number: not in "one of the lowest rates", nor in "not one".
  func isNumber(_ range: Range<Int>, _ readings: [QuotedNumber.Value]) -> Bool {
    guard !readings.isEmpty else { return false }
    guard range.count == 1, word(range.lowerBound) == "one" else { return true }
    let before = (max(0, range.lowerBound - 3)..<range.lowerBound).map { words[$0].text }
    if before.contains(where: NumberVocabulary.negations.contains) { return false }
    if let last = before.last,
      ["this", "that", "which", "each", "every", "any", "the"].contains(last)
    {
      return false
    }
    guard word(range.upperBound) == "of", let superlative = word(range.upperBound + 2) else {
      return true
    }
    return !superlative.hasSuffix("est") && superlative != "most" && superlative != "least"
  }
}
