/// What is said of ratings on a scale.
///
/// A level has the name that the file gives it; in running text it begins with a small letter.
protocol LevelPhrases: AnyObject {
  // One rating.
  /// "level “Complete”": what a target asks for.
  func level(_ name: String) -> String
  /// "it was rated intermediate".
  func rated(_ level: Passage) -> Passage
  /// "up from minimum in 2021-Q4"; what did not move needs no level.
  func moved(_ direction: Trend.Direction, from level: Passage, _ time: ObservationTime) -> Passage
  /// "since the fourth quarter of 2021, when it was rated minimum, it had risen by two levels".
  func moved(by levels: Int, from level: Passage, since time: ObservationTime) -> Passage
  /// "two levels up"; of at least one.
  func levels(_ change: Int) -> String
  var justification: String { get }

  // How many stand at each level.
  /// The row of all groups together.
  var allTogether: String { get }
  /// The heading of a series of periods.
  func levels(of scale: Passage, over periods: Int, _ granularity: Period.Granularity) -> Passage
  /// "20 not initiated (15.4%)"; without a per cent where nobody is rated.
  func count(_ count: Int, at level: Passage, percent: String?) -> Passage
  /// "of 130 rated: 20 not initiated (15.4%), …; 10 rated too long ago, 5 not rated".
  func distribution(_ levels: Passage, of rated: Int, stale: Int, unrated: Int) -> Passage
  /// "rated too long ago".
  var staleRatings: String { get }
  /// "not rated".
  var unrated: String { get }
  /// The heading of the bars.
  var distributionHeading: String { get }
  /// How many reached the highest level, in each of some groups.
  func headline(_ headline: LevelHeadline) -> Passage
  /// "in the third quarter of 2020, nine (6.9 per cent) had been complete".
  func formerly(_ portion: LevelPortion, at level: Passage, in period: Period) -> Passage

  // Which of them, where they are many.
  /// "41 moved up, 3 moved down, 86 stayed where they were" since an earlier period.
  func moves(_ moves: LevelMoves, since period: Period) -> Passage
  /// That so many are listed one by one in the formats that machines read.
  func listedElsewhere(_ count: Int) -> String
  var movedHeading: String { get }
  /// Before the names of those that are furthest from what is asked.
  var laggingHeading: String { get }
  var unratedHeading: String { get }
  /// "and 105 more".
  func more(_ count: Int) -> String
}

/// How many of some indicators stand at a level.
struct LevelPortion {
  let count: Int
  let total: Int
  /// The share, with its sign; nil where there are none.
  let percent: String?
}

/// How many reached the highest level of a scale, for a sentence.
struct LevelHeadline {
  /// What is rated under one heading.
  struct Group {
    /// The heading; nil for what stands under none.
    let name: Passage?
    /// How many of those with a current rating reached the level.
    let portion: LevelPortion
    /// How many have none.
    let leftOut: Int
  }

  let scale: Passage
  let level: Passage
  let groups: [Group]
}
