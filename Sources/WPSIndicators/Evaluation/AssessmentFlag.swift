/// What a reader should know before relying on an assessment.
public enum AssessmentFlag: String, Sendable, Hashable, CaseIterable {
  /// The figure is older than the registry allows.
  case stale
  /// A milestone's due date has come, and nobody has reported since whether it was done.
  case overdue
  /// The figure is of a time before the target, or the step in force, began.
  case predatesTarget
  /// The body has no figure of its own: those of the bodies that are part of it are added.
  case sumOfParts
  /// The law's rounding or its rows by size decide: the exact comparison with the threshold would give
  /// another verdict.
  case lawRounds
  /// With vacant seats counted, or not counted, the verdict would be another.
  case denominatorSensitive
  /// Met with nobody to spare.
  case fragile
  /// One short.
  case withinOne
  /// No split of a body of this size into women and men meets the target: it has too few members, or
  /// an odd number.
  case unattainable
  /// Another source gives another value for the same date.
  case sourcesDiffer
  /// By one source the target is met, by another it is not.
  case sourcesDisagree
  /// More sources for the date say the contrary of the verdict than say the same.
  case outvoted
  /// The number of members was narrowed by a reported percentage.
  case derivedMembers
  /// The number of women was narrowed by a reported percentage.
  case derivedWomen
  /// The whole of a share was narrowed by a reported percentage.
  case derivedWhole
  /// The part of a share was narrowed by a reported percentage.
  case derivedPart
  /// A milestone was done after it was due.
  case late
  /// The source begins a new series here.
  case `break`
  /// Estimated by the source.
  case estimated
  /// Not final.
  case provisional
  /// Corrected by the source since it was first published.
  case revised
  /// The source doubts it.
  case lowReliability
  /// Counts something slightly different.
  case differentDefinition

  /// The observation's own flag.
  init(_ flag: ReportedObservation.Flag) {
    self =
      switch flag {
      case .break: .break
      case .estimated: .estimated
      case .provisional: .provisional
      case .revised: .revised
      case .lowReliability: .lowReliability
      case .differentDefinition: .differentDefinition
      }
  }

  /// That a reported percentage narrowed a count; nil for a count that none narrows.
  init?(derived count: Figures.Key) {
    switch count {
    case .members: self = .derivedMembers
    case .women: self = .derivedWomen
    case .whole: self = .derivedWhole
    case .part: self = .derivedPart
    case .seats, .vacant, .men, .other, .unspecified, .value: return nil
    }
  }
}
