/// A threshold, and on which side of it a target is met.
public enum Limit: Sendable, Hashable {
  /// Met from the threshold up: a floor.
  case atLeast(Threshold)
  /// Met up to the threshold: a ceiling.
  case atMost(Threshold)

  /// On which side of a threshold a target is met.
  public enum Sense: String, Sendable, Hashable, CaseIterable {
    /// At the threshold and above it.
    case atLeast
    /// At the threshold and below it.
    case atMost
  }

  init(_ sense: Sense, _ threshold: Threshold) {
    self = sense == .atLeast ? .atLeast(threshold) : .atMost(threshold)
  }

  /// The threshold.
  public var threshold: Threshold {
    switch self {
    case .atLeast(let threshold), .atMost(let threshold): threshold
    }
  }

  /// On which side of it the target is met.
  public var sense: Sense {
    switch self {
    case .atLeast: .atLeast
    case .atMost: .atMost
    }
  }

  /// The threshold, where it has a sense.
  func threshold(_ sense: Sense) -> Threshold? { self.sense == sense ? threshold : nil }
}
