@testable import RandomRegistries

/// A rule on women, or on women and men: section 6 of the rules, put to one body at a time.
struct BruteRule {
  /// What is held against it.
  enum Measure: String, CaseIterable {
    case womenShare, eitherSexShare, women, eitherSex

    var isShare: Bool { self == .womenShare || self == .eitherSexShare }
    var isOfEitherSex: Bool { self == .eitherSexShare || self == .eitherSex }
  }

  /// What it asks for.
  enum Ask {
    case share(OracleThreshold)
    case people(Int)
    case exempt
  }

  var measure: Measure
  var isAtMost = false
  /// `up`, `down`, `nearest`, or not given.
  var rounding: String?
  var own: Ask
  /// What it asks from some year on, less than its own threshold, until that is due.
  var step: (year: Int, ask: Ask)?
  /// What it asks of sizes up to a number, in the order of these.
  var rows: [(upTo: Int, ask: Ask)] = []
  var isBySeats = false

  /// What it asks of a size.
  private func ask(of size: Int) -> Ask {
    rows.first { size <= $0.upTo }?.ask ?? inForce
  }

  /// What it asks in 2020, where no row holds.
  private var inForce: Ask {
    guard let step, step.year <= 2020 else { return own }
    return step.ask
  }

  /// The number of people that it asks of a size, or allows it; nil where the size is exempt.
  func asked(of size: Int) -> Int? {
    switch ask(of: size) {
    case .exempt: return nil
    case .people(let number): return number
    case .share(let threshold):
      let (part, whole) = (threshold.ratio.numerator * size, threshold.ratio.denominator)
      switch rounding ?? (isAtMost ? "down" : "up") {
      case "down": return part / whole
      case "up": return part / whole + (part % whole == 0 ? 0 : 1)
      default: return part / whole + (2 * (part % whole) >= whole ? 1 : 0)
      }
    }
  }

  /// The number that is held against it.
  func counted(women: Int, men: Int) -> Int {
    guard measure.isOfEitherSex else { return women }
    return isAtMost ? max(women, men) : min(women, men)
  }

  /// Whether so many of a size comply; nil where the size is exempt.
  func complies(_ counted: Int, of size: Int) -> Bool? {
    asked(of: size).map { isAtMost ? counted <= $0 : counted >= $0 }
  }

  /// Whether people comply: an exempt body neither does nor fails.
  func complies(_ people: LawsPeople) -> Bool {
    let number = counted(women: people.women, men: people.men)
    return complies(number, of: isBySeats ? people.seats : people.members) == true
  }

  /// The verdict on people, by the members or by the seats.
  func verdict(on people: LawsPeople, bySeats: Bool) -> String {
    let size = bySeats ? people.seats : people.members
    if size == 0 { return "notApplicable" }
    return switch complies(counted(women: people.women, men: people.men), of: size) {
    case nil: "notApplicable"
    case true?: "met"
    case false?: "unmet"
    }
  }

  /// The exact comparison with its own threshold, whatever the size.
  var exactly: Self {
    Self(measure: measure, isAtMost: isAtMost, own: inForce, isBySeats: isBySeats)
  }

  /// Whether it says nothing of sizes and rounding.
  var isPlain: Bool { rounding == nil && rows.isEmpty }

  /// The members of the target beside its name and basis.
  var json: String {
    let rows = rows.map { row in
      let ask = Self.json(row.ask).map { (key, $0) } ?? ("exempt", "true")
      return OracleJSON.object([("upTo", String(row.upTo)), (ask.0, ask.1)])
    }
    let members: [(key: String, value: String?)] = [
      ("measure", OracleJSON.string(measure.rawValue)),
      (key, Self.json(own)),
      ("steps", steps.map { "[\($0)]" }),
      ("rounding", rounding.map(OracleJSON.string)),
      ("bySize", rows.isEmpty ? nil : OracleJSON.array(rows)),
      ("denominator", isBySeats ? "\"seats\"" : nil),
    ]
    return String(OracleJSON.object(members).dropFirst().dropLast())
  }

  private var steps: String? {
    step.map { step in
      OracleJSON.object([("from", "\"\(step.year)\""), (key, Self.json(step.ask))])
    }
  }

  private var key: String { isAtMost ? "atMost" : "atLeast" }

  private static func json(_ ask: Ask) -> String? {
    switch ask {
    case .share(let threshold): threshold.json
    case .people(let number): String(number)
    case .exempt: nil
    }
  }
}

extension BruteRule {
  private static let thresholds = [
    ("25%", 1, 4), ("30%", 3, 10), ("1/3", 1, 3), ("40%", 2, 5), ("50%", 1, 2), ("60%", 3, 5),
    ("2/3", 2, 3), ("70%", 7, 10), ("75%", 3, 4),
  ].map { OracleThreshold($0.0, $0.1, $0.2) }

  private static let extremes = [OracleThreshold("0%", 0, 1), OracleThreshold("100%", 1, 1)]

  /// Steps rise to the target's own threshold, or fall to it.
  private static let least = OracleThreshold("20%", 1, 5)
  private static let most = OracleThreshold("80%", 4, 5)

  /// Some rule.
  static func random(_ generator: inout SeededGenerator) -> Self {
    let measure = generator.pick(Measure.allCases)
    let thresholds = generator.chance(90) ? thresholds : extremes
    let own =
      measure.isShare
      ? Ask.share(generator.pick(thresholds)) : .people(generator.number(in: 0...5))
    var rule = Self(measure: measure, own: own)
    rule.isAtMost = generator.chance(45)
    if measure.isShare, generator.chance(60) {
      rule.rounding = generator.pick(["up", "down", "nearest"])
    }
    if measure.isShare, thresholds.count > extremes.count, generator.chance(15) {
      rule.step = (
        generator.pick([2019, 2021]), .share(rule.isAtMost ? Self.most : Self.least)
      )
    }
    if generator.chance(50) {
      var upTo = 0
      for _ in 0..<generator.number(in: 1...3) {
        upTo += generator.number(in: 1...4)
        let ask =
          generator.chance(25)
          ? Ask.exempt
          : measure.isShare && generator.chance(40)
            ? .share(generator.pick(Self.thresholds))
            : .people(generator.number(in: 0...(upTo + 1) / 2))
        rule.rows.append((upTo, ask))
      }
    }
    // The size of a headcount is that of the members: it has no denominator.
    rule.isBySeats = measure.isShare && generator.chance(30)
    return rule
  }
}
