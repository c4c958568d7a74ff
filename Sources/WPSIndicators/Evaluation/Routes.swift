/// The ways in which a body that misses a women's share, or the share of either sex, could meet it.
///
/// They lead toward the sex that is short: the one that has fewer members; for the women's share the
/// women, under a ceiling the men.
public struct Routes: Sendable, Hashable {
  /// Filling vacant seats.
  public struct Vacancies: Sendable, Hashable {
    /// The seats nobody holds.
    public let vacant: Int64
    /// Of these, how many must go to women so that the full body complies, the rest going to men; nil
    /// where women are not short.
    public let women: Int64?
    /// Of these, how many must go to men, the rest going to women; nil where men are not short.
    public let men: Int64?
    /// Whether the vacant seats are enough for the full body to comply.
    public let isSufficient: Bool

    /// How many must go to each sex that is short: to women before men.
    var bySex: [(sex: Figures.Key, count: Int64)] {
      [(.women, women), (.men, men)].compactMap { sex, count in count.map { (sex, $0) } }
    }
  }

  /// Members who would have to give way, to women where women are short and to men where men are; nil
  /// where no split of this size complies.
  public let replacement: Int64?
  /// What filling the vacant seats takes; nil where no seat is known to be vacant, and where nothing is
  /// asked of the full body.
  public let vacancies: Vacancies?
  /// Seats to be added, all taken by the sex that is short, by that which has fewer where both are; nil
  /// where no number suffices.
  public let enlargement: Int64?
  /// The sex that takes the added seats: `.women` or `.men`.
  public let enlargedBy: Figures.Key

  init?(_ requirement: Requirement, _ evidence: Evidence, _ rule: Rule) {
    guard let size = evidence.whole?.exact, let women = evidence.trueCount(.women)?.exact else {
      return nil
    }
    let men = evidence.measure.isOfEitherSex ? evidence.trueCount(.men)?.exact : nil
    replacement =
      requirement.isUnattainable || !rule.canBeMet(byReplacing: evidence[.members], requirement)
      ? nil : requirement.gapOfBoth
    let split = Split(women: women, men: men)
    vacancies = rule.vacancies(evidence, split, requirement)
    enlargedBy =
      men.map { $0 < women ? .men : .women } ?? (requirement.sense == .atLeast ? .women : .men)
    enlargement = rule.enlargement(of: size, split)
  }
}

/// The women and the men of a body; no men where they are not counted.
private struct Split {
  let women: Int64
  let men: Int64?
}

extension Requirement {
  /// How many members must give way to the other sex.
  fileprivate var gapOfBoth: Int64 { (womenShort ?? 0) + (menShort ?? 0) }
}

extension Rule {
  /// Whether the members alone are enough for what is asked, be it of all seats.
  fileprivate func canBeMet(byReplacing members: Count?, _ requirement: Requirement) -> Bool {
    guard let most = members?.max, limit.sense == .atLeast else { return true }
    let asked = Compositions.Number(requirement.asked)
    return (counted == .fewer ? 2 * asked : asked) <= Compositions.Number(most)
  }

  fileprivate func vacancies(
    _ evidence: Evidence, _ split: Split, _ requirement: Requirement
  ) -> Routes.Vacancies? {
    guard let vacant = evidence[.vacant]?.exact, vacant > 0, let seats = evidence[.seats]?.exact,
      let asked = asked(at: seats)
    else { return nil }
    let areShort = (
      women: requirement.womenShort ?? 0 > 0, men: requirement.menShort ?? 0 > 0
    )
    let (toWomen, toMen): (Int64, Int64)
    let isSufficient: Bool
    switch limit.sense {
    case .atLeast:
      toWomen = max(0, asked - split.women)
      toMen = split.men.map { max(0, asked - $0) } ?? 0
      isSufficient = toWomen + toMen <= vacant
    case .atMost:
      // Of those who are too many already, no more than are allowed may come.
      toWomen = split.men.map { max(0, $0 + vacant - asked) } ?? 0
      toMen = max(0, split.women + vacant - asked)
      isSufficient =
        areShort.women
        ? toWomen <= vacant && split.women + toWomen <= asked
        : toMen <= vacant && split.men.map { $0 + toMen <= asked } ?? true
    }
    return Routes.Vacancies(
      vacant: vacant, women: areShort.women ? toWomen : nil, men: areShort.men ? toMen : nil,
      isSufficient: isSufficient)
  }

  fileprivate func enlargement(of size: Int64, _ split: Split) -> Int64? {
    let women = Compositions.Number(split.women)
    let men = split.men.map { Compositions.Number($0) }
    let (fewer, more) = (min(women, men ?? women), max(women, men ?? women))
    switch (counted, limit.sense) {
    case (.women, .atLeast):
      return leastEnlargement(
        of: size, becomesTrue: { $0 <= women + $1 }, staysTrue: { _, _ in true })
    case (.women, .atMost):
      return leastEnlargement(of: size, becomesTrue: { asked, _ in women <= asked }) { _, _ in true
      }
    case (_, .atLeast):
      return leastEnlargement(
        of: size, becomesTrue: { $0 <= fewer + $1 }, staysTrue: { asked, _ in asked <= more })
    case (_, .atMost):
      return leastEnlargement(
        of: size, becomesTrue: { asked, _ in more <= asked }, staysTrue: { fewer + $1 <= $0 })
    }
  }
}
