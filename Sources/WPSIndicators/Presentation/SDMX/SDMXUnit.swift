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
