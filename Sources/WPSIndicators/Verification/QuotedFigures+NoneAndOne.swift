/// None and one, which are told without a number: "no woman", "a woman".
extension QuotedFigures {
  mutating func readPeople() {
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
  func denial(of index: Int, within distance: Int) -> Int? {
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
  func none(before index: Int) -> Int? {
    for place in (max(0, index - 8)..<index).reversed() {
      guard words[place].kind != .sign else { return nil }
      if NumberVocabulary.none.contains(words[place].text) { return place }
    }
    return nil
  }
}
