import Testing
import WPSIndicators

/// The ways to meet a target: each is held against registries that have the supposed counts from the
/// first, and the fewest appointments against all mixes of women and men.
@Suite struct ScenarioWaysTests {
  /// The fewest people in vacant seats, over all mixes of women and men, after which a target is met.
  private func fewest(
    upTo vacant: Int64, isMet: (_ women: Int64, _ men: Int64) -> Bool
  ) -> Int64? {
    guard vacant > 0 else { return nil }
    return (1...vacant).first { people in
      (0...people).contains { isMet($0, people - $0) }
    }
  }

  /// The women and the men of the way that fills vacant seats.
  private func filling(_ ways: [ScenarioWay]) -> (women: Int64, men: Int64)? {
    for case .filling(let women, let men) in ways { return (women, men) }
    return nil
  }

  /// Expects of a council that seats are filled with the fewest people if it misses its target, and not
  /// at all where no mix would do.
  /// - Parameter figures: those of the council after so many women and men came.
  /// - Returns: whether both sexes have to come.
  @discardableResult
  private func expectFewest(
    upTo vacant: Int64, _ target: Target, _ figures: (_ women: Int64, _ men: Int64) -> Figures
  ) throws -> Bool {
    func isMet(_ women: Int64, _ men: Int64) -> Bool {
      Council.verdict(figures(women, men), target) == .met
    }
    let now = try Council.scenario(figures(0, 0), target)
    let isMissed = now.assessments[0].verdict == .unmet && target.measure.isOfWomen
    let fewest = isMissed ? self.fewest(upTo: vacant, isMet: isMet) : nil
    guard let filled = filling(now.ways(toMeet: target.id)) else {
      #expect(fewest == nil, "\(figures(0, 0)), \(target)")
      return false
    }
    #expect(filled.women + filled.men == fewest, "\(figures(0, 0)): \(filled), \(target)")
    #expect(isMet(filled.women, filled.men), "\(figures(0, 0)): \(filled), \(target)")
    let people = filled.women + filled.men
    let oneSexWouldDo = isMet(people, 0) || isMet(0, people)
    #expect(!oneSexWouldDo || filled.women == 0 || filled.men == 0)
    return !oneSexWouldDo
  }

  @Test(arguments: Council.targets)
  func `vacant seats are filled with the fewest people of all mixes`(target: Target) throws {
    var mixed = 0
    try Council.councils { women, men, seats in
      guard let seats, women + men > 0 else { return }
      let isMixed = try expectFewest(upTo: seats - women - men, target) {
        Figures(
          seats: Count(seats), members: Count(women + men + $0 + $1), women: Count(women + $0))
      }
      if isMixed { mixed += 1 }
    }
    #expect((mixed > 0) == target.mayAskForBothSexes, "\(mixed)")
  }

  /// Targets with roundings and rows by size, of which some can be met at few sizes only.
  static let roundedTargets: [Target] = {
    let (half, most) = (Threshold(percent: 50), Threshold(percent: 60))
    let rows = [
      Target.SizeRow(upTo: 3, limit: nil),
      Target.SizeRow(upTo: 6, limit: .atLeast(Threshold(count: 2))),
    ]
    return [
      Council.target(.eitherSexShare, .atLeast(half)),
      Council.target(.eitherSexShare, .atLeast(half), rounded: .down),
      Council.target(.eitherSexShare, .atLeast(most), rounded: .down),
      Council.target(.eitherSexShare, .atMost(half)),
      Council.target(.eitherSexShare, .atMost(Threshold(percent: 40)), rounded: .up),
      Council.target(
        .eitherSexShare, .atLeast(Threshold(percent: 40)), of: .seats, rounded: .nearest),
      Council.target(.eitherSex, .atMost(Threshold(count: 3))),
      Council.target(.eitherSex, .atLeast(Threshold(count: 3))),
      Council.target(.womenShare, .atMost(half), rounded: .nearest),
      Council.target(.womenShare, .atLeast(Threshold(percent: 45)), bySize: rows),
      Council.target(.eitherSexShare, .atLeast(Threshold(percent: 30)), bySize: rows),
    ]
  }()

  @Test(arguments: roundedTargets)
  func `and so by each rounding, and beside others`(target: Target) throws {
    for women in Int64(0)...3 {
      for men in Int64(0)...3 where women + men > 0 {
        for other in Int64(0)...2 {
          for vacant in Int64(1)...4 {
            try expectFewest(upTo: vacant, target) {
              Figures(
                members: Count(women + men + other + $0 + $1), vacant: Count(vacant - $0 - $1),
                women: Count(women + $0), men: Count(men + $1), other: Count(other))
            }
          }
        }
      }
    }
  }

  @Test(arguments: Council.targets + roundedTargets)
  func `of a range of vacant seats those are filled that are certainly vacant`(target: Target)
    throws
  {
    for women in Int64(0)...3 {
      for men in Int64(0)...3 where women + men > 0 {
        for least in Int64(0)...2 {
          for most in (least + 1)...3 {
            try expectFewest(upTo: least, target) {
              Figures(
                members: Count(women + men + $0 + $1),
                vacant: Count(atLeast: least - $0 - $1, atMost: most - $0 - $1),
                women: Count(women + $0))
            }
          }
        }
      }
    }
  }

  @Test func `many vacant seats are as soon filled as few`() throws {
    let vacant = Count.greatest / 10
    func filled(_ target: Target, women: Int64, men: Int64, other: Int64 = 0) throws -> [Int64]? {
      let figures = Figures(
        members: Count(women + men + other), vacant: Count(vacant), women: Count(women),
        men: Count(men), other: Count(other))
      let now = try Council.scenario(figures, target)
      return filling(now.ways(toMeet: target.id)).map { [$0.women, $0.men] }
    }
    let half = Limit.atLeast(Threshold(percent: 50))
    #expect(
      try filled(Council.target(.womenShare, half), women: 0, men: 3_000_000_000)
        == [3_000_000_000, 0])
    #expect(
      try filled(Council.target(.eitherSex, .atLeast(Threshold(count: 5000))), women: 10, men: 20)
        == [4990, 4980])
    // Half of each, beside one who is neither, no number of people makes.
    #expect(
      try filled(Council.target(.eitherSexShare, half), women: 10, men: 20, other: 1) == nil)
    #expect(
      try filled(
        Council.target(.eitherSexShare, .atLeast(Threshold(percent: 49))), women: 0, men: 0,
        other: 1_000_000) == [24_500_000, 24_500_000])
  }

  @Test(arguments: Council.targets)
  func `each way meets the target, and one person fewer does not`(target: Target) throws {
    var tried = 0
    try Council.councils { women, men, seats in
      guard women + men > 0 else { return }
      let registry = Council.registry(women, men, seats: seats, target)
      let now = try Scenario(of: "council", in: registry, for: Council.period)
      let ways = now.ways(toMeet: target.id)
      if now.assessments[0].verdict != .unmet { #expect(ways.isEmpty) }
      #expect(
        ways.map(\.appointments) == ways.map(\.appointments).sorted(), "\(women), \(men)")
      for way in ways {
        let isMet: (Int64) -> Bool = { fewer in
          switch way {
          case .filling(let more, let moreMen):
            [(more - fewer, moreMen), (more, moreMen - fewer)].contains { more, moreMen in
              more >= 0 && moreMen >= 0
                && Council.verdict(women + more, men + moreMen, seats: seats, target) == .met
            }
          case .replacing(let more, 0):
            Council.verdict(women + more - fewer, men - more + fewer, seats: seats, target) == .met
          case .replacing(_, let more):
            Council.verdict(women - more + fewer, men + more - fewer, seats: seats, target) == .met
          case .adding(let added, let sex):
            Council.verdict(
              women + (sex == .men ? 0 : added - fewer), men + (sex == .men ? added - fewer : 0),
              seats: seats.map { $0 + added - fewer }, target) == .met
          }
        }
        tried += 1
        #expect(isMet(0), "\(women) women, \(men) men, \(seats ?? -1) seats: \(way)")
        #expect(!isMet(1), "\(women) women, \(men) men, \(seats ?? -1) seats: \(way)")
      }
    }
    #expect(target.measure == .occupancy ? tried == 0 : tried > 10)
  }

  @Test func `who is neither woman nor man takes no part in a change of hands`() throws {
    let target = Council.target(.eitherSexShare, .atLeast(Council.made(Threshold(share: "40%"))))
    for women in Int64(0)...5 {
      for men in Int64(0)...5 {
        for other in Int64(1)...3 {
          let figures = Figures(
            seats: Count(women + men + other + 4), members: Count(women + men + other),
            women: Count(women), men: Count(men), other: Count(other))
          let now = try Council.scenario(figures, target)
          for way in now.ways(toMeet: "t") {
            let change =
              switch way {
              case .filling(let women, let men): ScenarioChange(women: women, men: men)
              case .replacing(let women, let men):
                ScenarioChange(women: women - men, men: men - women)
              case .adding(let seats, .men): ScenarioChange(men: seats, seats: seats)
              case .adding(let seats, _): ScenarioChange(women: seats, seats: seats)
              }
            let then = try now.changing(change)
            #expect(then.assessments.map(\.verdict) == [.met], "\(women), \(men), \(other): \(way)")
          }
        }
      }
    }
  }

  @Test func `where the counts leave it open no way is told`() throws {
    let (third, three) = (Council.targets[0], Council.targets[6])
    let members = Count(10)
    func areOpen(_ figures: Figures, _ target: Target) throws -> Bool {
      let now = try Council.scenario(figures, target)
      let areOpen = now.areWaysOpen(toMeet: "t")
      #expect(!areOpen || now.ways(toMeet: "t").isEmpty)
      return areOpen
    }
    // Missed, or perhaps, by a number of women that is open.
    for most in Int64(2)...5 {
      let women = Count(atLeast: 1, atMost: most)
      #expect(try areOpen(Figures(members: members, women: women), third))
      #expect(try areOpen(Figures(members: members, women: women), three))
    }
    // Missed by one woman of 10 to 12, who could be joined by three in place of men.
    let ofMembers = Figures(members: Count(atLeast: 10, atMost: 12), women: Count(1))
    #expect(try areOpen(ofMembers, third) == false)
    #expect(
      try Council.scenario(ofMembers, third).ways(toMeet: "t") == [.replacing(women: 3, men: 0)])
    // Met for certain, missed with a way, and nothing on women.
    let certain = Figures(members: members, women: Count(atLeast: 4, atMost: 6))
    #expect(try areOpen(certain, third) == false)
    #expect(try areOpen(Figures(members: members, women: Count(2)), third) == false)
    let posts = Council.targets[8]
    let open = Figures(seats: Count(atLeast: 12, atMost: 14), members: members, women: Count(2))
    #expect(try areOpen(open, posts) == false)
    // No body of 4 has 3 of each sex: that is said, and no other advice is given then.
    let few = Figures(members: Count(4), women: Count(2))
    let both = Council.target(.eitherSex, .atLeast(Threshold(count: 3)))
    #expect(try areOpen(few, both) == false)
    #expect(
      try areOpen(Figures(seats: Count(4), members: Count(4), women: Count(2)), both) == false)
    // No count could let more than half of the members be of either sex.
    let most = Council.target(.eitherSexShare, .atLeast(Threshold(percent: 60)))
    #expect(try areOpen(few, most) == false)
    let now = try Council.scenario(certain, third)
    #expect(!now.areWaysOpen(toMeet: "nowhere"))
  }
}

extension Target {
  /// Whether women and men may both be short, so that neither alone will do: of members without others
  /// one sex has its share.
  fileprivate var mayAskForBothSexes: Bool {
    measure == .eitherSex || measure == .eitherSexShare && denominator == .seats
  }
}
