import WPSIndicators
import WPSIndicatorsFiles

func unmetTargets(in path: String) throws -> [String] {
  let reading = try RegistryFile(path: path).read()
  guard let registry = reading.registry else {
    return [DiagnosticDrawing.draw(reading.diagnostics, of: reading.text)]
  }
  let scorecard = Scorecard(of: registry, for: registry.reportingPeriod)
  return scorecard.assessments.filter { $0.verdict == .unmet }.map {
    "\($0.subject.name.text(in: .english)): \($0.percent ?? "?") per cent"
  }
}
