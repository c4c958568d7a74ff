/// A requirement, as the file gives it.
struct OracleTarget: Hashable {
  /// What a target is about.
  enum Measure: String {
    case womenShare, eitherSexShare, women, eitherSex, occupancy, share, count, done

    /// Whether it is about women, or women and men.
    var isOfWomen: Bool { [.womenShare, .eitherSexShare, .women, .eitherSex].contains(self) }

    /// Whether it is about the sex that has fewer.
    var isOfEitherSex: Bool { self == .eitherSexShare || self == .eitherSex }

    /// Whether its values are shares.
    var isShare: Bool { [.womenShare, .eitherSexShare, .occupancy, .share].contains(self) }
  }

  /// An interim threshold.
  struct Step: Hashable {
    let from: OraclePeriod
    let atLeast: OracleThreshold
  }

  let id: String
  let measure: Measure
  var basis = "policy"
  var atLeast: OracleThreshold?
  var steps: [Step] = []
  var near: OracleThreshold?
  var exceeds: OracleThreshold?
  var from: OracleDate?
  var to: OracleDate?
  var dueBy: OracleDate?
  /// The `denominator`, where the file gives one.
  var denominator: String?
  /// Members that say nothing for the figures, as JSON.
  var words: [String: String] = [:]

  /// Whether the denominator is the seats.
  var isBySeats: Bool { denominator == "seats" || measure == .occupancy }

  /// The step in force: the latest that begins by the end of `period`.
  func step(for period: OraclePeriod) -> Step? {
    steps.filter { $0.from.firstDay <= period.lastDay }
      .max { $0.from.firstDay < $1.from.firstDay }
  }

  /// The threshold in force: of the step in force, else `atLeast`.
  func threshold(for period: OraclePeriod) -> OracleThreshold? {
    step(for: period)?.atLeast ?? atLeast
  }

  /// Whether it is in force in `period`.
  func isInForce(in period: OraclePeriod) -> Bool {
    (from.map { period.lastDay >= $0 } ?? true) && (to.map { period.firstDay <= $0 } ?? true)
  }

  /// As the file writes it.
  var json: String {
    let steps = self.steps.map {
      OracleJSON.object([
        ("from", OracleJSON.string($0.from.text)), ("atLeast", $0.atLeast.json),
      ])
    }
    let members: [(key: String, value: String?)] = [
      ("id", OracleJSON.string(id)),
      ("name", OracleJSON.string("Target \(id)")),
      ("basis", OracleJSON.string(basis)),
      ("measure", OracleJSON.string(measure.rawValue)),
      ("atLeast", atLeast?.json),
      ("steps", steps.isEmpty ? nil : OracleJSON.array(steps)),
      ("near", near?.json),
      ("exceeds", exceeds?.json),
      ("from", from.map { OracleJSON.string($0.text) }),
      ("to", to.map { OracleJSON.string($0.text) }),
      ("dueBy", dueBy.map { OracleJSON.string($0.text) }),
      ("denominator", denominator.map(OracleJSON.string)),
    ]
    return OracleJSON.object(members, words: words)
  }
}

/// A threshold: what the file writes, and what it is worth.
struct OracleThreshold: Hashable {
  /// As JSON: `"30%"` with its quotation marks, or `3`.
  let json: String
  let ratio: OracleRatio

  /// A share, such as "30%".
  init(_ text: String, _ numerator: Int, _ denominator: Int) {
    json = OracleJSON.string(text)
    ratio = OracleRatio(numerator, denominator)
  }

  /// A whole number.
  init(_ number: Int) {
    json = String(number)
    ratio = OracleRatio(number)
  }
}
