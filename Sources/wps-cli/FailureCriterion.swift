import WPSIndicators

/// What `--fail-on` can ask for.
enum FailureCriterion: String, CaseIterable {
  case unmet, undetermined, noData, stale

  /// Reads a list of words with commas between.
  static func list(_ values: [String]) throws(ToolError) -> [FailureCriterion] {
    var criteria = [FailureCriterion]()
    for word in values.flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }) {
      guard let criterion = FailureCriterion(rawValue: String(word)) else {
        let all = allCases.map(\.rawValue)
        throw .usage(
          "'\(word)' is not a value of '--fail-on'",
          hint: Suggestion.didYouMean(String(word), all)
            ?? "The values are \(all.joined(separator: ", ")), with commas between")
      }
      criteria.append(criterion)
    }
    return criteria
  }

  func matches(_ assessment: Assessment) -> Bool {
    switch self {
    case .unmet: assessment.verdict == .unmet
    case .undetermined: assessment.verdict == .undetermined
    case .noData: assessment.verdict == .noData
    case .stale: assessment.flags.contains(.stale)
    }
  }
}
