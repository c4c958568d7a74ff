import WPSIndicators

// How long it takes to judge the order of 100,000 candidate lists of 30 places, for some rules.

/// Numbers that are the same in every run (splitmix64).
struct Numbers: RandomNumberGenerator {
  var state: UInt64 = 1

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

func target(_ placement: Placement, percent: Int64? = nil) -> Target {
  Target(
    id: "order", name: LocalizedText("Order"), basis: .law, measure: .placement,
    limit: percent.map { .atLeast(Threshold(percent: $0)) }, placement: placement)
}

let rules = [
  ("no more than two in a row", target(Placement(maxRun: 2))),
  ("by turns, a woman first", target(Placement(maxRun: 1, first: .woman))),
  ("40% in every five, tail too", target(Placement(everyBlockOf: 5, tail: .nearest), percent: 40)),
  (
    "both, and the first two differ",
    target(Placement(maxRun: 2, firstDiffer: 2, everyBlockOf: 5, tail: .nearest), percent: 40)
  ),
]

var numbers = Numbers()
let letters: [(String, [CandidateOrder.Candidate])] = [
  ("women and men", [.woman, .man]),
  ("with ? and O", [.woman, .man, .woman, .man, .unstated, .neither]),
]
guard let period = Period(year: 2026) else { fatalError("2026 is a year") }
for (who, candidates) in letters {
  let orders = (0..<100_000).compactMap { _ in
    CandidateOrder((0..<30).map { _ in candidates.randomElement(using: &numbers) ?? .woman })
  }
  for (name, target) in rules {
    let rule = PlacementRule(target, in: period)
    var unmet = 0
    let time = ContinuousClock().measure {
      for order in orders where PlacementOutcome(of: order, by: rule).verdict == .unmet {
        unmet += 1
      }
    }
    print("\(time): \(name), \(who): \(unmet) of \(orders.count) unmet")
  }
}
