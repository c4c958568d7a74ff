/// Something watched that is not a body: a share of money, a count, a milestone.
public struct Indicator: SubjectRecord {
  /// What sort of figure it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A part of a whole.
    case share
    /// A number of things or people.
    case count
    /// Something that is to be done.
    case milestone

    /// The measure that targets of such an indicator use.
    public var measure: Measure {
      switch self {
      case .share: .share
      case .count: .count
      case .milestone: .done
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

  /// Makes an indicator in code; what is left out is not known.
  public init(
    id: String, name: LocalizedText, group: String? = nil, kind: Kind, unit: LocalizedText? = nil,
    targets: [String] = [], due: CalendarDate? = nil, note: LocalizedText? = nil,
    observations: [ReportedObservation]
  ) {
    core = SubjectCore(
      id: id, name: name, group: group, targets: targets, note: note, observations: observations)
    self.kind = kind
    self.unit = unit
    self.due = due
  }
}
