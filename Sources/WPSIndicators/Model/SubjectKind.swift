/// What a subject is, as far as what can be observed of it differs.
public enum SubjectKind: Sendable, Hashable, CaseIterable {
  /// A body.
  case body
  /// An indicator that is a share.
  case share
  /// An indicator that is a number.
  case count
  /// An indicator that is to be done.
  case milestone

  init(_ kind: Indicator.Kind) {
    self =
      switch kind {
      case .share: .share
      case .count: .count
      case .milestone: .milestone
      }
  }
}

extension Subject {
  /// What it is.
  public var kind: SubjectKind { indicator.map { SubjectKind($0.kind) } ?? .body }
}
