extension RegistryChecks {
  /// What a target asks of an order of candidates makes sense.
  mutating func checkPlacement(_ target: Target, _ path: RecordPath) {
    let placement = target.placement
    if placement.isEmpty, !gaps.lacksValues {
      report(
        .missingKey, at: path,
        Message(
          "a target on the order of a list says nothing of it",
          fr: "cet objectif porte sur l’ordre d’une liste, mais n’en dit rien"),
        help: Message(
          "add 'maxRun', 'first', 'firstDiffer' or 'everyBlockOf'",
          fr: """
            ajoutez \(quoted: "maxRun"), \(quoted: "first"), \(quoted: "firstDiffer") ou \
            \(quoted: "everyBlockOf")
            """))
    }
    for (key, number, least) in [
      ("maxRun", placement.maxRun, 1), ("firstDiffer", placement.firstDiffer, 2),
      ("everyBlockOf", placement.everyBlockOf, 1),
    ] {
      guard let number, !(least...Placement.mostPlaces).contains(number) else { continue }
      report(
        .invalidCount, at: path[key],
        Message(
          "\(quoted: key) is not a number from \(least) to \(Placement.mostPlaces)",
          fr: "\(quoted: key) n’est pas un nombre de \(least) à \(Placement.mostPlaces)"),
        help: Message(
          "write a whole number of places", fr: "écrivez un nombre entier de places"))
    }
    if placement.within?.value == .zero {
      report(
        .invalidThreshold, at: path["within"],
        Message(
          "nothing stands above the first place", fr: "il n’y a rien avant la première place"),
        help: Message(
          "write a share of the list above 0, or a number of places",
          fr: "écrivez une part de la liste supérieure à 0, ou un nombre de places"))
    }
    if placement.everyBlockOf == nil {
      for (key, isGiven) in [
        ("atLeast", target.limit != nil), ("rounding", target.rounding != nil),
        ("counted", placement.counted != .eachSex), ("tail", placement.tail != .ignore),
      ] where isGiven {
        report(
          .inapplicableKey, at: path[key],
          Message(
            "\(quoted: key) has no meaning without 'everyBlockOf'",
            fr: "\(quoted: key) n’a pas de sens sans \(quoted: "everyBlockOf")"),
          help: Message(
            "it says what each block has; delete the key, or add 'everyBlockOf'",
            fr: """
              cette clé dit ce que contient chaque tranche\u{A0}; supprimez-la, ou ajoutez \
              \(quoted: "everyBlockOf")
              """))
      }
    }
    for (index, row) in target.bySize.enumerated() {
      guard let limit = row.limit, limit.threshold != .unread else { continue }
      report(
        .inapplicableKey, at: path["bySize"][index][limit.sense.rawValue],
        Message(
          "a row of a target on the order of a list can only be exempt",
          fr: "dans un objectif sur l’ordre d’une liste, une ligne ne peut qu’exempter"),
        help: Message(
          "write \"exempt\": true, or delete the row",
          fr: "écrivez \"exempt\": true, ou supprimez la ligne"))
    }
  }

  // MARK: - Positions

  /// Positions are named once.
  mutating func checkPositions() {
    for (index, body) in registry.bodies.enumerated() where !body.positions.isEmpty {
      let path = RecordPath(.bodies, index)["positions"]
      checkIdentifiers(Message("position", fr: "de poste"), body.positions.map { $0.id }) {
        path[$0]
      }
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
        Message("no position of the body", fr: "aucun poste de l’organe"), entry.position,
        among: known, at: list[index]["holders"][entry.position],
        none: Message(
          "give the body the key 'positions', which names them",
          fr: "donnez à l’organe la clé \(quoted: "positions"), qui nomme les postes"))
    }
  }
}
