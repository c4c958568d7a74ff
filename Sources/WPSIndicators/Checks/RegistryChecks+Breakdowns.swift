/// What observations say of parts of bodies.
extension RegistryChecks {
  /// Breakdowns and their parts are named once.
  mutating func checkBreakdowns() {
    for (index, body) in registry.bodies.enumerated() where !body.breakdowns.isEmpty {
      let path = RecordPath(.bodies, index)["breakdowns"]
      checkIdentifiers(
        Message("breakdown", fr: "de ventilation"), body.breakdowns.map { $0.id }
      ) { path[$0] }
      for (index, breakdown) in body.breakdowns.enumerated() {
        let path = path[index]["parts"]
        checkIdentifiers(Message("part", fr: "de partie"), breakdown.parts.map { $0.id }) {
          path[$0]
        }
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
          Message("no breakdown of the body", fr: "aucune ventilation de l’organe"),
          division.breakdown, among: body.breakdowns.map { $0.id }, at: path,
          none: Message(
            "give the body the key 'breakdowns', which names them and their parts",
            fr: """
              donnez à l’organe la clé \(quoted: "breakdowns"), qui nomme les ventilations et leurs \
              parties
              """))
        continue
      }
      let ids = breakdown.parts.map { $0.id }
      let known = Set(ids)
      for (part, _) in division.given where !known.contains(part) {
        reportUnknown(
          Message("no part of the breakdown", fr: "aucune partie de la ventilation"),
          part, among: ids, at: path[part],
          none: Message(
            "list its parts in 'breakdowns'",
            fr: "indiquez ses parties dans \(quoted: "breakdowns")"))
      }
    }
  }

  /// - Parameters:
  ///   - nothing: what lacks the id: "no part of the breakdown".
  ///   - none: the help where nothing has been named that could be meant.
  mutating func reportUnknown(
    _ nothing: Message, _ id: String, among known: [String], at path: RecordPath, none: Message
  ) {
    problems.append(
      RegistryProblem(
        .unknownID, at: path, isOfKey: true,
        Message(
          "\(nothing) has the id \(quoted: id)", fr: "\(nothing) n’a l’identifiant \(quoted: id)"),
        help: suggestion(for: id, among: known) ?? (known.isEmpty ? none : Self.list(known))))
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
      first: conflict.wholeKey.map { path[$0.rawValue] }, Self.wholeIsGivenHere,
      help: conflict.help)
  }

  static let wholeIsGivenHere = Message(
    "the whole is given here", fr: "l’ensemble est donné ici")
}

/// What is to blame where figures of parts cannot be true.
private struct PartConflict {
  let message: Message
  let help: Message
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
        message: Message(
          "the counts by \(quoted: division.breakdown) cannot all be true with the whole's",
          fr: """
            les nombres par \(quoted: division.breakdown) ne peuvent pas être tous exacts avec ceux de \
            l’ensemble
            """),
        help: ruleOfSums, part: BodyPart(division.breakdown, division.given[0].part))
    }
    return divisions.last.map { division in
      let others = divisions.dropLast().map { other in
        Message("\(quoted: other.breakdown)", fr: "\(quoted: other.breakdown)")
      }.conjunction
      return PartConflict(
        message: Message(
          "the counts by \(quoted: division.breakdown) contradict those by \(others)",
          fr: "les nombres par \(quoted: division.breakdown) contredisent ceux par \(others)"),
        help: ruleOfSums, part: BodyPart(division.breakdown, division.given[0].part))
    }
  }

  /// A part whose counts contradict each other.
  private static func inside(_ part: BodyPart, _ figures: Figures) -> PartConflict {
    let given = Figures.Key.ofBodies.filter { figures.given($0) != nil }
    let list = Message.list(given.map { ($0.rawValue, figures[$0]) })
    return PartConflict(
      message: Message(
        "these counts of \(quoted: part.part) cannot all be true: \(list)",
        fr: "ces nombres de \(quoted: part.part) ne peuvent pas être tous exacts\u{A0}: \(list)"),
      help: RegistryChecks.ruleOfCounts, part: part, key: given.first)
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
      Message.list(counts.prefix(mostListed).map { ($0.0.escapingControls, $0.1[key]) })
      + Message(verbatim: counts.count > mostListed ? ", …" : "")
    let sum = total.map { Message("\($0)", fr: "\($0)") } ?? Message("too many", fr: "trop")
    let whole = table.rows[0][key]
    return PartConflict(
      message: Message(
        """
        the parts of \(quoted: division.breakdown) have \(sum) \(key.rawValue) (\(list)), and the \
        whole has \(whole)
        """,
        fr: """
          les parties de \(quoted: division.breakdown) donnent pour \(quoted: key.rawValue) \(sum) \
          (\(list)), et l’ensemble \(whole)
          """),
      help: table.breakdowns[0].isPartial
        ? Message(
          "the parts together have no more than the whole",
          fr: "les parties réunies n’ont pas plus que l’ensemble") : ruleOfSums,
      part: BodyPart(division.breakdown, shown[0]),
      key: telling.isEmpty ? nil : key, wholeKey: figures.given(key) == nil ? nil : key)
  }

  private static let ruleOfSums = Message(
    """
    the parts of a breakdown together are the whole; where there are members who belong to none, \
    give it "partial": true
    """,
    fr: """
      les parties d’une ventilation forment ensemble le tout\u{A0}; si des membres n’appartiennent à \
      aucune, ajoutez à la ventilation "partial": true
      """)
}
