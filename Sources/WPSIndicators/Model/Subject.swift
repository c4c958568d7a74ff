/// What a target is held against: a body or an indicator.
public enum Subject: Sendable, Hashable {
  /// A body.
  case body(Body)
  /// An indicator.
  case indicator(Indicator)

  /// The identifier, unique among subjects.
  public var id: String {
    switch self {
    case .body(let body): body.id
    case .indicator(let indicator): indicator.id
    }
  }

  /// The full name.
  public var name: LocalizedText {
    switch self {
    case .body(let body): body.name
    case .indicator(let indicator): indicator.name
    }
  }

  /// The identifier of its group.
  public var group: String? {
    switch self {
    case .body(let body): body.group
    case .indicator(let indicator): indicator.group
    }
  }

  /// The identifiers of its targets.
  public var targets: [String] {
    switch self {
    case .body(let body): body.targets
    case .indicator(let indicator): indicator.targets
    }
  }

  /// A remark for readers.
  public var note: LocalizedText? {
    switch self {
    case .body(let body): body.note
    case .indicator(let indicator): indicator.note
    }
  }

  /// What sources say about it, in the order of the file.
  public var observations: [ReportedObservation] {
    switch self {
    case .body(let body): body.observations
    case .indicator(let indicator): indicator.observations
    }
  }

  /// The body, if it is one.
  public var body: Body? {
    if case .body(let body) = self { body } else { nil }
  }

  /// The indicator, if it is one.
  public var indicator: Indicator? {
    if case .indicator(let indicator) = self { indicator } else { nil }
  }

  /// The measures that its targets may use.
  public var measures: [Measure] {
    switch self {
    case .body: Measure.ofBodies
    case .indicator(let indicator): [indicator.kind.measure]
    }
  }
}
