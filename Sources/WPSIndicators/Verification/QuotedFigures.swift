/// The numbers that the words of a quotation state.
struct QuotedFigures: Sendable {
  private(set) var numbers = [QuotedNumber]()
  /// Of whom it says that there is none, and in which words.
  var absent = [QuotedNumber.Thing: Range<Int>]()
  /// Of whom it says that there is one, by an article: "a woman".
  var single = [QuotedNumber.Thing: Range<Int>]()
  /// The words that say that nothing is vacant.
  var noVacancy: Range<Int>?
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
}
