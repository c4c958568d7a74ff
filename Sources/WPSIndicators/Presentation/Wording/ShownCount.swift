/// A count as readers should see it.
struct ShownCount {
  /// The count; unknown where narrowing only says what is plain already, such as that a body with
  /// three women has three members or more.
  let count: Count
  /// Whether it was worked out from a reported percentage.
  let isDerived: Bool
  /// Whether it stands in running text, which has words for a number that is not known.
  let isInProse: Bool

  /// - Parameters:
  ///   - narrowed: the count as narrowed with the others.
  ///   - given: the count as the source gives it.
  ///   - isOfParts: whether parts, or the whole and the other parts, bound it more narrowly.
  init(
    _ narrowed: Count, given: Count, isDerived: Bool = false, isOfParts: Bool = false,
    isInProse: Bool = false
  ) {
    let isTold = narrowed.exact != nil || given.isKnown || isDerived || isOfParts
    count = isTold ? narrowed : .unknown
    self.isDerived = isDerived
    self.isInProse = isInProse
  }
}
