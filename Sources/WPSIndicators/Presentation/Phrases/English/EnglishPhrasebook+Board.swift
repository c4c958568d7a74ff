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

  // MARK: - The headline

  func noneCounted(since: CalendarDate, newest: ObservationTime) -> Passage {
    let month = "\(Self.months[since.month - 1]) \(since.year)"
    let last = newest.asAt.map(date) ?? months(of: newest.period)
    return clauses([
      "no body with a target on women has been counted since \(month)",
      "the newest figure is of \(last)",
    ])
  }
  func neverCountedAny(of bodies: Int) -> Passage {
    let number = numbers([bodies])
    return switch bodies {
    case 1: "women have never been counted in the one body with a target on women"
    case 2: "women have never been counted in either of the two bodies with a target on women"
    default:
      "women have never been counted in any of the \(number(bodies)) bodies with a target on women"
    }
  }
  var onlyBody: Passage { "it is the only body with a target on women" }
  var onlyBodyHeading: String { "only body with a target on women" }

  func tally(_ tally: BoardTally) -> [Passage] {
    var sentences = [Passage]()
    if tally.now.total > 0 {
      sentences.append("bodies with a target on women, now: \(counts(tally.now, sayingNone: true))")
    }
    if tally.older.total > 0 {
      sentences.append("older figures: \(counts(tally.older, sayingNone: false))")
    }
    if tally.never > 0 { sentences.append("never counted: \(number(tally.never))") }
    if tally.positions.total > 0 {
      sentences.append("positions for a woman: \(counts(tally.positions, sayingNone: true))")
    }
    return sentences
  }

  private func counts(_ counts: BoardTally.Counts, sayingNone: Bool) -> String {
    let parts = [
      (counts.met, standing(.met)), (counts.unmet, standing(.unmet)),
      (counts.undetermined, standing(.undetermined)),
    ]
    return list(
      parts.enumerated().compactMap { index, part in
        part.0 > 0
          ? "\(number(part.0)) \(part.1)" : index == 0 && sayingNone ? "none \(part.1)" : nil
      })
  }

  func furthest(_ name: Passage, by distance: String) -> Passage {
    "furthest now: \(list([name, Passage(distance)]))"
  }
  func pointsAway(_ points: String) -> String { "\(points) \(points == "1" ? "point" : "points")" }

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
  var tightStripColumn: String { "Target met? by quarter" }
  var lastColumn: String { "Last figure" }
  func together(_ figures: String, short: Int64) -> String {
    short > 0 ? "together \(figures), \(number(short)) short" : "together \(figures)"
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
  var inkNone: String { "none" }
  var rose: String { "rose" }
  var fell: String { "fell" }
  var stayed: String { "unchanged" }
  var endedHeading: String { "Ended" }
  var notEstablishedHeading: String { "Not established yet" }
  var withoutTargetHeading: String { "No target on women" }
  var otherFiguresHeading: String { "Other figures" }
  var noCount: String { "no count" }
  var commitmentsHeading: String { "Commitments" }
  func stage(_ stage: BoardCommitments.Stage, _ count: Int) -> String {
    "\(number(count)) \(stageWord(stage))"
  }
  func overdue(since date: CalendarDate?) -> String {
    let report = "no report says whether it was done"
    return date.map { "due \(self.date($0)); \(report)" } ?? report
  }
  var tightAgesHeading: String { "Figures" }
  var agesHeading: String { "How old the figures are" }
  func ages(_ ages: [Freshness: Int], staleAfter quarters: Int) -> String {
    let recent = quarters == 4 ? "up to a year old" : "up to \(quarters) quarters old"
    let figures = [
      (Freshness.new, "of this quarter"), (.carriedOn, recent), (.old, "older"),
    ].compactMap { ink, words in ages[ink].map { "\(number($0)) \(words)" } }
    let never = ages[.none].map { "\(number($0)) never counted" }
    return clauses([list(figures), never ?? ""].filter { !$0.isEmpty })
  }
  var wordsHeading: String { "Said in words, without a figure" }
  func spoken(of names: [Passage], more: Int) -> Passage {
    more == 0 ? list(names) : "\(list(names)) \(andMore(more))"
  }
  func andMore(_ count: Int) -> String { "and \(number(count)) more" }
  var laterHeading: String { "Later figures, not used here" }
  func bodies(_ count: Int, of group: Passage) -> Passage { "\(number(count)) bodies: \(group)" }
}
