/// A body or an indicator, as the file gives it.
struct OracleSubject: Hashable {
  /// A body, or an indicator of one of three kinds.
  enum Kind: String {
    case body, share, count, milestone
  }

  let id: String
  let kind: Kind
  /// What sort of body it is.
  var bodyKind = "other"
  /// Whether it is the sum of its parts where it has no figure of its own.
  var isSumOfParts = false
  var group: String?
  var partOf: String?
  var established: OracleDate?
  var ended: OracleDate?
  var due: OracleDate?
  var targets: [String] = []
  var staleAfterQuarters: Int?
  var observations: [OracleObservation] = []
  /// Members that say nothing for the figures, as JSON.
  var words: [String: String] = [:]

  /// As the file writes it.
  var json: String {
    let members: [(key: String, value: String?)] = [
      ("id", OracleJSON.string(id)),
      ("name", OracleJSON.string("Subject \(id)")),
      ("kind", OracleJSON.string(kind == .body ? bodyKind : kind.rawValue)),
      ("group", group.map(OracleJSON.string)),
      ("partOf", partOf.map(OracleJSON.string)),
      ("sumOfParts", isSumOfParts ? "true" : nil),
      ("established", established.map { OracleJSON.string($0.text) }),
      ("ended", ended.map { OracleJSON.string($0.text) }),
      ("due", due.map { OracleJSON.string($0.text) }),
      ("targets", OracleJSON.array(targets.map(OracleJSON.string))),
      ("staleAfterQuarters", staleAfterQuarters.map(String.init)),
      ("observations", OracleJSON.lines(observations.map(\.json))),
    ]
    return OracleJSON.object(members, words: words)
  }
}
