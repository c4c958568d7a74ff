/// The board in English.
extension EnglishPhrasebook {
  private static let shortMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec",
  ]

  // MARK: - Times

  func months(of period: Period) -> String {
    let (first, last) = (period.firstDay, period.lastDay)
    return switch period.granularity {
    case .year: "\(period.year)"
    case .month: "\(Self.months[first.month - 1]) \(period.year)"
    case .halfYear, .quarter:
      "\(Self.months[first.month - 1]) to \(Self.months[last.month - 1]) \(period.year)"
    }
  }

  func briefly(_ time: ObservationTime) -> String {
    if let day = time.asAt { return "\(Self.shortMonths[day.month - 1]) \(day.year)" }
    let period = time.period
    let (first, last) = (period.firstDay, period.lastDay)
    return switch period.granularity {
    case .year: "\(period.year)"
    case .month: "\(Self.shortMonths[first.month - 1]) \(period.year)"
    case .halfYear, .quarter:
      "\(Self.shortMonths[first.month - 1])–\(Self.shortMonths[last.month - 1]) \(period.year)"
    }
  }

  func tightly(_ quarter: Quarter) -> String { String(quarter.description.dropFirst(2)) }

  func quartersOld(_ quarters: Int) -> String {
    switch quarters {
    case ...0: "this quarter"
    case 1: "1 quarter old"
    case 4: "a year old"
    default: "\(quarters) quarters old"
    }
  }
  func yearsOld(_ years: Int) -> String {
    years == 0 ? "out of date" : years == 1 ? "1+ year old" : "\(years)+ years old"
  }
  var neverCounted: String { "never counted" }
  var notCountedByThen: String { "not counted by then" }

  // MARK: - Headings

  var bodyColumn: String { "Body" }
  var targetColumn: String { "Target" }
  var womenColumn: String { "Women" }
  var shareColumn: String { "Share of women" }
  var needColumn: String { "It would take" }
  var tightNeedColumn: String { "Needs" }
  var tightTargetColumn: String { "Goal" }
  var tightPercentageOnly: String { "% only" }
  var wordsThatExclude: Set<String> {
    ["no", "not", "non", "nor", "without", "except", "excepting", "excluding", "excl.", "outside"]
  }
  var stripColumn: String { "Target met? by quarter" }
  var tightStripColumn: String { "Quarters" }
  var lastColumn: String { "Last figure" }
  func together(
    _ figures: String, of bodies: (few: Int, all: Int)?, women: Int64, men: Int64, isLeast: Bool
  ) -> String {
    let who = bodies.map { "\(number($0.few)) of \(number($0.all)) bodies:" } ?? "together"
    let together = "\(who) \(figures)"
    let short: String
    switch (women, men) {
    case (0, 0): return isLeast ? "\(together), shortfall not known" : together
    case (_, 0): short = number(women)
    case (0, _): short = people(number(men), .men)
    default: short = "\(people(number(women), .women)) and \(people(number(men), .men))"
    }
    return "\(together), \(isLeast ? "at least " : "")\(short) short"
  }
  func moreBodies(_ count: Int) -> String {
    count == 1 ? "and 1 more body of this group" : "and \(number(count)) more bodies of this group"
  }

  // MARK: - Below the rows

  func parts(_ count: Int) -> String { "\(number(count)) \(count == 1 ? "part" : "parts")" }
  var totalWorkedOut: String { "total worked out" }
  var sourcesDiffer: String { "sources differ" }
  var sourcesDisagree: String { "sources disagree: met or not" }
  var ownArithmetic: String { "decided by the rule’s own rounding or table" }
  var wayToMore: String { "more: --full, --body ID" }

  var signsHeading: String { "Key" }
  var inkNew: String { "new figure" }
  var inkCarriedOn: String { "no new figure" }
  var inkOld: String { "out of date" }
  var rose: String { "rose" }
  var fell: String { "fell" }
  var stayed: String { "unchanged" }
  var endedHeading: String { "Ended" }
  var notEstablishedHeading: String { "Not established yet" }
  var positionsAloneHeading: String { "Target on positions alone" }
  var withoutTargetHeading: String { "No target on women" }
  var otherFiguresHeading: String { "Other figures" }
  var noCount: String { "no count" }
  var commitmentsHeading: String { "Commitments" }
  func stage(_ stage: BoardCommitments.Stage, _ count: Int) -> String {
    "\(number(count)) \(stageWord(stage))"
  }
  func overdue(
    since date: CalendarDate?, reported report: (status: MilestoneStatus, time: ObservationTime)?
  ) -> String {
    let due = date.map { "due \(self.date($0))" }
    let told = report.map { status, time -> String in
      let when = time.asAt.map { "on \(self.date($0))" } ?? "in \(prose(time.period))"
      return "reported \(status == .planned ? "as still planned" : self.status(status)) \(when), "
        + "so not met"
    }
    return clauses([due, told ?? "no report says whether it was done"].compactMap { $0 })
  }
  var tightAgesHeading: String { "Figures" }
  var agesHeading: String { "How old the figures are" }
  func ages(
    _ tally: BoardTally, staleAfter quarters: Int, in granularity: Period.Granularity,
    saysUncounted: Bool
  ) -> String {
    let recent =
      switch quarters {
      case 1: "up to a quarter old"
      case 4: "up to a year old"
      default: "up to \(quarters) quarters old"
      }
    let isLonger = granularity == .year || granularity == .halfYear
    let figures = [
      (Freshness.new, isLonger ? "of its last quarter" : "of this quarter"), (.carriedOn, recent),
      (.old, "older"),
    ].compactMap { ink, words in tally.ages[ink].map { "\(number($0)) \(words)" } }
    let none = [
      (tally.never - tally.notYet, "never counted"), (tally.notYet, "not counted by then"),
    ].filter { $0.0 > 0 }.map { "\(number($0.0)) \($0.1)" }
    return clauses([list(figures), saysUncounted ? list(none) : ""].filter { !$0.isEmpty })
  }
  var wordsHeading: String { "Said in words, without a figure" }
  func spoken(of names: [Passage], more: Int) -> Passage {
    more == 0 ? list(names) : "\(list(names)) \(andMore(more))"
  }
  func andMore(_ count: Int) -> String { "and \(number(count)) more" }
  var laterHeading: String { "Later figures, not used here" }
  func bodies(_ count: Int, of group: Passage) -> Passage { "\(number(count)) bodies: \(group)" }
}
