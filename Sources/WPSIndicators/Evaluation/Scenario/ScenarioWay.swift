/// A way in which a body could come to meet a target.
public enum ScenarioWay: Sendable, Hashable {
  /// So many women and men take vacant seats; nobody leaves.
  case filling(women: Int64, men: Int64)
  /// So many women take the seats of men, or men those of women.
  case replacing(women: Int64, men: Int64)
  /// So many seats are added, all taken by one sex, `.women` or `.men`; nobody leaves.
  case adding(Int64, of: Figures.Key)

  /// How many people would have to be appointed.
  public var appointments: Int64 {
    switch self {
    case .filling(let women, let men), .replacing(let women, let men): women + men
    case .adding(let seats, _): seats
    }
  }
}

extension Scenario {
  /// The ways in which a target on women that is missed could be met, the one with the fewest
  /// appointments first; of those alike vacant seats come first, and added ones last. Each has been
  /// carried out, and met it, whatever the counts leave open.
  ///
  /// Vacant seats are filled with the fewest people that do it, of the sex that is short as far as may
  /// be; where their number has bounds, with no more than are certainly vacant.
  ///
  /// Empty where the target is not missed or is none of `assessments`, where nothing exact can be said,
  /// as `areWaysOpen(toMeet:)` tells, and for posts filled, which anybody may fill.
  public func ways(toMeet target: String) -> [ScenarioWay] {
    guard let assessment = scorecard[subject: body.id, target: target],
      assessment.verdict == .unmet, let lack = Lack(assessment)
    else { return [] }
    let all = [
      filling(toMeet: target, lack), replacing(toMeet: target, lack),
      adding(toMeet: target, lack, assessment.routes),
    ]
    var ways = [ScenarioWay]()
    for way in all {
      guard let way else { continue }
      let position = ways.firstIndex { $0.appointments > way.appointments } ?? ways.endIndex
      ways.insert(way, at: position)
    }
    return ways
  }

  /// Whether no way to meet a target on women can be told since not all counts are known: it is missed,
  /// or may be, and may yet be met.
  public func areWaysOpen(toMeet target: String) -> Bool {
    guard let assessment = scorecard[subject: body.id, target: target],
      assessment.measure.isOfWomen,
      assessment.verdict == .unmet || assessment.verdict == .undetermined
    else { return false }
    if let requirement = assessment.requirement {
      guard !requirement.isUnattainable, counts.vacant.exact == nil else { return false }
    }
    return ways(toMeet: target).isEmpty
  }

  private func meets(_ target: String, after change: ScenarioChange) -> Bool {
    (try? changing(change))?.meets(target) ?? false
  }

  private func filling(toMeet target: String, _ lack: Lack) -> ScenarioWay? {
    guard let filling = lack.leastFilling(of: counts.vacant.min) else { return nil }
    let women =
      lack.prefersWomen ? filling.women.upperBound : filling.women.lowerBound
    let change = ScenarioChange(women: women, men: filling.people - women)
    return meets(target, after: change) ? .filling(women: change.women, men: change.men) : nil
  }

  /// The fewest people in place of others of the other sex: who is neither woman nor man, or of unstated
  /// sex, stays. Nil where that is not enough.
  private func replacing(toMeet target: String, _ lack: Lack) -> ScenarioWay? {
    let women = lack.women - lack.men
    return meets(target, after: ScenarioChange(women: women, men: -women))
      ? .replacing(women: max(0, women), men: max(0, -women)) : nil
  }

  /// Added seats, all for one sex: the fewest for a share. For a number as many as are short at this
  /// size, though a rule by size may ask less of a larger body.
  private func adding(
    toMeet target: String, _ lack: Lack, _ routes: Routes?
  ) -> ScenarioWay? {
    let number = lack.isOfShare ? nil : max(lack.women, lack.men)
    guard let count = routes.map({ $0.enlargement }) ?? number else { return nil }
    let areMen = routes.map { $0.enlargedBy == .men } ?? (lack.women == 0)
    let change =
      areMen ? ScenarioChange(men: count, seats: count) : ScenarioChange(women: count, seats: count)
    return meets(target, after: change) ? .adding(count, of: areMen ? .men : .women) : nil
  }
}

/// What a body lacks to meet a target on women.
private struct Lack {
  private let rule: Rule
  private let present: WomenAndMen
  /// How many are asked for, or allowed, of the size; of an open size at that which asks the most.
  private let asked: Compositions.Number
  /// Whether that changes with the members, and does not stay the same, whoever comes.
  private let goesByMembers: Bool
  /// The members; nil where their number is open.
  private let members: Int64?
  /// Whether a share is asked for.
  let isOfShare: Bool
  /// How many women it is short of.
  let women: Int64
  /// How many men it is short of.
  let men: Int64

  /// - Returns: nil where the target is not on women, where the women, or the men whom it counts, are
  ///   not known exactly, and where nothing is asked of a size that is possible.
  init?(_ assessment: Assessment) {
    guard assessment.measure.isOfWomen, let rule = assessment.rule,
      let evidence = assessment.evidence, let whole = evidence.whole,
      let asked = rule.asked(ofAny: whole),
      let women = evidence.trueCount(.women)?.exact,
      let men = rule.counted == .women ? 0 : evidence.trueCount(.men)?.exact
    else { return nil }
    (self.rule, self.asked) = (rule, asked)
    present = WomenAndMen(women: Compositions.Number(women), men: Compositions.Number(men))
    isOfShare = assessment.measure.isShare
    let isOfSeats = assessment.measure.rules.whole(of: evidence.denominator) == .seats
    goesByMembers = !isOfSeats && (isOfShare || rule.stretches.count > 1)
    members = evidence[.members]?.exact
    let (isOfBoth, isFloor) = (rule.counted != .women, rule.limit.sense == .atLeast)
    func short(_ number: Compositions.Number) -> Int64 {
      Int64(clamping: max(0, isFloor ? asked - number : number - asked))
    }
    // Under a ceiling whoever is too many gives way to the other sex.
    let (ofWomen, ofMen) = (short(present.women), isOfBoth ? short(present.men) : 0)
    (self.women, self.men) = isFloor ? (ofWomen, ofMen) : (ofMen, ofWomen)
  }

  /// Whether women rather than men are to come where either would do: toward the sex that has fewer.
  var prefersWomen: Bool {
    rule.counted == .women ? rule.limit.sense == .atLeast : present.women <= present.men
  }

  /// The fewest people in some vacant seats who make it comply; nil where none do, and where what is
  /// asked goes by a number of members that is open.
  func leastFilling(of vacant: Int64) -> Filling? {
    guard goesByMembers else {
      return rule.leastFilling(of: vacant, besides: present, asked: asked)
    }
    return members.flatMap { rule.leastFilling(of: vacant, besides: present, members: $0) }
  }
}
