import Testing

@testable import WPSIndicators

/// What is said of an order that breaks a rule, against every order of a few places.
@Suite struct PlacementOffenceTests {
  static let placements = [
    Placement(maxRun: 1), Placement(maxRun: 2), Placement(first: .woman),
    Placement(firstDiffer: 3), Placement(everyBlockOf: 3),
    Placement(maxRun: 2, first: .man, firstDiffer: 2, everyBlockOf: 4, tail: .nearest),
    Placement(maxRun: 1, everyBlockOf: 2, counted: .women),
    Placement(maxRun: 1, within: Threshold(2, over: 3)),
  ]

  private static let letters: [CandidateOrder.Candidate] = [.woman, .man, .neither, .unstated]

  /// All orders of up to so many places.
  private static func orders(upTo length: Int) -> [CandidateOrder] {
    var all = [CandidateOrder]()
    var last: [[CandidateOrder.Candidate]] = [[]]
    for _ in 1...length {
      last = last.flatMap { order in letters.map { order + [$0] } }
      all += last.compactMap { CandidateOrder($0) }
    }
    return all
  }

  private static func rule(_ placement: Placement) throws -> PlacementRule {
    let target = Target(
      id: "t", name: LocalizedText("T"), basis: .law, measure: .placement,
      limit: placement.everyBlockOf == nil ? nil : Limit(.atLeast, Threshold(count: 1)),
      placement: placement)
    return PlacementRule(target, in: try #require(Period("2022-Q1")))
  }

  @Test(arguments: placements)
  func `the nearest order complies, and is as near as it is said`(placement: Placement) throws {
    let rule = try Self.rule(placement)
    for order in Self.orders(upTo: 5) {
      let outcome = PlacementOutcome(of: order, by: rule)
      guard outcome.verdict == .unmet, !order.candidates.contains(.unstated) else { continue }
      let nearest = rule.nearest(to: order)
      #expect((nearest == nil) == (outcome.changes == nil), "\(order)")
      guard let nearest else { continue }
      #expect(PlacementOutcome(of: nearest, by: rule).verdict == .met, "\(order) → \(nearest)")
      let changed = zip(order.candidates, nearest.candidates).count { $0 != $1 }
      #expect(changed == outcome.changes, "\(order) → \(nearest)")
    }
  }

  @Test(arguments: placements)
  func `an offence is one at its place, and names no sex that is not stated`(
    placement: Placement
  ) throws {
    let rule = try Self.rule(placement)
    for order in Self.orders(upTo: 5) {
      let outcome = PlacementOutcome(of: order, by: rule)
      guard let offence = rule.offence(in: order) else {
        // Only alone it must be told, and only where all sexes are.
        if rule.single.count == 1, !order.candidates.contains(.unstated), outcome.changes != nil {
          #expect(outcome.verdict != .unmet, "\(order)")
        }
        continue
      }
      let place = try #require(outcome.place)
      switch offence {
      case .first(let leader, let first):
        #expect(place == 1)
        #expect(leader == order.candidates[0])
        #expect(leader != (first == .woman ? .woman : .man))
      case .firstAlike(let count, let sex):
        #expect(order.candidates.prefix(count).allSatisfy { $0 == sex }, "\(order)")
      case .run(let length, let sex):
        #expect(
          order.candidates[(place - length)..<place].allSatisfy { $0 == sex }, "\(order)")
      case .block(let places, let most, let sex, let asked):
        #expect(most < asked)
        let has = order.candidates[(places.lowerBound - 1)..<places.upperBound]
          .count { $0 == sex || $0 == .unstated }
        #expect(has <= most, "\(order)")
      case .blockOfBoth(let places, _): #expect(places.contains(place))
      }
    }
  }
}
