/// What observations say of parts of bodies.
extension RegistryChecks {
  /// Breakdowns and their parts are named once.
  mutating func checkBreakdowns() {
    for (index, body) in registry.bodies.enumerated() where !body.breakdowns.isEmpty {
      let path = RecordPath(.bodies, index)["breakdowns"]
      checkIdentifiers("breakdown", body.breakdowns.map { $0.id }) { path[$0] }
      for (index, breakdown) in body.breakdowns.enumerated() {
        let path = path[index]["parts"]
        checkIdentifiers("part", breakdown.parts.map { $0.id }) { path[$0] }
      }
    }
  }

  /// The parts that an observation gives figures of are parts of its body.
  mutating func checkParts(
    of body: Body, _ observation: ReportedObservation, _ list: RecordPath, _ index: Int
  ) {
    for division in observation.parts.divisions {
      let path = list[index]["by"][division.breakdown]
      guard let breakdown = body.breakdowns.first(where: { $0.id == division.breakdown }) else {
        reportUnknown(
          division.breakdown, "breakdown", among: body.breakdowns.map { $0.id }, at: path,
          none: "give the body the key 'breakdowns', which names them and their parts")
        continue
      }
      let known = Set(breakdown.parts.map { $0.id })
      for (part, _) in division.given where !known.contains(part) {
        reportUnknown(
          part, "part", among: breakdown.parts.map { $0.id }, at: path[part],
          none: "list its parts in 'breakdowns'")
      }
    }
  }

  mutating func reportUnknown(
    _ id: String, _ what: String, among known: [String], at path: RecordPath, none: String
  ) {
    let few = known.prefix(12).map { $0.escapingControls }.joined(separator: ", ")
    problems.append(
      RegistryProblem(
        .unknownID, at: path, isOfKey: true,
        "no \(what) of \(what == "part" ? "the breakdown" : "the body") has the id \(id.quoted)",
        help: NearSpelling.suggestion(for: id, among: known).map {
          "did you mean '\($0.escapingControls)'?"
        } ?? (known.isEmpty ? none : "the ids are \(few)\(known.count > 12 ? ", …" : "")")))
  }

  // MARK: - Contradictions

  /// Reports figures of parts that contradict themselves, the whole or each other; those of the whole
  /// do not contradict themselves.
  mutating func reportContradiction(
    of parts: PartFigures, with figures: Figures, at path: RecordPath
  ) {
    guard let conflict = PartConflict.find(in: parts, with: figures) else { return }
    let part = path["by"][conflict.part.breakdown][conflict.part.part]
    report(
      .contradictoryCounts, at: conflict.key.map { part[$0.rawValue] } ?? part, conflict.message,
      first: conflict.wholeKey.map { path[$0.rawValue] }, "the whole is given here",
      help: conflict.help)
  }
}

/// What is to blame where figures of parts cannot be true.
private struct PartConflict {
  let message: String
  let help: String
  /// Where it is shown.
  let part: BodyPart
  /// The count of the part; nil for all of them.
  var key: Figures.Key?
  /// The count of the whole that it contradicts, where that is given.
  var wholeKey: Figures.Key?

  /// What is looked at, what tells most first.
  private static let keys: [Figures.Key] = [
    .members, .women, .men, .seats, .vacant, .other, .unspecified,
  ]
  /// More parts than these are not listed.
  private static let mostListed = 8

  /// The first conflict, the plainest first; nil where no part is mentioned.
  static func find(in parts: PartFigures, with figures: Figures) -> PartConflict? {
    let divisions = parts.divisions.filter { !$0.given.isEmpty }
    for division in divisions {
      var table = CountTable(figures, parts, by: division.breakdown)
      guard let breakdown = table.breakdowns.first else { continue }
      if let row = table.narrowRows() {
        let part = BodyPart(division.breakdown, breakdown.parts[max(0, row - 1)])
        return parts[part].map { inside(part, $0) }
      }
      for key in keys {
        let total = table.total(key, breakdown)
        guard !(total?.overlaps(table.rows[0][key]) ?? false) else { continue }
        return sum(of: key, total, division, figures, table)
      }
    }
    for division in divisions
    where CountTable(figures, parts, by: division.breakdown).narrowed() == nil {
      return PartConflict(
        message: "the counts by \(division.breakdown.quoted) cannot all be true with the whole's",
        help: ruleOfSums, part: BodyPart(division.breakdown, division.given[0].part))
    }
    return divisions.last.map { division in
      PartConflict(
        message: "the counts by \(division.breakdown.quoted) contradict those by "
          + divisions.dropLast().map { $0.breakdown.quoted }.joined(separator: " and "),
        help: ruleOfSums, part: BodyPart(division.breakdown, division.given[0].part))
    }
  }

  /// A part whose counts contradict each other.
  private static func inside(_ part: BodyPart, _ figures: Figures) -> PartConflict {
    let given = Figures.Key.ofBodies.filter { figures.given($0) != nil }
    let list = given.map { "\($0.rawValue) \(figures[$0])" }.joined(separator: ", ")
    return PartConflict(
      message: "these counts of \(part.part.quoted) cannot all be true: \(list)",
      help: "seats = members + vacant, and members = women + men + other + unspecified", part: part,
      key: given.first)
  }

  /// A count of which the parts have more or fewer than the whole.
  private static func sum(
    of key: Figures.Key, _ total: Count?, _ division: PartFigures.Division, _ figures: Figures,
    _ table: CountTable
  ) -> PartConflict {
    let telling = division.given.filter { $0.figures.given(key) != nil }
    let shown = (telling.isEmpty ? division.given : telling).map { $0.part }
    // What follows from the other counts of a part is told as well.
    let counts = zip(table.breakdowns[0].parts, table.rows.dropFirst())
      .filter { $0.1[key].isKnown }
    let list =
      counts.prefix(mostListed).map { "\($0.0.escapingControls) \($0.1[key])" }
      .joined(separator: ", ") + (counts.count > mostListed ? ", …" : "")
    return PartConflict(
      message:
        "the parts of \(division.breakdown.quoted) have \(total.map { "\($0)" } ?? "too many") "
        + "\(key.rawValue) (\(list)), and the whole has \(table.rows[0][key])",
      help: table.breakdowns[0].isPartial
        ? "the parts together have no more than the whole" : ruleOfSums,
      part: BodyPart(division.breakdown, shown[0]),
      key: telling.isEmpty ? nil : key, wholeKey: figures.given(key) == nil ? nil : key)
  }

  private static let ruleOfSums =
    "the parts of a breakdown together are the whole; where there are members who belong to none, give "
    + "it \"partial\": true"
}
