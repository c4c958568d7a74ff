@testable import RandomRegistries

/// What one row of the scorecard must say.
struct OracleExpectation {
  /// What is alike, and counted together.
  enum Kind: String, CaseIterable {
    case representation, figures, commitments

    /// The kind of the rows of a measure.
    init(of measure: OracleTarget.Measure) {
      switch measure {
      case .womenShare, .eitherSexShare, .women, .eitherSex: self = .representation
      case .occupancy, .share, .count: self = .figures
      case .done: self = .commitments
      }
    }
  }

  /// Whether a row is of now, of long ago, or of no time at all.
  enum Dating: String, CaseIterable {
    case current, stale, withoutDate
  }

  let subject: String
  let group: String?
  let target: String?
  let verdict: String
  let rating: String?
  /// Nil where there is no target: the row is not counted.
  var kind: Kind?
  var dating = Dating.withoutDate
  /// The expected JSON of each predicted field by its path, such as `value.min`. A field that the
  /// rules leave open is not in it.
  var fields: [String: String] = [:]
  /// The expected strings of arrays by their paths, in whatever order.
  var unorderedFields: [String: [String]] = [:]
  /// The expected flags; nil where they are not predicted.
  var flags: Set<String>?
  /// Flags that the rules leave open here.
  var openFlags: Set<String> = []
}

extension OracleExpectation {
  /// The row of a subject without targets.
  init(withoutTarget subject: OracleSubject) {
    self.init(
      subject: subject.id, group: subject.group, target: nil, verdict: "noTarget", rating: nil)
    fields = [
      "target": "null", "verdict": OracleJSON.string("noTarget"), "rating": "null",
      "position": "null",
    ]
  }
}
