@testable import RandomRegistries

/// What one row of the scorecard must say.
struct OracleExpectation {
  let subject: String
  let group: String?
  let target: String?
  let verdict: String
  let rating: String?
  /// The expected JSON of each predicted field by its path, such as `value.min`. A field that the
  /// rules leave open is not in it.
  var fields: [String: String] = [:]
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
    fields["target"] = "null"
    fields["verdict"] = OracleJSON.string("noTarget")
    fields["rating"] = "null"
  }
}
