/// What is to be known of a figure before it is used: codes of SDMX's own list for `OBS_STATUS`.
enum SDMXStatus: String, CaseIterable {
  case normal = "A"
  case timeSeriesBreak = "B"
  case definitionDiffers = "D"
  case estimated = "E"
  case missing = "O"
  case provisional = "P"
  case lowReliability = "U"

  static let origin = "SDMX:CL_OBS_STATUS(2.2)"

  /// The status of a figure with a flag.
  ///
  /// The list has no code for what is revised: it is normal, and the attribute `FLAG` says more.
  /// Where a value is missing SDMX's guidelines put a break before that, and that before all others.
  init(_ flag: ReportedObservation.Flag?, isMissing: Bool) {
    self =
      switch flag {
      case .break: .timeSeriesBreak
      case _ where isMissing: .missing
      case .estimated: .estimated
      case .provisional: .provisional
      case .lowReliability: .lowReliability
      case .differentDefinition: .definitionDiffers
      case .revised, nil: .normal
      }
  }
}
