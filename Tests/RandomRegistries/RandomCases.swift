import Foundation

/// How many random cases of a property a run tries.
///
/// `swift test` tries the first few, so that it takes less than a minute and no property goes
/// untried; all of them are tried where the environment has `WPS_ALL_TESTS`, as in `.ci/run`.
enum RandomCases {
  /// Whether all are tried.
  static let areAll = ProcessInfo.processInfo.environment["WPS_ALL_TESTS"] != nil

  /// The seeds of `all` the cases, or of the first `few`.
  static func seeds(_ all: ClosedRange<UInt64>, few: Int) -> Slice<ClosedRange<UInt64>> {
    all.prefix(areAll ? all.count : few)
  }
}
