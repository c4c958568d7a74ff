/// Something watched that is not a body: a share of money, a count, a milestone.
public struct Indicator: Sendable, Hashable {
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

  /// The identifier, unique among bodies and indicators.
  public internal(set) var id: String
  /// The full name.
  public let name: LocalizedText
  /// The identifier of its group.
  public internal(set) var group: String?
  /// What sort of figure it is.
  public let kind: Kind
  /// What is counted, such as "United States dollars".
  public let unit: LocalizedText?
  /// The identifiers of its targets.
  public internal(set) var targets: [String]
  /// The day by which a milestone is to be done.
  public let due: CalendarDate?
  /// A remark for readers.
  public let note: LocalizedText?
  /// What sources say about it, in the order of the file.
  public internal(set) var observations: [ReportedObservation]

  /// Makes an indicator in code; what is left out is not known.
  public init(
    id: String, name: LocalizedText, group: String? = nil, kind: Kind, unit: LocalizedText? = nil,
    targets: [String] = [], due: CalendarDate? = nil, note: LocalizedText? = nil,
    observations: [ReportedObservation]
  ) {
    self.id = id
    self.name = name
    self.group = group
    self.kind = kind
    self.unit = unit
    self.targets = targets
    self.due = due
    self.note = note
    self.observations = observations
  }
}
