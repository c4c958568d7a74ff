import Testing

@testable import RandomRegistries
@testable import WPSIndicators

/// Holds the order of the rows, and the counts above them, against the rule in words: groups as in the
/// file; in a group the current figures first, not met by distance from the target, then unclear, then
/// met; then old ones in the same order; then what was never counted.
@Suite struct BoardOrderTests {
  /// What decides where a row stands.
  private struct Key {
    let age: Int
    let verdict: Int
    let distance: OracleRatio

    init(_ row: ToldRow, _ trial: BoardTrial) {
      age = row.oldness
      verdict = row.badness
      distance = row.verdict == "unmet" ? trial.distance(row) ?? .zero : .zero
    }

    /// Whether it must stand above another.
    func precedes(_ other: Key) -> Bool {
      if age != other.age { return age < other.age }
      return verdict == other.verdict ? distance > other.distance : verdict < other.verdict
    }
  }

  @Test func `rows stand in the order of the rule`() throws {
    var (pairs, ties, distances) = (0, 0, 0)
    for trial in try BoardTrial.few() {
      let groups = trial.board.groups
      let order = trial.registry.groups.map { Optional($0.id) } + [nil]
      let places = groups.compactMap { group in order.firstIndex(of: group.group?.id) }
      #expect(places == places.sorted() && Set(places).count == groups.count, "\(trial.name)")
      for group in groups {
        let told = try group.rows.map { try trial.row($0) }
        #expect(told.allSatisfy { $0.group == group.group?.id }, "\(trial.name)")
        let keys = told.map { Key($0, trial) }
        for (index, pair) in zip(keys, keys.dropFirst()).enumerated() {
          let place: Comment = "\(trial.name): \(told[index].id) before \(told[index + 1].id)"
          #expect(!pair.1.precedes(pair.0), place)
          pairs += 1
          if pair.0.precedes(pair.1) {
            if pair.0.age == pair.1.age, pair.0.verdict == pair.1.verdict { distances += 1 }
            continue
          }
          // What stands alike keeps the order of the file.
          guard told[index].kind == "body", told[index + 1].kind == "body" else { continue }
          ties += 1
          let (first, second) = (trial.place(group.rows[index]), trial.place(group.rows[index + 1]))
          #expect((first ?? 0) < (second ?? 0), place)
        }
      }
    }
    #expect(pairs > 100 && ties > 5 && distances > 20)
  }

  /// How many bodies stand how, counted from the JSON, and which is furthest.
  @Test func `counts are those of the rows`() throws {
    var seen = (furthest: 0, never: 0, old: 0)
    for trial in try BoardTrial.few() {
      let rows = trial.board.rows
      let told = try rows.map { try trial.row($0) }
      let bodies = told.filter { $0.kind == "body" }
      let tally = trial.board.tally
      for (counts, ages) in [(tally.now, ["new", "carriedOn"]), (tally.older, ["old"])] {
        let aged = bodies.filter { ages.contains($0.freshness) }
        func count(_ verdict: String) -> Int { aged.filter { $0.verdict == verdict }.count }
        #expect(counts.met == count("met"), "\(trial.name)")
        #expect(counts.unmet == count("unmet"), "\(trial.name)")
        #expect(counts.undetermined == count("undetermined"), "\(trial.name)")
        #expect(counts.total == aged.filter { $0.standing != "none" }.count, "\(trial.name)")
      }
      let exempt = bodies.filter { $0.age != nil && $0.standing == "none" }
      #expect(tally.unjudged.values.reduce(0, +) == exempt.count, "\(trial.name)")
      #expect(tally.bodies == bodies.count, "\(trial.name)")
      #expect(tally.never == bodies.filter { $0.age == nil }.count, "\(trial.name)")
      for freshness in Freshness.allCases {
        let count = bodies.filter { $0.freshness == freshness.rawValue }.count
        #expect(tally.ages[freshness] ?? 0 == count, "\(trial.name)")
      }
      let missed = bodies.filter { $0.verdict == "unmet" && $0.oldness == 0 }
      let least = missed.map { trial.distance($0) }
      let most = missed.map { trial.distance($0, atMost: true) }
      var furthest = [ToldRow]()
      if missed.count > 1, !least.contains(where: { $0 == nil }),
        let widest = least.compactMap({ $0 }).max()
      {
        let rivals = missed.indices.filter { most[$0].map { widest <= $0 } ?? true }
        let alike = missed.indices.filter { least[$0] == widest }
        let areKnown = alike.count == 1 || alike.allSatisfy { most[$0] == widest }
        furthest = rivals == alike && areKnown ? alike.map { missed[$0] } : []
      }
      let shown = tally.widestGap?.rows.compactMap { trial.told($0.lead)?.id } ?? []
      #expect(shown == furthest.map(\.id), "\(trial.name)")
      if shown.count == 1 { seen.furthest += 1 }
      seen.never += tally.never
      seen.old += tally.older.total
    }
    #expect(seen.furthest > 2, "\(seen)")
    #expect(seen.never > 10 && seen.old > 10, "\(seen)")
  }
}

extension BoardTrial {
  /// How far a missed target is from being met, as a share, by the JSON and by what the file says.
  func distance(_ row: ToldRow, atMost: Bool = false) -> OracleRatio? {
    switch row.measure {
    case "heldByWoman": return .one
    case "placement":
      guard let changes = row.number("changes"), let order = row.fields.string("order") else {
        return nil
      }
      return order.isEmpty ? nil : OracleRatio(changes, order.count)
    case "womenShare" where row.asksShare, "eitherSexShare" where row.asksShare:
      guard let asked = row.fraction("required") else { return nil }
      let isCeiling = registry.targets.first { $0.id == row.target }?.limit?.sense == .atMost
      // Of bounds, what it is away at the least, or at the most.
      let end = row.fraction(isCeiling != atMost ? "value.min" : "value.max")
      guard let value = percentOnly(row) ?? end else { return nil }
      return max(isCeiling ? value - asked : asked - value, .zero)
    default:
      // A number of people: those missing, of all there are, or of those asked for.
      guard let gap = row.number("shortfall") ?? row.number("excess"), gap > 0 else { return nil }
      let least = row.number("members.min")
      let members = least == row.number("members.max") ? least : nil
      guard let whole = members ?? row.number("needed") ?? row.number("allowed"), whole > 0 else {
        return nil
      }
      return OracleRatio(gap, whole)
    }
  }

  /// The published percentage, where it is all that the source gives.
  func percentOnly(_ row: ToldRow) -> OracleRatio? {
    guard row.fields.text("value.min") != row.fields.text("value.max"),
      let percent = observation(row)?.figures.reportedPercent
    else { return nil }
    let given = observation(row)?.figures
    let counts: [Figures.Key] = [.women, .men, .members]
    guard counts.allSatisfy({ given?[$0].isKnown == false }) else { return nil }
    let women = OracleRatio(Int(percent.digits), Int(percent.scale))
    guard row.measure == "eitherSexShare" else { return women }
    // The sex of which there are fewer; under a ceiling, of which there are more.
    let isCeiling = registry.targets.first { $0.id == row.target }?.limit?.sense == .atMost
    let men = OracleRatio.one - women
    return isCeiling ? max(women, men) : min(women, men)
  }

  /// What the file says where a row comes from; nil for a sum of parts and for part figures.
  private func observation(_ row: ToldRow) -> ReportedObservation? {
    guard !row.isOfPart, !row.flags.contains("sumOfParts") else { return nil }
    let subject = registry.subjects.first {
      $0.id == row.subject && ($0.body != nil) == (row.kind == "body")
    }
    return subject?.observations.first {
      !$0.isAlternate && $0.time.period.description == row.fields.string("observation.period")
        && $0.time.asAt?.description == row.fields.string("observation.asAt")
    }
  }
}

extension ToldRow {
  /// Whether what is asked is a share and not a number.
  fileprivate var asksShare: Bool {
    fields.string("required")?.contains { "%/".contains($0) } ?? false
  }
}
