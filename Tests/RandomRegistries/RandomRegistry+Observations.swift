extension RandomRegistry {
  /// Observations of a subject at different times, and other sources' beside some of them; `tell`
  /// makes what each tells.
  mutating func observations(
    of subject: OracleSubject, tell: (inout Self) -> OracleObservation
  ) -> [OracleObservation] {
    var used: [OracleObservation] = []
    var others: [OracleObservation] = []
    for _ in 0..<generator.number(in: isFull ? 1...6 : 0...5) {
      guard let (period, asAt) = time(in: subject) else { continue }
      var observation = tell(&self)
      (observation.period, observation.asAt) = (period, asAt)
      remark(on: &observation)
      let moment = observation.moment(before: subject.ended)
      let isBeside = used.contains { other in
        // Of one day there may be a figure of the day, of the month, of the quarter, of the year.
        isFull
          ? other.moment(before: subject.ended) == moment : other.date == observation.date
      }
      if isBeside || generator.chance(10) {
        others.append(observation)
      } else {
        used.append(observation)
      }
    }
    if subject.kind == .milestone {
      others = []
    } else {
      for observation in used where generator.chance(25) {
        for _ in 0..<(isFull ? generator.number(in: 1...3) : 1) {
          var other = tell(&self)
          (other.period, other.asAt) = (observation.period, observation.asAt)
          remark(on: &other)
          others.append(other)
        }
      }
    }
    for index in others.indices {
      others[index].isAlternate = true
      others[index].trend = nil
    }
    // Whether another source's words count is not fixed, so only the one used has any.
    if subject.kind == .body {
      for index in used.indices where generator.chance(12) || used[index].counts.isEmpty {
        used[index].trend = generator.pick(["increased", "decreased", "unchanged"])
      }
    }
    others.removeAll(where: \.isOfWords)
    if isFull { addWords(to: &used, of: subject.kind) }
    return generator.shuffle(used + others)
  }

  /// Gives some of the observations words, and some nothing but these.
  private mutating func addWords(
    to observations: inout [OracleObservation], of kind: OracleSubject.Kind
  ) {
    for index in observations.indices {
      let mayBeSilent = kind == .body || kind == .share
      if mayBeSilent, generator.chance(9) {
        (observations[index].counts, observations[index].percent) = ([:], nil)
      }
      if generator.chance(15) { observations[index].locator = "para. \(index + 1)" }
      let isSilent = observations[index].isOfWords && observations[index].trend == nil
      if isSilent || generator.chance(15) {
        observations[index].quote = "Quote \(index)"
      } else if generator.chance(10) {
        observations[index].note = "Note \(index)"
      }
    }
  }

  /// A time in the subject's life; nil if it was not found soon.
  private mutating func time(
    in subject: OracleSubject
  ) -> (period: OraclePeriod?, asAt: OracleDate?)? {
    for _ in 0..<12 {
      let period = anyTime()
      let date = period.length == 3 ? day(in: period) : day(within: period)
      let isDated = generator.chance(55)
      let (first, last) = isDated ? (date, date) : (period.firstDay, period.lastDay)
      if let established = subject.established, last < established { continue }
      if let ended = subject.ended, first > ended { continue }
      guard isDated else { return (period, nil) }
      return (generator.chance(35) ? period : nil, date)
    }
    return nil
  }

  /// A day in a period of any length; often its last.
  private mutating func day(within period: OraclePeriod) -> OracleDate {
    if generator.chance(25) { return period.lastDay }
    let month = generator.number(in: 0...(period.length - 1))
    return OracleDate(period.firstDay.number + month * 100 + generator.number(in: 0...27))
  }

  /// Adds a source, and at times a flag.
  private mutating func remark(on observation: inout OracleObservation) {
    if isHostile {
      observation.sources = Array(
        generator.shuffle(sources).prefix(generator.number(in: 1...2)))
      observation.words = words([], maybe: ["locator", "quote", "note"])
    } else {
      observation.sources = generator.pick([["s1"], ["s2"], ["s1", "s2"], ["s2", "s1"]])
    }
    if generator.chance(22) {
      observation.flag = generator.pick([
        "break", "break", "break", "estimated", "provisional", "revised", "lowReliability",
        "differentDefinition",
      ])
    }
  }

  /// What a source tells of a count that truly is `truth`; nil is nothing.
  private mutating func told(_ truth: Int, exactly: UInt64, roughly: UInt64) -> OracleCount? {
    if generator.chance(exactly) { return OracleCount(truth) }
    guard generator.chance(roughly) else { return nil }
    let least = max(0, truth - generator.number(in: 0...3))
    let most = min(truth + generator.number(in: 0...3), 1_000_000_000_000)
    switch generator.number(in: 0...2) {
    // Whether "at least 0", which tells nothing, is a number is not fixed.
    case 0 where least > 0 || isHostile: return OracleCount(least: least, most: nil)
    case 1: return OracleCount(least: nil, most: most)
    default: return OracleCount(least: least, most: most)
    }
  }

  /// A percentage that goes with `part` of `whole`, or does not.
  private mutating func percent(_ part: Int, of whole: Int) -> OraclePercent {
    let decimals = generator.number(in: 0...2)
    let scale = [1, 10, 100][decimals]
    let digits: Int
    switch generator.number(in: 0...9) {
    case 0...4: digits = (200 * scale * part + whole) / (2 * whole)
    case 5...7: digits = 100 * scale * part / whole
    default: digits = generator.number(in: (5 * scale)...(100 * scale))
    }
    return OraclePercent(digits: digits, decimals: decimals)
  }

  /// What a source tells of a body, whose counts may come close to a threshold.
  mutating func counts(near thresholds: [OracleRatio]) -> OracleObservation {
    if generator.chance(3), !thresholds.isEmpty,
      let observation = manyMembers(just: generator.pick(thresholds))
    {
      return observation
    }
    while true {
      let observation = fewMembers()
      if isFit(observation, .body) { return observation }
    }
  }

  /// Thousands of members, all told exactly, and one or two women fewer or more than it takes;
  /// nil if there cannot be so many.
  private mutating func manyMembers(just threshold: OracleRatio) -> OracleObservation? {
    let members = generator.number(in: 1_000...20_000)
    let vacant = generator.chance(50) ? 0 : generator.number(in: 1...9)
    let women = (threshold * OracleRatio(members)).ceiling + generator.number(in: -2...1)
    var observation = OracleObservation()
    guard women >= 0, women <= members else { return nil }
    observation.counts = [
      "women": OracleCount(women), "men": OracleCount(members - women),
      "members": OracleCount(members), "seats": OracleCount(members + vacant),
      "vacant": OracleCount(vacant),
    ]
    return observation
  }

  /// A dozen members at most, or thousands or milliards of them.
  private mutating func fewMembers() -> OracleObservation {
    let isEmpty = generator.chance(4)
    let women = isEmpty || generator.chance(15) ? 0 : generator.number(in: 0...5) * scale
    let men = isEmpty ? 0 : generator.number(in: 0...6) * scale
    let unspecified = isEmpty || generator.chance(80) ? 0 : generator.number(in: 1...2)
    let other = isFull && !isEmpty && generator.chance(20) ? generator.number(in: 1...3) : 0
    let vacant = generator.chance(45) ? 0 : generator.number(in: 1...3)
    let members = women + men + other + unspecified
    var observation = OracleObservation()
    let isClear = generator.chance(isFull ? 60 : 40)
    let (exactly, roughly): (UInt64, UInt64) = isClear ? (85, 50) : (35, 40)
    observation.counts["women"] = told(women, exactly: exactly, roughly: roughly)
    observation.counts["members"] = told(members, exactly: exactly - 5, roughly: roughly)
    observation.counts["men"] = told(men, exactly: exactly / 3, roughly: roughly / 2)
    observation.counts["seats"] = told(members + vacant, exactly: exactly / 2, roughly: roughly / 2)
    observation.counts["vacant"] = told(vacant, exactly: exactly / 3, roughly: roughly / 2)
    observation.counts["unspecified"] =
      unspecified > 0
      ? told(unspecified, exactly: 60, roughly: 100) : told(0, exactly: 8, roughly: 5)
    if isFull {
      observation.counts["other"] =
        other > 0 ? told(other, exactly: 60, roughly: 100) : told(0, exactly: 6, roughly: 4)
    }
    if members > 0, generator.chance(35) { observation.percent = percent(women, of: members) }
    return observation
  }

  /// What a source tells of a part of a whole.
  mutating func partOfWhole() -> OracleObservation {
    while true {
      let part = generator.chance(15) ? 0 : generator.number(in: 0...5)
      let whole = max(1, part + generator.number(in: 0...6))
      var observation = OracleObservation()
      observation.counts["part"] = told(part, exactly: 65, roughly: 50)
      observation.counts["whole"] = told(whole, exactly: 65, roughly: 50)
      if generator.chance(40) { observation.percent = percent(part, of: whole) }
      let isSilent = observation.counts.isEmpty && observation.percent == nil
      if !isSilent, isFit(observation, .share) { return observation }
    }
  }

  /// What a source tells of a count.
  mutating func value() -> OracleObservation {
    var observation = OracleObservation()
    let value =
      isHostile
      ? generator.pick([0, 3, 7, 2_001, 1_000_000_000_000]) : generator.number(in: 0...12)
    observation.counts["value"] =
      told(value, exactly: 60, roughly: 100) ?? OracleCount(value)
    return observation
  }

  /// What a source tells of a milestone.
  mutating func progress() -> OracleObservation {
    var observation = OracleObservation()
    observation.status = generator.pick(["planned", "inProgress", "done", "abandoned"])
    return observation
  }
}
