/// What a page says beyond the sentences that all formats share: its own headings and labels, its
/// charts in words, and how each verdict was reached.
protocol PagePhrases: AnyObject, Sendable {
  // Finding one's way.
  var skipToScorecard: String { get }
  var method: String { get }

  // The summary.
  func womenCount(_ women: Int64, of members: Int64) -> String
  var byGroup: String { get }
  var group: String { get }
  var womenAmongMembers: String { get }

  // Labels in a card.
  /// - Parameter sense: whether of either sex the one that has fewer is meant, or the one that has
  ///   more.
  func measure(
    _ measure: Measure, of denominator: Target.Denominator, _ sense: Limit.Sense, _ places: Places
  ) -> String
  var source: String { get }
  var reasoning: String { get }

  // Charts.
  func underSeries(_ goal: GoalLine) -> String
  var date: String { get }
  var figures: String { get }
  var value: String { get }
  var otherSource: String { get }
  var newSeries: String { get }

  // How a verdict was reached.
  var noneWhateverSize: String { get }
  func between(_ low: String, _ high: String) -> String
  func atMost(_ value: String) -> String
  func atLeast(_ value: String) -> String
  func inside(_ range: String, _ threshold: String) -> String
  func wholly(_ range: String, below threshold: String) -> String
  func wholly(_ range: String, reaching threshold: String) -> String
  func noNumber(upTo period: Period) -> String
  func noReport(upTo period: Period) -> String
  /// Only other sources' figures say anything of the measure.
  func onlyAlternates(upTo period: Period) -> String
  func duePast(_ date: CalendarDate) -> String
  func dueAhead(_ date: CalendarDate) -> String
  /// Only the target has a due date, which decides nothing, and not the milestone itself.
  func dueOfTarget(_ date: CalendarDate) -> String
  var noDueDate: String { get }
  func inForce(from date: CalendarDate) -> String
  func inForce(until date: CalendarDate) -> String
  /// That a result was written to a file of so many kilobytes, and for a page what opens it.
  func wrote(_ file: String, kilobytes: Int, isPage: Bool) -> String
  /// What a link to the page in this language says, in this language.
  var thisPage: String { get }
  /// The rules, a sentence or two each.
  var rules: [String] { get }
}

/// The headings of tables: the words that tables need beyond the sentences of other formats.
protocol TablePhrases: AnyObject {
  // The rows of assessments.
  var subjectHeading: String { get }
  var verdictHeading: String { get }
  var figuresHeading: String { get }
  var percentHeading: String { get }
  var targetHeading: String { get }
  var outlookHeading: String { get }
  var originHeading: String { get }

  // The summary of groups.
  var groupHeading: String { get }
  var metHeading: String { get }
  var unmetHeading: String { get }
  var otherVerdictsHeading: String { get }
  var womenHeading: String { get }
  var membersHeading: String { get }
  var womenShareHeading: String { get }
}

/// The names that a structure message gives to what it defines, beyond the words of other formats.
protocol SDMXPhrases: AnyObject {
  /// What the data structure and its concepts are about.
  var observationsName: String { get }
  /// The name of a concept, and of its list of codes.
  func concept(_ component: SDMXComponent) -> String
  func indicator(_ indicator: SDMXIndicator) -> String
  func sex(_ sex: SDMXSex) -> String
  func unitMeasure(_ unit: SDMXUnit) -> String
  func frequency(_ frequency: SDMXFrequency) -> String
  func observationStatus(_ status: SDMXStatus) -> String
  /// That the codes that another list has mean the same here.
  func codes(of list: String) -> String
}
