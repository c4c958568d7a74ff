/// The sentences of a brief: what people paste into a report.
protocol BriefPhrases {
  /// "At 14 September 2016"; with an age in quarters, that it is the last that is known.
  func opening(_ time: ObservationTime, lastKnown quarters: Int?) -> String
  /// A number that stands alone, in words below 10.
  func cardinal(_ number: Int64) -> String
  /// A sentence about something that has a name, for which no article is known.
  func about(_ name: String, _ opening: String, _ clause: String) -> String

  // The figures.
  /// "women held 1 of the 62 seats (1.6 per cent) in the …".
  func womenHeld(_ figures: BriefFigures, in body: String, _ opening: String) -> String
  /// "six women were reported in the …, the size of which is not stated"; `isOfSeats` where it is
  /// the number of seats that is missing.
  func counted(
    _ people: Count, _ sex: BriefSex, isOfSeats: Bool, in body: String, _ opening: String
  ) -> String
  /// "women were reported to make up 20.58 per cent of the members of the …".
  func womenMadeUp(_ percent: String, of body: String, _ opening: String) -> String
  /// "four of the seven posts (57.1 per cent) in the … were filled".
  func placesFilled(_ figures: BriefFigures, in body: String, _ opening: String) -> String
  func part(_ part: Count, of whole: Count, unit: String?, percent: String?) -> String
  func reportedPart(_ percent: String, unit: String?) -> String
  func counted(_ value: Count, unit: String?) -> String
  func milestone(_ status: MilestoneStatus, due: CalendarDate?, isOverdue: Bool) -> String

  // What it means for the target.
  /// "18 fewer than the 19 that the 30 per cent target requires"; `sex` where either may fall short,
  /// `among`: the other numbers of the sentence.
  func fallsShort(
    by count: Int64, of needed: Int64, _ target: BriefTarget, sex: BriefSex?, among: [Int64?]
  ) -> String
  func isBelow(_ target: BriefTarget) -> String
  func misses(_ target: BriefTarget) -> String
  func meets(_ target: BriefTarget, isFragile: Bool, isLate: Bool) -> String
  func cannotBeDetermined(_ target: BriefTarget) -> String
  func wasNotInForce(_ target: BriefTarget) -> String
  /// A clause with a verb of its own on a further target; `needed` where it is missed.
  func outcome(_ target: BriefTarget, isMet: Bool, needed: Int64?, sex: BriefSex?) -> String
  func noData(_ target: BriefTarget) -> String

  // Further sentences.
  func dependsOnVacantSeats(members: Int64, seats: Int64) -> String
  /// `contrary`: the verdict that the figure would give, if it is the contrary one.
  func otherSources(_ count: Int, give figures: String, contrary: Verdict?) -> String
  func vacanciesSuffice(_ vacancies: Routes.Vacancies) -> String
  /// `women`: the change in their number; `direction`: 1, 0 or -1, that of the share.
  func changed(
    since time: ObservationTime, women: Int64?, in share: BriefShare, direction: Int, points: String
  ) -> String
  func changed(since time: ObservationTime, count: Int64) -> String
  func saysSource(_ direction: Trend.Direction, _ words: String?) -> String
  func atThisPace(_ goal: String, in period: Period, since time: ObservationTime) -> String
  /// `noNumber`: that there is none, and what is given instead.
  func noNumber(
    _ name: String, _ noNumber: String, _ words: String?, _ opening: String
  ) -> String
  func nothingReported(_ names: [String], upTo period: Period) -> String

  // The paragraph on everything.
  func overview(_ period: Period, met: Int, of decided: Int, percent: String) -> String
  func nothingDecided(in period: Period) -> String
  /// `names`: the bodies that are counted.
  func representation(_ women: BriefWomen, in names: Passage) -> Passage
  var unstatedNumber: String { get }

  // What changed.
  /// How many assessments changed, apart from what is zero.
  func changed(since period: Period, _ tally: ChangeTally) -> String
  /// Over the assessments that are met or unmet in both periods.
  func decidedThenAndNow(_ decided: Int, met: Int, before: Int) -> String
  /// Over the bodies that are counted in both periods.
  func countedThenAndNow(_ now: BriefWomen, before: BriefWomen) -> String
  func newlyCounted(_ bodies: Int, _ names: Passage) -> Passage
  func noLongerCounted(_ bodies: Int, _ names: Passage) -> Passage
  /// "the verdict on … went from unmet to met"; the target where there is one.
  func verdictWent(
    on subject: String, isBody: Bool, _ target: BriefTarget?, from before: String,
    to after: String
  ) -> String
  func reportedOf(_ time: ObservationTime, gives figures: String) -> String
  func insteadOf(_ figures: String, at time: ObservationTime) -> String
}

/// A target as a sentence names it.
struct BriefTarget {
  let target: Target
  /// The threshold that it has, as running text has it; nil where it has none.
  let threshold: String?
  /// Its name, basis and source in brackets, where they follow it at once.
  var identity: String?
}

/// The women among the members of some bodies.
struct BriefWomen: Equatable {
  let women: Int64
  let members: Int64
  /// The share, with its sign; nil where there are no members.
  let percent: String?
  let bodies: Int
}

/// The sex of which there are too few.
enum BriefSex {
  case women, men
}

/// What a share is one of.
enum BriefShare {
  case women, filled(Places), part
}
