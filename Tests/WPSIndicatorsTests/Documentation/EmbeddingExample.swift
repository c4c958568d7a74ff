import Foundation
import WPSIndicators

func unmetTargets(in file: URL) throws -> [String] {
  let text = SourceText(name: file.lastPathComponent, bytes: Array(try Data(contentsOf: file)))
  let reading = Registry.read(text)
  guard let registry = reading.registry else {
    return [DiagnosticDrawing.draw(reading.diagnostics, of: text)]
  }
  let scorecard = Scorecard(of: registry, for: registry.reportingPeriod)
  return scorecard.assessments.filter { $0.verdict == .unmet }.map {
    "\($0.subject.name.text(in: .english)): \($0.percent ?? "?") per cent"
  }
}
