/// What a board says: short, since it stands in narrow columns, and the same in every format.
protocol BoardPhrases: AnyObject, Sendable {
  // MARK: - Times
  /// "April to June 2022": a period by its months.
  func months(of period: Period) -> String
  /// "Oct–Dec 2021", "June 2021": when a figure is of, by months.
  func briefly(_ time: ObservationTime) -> String
  /// "21-Q4": its quarter, as a narrow column has it.
  func tightly(_ quarter: Quarter) -> String
  /// "2 quarters old", of a figure that is current.
  func quartersOld(_ quarters: Int) -> String
  /// "5+ years old", of a figure that is not.
  func yearsOld(_ years: Int) -> String
  var neverCounted: String { get }
  var notCountedByThen: String { get }

  // MARK: - Verdicts and targets
  /// Who holds a position: "held by a man", "vacant".
  func held(by holder: Holder) -> String
  /// The same in a narrow column.
  func tightly(_ holder: Holder) -> String
  func standing(_ standing: Standing) -> String
  /// "not yet met": of what is due later.
  func notYet(_ standing: Standing) -> String
  /// "due 2028", after it.
  func dueIn(_ year: Int) -> String
  /// After a verdict: that it rests on a number worked out from a published percentage.
  var byPublishedPercentage: String { get }
  /// "not met (2016)": by a figure that is stale.
  func standing(_ word: String, in year: Int) -> String
  /// "unclear for 2", "unclear for all 3": how parts stand.
  func standing(_ word: String, of count: Int, areAll: Bool) -> String
  /// "40% of either sex", "30% of the seats": what a threshold is of, unless it is of women among
  /// members.
  func asked(_ threshold: String, ofEitherSex: Bool, of places: Places?) -> String
  /// "4 women": what is asked, where it is a number.
  func asked(women number: Int64) -> String
  /// That more or less is asked by the size of the body, which is not known.
  var dependsOnSize: String { get }
  /// The same in a narrow column.
  var tightDependsOnSize: String { get }
  /// Before what the other targets of a row ask, and how it stands against them.
  var alsoHeading: String { get }
  /// The key to a goal that no law sets.
  var askedByNoLaw: String { get }
  /// The key to a figure with a caution.
  var cautioned: String { get }
  /// "30% by law": what a binding law asks.
  func byLaw(_ threshold: String) -> String
  /// "by 2028".
  func byYear(_ year: Int) -> String
  /// "30% by 2030", "30% in the end": what is asked after the step in force.
  func atLast(_ threshold: String, by time: String?) -> String

  // MARK: - Figures
  /// "6 of 28": women among members.
  func few(_ part: String, of whole: String) -> String
  /// "4 men of 20".
  func few(_ part: String, _ sex: BriefSex, of whole: String) -> String
  /// After counts that are of men, in a narrow column.
  var menMark: String { get }
  /// "4 men".
  func people(_ number: String, _ sex: BriefSex) -> String
  /// "30% men": a share with whose it is.
  func share(_ percent: String, of sex: BriefSex) -> String
  /// "men (women 80%)": whose share stands before it, where the women's is what is published.
  func menBesideWomen(_ percent: String) -> String
  /// That a percentage is all that is published.
  var percentageOnly: String { get }
  /// That a total was worked out from a percentage.
  func workedOut(_ figures: String) -> String
  /// What another source says for the same date.
  func anotherSource(_ figures: String) -> String

  // MARK: - What it would take, and where it is heading
  func need(_ need: Need) -> String
  /// The same in a narrow column.
  func tightNeed(_ need: Need) -> String
  /// "5.4 pts since 2020", after an arrow.
  func moved(points: String, since year: Int) -> String
  /// "2 women since 2020", of a number.
  func moved(by count: Int64, since year: Int) -> String
  func unmoved(since year: Int) -> String
  /// That a source says in words how it moved, without a figure.
  func said(_ direction: Trend.Direction) -> String

  // MARK: - The headline
  /// That no figure is current: since when none is, and when the newest is of.
  /// - Parameter end: by when that was so, where the file has later figures.
  func noneCounted(since: CalendarDate, newest: ObservationTime, by end: CalendarDate?) -> Passage
  func neverCountedAny(of bodies: Int, by end: CalendarDate?) -> Passage
  var onlyBody: Passage { get }
  /// Before the only body and how it stands, where no sum names it.
  var onlyBodyHeading: String { get }
  /// How many bodies meet their target on women, by current figures, by older ones, and without any,
  /// in sentences.
  func tally(_ tally: BoardTally) -> [Passage]
  /// Of how many bodies nothing is asked although a target is in force, and why.
  func unjudged(_ reason: InapplicabilityReason, _ count: Int) -> Passage
  /// "Widest gap among recent figures: CVJR, 10 points"; at least so wide, where it is not known
  /// exactly.
  func widestGap(_ name: Passage, _ distance: String, isLeast: Bool) -> Passage
  func pointsAway(_ points: String) -> String

  // MARK: - Headings
  var bodyColumn: String { get }
  var targetColumn: String { get }
  var womenColumn: String { get }
  var shareColumn: String { get }
  var needColumn: String { get }
  var tightNeedColumn: String { get }
  var tightTargetColumn: String { get }
  /// That a percentage is all that is published, in a narrow column.
  var tightPercentageOnly: String { get }
  /// Words without which a name says the contrary, in small letters.
  var wordsThatExclude: Set<String> { get }
  /// Over a strip: whether the target is met, quarter by quarter.
  var stripColumn: String { get }
  var tightStripColumn: String { get }
  var lastColumn: String { get }
  /// "together 38 of 149 (25.5%), 8 short".
  /// - Parameters:
  ///   - bodies: "2 of 3 bodies", where the sum leaves some out.
  ///   - isLeast: whether more may be missing than can be told.
  func together(
    _ figures: String, of bodies: (few: Int, all: Int)?, women: Int64, men: Int64, isLeast: Bool
  ) -> String
  /// "12 more bodies of this group".
  func moreBodies(_ count: Int) -> String

  // MARK: - Below the rows
  /// "3 parts": those of a body that are held against a target.
  func parts(_ count: Int) -> String
  var totalWorkedOut: String { get }
  var sourcesDiffer: String { get }
  /// The key to a verdict on which sources disagree.
  var sourcesDisagree: String { get }
  /// The key to a verdict that the text's own arithmetic decides, against the share that is shown.
  var ownArithmetic: String { get }
  /// How a terminal shows what is left out.
  var wayToMore: String { get }
  /// Before what signs and inks mean.
  var signsHeading: String { get }
  var inkNew: String { get }
  var inkCarriedOn: String { get }
  var inkOld: String { get }
  /// What an arrow up, one down and one ahead stand for.
  var rose: String { get }
  var fell: String { get }
  var stayed: String { get }
  var endedHeading: String { get }
  var notEstablishedHeading: String { get }
  /// Over bodies that have a target on who holds a position, and none on their members.
  var positionsAloneHeading: String { get }
  var withoutTargetHeading: String { get }
  var otherFiguresHeading: String { get }
  /// "no count", of a body without a figure.
  var noCount: String { get }
  var commitmentsHeading: String { get }
  func stage(_ stage: BoardCommitments.Stage, _ count: Int) -> String
  /// Of a milestone that is overdue.
  /// - Parameter report: what a source says after the day, which is not that it was done.
  func overdue(
    since date: CalendarDate?, reported report: (status: MilestoneStatus, time: ObservationTime)?
  ) -> String
  var agesHeading: String { get }
  var tightAgesHeading: String { get }
  /// "2 of this quarter, 6 up to a year old, 9 older; 1 body never counted".
  /// - Parameter saysUncounted: whether those without a figure are told.
  func ages(
    _ tally: BoardTally, staleAfter quarters: Int, in granularity: Period.Granularity,
    saysUncounted: Bool
  ) -> String
  var wordsHeading: String { get }
  /// "CSA (May 2021), Civilians (Sept 2016) and 7 more": who is spoken of, and when.
  func spoken(of names: [Passage], more: Int) -> Passage
  /// "and 6 more", at the end of a list.
  func andMore(_ count: Int) -> String
  var laterHeading: String { get }
  /// "7 bodies of the United Nations mission".
  func bodies(_ count: Int, of group: Passage) -> Passage
}
