@testable import RandomRegistries

/// An observation and what it tells.
struct OracleSighting {
  let observation: OracleObservation
  let reading: OracleReading
  /// When it was observed.
  let moment: OracleMoment
  /// The sightings that it is the sum of; empty of one that a source told.
  var summed: [OracleSighting] = []

  /// Whether it carries a number that the measure needs.
  func carries(_ measure: OracleTarget.Measure) -> Bool {
    observation.carries(measure, as: reading)
  }

  /// The quarter it belongs to.
  var quarter: Int { moment.date.period.index }

  /// The period as the file writes it, or the quarter of a date.
  var periodText: String { (observation.period ?? moment.date.period).text }
}
