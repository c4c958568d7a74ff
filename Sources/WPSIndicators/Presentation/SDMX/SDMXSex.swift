/// Whom a figure counts: codes of SDMX's own list for the dimension `SEX`.
enum SDMXSex: String, CaseIterable {
  case female = "F"
  case male = "M"
  case total = "_T"
  /// Members who are neither counted as women nor as men.
  case unknown = "_U"
  /// For what is not counted in people.
  case notApplicable = "_Z"

  static let origin = "SDMX:CL_SEX(2.1)"
}
