/// A cell as spreadsheets name it: `B7`.
enum CellPlace {
  /// - Parameters:
  ///   - column: from 0.
  ///   - row: from 1.
  static func name(column: Int, row: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      rest -= 1
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26))) + letters
      rest /= 26
    }
    return letters + String(row)
  }
}
