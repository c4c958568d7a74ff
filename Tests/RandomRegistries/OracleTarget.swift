/// A requirement, as the file gives it.
struct OracleTarget: Hashable {
  /// What a target is about.
  enum Measure: String {
    case womenShare, eitherSexShare, women, occupancy, share, count, done

    /// Whether it is about women, or women and men.
    var isOfWomen: Bool { [.womenShare, .eitherSexShare, .women].contains(self) }

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

  /// The threshold in force: of the latest step not after `period`, else `atLeast`.
  func threshold(for period: OraclePeriod) -> OracleThreshold? {
    steps.filter { $0.from <= period }.max { $0.from < $1.from }?.atLeast ?? atLeast
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
