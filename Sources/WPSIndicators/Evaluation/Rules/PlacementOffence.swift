/// What an order of candidates misses of one rule, as far as the file itself says it.
public enum PlacementOffence: Sendable, Hashable {
  /// Somebody else stands first than who must.
  case first(CandidateOrder.Candidate, insteadOf: Placement.First)
  /// The first so many are all women or all men.
  case firstAlike(Int, CandidateOrder.Candidate)
  /// One woman or man more stands in a row than may: how many do.
  case run(Int, CandidateOrder.Candidate)
  /// Those of a sex that some places can have at most are fewer than are asked for.
  case block(ClosedRange<Int>, most: Int, CandidateOrder.Candidate, asked: Int)
  /// Some places can have enough of either sex, but no longer of both.
  case blockOfBoth(ClosedRange<Int>, asked: Int)
}

extension PlacementRule {
  /// What is missed at the place from which on nothing can mend an order, by the first of the rules
  /// that is missed there by itself.
  ///
  /// Nil where only all rules together are missed there, and where it would name a sex that the file
  /// leaves open.
  public func offence(in order: CandidateOrder) -> PlacementOffence? {
    let outcome = PlacementOutcome(of: order, by: self)
    guard let place = outcome.place, outcome.changes != nil else { return nil }
    let seen = order.candidates.prefix(place)
    let last = places(of: order.count)
    return single.lazy.filter { PlacementOutcome(of: order, by: $0.rule).place == place }
      .compactMap { part, rule in rule.offence(against: part, seen, of: last) }.first
  }

  /// - Parameters:
  ///   - seen: the candidates up to the place.
  ///   - last: how many places the rule is put to.
  private func offence(
    against part: PlacementPart, _ seen: ArraySlice<CandidateOrder.Candidate>, of last: Int
  ) -> PlacementOffence? {
    switch part {
    case .first:
      guard let first = placement.first, let leader = seen.first else { return nil }
      return .first(leader, insteadOf: first)
    case .firstDiffer: return sexOfAll(seen).map { .firstAlike(seen.count, $0) }
    case .maxRun:
      guard let longest = placement.maxRun else { return nil }
      return sexOfAll(seen.suffix(longest + 1)).map { .run(longest + 1, $0) }
    case .blocks:
      guard let size = placement.everyBlockOf else { return nil }
      let start = (seen.count - 1) / size * size
      return offence(of: seen.dropFirst(start), in: (start + 1)...min(start + size, last))
    }
  }

  private func offence(
    of seen: ArraySlice<CandidateOrder.Candidate>, in block: ClosedRange<Int>
  ) -> PlacementOffence {
    let asked = asked(ofBlock: block.count)
    let open = block.count - seen.count + seen.count { $0 == .unstated }
    let sexes: [CandidateOrder.Candidate] =
      placement.counted == .women ? [.woman] : [.woman, .man]
    for sex in sexes {
      let most = open + seen.count { $0 == sex }
      if most < asked { return .block(block, most: most, sex, asked: asked) }
    }
    return .blockOfBoth(block, asked: asked)
  }

  /// Woman or man where all candidates are known to be such; else nil.
  private func sexOfAll(
    _ candidates: ArraySlice<CandidateOrder.Candidate>
  ) -> CandidateOrder.Candidate? {
    guard let sex = candidates.first, sex == .woman || sex == .man else { return nil }
    return candidates.allSatisfy { $0 == sex } ? sex : nil
  }
}

extension PlacementRule {
  /// The greatest number of places of a list for which a complying order is sought.
  private static let mostPlacesMended = 60
  /// The greatest number of states, over all places, that are gone through for it.
  private static let mostStatesMended = 10_000

  /// One of the orders that comply and differ from a given one at the fewest places: it keeps the
  /// given one as long as it can, and then changes it as soon as it can, so that neighbours are
  /// exchanged where that will do.
  ///
  /// Nil where no order of so many complies, where somebody's sex is not stated, and for more than
  /// sixty places, or rules with many states.
  public func nearest(to order: CandidateOrder) -> CandidateOrder? {
    let places = places(of: order.count)
    let given = order.candidates.prefix(places)
    guard places <= Self.mostPlacesMended, !isExempt(order.count), !given.contains(.unstated)
    else { return nil }
    var search = PlacementSearch(self, places: places)
    // Each place is tried with all that may follow.
    guard search.stateCount * places <= Self.mostStatesMended else { return nil }
    guard let least = search.leastChanges(with: given) else { return nil }
    var mended = [CandidateOrder.Candidate]()
    var hasChanged = false
    for (place, candidate) in given.enumerated() {
      let others = [CandidateOrder.Candidate.woman, .man].filter { $0 != candidate }
      let choices = hasChanged ? others + [candidate] : [candidate] + others
      for choice in choices {
        var next = search
        next.place(candidate, only: choice)
        guard next.leastChanges(with: given.dropFirst(place + 1)) == least else { continue }
        mended.append(choice)
        hasChanged = hasChanged || choice != candidate
        search = next
        break
      }
    }
    return CandidateOrder(mended + order.candidates.dropFirst(places))
  }
}

extension PlacementSearch {
  /// The fewest places that differ once all are filled, those that are left with some candidates.
  fileprivate func leastChanges(with rest: ArraySlice<CandidateOrder.Candidate>) -> Int? {
    var search = self
    for candidate in rest { search.place(candidate) }
    return search.found?.changes
  }
}
