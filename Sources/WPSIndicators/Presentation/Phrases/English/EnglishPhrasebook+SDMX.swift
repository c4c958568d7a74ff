/// The names of SDMX artefacts in English: SDMX's own where it has them.
extension EnglishPhrasebook {
  var observationsName: String { "Women, peace and security: what sources say" }

  func concept(_ component: SDMXComponent) -> String {
    switch component {
    case .refArea: "Reference area"
    case .subject: "Body, list or indicator"
    case .bodyPart: "Part of the body"
    case .position: "Position in the body"
    case .indicator: "Number given"
    case .sex: "Sex"
    case .alternate: "Alternate: 0 for the figure used, 1 and more for other sources’"
    case .timePeriod: "Time period"
    case .obsValue: "Observation value"
    case .obsStatus: "Observation status"
    case .freq: "Frequency"
    case .unitMeasure: "Unit of measure"
    case .unit: "Unit in words"
    case .decimals: "Decimals"
    case .lowerBound: "Lower bound"
    case .upperBound: "Upper bound"
    case .milestoneStatus: "Status of the milestone"
    case .holder: "Holder of the position"
    case .candidateOrder: "Order of the candidates"
    case .level: "Level on the scale"
    case .justification: "Why the level was given"
    case .flag: "Flag"
    case .reportedTrend: "Trend that the source states"
    case .source: "Sources, by identifier"
    case .sourceDetail: "Titles of the sources"
    case .locator: "Place in the source"
    case .quote: "Words of the source"
    case .commentObs: "Comment on the observation"
    }
  }

  func indicator(_ indicator: SDMXIndicator) -> String {
    switch indicator {
    case .members: "Members"
    case .seats: "Seats"
    case .vacant: "Vacant seats"
    case .part: "Part of a whole"
    case .whole: "Whole"
    case .value: "Number of people or things"
    case .share: "Percentage as published"
    case .done: "Milestone reached: 1, otherwise 0"
    case .candidates: "Candidates"
    case .heldByWoman: "Position held by a woman: 1, otherwise 0"
    case .level: "Place of the level on its scale, from 0"
    }
  }

  func sex(_ sex: SDMXSex) -> String {
    switch sex {
    case .female: "Female"
    case .male: "Male"
    case .total: "Total"
    case .other: "Other"
    case .unknown: "Not specified"
    case .notApplicable: "Not applicable"
    }
  }

  func unitMeasure(_ unit: SDMXUnit) -> String {
    switch unit {
    case .number: "Number"
    case .percent: "Per cent"
    case .other: "Other: in words in the attribute UNIT"
    case .notApplicable: "Not applicable"
    }
  }

  func frequency(_ frequency: SDMXFrequency) -> String {
    switch frequency {
    case .annual: "Annual"
    case .halfYearly: "Half-yearly"
    case .quarterly: "Quarterly"
    case .monthly: "Monthly"
    }
  }

  func observationStatus(_ status: SDMXStatus) -> String {
    switch status {
    case .normal: "Normal value"
    case .timeSeriesBreak: "Time series break"
    case .definitionDiffers: "Definition differs"
    case .estimated: "Estimated value"
    case .missing: "Missing value"
    case .provisional: "Provisional value"
    case .lowReliability: "Low reliability"
    }
  }

  func codes(of list: String) -> String { "Codes that \(list) has mean the same here." }
}

/// The headings of tables in English.
extension EnglishPhrasebook {
  var subjectHeading: String { "Subject" }
  var verdictHeading: String { "Verdict" }
  var figuresHeading: String { "Figures" }
  var percentHeading: String { "Per cent" }
  var targetHeading: String { "Target" }
  var outlookHeading: String { "What it would take, and trend" }
  var originHeading: String { "As at, and source" }

  var groupHeading: String { "Group" }
  var metHeading: String { "Met" }
  var unmetHeading: String { "Not met" }
  var otherVerdictsHeading: String { "Other verdicts" }
  var womenHeading: String { "Women" }
  var membersHeading: String { "Members" }
  var womenShareHeading: String { "Women's share" }
}
