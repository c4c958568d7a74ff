/// English as United Nations documents write it; "%" because it stands in tables.
struct EnglishPhrasebook: Phrasebook {
  // MARK: - Numbers and times

  func number(_ number: Int) -> String {
    Digits.grouped(number, by: ",")
  }

  func decimal(_ digits: String) -> String { digits }
  func percent(_ digits: String) -> String { "\(digits)%" }
  func percentInProse(_ digits: String) -> String { "\(digits) per cent" }
  func points(_ digits: String) -> String {
    digits.hasPrefix("-")
      ? "−\(digits.dropFirst()) percentage points" : "+\(digits) percentage points"
  }

  func date(_ date: CalendarDate) -> String {
    "\(date.day) \(Self.months[date.month - 1]) \(date.year)"
  }

  func span(of period: Period) -> String {
    "\(period.firstDay.day) \(Self.months[period.firstDay.month - 1]) to \(date(period.lastDay))"
  }

  func age(_ quarters: Int) -> String {
    switch quarters {
    case 0: "this quarter"
    case 1: "1 quarter old"
    default: "\(quarters) quarters old"
    }
  }

  let stale = "stale"
  func quoted(_ words: Passage) -> Passage { "“\(words)”" }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  // MARK: - Punctuation

  func labelled(_ label: Passage, _ text: Passage) -> Passage { "\(label): \(text)" }
  func clauses(_ clauses: [Passage]) -> Passage { clauses.joined(separator: "; ") }
  func list(_ items: [Passage]) -> Passage { items.joined(separator: ", ") }
  func sentences(_ sentences: [Passage]) -> Passage { sentences.joined(separator: ". ") }

  // MARK: - Headings

  func scorecard(for period: Period) -> String { "Scorecard for \(period)" }
  func reportsUpTo(_ period: Period) -> String { "The file reports up to \(period) only." }
  let otherSubjects = "Other"
  let notes = "Notes"
  let targets = "Targets"
  let summary = "Summary"
  let everything = "All"
  let sources = "Sources"

  // MARK: - Terms

  func verdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .met: "met"
    case .unmet: "unmet"
    case .undetermined: "undetermined"
    case .noData: "no data"
    case .notDue: "not due"
    case .notInForce: "not in force"
    case .notApplicable: "not applicable"
    case .noTarget: "no target"
    }
  }

  /// The verdict as a quality of assessments.
  private func quality(_ verdict: Verdict) -> String {
    switch verdict {
    case .noData: "without data"
    case .noTarget: "without a target"
    case .met, .unmet, .undetermined, .notDue, .notInForce, .notApplicable: self.verdict(verdict)
    }
  }

  func reason(_ reason: InapplicabilityReason, of subject: Subject) -> String {
    switch reason {
    case .ended: "ended" + (subject.body?.ended.map { " on \(date($0))" } ?? "")
    case .notEstablished:
      "not established" + (subject.body?.established.map { " until \(date($0))" } ?? "")
    case .noMembers: "nobody serves in it"
    case .noWhole: "there is nothing to take a share of"
    }
  }

  func basis(_ basis: Target.Basis) -> String { basis.rawValue }

  func rating(_ rating: Rating) -> String {
    switch rating {
    case .exceeds: "exceeds the target"
    case .meets: "meets the target"
    case .approaches: "approaches the target"
    case .missing: "misses the target"
    }
  }

  func status(_ status: MilestoneStatus) -> String {
    switch status {
    case .planned: "planned"
    case .inProgress: "in progress"
    case .done: "done"
    case .abandoned: "abandoned"
    }
  }

  // MARK: - Figures

  func women(_ women: ShownCount, of members: ShownCount) -> String {
    "\(self.women(women)) of \(shown(members))"
  }
  func men(_ men: ShownCount, of members: ShownCount) -> String {
    "\(self.men(men)) of \(shown(members))"
  }
  private func men(_ men: ShownCount) -> String {
    "\(shown(men)) \(isSingular(men) ? "man" : "men")"
  }
  func women(_ women: ShownCount) -> String {
    "\(shown(women)) \(isSingular(women) ? "woman" : "women")"
  }
  func women(_ women: ShownCount, men: ShownCount) -> String {
    "\(self.women(women)), \(self.men(men))"
  }
  func filled(_ members: ShownCount, of seats: ShownCount, _ places: Places) -> String {
    "\(shown(members)) of \(shown(seats)) \(noun(places, isOne: seats.count.max == 1)) filled"
  }
  func noun(_ places: Places, isOne: Bool = false) -> String {
    switch places {
    case .seats: isOne ? "seat" : "seats"
    case .posts: isOne ? "post" : "posts"
    case .personnel: isOne ? "member" : "members"
    }
  }
  func part(_ part: ShownCount, of whole: ShownCount) -> String {
    "\(shown(part)) of \(shown(whole))"
  }

  /// Whether the noun follows "1" or "at most 1".
  private func isSingular(_ shown: ShownCount) -> Bool {
    shown.count.max == 1
  }

  private func shown(_ shown: ShownCount) -> String {
    count(shown.count) + (shown.isDerived ? " (derived)" : "")
  }

  func count(_ count: Count) -> String {
    // A source that says "over 2,000" should be met with its own words.
    if count.max == nil, count.min > 10, count.min % 10 == 1 {
      return "more than \(number(count.min - 1))"
    }
    return plain(count)
  }

  func plain(_ count: Count) -> String {
    switch (count.min, count.max) {
    case (let min, let max?) where min == max: number(min)
    case (0, nil): unknownCount
    case (let min, nil): "\(number(min)) or more"
    case (0, let max?): "at most \(number(max))"
    case (let min, let max?): "\(number(min)) to \(number(max))"
    }
  }

  func reported(_ percent: String) -> String { "reported \(percent)" }
  func beforeRounding(_ bounds: String) -> String { "\(bounds) before rounding" }
  func range(_ lower: String, _ upper: String) -> String { "\(lower)–\(upper)" }
  func above(_ value: String) -> String { "above \(value)" }
  func below(_ value: String) -> String { "below \(value)" }
  func asAt(_ time: ObservationTime) -> String { time.asAt.map(date) ?? time.period.description }
  func due(_ date: CalendarDate) -> String { "due \(self.date(date))" }
  func by(_ date: CalendarDate) -> String { "by \(self.date(date))" }

  func required(_ threshold: String, of target: Target, _ places: Places) -> String {
    switch target.measure {
    case .womenShare where target.denominator == .seats: "at least \(threshold) of seats"
    case .eitherSexShare where target.denominator == .seats:
      "at least \(threshold) of seats for either sex"
    case .eitherSexShare: "at least \(threshold) of either sex"
    case .women: "at least \(threshold) \(threshold == "1" ? "woman" : "women")"
    case .occupancy: "at least \(threshold) filled"
    case .womenShare, .share, .count, .done: "at least \(threshold)"
    }
  }

  let unknownCount = "?"

  // MARK: - What it would take

  func needed(women: Int, men: Int) -> String {
    var people = [String]()
    if women > 0 { people.append("\(number(women)) more \(women == 1 ? "woman" : "women")") }
    if men > 0 { people.append("\(number(men)) more \(men == 1 ? "man" : "men")") }
    return people.joined(separator: " and ") + " needed"
  }
  func toFill(_ count: Int, _ places: Places) -> String {
    "\(number(count)) more \(noun(places, isOne: count == 1)) to fill"
  }
  func moreNeeded(_ count: Int) -> String { "\(number(count)) more needed" }
  func addedSeats(_ count: Int) -> String {
    count == 1 ? "or 1 added seat, for a woman" : "or \(number(count)) added seats, all for women"
  }
  func vacantSeats(_ vacancies: Routes.Vacancies) -> String {
    let vacant = number(vacancies.vacant)
    if !vacancies.isSufficient {
      return "filling the \(vacancies.vacant == 1 ? "vacant seat" : "\(vacant) vacant seats") "
        + "is not enough"
    }
    return vacancies.vacant == 1
      ? "or the vacant seat, for a woman"
      : "or \(number(vacancies.women)) of the \(vacant) vacant seats for women"
  }

  // MARK: - Where it is heading

  let trendUnknown = "trend unknown"
  func change(women: Int) -> String {
    "\(change(count: women)) \(abs(women) == 1 ? "woman" : "women")"
  }
  func change(count: Int) -> String { "\(count < 0 ? "−" : "+")\(number(abs(count)))" }

  func direction(_ direction: Trend.Direction) -> String {
    switch direction {
    case .increased: "increased"
    case .decreased: "decreased"
    case .unchanged: "unchanged"
    case .unknown: trendUnknown
    }
  }

  func since(_ time: ObservationTime) -> String { "since \(asAt(time))" }
  func reported(_ direction: Trend.Direction) -> String {
    "\(self.direction(direction)), according to the source"
  }

  func pace(_ status: Pace.Status) -> String {
    switch status {
    case .onTrack: "on track"
    case .accelerationNeeded: "acceleration needed"
    case .limitedProgress: "limited progress"
    case .deteriorating: "deteriorating"
    case .overdue: "overdue"
    }
  }
  func straightLine(from baseline: Passage, to goal: String, in period: Period) -> Passage {
    "a straight line from \(baseline) reaches \(goal) in \(period)"
  }

  // MARK: - The roll-up

  func metRate(met: Int, of decided: Int, percent: String) -> String {
    "\(metCount(met, of: decided)) (\(percent))"
  }
  let nothingDecided = "nothing met or unmet"

  func leftOut(_ counts: [(Verdict, Int)]) -> String {
    labelled("left out", list(counts.map { "\(number($0.1)) \(quality($0.0))" }))
  }

  func representation(women: Int, members: Int, percent: String) -> String {
    "\(womenCount(women, of: members)) (\(percent))"
  }
  let noRepresentation = "no body with exact women and members"
  func bodiesCounted(_ list: Passage) -> Passage { labelled("counted", list) }

  func omission(_ omission: RollUp.Omission) -> String {
    switch omission {
    case .ended: "ended"
    case .notEstablished: "not established yet"
    case .noData: "no data on women"
    case .inexact: "not known exactly"
    case .partOf: "part of a body counted"
    }
  }

  func bodiesLeftOut(_ list: Passage) -> Passage { labelled("left out", list) }
}
