@testable import RandomRegistries

/// The flags of section 7 of the rules.
extension OracleCase {
  /// The flags that hold.
  var flags: Set<String> {
    guard let assessed else { return [] }
    var flags: Set<String> = []
    let limit = subject.staleAfterQuarters ?? oracle.registry.staleAfterQuarters ?? 4
    let isFinal = ["done", "abandoned"].contains(assessed.observation.status)
    if period.index - assessed.observation.quarter.index > limit, !isFinal { flags.insert("stale") }
    if isDenominatorSensitive { flags.insert("denominatorSensitive") }
    if let need {
      if target.measure.isOfWomen, verdict.word == "met", need.actual == need.needed {
        flags.insert("fragile")
      }
      if let size = sizeLimit, need.needed > size { flags.insert("unattainable") }
    }
    if shortfall == 1 { flags.insert("withinOne") }
    if alternates.contains(where: differs) { flags.insert("sourcesDiffer") }
    if alternates.contains(where: disagrees) { flags.insert("sourcesDisagree") }
    if let derived = assessed.reading.derived {
      flags.insert("derived" + derived.prefix(1).uppercased() + derived.dropFirst())
    }
    if isLate(assessed.observation) { flags.insert("late") }
    if let flag = assessed.observation.flag { flags.insert(flag) }
    return flags
  }

  /// Flags that the rules leave open: `unattainable` while a count that it rests on is not known,
  /// `sourcesDiffer` where another source knows of no members, so that there is no other value, and
  /// `late` where a milestone was reported as done more than once, and only at times too late.
  var openFlags: Set<String> {
    guard let assessed else { return [] }
    var open: Set<String> = []
    let isLimited = [.women, .eitherSexShare].contains(target.measure)
    if isLimited, need == nil || assessed.reading.exact("members") == nil {
      open.insert("unattainable")
    }
    if alternates.contains(where: { isWithoutMembers($0.reading) && !differs($0) }) {
      open.insert("sourcesDiffer")
    }
    if series.contains(where: {
      isDone($0) && isLate($0.observation) != isLate(assessed.observation)
    }) {
      open.insert("late")
    }
    return open
  }

  /// Whether a milestone is reported as done.
  private func isDone(_ sighting: OracleSighting) -> Bool {
    sighting.observation.status == "done"
  }

  /// How many of the sex in question the size allows, for the measures that it limits.
  private var sizeLimit: Int? {
    guard let members = assessed?.reading.exact("members") else { return nil }
    switch target.measure {
    case .women: return members
    case .eitherSexShare: return members / 2
    default: return nil
    }
  }

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

  /// What other sources say at the same time.
  private var alternates: [OracleSighting] {
    oracle.seen(subject, in: period).filter {
      $0.observation.isAlternate && $0.observation.date == assessed?.observation.date
        && $0.observation.carries(target.measure)
    }
  }

  /// Whether no value can be both this source's and the assessed one.
  private func differs(_ alternate: OracleSighting) -> Bool {
    if let value, let other = alternate.reading.value(of: target),
      value.intersection(other).isEmpty
    {
      return true
    }
    guard target.measure.isOfWomen, let women = assessed?.reading.hulls["women"],
      let others = alternate.reading.hulls["women"]
    else { return false }
    return women.range.intersection(others.range).isEmpty
  }

  /// Whether this source's verdict is the opposite.
  private func disagrees(_ alternate: OracleSighting) -> Bool {
    guard let threshold = threshold?.ratio, !isWithoutMembers(alternate.reading),
      let other = alternate.reading.value(of: target)
    else { return false }
    let verdicts = [verdict.word, Self.verdict(of: other, against: threshold)]
    return verdicts.sorted() == ["met", "unmet"]
  }

  /// Whether a milestone was done after it was due.
  private func isLate(_ observation: OracleObservation) -> Bool {
    guard target.measure == .done, observation.status == "done", let due = subject.due
    else { return false }
    return (observation.asAt ?? observation.quarter.firstDay) > due
  }
}
