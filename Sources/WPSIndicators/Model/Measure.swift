/// What a target measures.
public enum Measure: String, Sendable, Hashable, CaseIterable {
  /// The women's share of a body (SDG indicator 5.5.1 where the body is a parliament).
  case womenShare
  /// The share of the sex that has fewer members, so that neither is below a least share; with a
  /// greatest share, of the sex that has more.
  case eitherSexShare
  /// The number of women in a body.
  case women
  /// The number of the sex that has fewer members; with a greatest number, of the sex that has more.
  case eitherSex
  /// The members' share of the seats: posts filled.
  case occupancy
  /// Whether a woman holds a position.
  case heldByWoman
  /// The order in which the candidates of a list stand.
  case placement
  /// The share that an indicator watches.
  case share
  /// The number that an indicator watches.
  case count
  /// How far an indicator is on its scale.
  case level
  /// Whether a milestone has been reached.
  case done
}
