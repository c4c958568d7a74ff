/// The measures of indicators, one for each kind.
extension MeasureRules {
  /// The share that an indicator watches.
  static let share = MeasureRules(
    kind: .figures, subjects: .share, form: .share, figured: .part, part: .part, whole: .whole,
    counts: [.part, .whole],
    hasPace: true,
    isGiven: { $0.part.isKnown || $0.whole.isKnown || $0.reportedPercent != nil },
    value: { $0.share?.womenOfMembers })

  /// The number that an indicator watches.
  static let count = MeasureRules(
    kind: .figures, subjects: .count, form: .number, figured: .number, part: .value,
    counts: [.value],
    isGiven: { $0.value != nil }, value: { $0[.value].map { ValueRange($0) } })

  /// How far an indicator is on its scale: the place of its level, the least being 0.
  static let level = MeasureRules(
    kind: .commitments, subjects: .level, form: .level, figured: .level,
    isGiven: { $0.level != nil },
    value: { evidence in
      evidence.level.flatMap { evidence.scale?.rank(of: $0) }
        .map { ValueRange(Count(Int64($0))) }
    })

  /// Whether a milestone has been reached.
  static let done = MeasureRules(
    kind: .commitments, subjects: .milestone, form: .status, figured: .status,
    isGiven: { $0.status != nil },
    value: { _ in nil })
}
