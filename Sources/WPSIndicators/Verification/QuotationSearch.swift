/// Looks quotations up in the copies of their sources.
struct QuotationSearch {
  let copies: [String: HeldCopy]
  let others: [HeldCopy]

  /// The fewest words that a quotation must have to be looked for where no source says that it is.
  private static let fewestWordsElsewhere = 5

  /// What becomes of an observation's quotation; of several languages the one that is found, since
  /// the others are translations. Nil where there is none.
  func find(_ observation: ReportedObservation) -> Verification.Quotation? {
    let found = (observation.quote?.versions ?? []).map { find($0.text, observation.sources) }
    return found.min { $0.outcome.rank < $1.outcome.rank }
  }

  private func find(_ quotation: String, _ sources: [String]) -> Verification.Quotation {
    let held = sources.compactMap { source in
      copies[source].flatMap { copy in
        copy.text.map { (source: source, name: copy.name, text: $0) }
      }
    }
    let missing = sources.filter { source in !held.contains { $0.source == source } }
    let results = held.map { held in
      let outcome: Verification.Outcome =
        switch held.text.find(quotation) {
        case .found(let place, let differences):
          .found(
            place, differences: SpellingDifference.allCases.filter { differences.contains($0) })
        case .notFound(let nearest): .notFound(nearest)
        }
      return Verification.Quotation(
        text: quotation, outcome: outcome, file: held.name, source: held.source, missing: missing)
    }
    let best = results.min { $0.outcome.rank < $1.outcome.rank }
    if let best, best.isFound { return best }
    return elsewhere(quotation, missing) ?? best
      ?? Verification.Quotation(
        text: quotation, outcome: .notHeld, file: nil, source: nil, missing: missing)
  }

  /// The one file of no source in which a quotation of some length stands as it is.
  private func elsewhere(_ quotation: String, _ missing: [String]) -> Verification.Quotation? {
    guard QuotedWord.words(of: quotation).count >= Self.fewestWordsElsewhere else { return nil }
    var found: Verification.Quotation?
    for copy in others {
      guard case .found(let place, let differences)? = copy.text?.find(quotation),
        differences.isSubset(of: [.spacing, .hyphenation])
      else { continue }
      guard found == nil else { return nil }
      found = Verification.Quotation(
        text: quotation, outcome: .foundElsewhere(place), file: copy.name, source: nil,
        missing: missing)
    }
    return found
  }
}

extension Verification.Outcome {
  /// The better, the less.
  fileprivate var rank: Int {
    switch self {
    case .found(_, let differences): differences.isEmpty ? 0 : 1
    case .foundElsewhere: 2
    case .notFound(let nearest): nearest == nil ? 4 : 3
    case .notHeld: 5
    }
  }
}
