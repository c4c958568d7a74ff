/// What is known of a measure, words apart: whose figures it is taken from, how, and what follows.
///
/// To add a measure, add its case to `Measure` and its rules to a file of this folder; the compiler
/// then asks for the words that name it.
struct MeasureRules: Sendable {
  /// What a value of a measure is.
  enum Form: Sendable, Hashable {
    case share, number, status, level, holder, order
  }

  /// Which of its figures are told beside the value; the words are the presentation's.
  enum Figured: Sendable, Hashable {
    /// The women, or the men where they are fewer, of the members or the seats.
    case sexes
    /// The women alone.
    case women
    /// The members of the seats.
    case filled
    /// The part of the whole.
    case part
    /// The number.
    case number
    /// The status.
    case status
    /// The level.
    case level
    /// Who holds the position.
    case holder
    /// The women, or the men where they are fewer, of the candidates, and the order.
    case order
  }

  /// With what its verdicts are counted.
  let kind: Measure.Kind
  /// Whose figures it is taken from.
  let subjects: SubjectKind
  /// What its values are.
  let form: Form
  /// How its figures are told.
  let figured: Figured

  /// What is counted: the numerator of a share, or the number; nil for a status. For either sex it
  /// is the women, of whom and of the men there are fewer.
  var part: Figures.Key?
  /// What a share is a share of, and the size that limits a number of members; nil for others.
  var whole: Figures.Key?
  /// Whether a target may make it a share of the seats.
  var canBeOfSeats = false
  /// Whether it is of the sex that has fewer members, or with a ceiling of that which has more.
  var isOfEitherSex = false
  /// The counts that a source should give; those of which a share is taken may be more.
  var counts = [Figures.Key]()

  /// Whether the ways to meet a target that is missed are told.
  var hasRoutes = false
  /// Whether it is told when a target that is missed will be met.
  var hasPace = false
  /// The measure whose share a sentence gives beside the counts, where it is another.
  var toldBy: Measure?

  /// Whether figures carry a number, or a status, that it needs.
  let isGiven: @Sendable (Figures) -> Bool
  /// The value; nil for a status, and where there is nothing to take a share of.
  let value: @Sendable (Evidence) -> ValueRange?

  /// What a target makes it a share of.
  func whole(of denominator: Target.Denominator) -> Figures.Key? {
    canBeOfSeats && denominator == .seats ? .seats : whole
  }

  /// Whether sources publish it as a percentage: of women, or of a part, never of seats filled.
  var isPublishedAsPercent: Bool { form == .share && part != .members }

  /// The sexes of which a target can ask for more.
  var sexes: [Figures.Key] {
    isOfEitherSex ? [.women, .men] : [.women, .men].filter { $0 == part }
  }

  /// The counts whose changes between two periods are told.
  var comparedCounts: [Figures.Key] {
    subjects == .body ? sexes + [.members, .seats] : counts
  }
}

extension Measure {
  /// What is counted together when verdicts are.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Women among the members of bodies, or women and men.
    case representation
    /// Other figures: posts filled, money, things counted.
    case figures
    /// What is to be done.
    case commitments
  }

  /// With what its verdicts are counted.
  public var kind: Kind { rules.kind }

  /// What is known of it.
  var rules: MeasureRules {
    switch self {
    case .womenShare: .womenShare
    case .eitherSexShare: .eitherSexShare
    case .women: .women
    case .eitherSex: .eitherSex
    case .occupancy: .occupancy
    case .share: .share
    case .count: .count
    case .done: .done
    case .heldByWoman: .heldByWoman
    case .placement: .placement
    case .level: .level
    }
  }

  /// How its figures are told.
  var figured: MeasureRules.Figured { rules.figured }

  /// What its values are.
  var form: MeasureRules.Form { rules.form }

  /// Whether its values are shares or numbers.
  var isOfFigures: Bool { isShare || form == .number }

  /// Those of which a subject has figures over time.
  package static let ofFigures = allCases.filter { $0.isOfFigures }

  /// Whether the value is a share from 0 to 1.
  public var isShare: Bool { rules.form == .share }

  /// Whether it is on women: counts them, or the sex that has fewer or more members.
  public var isOfWomen: Bool { rules.sexes.contains(.women) }

  /// Whether neither sex may fall short.
  var isOfEitherSex: Bool { rules.isOfEitherSex }

  /// Whether it is taken from the counts of a body.
  var isOfBodies: Bool { rules.subjects == .body }

  /// Whether it is whether a milestone is done.
  var goesByStatus: Bool { form == .status }

  /// The counts that a source should give for it, as a share of members or of seats.
  package func counts(of denominator: Target.Denominator) -> [Figures.Key] {
    rules.counts + (rules.canBeOfSeats && denominator == .seats ? [.seats] : [])
  }

  /// The measures that fit a body.
  public static let ofBodies = allCases.filter { $0.isOfBodies }

  /// The measures that fit a candidate list.
  static let ofLists = allCases.filter { $0.isOfWomen || $0.form == .order }

  /// The measures that a target may make shares of the seats.
  package static let ofSeats = allCases.filter { $0.rules.canBeOfSeats }

  /// What is shown of a body that has no target: the women's share if it is known, else how many of
  /// its seats are filled if that is.
  static func withoutTarget(isKnown: (Measure) -> Bool) -> Measure {
    !isKnown(.womenShare) && isKnown(.occupancy) ? .occupancy : .womenShare
  }
}
