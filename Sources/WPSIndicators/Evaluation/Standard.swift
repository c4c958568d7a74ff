/// What a target asks for in a period, whatever it measures.
public enum Standard: Sendable, Hashable {
  /// A number or a share, by the size.
  case figure(Rule)
  /// An order of candidates.
  case order(PlacementRule)
  /// A level of a scale, or a higher one.
  case level(Limit)
  /// That a woman holds a position.
  case woman
  /// That a milestone is done.
  case done

  /// What a target asks for; nil where it lacks its threshold, as no file that is read does.
  init?(_ target: Target, in period: Period) {
    switch target.measure.form {
    case .share, .number:
      guard let rule = Rule(target, in: period) else { return nil }
      self = .figure(rule)
    case .order: self = .order(PlacementRule(target, in: period))
    case .level:
      guard let limit = target.limit(in: period) else { return nil }
      self = .level(limit)
    case .holder: self = .woman
    case .status: self = .done
    }
  }

  /// The rule by size; nil where no number and no share is asked for.
  var rule: Rule? {
    if case .figure(let rule) = self { rule } else { nil }
  }

  /// The threshold in force, whatever the size; nil where none is asked for.
  var limit: Limit? {
    switch self {
    case .figure(let rule): rule.limit
    case .order(let rule): rule.limit
    case .level(let limit): limit
    case .woman, .done: nil
    }
  }
}
