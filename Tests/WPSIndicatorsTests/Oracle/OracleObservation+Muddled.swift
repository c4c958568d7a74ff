extension OracleObservation {
  /// Whether the rules leave open what this tells: such an observation proves nothing.
  ///
  /// That is so where a body may have one member or none (its counts become exact only once it is
  /// taken not to be empty), and where a value follows exactly from counts of which none is one
  /// that the measure asks for.
  func isMuddled(of kind: OracleSubject.Kind) -> Bool {
    guard let reading = OracleReading(self, of: kind) else { return true }
    for key in ["members", "seats"] {
      if let hull = reading.hulls[key], hull.min == 0, hull.max == 1 { return true }
    }
    if let hull = reading.hulls["whole"], hull.max ?? 2 < 1 || hull.min == 0 && hull.max == 1 {
      return true
    }
    guard kind == .body else { return false }
    let hidesWomen =
      reading.share?.exact != nil || reading.shareOfSeats?.exact != nil
      || reading.exact("women") != nil
    if hidesWomen, !carries(.womenShare) { return true }
    return reading.occupancy?.exact != nil && !carries(.occupancy)
  }
}
