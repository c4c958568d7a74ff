/// A number that stands in a quotation, in digits or in words, and what it is a number of, as far as
/// the words beside it tell.
struct QuotedNumber: Sendable, Hashable {
  /// A number of per cent or of things, as decimal digits: 2058 and 2 for 20.58.
  struct Value: Sendable, Hashable {
    var digits: Int64
    var decimals = 0

    /// Without zeros at the end of its decimals.
    init(digits: Int64, decimals: Int = 0) {
      (self.digits, self.decimals) = (digits, decimals)
      while self.decimals > 0, self.digits % 10 == 0 {
        self.digits /= 10
        self.decimals -= 1
      }
    }

    var whole: Int64? { decimals == 0 ? digits : nil }
  }

  /// How a number stands to the true one.
  enum Bound: Sendable, Hashable {
    case exact, atLeast, moreThan, atMost, lessThan, about
  }

  /// What is counted, where that can be told.
  enum Thing: Sendable, Hashable {
    case anything, women, men, members, seats, vacant
    /// Those who are neither, or of whom that is not known.
    case others
    /// Months, years, hours.
    case time
    case money
    case percent
  }

  /// What the digits can mean: "2.480" is a number of thousands, or one with decimals.
  var readings: [Value]
  var bound = Bound.exact
  var thing = Thing.anything
  /// Its words in the quotation.
  var words: Range<Int>

  /// Whether it says how many there are, rather than how many more or how many are wanted.
  var isStated = true

  /// The values that digits with separators can have; empty for what is no number, such as a date.
  static func readings(ofDigits digits: String) -> [Value] {
    var groups = [[UInt8]]()
    var separators = [UInt8]()
    var group = [UInt8]()
    for byte in digits.utf8 {
      if Ascii.isDigit(byte) {
        group.append(byte)
      } else {
        groups.append(group)
        separators.append(byte)
        group = []
      }
    }
    groups.append(group)
    func value(_ groups: some Collection<[UInt8]>, decimals: Int) -> Value? {
      let joined = Array(groups.joined())
      guard joined.count <= 15 else { return nil }
      return Int64(String(decoding: joined, as: UTF8.self)).map {
        Value(digits: $0, decimals: decimals)
      }
    }
    guard let last = groups.last, let separator = separators.last else {
      return [value(groups, decimals: 0)].compactMap { $0 }
    }
    let arePartedByThousands = { (groups: ArraySlice<[UInt8]>) in
      (1...3).contains(groups.first?.count ?? 0) && groups.dropFirst().allSatisfy { $0.count == 3 }
    }
    let isUniform = separators.allSatisfy { $0 == separator }
    var readings = [Value?]()
    if isUniform, arePartedByThousands(groups[...]) { readings.append(value(groups, decimals: 0)) }
    let isDecimal = separator == Ascii.point || separator == UInt8(ascii: ",")
    let whole = groups.dropLast()
    let others = separators.dropLast()
    if isDecimal, others.allSatisfy({ $0 != separator && $0 == others.first }),
      others.isEmpty || arePartedByThousands(whole)
    {
      readings.append(value(groups, decimals: last.count))
    }
    return readings.compactMap { $0 }
  }
}
