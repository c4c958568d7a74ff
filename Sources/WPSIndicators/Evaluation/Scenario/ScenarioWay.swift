/// A way in which a body could come to meet a target.
public enum ScenarioWay: Sendable, Hashable {
  /// So many women and men take vacant seats; nobody leaves.
  case filling(women: Int64, men: Int64)
  /// So many women and men take the seats of members who are not of their sex.
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
  /// appointments first; of two alike the one by which nobody has to leave.
  ///
  /// Empty where the target is not missed or is none of `assessments`, where nothing exact can be said,
  /// and for posts filled, which anybody may fill.
  public func ways(toMeet target: String) -> [ScenarioWay] {
    guard let assessment = scorecard[subject: body.id, target: target],
      assessment.verdict == .unmet, assessment.measure.isOfWomen,
      let requirement = assessment.requirement
    else { return [] }
    let short = Short(requirement)
    let all = [
      filling(toMeet: target, short, assessment.routes),
      replacing(toMeet: target, short, assessment.routes),
      adding(toMeet: target, short, assessment.routes),
    ]
    var ways = [ScenarioWay]()
    for way in all {
      guard let way else { continue }
      let position = ways.firstIndex { $0.appointments > way.appointments } ?? ways.endIndex
      ways.insert(way, at: position)
    }
    return ways
  }

  /// How many women and men a body is short of.
  private struct Short {
    let women: Int64
    let men: Int64

    init(_ requirement: Requirement) {
      women = requirement.womenShort ?? 0
      men = requirement.menShort ?? 0
    }

    /// The same of the sex that is short, of women where both are.
    func more(_ count: Int64, seats: Int64 = 0) -> ScenarioChange {
      women == 0
        ? ScenarioChange(men: count, seats: seats) : ScenarioChange(women: count, seats: seats)
    }
  }

  private func meets(_ target: String, after change: ScenarioChange) -> Bool {
    (try? changing(change))?.meets(target) ?? false
  }

  /// The fewest people in vacant seats: of the sex that is short alone, or else, with all seats filled,
  /// of both; nil where that is not enough.
  private func filling(
    toMeet target: String, _ short: Short, _ routes: Routes?
  ) -> ScenarioWay? {
    guard let vacant = counts.vacant.exact, vacant > 0 else { return nil }
    let tried = 1...min(vacant, Self.mostAppointments)
    if let least = tried.first(where: { meets(target, after: short.more($0)) }) {
      return short.women == 0 ? .filling(women: 0, men: least) : .filling(women: least, men: 0)
    }
    guard let vacancies = routes?.vacancies, vacancies.isSufficient else { return nil }
    let women = vacancies.women ?? vacancies.vacant - (vacancies.men ?? 0)
    return .filling(women: women, men: vacancies.vacant - women)
  }

  /// The fewest people in place of others.
  private func replacing(
    toMeet target: String, _ short: Short, _ routes: Routes?
  ) -> ScenarioWay? {
    let isPossible =
      // A number of one sex is reached where there are enough of the other to give way.
      routes.map { $0.replacement != nil }
      ?? meets(
        target,
        after: ScenarioChange(women: short.women - short.men, men: short.men - short.women))
    return isPossible ? .replacing(women: short.women, men: short.men) : nil
  }

  /// The fewest added seats, all for one sex.
  private func adding(
    toMeet target: String, _ short: Short, _ routes: Routes?
  ) -> ScenarioWay? {
    if let routes { return routes.enlargement.map { .adding($0, of: routes.enlargedBy) } }
    // A number of one sex does not depend on the size.
    let count = max(short.women, short.men)
    return meets(target, after: short.more(count, seats: count))
      ? .adding(count, of: short.women == 0 ? .men : .women) : nil
  }
}
