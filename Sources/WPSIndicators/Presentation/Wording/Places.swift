/// What people in a body hold, or are.
enum Places {
  case seats, posts, personnel
}

extension Body.Kind {
  /// What its members hold, or are.
  var places: Places {
    switch self {
    case .monitoringMechanism, .legislature, .truthCommission, .localAuthority, .judiciary, .other:
      .seats
    case .government, .missionUnit: .posts
    case .missionComponent, .securityForces: .personnel
    }
  }

  /// What can be vacant in it: where people are its members, they fill posts.
  var placesToFill: Places { places == .personnel ? .posts : places }
}

extension Subject {
  /// What can be vacant in it.
  var placesToFill: Places { body?.kind.placesToFill ?? .seats }
}
