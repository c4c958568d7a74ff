/// What every subject has, whatever it is.
public struct SubjectCore: Sendable, Hashable {
  /// The identifier, unique among subjects.
  public var id: String
  /// The full name.
  public var name: LocalizedText
  /// The identifier of its group.
  public var group: String?
  /// The identifiers of its targets.
  public var targets: [String]
  /// A remark for readers.
  public var note: LocalizedText?
  /// What sources say about it, in the order of the file.
  public var observations: Observations

  /// Makes it in code; what is left out is not known.
  public init(
    id: String, name: LocalizedText, group: String? = nil, targets: [String] = [],
    note: LocalizedText? = nil, observations: Observations = []
  ) {
    self.id = id
    self.name = name
    self.group = group
    self.targets = targets
    self.note = note
    self.observations = observations
  }
}

/// A record that can be held against targets: it has what every subject has.
public protocol SubjectRecord: Sendable, Hashable {
  /// What it has as a subject.
  var core: SubjectCore { get set }
}

extension SubjectRecord {
  /// The identifier, unique among subjects.
  public var id: String {
    get { core.id }
    set { core.id = newValue }
  }

  /// The full name.
  public var name: LocalizedText {
    get { core.name }
    set { core.name = newValue }
  }

  /// The identifier of its group.
  public var group: String? {
    get { core.group }
    set { core.group = newValue }
  }

  /// The identifiers of its targets.
  public var targets: [String] {
    get { core.targets }
    set { core.targets = newValue }
  }

  /// A remark for readers.
  public var note: LocalizedText? {
    get { core.note }
    set { core.note = newValue }
  }

  /// What sources say about it, in the order of the file.
  public var observations: Observations {
    get { core.observations }
    set { core.observations = newValue }
  }
}

/// What a target is held against: a body, a position in one, a candidate list or an indicator.
public indirect enum Subject: SubjectRecord {
  /// A body.
  case body(Body)
  /// A position in a body. Its identifier, group and observations are the body's.
  case position(Position, of: Body)
  /// A candidate list.
  case list(CandidateList)
  /// An indicator.
  case indicator(Indicator)

  /// What it has as a subject.
  public var core: SubjectCore {
    get {
      switch self {
      case .body(let body): body.core
      case .position(let position, let body):
        SubjectCore(
          id: body.id, name: position.name, group: body.group, targets: position.targets,
          observations: body.observations)
      case .list(let list): list.core
      case .indicator(let indicator): indicator.core
      }
    }
    set {
      switch self {
      case .body(var body):
        body.core = newValue
        self = .body(body)
      case .position(var position, var body):
        (position.name, position.targets) = (newValue.name, newValue.targets)
        (body.id, body.group) = (newValue.id, newValue.group)
        body.observations = newValue.observations
        self = .position(position, of: body)
      case .list(var list):
        list.core = newValue
        self = .list(list)
      case .indicator(var indicator):
        indicator.core = newValue
        self = .indicator(indicator)
      }
    }
  }

  /// The body, if it is one.
  public var body: Body? {
    if case .body(let body) = self { body } else { nil }
  }

  /// The position, if it is one.
  public var position: Position? {
    if case .position(let position, _) = self { position } else { nil }
  }

  /// The body whose life, seats and age limit hold for it: itself, or that of the position.
  var host: Body? {
    switch self {
    case .body(let body), .position(_, let body): body
    case .list, .indicator: nil
    }
  }

  /// The positions of a body, as subjects.
  var positions: [Subject] {
    body.map { body in body.positions.map { .position($0, of: body) } } ?? []
  }

  /// The candidate list, if it is one.
  public var list: CandidateList? {
    if case .list(let list) = self { list } else { nil }
  }

  /// The indicator, if it is one.
  public var indicator: Indicator? {
    if case .indicator(let indicator) = self { indicator } else { nil }
  }

  /// The measures that its targets may use.
  public var measures: [Measure] {
    switch self {
    case .body: Measure.ofBodies
    case .position: [.heldByWoman]
    case .list: Measure.ofLists
    case .indicator(let indicator): [indicator.kind.measure]
    }
  }
}

/// What a subject is, as far as what can be observed of it differs.
public enum SubjectKind: Sendable, Hashable, CaseIterable {
  /// A body.
  case body
  /// A position in a body.
  case position
  /// A candidate list.
  case list
  /// An indicator that is a share.
  case share
  /// An indicator that is a number.
  case count
  /// An indicator that is to be done.
  case milestone
  /// An indicator that is rated on a scale.
  case level

  init(_ kind: Indicator.Kind) {
    self =
      switch kind {
      case .share: .share
      case .count: .count
      case .milestone: .milestone
      case .level: .level
      }
  }
}

extension Subject {
  /// What it is.
  public var kind: SubjectKind {
    switch self {
    case .body: .body
    case .position: .position
    case .list: .list
    case .indicator(let indicator): SubjectKind(indicator.kind)
    }
  }
}

/// Which bodies, lists and indicators of a registry to show; positions go with their bodies.
public struct SubjectSelection: Sendable, Hashable {
  /// The groups shown; empty for all.
  public let groups: Set<String>
  /// The subjects shown; empty for all.
  public let subjects: Set<String>

  /// Shows what is in one of the groups and is one of the subjects; empty sets do not restrict.
  public init(groups: Set<String> = [], subjects: Set<String> = []) {
    self.groups = groups
    self.subjects = subjects
  }

  /// Whether all are shown.
  public var isWhole: Bool { groups.isEmpty && subjects.isEmpty }

  func includes(_ subject: Subject) -> Bool {
    (subjects.isEmpty || subjects.contains(subject.id))
      && (groups.isEmpty || subject.group.map(groups.contains) ?? false)
  }
}
