import Testing
import WPSIndicators

@testable import RandomRegistries

/// Suppositions: each is held against a registry that has the supposed counts from the first.
@Suite struct ScenarioTests {
  @Test(arguments: Council.targets)
  func `a change gives the verdict on the changed counts`(target: Target) throws {
    var carriedOut = 0
    try Council.councils { women, men, seats in
      guard women + men > 0 else { return }
      let registry = Council.registry(women, men, seats: seats, target)
      let now = try Scenario(of: "council", in: registry, for: Council.period)
      for womenMore in Int64(-2)...3 {
        for menMore in Int64(-2)...3 {
          let (newWomen, newMen) = (women + womenMore, men + menMore)
          let isPossible =
            newWomen >= 0 && newMen >= 0 && seats.map { newWomen + newMen <= $0 } ?? true
          let change = ScenarioChange(women: womenMore, men: menMore)
          guard isPossible else {
            #expect(throws: ScenarioRefusal.self) { try now.changing(change) }
            continue
          }
          let then = try now.changing(change)
          // Where nobody says how many seats there are, those that were filled are still there.
          let expected = Council.verdict(
            newWomen, newMen, seats: seats,
            atLeast: target.measure == .occupancy ? nil : max(women + men, newWomen + newMen),
            target)
          #expect(
            then.assessments.map { $0.target == nil ? .noData : $0.verdict } == [expected],
            "\(women) women, \(men) men, \(seats ?? -1) seats, \(change)")
          #expect(then.counts.women == Count(newWomen))
          #expect(then.change == change)
          carriedOut += 1
        }
      }
    }
    #expect(carriedOut > 1000)
  }

  @Test(arguments: Council.targets)
  func `the women among the next appointments`(target: Target) throws {
    try Council.councils { women, men, seats in
      guard women + men > 0 else { return }
      let registry = Council.registry(women, men, seats: seats, target)
      let now = try Scenario(of: "council", in: registry, for: Council.period)
      for next in Int64(1)...4 where seats.map({ women + men + next <= $0 }) ?? true {
        let told = try now.women(amongNext: next, toMeet: target.id)
        guard target.measure.isOfWomen else {
          #expect(told == nil)
          continue
        }
        let verdicts = (0...next).map { more in
          Council.verdict(
            women + more, men + next - more, seats: seats, atLeast: women + men + next, target)
        }
        let met = verdicts.indices.filter { verdicts[$0] == .met }
        if let least = met.first, let most = met.last {
          #expect(told == .from(Int64(least), to: Int64(most)))
          #expect(met == Array(least...most))
        } else {
          let isOpen = verdicts.contains(.undetermined)
          #expect(told == (isOpen ? .open : WomenAmongAppointments.none))
        }
      }
    }
  }

  @Test func `no change changes no verdict`() throws {
    var supposed = 0
    for seed in RandomCases.seeds(1...200, few: 40) {
      let text = SourceText(name: "random.json", RandomRegistry.make(seed: seed).text)
      guard let registry = Registry.read(text).registry else { continue }
      let whole = Scorecard(of: registry, for: registry.reportingPeriod)
      for body in registry.bodies {
        guard
          let now = try? Scenario(of: body.id, in: registry, for: registry.reportingPeriod)
        else { continue }
        let then = try now.changing(ScenarioChange())
        supposed += now.assessments.count
        for (before, after) in zip(now.assessments, then.assessments) {
          #expect(before.target == after.target)
          // A trace of a published percentage may be lost, never a verdict turned.
          #expect(
            before.verdict == after.verdict, "seed \(seed), \(body.id), \(before.target?.id ?? "-")"
          )
          guard before.target != nil else { continue }
          let official = whole.assessments(of: body.id).first { assessment in
            let isOfBody = assessment.part == nil && assessment.position == nil
            return isOfBody && assessment.target == before.target
          }
          #expect(official?.verdict == before.verdict)
        }
      }
    }
    #expect(supposed > 100)
  }

  @Test func `who comes and who goes adds up`() throws {
    let target = Council.targets[0]
    let registry = Council.registry(2, 5, seats: 10, target)
    let now = try Scenario(of: "council", in: registry, for: Council.period)
    let filled = try now.filling(women: 2)
    #expect(filled.counts.women == Count(4) && filled.counts.men == Count(6))
    #expect(filled.counts.vacant == .zero)
    #expect(try now.filling(vacancies: 1, women: 1).counts.vacant == Count(2))
    let later = try filled.changing(ScenarioChange(women: -1, seats: 1))
    #expect(later.change == ScenarioChange(women: 1, men: 1, seats: 1))
    #expect(later.counts.seats == Count(11) && later.counts.members == Count(9))
    // The figure from which all set out stays.
    #expect(later.observation == now.observation)
    #expect(registry.bodies[0].observations == now.body.observations)
  }

  @Test func `what cannot be is refused`() throws {
    let target = Council.targets[0]
    let registry = Council.registry(2, 5, seats: 10, target)
    let now = try Scenario(of: "council", in: registry, for: Council.period)
    let members = Count(2)
    #expect(throws: ScenarioRefusal.tooFew(.women, asked: 3, there: members)) {
      try now.changing(ScenarioChange(women: -3))
    }
    #expect(throws: ScenarioRefusal.tooFewVacant(now.body, asked: 4, vacant: Count(3))) {
      try now.changing(ScenarioChange(women: 4))
    }
    #expect(throws: ScenarioRefusal.tooFewVacant(now.body, asked: 5, vacant: Count(3))) {
      try now.changing(ScenarioChange(women: 1, seats: -4))
    }
    #expect(throws: ScenarioRefusal.tooFewVacant(now.body, asked: 4, vacant: Count(3))) {
      try now.filling(vacancies: 4, women: 1)
    }
    #expect(throws: ScenarioRefusal.outOfRange(4, 0...3)) { try now.filling(women: 4) }
    #expect(throws: ScenarioRefusal.outOfRange(-1, 0...Count.greatest)) {
      try now.filling(vacancies: -1, women: 0)
    }
    #expect(throws: ScenarioRefusal.outOfRange(1001, 1...1000)) {
      try now.women(amongNext: 1001, toMeet: "t")
    }
    #expect(try now.women(amongNext: 1, toMeet: "nowhere") == nil)
    for number in [Int64.min, .max] {
      for change in [
        ScenarioChange(women: number), ScenarioChange(men: number), ScenarioChange(seats: number),
      ] {
        #expect(
          throws: ScenarioRefusal.outOfRange(number, -Count.greatest...Count.greatest)
        ) { try now.changing(change) }
      }
    }
    #expect(throws: ScenarioRefusal.unknownBody("council-2")) {
      try Scenario(of: "council-2", in: registry, for: Council.period)
    }
    let unsized = try Scenario(
      of: "council", in: Council.registry(2, 5, seats: nil, target), for: Council.period)
    #expect(throws: ScenarioRefusal.vacantUnknown(unsized.body)) { try unsized.filling(women: 1) }
    // Of an unknown number of seats none is known to be there to be taken away, for ever.
    #expect(
      throws: ScenarioRefusal.tooFewVacant(unsized.body, asked: 1, vacant: unsized.counts.vacant)
    ) {
      try unsized.changing(ScenarioChange(seats: -1))
    }
  }

  @Test func `a body without a count has nothing to be changed`() throws {
    var registry = Council.registry(2, 5, seats: 10, Council.targets[0])
    let earlier = try #require(Period("2019-Q4"))
    #expect(throws: ScenarioRefusal.notCounted(registry.bodies[0])) {
      try Scenario(of: "council", in: registry, for: earlier)
    }
    let percent = try #require(ReportedPercent("20"))
    registry.bodies[0].observations[0].figures = Figures(reportedPercent: percent)
    #expect(throws: ScenarioRefusal.percentageAlone(registry.bodies[0], percent)) {
      try Scenario(of: "council", in: registry, for: Council.period)
    }
    registry.bodies[0].ended = CalendarDate("2019-12-31")
    #expect(throws: ScenarioRefusal.notThere(registry.bodies[0], .ended)) {
      try Scenario(of: "council", in: registry, for: Council.period)
    }
  }

  @Test func `bounds stay bounds`() throws {
    var registry = Council.registry(2, 5, seats: nil, Council.targets[0])
    registry.bodies[0].observations[0].figures = Figures(
      members: Count(20), women: Count(atLeast: 4, atMost: 6))
    let now = try Scenario(of: "council", in: registry, for: Council.period)
    let then = try now.changing(ScenarioChange(women: 3))
    #expect(then.counts.women == Count(atLeast: 7, atMost: 9))
    #expect(then.counts.members == Count(23))
    #expect(then.assessments.map(\.verdict) == [.undetermined])
    #expect(try now.women(amongNext: 6, toMeet: "t") == .from(5, to: 6))
    #expect(try now.women(amongNext: 2, toMeet: "t") == .open)
    // Nobody knows whether a fifth woman is there to leave.
    #expect(throws: ScenarioRefusal.self) { try now.changing(ScenarioChange(women: -5)) }
    #expect(
      try now.changing(ScenarioChange(women: -4)).counts.women == Count(atLeast: 0, atMost: 2))
  }
}
