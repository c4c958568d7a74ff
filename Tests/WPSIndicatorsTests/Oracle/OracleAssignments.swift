@testable import RandomRegistries

/// Every way to fill a body that its counts allow, found by trying them all.
///
/// Women, men, others, unspecified and vacant run up to a cap one above every number in the
/// observation, and above those of one sex and of unstated sex together. No finite limit on one of them can be higher than that: such a limit is the count's
/// own greatest value, or that of the members or seats it is part of. Whoever reaches the cap is
/// therefore unlimited; and because the counts only form sums of separate intervals, nothing but
/// such an unlimited count needs numbers above the cap. The one thing that trying cannot show is the
/// limit that a share tends to when a count grows for ever: `share(_:others:found:)` adds it.
struct OracleAssignments {
  /// Who truly is in the body: each of the unspecified is a woman or a man.
  struct Composition: Hashable {
    let women: Int
    let men: Int
    let other: Int

    var members: Int { women + men + other }

    /// The number of the sex that has fewer.
    var fewer: Int { min(women, men) }
  }

  /// Every one that is allowed, once.
  private(set) var compositions: [Composition] = []
  /// The numbers of each count as the source gives them, by key.
  private var found: [String: OracleSpan] = [:]
  /// The least and the greatest share of the women that the source counts; nil of a body without
  /// members.
  private var counted: (least: OracleRatio, most: OracleRatio)?
  private let counts: [String: OracleCount]
  private let cap: Int

  /// The assignments that `counts` allow, and `percent` too where it is given.
  init(_ counts: [String: OracleCount], percent: OraclePercent? = nil) {
    var cap = counts.values.flatMap { [$0.least ?? 0, $0.most ?? 0] }.max() ?? 0
    if let percent, let women = counts["women"], let most = women.most, most == women.least {
      cap = max(cap, percent.reach(from: most))
    }
    // Where all of unstated sex are women, as many men may have to stand beside them.
    for sex in ["women", "men"] where counts["unspecified"] != nil {
      cap = max(cap, (counts[sex]?.most ?? 0) + (counts["unspecified"]?.most ?? 0))
    }
    (self.counts, self.cap) = (counts, cap + 1)
    var women = OracleSpan()
    var men = OracleSpan()
    var other = OracleSpan()
    var unspecified = OracleSpan()
    var allMembers = OracleSpan()
    var distinct: Set<Composition> = []
    // Where everybody's sex is stated, no two assignments are of the same people.
    let mayRepeat = counts["unspecified"] != nil
    func isNew(_ composition: Composition) -> Bool {
      !mayRepeat || distinct.insert(composition).inserted
    }
    for someWomen in allowed("women") {
      for nobodySaid in allowed("unspecified") {
        for others in allowed("other") {
          for someMen in allowed("men", beside: someWomen + nobodySaid + others) {
            let members = someWomen + someMen + others + nobodySaid
            if let percent, !percent.allows(someWomen, of: members) { continue }
            if vacancies(beside: members).isEmpty { continue }
            women.add(someWomen)
            men.add(someMen)
            other.add(others)
            unspecified.add(nobodySaid)
            allMembers.add(members)
            if members > 0 {
              let share = OracleRatio(someWomen, members)
              let (least, most) = counted ?? (share, share)
              counted = (min(least, share), max(most, share))
            }
            for further in 0...nobodySaid {
              let composition = Composition(
                women: someWomen + further, men: someMen + nobodySaid - further, other: others)
              if isNew(composition) { compositions.append(composition) }
            }
          }
        }
      }
    }
    (found["women"], found["men"], found["other"]) = (women, men, other)
    (found["unspecified"], found["members"]) = (unspecified, allMembers)
    var allVacant = OracleSpan()
    var seats = OracleSpan()
    for members in Set(compositions.map(\.members)) {
      for vacant in vacancies(beside: members) {
        allVacant.add(vacant)
        seats.add(members + vacant)
      }
    }
    (found["vacant"], found["seats"]) = (allVacant, seats)
  }

  /// The numbers of a count to try. Others and unspecified are nobody where nothing is said.
  private func allowed(_ key: String) -> Range<Int> {
    guard let count = counts[key] else {
      return ["other", "unspecified"].contains(key) ? 0..<1 : 0..<cap + 1
    }
    let least = count.least ?? 0
    return least..<max(least, min(count.most ?? cap, cap) + 1)
  }

  /// The numbers of a count to try beside so many other members.
  private func allowed(_ key: String, beside others: Int) -> Range<Int> {
    let all = allowed(key)
    let least = max(all.lowerBound, (counts["members"]?.least ?? 0) - others)
    let most = min(all.upperBound - 1, (counts["members"]?.most ?? Int.max - 1) - others)
    return least..<max(least, most + 1)
  }

  /// The least and the greatest number of vacant seats beside so many members: one, two or none.
  func vacancies(beside members: Int) -> [Int] {
    let all = allowed("vacant")
    let least = max(all.lowerBound, (counts["seats"]?.least ?? 0) - members)
    let most = min(all.upperBound - 1, (counts["seats"]?.most ?? Int.max) - members)
    return least > most ? [] : least == most ? [least] : [least, most]
  }

  /// Whether nothing is allowed: the counts contradict each other.
  var isEmpty: Bool { compositions.isEmpty }

  /// Whether some of these counts have no limit. The true women and men have none where the
  /// unspecified have none.
  private func isUnlimited(_ keys: String...) -> Bool {
    keys.contains { found[$0]?.most == cap }
  }

  /// The share that the women whom the source counts may have, as far as numbers can tell; nil of a
  /// body without members.
  var countedWomenShare: OracleRange? {
    counted.map { counted in
      OracleRange(
        low: isUnlimited("men", "other", "unspecified") ? .zero : counted.least,
        high: isUnlimited("women") ? .one : counted.most)
    }
  }

  /// Whether some of the members have no limit, or the seats.
  func isUnlimited(bySeats: Bool) -> Bool {
    isUnlimited("women", "men", "other", "unspecified") || bySeats && isUnlimited("vacant")
  }

  /// The bounds of every count, by key; those of the true women and men are `trueWomen` and
  /// `trueMen`, those of the sex that has fewer `fewer`.
  var hulls: [String: OracleHull] {
    var hulls: [String: OracleHull] = [:]
    for key in ["women", "men", "other", "unspecified", "vacant"] {
      let span = found[key] ?? OracleSpan()
      hulls[key] = OracleHull(min: span.least, max: span.most == cap ? nil : span.most)
    }
    func hull(_ values: [Int], isUnlimited: Bool) -> OracleHull {
      OracleHull(min: values.min() ?? 0, max: isUnlimited ? nil : values.max())
    }
    let noMoreWomen = !isUnlimited("women", "unspecified")
    let noMoreMen = !isUnlimited("men", "unspecified")
    hulls["trueWomen"] = hull(compositions.map(\.women), isUnlimited: !noMoreWomen)
    hulls["trueMen"] = hull(compositions.map(\.men), isUnlimited: !noMoreMen)
    hulls["fewer"] = hull(compositions.map(\.fewer), isUnlimited: !noMoreWomen && !noMoreMen)
    for (key, isOpen) in [
      ("members", isUnlimited(bySeats: false)), ("seats", isUnlimited(bySeats: true)),
    ] {
      let span = found[key] ?? OracleSpan()
      hulls[key] = OracleHull(min: span.least, max: isOpen ? nil : span.most)
    }
    return hulls
  }

  /// The women's share of the members, or of the seats; nil if there can be none. So the next ones.
  func womenShare(bySeats: Bool) -> OracleRange? {
    share(
      bySeats: bySeats, of: \.women, tendsTo0: isUnlimited("men", "other", "unspecified"),
      limit: isUnlimited("women", "unspecified") ? .one : nil)
  }

  /// The men's share.
  func menShare(bySeats: Bool) -> OracleRange? {
    share(
      bySeats: bySeats, of: \.men, tendsTo0: isUnlimited("women", "other", "unspecified"),
      limit: isUnlimited("men", "unspecified") ? .one : nil)
  }

  /// The share of the sex that has fewer.
  func fewerShare(bySeats: Bool) -> OracleRange? {
    let bothGrow = isUnlimited("women", "unspecified") && isUnlimited("men", "unspecified")
    return share(
      bySeats: bySeats, of: \.fewer, tendsTo0: isUnlimited(bySeats: false),
      limit: bothGrow ? OracleRatio(1, 2) : nil)
  }

  /// The members' share of the seats.
  var occupancy: OracleRange? {
    share(
      bySeats: true, of: \.members, tendsTo0: false,
      limit: isUnlimited(bySeats: false) ? .one : nil)
  }

  /// The range of a share: what was found, unless a count without limit makes it tend to 0 or to a
  /// `limit`, which it then reaches only if some assignment does.
  private func share(
    bySeats: Bool, of part: (Composition) -> Int, tendsTo0: Bool, limit: OracleRatio?
  ) -> OracleRange? {
    var span = OracleFractionSpan()
    for composition in compositions {
      guard bySeats else {
        span.add(part(composition), of: composition.members)
        continue
      }
      for vacant in vacancies(beside: composition.members) {
        span.add(part(composition), of: composition.members + vacant)
      }
    }
    guard let low = span.least, let high = span.greatest else { return nil }
    let tendsTo0 = tendsTo0 || bySeats && isUnlimited("vacant")
    return OracleRange(
      low: tendsTo0 ? .zero : low, high: limit ?? high, lowIsOpen: tendsTo0 && low > .zero,
      highIsOpen: limit.map { high < $0 } ?? false)
  }
}
