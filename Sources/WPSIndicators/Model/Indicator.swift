/// Something watched that is not a body: a share of money, a count, a milestone, a commitment that is
/// rated.
public struct Indicator: SubjectRecord {
  /// What sort of figure it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A part of a whole.
    case share
    /// A number of things or people.
    case count
    /// Something that is to be done.
    case milestone
    /// Something rated on a scale.
    case level

    /// The measure that targets of such an indicator use.
    public var measure: Measure {
      switch self {
      case .share: .share
      case .count: .count
      case .milestone: .done
      case .level: .level
      }
    }
  }

  /// What it has as a subject: identifier, name, group, targets, note and observations.
  public var core: SubjectCore
  /// What sort of figure it is.
  public var kind: Kind
  /// What is counted, such as "United States dollars".
  public var unit: LocalizedText?
  /// The day by which a milestone is to be done.
  public var due: CalendarDate?
  /// The identifier of the subject whose gap a milestone is to close.
  public var about: String?
  /// Who is to do it.
  public var owner: LocalizedText?
  /// The identifier of the scale on which a `level` is rated.
  public var scale: String?

  /// Makes an indicator in code; what is left out is not known.
  public init(
    id: String, name: LocalizedText, group: String? = nil, kind: Kind, unit: LocalizedText? = nil,
    targets: [String] = [], due: CalendarDate? = nil, about: String? = nil,
    owner: LocalizedText? = nil, scale: String? = nil, note: LocalizedText? = nil,
    observations: [ReportedObservation]
  ) {
    core = SubjectCore(
      id: id, name: name, group: group, targets: targets, note: note,
      observations: Observations(observations))
    self.kind = kind
    self.unit = unit
    self.due = due
    self.about = about
    self.owner = owner
    self.scale = scale
  }
}
