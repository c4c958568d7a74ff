/// Grouping of digits by thousands.
enum Digits {
  /// A whole number with a separator between groups of three digits.
  static func grouped(_ number: Int64, by separator: String) -> String {
    let digits = Array(String(number.magnitude))
    var grouped = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { grouped += separator }
      grouped.append(digit)
    }
    return grouped
  }
}
