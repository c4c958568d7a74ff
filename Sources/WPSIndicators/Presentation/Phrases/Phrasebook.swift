/// Everything that a scorecard says in words, for one language.
///
/// A language is a type that conforms; the compiler finds every phrase that is missing. It is a class
/// without state, because Embedded Swift has no boxes (`any`) for values.
protocol Phrasebook: Sendable, ActionPhrases, BoardBriefPhrases, BoardChangePhrases,
  BoardPagePhrases, BoardPhrases, BriefPhrases, ChartPhrases, ComparisonPhrases,
  DifferencePhrases, ExchangePhrases, ExplanationPhrases, LawPhrases, LevelPhrases, ListPhrases,
  OfficePhrases, PagePhrases, PartPhrases, PeriodPhrases, PicturePhrases, RecordPhrases,
  ScenarioPhrases,
  RulePhrases, SDMXPhrases, SpreadsheetPhrases, StarterPhrases, SummaryPhrases, TablePhrases,
  VerificationPhrases,
  WorklistPhrases
{
  // Numbers and times.
  /// A number of people, seats or things, or a change of one.
  func number(_ number: Int64) -> String
  /// A decimal number, given with a decimal point.
  func decimal(_ digits: String) -> String
  func percent(_ digits: String) -> String
  func percentInProse(_ digits: String) -> String
  func points(_ digits: String) -> String
  func date(_ date: CalendarDate) -> String
  var stale: String { get }
  func quoted(_ words: Passage) -> Passage
  /// That words are in another language than the page's, by its tag; nil where they are not.
  func originalLanguage(_ tag: String) -> String?
  var unofficialTranslation: String { get }

  // Punctuation, which differs in its spaces.
  func labelled(_ label: Passage, _ text: Passage) -> Passage
  func clauses(_ clauses: [Passage]) -> Passage
  func list(_ items: [Passage]) -> Passage
  func sentences(_ sentences: [Passage]) -> Passage

  // Headings.
  func scorecard(for period: Period) -> String
  func reportsUpTo(_ period: Period) -> String
  var otherSubjects: String { get }
  var notes: String { get }
  var targets: String { get }
  var summary: String { get }
  var sources: String { get }
  var publisher: String { get }
  var licence: String { get }
  var contact: String { get }

  // The terms of the field.
  func verdict(_ verdict: Verdict) -> String
  /// In place of "not due", where no due date is set.
  var open: String { get }
  /// After a verdict: that it is another if what is vacant is counted, or is not.
  func only(of denominator: Target.Denominator, _ places: Places) -> String
  /// After a verdict that a target is missed: what would become of it by the other count.
  func otherwise(of denominator: Target.Denominator, _ places: Places, isMet: Bool) -> String
  func reason(_ reason: InapplicabilityReason, of subject: Subject) -> String
  func basis(_ basis: Target.Basis) -> String
  func rating(_ rating: Rating) -> String
  func status(_ status: MilestoneStatus) -> String

  // Figures.
  func women(_ women: ShownCount, of members: ShownCount) -> String
  func men(_ men: ShownCount, of members: ShownCount) -> String
  func women(_ women: ShownCount) -> String
  func women(_ women: ShownCount, men: ShownCount) -> String
  func filled(_ members: ShownCount, of seats: ShownCount, _ places: Places) -> String
  func part(_ part: ShownCount, of whole: ShownCount, unit: Passage?) -> Passage
  func shown(_ count: ShownCount) -> String
  func count(_ count: Count) -> String
  func reported(_ percent: String) -> String
  func range(_ lower: String, _ upper: String) -> String
  /// The men's share, which is judged, from the women's, which is published.
  func reported(men: String, fromWomen percent: String) -> String
  func above(_ value: String) -> String
  func below(_ value: String) -> String
  func asAt(_ time: ObservationTime) -> String
  func due(_ date: CalendarDate) -> String
  func by(_ date: CalendarDate) -> String
  func required(
    _ limit: Limit, spelt threshold: String, of target: Target, _ places: Places
  ) -> String
  /// What people hold, or are.
  func noun(_ places: Places, isOne: Bool) -> String
  var unknownCount: String { get }

  // What it would take.
  /// Of the two numbers at least one is above 0.
  /// Of how many the source does not state the sex.
  /// Figures of the members, where those that are asked for are seats, and nobody says how many.
  func withoutNumber(of places: Places, _ figures: String) -> String
  func sexNotStated(_ count: Count) -> String
  /// - Parameter isLeast: whether more may be needed than can be told.
  func needed(women: Int64, men: Int64, isLeast: Bool) -> String
  func toFill(_ count: Int64, _ places: Places) -> String
  func moreNeeded(_ count: Int64) -> String
  /// What a source says in words, later than the figure.
  var newerInWords: String { get }
  /// What else a source says in words in the period.
  var alsoInWords: String { get }
  func addedSeats(_ count: Int64, _ places: Places, for sex: Figures.Key) -> String
  func vacantSeats(_ vacancies: Routes.Vacancies, _ places: Places) -> String
  /// Why the target cannot be met at this size.
  /// - Parameter size: the least larger size at which it is possible; nil where there is none.
  func unattainable(
    _ obstacle: Obstacle, possibleAt size: Int64?, ofList isOfList: Bool
  ) -> String

  // Where it is heading.
  var trendUnknown: String { get }
  func change(women: Int64) -> String
  /// A change, and whose it is where it could be of either sex: "unchanged for men".
  func change(_ words: String, of sex: BriefSex) -> String
  func change(count: Int64) -> String
  func direction(_ direction: Trend.Direction) -> String
  func reported(_ direction: Trend.Direction) -> String
  func pace(_ status: Pace.Status) -> String
  func straightLine(
    from time: ObservationTime, _ citation: Passage, to goal: String, in period: Period
  ) -> Passage

  // What a reader should know.
  func flag(_ flag: AssessmentFlag, _ assessment: Assessment) -> String?
  func shortFlag(_ flag: AssessmentFlag) -> String?
  func seeNotes(_ flags: String) -> String
  func differs(_ figures: Passage) -> Passage
  func differ(_ figures: Passage) -> Passage
  func noObservation(upTo period: Period) -> String
  var noNumber: String { get }
  /// After `noNumber`, what is given instead.
  func only(_ counts: String, after noNumber: String) -> String
}

/// What keeps a body of some size from ever meeting a target.
enum Obstacle {
  /// An odd number of members cannot be split into halves.
  case oddNumber
  /// Of so few members no number reaches the share.
  case tooFew
  /// Both sexes cannot have more than half.
  case moreThanHalf
  /// More of either sex are asked for than two of them make.
  case tooManyOfEither(Int64, of: Int64)
  /// More women are asked for than there are members.
  case tooManyWomen(Int64, of: Int64)
  /// Of so many women and men one sex must have more than are allowed.
  case tooFewAllowed(Int64, of: Int64)
}

extension Phrasebook {
  /// A number of assessments, bodies, rows or quarters.
  func number(_ number: Int) -> String { self.number(Int64(number)) }

  // The same punctuation between plain words.
  func labelled(_ label: String, _ text: String) -> String {
    labelled(Passage(label), Passage(text)).text
  }
  func clauses(_ clauses: [String]) -> String { self.clauses(clauses.map { Passage($0) }).text }
  func list(_ items: [String]) -> String { list(items.map { Passage($0) }).text }
}

extension Language {
  /// The phrases of the language.
  var phrasebook: any Phrasebook {
    switch self {
    case .english: EnglishPhrasebook()
    case .french: FrenchPhrasebook()
    }
  }
}
