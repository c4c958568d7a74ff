import WPSIndicators

/// What a subject is, in the words of the options.
extension SubjectKind {
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
    ReportedObservation.listedKeys.filter { $0.isOfSomeSubjects && $0.subjects.contains(self) }
      .map { OptionSpec.name(ofKey: $0.name) }
  }
}
