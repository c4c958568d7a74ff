@testable import RandomRegistries

/// Direction: section 8 of the rules.
extension OracleCase {
  /// The observations that can be compared with the assessed one: from the last break on, and not
  /// after it; none with a sum, which has no direction.
  var comparable: [OracleSighting] {
    guard let assessed, !isSum else { return [] }
    let sofar = series.filter { $0.moment <= assessed.moment }
    let start = sofar.lastIndex { $0.observation.flag == "break" } ?? sofar.startIndex
    return Array(sofar[start...])
  }

  /// Whether a target on either sex finds fewer men than women.
  private var areMenJudged: Bool {
    guard target.measure.isOfEitherSex, let hulls = assessed?.reading.hulls,
      let most = hulls["men"]?.max, let women = hulls["women"]
    else { return false }
    return most < women.min
  }

  /// The exact value to compare; for either sex, that of the one that is judged.
  private func compared(_ sighting: OracleSighting) -> OracleRatio? {
    let reading = sighting.reading
    switch target.measure {
    case .eitherSexShare where areMenJudged:
      return reading.counted?.assignments.menShare(bySeats: false)?.exact
    case .eitherSexShare: return reading.counted?.share?.exact
    case .eitherSex:
      return reading.exact(areMenJudged ? "trueMen" : "trueWomen").map { OracleRatio($0) }
    default: return reading.value(of: target)?.exact
    }
  }

  /// The exact shares that are compared with an earlier case.
  func comparedShares(since earlier: OracleCase) -> (then: OracleRatio, now: OracleRatio)? {
    guard let now = assessed.flatMap(compared), let then = earlier.assessed.flatMap(compared)
    else { return nil }
    return (then, now)
  }

  /// Which share that is.
  var shareKey: String {
    let isEither = target.measure == .eitherSexShare
    let measure = isEither ? "womenShare" : "\(target.measure)"
    let denominator = isEither ? "members" : target.denominator ?? "members"
    return "\(subject.id) \(measure) \(denominator) \(areMenJudged)"
  }

  /// Whether a new series begins between the observation of an earlier case and this one's.
  func hasBreak(since earlier: OracleCase) -> Bool {
    guard let then = earlier.assessed?.moment, let now = assessed?.moment else { return false }
    return series.contains {
      $0.observation.flag == "break" && then.date < $0.moment.date && $0.moment.date <= now.date
    }
  }

  /// The latest sighting of an earlier date to compare with.
  private var before: OracleSighting? {
    comparable.last {
      $0.moment.date < assessed?.moment.date ?? OracleDate(0) && compared($0) != nil
    }
  }

  /// The trend as JSON fields; none where the rules leave it open.
  var trendFields: [String: String] {
    var fields = ["since", "women", "men", "members", "percentagePoints"].reduce(into: [:]) {
      $0["trend.\($1)"] = "null"
    }
    // That a sum has no direction may be said by a word or by nothing.
    if isSum { return fields }
    guard let assessed, let now = compared(assessed), let before, let then = compared(before) else {
      let word = reported
      fields["trend.direction"] = OracleJSON.string(word ?? "unknown")
      fields["trend.basis"] = OracleJSON.optional(word == nil ? nil : "reported")
      if word != nil { fields["trend.since"] = nil }
      fields["trend.sex"] = OracleJSON.optional(
        word != nil && target.measure.isOfWomen ? "women" : nil)
      return fields
    }
    // Whether a body without members has an exact headcount of women, 0, is not fixed.
    if !target.measure.isShare, isWithoutMembers(before.reading) { return [:] }
    fields["trend.direction"] = OracleJSON.string(
      now > then ? "increased" : now < then ? "decreased" : "unchanged")
    fields["trend.basis"] = OracleJSON.string("counts")
    fields["trend.sex"] = OracleJSON.optional(
      target.measure.isOfWomen ? areMenJudged ? "men" : "women" : nil)
    fields["trend.since"] = OracleJSON.string(before.periodText)
    if subject.kind == .body {
      for (field, key) in [("women", "trueWomen"), ("men", "trueMen"), ("members", "members")] {
        if let new = assessed.reading.exact(key), let old = before.reading.exact(key) {
          fields["trend.\(field)"] = String(new - old)
        }
      }
    }
    if target.measure.isShare {
      fields["trend.percentagePoints"] = OracleJSON.string(OracleDecimal.points(now - then))
    }
    return fields
  }

  /// The latest direction in words that is no older than the assessed observation.
  private var reported: String? {
    series.last { sighting in
      sighting.observation.trend != nil && assessed.map { $0.moment <= sighting.moment } ?? true
    }?.observation.trend
  }
}
