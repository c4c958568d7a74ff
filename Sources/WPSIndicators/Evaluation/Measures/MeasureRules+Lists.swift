/// The measures of positions, and of the order of candidate lists.
extension MeasureRules {
  /// Whether a woman holds a position.
  static let heldByWoman = MeasureRules(
    kind: .representation, subjects: .position, form: .holder, figured: .holder,
    // Who holds it stands beside the figures.
    isGiven: { _ in false },
    value: { _ in nil })

  /// The order in which the candidates of a list stand.
  static let placement = MeasureRules(
    kind: .representation, subjects: .list, form: .order, figured: .order,
    isGiven: { $0.order != nil },
    value: { _ in nil })
}
