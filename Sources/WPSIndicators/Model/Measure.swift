/// What a target measures.
public enum Measure: String, Sendable, Hashable, CaseIterable {
  /// The women's share of a body (SDG indicator 5.5.1 where the body is a parliament).
  case womenShare
  /// The share of the sex that has fewer members, so that neither is below the threshold.
  case eitherSexShare
  /// The number of women in a body.
  case women
  /// The members' share of the seats: posts filled.
  case occupancy
  /// The share that an indicator watches.
  case share
  /// The number that an indicator watches.
  case count
  /// Whether a milestone has been reached.
  case done

  /// Whether the value is a share from 0 to 1.
  public var isShare: Bool {
    switch self {
    case .womenShare, .eitherSexShare, .occupancy, .share: true
    case .women, .count, .done: false
    }
  }

  /// Whether it counts women, or the sex that has fewer members.
  public var isOfWomen: Bool {
    switch self {
    case .womenShare, .eitherSexShare, .women: true
    case .occupancy, .share, .count, .done: false
    }
  }

  /// The measures that fit a body.
  public static let ofBodies: [Measure] = [.womenShare, .eitherSexShare, .women, .occupancy]
}
