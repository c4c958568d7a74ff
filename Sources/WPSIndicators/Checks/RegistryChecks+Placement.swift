extension RegistryChecks {
  /// What a target asks of an order of candidates makes sense.
  mutating func checkPlacement(_ target: Target, _ path: RecordPath) {
    let placement = target.placement
    if placement.isEmpty, !gaps.lacksValues {
      report(
        .missingKey, at: path, "a target on the order of a list says nothing of it",
        help: "add 'maxRun', 'first', 'firstDiffer' or 'everyBlockOf'")
    }
    for (key, number, least) in [
      ("maxRun", placement.maxRun, 1), ("firstDiffer", placement.firstDiffer, 2),
      ("everyBlockOf", placement.everyBlockOf, 1),
    ] {
      guard let number, !(least...Placement.mostPlaces).contains(number) else { continue }
      report(
        .invalidCount, at: path[key],
        "'\(key)' is not a number from \(least) to \(Placement.mostPlaces)",
        help: "write a whole number of places")
    }
    if placement.within?.value == .zero {
      report(
        .invalidThreshold, at: path["within"], "nothing stands above the first place",
        help: "write a share of the list above 0, or a number of places")
    }
    if placement.everyBlockOf == nil {
      for (key, isGiven) in [
        ("atLeast", target.limit != nil), ("rounding", target.rounding != nil),
        ("counted", placement.counted != .eachSex), ("tail", placement.tail != .ignore),
      ] where isGiven {
        report(
          .inapplicableKey, at: path[key], "'\(key)' has no meaning without 'everyBlockOf'",
          help: "it says what each block has; delete the key, or add 'everyBlockOf'")
      }
    }
    for (index, row) in target.bySize.enumerated() {
      guard let limit = row.limit, limit.threshold != .unread else { continue }
      report(
        .inapplicableKey, at: path["bySize"][index][limit.sense.rawValue],
        "a row of a target on the order of a list can only be exempt",
        help: "write \"exempt\": true, or delete the row")
    }
  }

  // MARK: - Positions

  /// Positions are named once.
  mutating func checkPositions() {
    for (index, body) in registry.bodies.enumerated() where !body.positions.isEmpty {
      let path = RecordPath(.bodies, index)["positions"]
      checkIdentifiers("position", body.positions.map { $0.id }) { path[$0] }
    }
  }

  /// The positions whose holders an observation gives are those of its body.
  mutating func checkHolders(
    _ observation: ReportedObservation, of body: Body, _ list: RecordPath, _ index: Int
  ) {
    guard !observation.holders.isEmpty else { return }
    if case .index(let position)? = list.steps.dropFirst().first,
      gaps.bodiesWithoutPositions.contains(position)
    {
      return
    }
    let known = body.positions.map { $0.id }
    for entry in observation.holders.entries where !known.contains(entry.position) {
      reportUnknown(
        entry.position, "position", among: known, at: list[index]["holders"][entry.position],
        none: "give the body the key 'positions', which names them")
    }
  }
}
