import WPSIndicators

/// The scorecard of a registry's text for a period, as JSON; what the library says of the text
/// where it finds errors.
///
/// This is the only place where the oracle meets the library.
/// - Parameter earlier: the period to compare with.
func scorecardJSON(_ registry: String, period: String, since earlier: String? = nil) -> String {
  let reading = Registry.read(SourceText(name: "random.json", registry))
  guard let registry = reading.registry, let period = Period(period) else {
    return "refused: \(reading.diagnostics.map { $0.message.english })"
  }
  let scorecard = Scorecard(
    of: registry, for: period, comparedWith: earlier.flatMap { Period($0) })
  return String(decoding: JSONScorecard.render(scorecard, in: .english), as: UTF8.self)
}

/// Whether the library finds an error in a registry's text.
func isRejected(_ registry: String) -> Bool {
  Registry.read(SourceText(name: "random.json", registry)).errorCount > 0
}
