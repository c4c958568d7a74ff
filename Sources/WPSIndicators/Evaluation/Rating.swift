/// A verdict's shade, in the words of the UN System-wide Action Plan on gender equality (UN-SWAP).
public enum Rating: String, Sendable, Hashable, CaseIterable {
  /// At or above the target's `exceeds`.
  case exceeds
  /// Met, and certainly below `exceeds` where the target has it.
  case meets
  /// Unmet, and at or above the target's `near`.
  case approaches
  /// Unmet, and certainly below `near` or without one.
  case missing

  /// The rating of a value; nil where the bands leave it open. A band exists only if the target
  /// gives it.
  init?(_ verdict: Verdict, value: ValueRange?, target: Target) {
    let (exceeds, near) = (target.exceeds?.value, target.near?.value)
    if let value, let exceeds, value.isAtLeast(exceeds) {
      guard verdict == .met || verdict == .unmet else { return nil }
      self = .exceeds
    } else if verdict == .met {
      if let value, let exceeds, !value.isBelow(exceeds) { return nil }
      self = .meets
    } else if verdict == .unmet {
      if let value, let near, value.isAtLeast(near) {
        self = .approaches
      } else if let value, let near, !value.isBelow(near) {
        return nil
      } else {
        self = .missing
      }
    } else {
      return nil
    }
  }
}
