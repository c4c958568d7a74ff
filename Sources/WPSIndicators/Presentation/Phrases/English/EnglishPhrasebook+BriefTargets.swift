/// What the figures of a brief mean, in English.
extension EnglishPhrasebook {
  // MARK: - Targets

  func target(_ threshold: String?, _ target: Target) -> String {
    let noun = target.basis == .law ? "quota" : "target"
    guard let threshold else { return "the \(noun)" }
    return target.measure.isShare ? "the \(threshold) \(noun)" : "the \(noun) of \(threshold)"
  }

  func fallsShort(by count: Int, of needed: Int, _ target: String, sex: BriefSex?) -> String {
    let number = numbers([count, needed])
    let fewer =
      switch sex {
      case nil: "\(number(count)) fewer"
      case .women: "\(number(count)) \(count == 1 ? "woman" : "women") fewer"
      case .men: "\(number(count)) \(count == 1 ? "man" : "men") fewer"
      }
    let of = sex == nil ? "" : " of either sex"
    return "\(fewer) than the \(number(needed))\(of) that \(target) requires"
  }

  func misses(_ target: String) -> String { "missing \(target)" }
  func isBelow(_ target: String) -> String { "which is below \(target)" }
  func meets(_ target: String, isFragile: Bool, isLate: Bool) -> String {
    "meeting \(target)" + (isFragile ? " with nobody to spare" : "") + (isLate ? " late" : "")
  }
  func cannotBeDetermined(_ target: String) -> String {
    "whether \(target) was met cannot be determined"
  }
  func outcome(_ target: String, isMet: Bool, needed: Int?) -> String {
    let needed = needed.map { ", \(cardinal($0)) being needed" } ?? ""
    return "\(target) was \(isMet ? "met" : "missed")\(isMet ? "" : needed)"
  }
  func wasNotInForce(_ target: String) -> String { "\(target) was not in force" }

  // MARK: - Further sentences

  func dependsOnVacantSeats(members: Int, seats: Int) -> String {
    "the verdict depends on what is counted: the \(number(members)) members or all "
      + "\(number(seats)) seats"
  }
  func otherSource(_ figures: String) -> String { "another source gives \(figures)" }
  func vacanciesSuffice(_ vacancies: Routes.Vacancies) -> String {
    let number = numbers([vacancies.women, vacancies.vacant])
    return vacancies.vacant == 1
      ? "a woman in the vacant seat would suffice"
      : "women in \(number(vacancies.women)) of the \(number(vacancies.vacant)) vacant seats "
        + "would suffice"
  }

  func changed(
    since time: ObservationTime, women: Int?, isOfWomen: Bool, direction: Int, points: String
  ) -> String {
    let share = women != nil ? "their share" : isOfWomen ? "the share of women" : "the share"
    let points = "\(points) percentage points"
    let since = "since \(day(time)), "
    guard let women else { return since + "\(share) had " + moved(direction, by: points) }
    if women == 0, direction == 0 {
      return since + "neither the number of women nor their share had changed"
    }
    let number = since + "the number of women had " + moved(women, by: cardinal(abs(women)))
    switch women.signum() * direction {
    case 1...: return "\(number) and their share by \(points)"
    case 0: return "\(number) and their share had " + moved(direction, by: points)
    default: return "\(number), but their share had " + moved(direction, by: points)
    }
  }

  func changed(since time: ObservationTime, count: Int) -> String {
    "since \(day(time)), the number had " + moved(count, by: cardinal(abs(count)))
  }

  private func moved(_ change: Int, by amount: String) -> String {
    change == 0 ? "not changed" : "\(change > 0 ? "risen" : "fallen") by \(amount)"
  }

  private func day(_ time: ObservationTime) -> String {
    time.asAt.map(date) ?? quarter(time.period)
  }

  func saysSource(_ direction: Trend.Direction, _ words: String?) -> String {
    let change =
      switch direction {
      case .increased: "an increase"
      case .decreased: "a decrease"
      case .unchanged, .unknown: "no change"
      }
    return "the source reports \(change) without numbers" + (words.map { ": \($0)" } ?? "")
  }

  func atThisPace(_ goal: String, in period: Period, since time: ObservationTime) -> String {
    "at the pace seen since \(day(time)), \(goal) would be reached in \(quarter(period))"
  }
  func noNumber(_ name: String, _ words: String?, _ dating: String) -> String {
    "\(name): \(dating), the source gave no number" + (words.map { " but said \($0)" } ?? "")
  }
  func nothingReported(_ names: [String]) -> String {
    "nothing had been reported on: \(names.joined(separator: "; "))"
  }

  // MARK: - Overview

  func overview(_ period: Period, met: Int, of decided: Int, percent: String) -> String {
    let number = numbers([met, decided])
    let decision = "on which the data allow a verdict"
    if decided == 1 {
      return "in \(quarter(period)), the one target \(decision) was \(met == 1 ? "" : "not ")met"
    }
    return "in \(quarter(period)), \(met == 0 ? "none" : number(met)) of the \(number(decided)) "
      + "targets \(decision) \(met == 1 ? "was" : "were") met (\(percent))"
  }
  func nothingDecided(in period: Period) -> String {
    "in \(quarter(period)), the data allowed a verdict on no target"
  }
  func representation(women: Int, members: Int, percent: String, in bodies: String) -> String {
    let number = numbers([women, members])
    return "women were \(women == 0 ? "none" : number(women)) of the \(number(members)) members "
      + "(\(percent)) of the bodies for which exact figures are available (\(bodies))"
  }
  func now(_ figures: Passage, after earlier: Passage) -> Passage { "\(figures), after \(earlier)" }
  func went(from before: String, to after: String) -> String { "from \(before) to \(after)" }
}
