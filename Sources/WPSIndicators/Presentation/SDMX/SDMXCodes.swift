/// A code of a list, with its names.
struct SDMXCode {
  let id: String
  /// In the languages of the file, or in all that scorecards are written in.
  let names: LocalizedText

  /// A code that the library defines.
  init(_ id: some RawRepresentable<String>, _ name: (any Phrasebook) -> String) {
    self.id = id.rawValue
    names = .inEveryLanguage(name)
  }

  /// A code with a name of its own.
  init(_ id: String, _ names: LocalizedText) {
    self.id = id
    self.names = names
  }

  /// A subject.
  init(_ subject: Subject) {
    id = subject.id
    names = subject.name
  }
}

extension SDMXComponent {
  /// The identifier of its list of codes, where it has one.
  var codeList: String { "CL_" + rawValue }

  /// The list that the codes are taken from, by SDMX's name for it; nil if they are the library's.
  var originOfCodes: String? {
    switch self {
    case .sex: SDMXSex.origin
    case .unitMeasure: SDMXUnit.origin
    case .obsStatus: SDMXStatus.origin
    case .freq: SDMXFrequency.origin
    default: nil
    }
  }

  /// The codes that may stand in its column; nil if anything may.
  func codes(in registry: Registry) -> [SDMXCode]? {
    switch self {
    case .subject: registry.subjects.map { SDMXCode($0) }
    case .bodyPart: SDMXPart.codes(in: registry)
    case .position: SDMXPosition.codes(in: registry)
    case .level: SDMXLevel.codes(in: registry)
    case .holder: Holder.allCases.map { code in SDMXCode(code) { $0.holder(code) } }
    case .indicator:
      SDMXIndicator.allCases.map { code in SDMXCode(code) { $0.indicator(code) } }
    case .sex: SDMXSex.allCases.map { code in SDMXCode(code) { $0.sex(code) } }
    case .unitMeasure:
      SDMXUnit.allCases.map { code in SDMXCode(code) { $0.unitMeasure(code) } }
    case .obsStatus:
      SDMXStatus.allCases.map { code in SDMXCode(code) { $0.observationStatus(code) } }
    case .freq: SDMXFrequency.allCases.map { code in SDMXCode(code) { $0.frequency(code) } }
    case .milestoneStatus:
      MilestoneStatus.allCases.map { code in SDMXCode(code) { $0.status(code) } }
    case .flag:
      ReportedObservation.Flag.allCases.map { code in
        SDMXCode(code) { $0.shortFlag(AssessmentFlag(code)) ?? code.rawValue }
      }
    case .reportedTrend:
      ReportedTrend.allCases.map { code in
        SDMXCode(code) { $0.direction(Trend.Direction(rawValue: code.rawValue) ?? .unknown) }
      }
    default: nil
    }
  }
}

extension LocalizedText {
  /// A text of the library's own.
  static func inEveryLanguage(_ text: (any Phrasebook) -> String) -> LocalizedText {
    // There are languages, so that there is a text.
    LocalizedText(Language.allCases.map { ($0.rawValue, text($0.phrasebook)) }) ?? LocalizedText("")
  }
}

/// What a structure message defines under an identifier of its own.
///
/// The version has two parts and the artefacts are not final, because the list of subjects grows
/// with the file; SDMX 3.0 takes versions of three parts for promises that nothing changes.
enum SDMXArtefact: String {
  case dataflow = "DF_WPS"
  case dataStructure = "DSD_WPS"
  case conceptScheme = "CS_WPS"

  static let agency = "WPS"
  static let version = "1.0"

  /// The artefact as a table names it: `WPS:DF_WPS(1.0)`.
  var reference: String { "\(Self.agency):\(rawValue)(\(Self.version))" }
}

/// Which number of a subject a figure is: the codes of the dimension `INDICATOR`.
enum SDMXIndicator: String, CaseIterable {
  case members = "MEMBERS"
  case seats = "SEATS"
  case vacant = "VACANT"
  case part = "PART"
  case whole = "WHOLE"
  case value = "VALUE"
  /// A percentage as its source prints it.
  case share = "SHARE"
  /// 1 for a milestone that is done, else 0.
  case done = "DONE"
  /// The candidates of a list.
  case candidates = "CANDIDATES"
  /// 1 for a position that a woman holds, else 0.
  case heldByWoman = "HELD_BY_WOMAN"
  /// How far something is: the place of its level on the scale, the least being 0.
  case level = "LEVEL"
}

/// Whom a figure counts: codes of SDMX's own list for the dimension `SEX`.
enum SDMXSex: String, CaseIterable {
  case female = "F"
  case male = "M"
  case total = "_T"
  /// Members recorded as neither women nor men.
  case other = "_O"
  /// Members whose sex the source does not state.
  case unknown = "_U"
  /// For what is not counted in people.
  case notApplicable = "_Z"

  static let origin = "SDMX:CL_SEX(2.1)"
}

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

/// How long the period is that a figure is of: codes of SDMX's own list for `FREQ`.
enum SDMXFrequency: String, CaseIterable {
  case annual = "A"
  case halfYearly = "S"
  case quarterly = "Q"
  case monthly = "M"

  static let origin = "SDMX:CL_FREQ(2.1)"

  /// The frequency of a time; nil for a day.
  init?(_ time: ObservationTime) {
    guard time.asAt == nil else { return nil }
    self =
      switch time.period.granularity {
      case .year: .annual
      case .halfYear: .halfYearly
      case .quarter: .quarterly
      case .month: .monthly
      }
  }
}

/// What a figure is counted in. `NUMBER` and `PT` are those of the Sustainable Development Goals,
/// which count the seats that women hold in parliaments (5.5.1) in `NUMBER` as well; the others are
/// SDMX's general codes.
enum SDMXUnit: String, CaseIterable {
  case number = "NUMBER"
  case percent = "PT"
  /// One that the file gives in words.
  case other = "_O"
  case notApplicable = "_Z"

  static let origin = "IAEG-SDGs:CL_UNIT_MEASURE(1.20)"
}

/// A component of the data structure, and so a column of the table; in order.
///
/// Identifiers are those of SDMX's cross-domain concepts where there is one, then those of the data
/// structure of the Sustainable Development Goals (`LOWER_BOUND`, `UPPER_BOUND`, `SOURCE_DETAIL`),
/// and otherwise the file's keys. The frequency is no dimension, which SDMX 2.1 asks for no longer:
/// sources report when they do, and the time tells figures of a year and of its last quarter apart.
enum SDMXComponent: String, CaseIterable {
  // What identifies a figure.
  case refArea = "REF_AREA"
  case subject = "SUBJECT"
  /// The part of a body that a figure is of: `party_opposition`, `_T` for the whole.
  case bodyPart = "BODY_PART"
  /// The position in a body that a figure is of; `_Z` for what is of none.
  case position = "POSITION"
  case indicator = "INDICATOR"
  case sex = "SEX"
  /// 0 for the figure that verdicts use, 1 and more for other sources' of the same time.
  case alternate = "ALTERNATE"
  case timePeriod = "TIME_PERIOD"
  // The figure.
  case obsValue = "OBS_VALUE"
  // What is to be known about it.
  case obsStatus = "OBS_STATUS"
  /// How long the period is; of a day it says nothing.
  case freq = "FREQ"
  case unitMeasure = "UNIT_MEASURE"
  case unit = "UNIT"
  case decimals = "DECIMALS"
  case lowerBound = "LOWER_BOUND"
  case upperBound = "UPPER_BOUND"
  case milestoneStatus = "MILESTONE_STATUS"
  /// Who holds a position.
  case holder = "HOLDER"
  /// The order of a candidate list.
  case candidateOrder = "CANDIDATE_ORDER"
  /// The level of what is rated: `progress_minimum`.
  case level = "LEVEL"
  case justification = "JUSTIFICATION"
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
    case .refArea, .subject, .bodyPart, .position, .indicator, .sex, .alternate: .dimension
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
