/// A group of people holding seats or posts.
public struct Body: Sendable, Hashable {
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
    /// Anything else.
    case other
  }

  /// The identifier, unique among bodies and indicators.
  public internal(set) var id: String
  /// The full name.
  public let name: LocalizedText
  /// The short form of the name.
  public let abbreviation: LocalizedText?
  /// What sort of body it is.
  public let kind: Kind
  /// The identifier of its group.
  public internal(set) var group: String?
  /// The identifier of the body that it is a part of.
  public internal(set) var partOf: String?
  /// The first day of its life.
  public let established: CalendarDate?
  /// The last day of its life.
  public let ended: CalendarDate?
  /// The identifier of the body that came after it.
  public internal(set) var successor: String?
  /// The identifiers of its targets.
  public internal(set) var targets: [String]
  /// The age in quarters above which its figures are stale, where the registry's does not serve.
  public let staleAfterQuarters: Int?
  /// A remark for readers.
  public let note: LocalizedText?
  /// What sources say about it, in the order of the file.
  public internal(set) var observations: [ReportedObservation]

  /// Makes a body in code; what is left out is not known.
  public init(
    id: String, name: LocalizedText, abbreviation: LocalizedText? = nil, kind: Kind,
    group: String? = nil, partOf: String? = nil, established: CalendarDate? = nil,
    ended: CalendarDate? = nil, successor: String? = nil, targets: [String] = [],
    staleAfterQuarters: Int? = nil, note: LocalizedText? = nil, observations: [ReportedObservation]
  ) {
    self.id = id
    self.name = name
    self.abbreviation = abbreviation
    self.kind = kind
    self.group = group
    self.partOf = partOf
    self.established = established
    self.ended = ended
    self.successor = successor
    self.targets = targets
    self.staleAfterQuarters = staleAfterQuarters
    self.note = note
    self.observations = observations
  }
}
