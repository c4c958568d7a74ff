/// What a target asks of the order of a candidate list.
///
/// ```swift
/// let rule = PlacementRule(target, in: period)
/// let outcome = PlacementOutcome(of: order, by: rule)
/// outcome.place     // 3: from there on nothing helps
/// ```
public struct PlacementRule: Sendable, Hashable {
  /// What it asks, part by part.
  public let placement: Placement
  /// What each block must have at least; nil without blocks.
  public let limit: Limit?
  /// How a share of a block becomes people.
  private let rounding: Target.Rounding
  /// The lengths of which nothing is asked.
  private let exempt: [ClosedRange<Int64>]

  /// The rule of a target in a period. Numbers of places below 1, as no file that is read has them,
  /// ask for nothing.
  public init(_ target: Target, in period: Period) {
    placement = target.placement.withoutEmptiness
    limit = target.limit(in: period)
    rounding = target.rounding ?? .up
    var first: Int64 = 0
    var exempt = [ClosedRange<Int64>]()
    for row in target.bySize where row.upTo >= first && row.upTo < .max {
      if row.isExempt { exempt.append(first...row.upTo) }
      first = row.upTo + 1
    }
    self.exempt = exempt
  }

  private init(_ placement: Placement, of rule: PlacementRule) {
    self.placement = placement
    (limit, rounding, exempt) = (rule.limit, rule.rounding, rule.exempt)
  }

  /// The rules it is made of, each by itself, in the order in which they are told.
  var single: [(part: PlacementPart, rule: PlacementRule)] {
    PlacementPart.allCases.compactMap { part in
      let alone = placement.only(part)
      return alone.isEmpty ? nil : (part, PlacementRule(alone, of: self))
    }
  }

  /// Whether nothing is asked of lists of a length.
  func isExempt(_ length: Int) -> Bool { exempt.contains { $0.contains(Int64(length)) } }

  /// How many places of a list of a length it is put to, from the top.
  func places(of length: Int) -> Int {
    guard let within = placement.within else { return length }
    let places =
      within.isShare
      ? (within.value * Fraction(Int64(length))).roundedUp : within.value.roundedDown
    return Int(min(Int64(length), places))
  }

  /// How many of each sex that is counted a block must have; the last one may be shorter than the
  /// others.
  func asked(ofBlock size: Int) -> Int {
    guard let block = placement.everyBlockOf, let threshold = limit?.threshold else { return 0 }
    let isFull = size >= block
    if !isFull, placement.tail == .ignore { return 0 }
    if !threshold.isShare, isFull { return Int(clamping: threshold.value.roundedDown) }
    let share =
      threshold.isShare
      ? threshold.value : threshold.value * Fraction(1, over: Int64(block))
    return Int(clamping: share.people(of: Compositions.Number(size), isFull ? rounding : .nearest))
  }
}

/// The rules of which a placement is made.
public enum PlacementPart: Sendable, Hashable, CaseIterable {
  /// Who stands first.
  case first
  /// That the first so many are of both sexes.
  case firstDiffer
  /// How many of one sex may stand in a row.
  case maxRun
  /// What each block has.
  case blocks
}

extension Placement {
  /// The same without numbers that are none.
  fileprivate var withoutEmptiness: Placement {
    var sound = self
    sound.maxRun = maxRun.flatMap { $0 > 0 ? $0 : nil }
    sound.firstDiffer = firstDiffer.flatMap { $0 > 0 ? $0 : nil }
    sound.everyBlockOf = everyBlockOf.flatMap { $0 > 0 ? $0 : nil }
    return sound
  }

  /// One of its rules alone, put to the same places.
  fileprivate func only(_ part: PlacementPart) -> Placement {
    var alone = self
    if part != .first { alone.first = nil }
    if part != .firstDiffer { alone.firstDiffer = nil }
    if part != .maxRun { alone.maxRun = nil }
    if part != .blocks { alone.everyBlockOf = nil }
    return alone
  }
}

/// What became of an order under a rule.
public struct PlacementOutcome: Sendable, Hashable {
  /// Met when every reading of the candidates of unstated sex complies, unmet when none does, else
  /// undetermined; not applicable where nothing is asked of so short a list.
  public let verdict: Verdict
  /// The first place, from 1, from which on nothing that follows can make the list comply; nil but
  /// where the verdict is unmet.
  public let place: Int?
  /// The least number of places that would have to change to a woman or a man for the list to comply;
  /// nil where none does, and but where the verdict is unmet.
  public let changes: Int?

  /// Puts a rule to an order.
  public init(of order: CandidateOrder, by rule: PlacementRule) {
    guard !rule.isExempt(order.count) else {
      (verdict, place, changes) = (.notApplicable, nil, nil)
      return
    }
    let candidates = order.candidates.prefix(rule.places(of: order.count))
    if rule.everyReadingComplies(candidates) {
      (verdict, place, changes) = (.met, nil, nil)
      return
    }
    var search = PlacementSearch(rule, places: candidates.count)
    for candidate in candidates { search.place(candidate) }
    let found = search.found
    if found?.changes == 0 {
      (verdict, place, changes) = (.undetermined, nil, nil)
    } else {
      (verdict, place, changes) = (.unmet, found?.kept ?? 1, found?.changes)
    }
  }
}

extension PlacementRule {
  /// Whether the rule holds whatever the candidates of unstated sex are. It is made of rules that all
  /// must hold, so that each may be put to the reading that is worst for it.
  fileprivate func everyReadingComplies(_ candidates: ArraySlice<CandidateOrder.Candidate>) -> Bool
  {
    if let first = placement.first, let leader = candidates.first,
      leader != (first == .woman ? .woman : .man)
    {
      return false
    }
    if let number = placement.firstDiffer, candidates.count >= number {
      let leaders = candidates.prefix(number)
      if leaders.allSatisfy({ $0.mayBe(.woman) }) || leaders.allSatisfy({ $0.mayBe(.man) }) {
        return false
      }
    }
    if let longest = placement.maxRun {
      var (women, men) = (0, 0)
      for candidate in candidates {
        women = candidate.mayBe(.woman) ? women + 1 : 0
        men = candidate.mayBe(.man) ? men + 1 : 0
        if max(women, men) > longest { return false }
      }
    }
    if let size = placement.everyBlockOf {
      var start = candidates.startIndex
      while start < candidates.endIndex {
        let block = candidates[start..<min(start + size, candidates.endIndex)]
        let asked = asked(ofBlock: block.count)
        if block.count(where: { $0 == .woman }) < asked { return false }
        if placement.counted == .eachSex, block.count(where: { $0 == .man }) < asked {
          return false
        }
        start += size
      }
    }
    return true
  }
}

extension CandidateOrder.Candidate {
  /// Whether it is a sex, or may be read as it.
  fileprivate func mayBe(_ sex: CandidateOrder.Candidate) -> Bool {
    self == sex || self == .unstated
  }
}
