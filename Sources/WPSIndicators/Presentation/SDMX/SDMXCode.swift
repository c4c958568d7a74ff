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
    default: nil
    }
  }

  /// The codes that may stand in its column; nil if anything may.
  func codes(in registry: Registry) -> [SDMXCode]? {
    switch self {
    case .subject: registry.subjects.map { SDMXCode($0) }
    case .indicator:
      SDMXIndicator.allCases.map { code in SDMXCode(code) { $0.indicator(code) } }
    case .sex: SDMXSex.allCases.map { code in SDMXCode(code) { $0.sex(code) } }
    case .unitMeasure:
      SDMXUnit.allCases.map { code in SDMXCode(code) { $0.unitMeasure(code) } }
    case .obsStatus:
      SDMXStatus.allCases.map { code in SDMXCode(code) { $0.observationStatus(code) } }
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
