/// The short brief in English.
extension EnglishPhrasebook {
  // MARK: - How it stands

  func tallied(
    _ now: BoardTally.Counts, of all: Int, since day: CalendarDate?, areOthers: Bool,
    haveSeveral: Bool
  ) -> Passage {
    let number = numbers([now.total, now.met, now.unmet, now.undetermined])
    // Of what meets one of several targets it must be said that it is not all.
    let isAll = now.total == all && !haveSeveral
    let other = areOthers ? "other " : ""
    let counted =
      day.map { "counted since \(Self.months[$0.month - 1]) \($0.year)" } ?? "with current figures"
    let one = isAll ? "it" : haveSeveral ? "all its targets on women" : "its target on women"
    let many = isAll ? "it" : haveSeveral ? "all their targets on women" : "their targets on women"
    let target = now.total == 1 ? one : many
    let bodies = "\(other)bodies \(isAll ? "with a target on women" : counted)"
    if now.total == 1 {
      let body = "the only \(other)body \(isAll ? "with a target on women" : counted)"
      return switch (now.met, now.unmet) {
      case (1, _): "\(body) meets \(target)"
      case (_, 1): "\(body) does not meet \(target)"
      default: "whether \(body) meets \(target) is not clear from the sources"
      }
    }
    let isPair = now.total == 2
    switch now.total {
    case now.met: return "\(isPair ? "both" : "all \(number(now.total))") \(bodies) meet \(target)"
    case now.unmet:
      return "\(isPair ? "neither" : "none") of the \(number(now.total)) \(bodies) meets \(one)"
    case now.undetermined:
      let they = isAll ? "whether it is met" : "whether they meet \(target)"
      return "for the \(number(now.total)) \(bodies), it is not clear from the sources \(they)"
    default:
      let told = outcomes(
        now,
        met: ("meets \(one)", "meet \(many)"),
        unmet: ("does not", "do not"), number)
      return "of the \(number(now.total)) \(bodies), \(enumerated(told))"
    }
  }

  /// "one meets it, five do not and for one the sources cannot tell".
  private func outcomes(
    _ counts: BoardTally.Counts, met: (one: String, many: String),
    unmet: (one: String, many: String), _ number: ProseNumbers
  ) -> [Passage] {
    var told = [String]()
    switch counts.met {
    case 0: told.append("none \(met.one)")
    case 1: told.append("\(number(1)) \(met.one)")
    default: told.append("\(number(counts.met)) \(met.many)")
    }
    if counts.unmet > 0 {
      told.append("\(number(counts.unmet)) \(counts.unmet == 1 ? unmet.one : unmet.many)")
    }
    if counts.undetermined > 0 {
      told.append("for \(number(counts.undetermined)) the sources cannot tell")
    }
    return told.map { Passage($0) }
  }

  func tallied(
    older: BoardTally.Counts, never: Int, notYet: Int, isAlone: Bool
  ) -> Passage {
    let ever = never - notYet
    let number = numbers([older.total, older.met, older.unmet, older.undetermined, ever, notYet])
    let clauses: [Passage] = [
      older.total == 0 ? "" : isAlone ? lastCounted(older, number) : others(older, number),
      ever == 0 ? "" : "\(number(ever)) \(ever == 1 ? "has" : "have") never been counted",
      notYet == 0 ? "" : "\(number(notYet)) had not been counted by then",
    ]
    return self.clauses(clauses.filter { !$0.isEmpty })
  }

  /// "two others, with older figures only, did not meet theirs".
  private func others(_ older: BoardTally.Counts, _ number: ProseNumbers) -> Passage {
    if older.isMixed {
      return labelled(
        Passage("\(number(older.total)) have only older figures"),
        enumerated(formerOutcomes(older, number)))
    }
    let isOne = older.total == 1
    let bodies =
      isOne
      ? "\(number(1)) other, with only an older figure,"
      : "\(number(older.total)) others, with only older figures,"
    let theirs = isOne ? "its target" : "theirs"
    return switch older.total {
    case older.met: "\(bodies) met \(theirs)"
    case older.unmet: "\(bodies) did not meet \(theirs)"
    default: "for \(bodies) the sources cannot tell"
    }
  }

  private func lastCounted(_ older: BoardTally.Counts, _ number: ProseNumbers) -> Passage {
    let told: Passage =
      switch older.total {
      case 1 where older.met == 1: "it met its target"
      case 1 where older.unmet == 1: "it did not meet its target"
      case 1: "it is unclear whether it met its target"
      case older.met: "\(older.total == 2 ? "both" : "all") met their targets"
      case older.unmet: "\(older.total == 2 ? "neither" : "none") met its target"
      case older.undetermined: "it is unclear whether they met their targets"
      default: enumerated(formerOutcomes(older, number))
      }
    return "when last counted, \(told)"
  }

  private func formerOutcomes(
    _ counts: BoardTally.Counts, _ number: ProseNumbers
  ) -> [Passage] {
    func target(_ count: Int) -> String { count == 1 ? "its target" : "their targets" }
    var told = [String]()
    if counts.met > 0 { told.append("\(number(counts.met)) met \(target(counts.met))") }
    if counts.unmet > 0 {
      told.append(
        counts.met > 0
          ? "\(number(counts.unmet)) did not"
          : "\(number(counts.unmet)) did not meet \(target(counts.unmet))")
    }
    if counts.undetermined > 0 {
      told.append("for \(number(counts.undetermined)) the sources cannot tell")
    }
    return told.map { Passage($0) }
  }

  /// "14 September 2016", "October to December 2021".
  func inMonths(_ time: ObservationTime) -> String {
    time.asAt.map(date) ?? months(of: time.period)
  }

  func sinceInProse(_ time: ObservationTime) -> String {
    "since \(time.asAt.map(date) ?? prose(time.period))"
  }

  // MARK: - What is missing

  func laterInProse(_ figure: Passage?, of time: ObservationTime, count: Int) -> Passage {
    let number = numbers([count])
    let holds =
      count == 1
      ? "the file also holds a newer figure" : "the file also holds \(number(count)) newer figures"
    guard let figure else { return Passage(holds) }
    return labelled(
      "\(holds), \(count == 1 ? "of" : "the latest of") \(inMonths(time))", figure)
  }

  func overdueInProse(_ names: NamedFew) -> Passage {
    let number = numbers([names.count])
    return labelled(
      names.count == 1
        ? "one commitment is overdue and not reported as done"
        : "\(number(names.count)) commitments are overdue and not reported as done", named(names))
  }
  func overdueInProse(_ name: Passage, since date: CalendarDate?) -> Passage {
    date.map { "\(name) (due \(self.date($0)))" } ?? name
  }

  func stagesInProse(
    _ stages: [(stage: BoardCommitments.Stage, count: Int)], areOthers: Bool
  ) -> Passage {
    let total = stages.reduce(0) { $0 + $1.count }
    let number = numbers(stages.map { Optional($0.count) } + [total])
    let other = areOthers ? "other " : ""
    guard stages.count > 1 else {
      let word = stages.first.map { stageWord($0.stage) } ?? ""
      return switch total {
      case 1: "the \(areOthers ? "other" : "one") commitment is \(word)"
      case 2: "both \(other)commitments are \(word)"
      default: "all \(number(total)) \(other)commitments are \(word)"
      }
    }
    let told = stages.enumerated().map { index, counted -> Passage in
      let verb = index > 0 ? "" : counted.count == 1 ? " is" : " are"
      return "\(number(counted.count))\(verb) \(stageWord(counted.stage))"
    }
    return "of the \(number(total)) \(other)commitments, \(enumerated(told))"
  }

  func neverCountedInProse(_ names: NamedFew, areCountedLater: Bool) -> Passage {
    areCountedLater
      ? "no figure had been reported by then for \(namedWithArticles(names))"
      : "no figure has ever been reported for \(namedWithArticles(names))"
  }
  func oldInProse(_ names: NamedFew) -> Passage {
    names.count == 1
      ? "the figure for \(namedWithArticles(names)) is out of date"
      : "the figures for \(namedWithArticles(names)) are out of date"
  }

  private func namedWithArticles(_ few: NamedFew) -> Passage {
    named(NamedFew(few.names.map(withArticle), of: few.count))
  }
}
