/// What the figures of a brief mean, in English.
extension EnglishPhrasebook {
  // MARK: - Targets

  /// "the 30 per cent target (decision-making bodies, advocacy [1])".
  func words(_ target: BriefTarget) -> Passage {
    let basis = basis(target.target.basis)
    let identity = identity(target, after: ", \(basis)")
    let noun = target.isCeiling ? "ceiling" : target.isQuota ? "quota" : "target"
    guard let threshold = target.threshold else {
      return "the \(target.isQuota ? "legal requirement" : noun)\(identity)"
    }
    let of = ofWhole(target)
    if target.isShare, of.isEmpty, !target.isCeiling, !isFraction(threshold) {
      return "the \(threshold) \(noun)\(identity)"
    }
    return "the \(noun) of \(threshold)\(of)\(target.isShare ? "" : ofSexes(target))\(identity)"
  }

  /// " of all seats".
  private func ofWhole(_ target: BriefTarget) -> String {
    target.isShare && target.target.denominator == .seats ? " of all seats" : ""
  }

  /// " of each sex", " for either sex".
  private func ofSexes(_ target: BriefTarget) -> String {
    guard target.target.measure.isOfEitherSex else { return "" }
    return target.isCeiling ? " for either sex" : " of each sex"
  }

  /// "(decision-making bodies [1])", after a space.
  func identity(_ target: BriefTarget, after words: String = "") -> Passage {
    let names = target.names.map { "\($0.name)\(words)\($0.source)" as Passage }
    return names.isEmpty ? "" : " (\(clauses(names)))"
  }

  /// Whether a threshold is "1/3", which cannot stand for a noun as "30 per cent" does.
  private func isFraction(_ threshold: String) -> Bool { threshold.contains("/") }

  /// "the law requires", after what it requires.
  private func asksForIt(_ target: BriefTarget) -> String {
    if !target.target.isBinding {
      return "\(asks(target.target)) to \(target.isCeiling ? "keep to" : "reach")"
    }
    return target.isCeiling && target.isQuota ? "the law sets" : asks(target.target)
  }

  /// "the 30 per cent of each sex that the law requires (appointments [1])".
  func asked(_ target: BriefTarget) -> Passage {
    let identity = identity(target)
    let basis = target.target.basis
    guard let threshold = target.threshold else {
      let noun =
        switch basis {
        case .law: target.isQuota ? "legal requirement" : "aim set by the law"
        case .policy: "target of the policy"
        case .commitment: "commitment"
        case .benchmark: "benchmark"
        case .advocacy: "request"
        }
      return "the \(noun)\(identity)"
    }
    let amount =
      target.isLevel
      ? threshold
      : target.isCeiling
        ? "ceiling of \(threshold)"
        : !target.isShare
          ? "minimum of \(threshold)" : isFraction(threshold) ? "share of \(threshold)" : threshold
    return "the \(amount)\(ofWhole(target))\(ofSexes(target)) that \(asksForIt(target))\(identity)"
  }

  func fallsShort(
    by count: Int64, of needed: Int64, _ target: BriefTarget, sex: BriefSex?
  ) -> Passage {
    let asked = asked(target)
    let number = numbers([count, needed])
    let fewer = number(count) + (sex.map { " \(people(count, $0))" } ?? "")
    guard target.isShare else {
      // "Two fewer than the minimum of two" would be said of none.
      return count < needed ? "\(fewer) fewer than \(asked)" : isBeyond(target)
    }
    guard count < needed else { return "whereas \(number(needed)) would be needed for \(asked)" }
    return "\(fewer) fewer than the \(number(needed)) needed for \(asked)"
  }
  func exceeds(
    by count: Int64, allowed: Int64, _ target: BriefTarget, sex: BriefSex?
  ) -> Passage {
    let number = numbers([count, allowed])
    let people = sex.map { " \(self.people(count, $0))" } ?? ""
    guard allowed > 0, target.isShare else {
      return "\(number(count)) more\(people) than \(asked(target))"
    }
    return "\(number(count)) more\(people) than the \(number(allowed)) allowed by \(asked(target))"
  }

  func people(_ count: Int64, _ sex: BriefSex) -> String {
    switch sex {
    case .women: count == 1 ? "woman" : "women"
    case .men: count == 1 ? "man" : "men"
    }
  }

  func misses(_ target: BriefTarget) -> Passage { "missing \(asked(target))" }
  func isBeyond(_ target: BriefTarget) -> Passage {
    "which is \(target.isCeiling ? "above" : "below") \(asked(target))"
  }
  func meets(_ target: BriefTarget, isFragile: Bool, isLate: Bool) -> Passage {
    let how = (isFragile ? ", with nobody to spare," : "") + (isLate ? ", late," : "")
    return "\(target.isCeiling ? "respecting" : "meeting")\(how) \(asked(target))"
  }
  func cannotBeDetermined(_ target: BriefTarget) -> Passage {
    "whether \(asked(target)) was \(target.isCeiling ? "respected" : "met") cannot be determined"
  }
  func outcome(_ target: BriefTarget, isMet: Bool, asked: Int64?, sex: BriefSex?) -> Passage {
    let people = asked.map { count in
      "\(cardinal(count)) \(sex.map { "\(self.people(count, $0)) " } ?? "")being"
    }
    let outcome =
      target.isCeiling
      ? (isMet ? "respected" : "exceeded" + (people.map { ", at most \($0) allowed" } ?? ""))
      : (isMet ? "met" : "missed" + (people.map { ", \($0) needed" } ?? ""))
    return "\(self.asked(target)) was \(outcome)"
  }
  func asksNothing(_ target: BriefTarget, ofSize size: Int64?, _ places: Places) -> Passage {
    "\(asksNothing(target.target, ofSize: size, places))\(identity(target))"
  }
  func noData(_ target: BriefTarget) -> Passage { "no data allow a verdict on \(words(target))" }
  func wasNotInForce(_ target: BriefTarget, isOver: Bool) -> Passage {
    "\(words(target)) was \(isOver ? "no longer" : "not yet") in force"
  }

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
  func vacanciesSuffice(_ vacancies: Routes.Vacancies, _ places: Places) -> Passage {
    let taken = vacancies.bySex
    guard vacancies.vacant != 1 else {
      return
        "a \(taken.first?.sex == .men ? "man" : "woman") in the vacant \(noun(places, isOne: true)) would suffice"
    }
    let number = numbers(taken.map { $0.count } + [vacancies.vacant])
    guard let only = taken.first, taken.count == 1 else {
      let seats = taken.map { "\($0.sex == .men ? "men" : "women") in \(number($0.count))" }
      return Passage(
        seats.joined(separator: " and ")
          + " of the \(number(vacancies.vacant)) vacant \(noun(places)) would suffice")
    }
    let seats = part(only.count, of: vacancies.vacant, "vacant \(noun(places))", number)
    return "\(only.sex == .men ? "men" : "women") in \(seats) would suffice"
  }

  func changed(
    since time: ObservationTime, people: Int64?, in share: BriefShare, direction: Int,
    points: String
  ) -> Passage {
    var sex = "women"
    if case .of(.men) = share { sex = "men" }
    let share =
      switch share {
      case .of: people == nil ? "the share of \(sex)" : "their share"
      case .filled(let places): "the share of \(noun(places)) filled"
      case .part: "the share"
      }
    let points = "\(points) percentage points"
    let since = "since \(day(time)), "
    guard let people else { return "\(since)\(share) had \(moved(direction, by: points))" }
    if people == 0, direction == 0 {
      return "\(since)neither the number of \(sex) nor their share had changed"
    }
    let number = since + "the number of \(sex) had " + moved(people, by: cardinal(abs(people)))
    switch Int(people.signum()) * direction {
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
  func nothingReported(_ names: [Passage], upTo period: Period) -> Passage {
    labelled("the file has nothing up to \(prose(period)) on", clauses(names))
  }
}
