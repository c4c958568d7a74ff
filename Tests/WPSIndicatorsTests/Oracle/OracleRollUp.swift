@testable import RandomRegistries

/// The expected totals of a group, or of the whole: section 9 of the rules.
struct OracleRollUp {
  let oracle: Oracle
  let period: OraclePeriod
  /// The group; nil for the whole.
  let group: String?

  /// The bodies in the scope.
  private var bodies: [OracleSubject] {
    oracle.registry.subjects.filter { $0.kind == .body && (group == nil || $0.group == group) }
  }

  /// The totals as JSON fields.
  ///
  /// The numbers of a scope with nobody to count are not fixed: 0 and null say the same there.
  func fields(_ rows: [OracleExpectation]) -> [String: String] {
    let rows = rows.filter { group == nil || $0.group == group }
    var fields = ["assessments": String(rows.count)]
    let met = rows.filter { $0.verdict == "met" }.count
    let decided = met + rows.filter { $0.verdict == "unmet" }.count
    fields["metRate"] = OracleJSON.optional(decided == 0 ? nil : OracleRatio(met, decided).text)
    let counted = bodies.filter { reasonToLeaveOut($0) == nil }
    let women = counted.compactMap { reading(of: $0)?.exact("women") }.reduce(0, +)
    let members = counted.compactMap { reading(of: $0)?.exact("members") }.reduce(0, +)
    if !counted.isEmpty {
      fields["women"] = String(women)
      fields["members"] = String(members)
    }
    fields["share"] = OracleJSON.optional(members == 0 ? nil : OracleRatio(women, members).text)
    return fields
  }

  /// How many rows have each verdict.
  func verdicts(_ rows: [OracleExpectation]) -> [String: Int] {
    rows.filter { group == nil || $0.group == group }.reduce(into: [:]) {
      $0[$1.verdict, default: 0] += 1
    }
  }

  /// How many rows have each rating.
  func ratings(_ rows: [OracleExpectation]) -> [String: Int] {
    rows.filter { group == nil || $0.group == group }.reduce(into: [:]) {
      if let rating = $1.rating { $0[rating, default: 0] += 1 }
    }
  }

  /// The bodies that are counted.
  var counted: Set<String> {
    Set(bodies.filter { reasonToLeaveOut($0) == nil }.map(\.id))
  }

  /// The bodies that are not, and why.
  var leftOut: [String: String] {
    bodies.reduce(into: [:]) { $0[$1.id] = reasonToLeaveOut($1) }
  }

  /// What the observation tells by which a body is counted.
  private func reading(of body: OracleSubject) -> OracleReading? {
    oracle.assessed(body, .womenShare, in: period)?.reading
  }

  /// Why a body is not counted; nil if it is.
  private func reasonToLeaveOut(_ body: OracleSubject) -> String? {
    if let ended = body.ended, period.firstDay > ended { return "ended" }
    if let established = body.established, period.lastDay < established { return "notEstablished" }
    guard let reading = reading(of: body) else { return "noData" }
    if reading.exact("women") == nil || reading.exact("members") == nil { return "inexact" }
    var ancestor = body.partOf
    while let id = ancestor {
      if let body = bodies.first(where: { $0.id == id }), reasonToLeaveOut(body) == nil {
        return "partOf"
      }
      ancestor = oracle.registry.subjects.first { $0.id == id }?.partOf
    }
    return nil
  }
}
