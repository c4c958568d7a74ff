/// What proves a number of an observation, as far as its own quotation, and the numbers beside it,
/// go.
public enum FigureProof: Sendable, Hashable {
  /// It stands in the quotation, in these words.
  case quoted(String)
  /// It follows from numbers that are proven.
  case derived(Derivation)
  /// Neither.
  case unproven

  /// What a number follows from.
  public enum Derivation: Sendable, Hashable {
    /// From the others of an equation: of `seats = members + vacant`, or of
    /// `members = women + men + …`, whose left side comes first.
    case sum(Figures.Key, [Figures.Key])
    /// From a count and the percentage that the source reports.
    case percent
    /// A percentage, from a part and its whole.
    case share(Figures.Key, of: Figures.Key)
    /// From the other counts of a breakdown whose parts are everybody: those of the whole and of all
    /// parts by this key.
    case parts(of: String, Figures.Key)
    /// From the quotation of another observation of the same subject, which has a source in common:
    /// of the same day, or for the seats of an earlier one.
    case observation(ObservationTime)
  }
}

/// A number of an observation: a count, or the percentage that its source reports.
public enum FigureName: Sendable, Hashable {
  /// A count, by its key.
  case count(Figures.Key)
  /// The reported percentage.
  case reportedPercent
  /// A count of a part of a body, by its key.
  case part(BodyPart, Figures.Key)

  /// The key as the file spells it.
  public var key: String {
    switch self {
    case .count(let key): key.rawValue
    case .reportedPercent: "reportedPercent"
    case .part(let part, let key): "by.\(part.breakdown).\(part.part).\(key.rawValue)"
    }
  }
}

extension ReportedObservation {
  /// The numbers that it gives.
  var figureNames: [FigureName] {
    Figures.Key.allCases.filter { figures.given($0) != nil }.map { .count($0) }
      + (figures.reportedPercent == nil ? [] : [.reportedPercent])
      + parts.entries.flatMap { entry in
        Figures.Key.ofBodies.filter { entry.figures.given($0) != nil }
          .map { .part(entry.part, $0) }
      }
  }

  /// What is known of one of its counts; nil for a percentage.
  func count(_ name: FigureName) -> Count? {
    switch name {
    case .count(let key): figures[key]
    case .part(let part, let key): parts[part]?[key]
    case .reportedPercent: nil
    }
  }

  /// The numbers that stand in its quotation, each with its words there.
  var quotedFigures: [FigureName: String] {
    var found = [FigureName: String]()
    for version in quote?.versions ?? [] {
      let quoted = QuotedFigures(version.text)
      // A number of the quotation is that of one part; and none of a part where it is the whole's.
      var taken = Set<Range<Int>>()
      for name in figureNames where found[name] == nil {
        switch name {
        case .count(let key):
          let count = figures[key]
          let places = quoted.places(of: count, key, isEstimated: flag == .estimated)
          found[name] = places.map(quoted.spelling)
          if let places, count.exact != nil { taken.formUnion(places) }
        case .reportedPercent:
          found[name] = figures.reportedPercent.flatMap { quoted.words(for: $0) }
        case .part(let part, let key):
          guard let count = parts[part]?[key],
            let places = quoted.places(
              of: count, key, isEstimated: flag == .estimated, apartFrom: taken)
          else { continue }
          taken.formUnion(places)
          found[name] = quoted.spelling(places)
        }
      }
    }
    return found
  }

  /// What proves each of its numbers.
  /// - Parameters:
  ///   - quoted: those that stand in its quotation.
  ///   - others: those of the subject's observations that stand in theirs.
  ///   - breakdowns: how its body is divided.
  func proofs(
    quoted: [FigureName: String], besides others: QuotedNumbers, by breakdowns: [Breakdown] = []
  ) -> [(name: FigureName, proof: FigureProof)] {
    let names = figureNames
    var proofs = [FigureName: FigureProof]()
    for name in names {
      if let words = quoted[name] {
        proofs[name] = .quoted(words)
      } else if let time = others.time(proving: name, of: self) {
        proofs[name] = .derived(.observation(time))
      }
    }
    // What follows may prove more, in as many rounds as it takes until one proves nothing.
    var proven = Set(proofs.keys)
    var isSettled = false
    while !isSettled {
      isSettled = true
      for name in names where proofs[name] == nil {
        if let derivation = derivation(of: name, from: proven)
          ?? derivation(of: name, from: proven, by: breakdowns)
        {
          proofs[name] = .derived(derivation)
          proven.insert(name)
          isSettled = false
        }
      }
    }
    return names.map { ($0, proofs[$0] ?? .unproven) }
  }

  // MARK: - What follows

  private static let sums: [(whole: Figures.Key, parts: [Figures.Key])] = [
    (.seats, [.members, .vacant]),
    (
      .members,
      Figures.Key.allCases.filter {
        ![.seats, .members, .vacant, .part, .whole, .value].contains($0)
      }
    ),
  ]

  private func derivation(
    of name: FigureName, from proven: Set<FigureName>
  ) -> FigureProof.Derivation? {
    switch name {
    case .reportedPercent: return shareDerivation(from: proven)
    case .count(let key):
      for (whole, parts) in Self.sums {
        // What is left out of a sum is 0, and not named.
        let told = parts.filter { figures.given($0) != nil || !figures[$0].isExactlyZero }
        let isSum = isSum(
          figures[whole], told.map { figures[$0] },
          of: ([whole] + told).filter { $0 != key }.map { .count($0) }, proven)
        if key == whole || told.contains(key), isSum { return .sum(whole, told) }
      }
      return followsFromPercent(key, proven) ? .percent : nil
    case .part(let part, let key):
      guard let counts = parts[part] else { return nil }
      for (whole, summands) in Self.sums {
        let told = summands.filter { counts.given($0) != nil || !counts[$0].isExactlyZero }
        let isSum = isSum(
          counts[whole], told.map { counts[$0] },
          of: ([whole] + told).filter { $0 != key }.map { .part(part, $0) }, proven)
        if key == whole || told.contains(key), isSum { return .sum(whole, told) }
      }
      return nil
    }
  }

  /// What a count of the whole, or of a part, follows from where all parts are given.
  private func derivation(
    of name: FigureName, from proven: Set<FigureName>, by breakdowns: [Breakdown]
  ) -> FigureProof.Derivation? {
    let (own, key): (BodyPart?, Figures.Key)
    switch name {
    case .count(let count): (own, key) = (nil, count)
    case .part(let part, let count): (own, key) = (part, count)
    case .reportedPercent: return nil
    }
    for breakdown in breakdowns
    where !breakdown.isPartial && own.map({ $0.breakdown == breakdown.id }) ?? true {
      // There may be many parts: most of the time one of the first is not proven.
      let all = breakdown.parts.lazy.map { FigureName.part(BodyPart(breakdown.id, $0.id), key) }
      guard own == nil || proven.contains(.count(key)),
        all.allSatisfy({ $0 == name || proven.contains($0) })
      else { continue }
      let counts = Array(all).compactMap { count($0) }
      if counts.count == breakdown.parts.count, isSum(figures[key], counts, of: [], proven) {
        return .parts(of: breakdown.id, key)
      }
    }
    return nil
  }

  /// Whether exact counts make a whole, and the others of the equation are proven.
  private func isSum(
    _ whole: Count, _ parts: [Count], of others: [FigureName], _ proven: Set<FigureName>
  ) -> Bool {
    guard let total = whole.exact, others.allSatisfy(proven.contains) else { return false }
    var sum: Int64 = 0
    for part in parts {
      guard let exact = part.exact else { return false }
      sum = Count.saturatingSum(sum, exact)
    }
    return sum == total
  }

  /// The percentage is that of two proven numbers.
  private func shareDerivation(from proven: Set<FigureName>) -> FigureProof.Derivation? {
    guard let percent = figures.reportedPercent else { return nil }
    for (part, whole) in [(Figures.Key.women, Figures.Key.members), (.part, .whole)] {
      guard proven.contains(.count(part)), proven.contains(.count(whole)),
        let few = figures[part].exact, let all = figures[whole].exact, all > 0,
        percent.admits(few, of: all)
      else { continue }
      return .share(part, of: whole)
    }
    return nil
  }

  /// Whether the proven numbers and a proven percentage leave this number alone.
  private func followsFromPercent(_ key: Figures.Key, _ proven: Set<FigureName>) -> Bool {
    guard proven.contains(.reportedPercent) else { return false }
    var known = Figures(reportedPercent: figures.reportedPercent)
    for key in Figures.Key.allCases where proven.contains(.count(key)) { known[key] = figures[key] }
    guard let exact = figures[key].exact else { return false }
    return switch key {
    case .part: NarrowedFigures(shareOf: known)?.women.exact == exact
    case .whole: NarrowedFigures(shareOf: known)?.members.exact == exact
    case .women: NarrowedFigures(known)?.women.exact == exact
    case .men: NarrowedFigures(known)?.men.exact == exact
    case .members: NarrowedFigures(known)?.members.exact == exact
    default: false
    }
  }
}

extension Count {
  fileprivate var isExactlyZero: Bool { self == .zero }
}
