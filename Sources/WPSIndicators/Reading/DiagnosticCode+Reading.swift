extension DiagnosticCode {
  // What a file's records can have wrong with them.
  static let duplicateKey = error("duplicate-key")
  static let unknownKey = error("unknown-key")
  static let missingKey = error("missing-key")
  static let inapplicableKey = error("inapplicable-key")
  static let wrongType = error("wrong-type")
  static let unknownValue = error("unknown-value")
  static let emptyText = error("empty-text")
  static let emptyList = error("empty-list")
  static let unsupportedVersion = error("unsupported-version")
  static let invalidCount = error("invalid-count")
  static let invalidID = error("invalid-id")
  static let invalidDate = error("invalid-date")
  static let invalidPeriod = error("invalid-period")
  static let invalidLanguage = error("invalid-language")
  static let invalidPercent = error("invalid-percent")
  static let invalidThreshold = error("invalid-threshold")

  // What shows when records are compared.
  static let duplicateID = error("duplicate-id")
  static let unknownID = error("unknown-id")
  static let circularReference = error("circular-reference")
  static let measureMismatch = error("measure-mismatch")
  static let thresholdOrder = error("threshold-order")
  static let datesReversed = error("dates-reversed")
  static let datesDisagree = error("dates-disagree")
  static let outsideLife = error("outside-life")
  static let contradictoryCounts = error("contradictory-counts")
  static let duplicateObservation = error("duplicate-observation")

  // What deserves a second look.
  static let percentMismatch = warning("percent-mismatch")
  static let afterReportingPeriod = warning("after-reporting-period")
  static let sourceTooEarly = warning("source-too-early")
  static let unusedSource = warning("unused-source")
  static let unusedTarget = warning("unused-target")
  static let noObservations = warning("no-observations")
  static let missingTranslation = warning("missing-translation")

  static let ofReading: [DiagnosticCode] = [
    duplicateKey, unknownKey, missingKey, inapplicableKey, wrongType, unknownValue, emptyText,
    emptyList, unsupportedVersion, invalidCount, invalidID, invalidDate, invalidPeriod,
    invalidLanguage, invalidPercent, invalidThreshold, duplicateID, unknownID, circularReference,
    measureMismatch, thresholdOrder, datesReversed, datesDisagree, outsideLife,
    contradictoryCounts, duplicateObservation, percentMismatch, afterReportingPeriod,
    sourceTooEarly, unusedSource, unusedTarget, noObservations, missingTranslation,
  ]

  /// Every kind of problem that a file, or a table of observations, can have.
  public static let all = ofJSON + ofReading + ofTables
}
