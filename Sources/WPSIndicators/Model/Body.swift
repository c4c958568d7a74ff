/// A group of people holding seats or posts.
public struct Body: SubjectRecord {
  /// What sort of body it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A body that watches over an agreement.
    case monitoringMechanism
    /// A parliament or one of its chambers.
    case legislature
    /// A truth, justice or reconciliation commission.
    case truthCommission
    /// A cabinet.
    case government
    /// A regional or municipal authority.
    case localAuthority
    /// A court or a judicial council.
    case judiciary
    /// An army, police or other force.
    case securityForces
    /// A unit of a mission, counted in posts.
    case missionUnit
    /// A component of a mission, such as its military.
    case missionComponent
    /// A delegation that negotiates for a party.
    case negotiatingDelegation
    /// A team that mediates between parties.
    case mediationTeam
    /// A body that runs or watches elections.
    case electoralBody
    /// A body that advises, such as a women's advisory board.
    case advisoryBody
    /// The board of a company, a fund or a programme.
    case board
    /// Anything else.
    case other
  }

  /// What it has as a subject: identifier, name, group, targets, note and observations.
  public var core: SubjectCore
  /// A name for a board, or for a narrow table.
  public var shortName: LocalizedText?
  /// The short form of the name.
  public var abbreviation: LocalizedText?
  /// What sort of body it is.
  public var kind: Kind
  /// The identifier of the body that it is a part of.
  public var partOf: String?
  /// Whether it is the sum of the bodies that are part of it, where it has no figure of its own.
  public var isSumOfParts: Bool
  /// The first day of its life.
  public var established: CalendarDate?
  /// The last day of its life.
  public var ended: CalendarDate?
  /// The identifier of the body that came after it.
  public var successor: String?
  /// How its members are divided into parts.
  public var breakdowns: [Breakdown]
  /// Its named offices, in the order in which they are shown.
  public var positions: [Position]
  /// The age in quarters above which its figures are stale, where the registry's does not serve.
  public var staleAfterQuarters: Int?

  /// Makes a body in code; what is left out is not known.
  public init(
    id: String, name: LocalizedText, shortName: LocalizedText? = nil,
    abbreviation: LocalizedText? = nil, kind: Kind,
    group: String? = nil, partOf: String? = nil, isSumOfParts: Bool = false,
    established: CalendarDate? = nil, ended: CalendarDate? = nil, successor: String? = nil,
    breakdowns: [Breakdown] = [], positions: [Position] = [], targets: [String] = [],
    staleAfterQuarters: Int? = nil, note: LocalizedText? = nil, observations: [ReportedObservation]
  ) {
    core = SubjectCore(
      id: id, name: name, group: group, targets: targets, note: note,
      observations: Observations(observations))
    self.shortName = shortName
    self.abbreviation = abbreviation
    self.kind = kind
    self.partOf = partOf
    self.isSumOfParts = isSumOfParts
    self.established = established
    self.ended = ended
    self.successor = successor
    self.breakdowns = breakdowns
    self.positions = positions
    self.staleAfterQuarters = staleAfterQuarters
  }
}
