import Foundation

/// How many random cases of a property a run tries.
///
/// `swift test` tries the first few, so that it takes less than a minute and no property goes
/// untried; all of them are tried where the environment has `WPS_ALL_TESTS`, as in `.ci/run`.
enum RandomCases {
  /// Whether all are tried.
  static let areAll = ProcessInfo.processInfo.environment["WPS_ALL_TESTS"] != nil

  /// Whether every list of candidates is put to every rule on the order, which takes a quarter of an
  /// hour: where `WPS_ALL_TESTS` is `lists`.
  static let areAllLists = ProcessInfo.processInfo.environment["WPS_ALL_TESTS"] == "lists"

  /// The seeds of `all` the cases, or of the first `few`.
  static func seeds(_ all: ClosedRange<UInt64>, few: Int) -> Slice<ClosedRange<UInt64>> {
    all.prefix(areAll ? all.count : few)
  }
}
