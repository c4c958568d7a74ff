/// What a board says first, in English.
extension EnglishPhrasebook {
  /// "by June 2022 …": what was so when later figures were not known yet.
  func dated(_ clause: Passage, by end: CalendarDate?) -> Passage {
    end.map { "by \(Self.months[$0.month - 1]) \(String($0.year)) \(clause)" } ?? clause
  }

  func noneCounted(since: CalendarDate, newest: ObservationTime, by end: CalendarDate?) -> Passage {
    let month = "\(Self.months[since.month - 1]) \(since.year)"
    let last = newest.asAt.map(date) ?? months(of: newest.period)
    let (has, isOf) = end == nil ? ("has", "is") : ("had", "was")
    return clauses([
      dated("no body with a target on women \(has) been counted since \(month)", by: end),
      "the newest figure \(isOf) of \(last)",
    ])
  }
  func neverCountedAny(of bodies: Int, by end: CalendarDate?) -> Passage {
    let number = numbers([bodies])
    let place =
      switch bodies {
      case 1: "the one body"
      case 2: "either of the two bodies"
      default: "any of the \(number(bodies)) bodies"
      }
    let counted = end == nil ? "have never been counted" : "had not been counted"
    return dated("women \(counted) in \(place) with a target on women", by: end)
  }
  var onlyBody: Passage { "it is the only body with a target on women" }
  var onlyBodyHeading: String { "only body with a target on women" }

  func tally(_ tally: BoardTally) -> [Passage] {
    var sentences = [Passage]()
    if tally.now.total > 0 {
      sentences.append(
        "bodies with a target on women, recent figures: \(counts(tally.now, sayingNone: true))")
    }
    if tally.older.total > 0 {
      sentences.append("older figures: \(counts(tally.older, sayingNone: false))")
    }
    let never = tally.never - tally.notYet
    if never > 0 { sentences.append("never counted: \(number(never))") }
    if tally.notYet > 0 { sentences.append("not counted by then: \(number(tally.notYet))") }
    sentences += InapplicabilityReason.allCases.compactMap { reason in
      tally.unjudged[reason].map { unjudged(reason, $0) }
    }
    if tally.positions.total > 0 {
      sentences.append("positions for a woman: \(counts(tally.positions, sayingNone: true))")
    }
    return sentences
  }

  private func counts(_ counts: BoardTally.Counts, sayingNone: Bool) -> String {
    let later =
      counts.dueLater > 0
      ? " (\(counts.dueLater == counts.unmet ? "due later" : "\(number(counts.dueLater)) due later"))"
      : ""
    let parts = [
      (counts.met, standing(.met)), (counts.unmet, standing(.unmet) + later),
      (counts.undetermined, standing(.undetermined)),
    ]
    return list(
      parts.enumerated().compactMap { index, part in
        part.0 > 0
          ? "\(number(part.0)) \(part.1)" : index == 0 && sayingNone ? "none \(part.1)" : nil
      })
  }

  func unjudged(_ reason: InapplicabilityReason, _ count: Int) -> Passage {
    let number = numbers([count])
    let bodies = count == 1 ? "one body" : "\(number(count)) bodies"
    return switch reason {
    case .exempt: "\(bodies) \(count == 1 ? "is exempt for its" : "are exempt for their") size"
    case .noMembers: "nobody serves in \(bodies)"
    case .ended, .notEstablished, .noWhole, .contradictoryCounts:
      "the counts of \(bodies) cannot all be true"
    }
  }

  func widestGap(_ name: Passage, _ distance: String, isLeast: Bool) -> Passage {
    let distance = isLeast ? "at least \(distance)" : distance
    return "widest gap among recent figures: \(list([name, Passage(distance)]))"
  }
  func pointsAway(_ points: String) -> String { "\(points) \(points == "1" ? "point" : "points")" }
}
