/// The sentences of a brief: what people paste into a report.
protocol BriefPhrases {
  /// "At 14 September 2016"; with an age in quarters, that it is the last that is known.
  func opening(_ time: ObservationTime, lastKnown quarters: Int?) -> String
  /// A number that stands alone, in words below 10.
  func cardinal(_ number: Int) -> String
  /// "the second quarter of 2020".
  func quarter(_ period: Period) -> String
  /// A sentence about something that has a name, for which no article is known.
  func about(_ name: String, _ opening: String, _ clause: String) -> String

  // The figures.
  /// "women held 1 of the 62 seats (1.6 per cent) in the …".
  func womenHeld(_ figures: BriefFigures, in body: String, _ opening: String) -> String
  /// "six women were reported in the …, the size of which is not stated"; `isOfSeats` where it is
  /// the number of seats that is missing.
  func womenCounted(
    _ women: Count, isOfSeats: Bool, in body: String, _ opening: String
  ) -> String
  /// "women were reported to hold 20.58 per cent of the posts in the …".
  func womenHeld(
    percent: String, _ places: BriefFigures.Places, in body: String, _ opening: String
  ) -> String
  /// "four of the seven posts (57.1 per cent) in the … were filled".
  func placesFilled(_ figures: BriefFigures, in body: String, _ opening: String) -> String
  func part(_ part: Count, of whole: Count, unit: String?, percent: String?) -> String
  func counted(_ value: Count, unit: String?) -> String
  func milestone(_ status: MilestoneStatus, due: CalendarDate?, isOverdue: Bool) -> String

  // What it means for the target.
  /// "the 30 per cent target".
  func target(_ threshold: String?, _ target: Target) -> String
  /// "18 fewer than the 19 that the 30 per cent target requires"; `sex` where either may fall short.
  func fallsShort(by count: Int, of needed: Int, _ target: String, sex: BriefSex?) -> String
  func isBelow(_ target: String) -> String
  func misses(_ target: String) -> String
  func meets(_ target: String, isFragile: Bool, isLate: Bool) -> String
  func cannotBeDetermined(_ target: String) -> String
  func wasNotInForce(_ target: String) -> String
  /// A clause with a verb of its own on a further target; `needed` where it is missed.
  func outcome(_ target: String, isMet: Bool, needed: Int?) -> String

  // Further sentences.
  func dependsOnVacantSeats(members: Int, seats: Int) -> String
  func otherSource(_ figures: String) -> String
  func vacanciesSuffice(_ vacancies: Routes.Vacancies) -> String
  /// `women`: the change in their number; `direction`: 1, 0 or -1, that of the share.
  func changed(
    since time: ObservationTime, women: Int?, isOfWomen: Bool, direction: Int, points: String
  ) -> String
  func changed(since time: ObservationTime, count: Int) -> String
  func saysSource(_ direction: Trend.Direction, _ words: String?) -> String
  func atThisPace(_ goal: String, in period: Period, since time: ObservationTime) -> String
  func noNumber(_ name: String, _ words: String?, _ dating: String) -> String
  func nothingReported(_ names: [String]) -> String

  // The paragraph on everything.
  func overview(_ period: Period, met: Int, of decided: Int, percent: String) -> String
  func nothingDecided(in period: Period) -> String
  func representation(women: Int, members: Int, percent: String, in bodies: String) -> String
  /// "from unmet to met".
  func went(from before: String, to after: String) -> String
  func now(_ figures: Passage, after earlier: Passage) -> Passage
}

/// The sex of which there are too few.
enum BriefSex {
  case women, men
}
