/// What a page says beyond the sentences that all formats share, in English.
extension EnglishPhrasebook {
  // MARK: - Finding one's way

  var skipToScorecard: String { "Skip to the scorecard" }
  var method: String { "How verdicts are reached" }

  // MARK: - The summary

  func womenCount(_ women: Int64, of members: Int64) -> String {
    "\(number(women)) \(women == 1 ? "woman" : "women") of \(number(members)) "
      + (members == 1 ? "member" : "members")
  }
  var byGroup: String { "Targets on women by current figures, and women among members, by group" }
  var group: String { "Group" }
  var womenAmongMembers: String { "Women among members" }

  // MARK: - Labels in a card

  func measure(
    _ measure: Measure, of denominator: Target.Denominator, _ sense: Limit.Sense, _ places: Places
  ) -> String {
    let people = noun(places == .candidates ? .candidates : .members)
    let sex = "the sex with \(sense == .atLeast ? "fewer" : "more") \(people)"
    return switch (measure, denominator) {
    case (.womenShare, .members): "share of women among \(people)"
    case (.womenShare, .seats): "share of women among all seats"
    case (.eitherSexShare, .members): "share of \(sex)"
    case (.eitherSexShare, .seats): "share of all seats held by \(sex)"
    case (.women, _): "number of women"
    case (.eitherSex, _): "number of \(sex)"
    case (.occupancy, _): "share of \(noun(places)) filled"
    case (.share, _): "share"
    case (.count, _): "number"
    case (.heldByWoman, _): "holder"
    case (.placement, _): "order of the candidates"
    case (.level, _): "level"
    case (.done, _): "progress"
    }
  }
  var source: String { "Source" }
  var reasoning: String { "Reason" }

  // MARK: - Charts

  func underSeries(_ goal: GoalLine) -> String {
    switch goal {
    case .least: "the dashed line is the target"
    case .most: "the dashed line is the most that the target allows"
    case .people: "the dashed line is the target, in whole people"
    case .bySize: "no line shows the target, which goes by the size"
    }
  }
  var date: String { "Date" }
  var figures: String { "Figures" }
  var value: String { "Share" }
  var otherSource: String { "other source" }
  var newSeries: String { "new series" }

  // MARK: - How a verdict was reached

  var noneWhateverSize: String { "none, whatever the size" }
  func between(_ low: String, _ high: String) -> String { "between \(low) and \(high)" }
  func atMost(_ value: String) -> String { "at most \(value)" }
  func atLeast(_ value: String) -> String { "at least \(value)" }
  func inside(_ range: String, _ threshold: String) -> String {
    "\(range): \(threshold) lies inside"
  }
  func wholly(_ range: String, below threshold: String) -> String {
    "\(range), so below \(threshold)"
  }
  func wholly(_ range: String, reaching threshold: String) -> String {
    "\(range), so not below \(threshold)"
  }
  func noNumber(upTo period: Period) -> String {
    "no observation up to \(named(period)) carries a number"
  }
  func noReport(upTo period: Period) -> String {
    "no observation up to \(named(period)) says how far it is"
  }
  func onlyAlternates(upTo period: Period) -> String {
    "up to \(named(period)) only another source, kept for comparison, says anything of it"
  }
  func duePast(_ date: CalendarDate) -> String { "due \(self.date(date)), past" }
  func dueAhead(_ date: CalendarDate) -> String { "due \(self.date(date)), still to come" }
  func dueOfTarget(_ date: CalendarDate) -> String {
    "only the target has a due date (\(self.date(date))), not the milestone itself"
  }
  var noDueDate: String { "no deadline" }
  func inForce(from date: CalendarDate) -> String { "in force from \(self.date(date))" }
  func inForce(until date: CalendarDate) -> String { "in force until \(self.date(date))" }
  func wrote(_ file: String, kilobytes: Int, isPage: Bool) -> String {
    "Wrote \(file) (\(number(kilobytes)) KB)" + (isPage ? "; open it in a browser" : "")
  }

  var thisPage: String { "This page in English" }
  var rules: [String] {
    [
      "Every count is a number or a range: what a source does not say stays unknown and is never "
        + "taken for 0. The counts of one observation are narrowed together: seats are members "
        + "and vacant seats, members are women, men, people who are neither, and people of unstated "
        + "sex, who may be women or men.",
      "A target is met if every possible value reaches the threshold, not met if none does, and "
        + "unclear otherwise. A milestone is met when it is done, and not met when it is "
        + "abandoned or a report of after its due date says that it is not done. Where nobody has said "
        + "since, it is unclear and overdue: silence is no verdict.",
      "The figure used is the latest up to the period that carries the number needed. Its age is "
        + "shown, and it is marked stale where it is older than the file allows. Figures of other "
        + "sources for the same time are shown and never decide.",
      "Verdicts come from exact fractions, never from rounded percentages: a percentage is shown "
        + "with as many decimals as it takes not to look as if the verdict were another.",
      "Women and members are summed over bodies that have a target on women in force and a current, "
        + "exact figure; missions and forces apart, and no body together with a part of it. What is "
        + "missing is summed body by body. Percentages are never averaged.",
    ]
  }
}
