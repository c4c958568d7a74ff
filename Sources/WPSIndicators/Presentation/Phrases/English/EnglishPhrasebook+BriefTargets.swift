/// What the figures of a brief mean, in English.
extension EnglishPhrasebook {
  // MARK: - Targets

  /// "the 30 per cent target (decision-making bodies, advocacy [1])".
  func words(_ target: BriefTarget) -> Passage {
    let identity: Passage = target.identity.map { " \($0)" } ?? ""
    let isLaw = target.target.basis == .law
    guard let threshold = target.threshold else {
      return "the \(isLaw ? "legal requirement" : "target")\(identity)"
    }
    let noun = isLaw ? "quota" : "target"
    if target.target.denominator == .seats {
      return "the \(noun) of \(threshold) of all seats\(identity)"
    }
    return target.target.measure.isShare
      ? "the \(threshold) \(noun)\(identity)" : "the \(noun) of \(threshold)\(identity)"
  }

  func fallsShort(
    by count: Int64, of needed: Int64, _ target: BriefTarget, sex: BriefSex?, among: [Int64?]
  ) -> Passage {
    let target = words(target)
    let number = numbers([count, needed] + among)
    let people = sex.map { " \(self.people(count, $0))" } ?? ""
    let of = sex == nil ? "" : " of each sex"
    // "Eight fewer than the eight" would be said of none.
    guard count < needed else { return "while \(target) requires \(number(needed))\(of)" }
    return "\(number(count))\(people) fewer than the \(number(needed))\(of) that \(target) requires"
  }

  private func people(_ count: Int64, _ sex: BriefSex) -> String {
    switch sex {
    case .women: count == 1 ? "woman" : "women"
    case .men: count == 1 ? "man" : "men"
    }
  }

  func misses(_ target: BriefTarget) -> Passage { "missing \(words(target))" }
  func isBelow(_ target: BriefTarget) -> Passage { "which is below \(words(target))" }
  func meets(_ target: BriefTarget, isFragile: Bool, isLate: Bool) -> Passage {
    let spare = isFragile ? " with nobody to spare" : ""
    return "meeting \(words(target))\(spare)\(isLate ? " late" : "")"
  }
  func cannotBeDetermined(_ target: BriefTarget) -> Passage {
    "whether \(words(target)) was met cannot be determined"
  }
  func outcome(_ target: BriefTarget, isMet: Bool, needed: Int64?, sex: BriefSex?) -> Passage {
    let needed = needed.map { count in
      ", \(cardinal(count)) \(sex.map { "\(people(count, $0)) " } ?? "")being needed"
    }
    return "\(words(target)) was \(isMet ? "met" : "missed" + (needed ?? ""))"
  }
  func noData(_ target: BriefTarget) -> Passage { "no data allow a verdict on \(words(target))" }
  func wasNotInForce(_ target: BriefTarget) -> Passage { "\(words(target)) was not in force" }

  // MARK: - Further sentences

  func dependsOnVacantSeats(members: Int64, seats: Int64) -> Passage {
    labelled(
      "the verdict depends on what is counted",
      "the \(number(members)) members or all \(number(seats)) seats")
  }
  func otherSources(_ count: Int, give figures: Passage, contrary: Verdict?) -> Passage {
    let gives: Passage =
      count == 1 ? "another source gives \(figures)" : "other sources give \(figures)"
    return switch contrary {
    case .met: "\(gives), by which the target would be met"
    case .unmet: "\(gives), by which the target would not be met"
    default: gives
    }
  }
  func vacanciesSuffice(_ vacancies: Routes.Vacancies) -> Passage {
    guard vacancies.vacant != 1 else { return "a woman in the vacant seat would suffice" }
    let number = numbers([vacancies.women, vacancies.vacant])
    let seats = part(vacancies.women, of: vacancies.vacant, "vacant seats", number)
    return "women in \(seats) would suffice"
  }

  func changed(
    since time: ObservationTime, women: Int64?, in share: BriefShare, direction: Int, points: String
  ) -> Passage {
    let share =
      switch share {
      case .women: women == nil ? "the share of women" : "their share"
      case .filled(let places): "the share of \(noun(places)) filled"
      case .part: "the share"
      }
    let points = "\(points) percentage points"
    let since = "since \(day(time)), "
    guard let women else { return "\(since)\(share) had \(moved(direction, by: points))" }
    if women == 0, direction == 0 {
      return "\(since)neither the number of women nor their share had changed"
    }
    let number = since + "the number of women had " + moved(women, by: cardinal(abs(women)))
    switch Int(women.signum()) * direction {
    case 1...: return "\(number) and their share by \(points)"
    case 0: return "\(number) and their share had \(moved(direction, by: points))"
    default: return "\(number), but their share had \(moved(direction, by: points))"
    }
  }

  func changed(since time: ObservationTime, count: Int64) -> Passage {
    "since \(day(time)), the number had \(moved(count, by: cardinal(abs(count))))"
  }

  private func moved(_ change: some SignedInteger, by amount: String) -> String {
    change == 0 ? "not changed" : "\(change > 0 ? "risen" : "fallen") by \(amount)"
  }

  func saysSource(_ direction: Trend.Direction, _ words: Passage?) -> Passage {
    let change =
      switch direction {
      case .increased: "an increase"
      case .decreased: "a decrease"
      case .unchanged, .unknown: "no change"
      }
    let text: Passage = "the source reports \(change) without numbers"
    return words.map { labelled(text, $0) } ?? text
  }

  func atThisPace(_ goal: String, in period: Period, since time: ObservationTime) -> Passage {
    let line = "on a straight line from \(day(time)), which is no forecast"
    return "\(line), \(goal) would be reached in \(prose(period))"
  }
  func noNumber(
    _ name: Passage, _ noNumber: String, _ words: Passage?, _ opening: Passage
  ) -> Passage {
    about(name, opening, words.map { "\(noNumber) but says \($0)" } ?? Passage(noNumber))
  }
  func nothingReported(_ names: [Passage], upTo period: Period) -> Passage {
    labelled("the file has nothing up to \(prose(period)) on", clauses(names))
  }
}
