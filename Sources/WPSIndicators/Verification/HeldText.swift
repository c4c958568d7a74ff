/// A copy's text, ready to have many quotations looked up in it, each in time that grows with its
/// length alone.
struct HeldText: Sendable {
  let document: DocumentText
  private let folded: FoldedText
  /// The words of the text: what their letters come to, and their units.
  private let words: [Word]
  private let places: LinePlaces

  fileprivate struct Word: Sendable {
    let key: UInt64
    let units: Range<Int>
  }

  init(_ document: DocumentText) {
    self.document = document
    folded = FoldedText(document.letters)
    words = folded.words
    places = LinePlaces(document)
  }

  /// Where a quotation stands, or what is most like it.
  func find(_ quotation: String) -> QuotationFinding {
    let sought = FoldedText(quotation: quotation)
    // Signs alone say nothing.
    guard sought.units.contains(where: TextUnit.isAlphanumeric) else {
      return .notFound(nearest: nil)
    }
    guard let units = folded.firstPlace(of: sought) else {
      return .notFound(nearest: nearest(to: sought))
    }
    let passage = passage(units)
    let (letters, text) = withDashes(units, sought, quotation)
    return .found(passage.place, differences(of: letters, from: text))
  }

  private func passage(
    _ units: Range<Int>
  ) -> (letters: [DocumentText.Letter], place: PassagePlace) {
    let letters = document.letters
    let start = Int(folded.origins[units.lowerBound])
    var end = Int(folded.origins[units.upperBound - 1]) + 1
    while end < letters.count, TextUnit.isCombining(letters[end].value) { end += 1 }
    return (Array(letters[start..<end]), places.place(at: letters[start].offset))
  }

  /// A passage and its quotation with the dashes at the ends of both, or without them.
  private func withDashes(
    _ units: Range<Int>, _ sought: FoldedText, _ quotation: String
  ) -> (letters: [DocumentText.Letter], text: String) {
    let letters = passage(units).letters
    guard sought.beginsWithDash || sought.endsWithDash else { return (letters, quotation) }
    var first = Int(folded.origins[units.lowerBound])
    var last = first + letters.count
    let isEdge = { (value: UInt32) in TextUnit.isSpace(value) || TextUnit.isDash(value) }
    var text = quotation.unicodeScalars[...]
    var (before, behind) = (first, last)
    while before > 0, isEdge(document.letters[before - 1].value) { before -= 1 }
    while behind < document.letters.count, isEdge(document.letters[behind].value) { behind += 1 }
    let all = document.letters
    if sought.beginsWithDash,
      let dash = all[before..<first].firstIndex(where: { TextUnit.isDash($0.value) })
    {
      first = dash
      text = text.drop { TextUnit.isSpace($0.value) }
    } else {
      text = text.drop { isEdge($0.value) }
    }
    if sought.endsWithDash,
      let dash = all[last..<behind].lastIndex(where: { TextUnit.isDash($0.value) })
    {
      last = dash + 1
      while let end = text.last, TextUnit.isSpace(end.value) { text.removeLast() }
    } else {
      while let end = text.last, isEdge(end.value) { text.removeLast() }
    }
    return (Array(all[first..<last]), String(text))
  }

  /// The spellings in which a passage differs from the quotation that it is.
  private func differences(
    of passage: [DocumentText.Letter], from quotation: String
  ) -> Set<SpellingDifference> {
    guard !passage.lazy.map({ $0.value }).elementsEqual(quotation.unicodeScalars.map { $0.value })
    else { return [] }
    return Set(
      SpellingDifference.allCases.filter { spelling in
        let (own, sought) = (
          FoldedText(passage, keeping: spelling), FoldedText(quotation, keeping: spelling)
        )
        return own.units != sought.units || !own.agrees(with: sought, at: 0)
      })
  }

  // MARK: - What is most like it

  /// The run of as many words as the quotation has that shares most with it, at least half.
  private func nearest(to sought: FoldedText) -> NearestPassage? {
    let keys = sought.words.map { $0.key }
    guard !keys.isEmpty, !words.isEmpty else { return nil }
    var needed = [UInt64: Int]()
    for key in keys { needed[key, default: 0] += 1 }
    let length = min(keys.count, words.count)
    var (shared, best, bestStart, bestAligned, ties) = (0, 0, 0, 0, 0)
    for end in words.indices {
      if let left = needed[words[end].key] {
        if left > 0 { shared += 1 }
        needed[words[end].key] = left - 1
      }
      if end >= length, let left = needed[words[end - length].key] {
        if left >= 0 { shared -= 1 }
        needed[words[end - length].key] = left + 1
      }
      let start = end + 1 - length
      guard start >= 0, shared > 0, shared >= best else { continue }
      if shared > best { ties = 0 }
      // Of equals the one whose words stand in the same order; of many, one of the first.
      guard ties < 100 else { continue }
      ties += 1
      let aligned = (0..<length).reduce(0) { $0 + (words[start + $1].key == keys[$1] ? 1 : 0) }
      if shared > best || aligned > bestAligned {
        (best, bestStart, bestAligned) = (shared, start, aligned)
      }
    }
    guard best * 2 >= keys.count else { return nil }
    return near(bestStart..<bestStart + length, sought)
  }

  private func near(_ window: Range<Int>, _ sought: FoldedText) -> NearestPassage {
    let units =
      words[window.lowerBound].units.lowerBound..<words[window.upperBound - 1].units.upperBound
    let passage = passage(units)
    let theirs = sought.words
    let own = words[window]
    var (first, last) = (0, 0)
    while first < own.count, first < theirs.count,
      own[window.lowerBound + first].key == theirs[first].key
    {
      first += 1
    }
    while first + last < own.count, first + last < theirs.count,
      own[window.upperBound - 1 - last].key == theirs[theirs.count - 1 - last].key
    {
      last += 1
    }
    // With the signs between the words.
    func span(_ words: ArraySlice<Word>) -> Range<Int>? {
      guard let start = words.first, let end = words.last else { return nil }
      return start.units.lowerBound..<end.units.upperBound
    }
    var there = span(own.dropFirst(first).dropLast(last)).map { folded.spelling($0) } ?? ""
    var quoted = span(theirs[...].dropFirst(first).dropLast(last)).map { sought.spelling($0) } ?? ""
    if there.isEmpty, quoted.isEmpty {
      // The words are the same: the signs about them, or the hyphens in them, are not.
      there = folded.spelling(folded.untilSpaces(units))
      quoted = sought.spelling(sought.units.indices)
    }
    return NearestPassage(
      place: passage.place,
      text: String(
        String.UnicodeScalarView(passage.letters.compactMap { Unicode.Scalar($0.value) })),
      there: there, quoted: quoted)
  }
}

extension FoldedText {
  /// The words, with their apostrophes: runs of letters and digits.
  fileprivate var words: [HeldText.Word] {
    var words = [HeldText.Word]()
    var start: Int?
    var key: UInt64 = 0
    for index in 0...units.count {
      let unit = index < units.count ? units[index] : TextUnit.space
      let isPart =
        TextUnit.isAlphanumeric(unit)
        || unit == TextUnit.mark && start != nil && index + 1 < units.count
          && TextUnit.isAlphanumeric(units[index + 1])
      if isPart {
        if start == nil { (start, key) = (index, 0xCBF2_9CE4_8422_2325) }
        key = (key ^ UInt64(unit)) &* 0x0000_0100_0000_01B3
      } else if let begun = start {
        words.append(.init(key: key, units: begun..<index))
        start = nil
      }
    }
    return words
  }

  /// A run of units with what stands about it up to the next spaces.
  fileprivate func untilSpaces(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, units[start - 1] != TextUnit.space { start -= 1 }
    while end < units.count, units[end] != TextUnit.space { end += 1 }
    return start..<end
  }

  fileprivate func spelling(_ range: Range<Int>) -> String {
    var spelling = String.UnicodeScalarView()
    for index in range {
      if index > range.lowerBound, joints[index] != .none, joints[index] != .soft {
        spelling.append("-")
      }
      if let scalar = Unicode.Scalar(units[index]) { spelling.append(scalar) }
    }
    return String(spelling)
  }
}
