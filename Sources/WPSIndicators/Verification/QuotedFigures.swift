/// The numbers that the words of a quotation state.
struct QuotedFigures: Sendable {
  private(set) var numbers = [QuotedNumber]()
  /// Of whom it says that there is none, and in which words.
  private(set) var absent = [QuotedNumber.Thing: Range<Int>]()
  /// Of whom it says that there is one, by an article: "a woman".
  private(set) var single = [QuotedNumber.Thing: Range<Int>]()
  /// The words that say that nothing is vacant.
  private(set) var noVacancy: Range<Int>?
  let words: [QuotedWord]

  init(_ quotation: String) {
    words = QuotedWord.words(of: quotation)
    readNumbers()
    readPeople()
  }

  /// A number as it stands in the quotation.
  func spelling(_ range: Range<Int>) -> String {
    words[range].reduce(into: "") { spelling, word in
      if !spelling.isEmpty { spelling += word.isJoined ? "-" : word.followsSpace ? " " : "" }
      spelling += word.text
    }
  }

  // MARK: - Numbers

  private mutating func readNumbers() {
    var index = 0
    // The number read last that is a date or a reference: others may follow it.
    var reference: (end: Int, isPlural: Bool)?
    var dateEnd: Int?
    while index < words.count {
      guard let (readings, end) = readings(at: index) else {
        index += 1
        continue
      }
      let range = index..<end
      index = end
      guard !isGlued(range) else { continue }
      if let isPlural = refers(range) ?? follows(reference, range) {
        reference = (end, isPlural)
      } else if isDate(range, readings, behind: dateEnd) {
        dateEnd = end
      } else if isNumber(range, readings) {
        add(QuotedNumber(readings: readings, words: range))
        index = max(end, numbers.last?.words.upperBound ?? end)
      }
    }
  }

  /// The values of the number that begins at a word, and where it ends.
  private func readings(at index: Int) -> (readings: [QuotedNumber.Value], end: Int)? {
    if words[index].kind == .digits {
      let readings = QuotedNumber.readings(ofDigits: words[index].text)
      guard let next = word(index + 1), let scale = Self.scales[next] else {
        return (readings, index + 1)
      }
      return (
        readings.compactMap { value in
          let (digits, overflow) = value.digits.multipliedReportingOverflow(by: scale)
          return overflow ? nil : .init(digits: digits, decimals: value.decimals)
        }, index + 2
      )
    }
    guard words[index].kind == .word,
      !NumberVocabulary.isMonth(words[index]) || !isAbbreviated(index)
    else { return nil }
    // "per cent".
    if words[index].text == "cent", let before = word(index - 1),
      before == "per" || before == "pour"
    {
      return nil
    }
    let following = words[index..<min(words.count, index + 16)].prefix { $0.kind == .word }
    guard let (value, count) = NumberWords.number(at: 0, of: following.map { $0.text }) else {
      return nil
    }
    return ([.init(digits: value)], index + count)
  }

  private static let scales: [String: Int64] = [
    "thousand": 1000, "million": 1_000_000, "millions": 1_000_000, "billion": 1_000_000_000,
    "milliard": 1_000_000_000, "milliards": 1_000_000_000,
  ]

  /// "Sept." is a month, "sept" is seven.
  private func isAbbreviated(_ index: Int) -> Bool {
    index + 1 < words.count && words[index + 1].text == "." && words[index].isCapital
  }

  func word(_ index: Int) -> String? {
    words.indices.contains(index) && words[index].kind == .word ? words[index].text : nil
  }

  func sign(_ index: Int) -> String? {
    words.indices.contains(index) && words[index].kind == .sign ? words[index].text : nil
  }

  func stands(_ phrase: [String], at index: Int) -> Bool {
    index >= 0 && index + phrase.count <= words.count
      && zip(words[index...], phrase).allSatisfy { $0.text == $1 }
  }

  // MARK: - What a number is not

  /// Whether letters or a slash stand right beside the digits: "39e", "S/2020/1281", "Covid-19"; or
  /// a part or an order follows: "two thirds", "twenty-third".
  private func isGlued(_ range: Range<Int>) -> Bool {
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
  private func isBehindColon(_ index: Int) -> Bool {
    guard sign(index - 1) == ":", index > 1, words.indices.contains(index) else { return false }
    return words[index].kind == .digits && words[index - 2].kind == .digits
      && !words[index].followsSpace && !words[index - 1].followsSpace
  }

  /// Whether it numbers a text, or a part of one; true where others may follow.
  private func refers(_ range: Range<Int>) -> Bool? {
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
  private func follows(_ reference: (end: Int, isPlural: Bool)?, _ range: Range<Int>) -> Bool? {
    guard let reference, reference.isPlural else { return nil }
    let between = words[reference.end..<range.lowerBound]
    let isJoined = words[range.lowerBound].isJoined
    guard between.count <= 4, isJoined || !between.isEmpty else { return nil }
    let links: Set = ["and", "et", "to", "à", ",", "(", ")", "or", "ou"]
    return between.allSatisfy { links.contains($0.text) || isYear($0) } ? true : nil
  }

  private func isYear(_ index: Int) -> Bool {
    words.indices.contains(index) && isYear(words[index])
  }

  private func isYear(_ word: QuotedWord) -> Bool {
    guard word.kind == .digits, word.text.utf8.count == 4, let value = Int(word.text) else {
      return false
    }
    return (1900...2099).contains(value)
  }

  private func isDate(
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
  private func isNumber(_ range: Range<Int>, _ readings: [QuotedNumber.Value]) -> Bool {
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

  // MARK: - What a number is of

  private mutating func add(_ number: QuotedNumber) {
    var number = number
    let (first, next) = (number.words.lowerBound, number.words.upperBound)
    if let sign = NumberVocabulary.percent.first(where: { stands($0, at: next) }) {
      let end = next + sign.count
      number.words = first..<end
      // "four percentage points", "4 per cent points".
      if let following = word(end), following == "point" || following == "points" { return }
      number.thing = .percent
      spreadPercent(to: first)
    } else {
      number.thing = counted(number.words)
    }
    number.bound = bound(before: first) ?? bound(behind: number.words.upperBound) ?? .exact
    bindRange(&number)
    if isElse(number.words, number.thing) || number.thing == .percent && isOfMen(number.words) {
      number.isStated = false
    }
    if isAlternative(number) {
      number.isStated = false
      numbers[numbers.count - 1].isStated = false
    }
    numbers.append(number)
  }

  /// "five or six women", "five women or six".
  private func isAlternative(_ number: QuotedNumber) -> Bool {
    let first = number.words.lowerBound
    guard let last = numbers.last, word(first - 1) == "or" || word(first - 1) == "ou" else {
      return false
    }
    return last.words.upperBound == first - 1
      || last.thing == number.thing && first - last.words.upperBound <= 4
  }

  /// Of "3 to 31 per cent" the first number is a percentage too.
  private mutating func spreadPercent(to first: Int) {
    guard let last = numbers.last, last.thing == .anything else { return }
    let between = words[last.words.upperBound..<first]
    let links: Set = ["to", "and", "à", "et", "or", "ou"]
    guard
      between.count == 1 && links.contains(between.first?.text ?? "")
        || between.isEmpty && words[first].isJoined
    else { return }
    numbers[numbers.count - 1].thing = .percent
  }

  func bound(before first: Int) -> QuotedNumber.Bound? {
    for (phrase, bound) in NumberVocabulary.bounds where stands(phrase, at: first - phrase.count) {
      return bound
    }
    switch sign(first - 1) {
    case "~", "≈": return .about
    case ">": return .moreThan
    case "<": return .lessThan
    case "≥": return .atLeast
    case "≤": return .atMost
    default: return nil
    }
  }

  private func bound(behind next: Int) -> QuotedNumber.Bound? {
    if sign(next) == "+" { return .atLeast }
    return NumberVocabulary.boundsBehind.first { stands($0.words, at: next) }?.bound
  }

  /// "39 to 41", "between 39 and 41" and "39–41" give the least and the most; "from 15 to 25" tells
  /// of a change.
  private mutating func bindRange(_ number: inout QuotedNumber) {
    guard let last = numbers.last, last.bound == .exact, number.bound == .exact,
      (last.thing == .percent) == (number.thing == .percent)
    else { return }
    let (first, end) = (number.words.lowerBound, last.words.upperBound)
    let before = word(last.words.lowerBound - 1)
    let isRange =
      switch first - end {
      case 0: words[first].isJoined
      case 1:
        switch word(end) {
        case "to", "à": !["from", "de", "d'"].contains(before)
        case "and": before == "between"
        case "et": before == "entre"
        default: false
        }
      default: false
      }
    guard isRange else { return }
    numbers[numbers.count - 1].bound = .atLeast
    number.bound = .atMost
    if last.thing == .anything { numbers[numbers.count - 1].thing = number.thing }
  }

  // MARK: - None and one

  private mutating func readPeople() {
    for (index, word) in words.enumerated() where word.kind == .word {
      if word.text.hasPrefix("vacan") {
        noVacancy = noVacancy ?? denial(of: index, within: 2).map { $0..<index + 1 }
      }
      guard let thing = sex(at: index) else { continue }
      if let start = denial(of: index, within: 0) ?? none(before: index) {
        absent[thing] = absent[thing] ?? start..<index + 1
      } else if let before = self.word(index - 1), NumberVocabulary.singles.contains(before),
        !word.text.hasSuffix("s"), word.text != "women", word.text != "men",
        self.word(index - 2).map(NumberVocabulary.copulas.contains) != true,
        !isElse(index - 1..<index, thing)
      {
        single[thing] = single[thing] ?? index - 1..<index + 1
      }
    }
  }

  /// The word before it that says that there is none: "no women", "pas une seule femme", "does not
  /// include one single woman".
  private func denial(of index: Int, within distance: Int) -> Int? {
    var place = index - 1
    var isOne = false
    while let filler = word(place), NumberVocabulary.fillers.contains(filler) {
      isOne = isOne || filler != "de" && filler != "d'" && filler != "the"
      place -= 1
    }
    // A verb, or what is vacant.
    for skipped in 0...max(distance, isOne ? 1 : 0) {
      guard let before = word(place - skipped) else { return nil }
      if NumberVocabulary.negations.contains(before) {
        let isOfVerb =
          before.hasPrefix("n") && before != "no" || before.hasSuffix("n't") || before == "pas"
        return skipped == 0 || distance > 0 || isOfVerb ? place - skipped : nil
      }
    }
    return nil
  }

  /// "none of its 24 members is a woman".
  private func none(before index: Int) -> Int? {
    for place in (max(0, index - 8)..<index).reversed() {
      guard words[place].kind != .sign else { return nil }
      if NumberVocabulary.none.contains(words[place].text) { return place }
    }
    return nil
  }
}
