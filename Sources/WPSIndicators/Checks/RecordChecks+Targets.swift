extension RecordChecks {
  /// A target's thresholds are those of its measure.
  mutating func check(_ target: Target, at path: RecordPath) {
    check(FileFormat.target, target, at: path)
    if target.denominator == .seats, !Measure.ofSeats.contains(target.measure) {
      report(
        .inapplicableKey, at: path["denominator"],
        Self.inapplicable("denominator", to: target.measure),
        help: Message(
          "only \(Measure.namesOfSeats) can be shares of seats",
          fr: "seules les mesures \(Measure.namesOfSeats) peuvent être des parts de sièges"))
    }
    for key in FileFormat.target.keys {
      guard case .measures(let measures) = key.scope, !measures.contains(target.measure),
        key.records.map({ !$0.json(target).isEmpty })
          ?? key.get(target).map({ $0 != key.omitted }) ?? false
      else { continue }
      let advice = target.measure.advice(onKeyOf: measures)
      report(
        .inapplicableKey, at: path[key.name], Self.inapplicable(key.name, to: target.measure),
        help: Message("\(advice)", fr: "\(advice)"))
    }
    let thresholds =
      ([("near", target.near), ("exceeds", target.exceeds)] as [(String, Threshold?)])
      .compactMap { key, threshold in threshold.map { (path[key], $0) } }
      + [target.limit].compactMap { $0 }.map { (path[$0.sense.rawValue], $0.threshold) }
      + target.steps.enumerated().map { place($1.limit, path["steps"][$0]) }
    guard Measure.withFloor.contains(target.measure) else { return }
    let needsLimit = target.measure.form != .order || target.placement.everyBlockOf != nil
    if target.limit == nil, needsLimit {
      report(
        .missingKey, at: path,
        Message(
          "\(FileFormat.target.name) needs the key 'atLeast' or 'atMost'",
          fr: """
            la clé \(quoted: "atLeast") ou \(quoted: "atMost") est obligatoire dans \
            \(FileFormat.target.name)
            """),
        help: Message("add \"atLeast\": …", fr: "ajoutez \"atLeast\": …"))
    }
    for (place, threshold) in thresholds where !target.measure.takes(threshold) {
      let help =
        switch target.measure.form {
        case .share: Message("give a share", fr: "donnez une part")
        case .level: Message("give the id of a level", fr: "donnez l’identifiant d’un niveau")
        case .order:
          Message("give a share, or a whole number", fr: "donnez une part, ou un nombre entier")
        case .number, .status, .holder: Self.wholeNumber
        }
      report(
        .invalidThreshold, at: place, Self.unfit(threshold, for: target.measure), help: help)
    }
    if target.measure.form == .order { return }
    for (index, row) in target.bySize.enumerated() {
      guard let limit = row.limit, limit.threshold.isShare, !target.measure.isShare else {
        continue
      }
      let (place, threshold) = place(limit, path["bySize"][index])
      report(
        .invalidThreshold, at: place, Self.unfit(threshold, for: target.measure),
        help: Self.wholeNumber)
    }
  }

  static func inapplicable(_ key: String, to measure: Measure) -> Message {
    Message(
      "\(quoted: key) has no meaning for the measure \(quoted: measure.rawValue)",
      fr: "\(quoted: key) n’a pas de sens pour la mesure \(quoted: measure.rawValue)")
  }

  private static func unfit(_ threshold: Threshold, for measure: Measure) -> Message {
    Message(
      "\(quoted: threshold.spelling) is not a threshold for the measure \(quoted: measure.rawValue)",
      fr: """
        \(quoted: threshold.spelling) n’est pas un seuil pour la mesure \(quoted: measure.rawValue)
        """)
  }

  private static let wholeNumber = Message("give a whole number", fr: "donnez un nombre entier")

  private func place(_ limit: Limit, _ path: RecordPath) -> (RecordPath, Threshold) {
    (path[limit.sense.rawValue], limit.threshold)
  }
}

extension Measure {
  /// Whether a threshold is of the form that it has.
  fileprivate func takes(_ threshold: Threshold) -> Bool {
    switch form {
    case .share: threshold.isShare
    case .level: threshold.isLevel
    case .order: !threshold.isLevel
    case .number, .status, .holder: !threshold.isShare && !threshold.isLevel
    }
  }
}
