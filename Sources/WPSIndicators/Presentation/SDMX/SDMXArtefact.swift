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
