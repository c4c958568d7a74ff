/// The sentences of a short brief: what is read aloud, or pasted into a report.
protocol BoardBriefPhrases: AnyObject, Sendable {
  // MARK: - How it stands
  /// How many bodies with a target on women meet it, by current figures.
  /// - Parameters:
  ///   - since: the first day from which a figure is current; nil where it is not the same for all.
  ///   - all: how many have a target that asks something of them, with a current figure or not.
  ///   - areOthers: whether those have been named of which nothing is asked.
  ///   - haveSeveral: whether one of them meets one of its targets and not another.
  func tallied(
    _ now: BoardTally.Counts, of all: Int, since day: CalendarDate?, areOthers: Bool,
    haveSeveral: Bool
  ) -> Passage
  /// The same by older figures, how many have none, and how many of these only later ones.
  /// `isAlone`: no body has a current one.
  func tallied(
    older: BoardTally.Counts, never: Int, notYet: Int, isAlone: Bool
  ) -> Passage

  /// "since the second quarter of 2021".
  func sinceInProse(_ time: ObservationTime) -> String

  // MARK: - What changed
  /// How many bodies have come to meet their targets, no longer do, and have another verdict;
  /// `ofTargets`: how many targets, since a body is among both.
  func turned(up: NamedFew, down: NamedFew, others: NamedFew, ofTargets: Bool) -> Passage
  /// In how many bodies the share of women, or of men where they are judged, rose and fell;
  /// `areOthers`: apart from those named before.
  func shares(of sex: BriefSex, rose: NamedFew, fell: NamedFew, areOthers: Bool) -> Passage
  /// "25.0 to 20 per cent"; with whose share it is, where nothing else says so.
  func moved(from digits: String, to other: String, of sex: BriefSex?) -> Passage
  /// For which bodies figures cannot be compared with the earlier ones.
  func newSeries(in names: NamedFew) -> Passage
  /// Which positions another holds, or nobody does.
  func newHolders(_ names: NamedFew) -> Passage
  /// Of which positions a holder is known now, and none was.
  func firstHolders(_ names: NamedFew) -> Passage
  func nowStanding(_ standing: Standing) -> String
  /// Of a body that has come to be of a size of which nothing is asked.
  var nowExempt: String { get }
  /// Of one that was of such a size: how it stands.
  func noLongerExempt(_ standing: Standing) -> String
  /// "since the second quarter of 2021, …".
  func since(_ period: Period, _ clause: Passage) -> Passage
  var nothingChanged: Passage { get }
  func countedFirst(_ names: NamedFew) -> Passage
  /// For which bodies a target has come into force.
  func newlyHeld(_ names: NamedFew) -> Passage
  /// Which bodies have a figure of the very period.
  func new(_ names: NamedFew, in granularity: Period.Granularity) -> Passage
  /// That none has, and of when the newest figure is.
  func noneNew(
    in granularity: Period.Granularity, newest time: ObservationTime, of name: Passage
  ) -> Passage

  // MARK: - What is missing
  /// How many figures of later periods the file holds, and the latest of them, if it is to be told.
  func laterInProse(_ figure: Passage?, of time: ObservationTime, count: Int) -> Passage
  /// Which commitments are overdue, each with its day, and that no report says whether it was done.
  func overdueInProse(_ names: NamedFew) -> Passage
  func overdueInProse(_ name: Passage, since date: CalendarDate?) -> Passage
  /// How many of the commitments are at which stage; `areOthers`: apart from those named before.
  func stagesInProse(
    _ stages: [(stage: BoardCommitments.Stage, count: Int)], areOthers: Bool
  ) -> Passage
  /// - Parameter areCountedLater: whether the file has figures of theirs that are later.
  func neverCountedInProse(_ names: NamedFew, areCountedLater: Bool) -> Passage
  func oldInProse(_ names: NamedFew) -> Passage
}
