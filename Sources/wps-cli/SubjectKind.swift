import WPSIndicators

/// What a subject is, as far as options differ.
enum SubjectKind: CaseIterable {
  case body, share, count, milestone

  init(_ subject: Subject) {
    self =
      switch subject.indicator?.kind {
      case nil: .body
      case .share: .share
      case .count: .count
      case .milestone: .milestone
      }
  }

  var name: String {
    switch self {
    case .body: "a body"
    case .share: "a share"
    case .count: "a count"
    case .milestone: "a milestone"
    }
  }

  var plural: String {
    switch self {
    case .body: "bodies"
    case .share: "shares"
    case .count: "counts"
    case .milestone: "milestones"
    }
  }

  /// The options that only some subjects take.
  var options: [String] {
    switch self {
    case .body:
      [
        "--seats", "--members", "--vacant", "--women", "--men", "--unspecified",
        "--reported-percent", "--reported-trend",
      ]
    case .share: ["--part", "--whole", "--reported-percent"]
    case .count: ["--value"]
    case .milestone: ["--status"]
    }
  }
}
