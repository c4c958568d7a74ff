@testable import RandomRegistries

extension OracleObservation {
  /// Whether the rules leave open what this tells: such an observation proves nothing.
  ///
  /// That is so where a body may have one member or none (its counts become exact only once it is
  /// taken not to be empty), where a value follows exactly from counts of which none is one that
  /// the measure asks for, and where unspecified, others and members are all uncertain, so that
  /// not all who fit into the intervals can be there at once.
  func isMuddled(of kind: OracleSubject.Kind) -> Bool {
    guard let reading = OracleReading(self, of: kind) else { return true }
    for key in ["members", "seats"] {
      if let hull = reading.hulls[key], hull.min == 0, hull.max == 1 { return true }
    }
    if let hull = reading.hulls["whole"], hull.max ?? 2 < 1 || hull.min == 0 && hull.max == 1 {
      return true
    }
    guard kind == .body, let counted = reading.counted else { return false }
    if reading.isCoupled { return true }
    let shares = [counted.share, counted.shareOfSeats]
    let hidesWomen =
      shares.contains { $0?.exact != nil } || reading.exact("trueWomen") != nil
    if hidesWomen, !carries(.womenShare, as: reading) { return true }
    return counted.occupancy?.exact != nil && !carries(.occupancy, as: reading)
  }

  /// Whether it carries a number that the measure needs, where it is read so.
  func carries(_ measure: OracleTarget.Measure, as reading: OracleReading) -> Bool {
    switch measure {
    case .womenShare, .eitherSexShare, .women, .eitherSex:
      counts["women"] != nil || counts["men"] != nil || percent != nil
        || reading.exact("members") == 0
    case .occupancy:
      counts["vacant"] != nil || counts["seats"] != nil && counts["members"] != nil
    case .share: counts["part"] != nil || counts["whole"] != nil || percent != nil
    case .count: counts["value"] != nil
    case .done: status != nil
    }
  }
}

extension OraclePercent {
  /// The shares it may stand for: less than one unit of its last decimal away.
  var shares: OracleRange {
    OracleRange(
      low: OracleRatio(digits - 1, 100 * scale), high: OracleRatio(digits + 1, 100 * scale),
      lowIsOpen: true, highIsOpen: true)
  }

  /// Whether `part` of `whole` is such a share.
  func allows(_ part: Int, of whole: Int) -> Bool {
    whole > 0 && abs(100 * scale * part - digits * whole) < whole
  }

  /// A number which no whole that `allows` admits beside this part exceeds, where there is a limit,
  /// and which the least such whole does not exceed, where there is none.
  func reach(from part: Int) -> Int {
    100 * scale * part / (digits > 1 ? digits - 1 : digits + 1) + 1
  }
}

extension RandomRegistry {
  /// A maker of plain registries, of which the rules leave nothing open.
  init(seed: UInt64) {
    self.init(seed: seed, isHostile: false) { !$0.isMuddled(of: $1) }
  }

  /// The plain registry that `seed` gives.
  static func make(seed: UInt64) -> OracleRegistry {
    var maker = Self(seed: seed)
    return maker.registry()
  }

  /// The registry that `seed` gives with all that the oracle knows of.
  static func full(seed: UInt64) -> OracleRegistry {
    var maker = Self(seed: seed, isHostile: false, isFull: true) { !$0.isMuddled(of: $1) }
    return maker.registry()
  }
}
