/// What a reader should know before relying on an assessment.
public enum AssessmentFlag: String, Sendable, Hashable, CaseIterable {
  /// The figure is older than the registry allows.
  case stale
  /// With vacant seats counted, or not counted, the verdict would be another.
  case denominatorSensitive
  /// Met with nobody to spare.
  case fragile
  /// One short.
  case withinOne
  /// The body is too small for the target ever to be met.
  case unattainable
  /// Another source gives another value for the same date.
  case sourcesDiffer
  /// By one source the target is met, by another it is not.
  case sourcesDisagree
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
    case .seats, .vacant, .men, .unspecified, .value: return nil
    }
  }
}
