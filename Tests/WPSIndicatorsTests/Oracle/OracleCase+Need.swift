@testable import RandomRegistries

/// What it would take: section 7 of the rules.
extension OracleCase {
  /// The least number that meets the target, and the number there is; nil unless both are known.
  var need: (needed: Int, actual: Int)? {
    guard let reading = assessed?.reading, let threshold = threshold?.ratio else { return nil }
    func exact(_ keys: String...) -> [Int]? {
      let numbers = keys.compactMap { reading.exact($0) }
      return numbers.count == keys.count ? numbers : nil
    }
    func portion(_ whole: Int) -> Int { (threshold * OracleRatio(whole)).ceiling }
    switch target.measure {
    case .womenShare:
      return exact("women", target.isBySeats ? "seats" : "members").map { (portion($0[1]), $0[0]) }
    case .eitherSexShare:
      return exact("women", "men", "members").map { (portion($0[2]), min($0[0], $0[1])) }
    case .occupancy:
      return exact("members", "seats").map { (portion($0[1]), $0[0]) }
    case .share:
      return exact("part", "whole").map { (portion($0[1]), $0[0]) }
    case .women:
      return exact("women").map { (threshold.numerator, $0[0]) }
    case .count:
      return exact("value").map { (threshold.numerator, $0[0]) }
    case .done:
      return nil
    }
  }

  /// How many are missing.
  var shortfall: Int? {
    need.map { max(0, $0.needed - $0.actual) }
  }

  /// What it would take, as JSON fields.
  var needFields: [String: String] {
    var fields = [
      "needed": OracleJSON.optional(need?.needed),
      "shortfall": OracleJSON.optional(shortfall),
    ]
    guard verdict.word == "unmet", target.measure == .womenShare, let shortfall,
      let reading = assessed?.reading, let threshold = threshold?.ratio,
      let women = reading.exact("women"),
      let size = reading.exact(target.isBySeats ? "seats" : "members")
    else {
      fields["routes"] = "null"
      return fields
    }
    fields["routes.replacement"] = String(shortfall)
    let missing = threshold * OracleRatio(size) - OracleRatio(women)
    fields["routes.enlargement"] =
      threshold == .one ? "null" : String((missing / (.one - threshold)).ceiling)
    if let vacant = reading.exact("vacant"), vacant > 0, let seats = reading.exact("seats") {
      let toWomen = max(0, (threshold * OracleRatio(seats)).ceiling - women)
      fields["routes.vacancies.vacant"] = String(vacant)
      fields["routes.vacancies.women"] = String(toWomen)
      fields["routes.vacancies.sufficient"] = toWomen <= vacant ? "true" : "false"
    } else {
      fields["routes.vacancies"] = "null"
    }
    return fields
  }
}
