/// Charts in English.
extension EnglishPhrasebook {
  // MARK: - Findings

  func noFigure(upTo period: Period) -> String { "No figure up to \(named(period))" }
  func noValue(isShare: Bool) -> String { "No exact \(value(isShare)) in any source" }
  func oneFigure(_ value: String, in time: String) -> String {
    labelled("One figure only", "\(value) in \(time)")
  }
  func inexact(isShare: Bool, since value: String, in time: String) -> String {
    "No exact \(self.value(isShare)) since \(value) in \(time)"
  }
  private func value(_ isShare: Bool) -> String { isShare ? "share" : "number" }

  func never(_ goal: ChartGoal, _ least: String, _ greatest: String?, _ span: ChartYears) -> String
  {
    let never =
      switch (goal.threshold, goal.sense) {
      case (nil, _): "Target never met"
      case (let threshold?, .atLeast): "Never at \(threshold)"
      case (let threshold?, .atMost): "Always above \(threshold)"
      }
    let range = greatest.map { between(least, $0) } ?? "always \(least)"
    guard span.end != .open else { return labelled(never, "\(range) since \(span.from)") }
    return ended(labelled(never, "\(range) \(years(span))"), span.end)
  }

  func always(_ goal: ChartGoal, _ span: ChartYears) -> String {
    let reached = reached(goal) ?? "Target met"
    return span.end == .open
      ? "\(reached) since \(span.from)" : ended("\(reached) \(years(span))", span.end)
  }

  /// Nil where the target is named instead.
  private func reached(_ goal: ChartGoal) -> String? {
    goal.threshold.map { "At or \(goal.sense == .atLeast ? "above" : "below") \($0)" }
  }
  /// "from 2015 to 2018", "in 2018".
  private func years(_ span: ChartYears) -> String {
    span.from == span.to ? "in \(span.to)" : "from \(span.from) to \(span.to)"
  }
  private func ended(_ finding: String, _ end: ChartSpan.End) -> String {
    end == .uncounted ? list([finding, "not counted since"]) : finding
  }

  func change(
    from before: String, in earlier: String, to after: String, in later: String,
    _ end: ChartSpan.End
  ) -> String {
    ended("From \(before) in \(earlier) to \(after) in \(later)", end)
  }
  func same(_ value: String, in later: String, as earlier: String, _ end: ChartSpan.End) -> String {
    ended("\(value) in \(later), as in \(earlier)", end)
  }
  func newSeries(_ value: String, in time: String) -> String {
    labelled("New series", "\(value) in \(time)")
  }
  func inNewSeries(_ finding: String) -> String {
    "In the new series, \(finding.lowercasedFirst)"
  }
  func metOnce(_ goal: ChartGoal, from start: String, to end: String?) -> String {
    "\(reached(goal) ?? "Target met") only once, "
      + (end.map { "\(start) to \($0)" } ?? "in \(start)")
  }
  func metOnce(_ goal: ChartGoal, from start: String, notIn missed: String) -> String {
    "\(reached(goal) ?? "Target met") only once, from \(start); not in \(missed)"
  }
  func met(_ goal: ChartGoal, times: Int, _ span: ChartYears) -> String {
    let times = times == 2 ? "twice" : "\(cardinal(Int64(times))) times"
    return "\(reached(goal) ?? "Target met") \(times) since \(span.from), "
      + (span.end != .open ? "not when last counted" : "not now")
  }
  func ofMen(_ finding: String) -> String {
    "Men \(finding.lowercasedFirst)"
  }

  func ofOneSex(_ value: String) -> String { "\(value) of one sex" }

  // MARK: - Words at the marks

  func moment(_ time: ObservationTime) -> String {
    if let day = time.asAt { return "\(Self.months[day.month - 1]) \(day.year)" }
    let period = time.period
    guard period.granularity == .quarter || period.granularity == .halfYear else {
      return label(period)
    }
    let months = [period.firstDay, period.lastDay].map { Self.shortMonths[$0.month - 1] }
    return "\(months[0])–\(months[1]) \(period.year)"
  }
  private static let shortMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec",
  ]

  func shareOfMen(of denominator: Target.Denominator, _ sense: Limit.Sense) -> String {
    "share of men among \(denominator == .seats ? "all seats" : "members"), who are "
      + (sense == .atLeast ? "fewer" : "more")
  }
  func nobody(_ sex: BriefSex) -> String { sex == .women ? "no women" : "no men" }
  func goal(_ threshold: String, _ target: Target, name: String?) -> String {
    let threshold = target.isCeiling ? "at most \(threshold)" : threshold
    if let name { return labelled(threshold, name) }
    let basis =
      switch target.basis {
      case .law: target.isBinding ? "law" : "law, not binding"
      case .policy: "policy"
      case .commitment: "promised"
      case .benchmark: "expected"
      case .advocacy: "asked for"
      }
    return target.isCeiling ? "\(threshold) (\(basis))" : "\(threshold) \(basis)"
  }

  // MARK: - The key

  var keyHolds: String { "figure holds" }
  func keyOld(afterQuarters quarters: Int) -> String {
    switch quarters {
    case 4: "over a year old"
    case 1: "over a quarter old"
    default: "over \(cardinal(Int64(quarters))) quarters old"
    }
  }
  var keyOtherSource: String { "another source, not used" }
  var keyOtherWithoutTotal: String { "another source, total not given" }
  var keyNoTotal: String { "total not given" }
  var keyBounds: String { "known within bounds" }
  var keyNewSeries: String { "new series, not comparable" }
  var keyGoal: String { "target" }

  func chartSource(last title: String?, count: Int) -> String {
    let last = title.map { "\(labelled("Last figure", $0)). " } ?? ""
    return "\(last)\(number(Int64(count))) \(count == 1 ? "source" : "sources") in all."
  }
}
