import FoundationEssentials
import WPSIndicators

let path = CommandLine.arguments[1]
let text = SourceText(name: path, bytes: Array(try Data(contentsOf: URL(filePath: path))))
let reading = Registry.read(text)
print(DiagnosticDrawing.draw(reading.diagnostics, of: text))
if let registry = reading.registry {
  let period =
    CommandLine.arguments.count > 2
    ? Period(CommandLine.arguments[2]) ?? registry.reportingPeriod : registry.reportingPeriod
  print(
    String(
      decoding: JSONScorecard.render(Scorecard(of: registry, for: period), in: .english),
      as: UTF8.self))
}
