/// The law's own arithmetic in words: sizes, rounding, ceilings, and what does not bind.
protocol RulePhrases: AnyObject {
  /// "the law requires at least 30%": a law requires, a policy sets, a commitment promises, a
  /// benchmark expects, advocacy asks for; what does not bind asks to endeavour.
  func asks(_ target: Target, for requirement: String) -> String
  /// "the law asks nothing of a body of 2 members"; without a size, of one so small.
  func asksNothing(_ target: Target, ofSize size: Int64?, _ places: Places) -> String
  /// "of 8 members the law requires at least 3 of either sex, not 40%".
  func ofSize(
    _ size: Int64, _ places: Places, _ clause: String, insteadOf threshold: String
  ) -> String
  /// "30% of 21 is 6.3, which the law rounds to 6".
  func product(_ product: RoundedProduct) -> String
  /// "6 of 21".
  func number(_ number: Int64, of size: Int64) -> String

  // Sizes.
  /// "6 to 8 members", "from 9 members on".
  func sizes(_ sizes: SizeSpan, _ places: Places) -> String
  var exempt: String { get }
  /// "it depends on the size: 3 of 8 would do, 3 of 9 would not".
  func dependsOnSize(_ sizes: OpenSizes) -> String
  /// That the number is enough, or is not, or is too great, or is not, at every size that is possible.
  func atEverySize(isMet: Bool, _ sense: Limit.Sense) -> String

  // Ceilings.
  /// "24 men too many: at most 56 of 85 are allowed"; `sex` where people are counted.
  func tooMany(_ excess: Int64, _ sex: BriefSex?, allowed: Int64, of size: Int64?) -> String
  /// "24 women needed instead".
  func neededInstead(_ count: Int64, _ sex: BriefSex) -> String
  /// "at most 56 allowed, 50 there".
  func balance(allowed: String, _ actual: String) -> String
  func wholly(_ range: String, above threshold: String) -> String
  func wholly(_ range: String, notAbove threshold: String) -> String

  // What stands behind the rows.
  /// "by size: up to 2 members, exempt; up to 3, at least 1; …; above, at least 40%".
  func bySize(_ rows: [(upTo: Int64, asked: String?)], above: String, _ places: Places) -> String
  /// "a share is rounded to the nearest whole number of people".
  func rounding(_ rounding: Target.Rounding) -> String
  var notBinding: String { get }
  var scopeLabel: String { get }
  var sanctionLabel: String { get }
  var wordsLabel: String { get }
  /// How targets are judged whose text has an arithmetic of its own.
  var arithmeticRule: String { get }
}

/// A share of a number of people, and what it is made by rounding.
struct RoundedProduct {
  let share: String
  let whole: String
  let product: String
  /// What it is rounded to; nil where it is whole.
  let people: String?
  let rounding: Target.Rounding
  /// Whose text rounds; nil where only whole people make it so.
  let basis: Target.Basis?
}

/// Sizes one after the other.
struct SizeSpan {
  let first: Int64
  /// The last; nil where there is none.
  let last: Int64?
}

/// What a line in a chart stands for.
enum GoalLine: Equatable {
  /// The least of a target.
  case least
  /// The most of a target.
  case most
  /// The number of people that a target asks for of a size, which is the same all along.
  case people(ofSize: Int64)
  /// None, since what the target asks changes with the size.
  case bySize
}
