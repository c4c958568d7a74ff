/// What it would take to meet a target, worked out where the counts are exact.
public struct Requirement: Sendable, Hashable {
  /// Whether so many are asked for at least, or allowed at most.
  public let sense: Limit.Sense
  /// The number that the rule asks for, or allows, at this size: women, or members for occupancy, or
  /// the sex that has fewer or more, or the part of a share, or things counted.
  let asked: Int64
  /// The number there is.
  public let actual: Int64
  /// The least larger size at which the target can be met, where no split of this one into women and
  /// men meets it.
  public let attainableAt: Int64?
  /// Whether no split of this size meets the target; whatever is filled or replaced, it stays unmet.
  public let isUnattainable: Bool

  /// How many women are missing, where women are what is counted; nil where women are never short.
  public let womenShort: Int64?
  /// How many men are missing, where neither sex may fall short; nil where men are never short.
  public let menShort: Int64?

  /// The least number that meets the target at this size; nil for a ceiling.
  public var needed: Int64? { sense == .atLeast ? asked : nil }
  /// The greatest number that meets the target at this size; nil for a floor.
  public var allowed: Int64? { sense == .atMost ? asked : nil }
  /// How many are missing, 0 if none; nil for a ceiling. For either sex it is the number of the one
  /// that has fewer.
  public var shortfall: Int64? { sense == .atLeast ? gap : nil }
  /// How many are too many, 0 if none; nil for a floor. For either sex it is the number of the one
  /// that has more.
  public var excess: Int64? { sense == .atMost ? gap : nil }
  /// How far it is from being met, in people or things.
  var gap: Int64 { max(0, sense == .atLeast ? asked - actual : actual - asked) }

  init?(_ evidence: Evidence, _ rule: Rule) {
    guard let actual = evidence.part?.exact else { return nil }
    let size = evidence.whole?.exact
    guard let asked = rule.asked(of: evidence, size: size) else { return nil }
    self.sense = rule.limit.sense
    self.asked = asked
    self.actual = actual
    // What complies is attainable, whatever is neither woman nor man in it.
    let isMet = rule.isMet(
      by: Compositions.Number(actual), asked: Compositions.Number(asked))
    isUnattainable = size.map { !isMet && !rule.isAttainable(evidence, size: $0) } ?? false
    attainableAt =
      isUnattainable ? size.flatMap { rule.leastAttainableSize(above: $0) } : nil
    let sexes = evidence.measure.rules.sexes
    func number(of sex: Figures.Key) -> Int64? { evidence.trueCount(sex)?.exact }
    switch rule.limit.sense {
    case .atLeast:
      func short(_ sex: Figures.Key) -> Int64? {
        sexes.contains(sex) ? number(of: sex).map { max(0, asked - $0) } : nil
      }
      (womenShort, menShort) = (short(.women), short(.men))
    case .atMost:
      // Whoever is too many gives way to the other sex.
      func excess(_ sex: Figures.Key) -> Int64? {
        sexes.contains(sex) ? number(of: sex).map { max(0, $0 - asked) } : nil
      }
      (womenShort, menShort) = (excess(.men), excess(.women))
    }
  }
}

extension Rule {
  /// How many are asked for, or allowed, at a size; where that is not known, only if it is no matter.
  fileprivate func asked(of evidence: Evidence, size: Int64?) -> Int64? {
    if let size { return asked(at: size) }
    guard !evidence.measure.isShare, stretches.count == 1 else { return nil }
    return asked(at: 0)
  }

  /// Whether some split of the size complies; of what is not a matter of women and men too.
  fileprivate func isAttainable(_ evidence: Evidence, size: Int64) -> Bool {
    let size = Compositions.Number(size)
    let vacant = evidence.denominator == .seats ? evidence[.vacant] : nil
    let others = [evidence[.other], vacant].compactMap { $0 }
      .reduce(0) { $0 + Compositions.Number($1.min) }
    return stretch(of: size).map { isAttainable(at: size, in: $0, others: others) } ?? true
  }
}
