/// A percentage as a source prints it, with its decimals: 26.4 has one, 31 has none.
///
/// Publishers round or truncate, so that it stands for every share less than one unit of its last
/// decimal away.
public struct ReportedPercent: Sendable, Hashable {
  /// The digits without the decimal point: 264 for 26.4.
  public let digits: Int64
  /// The number of decimals, 0 to 6.
  public let decimals: Int

  /// The most decimals that a percentage may have.
  public static let mostDecimals = 6

  /// Reads a number such as `26.4`, from 0 to 100; nil for anything else.
  public init?(_ spelling: String) {
    let parts = spelling.utf8.split(
      separator: Ascii.point, maxSplits: 1, omittingEmptySubsequences: false)
    let decimals = parts.count == 2 ? parts[1].count : 0
    guard (1...3).contains(parts[0].count), parts.count == 1 || decimals > 0,
      decimals <= Self.mostDecimals,
      let digits = DecimalDigits.value(of: parts.joined())
    else { return nil }
    self.digits = Int64(digits)
    self.decimals = decimals
    guard digits <= scale else { return nil }
  }

  /// The percentage that is meant where a spreadsheet gave it as a fraction of one: 26 for 0.26; nil
  /// for what is no number between 0 and 1.
  package var asFraction: ReportedPercent? {
    guard digits > 0, digits < unit else { return nil }
    let isShort = decimals < 2
    return ReportedPercent(digits: isShort ? digits * 10 : digits, decimals: max(0, decimals - 2))
  }

  private init(digits: Int64, decimals: Int) {
    self.digits = digits
    self.decimals = decimals
  }

  /// What it leaves to 100 per cent, with as many decimals.
  var complement: ReportedPercent {
    ReportedPercent(digits: scale - digits, decimals: decimals)
  }

  /// What 100 per cent is in units of the last decimal.
  var scale: Int64 { 100 * unit }

  /// One per cent in units of the last decimal.
  private var unit: Int64 { (0..<decimals).reduce(1) { power, _ in power * 10 } }

  /// The share that it lies above, if any.
  var sharesAbove: Fraction { Fraction(digits - 1, over: scale) }
  /// The share that it lies below.
  var sharesBelow: Fraction { Fraction(digits + 1, over: scale) }
}

extension ReportedPercent: CustomStringConvertible {
  /// The number as published, such as `26.4`.
  public var description: String {
    guard decimals > 0 else { return String(digits) }
    return String(digits / unit) + "." + DecimalDigits.padded(Int(digits % unit), to: decimals)
  }
}

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
