/// A component of the data structure, and so a column of the table; in order.
///
/// Identifiers are those of SDMX's cross-domain concepts where there is one, then those of the data
/// structure of the Sustainable Development Goals (`LOWER_BOUND`, `UPPER_BOUND`, `SOURCE_DETAIL`),
/// and otherwise the file's keys. There is no dimension for the frequency, which SDMX 2.1 asks for
/// no longer: sources report when they do.
enum SDMXComponent: String, CaseIterable {
  // What identifies a figure.
  case refArea = "REF_AREA"
  case subject = "SUBJECT"
  case indicator = "INDICATOR"
  case sex = "SEX"
  /// 0 for the figure that verdicts use, 1 and more for other sources' of the same time.
  case alternate = "ALTERNATE"
  case timePeriod = "TIME_PERIOD"
  // The figure.
  case obsValue = "OBS_VALUE"
  // What is to be known about it.
  case obsStatus = "OBS_STATUS"
  case unitMeasure = "UNIT_MEASURE"
  case unit = "UNIT"
  case decimals = "DECIMALS"
  case lowerBound = "LOWER_BOUND"
  case upperBound = "UPPER_BOUND"
  case milestoneStatus = "MILESTONE_STATUS"
  case flag = "FLAG"
  case reportedTrend = "REPORTED_TREND"
  case source = "SOURCE"
  case sourceDetail = "SOURCE_DETAIL"
  case locator = "LOCATOR"
  case quote = "QUOTE"
  case commentObs = "COMMENT_OBS"

  /// What it does in the structure.
  enum Role {
    case dimension, timeDimension, measure, attribute
  }

  var role: Role {
    switch self {
    case .refArea, .subject, .indicator, .sex, .alternate: .dimension
    case .timePeriod: .timeDimension
    case .obsValue: .measure
    default: .attribute
    }
  }

  /// Whether every figure has it.
  var isMandatory: Bool {
    switch self {
    case .obsStatus, .unitMeasure, .decimals, .source, .sourceDetail: true
    default: role != .attribute
    }
  }

  /// SDMX's name for the type of what has no code list.
  var textType: StaticString {
    switch self {
    case .timePeriod: "ObservationalTimePeriod"
    // A decimal number could not be NaN, which is how a missing value is written.
    case .obsValue: "Double"
    case .lowerBound, .upperBound: "Long"
    case .alternate, .decimals: "Integer"
    default: "String"
    }
  }
}
