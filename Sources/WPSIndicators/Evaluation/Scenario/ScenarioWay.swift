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
  /// appointments first; of two alike the one by which nobody has to leave. Each has been carried out,
  /// and met it.
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
      replacing(toMeet: target, short),
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

    /// So many more of the sex that is short, of women where both are.
    func more(_ count: Int64) -> ScenarioChange {
      women == 0 ? ScenarioChange(men: count) : ScenarioChange(women: count)
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
    let all = ScenarioChange(women: women, men: vacancies.vacant - women)
    return meets(target, after: all) ? .filling(women: all.women, men: all.men) : nil
  }

  /// The fewest people in place of others of the other sex: who is neither woman nor man, or of unstated
  /// sex, stays. Nil where that is not enough.
  private func replacing(toMeet target: String, _ short: Short) -> ScenarioWay? {
    let change = ScenarioChange(women: short.women - short.men, men: short.men - short.women)
    return meets(target, after: change)
      ? .replacing(women: max(0, change.women), men: max(0, change.men)) : nil
  }

  /// The fewest added seats, all for one sex.
  private func adding(
    toMeet target: String, _ short: Short, _ routes: Routes?
  ) -> ScenarioWay? {
    // A number of one sex does not depend on the size.
    let count = routes.map { $0.enlargement } ?? max(short.women, short.men)
    guard let count else { return nil }
    let areMen = routes.map { $0.enlargedBy == .men } ?? (short.women == 0)
    let change =
      areMen ? ScenarioChange(men: count, seats: count) : ScenarioChange(women: count, seats: count)
    return meets(target, after: change) ? .adding(count, of: areMen ? .men : .women) : nil
  }
}
