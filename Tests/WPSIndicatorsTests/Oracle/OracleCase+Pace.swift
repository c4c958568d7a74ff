@testable import RandomRegistries

/// Pace: section 8 of the rules.
extension OracleCase {
  /// The pace of an unmet target as JSON fields; those that the rules leave open are not in it.
  var paceFields: [String: String] {
    guard let assessed, !isSum, let goal = target.atLeast?.ratio else {
      // Whether the pace of a sum can be overdue is not fixed: it has none, and no date foretold.
      return ["pace.baseline": "null", "pace.reaches": "null"]
    }
    let isOverdue = target.dueBy.map { $0 <= period.lastDay } ?? false
    var fields = [
      "pace.status": OracleJSON.optional(isOverdue ? "overdue" : nil),
      "pace.baseline": "null",
      "pace.reaches": "null",
    ]
    let first = comparable.first {
      $0.reading.value(of: target)?.exact != nil
        && $0.quarter >= target.from?.period.index ?? 0
    }
    guard let first, first.moment != assessed.moment,
      let baseline = first.reading.value(of: target)?.exact
    else { return fields }
    fields["pace.baseline"] = OracleJSON.string(first.periodText)
    let (start, end) = (first.quarter, assessed.quarter)
    guard let now = assessed.reading.value(of: target)?.exact, end > start else {
      // Without a rate: whether there is a baseline, and a decline from one that met the target.
      if assessed.reading.value(of: target)?.exact == nil { fields["pace.baseline"] = nil }
      if !isOverdue, target.dueBy != nil, baseline >= goal { fields["pace.status"] = nil }
      return fields
    }
    let rate = (now - baseline) / OracleRatio(end - start)
    if rate > .zero, isForeseeable {
      let quarters = ((goal - now) / rate).ceiling
      if quarters <= 400 {
        let reached = OraclePeriod(index: end + quarters)
        fields["pace.reaches"] = OracleJSON.string(reached.text)
      }
    }
    if let dueBy = target.dueBy, !isOverdue {
      let word = status(rate, goal - baseline, quarters: dueBy.period.index - start)
      fields["pace.status"] = OracleJSON.string(word)
    }
    return fields
  }

  /// Whether a date can be foretold: not of members who change only at elections, nor of a body
  /// that has ended.
  private var isForeseeable: Bool {
    subject.bodyKind != "legislature" && subject.ended.map { $0 > period.lastDay } ?? true
  }

  /// The word for a rate, where `distance` is to be covered in so many quarters.
  private func status(_ rate: OracleRatio, _ distance: OracleRatio, quarters: Int) -> String {
    guard distance > .zero else { return "deteriorating" }
    let ratio = rate / (distance / OracleRatio(quarters))
    if ratio >= OracleRatio(95, 100) { return "onTrack" }
    if ratio >= OracleRatio(60, 100) { return "accelerationNeeded" }
    return ratio >= .zero ? "limitedProgress" : "deteriorating"
  }
}
