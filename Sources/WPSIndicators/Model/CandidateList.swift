/// Candidates in the order in which they stand.
public struct CandidateList: SubjectRecord {
  /// What it has as a subject: identifier, name, group, targets, note and observations.
  public var core: SubjectCore
  /// The identifier of the body that is elected.
  public var of: String?
  /// Whose list it is.
  public var party: LocalizedText?
  /// Where it stands.
  public var constituency: LocalizedText?

  /// Makes a list in code; what is left out is not known.
  public init(
    id: String, name: LocalizedText, group: String? = nil, of: String? = nil,
    party: LocalizedText? = nil, constituency: LocalizedText? = nil, targets: [String] = [],
    note: LocalizedText? = nil, observations: [ReportedObservation]
  ) {
    core = SubjectCore(
      id: id, name: name, group: group, targets: targets, note: note,
      observations: Observations(observations))
    self.of = of
    self.party = party
    self.constituency = constituency
  }
}

/// The order of a candidate list, by sex: `MMWMMW`.
///
/// ```swift
/// let order = CandidateOrder("MW?M")
/// order?.counts.unspecified   // 1
/// ```
public struct CandidateOrder: Sendable, Hashable, CustomStringConvertible {
  /// Who stands at a place.
  public enum Candidate: Character, Sendable, Hashable, CaseIterable {
    /// A woman.
    case woman = "W"
    /// A man.
    case man = "M"
    /// Somebody recorded as neither.
    case neither = "O"
    /// Somebody whose sex the source does not state: a woman or a man.
    case unstated = "?"

    init?(_ letter: UInt8) {
      switch letter {
      case UInt8(ascii: "W"): self = .woman
      case UInt8(ascii: "M"): self = .man
      case UInt8(ascii: "O"): self = .neither
      case UInt8(ascii: "?"): self = .unstated
      default: return nil
      }
    }
  }

  /// The greatest number of places of a list that can be read.
  public static let mostPlaces = 500

  /// The candidates, from the first place on; at least one.
  public let candidates: [Candidate]

  /// Reads an order in the letters W, M, O and ?; nil for anything else, for none, and for more
  /// than `mostPlaces`.
  public init?(_ letters: String) {
    let candidates = letters.utf8.compactMap { Candidate($0) }
    guard candidates.count == letters.utf8.count else { return nil }
    self.init(candidates)
  }

  /// An order of candidates; nil for none, and for more than `mostPlaces`.
  public init?(_ candidates: [Candidate]) {
    guard (1...Self.mostPlaces).contains(candidates.count) else { return nil }
    self.candidates = candidates
  }

  /// The letters, one for each place.
  public var description: String { String(candidates.map { $0.rawValue }) }

  /// How many candidates there are.
  public var count: Int { candidates.count }

  /// Whether the two may be the same list, where a sex that is not stated may be either.
  func isCompatible(with other: CandidateOrder) -> Bool {
    count == other.count
      && zip(candidates, other.candidates).allSatisfy { a, b in
        switch (a, b) {
        case (.unstated, .neither), (.neither, .unstated): false
        case (.unstated, _), (_, .unstated): true
        default: a == b
        }
      }
  }

  /// How many of the candidates are such.
  func count(of candidate: Candidate) -> Count {
    Count(Int64(candidates.count { $0 == candidate }))
  }
}
