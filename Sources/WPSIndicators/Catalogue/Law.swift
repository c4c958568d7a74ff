/// A rule on how many women or men a body must have, with everything that is needed to hold a body
/// against it: most are laws, some are promises of a peace agreement.
///
/// Rules on candidate lists and on single offices are not among them.
public struct Law: Sendable, Hashable, Identifiable {
  /// The identifier, unique among laws and formed as those of a file are, such as
  /// `germany-aktg-96-2`. A law's only target has the same.
  public let id: String
  /// The country in which it holds.
  public let country: LocalizedText
  /// A short name, of those to whom it applies: "Supervisory boards of listed companies".
  public let name: LocalizedText
  /// What it asks, in our words: one to three sentences.
  public let rule: LocalizedText
  /// The text that lays it down. Its address is the official one where that is known, else that of
  /// a reproduction.
  public let source: Source
  /// What it asks, as a file says it; one body is held against all of them together. Article,
  /// scope, sanction, days in force and quotation stand here.
  public let targets: [Target]
  /// How it was read.
  public let reading: Reading
  /// What follows from it at some sizes.
  public let cases: [Case]

  /// - Parameter targets: what it asks; each gets the source.
  init(
    id: String, country: LocalizedText, name: LocalizedText, rule: LocalizedText, source: Source,
    targets: [Target], reading: Reading, cases: [Case]
  ) {
    self.id = id
    self.country = country
    self.name = name
    self.rule = rule
    self.source = source
    self.targets = targets.map { target in
      var target = target
      target.source = source.id
      return target
    }
    self.reading = reading
    self.cases = cases
  }
}

extension Law {
  /// Where and when the words of a law were read.
  public enum Reading: Sendable, Hashable {
    /// The words were read there on that day, in a stored copy.
    case opened(address: String, on: CalendarDate)
    /// The words were read there once, and could not be opened again.
    case notReopened(address: String)

    /// Where the words were read.
    public var address: String {
      switch self {
      case .opened(let address, _), .notReopened(let address): address
      }
    }
  }

  /// A worked case: what follows from the law for one composition of a body, or of a part of one
  /// where the target is for parts.
  public struct Case: Sendable, Hashable {
    /// What the law says to a composition.
    public enum Outcome: Sendable, Hashable {
      /// It is as the law asks.
      case met
      /// It is not.
      case unmet
      /// The law asks nothing of so small a body.
      case exempt
    }

    /// The id of the target.
    public let target: String
    /// How many people there are, or seats where the target counts seats.
    public let size: Int64
    /// How many of them are women.
    public let women: Int64
    /// How many are men; the rest are neither.
    public let men: Int64
    /// What follows.
    public let outcome: Outcome
    /// The headcount that the law asks for, or allows at most, at this size; nil where the case
    /// does not say.
    public let bound: Int64?

    /// - Parameters:
    ///   - men: how many are men; all who are not women where it is left out.
    ///   - outcome: what follows.
    ///   - bound: the headcount that the law asks for, or allows at most.
    init(
      of target: String, _ size: Int64, women: Int64, men: Int64? = nil, _ outcome: Outcome,
      bound: Int64? = nil
    ) {
      self.target = target
      self.size = size
      self.women = women
      self.men = men ?? size - women
      self.outcome = outcome
      self.bound = bound
    }
  }
}
