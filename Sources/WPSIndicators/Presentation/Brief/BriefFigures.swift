/// What a sentence of a brief says of a part and a whole.
struct BriefFigures {
  /// How much can be relied on, which decides the verb.
  enum Certainty {
    /// Counted, and not disputed.
    case counted
    /// Bounds, or a percentage without numbers.
    case reported
    /// Worked out from a reported percentage.
    case derived
    /// Estimated by the source.
    case estimated
    /// Not final.
    case provisional
    /// Doubted by the source.
    case doubtful
  }

  /// The women, or the seats filled.
  let part: Count
  /// The members or the seats that the part is a part of.
  let whole: Count
  /// The share, with its sign.
  let percent: String?
  let places: Places
  /// Whether there are vacant places besides those that make up the whole.
  let leavesOutVacant: Bool
  /// Whether the part is all of the whole, though neither number need be known.
  let isAll: Bool
  let certainty: Certainty
}

extension BriefFigures.Certainty {
  /// How far the figures that an assessment rests on can be relied on.
  init(_ assessment: Assessment, isExact: Bool) {
    let flags = Set(assessment.flags)
    self =
      if flags.contains(.lowReliability) {
        .doubtful
      } else if flags.contains(.estimated) {
        .estimated
      } else if flags.contains(.provisional) {
        .provisional
      } else if !flags.isDisjoint(with: [.derivedWomen, .derivedMembers]) {
        .derived
      } else {
        isExact ? .counted : .reported
      }
  }
}
