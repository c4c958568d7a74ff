/// Positions, in English.
extension EnglishPhrasebook {
  func holder(_ holder: Holder) -> String {
    switch holder {
    case .woman: "a woman"
    case .man: "a man"
    case .other: "neither a woman nor a man"
    case .vacant: "vacant"
    case .unspecified: "sex not stated"
    }
  }

  func changed(from before: Holder, to after: Holder) -> String {
    "was \(held(before)), now \(held(after))"
  }

  private func held(_ holder: Holder) -> String {
    switch holder {
    case .woman, .man, .vacant: self.holder(holder)
    case .other: "somebody who is neither a woman nor a man"
    case .unspecified: "somebody whose sex is not stated"
    }
  }

  func tally(_ tally: OfficeTally, of position: Passage) -> Passage {
    var clauses = [String]()
    if tally.filled == 1 {
      let holder: Holder = tally.women == 1 ? .woman : .unspecified
      let isKnown = tally.women + tally.unstated == 1
      let words = isKnown ? "held by \(held(holder))" : "not held by a woman"
      clauses.append(tally.isAlone ? words : "the only one filled is \(words)")
    } else if tally.filled > 1 {
      let women = tally.women == 0 ? "none" : number(tally.women)
      let unstated = tally.unstated > 0 ? " (sex not stated of \(number(tally.unstated)))" : ""
      clauses.append("of \(number(tally.filled)) filled, women hold \(women)\(unstated)")
    }
    if tally.vacant > 0 {
      clauses.append(tally.isAlone ? "vacant" : "\(number(tally.vacant)) vacant")
    }
    if tally.unknown > 0 {
      let unknown = "no current report says who holds"
      clauses.append(
        tally.isAlone ? "\(unknown) it" : "\(unknown) \(number(tally.unknown)) of them")
    }
    return labelled(position, Passage(self.clauses(clauses)))
  }

  // MARK: - Sentences of a brief

  func held(
    by holder: Holder, _ position: Passage, since time: ObservationTime?, _ opening: Passage
  ) -> Passage {
    let be = time == nil ? "was" : "had been"
    let since = time.map { " since \(day($0))" } ?? ""
    let state = holder == .vacant ? "vacant" : "held by \(held(holder))"
    return "\(opening), the position of \(position) \(be) \(state)\(since)"
  }

  func meaning(ofHolder target: BriefTarget, isMet: Bool) -> Passage {
    let asks = asks(target.target)
    if isMet {
      return target.target.isBinding
        ? "as \(asks)\(identity(target))" : "which is what \(asks) for\(identity(target))"
    }
    let hold =
      switch target.target.basis {
      case _ where !target.target.isBinding: "to have a woman hold it"
      case .law: "a woman to hold it"
      case .policy: "that a woman hold it"
      case .commitment: "that a woman would hold it"
      case .benchmark: "a woman to hold it"
      case .advocacy: "a woman to hold it"
      }
    return "whereas \(asks) \(hold)\(identity(target))"
  }

  var noHolder: String { "the source does not say who holds it" }
  func noHolder(upTo period: Period) -> String {
    "no observation up to \(named(period)) says who holds it"
  }
}
