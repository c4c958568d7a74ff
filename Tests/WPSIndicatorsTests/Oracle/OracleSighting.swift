@testable import RandomRegistries

/// An observation and what it tells.
struct OracleSighting {
  let observation: OracleObservation
  let reading: OracleReading
}
