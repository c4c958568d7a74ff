/// What charts say: their findings, which are their titles, and the words at their marks.
protocol ChartPhrases: AnyObject {
  // Findings. A value has its sign; a time is a year or what `moment` gives.
  func noFigure(upTo period: Period) -> String
  /// That no figure gives a value; `isShare` where a share is looked for, and not a number.
  func noValue(isShare: Bool) -> String
  func oneFigure(_ value: String, in time: String) -> String
  func inexact(isShare: Bool, since value: String, in time: String) -> String
  /// "Never at 30%: between 16.0% and 25.0% since 2016"; without a greatest all are the same.
  func never(_ goal: ChartGoal, _ least: String, _ greatest: String?, _ span: ChartYears) -> String
  func always(_ goal: ChartGoal, _ span: ChartYears) -> String
  func change(
    from before: String, in earlier: String, to after: String, in later: String,
    _ end: ChartSpan.End
  ) -> String
  /// That the latest value is the one there was before.
  func same(_ value: String, in later: String, as earlier: String, _ end: ChartSpan.End) -> String
  func newSeries(_ value: String, in time: String) -> String
  /// A finding that is of a new series alone.
  func inNewSeries(_ finding: String) -> String
  /// "At or above 30% only once, September 2018 to May 2019"; without an end in one figure alone.
  func metOnce(_ goal: ChartGoal, from start: String, to end: String?) -> String
  func metOnce(_ goal: ChartGoal, from start: String, notIn missed: String) -> String
  func met(_ goal: ChartGoal, times: Int, _ span: ChartYears) -> String
  /// A finding whose values are all of men.
  func ofMen(_ finding: String) -> String

  /// A value that is now women's and now men's.
  func ofOneSex(_ value: String) -> String

  // Words at the marks.
  /// A day as its month, and a period: "June 2021", "Oct–Dec 2020".
  func moment(_ time: ObservationTime) -> String
  /// The share of men, where theirs is judged: there are fewer of them, or under a ceiling more.
  func shareOfMen(of denominator: Target.Denominator, _ sense: Limit.Sense) -> String
  /// In place of the counts of a share of nobody.
  func nobody(_ sex: BriefSex) -> String
  /// What the line of a target is: "30% law"; by a name, who asks for it: "30%: the Council".
  func goal(_ threshold: String, _ target: Target, name: String?) -> String

  // The key.
  var keyHolds: String { get }
  func keyOld(afterQuarters quarters: Int) -> String
  var keyOtherSource: String { get }
  var keyOtherWithoutTotal: String { get }
  var keyNoTotal: String { get }
  var keyBounds: String { get }
  var keyNewSeries: String { get }
  var keyGoal: String { get }

  /// Where the figures come from and what the chart is part of, a sentence each.
  func chartSource(last title: String?, count: Int) -> String
}

/// The threshold that a finding is about.
struct ChartGoal {
  /// The threshold with its sign; nil where the target goes by the size, and is named instead.
  let threshold: String?
  /// On which side of it the target is met.
  let sense: Limit.Sense
}

/// The years that a finding is about.
struct ChartYears {
  let from: Int
  let to: Int
  let end: ChartSpan.End
}
