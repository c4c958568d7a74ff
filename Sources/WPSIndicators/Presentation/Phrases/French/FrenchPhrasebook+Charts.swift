/// Charts in French.
extension FrenchPhrasebook {
  // MARK: - Findings

  func noFigure(upTo period: Period) -> String {
    "Aucun chiffre jusqu’\(named(period).en.text)"
  }
  func noValue(isShare: Bool) -> String {
    isShare ? "Aucune part exacte dans les sources" : "Aucun nombre exact dans les sources"
  }
  func oneFigure(_ value: String, in time: String) -> String {
    labelled("Un seul chiffre", "\(value) en \(time)")
  }
  func inexact(isShare: Bool, since value: String, in time: String) -> String {
    "\(isShare ? "Aucune part exacte" : "Aucun nombre exact") depuis \(value) en \(time)"
  }

  func never(_ goal: ChartGoal, _ least: String, _ greatest: String?, _ span: ChartYears) -> String
  {
    let never =
      switch (goal.threshold, goal.sense) {
      case (nil, _): "Objectif jamais atteint"
      case (let threshold?, .atLeast): "Jamais à \(threshold)"
      case (let threshold?, .atMost): "Toujours au-dessus de \(threshold)"
      }
    let range = greatest.map { between(least, $0) } ?? "toujours \(least)"
    guard span.end != .open else { return labelled(never, "\(range) depuis \(span.from)") }
    return ended(labelled(never, "\(range) \(years(span))"), span.end)
  }

  func always(_ goal: ChartGoal, _ span: ChartYears) -> String {
    let reached = reached(goal) ?? "Objectif atteint"
    return span.end == .open
      ? "\(reached) depuis \(span.from)" : ended("\(reached) \(years(span))", span.end)
  }

  /// Nil where the target is named instead.
  private func reached(_ goal: ChartGoal) -> String? {
    goal.threshold.map { "À \($0) ou \(goal.sense == .atLeast ? "plus" : "moins")" }
  }
  /// « de 2015 à 2018 », « en 2018 ».
  private func years(_ span: ChartYears) -> String {
    span.from == span.to ? "en \(span.to)" : "de \(span.from) à \(span.to)"
  }
  private func ended(_ finding: String, _ end: ChartSpan.End) -> String {
    end == .uncounted ? list([finding, "sans chiffre depuis"]) : finding
  }

  func change(
    from before: String, in earlier: String, to after: String, in later: String,
    _ end: ChartSpan.End
  ) -> String {
    ended("De \(before) en \(earlier) à \(after) en \(later)", end)
  }
  func same(_ value: String, in later: String, as earlier: String, _ end: ChartSpan.End) -> String {
    ended("\(value) en \(later), comme en \(earlier)", end)
  }
  func newSeries(_ value: String, in time: String) -> String {
    labelled("Nouvelle série", "\(value) en \(time)")
  }
  func inNewSeries(_ finding: String) -> String {
    "Dans la nouvelle série, \(finding.lowercasedFirst)"
  }
  func metOnce(_ goal: ChartGoal, from start: String, to end: String?) -> String {
    let reached = reached(goal) ?? "Objectif atteint"
    let time = end.map { end in
      "\(start.beginsWithVowel ? "d’" : "de ")\(start) à \(end)"
    }
    return "\(reached) une seule fois, \(time ?? "en \(start)")"
  }
  func metOnce(_ goal: ChartGoal, from start: String, notIn missed: String) -> String {
    "\(reached(goal) ?? "Objectif atteint") une seule fois, "
      + "à partir \(start.beginsWithVowel ? "d’" : "de ")\(start)\u{A0}; plus en \(missed)"
  }
  func met(_ goal: ChartGoal, times: Int, _ span: ChartYears) -> String {
    "\(reached(goal) ?? "Objectif atteint") \(cardinal(Int64(times))) fois depuis \(span.from), "
      + (span.end != .open ? "mais pas au dernier relevé" : "mais plus maintenant")
  }
  func ofMen(_ finding: String) -> String {
    "Hommes \(finding.lowercasedFirst)"
  }

  func ofOneSex(_ value: String) -> String { "\(value) de l’un des sexes" }

  // MARK: - Words at the marks

  func moment(_ time: ObservationTime) -> String {
    if let day = time.asAt { return "\(Self.months[day.month - 1]) \(day.year)" }
    let period = time.period
    guard period.granularity == .quarter || period.granularity == .halfYear else {
      return label(period)
    }
    let months = [period.firstDay, period.lastDay].map { Self.shortMonths[$0.month - 1] }
    return "\(months[0])-\(months[1]) \(period.year)"
  }
  private static let shortMonths = [
    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
    "déc.",
  ]

  func shareOfMen(of denominator: Target.Denominator, _ sense: Limit.Sense) -> String {
    let share =
      denominator == .seats
      ? "part des hommes dans l’ensemble des sièges" : "part des hommes parmi les membres"
    return list([share, sense == .atLeast ? "moins nombreux" : "plus nombreux"])
  }
  func nobody(_ sex: BriefSex) -> String { sex == .women ? "aucune femme" : "aucun homme" }
  func goal(_ threshold: String, _ target: Target, name: String?) -> String {
    let threshold = target.isCeiling ? "au plus \(threshold)" : threshold
    if let name { return labelled(threshold, name) }
    let basis =
      switch target.basis {
      case .law: target.isBinding ? "loi" : "loi, non contraignant"
      case .policy: "politique"
      case .commitment: "engagement"
      case .benchmark: "référence"
      case .advocacy: "demande"
      }
    return "\(threshold) (\(basis))"
  }

  // MARK: - The key

  var keyHolds: String { "chiffre récent" }
  func keyOld(afterQuarters quarters: Int) -> String {
    switch quarters {
    case 4: "vieux de plus d’un an"
    case 1: "vieux de plus d’un trimestre"
    default: "vieux de plus de \(cardinal(Int64(quarters))) trimestres"
    }
  }
  var keyOtherSource: String { "autre source, non retenue" }
  var keyOtherWithoutTotal: String { "autre source, total non précisé" }
  var keyNoTotal: String { "total non précisé" }
  var keyBounds: String { "connu entre des bornes" }
  var keyNewSeries: String { "nouvelle série, non comparable" }
  var keyGoal: String { "objectif" }

  func chartSource(last title: String?, count: Int) -> String {
    let last = title.map { "\(labelled("Dernier chiffre", $0)). " } ?? ""
    return "\(last)\(number(Int64(count))) \(count <= 1 ? "source" : "sources") en tout."
  }
}
