import WPSIndicators
import WPSIndicatorsFiles

/// Where the bodies of a file stand, as a page; or what is wrong with the file, with lines and carets.
func page(of path: String) throws -> [UInt8] {
  let reading = try RegistryFile(path: path).read()
  guard let registry = reading.registry else {
    return Array(DiagnosticDrawing.draw(reading.diagnostics, of: reading.text).utf8)
  }
  let scorecard = Scorecard(of: registry, for: registry.reportingPeriod)
  return scorecard.rendered(as: .html, in: .english)
}

/// What the landing page shows.
enum LandingPage: Article {
  static func check(_ folder: String) throws {
    let file = RegistryFile(path: folder + "/page.json")
    try file.create(Array(EvaluateAQuota.file.utf8))
    let html = String(decoding: try page(of: file.path), as: UTF8.self)
    try expect(html.contains("27.2%"), true)

    let faulty = RegistryFile(path: folder + "/faulty.json")
    try faulty.create(Array("{ \"title\": \"Councils\" }".utf8))
    let problems = String(decoding: try page(of: faulty.path), as: UTF8.self)
    try expect(problems.contains("faulty.json:1:"), true)
  }
}
