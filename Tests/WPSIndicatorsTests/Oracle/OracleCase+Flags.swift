@testable import RandomRegistries

/// The flags of sections 5 to 7 of the rules.
extension OracleCase {
  /// The flags that hold.
  var flags: Set<String> {
    guard let assessed else { return isOverdue ? ["overdue"] : [] }
    var flags: Set<String> = []
    let isDecided = ["met", "unmet"].contains(verdict.word)
    func add(_ flag: String, if holds: Bool) {
      if holds { flags.insert(flag) }
    }
    add("stale", if: isStale)
    add("overdue", if: isOverdue)
    add("sumOfParts", if: isSum)
    add("predatesTarget", if: predatesTarget)
    add("denominatorSensitive", if: isDenominatorSensitive)
    if let need {
      let isFragile = verdict.word == "met" && need.actual == need.needed && need.needed > 0
      add("fragile", if: target.measure.isOfWomen && isFragile)
    }
    add("unattainable", if: isUnattainable ?? false)
    add("withinOne", if: shortfall == 1)
    add("sourcesDiffer", if: alternates.contains(where: differs))
    add("sourcesDisagree", if: alternates.contains(where: disagrees))
    add("outvoted", if: isDecided && isOutvoted(by: alternates))
    if let derived = assessed.reading.derived {
      flags.insert("derived" + derived.prefix(1).uppercased() + derived.dropFirst())
    }
    add("late", if: isLate(assessed.observation))
    if let flag = assessed.observation.flag { flags.insert(flag) }
    return flags
  }

  /// Flags that the rules leave open: `unattainable` while a count that it rests on is not known,
  /// `sourcesDiffer` where another source knows of no members, so that there is no other value, or
  /// of other women but perhaps of as many in truth; `outvoted` where it depends on figures of
  /// periods of another length that end on the same day; `late` where a milestone was reported as
  /// done more than once, and only at times too late; and what a sum says of its parts' sources.
  var openFlags: Set<String> {
    guard let assessed else { return [] }
    var open: Set<String> = []
    if target.measure.isOfWomen, isUnattainable == nil { open.insert("unattainable") }
    let isUnclear = alternates.contains { alternate in
      if isWithoutMembers(alternate.reading) { return !differs(alternate) }
      return differs(alternate) != isApart(alternate, "women")
    }
    if isUnclear { open.insert("sourcesDiffer") }
    if isOutvoted(by: alternates) != isOutvoted(by: others) { open.insert("outvoted") }
    if series.contains(where: {
      $0.observation.status == "done"
        && isLate($0.observation) != isLate(assessed.observation)
    }) {
      open.insert("late")
    }
    if isSum {
      open.formUnion([
        "sourcesDiffer", "sourcesDisagree", "outvoted", "derivedMembers", "derivedWomen", "break",
        "estimated", "provisional", "revised", "lowReliability", "differentDefinition",
      ])
    }
    return open
  }

  /// Whether a milestone's day has come, and nobody says what came of it.
  private var isOverdue: Bool {
    guard target.measure == .done, let due = subject.due, due <= period.lastDay else {
      return false
    }
    return ["undetermined", "noData"].contains(verdict.word)
  }

  /// Whether what counts is older than the target, or than its step in force.
  private var predatesTarget: Bool {
    guard let date = assessed?.moment.date else { return false }
    let starts = [target.from, target.step(for: period)?.from.firstDay].compactMap { $0 }
    return starts.contains { date < $0 }
  }

  /// Whether no split of the size into women and men complies; nil where that is not known, or
  /// where nothing is to be split.
  var isUnattainable: Bool? {
    guard target.measure.isOfWomen, need != nil, let size else { return nil }
    return !isAttainable(at: size)
  }

  /// The least larger size at which some split complies, where none of this size does.
  var attainableAt: Int? {
    guard isUnattainable == true, let size else { return nil }
    return (size + 1...2 * size + 1_000).first(where: isAttainable)
  }

  /// Whether some split of a size into women and men complies.
  func isAttainable(at size: Int) -> Bool {
    guard let asked = asked(at: size) else { return false }
    return target.measure.isOfEitherSex ? asked <= size / 2 : asked <= size
  }

  /// The members, or the seats, where that is exact.
  var size: Int? { assessed?.reading.exact(target.isBySeats ? "seats" : "members") }

  /// Whether members and seats, both known, lead to different verdicts.
  private var isDenominatorSensitive: Bool {
    guard [.womenShare, .eitherSexShare].contains(target.measure),
      let reading = assessed?.reading, let value, let threshold = threshold?.ratio,
      let members = reading.exact("members"), let seats = reading.exact("seats"),
      members != seats, members > 0, seats > 0
    else { return false }
    let factor = target.isBySeats ? OracleRatio(seats, members) : OracleRatio(members, seats)
    let other = value.scaled(by: factor)
    return Self.verdict(of: other, against: threshold)
      != Self.verdict(of: value, against: threshold)
  }

  /// What all observations of the same date say but the one that counts.
  private var others: [OracleSighting] {
    oracle.seen(subject, in: period).filter {
      $0.moment.date == assessed?.moment.date && $0.carries(target.measure)
        && ($0.observation.isAlternate || $0.moment != assessed?.moment)
    }
  }

  /// What other sources say at the same time.
  private var alternates: [OracleSighting] { others.filter(\.observation.isAlternate) }

  /// Whether no value can be both this source's and the assessed one.
  private func differs(_ alternate: OracleSighting) -> Bool {
    isApart(alternate, "trueWomen")
  }

  /// Whether the value, or a count, cannot be both this source's and the assessed one.
  private func isApart(_ alternate: OracleSighting, _ key: String) -> Bool {
    guard target.measure.isOfWomen, let mine = assessed?.reading.hulls[key],
      let theirs = alternate.reading.hulls[key]
    else { return differsInValue(alternate) }
    return differsInValue(alternate) || mine.range.intersection(theirs.range).isEmpty
  }

  /// Whether the values cannot be the same.
  private func differsInValue(_ alternate: OracleSighting) -> Bool {
    guard let value, let other = alternate.reading.value(of: target) else { return false }
    return value.intersection(other).isEmpty
  }

  /// The verdict on another source's figure.
  private func verdict(on alternate: OracleSighting) -> String? {
    isWithoutMembers(alternate.reading) ? nil : verdict(on: alternate.reading)
  }

  /// Whether this source's verdict is the opposite.
  private func disagrees(_ alternate: OracleSighting) -> Bool {
    guard target.measure != .done else { return false }
    return [verdict.word, verdict(on: alternate)].compactMap { $0 }.sorted() == ["met", "unmet"]
  }

  /// Whether more observations say the opposite than say the same, this one included.
  private func isOutvoted(by others: [OracleSighting]) -> Bool {
    guard target.measure != .done, ["met", "unmet"].contains(verdict.word) else { return false }
    let verdicts = others.compactMap { verdict(on: $0) }
    let same = 1 + verdicts.filter { $0 == verdict.word }.count
    return verdicts.filter { $0 == (verdict.word == "met" ? "unmet" : "met") }.count > same
  }

  /// Whether a milestone was done after it was due.
  private func isLate(_ observation: OracleObservation) -> Bool {
    guard target.measure == .done, observation.status == "done", let due = subject.due
    else { return false }
    return Self.isWhollyAfter(due, observation)
  }
}
