/// Reading and writing of numbers with a fixed number of digits, as dates have them.
enum DecimalDigits {
  /// The value of digits, or nil if there is anything else among them.
  /// - Precondition: there are nine digits at most.
  static func value(of digits: some Sequence<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard Ascii.isDigit(digit) else { return nil }
      value = value * 10 + Int(digit - Ascii.zero)
    }
    return value
  }

  /// A number with zeros before it.
  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
