/// The number that a target requires, with the spelling that the file gives it.
public struct Threshold: Sendable, Hashable {
  /// The exact value: a share from 0 to 1, or a whole number; 0 for a level, whose rank its scale
  /// tells.
  public let value: Fraction
  /// How the file writes it, such as `33.3%`, `1/3` or `2000`; of a level its id.
  public let spelling: String
  /// Whether it is the level of a scale.
  let isLevel: Bool

  /// The exact value where it is a number; nil for a level.
  var number: Fraction? { isLevel ? nil : value }

  /// The exact value where it is a share; nil for a number of people or things, and for a level.
  var share: Fraction? { isShare ? value : nil }

  /// Stands for a threshold that has not been read.
  static let unread = Threshold(value: .zero, spelling: "")

  private init(value: Fraction, spelling: String, isLevel: Bool = false) {
    self.value = value
    self.spelling = spelling
    self.isLevel = isLevel
  }

  /// Whether it is a share, written as a percentage or a fraction.
  var isShare: Bool {
    !isLevel && spelling.utf8.contains { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "/") }
  }

  /// The level of a scale that is to be reached.
  /// - Parameter level: its identifier.
  public init(level: String) {
    self.init(value: .zero, spelling: level, isLevel: true)
  }

  /// A whole number of people or things.
  /// - Precondition: the number is between 0 and `Count.greatest`.
  public init(count: Int64) {
    precondition((0...Count.greatest).contains(count), "a threshold out of bounds")
    value = Fraction(count)
    spelling = String(count)
    isLevel = false
  }

  /// A share in whole per cent.
  /// - Precondition: it is between 0 and 100.
  public init(percent: Int64) {
    precondition((0...100).contains(percent), "a share out of bounds")
    value = Fraction(percent, over: 100)
    spelling = "\(percent)%"
    isLevel = false
  }

  /// A share such as two thirds.
  /// - Precondition: it is between 0 and 1, and the denominator is `greatestDenominator` at most.
  public init(_ numerator: Int64, over denominator: Int64) {
    precondition(
      (1...Self.greatestDenominator).contains(denominator)
        && (0...denominator).contains(numerator), "a share out of bounds")
    value = Fraction(numerator, over: denominator)
    spelling = "\(numerator)/\(denominator)"
    isLevel = false
  }

  /// Reads a share such as `30%`, `33.3%` or `1/3`, exactly; nil for anything else, for shares
  /// outside 0–100 per cent, and for more digits than `greatestDenominator` has.
  public init?(share spelling: String) {
    guard let value = Self.percentage(spelling) ?? Self.quotient(spelling), value >= .zero,
      value <= .one
    else { return nil }
    self.value = value
    self.spelling = spelling
    isLevel = false
  }

  /// The greatest denominator that a share may be written with: four decimals of a per cent.
  public static let greatestDenominator: Int64 = 1_000_000

  private static func percentage(_ spelling: String) -> Fraction? {
    guard spelling.hasSuffix("%") else { return nil }
    let parts = spelling.dropLast().utf8.split(
      separator: Ascii.point, maxSplits: 1, omittingEmptySubsequences: false)
    guard (1...3).contains(parts[0].count), let whole = DecimalDigits.value(of: parts[0]) else {
      return nil
    }
    guard parts.count == 2 else { return Fraction(Int64(whole), over: 100) }
    guard (1...4).contains(parts[1].count), let decimals = DecimalDigits.value(of: parts[1]) else {
      return nil
    }
    var scale: Int64 = 1
    for _ in parts[1] { scale *= 10 }
    return Fraction(Int64(whole) * scale + Int64(decimals), over: 100 * scale)
  }

  private static func quotient(_ spelling: String) -> Fraction? {
    let parts = spelling.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ (1...7).contains($0.count) }),
      let numerator = DecimalDigits.value(of: parts[0]),
      let denominator = DecimalDigits.value(of: parts[1]),
      (1...greatestDenominator).contains(Int64(denominator))
    else { return nil }
    return Fraction(Int64(numerator), over: Int64(denominator))
  }
}
