/// The summary: the women there are and those that are missing, how the verdicts are, kind by kind,
/// and what is left out.
protocol SummaryPhrases: AnyObject, Sendable {
  /// What bodies need to meet their targets on women, and the women among their members.
  func headline(_ sum: SummedWomen) -> Passage
  /// The bodies in which it is men that are too few, each with how many are missing; `areWomenToo`:
  /// women have been said to be too few in others.
  func menAreFew(in bodies: [(name: Passage, count: Int64)], areWomenToo: Bool) -> Passage
  /// The bodies that miss a target, or may, of which it is not known how many women are missing.
  func shortfallUnknown(in bodies: [Passage]) -> Passage
  /// The share of the members where the rule is on seats; with that of the seats where all are known.
  func percentOfMembers(
    _ percent: String, ofSeats seats: (percent: String, count: Int64)?, _ places: Places
  ) -> String
  /// - Parameters:
  ///   - hasTarget: whether any body has a target on women in force.
  ///   - areExempt: whether there are targets, which ask nothing of bodies so small.
  ///   - apartFromForces: whether forces are left out that could be counted.
  func nobodySummed(hasTarget: Bool, areExempt: Bool, apartFromForces: Bool) -> Passage
  /// "units and components of missions, counted apart".
  var missionSum: String { get }
  func representation(women: Int64, members: Int64, percent: String) -> String
  var noMembers: String { get }
  func omission(_ omission: WomenSum.Omission) -> String
  /// "13 bodies", of several.
  func bodies(_ count: Int) -> String
  func leftOutOfSum(_ list: Passage) -> Passage
  func withoutWomen(_ names: [Passage]) -> Passage

  /// How many targets of a kind are met, missed and undecided by current figures, by older ones, and
  /// how many have none, in a sentence; empty where there are none.
  func tally(_ tally: VerdictTally, of kind: Measure.Kind) -> Passage
  /// What is counted together where commitments without a deadline are among those not due.
  var openOrNotDue: String { get }
  /// What the current ones of a kind are, as a title.
  func current(_ kind: Measure.Kind) -> String

  /// Before what older figures and reports say.
  var noNewerFigure: String { get }
}

/// The women in several bodies, for a sentence.
struct SummedWomen {
  /// What is asked of the bodies.
  enum Goal {
    /// One share, with its sign, that the law requires of all, and of what where that is not the
    /// members.
    case law(String)
    /// One target.
    case target
    /// Several targets.
    case targets
  }

  /// A body, with the women that it is short by.
  struct Member {
    let name: Passage
    let short: Int64
    /// Whether it may be short of more.
    let isLeast: Bool
  }

  /// The bodies.
  let bodies: [Member]
  let women: Int64
  let members: Int64
  /// The share, with its sign and what it is of where that is not plain; nil where there are no
  /// members.
  let percent: String?
  /// What is asked of the bodies that are short of women; of all where none is.
  let goal: Goal
  /// Whether all targets on women are met.
  let areAllMet: Bool
  /// By when it was so, where later figures are known; nil where it is so now.
  let end: CalendarDate?

  /// The bodies that are short of women.
  var lacking: [Member] { bodies.filter { $0.short > 0 } }
  /// The women that they are short by.
  var short: Int64 { bodies.reduce(0) { $0 + $1.short } }
  /// Whether they may be short of more.
  var isLeast: Bool { bodies.contains { $0.isLeast } }
  /// Whether there are too many bodies to name.
  var areMany: Bool { bodies.count > 3 }
  /// The numbers of a sentence that says all.
  var numbers: [Int64?] { [women, members, short, areMany ? Int64(bodies.count) : nil] }
}

extension VerdictTally {
  /// How many rest on a current figure or report.
  var currentTotal: Int { current.values.reduce(0, +) }
  /// The numbers of a sentence that says all.
  var numbers: [Int?] {
    [currentTotal] + [current, stale, withoutDate].flatMap { $0.values.map { Optional($0) } }
  }

  /// The verdicts that occur among some, with how many, in the order of `Verdict.allCases`.
  static func occurring(in counts: [Verdict: Int]) -> [(verdict: Verdict, count: Int)] {
    Verdict.allCases.compactMap { verdict in counts[verdict].map { (verdict, $0) } }
  }
}
