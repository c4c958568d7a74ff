/// What people in a body hold, or are.
enum Places {
  case seats, posts, members, candidates
}

extension Body.Kind {
  /// What can be vacant in it.
  var placesToFill: Places {
    switch self {
    case .monitoringMechanism, .legislature, .truthCommission, .localAuthority, .judiciary,
      .negotiatingDelegation, .mediationTeam, .electoralBody, .advisoryBody, .board, .other:
      .seats
    case .government, .missionUnit, .missionComponent, .securityForces: .posts
    }
  }

  /// Whether its size is not for those to change who are asked for more women: the law, or an
  /// authorized strength, sets it.
  var isOfFixedSize: Bool {
    switch self {
    case .legislature, .missionUnit, .missionComponent, .securityForces: true
    case .monitoringMechanism, .truthCommission, .government, .localAuthority, .judiciary,
      .negotiatingDelegation, .mediationTeam, .electoralBody, .advisoryBody, .board, .other:
      false
    }
  }
}

extension Subject {
  /// What can be vacant in it.
  var placesToFill: Places { list == nil ? host?.kind.placesToFill ?? .seats : .candidates }
}

extension Evidence {
  /// What its people are counted among: the members, or what they hold where a share is taken of
  /// that, or where the source gives its number and all of it is held. Nobody holds a seat of which
  /// no source speaks.
  func places(in kind: Body.Kind) -> Places {
    if denominator == .seats { return kind.placesToFill }
    let seats = given.seats.exact
    return seats != nil && seats == self[.members]?.exact ? kind.placesToFill : .members
  }

  /// The sex whose figure is shown: the one that is judged, or the women where that is open.
  var shownSex: BriefSex { judgedSex == .men ? .men : .women }

  /// Whether it is judged which sex has more members, and either may be it, so that both are shown.
  var showsBothSexes: Bool { yardstick.sense == .atMost && judgedSex == nil }
}
