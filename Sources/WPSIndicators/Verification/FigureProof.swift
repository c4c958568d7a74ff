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

  /// The key as the file spells it.
  public var key: String {
    switch self {
    case .count(let key): key.rawValue
    case .reportedPercent: "reportedPercent"
    }
  }
}

extension ReportedObservation {
  /// The numbers that it gives.
  var figureNames: [FigureName] {
    Figures.Key.allCases.filter { figures.given($0) != nil }.map { .count($0) }
      + (figures.reportedPercent == nil ? [] : [.reportedPercent])
  }

  /// The numbers that stand in its quotation, each with its words there.
  var quotedFigures: [FigureName: String] {
    var found = [FigureName: String]()
    for version in quote?.versions ?? [] {
      let quoted = QuotedFigures(version.text)
      for name in figureNames where found[name] == nil {
        switch name {
        case .count(let key):
          found[name] = quoted.words(for: figures[key], key, isEstimated: flag == .estimated)
        case .reportedPercent:
          found[name] = figures.reportedPercent.flatMap { quoted.words(for: $0) }
        }
      }
    }
    return found
  }

  /// What proves each of its numbers.
  /// - Parameters:
  ///   - quoted: those that stand in its quotation.
  ///   - others: those of the subject's observations that stand in theirs.
  func proofs(
    quoted: [FigureName: String], besides others: QuotedNumbers
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
    // What follows may prove more, in as many rounds as there are numbers.
    for _ in names {
      for name in names where proofs[name] == nil {
        if let derivation = derivation(of: name, from: Set(proofs.keys)) {
          proofs[name] = .derived(derivation)
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
        if isSum(key, whole, told, proven) { return .sum(whole, told) }
      }
      return followsFromPercent(key, proven) ? .percent : nil
    }
  }

  private func isSum(
    _ key: Figures.Key, _ whole: Figures.Key, _ parts: [Figures.Key], _ proven: Set<FigureName>
  ) -> Bool {
    guard key == whole || parts.contains(key),
      ([whole] + parts).allSatisfy({ $0 == key || proven.contains(.count($0)) }),
      let total = figures[whole].exact
    else { return false }
    var sum: Int64 = 0
    for part in parts {
      guard let exact = figures[part].exact else { return false }
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

// MARK: - Numbers and their words

extension QuotedFigures {
  /// The words that state a count; nil where none do.
  fileprivate func words(for count: Count, _ key: Figures.Key, isEstimated: Bool) -> String? {
    if let exact = count.exact { return words(for: exact, key, isEstimated: isEstimated) }
    let least = numbers.first { number in
      number.canCount(key) && number.readings.contains { number.least($0) == count.min }
    }
    let most = numbers.first { number in
      number.canCount(key) && number.readings.contains { number.most($0) == count.max }
    }
    let needed = [
      count.min > 0 ? least.map { [$0] } : [], count.max != nil ? most.map { [$0] } : [],
    ]
    var words = [String]()
    for number in needed {
      guard let number else { return nil }
      words += number.map { spelling($0.words) }
    }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  private func words(for exact: Int64, _ key: Figures.Key, isEstimated: Bool) -> String? {
    let stated = numbers.first { number in
      number.canCount(key)
        && (number.bound == .exact || number.bound == .about && isEstimated)
        && number.readings.contains { $0.whole == exact }
    }
    if let stated { return spelling(stated.words) }
    let thing: QuotedNumber.Thing? = key == .women ? .women : key == .men ? .men : nil
    switch exact {
    case 0 where key == .vacant: return noVacancy.map(spelling)
    case 0: return thing.flatMap { absent[$0] }.map(spelling)
    case 1: return thing.flatMap { single[$0] }.map(spelling)
    default: return nil
    }
  }

  /// The words that state a percentage, whatever zeros end its decimals.
  fileprivate func words(for percent: ReportedPercent) -> String? {
    let value = QuotedNumber.Value(digits: percent.digits, decimals: percent.decimals)
    return numbers.first {
      $0.isStated && $0.thing == .percent && $0.bound == .exact && $0.readings.contains(value)
    }.map { spelling($0.words) }
  }
}

extension QuotedNumber {
  /// Whether what it counts can be what a key counts.
  fileprivate func canCount(_ key: Figures.Key) -> Bool {
    guard isStated else { return false }
    return switch key {
    case .women: thing == .women
    case .men: thing == .men
    case .members: thing == .members
    // A body is established as so many seats, or as so many members.
    case .seats: thing == .seats || thing == .members
    case .vacant: thing == .vacant
    case .other, .unspecified: thing == .others
    // Of the whole they may be anything, yet shares are those of women.
    case .part: thing != .percent && thing != .men
    case .whole, .value: thing != .percent
    }
  }

  /// The least that the true number can be.
  fileprivate func least(_ value: Value) -> Int64? {
    guard let whole = value.whole else { return nil }
    return switch bound {
    case .exact, .atLeast: whole
    case .moreThan: Count.saturatingSum(whole, 1)
    case .atMost, .lessThan, .about: nil
    }
  }

  /// The most that the true number can be.
  fileprivate func most(_ value: Value) -> Int64? {
    guard let whole = value.whole else { return nil }
    return switch bound {
    case .exact, .atMost: whole
    case .lessThan: whole - 1
    case .atLeast, .moreThan, .about: nil
    }
  }
}
