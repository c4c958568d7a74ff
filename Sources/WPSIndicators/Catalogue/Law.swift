/// A rule on women and men in a body, on a candidate list or in an office, with everything that is
/// needed to hold one against it: most are laws, some are promises of a peace agreement.
public struct Law: Sendable, Hashable, Identifiable {
  /// The identifier, unique among laws and formed as those of a file are, such as
  /// `germany-aktg-96-2`. A law's only target has the same.
  public let id: String
  /// The country in which it holds.
  public let country: LocalizedText
  /// What it is a rule on.
  public let appliesTo: Subjects
  /// A short name, of those to whom it applies: "Supervisory boards of listed companies".
  public let name: LocalizedText
  /// What it asks, in our words: one to three sentences.
  public let rule: LocalizedText
  /// The text that lays it down. Its address is the official one where that is known, else that of
  /// a reproduction.
  public let source: Source
  /// What it asks, as a file says it; one subject is held against all of them together. Article,
  /// scope, sanction, days in force and quotation stand here.
  public let targets: [Target]
  /// How it was read.
  public let reading: Reading
  /// What follows from it for some bodies, lists or offices.
  public let cases: [Case]

  /// - Parameter targets: what it asks; each gets the source.
  init(
    id: String, country: LocalizedText, appliesTo: Subjects = .bodies, name: LocalizedText,
    rule: LocalizedText, source: Source,
    targets: [Target], reading: Reading, cases: [Case]
  ) {
    self.id = id
    self.country = country
    self.appliesTo = appliesTo
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
  /// What a law can be a rule on.
  public enum Subjects: String, Sendable, Hashable, CaseIterable {
    /// Bodies, or parts of them.
    case bodies
    /// Candidate lists.
    case lists
    /// Offices in bodies, such as that of a deputy speaker.
    case offices
  }

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

  /// A worked case: what follows from the law for one subject.
  public struct Case: Sendable, Hashable {
    /// What the law says to a subject.
    public enum Outcome: String, Sendable, Hashable {
      /// It is as the law asks.
      case met
      /// It is not.
      case unmet
      /// The law asks nothing of so small a body, or so short a list.
      case exempt
    }

    /// What is held against the law.
    public enum Subject: Sendable, Hashable {
      /// A body, or a part of one where the target is for parts, of so many people, or seats where
      /// the target counts seats; who is neither a woman nor a man is neither.
      case body(size: Int64, women: Int64, men: Int64)
      /// A candidate list.
      case list(CandidateOrder)
      /// An office with its holder.
      case office(Holder)
    }

    /// The id of the target.
    public let target: String
    /// What is held against it.
    public let subject: Subject
    /// What follows.
    public let outcome: Outcome
    /// The headcount that the law asks for, or allows at most, at this size; nil where the case
    /// does not say.
    public let bound: Int64?
    /// The first place of a list from which on nothing that follows can make it comply; nil where
    /// the case does not say.
    public let place: Int?

    /// A case of a body.
    /// - Parameters:
    ///   - men: how many are men; all who are not women where it is left out.
    ///   - outcome: what follows.
    ///   - bound: the headcount that the law asks for, or allows at most.
    init(
      of target: String, _ size: Int64, women: Int64, men: Int64? = nil, _ outcome: Outcome,
      bound: Int64? = nil
    ) {
      self.init(
        of: target, .body(size: size, women: women, men: men ?? size - women), outcome,
        bound: bound, place: nil)
    }

    /// A case of a candidate list.
    /// - Parameters:
    ///   - letters: who stands where, as `CandidateOrder` reads it.
    ///   - outcome: what follows.
    ///   - bound: the headcount that the law asks for, or allows at most.
    ///   - place: where it goes wrong.
    init(
      of target: String, order letters: String, _ outcome: Outcome, bound: Int64? = nil,
      place: Int? = nil
    ) {
      self.init(
        of: target, .list(CandidateOrder(unchecked: letters)), outcome, bound: bound, place: place)
    }

    /// A case of an office.
    init(of target: String, heldBy holder: Holder, _ outcome: Outcome) {
      self.init(of: target, .office(holder), outcome, bound: nil, place: nil)
    }

    private init(
      of target: String, _ subject: Subject, _ outcome: Outcome, bound: Int64?, place: Int?
    ) {
      self.target = target
      self.subject = subject
      self.outcome = outcome
      self.bound = bound
      self.place = place
    }
  }
}
