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

  func tightly(_ holder: Holder) -> String {
    switch holder {
    case .woman: "woman"
    case .man: "man"
    case .other: "other"
    case .vacant: "vacant"
    case .unspecified: "?"
    }
  }

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

  // MARK: - Verdicts and targets

  func standing(_ standing: Standing) -> String {
    switch standing {
    case .met: "met"
    case .near: "not met, close"
    case .unmet: "not met"
    case .undetermined: "unclear"
    case .none: "no figure"
    }
  }
  func standing(_ standing: Standing, in year: Int) -> String {
    "\(self.standing(standing)) (\(year))"
  }
  func inYear(_ year: Int) -> String { "in \(year)" }
  func byLaw(_ threshold: String) -> String { "\(threshold) by law" }
  func byYear(_ year: Int) -> String { "by \(year)" }
  var alsoHeld: String { "also" }

  // MARK: - Figures

  func few(_ part: String, of whole: String) -> String { "\(part) of \(whole)" }
  func fewMen(_ part: String, of whole: String) -> String {
    "\(part) \(part == "1" ? "man" : "men") of \(whole)"
  }
  var menMark: String { " men" }
  var percentageOnly: String { "percentage only" }
  func workedOut(_ figures: String) -> String { "\(figures), total worked out" }
  func anotherSource(_ figures: String) -> String { "another source: \(figures)" }

  // MARK: - What it would take, and where it is heading

  func need(_ need: Need) -> String {
    switch need {
    case .none: ""
    case .nobodyToSpare: "nobody to spare"
    case .more(let women, 0): "\(number(women)) more \(women == 1 ? "woman" : "women")"
    case .more(0, let men): "\(number(men)) more \(men == 1 ? "man" : "men")"
    case .more(let women, let men): "\(number(women)) more women, \(number(men)) more men"
    case .instead(.men, let count): "\(number(count)) men in place of women"
    case .instead(_, let count): "\(number(count)) women in place of men"
    case .moreOf(let count): "\(number(count)) more"
    case .fewerOf(let count): "\(number(count)) fewer"
    case .points(let missing, let decimals): "\(points(missing, decimals)) points more"
    case .oneWoman: "at least 1 woman"
    case .metIfMembers(let most): "met if at most \(number(most)) members"
    case .metIfWomen(let least):
      "met if at least \(number(least)) \(least == 1 ? "woman" : "women")"
    case .unattainable(let size?): "not possible of this size, but of \(number(size))"
    case .unattainable(nil): "not possible of this size"
    case .aWoman: "a woman"
    case .changes(let count, let place):
      "\(number(Int64(count))) \(count == 1 ? "change" : "changes"), from place \(place)"
    }
  }
  func tightNeed(_ need: Need) -> String {
    switch need {
    case .none: ""
    case .nobodyToSpare: "0 spare"
    case .more(let women, 0): "\(number(women)) more"
    case .more(0, let men): "\(number(men)) \(men == 1 ? "man" : "men")"
    case .more(let women, let men): "\(number(women))+\(number(men))"
    case .instead(_, let count): "\(number(count)) swap"
    case .moreOf(let count): "\(number(count)) more"
    case .fewerOf(let count): "\(number(count)) less"
    case .points(let missing, let decimals): "\(points(missing, decimals)) pts"
    case .oneWoman: "1+ more"
    case .metIfMembers(let most): "if ≤\(number(most))"
    case .metIfWomen(let least): "if ≥\(number(least))"
    case .unattainable: "no way"
    case .aWoman: "a woman"
    case .changes(let count, _): "\(number(Int64(count))) moves"
    }
  }

  func moved(points: String, since year: Int) -> String { "\(points) pts since \(year)" }
  func moved(by count: Int64, since year: Int) -> String { "\(number(count)) since \(year)" }
  func unmoved(since year: Int) -> String { "as in \(year)" }
  func said(_ direction: Trend.Direction) -> String {
    switch direction {
    case .increased: "said to have risen"
    case .decreased: "said to have fallen"
    case .unchanged: "said to be the same"
    case .unknown: ""
    }
  }

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

extension Fraction {
  fileprivate var isWhole: Bool { roundedDown == roundedUp }
}

extension Phrasebook {
  /// How many points are missing, with the decimals of what is published, and at least so many that
  /// they do not look like none.
  func points(_ missing: Fraction, _ decimals: Int) -> String {
    var places = (missing * Fraction(100)).isWhole ? 0 : min(decimals, 1)
    while missing != .zero,
      missing.percent(decimals: places) == Fraction.zero.percent(decimals: places)
    {
      places += 1
    }
    return decimal(missing.percent(decimals: places))
  }
}
