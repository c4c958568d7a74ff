/// Something that the library does and must not.
package struct Finding: Error, CustomStringConvertible {
  /// What is wrong, and with what.
  package let description: String

  package init(description: String) {
    self.description = description
  }
}

/// What came of an input, so that a run in which nothing was tried is noticed.
package enum TrialOutcome: Sendable, Hashable {
  /// It was refused, with problems.
  case refused
  /// It was taken for what it is to be.
  case taken
}

/// Throws that something is not as it must be.
func expect(_ isSo: Bool, _ otherwise: @autoclosure () -> String) throws(Finding) {
  if !isSo { throw Finding(description: otherwise()) }
}
