/// The women and the men of a body, both known exactly; of no rule on women alone the men matter.
struct WomenAndMen: Sendable, Hashable {
  let women: Compositions.Number
  let men: Compositions.Number
}

/// People who take vacant places, with whom a body complies.
struct Filling: Sendable, Hashable {
  /// How many they are.
  let people: Int64
  /// How many of them may be women, the others being men.
  let women: ClosedRange<Int64>
}

/// The fewest people who make a body comply by taking vacant places. Of each number of people those
/// comply among whom there are women from some number to another; the least number of people is found
/// by halving, however many places are vacant.
extension Rule {
  /// The fewest who do it where so many are asked for, whoever comes: of all seats, or as a number.
  /// - Parameter vacant: how many places they may take.
  func leastFilling(of vacant: Int64, besides present: WomenAndMen, asked: Compositions.Number)
    -> Filling?
  {
    guard vacant > 0 else { return nil }
    return leastFilling(in: 1...Compositions.Number(vacant), besides: present) { _ in asked }
  }

  /// The fewest who do it where what is asked goes by the members, among whom they then are.
  func leastFilling(of vacant: Int64, besides present: WomenAndMen, members: Int64) -> Filling? {
    guard vacant > 0 else { return nil }
    let members = Compositions.Number(members)
    let larger = (members + 1)...(members + Compositions.Number(vacant))
    for (stretch, sizes) in stretches(in: larger) {
      let people = (sizes.lowerBound - members)...(sizes.upperBound - members)
      let least = leastFilling(in: people, besides: present) {
        asked(at: members + $0, in: stretch)
      }
      if let least { return least }
    }
    return nil
  }

  /// - Parameter asked: what is asked with so many more people; it grows with them, by no more than
  ///   they do.
  private func leastFilling(
    in range: ClosedRange<Compositions.Number>, besides present: WomenAndMen,
    asked: (_ people: Compositions.Number) -> Compositions.Number?
  ) -> Filling? {
    func women(_ people: Compositions.Number) -> ClosedRange<Compositions.Number>? {
      asked(people).flatMap { self.women(among: people, besides: present, asked: $0) }
    }
    // As in `leastAttainableSize`, odd numbers and even ones have lines of their own.
    let found = [range.lowerBound, range.lowerBound + 1].filter(range.contains).compactMap {
      start -> Compositions.Number? in
      let last = (range.upperBound - start) / 2
      // What either sex needs goes on to be had once it can be.
      let each = Self.firstStep(upTo: last) { step in
        let people = start + 2 * step
        return asked(people).map { canHave($0, with: people, besides: present) } ?? false
      }
      // What both need together comes to be had, or ceases to be.
      return each.flatMap { each in
        Self.firstStep(upTo: last - each) { women(start + 2 * (each + $0)) != nil }
          .map { start + 2 * (each + $0) }
      }
    }
    return found.min().flatMap { people in
      women(people).map {
        Filling(people: Int64(people), women: Int64($0.lowerBound)...Int64($0.upperBound))
      }
    }
  }

  /// Whether so many people are enough for each sex by itself.
  private func canHave(
    _ asked: Compositions.Number, with people: Compositions.Number, besides present: WomenAndMen
  ) -> Bool {
    let sexes = counted == .women ? [present.women] : [present.women, present.men]
    return sexes.allSatisfy {
      limit.sense == .atLeast ? asked <= $0 + people : $0 <= asked
    }
  }

  /// How many women there may be among so many people with whom a body complies, the others being men;
  /// nil where it complies with none of their mixes.
  private func women(
    among people: Compositions.Number, besides present: WomenAndMen, asked: Compositions.Number
  ) -> ClosedRange<Compositions.Number>? {
    let (women, men) = (asked - present.women, asked - present.men)
    let isOfBoth = counted != .women
    let (least, most) =
      limit.sense == .atLeast
      ? (max(0, women), isOfBoth ? min(people, people - men) : people)
      : (isOfBoth ? max(0, people - men) : 0, min(people, women))
    return least <= most ? least...most : nil
  }
}

extension Rule {
  /// What it asks for, or allows, of a body that may have any of some sizes: the most, or as a ceiling
  /// the least; nil where one of the sizes is exempt.
  func asked(ofAny sizes: Count) -> Compositions.Number? {
    let last = sizes.max.map { Compositions.Number($0) } ?? Compositions.endless
    var strictest: Compositions.Number?
    for (stretch, sizes) in stretches(in: Compositions.Number(sizes.min)...last) {
      // Within a stretch more is asked of more.
      let size = limit.sense == .atLeast ? sizes.upperBound : sizes.lowerBound
      guard let asked = asked(at: size, in: stretch) else { return nil }
      strictest =
        strictest.map { limit.sense == .atLeast ? max($0, asked) : min($0, asked) } ?? asked
    }
    return strictest
  }
}
