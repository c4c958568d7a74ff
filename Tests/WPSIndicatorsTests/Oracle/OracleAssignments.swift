@testable import RandomRegistries

/// Every way to fill a body that its counts allow, found by trying them all.
///
/// Women, men, unspecified and vacant run up to a cap one above every number in the observation.
/// No finite limit on one of them can be higher than that: such a limit is the count's own greatest
/// value, or that of the members or seats it is part of. Whoever reaches the cap is therefore
/// unlimited; and because the counts only form sums of separate intervals, nothing but such an
/// unlimited count needs numbers above the cap. The one thing that trying cannot show is the limit
/// that a share tends to when a count grows for ever: `share(_:others:found:)` adds it.
struct OracleAssignments {
  private(set) var women = OracleSpan()
  private(set) var men = OracleSpan()
  private(set) var unspecified = OracleSpan()
  private(set) var vacant = OracleSpan()
  private(set) var members = OracleSpan()
  private(set) var seats = OracleSpan()
  private(set) var womenOfMembers = OracleFractionSpan()
  private(set) var menOfMembers = OracleFractionSpan()
  private(set) var fewerOfMembers = OracleFractionSpan()
  private(set) var womenOfSeats = OracleFractionSpan()
  private(set) var membersOfSeats = OracleFractionSpan()
  private let cap: Int

  /// The assignments that `counts` allow, and `percent` too where it is given.
  init(_ counts: [String: OracleCount], percent: OraclePercent? = nil) {
    var cap = counts.values.flatMap { [$0.least ?? 0, $0.most ?? 0] }.max() ?? 0
    if let percent, let women = counts["women"], let most = women.most, most == women.least {
      cap = max(cap, percent.reach(from: most))
    }
    cap += 1
    self.cap = cap
    func allowed(_ key: String) -> ClosedRange<Int> {
      let count = counts[key]
      return (count?.least ?? 0)...min(count?.most ?? cap, cap)
    }
    func limits(_ key: String) -> (least: Int, most: Int) {
      (counts[key]?.least ?? 0, counts[key]?.most ?? Int.max)
    }
    let unspecifiedAllowed = counts["unspecified"] == nil ? 0...0 : allowed("unspecified")
    let menAllowed = allowed("men")
    let (leastMembers, mostMembers) = limits("members")
    let (leastSeats, mostSeats) = limits("seats")
    var vacancies: [Int: [Int]] = [:]
    for women in allowed("women") {
      for unspecified in unspecifiedAllowed {
        for men in menAllowed {
          let members = women + men + unspecified
          guard members >= leastMembers, members <= mostMembers else { continue }
          if let percent, !percent.allows(women, of: members) { continue }
          if vacancies[members] == nil {
            vacancies[members] = allowed("vacant").filter {
              members + $0 >= leastSeats && members + $0 <= mostSeats
            }
          }
          add(women, men, unspecified, vacancies[members] ?? [])
        }
      }
    }
  }

  /// Notes the assignments with these people and each of `vacancies`.
  private mutating func add(_ women: Int, _ men: Int, _ unspecified: Int, _ vacancies: [Int]) {
    let members = women + men + unspecified
    for vacant in vacancies {
      let seats = members + vacant
      self.vacant.add(vacant)
      self.seats.add(seats)
      womenOfSeats.add(women, of: seats)
      membersOfSeats.add(members, of: seats)
    }
    guard !vacancies.isEmpty else { return }
    self.women.add(women)
    self.men.add(men)
    self.unspecified.add(unspecified)
    self.members.add(members)
    womenOfMembers.add(women, of: members)
    menOfMembers.add(men, of: members)
    fewerOfMembers.add(min(women, men), of: members)
  }

  /// Whether nothing is allowed: the counts contradict each other.
  var isEmpty: Bool { women.isEmpty }

  /// The bounds of every count, by key.
  var hulls: [String: OracleHull] {
    let people = [women, men, unspecified]
    let parts = ["women": women, "men": men, "unspecified": unspecified, "vacant": vacant]
    var hulls = parts.mapValues {
      OracleHull(min: $0.least, max: $0.most == cap ? nil : $0.most)
    }
    let isOpenEnded = people.contains { $0.most == cap }
    hulls["members"] = OracleHull(min: members.least, max: isOpenEnded ? nil : members.most)
    hulls["seats"] = OracleHull(
      min: seats.least, max: isOpenEnded || vacant.most == cap ? nil : seats.most)
    return hulls
  }

  /// The women's share of the members; nil if there can be no members. So the next ones.
  var womenShareOfMembers: OracleRange? {
    share([women], others: [men, unspecified], found: womenOfMembers)
  }

  /// The men's share of the members.
  var menShareOfMembers: OracleRange? {
    share([men], others: [women, unspecified], found: menOfMembers)
  }

  /// The women's share of the seats.
  var womenShareOfSeats: OracleRange? {
    share([women], others: [men, unspecified, vacant], found: womenOfSeats)
  }

  /// The members' share of the seats.
  var membersShareOfSeats: OracleRange? {
    share([women, men, unspecified], others: [vacant], found: membersOfSeats)
  }

  /// The share of the sex with fewer members, of a body whose size, not being empty, is known.
  var fewerShareOfMembers: OracleRange? {
    guard let low = fewerOfMembers.least, let high = fewerOfMembers.greatest else { return nil }
    return OracleRange(low: low, high: high)
  }

  /// The range of a share: what was found, unless a count without limit makes it tend to 0 or 1,
  /// which it then reaches only if some assignment does.
  private func share(
    _ parts: [OracleSpan], others: [OracleSpan], found: OracleFractionSpan
  ) -> OracleRange? {
    guard let low = found.least, let high = found.greatest else { return nil }
    let tendsTo0 = others.contains { $0.most == cap }
    let tendsTo1 = parts.contains { $0.most == cap }
    return OracleRange(
      low: tendsTo0 ? .zero : low, high: tendsTo1 ? .one : high,
      lowIsOpen: tendsTo0 && low > .zero, highIsOpen: tendsTo1 && high < .one)
  }
}
