/// What changed for the bodies of a board since an earlier period: the lines, and the sentences into
/// which the rest is folded.
protocol BoardChangePhrases: AnyObject, Sendable {
  /// Of what had no figure before: the figure, and how it stands.
  func firstCounted(_ figure: Passage, _ standing: Standing) -> Passage
  /// What is held against a target that was not in force before: how it stands, and the figure.
  func newlyHeld(_ standing: Standing, _ figure: Passage) -> Passage
  /// A figure of now, and one of before with which it cannot be compared, since a new series begins
  /// between them.
  func newSeries(_ now: Passage, notComparableWith before: Passage) -> Passage
  /// For how many bodies nothing changed but what is not told.
  func changedOtherwise(_ count: Int) -> Passage
  /// That no verdict on a body is another.
  var noVerdictChanged: Passage { get }
  /// That figures did nothing but grow too old.
  func newlyStale(_ names: NamedFew) -> Passage
  /// That bodies ended, and commitments with them.
  func ended(_ ending: EndedBodies) -> Passage
  /// To which stage commitments have come, each with how many.
  func newlyAt(_ stages: [(stage: BoardCommitments.Stage, count: Int)]) -> Passage
  /// How many bodies are as they were; `isAll` where nothing else was said.
  func unchanged(_ count: Int, isAll: Bool) -> Passage
  /// Over the rows, where something stands between them and the title.
  var boardHeading: String { get }
  /// Over what is asked and how it stands.
  var verdictColumn: String { get }
}

/// The first of some things, by name, and how many there are.
struct NamedFew {
  let names: [Passage]
  let count: Int

  /// How many are not named.
  var more: Int { count - names.count }
  var isEmpty: Bool { count == 0 }

  init(_ names: [Passage], of count: Int) {
    self.names = names
    self.count = count
  }
}

/// Bodies that ended on one day, for a sentence.
struct EndedBodies {
  let bodies: NamedFew
  /// The one of several that the others were part of.
  let whole: Passage?
  /// The day; nil where the file does not give it.
  let date: CalendarDate?
  /// How many commitments lapsed with them.
  let commitments: Int
}
