/// The counts that a reported percentage admits: those whose share is less than one unit of its
/// last decimal away, |100 · part ⁄ whole − p| < 10⁻ᵏ.
extension ReportedPercent {
  /// Whether an exact share is near enough.
  func admits(_ part: Int64, of whole: Int64) -> Bool {
    let difference = Int128(scale) * Int128(part) - Int128(digits) * Int128(whole)
    return difference.magnitude < whole.magnitude
  }

  /// The wholes that a part, above 0, can belong to; nil if there are none.
  func wholes(forPart part: Int64) -> Count? {
    let scaled = Int128(scale) * Int128(part)
    let least = scaled / Int128(digits + 1) + 1
    let most = digits > 1 ? (scaled - 1) / Int128(digits - 1) : Int128.max
    // No body is larger; beyond this, sums of counts would leave the range of whole numbers.
    let greatest = Int128(Count.greatest)
    guard least <= most, least <= greatest else { return nil }
    return Count(unchecked: Int64(least), most > greatest ? Count.boundless : Int64(most))
  }

  /// The parts that a whole can have; nil if there are none.
  func parts(ofWhole whole: Int64) -> Count? {
    guard whole > 0 else { return nil }
    let least = digits == 0 ? 0 : Int128(digits - 1) * Int128(whole) / Int128(scale) + 1
    let most = (Int128(digits + 1) * Int128(whole) - 1) / Int128(scale)
    guard least <= most, let min = Int64(exactly: least), let max = Int64(exactly: most) else {
      return nil
    }
    return Count(unchecked: min, max)
  }
}
