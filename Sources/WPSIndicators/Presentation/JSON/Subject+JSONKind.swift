extension Subject {
  /// What it is, in JSON and in tables.
  var jsonKind: String {
    switch self {
    case .body: "body"
    case .position: "position"
    case .list: "list"
    case .indicator: "indicator"
    }
  }
}
