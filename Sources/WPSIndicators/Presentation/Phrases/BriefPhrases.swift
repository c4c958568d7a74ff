/// The sentences of a brief: what people paste into a report.
protocol BriefPhrases: AnyObject {
  /// "At 14 September 2016"; with an age in quarters, that it is the last that is known.
  func opening(_ time: ObservationTime, lastKnown quarters: Int?) -> Passage
  /// A number that stands alone, in words below 10.
  func cardinal(_ number: Int64) -> String
  /// A sentence about something that has a name, for which no article is known.
  func about(_ name: Passage, _ opening: Passage, _ clause: Passage) -> Passage

  // The figures.
  /// "one woman was among the 62 members (1.6 per cent) of the …"; of seats, "women held one …".
  func people(_ figures: BriefFigures, in body: Passage, _ opening: Passage) -> Passage
  /// "six women were reported in the …, the size of which is not stated"; `isOfSeats` where it is
  /// the number of seats that is missing.
  func counted(
    _ people: Count, _ sex: BriefSex, isOfSeats: Bool, in body: Passage, _ opening: Passage
  ) -> Passage
  /// "women were reported to make up 20.58 per cent of the members of the …"; `men`: what that
  /// leaves to the men, where theirs is the share that is judged.
  func womenMadeUp(
    _ percent: String, men: String?, of body: Passage, _ opening: Passage
  ) -> Passage
  /// "four of the seven posts (57.1 per cent) in the … were filled".
  func placesFilled(_ figures: BriefFigures, in body: Passage, _ opening: Passage) -> Passage
  func part(_ part: Count, of whole: Count, unit: Passage?, percent: String?) -> Passage
  func reportedPart(_ percent: String, unit: Passage?) -> Passage
  func counted(_ value: Count, unit: Passage?) -> Passage
  /// "reported as planned at 14 September 2016, due on 20 November 2016"; with an age in quarters,
  /// that it is the last that is known. `isOpen`: no due date is set for it.
  func milestone(
    _ status: MilestoneStatus, _ time: ObservationTime, lastKnown quarters: Int?,
    due: CalendarDate?, isOverdue: Bool, isOpen: Bool
  ) -> Passage

  // What it means for the target.
  /// "18 fewer than the 19 needed for the 30 per cent that the law requires"; `sex` where either may
  /// fall short.
  func fallsShort(
    by count: Int64, of needed: Int64, _ target: BriefTarget, sex: BriefSex?
  ) -> Passage
  /// "24 more men than the 56 allowed by the ceiling of 2/3 that the law sets"; `sex` where people are
  /// counted.
  func exceeds(
    by count: Int64, allowed: Int64, _ target: BriefTarget, sex: BriefSex?
  ) -> Passage
  /// That it is on the wrong side: below a floor, above a ceiling.
  func isBeyond(_ target: BriefTarget) -> Passage
  func misses(_ target: BriefTarget) -> Passage
  func meets(_ target: BriefTarget, isFragile: Bool, isLate: Bool) -> Passage
  func cannotBeDetermined(_ target: BriefTarget) -> Passage
  /// `isOver`: that it no longer was, and not that it was not yet.
  func wasNotInForce(_ target: BriefTarget, isOver: Bool) -> Passage
  /// A clause with a verb of its own on a further target; `asked` where it is missed: how many are
  /// needed, or allowed.
  func outcome(_ target: BriefTarget, isMet: Bool, asked: Int64?, sex: BriefSex?) -> Passage
  func asksNothing(_ target: BriefTarget, ofSize size: Int64?, _ places: Places) -> Passage
  func noData(_ target: BriefTarget) -> Passage

  // Further sentences.
  func dependsOnVacantSeats(members: Int64, seats: Int64) -> Passage
  /// `contrary`: the verdict that the figure would give, if it is the contrary one.
  func otherSources(_ count: Int, give figures: Passage, contrary: Verdict?) -> Passage
  func vacanciesSuffice(_ vacancies: Routes.Vacancies, _ places: Places) -> Passage
  /// `people`: the change in the number of those whose share it is; `direction`: 1, 0 or -1, that of
  /// the share.
  func changed(
    since time: ObservationTime, people: Int64?, in share: BriefShare, direction: Int,
    points: String
  ) -> Passage
  func changed(since time: ObservationTime, count: Int64) -> Passage
  func saysSource(_ direction: Trend.Direction, _ words: Passage?) -> Passage
  func atThisPace(_ goal: String, in period: Period, since time: ObservationTime) -> Passage
  func nothingReported(_ names: [Passage], upTo period: Period) -> Passage

  // What changed.
  /// How many assessments changed, apart from what is zero.
  func changed(since period: Period, _ tally: ChangeTally) -> Passage
  /// Over the bodies that are counted in both periods.
  func countedThenAndNow(_ now: BriefWomen, before: BriefWomen) -> Passage
  func newlyCounted(_ bodies: Int, _ names: Passage) -> Passage
  func noLongerCounted(_ bodies: Int, _ names: Passage) -> Passage
  /// "the verdict on … went from unmet to met"; the target where there is one.
  func verdictWent(
    on subject: Passage, isBody: Bool, _ target: BriefTarget?, from before: String,
    to after: String
  ) -> Passage
  func reportedOf(_ time: ObservationTime, gives figures: Passage) -> Passage
  func insteadOf(_ figures: Passage, at time: ObservationTime) -> Passage
}

// MARK: - What the phrases are given

/// What a sentence of a brief says of a part and a whole.
struct BriefFigures {
  /// How much can be relied on, which decides the verb.
  enum Certainty {
    /// Counted, or worked out from a published percentage, of which a sentence of its own tells.
    case counted
    /// Bounds, or a percentage without numbers.
    case reported
    /// Estimated by the source.
    case estimated
    /// Not final.
    case provisional
    /// Doubted by the source.
    case doubtful
  }

  /// The women or the men, or the seats filled.
  let part: Count
  /// The members or the seats that the part is a part of.
  let whole: Count
  /// The share, with its sign.
  let percent: String?
  let places: Places
  /// Whose number the part is, where it is one of people.
  let sex: BriefSex
  /// Whether the part is all of the whole, though neither number need be known.
  let isAll: Bool
  let certainty: Certainty
}

/// A target as a sentence names it.
struct BriefTarget {
  let target: Target
  /// The threshold in force, with its sense; nil where it has none.
  let limit: Limit?
  /// The threshold as running text has it.
  let threshold: String?
  /// Its name, where it must be told from others, and those of others of which the same is said.
  var names = [Name]()

  /// Whether it sets a ceiling.
  var isCeiling: Bool { target.isCeiling }
  /// Whether its threshold is a share, and not a number of people or things.
  var isShare: Bool { limit?.threshold.isShare ?? false }
  /// Whether its threshold is a level of a scale.
  var isLevel: Bool { limit?.threshold.isLevel ?? false }
  /// Whether it is a binding law: a quota.
  var isQuota: Bool { target.basis == .law && target.isBinding }

  /// The name of a target, and the number of its source after a space.
  struct Name {
    let name: Passage
    let source: Passage
  }
}

/// The women among the members of some bodies.
struct BriefWomen: Equatable {
  let women: Int64
  let members: Int64
  /// The share, with its sign; nil where there are no members.
  let percent: String?
  let bodies: Int
}

/// A sex of which a sentence speaks.
enum BriefSex {
  case women, men

  /// The men, or else the women.
  init(_ key: Figures.Key?) { self = key == .men ? .men : .women }
}

/// What a share is one of.
enum BriefShare {
  case of(BriefSex), filled(Places), part
}

/// Writes the numbers of a sentence: in words where all are below 10, in figures where one is not.
///
/// The United Nations Editorial Manual writes numbers below 10 in words, and in a series lets the
/// greatest number decide for all.
struct ProseNumbers {
  private let usesWords: Bool
  private var words: [String]
  private let figures: (Int64) -> String

  /// - Parameters:
  ///   - numbers: all numbers of the sentence.
  ///   - words: the words for 0 to 9.
  init(
    _ numbers: [(some BinaryInteger)?], words: [String], figures: @escaping (Int64) -> String
  ) {
    usesWords = numbers.compactMap { $0 }.allSatisfy { (0..<10).contains($0) }
    self.words = words
    self.figures = figures
  }

  /// The same with other words for 0 to 9, as another gender asks for.
  func with(words: [String]) -> ProseNumbers {
    var numbers = self
    numbers.words = words
    return numbers
  }

  /// A number as the sentence has it.
  func callAsFunction(_ number: some BinaryInteger) -> String {
    let number = Int64(number)
    return usesWords && (0..<10).contains(number) ? words[Int(number)] : figures(number)
  }
}

extension Count {
  /// The numbers that a sentence names to state the count.
  var namedNumbers: [Int64?] { self == .unknown ? [] : [min, max] }
}
