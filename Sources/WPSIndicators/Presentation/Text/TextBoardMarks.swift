/// The columns of a board in a terminal.
enum Column {
  case year, name, target, share, counts, need, arrow, bar, strip, last

  /// With so many columns there is room for words and for a bar.
  static let widthOfWords = 100
  static let narrow: [Column] = [
    .year, .name, .share, .arrow, .counts, .target, .need, .strip, .last,
  ]
  static let wide: [Column] = [
    .year, .name, .share, .arrow, .counts, .target, .need, .bar, .strip, .last,
  ]

  /// Whether what stands in it ends below each other, as numbers do.
  var isNumeric: Bool { self == .share || self == .target }
}

/// The characters that stand for verdicts: their height says the verdict, their ink the age.
struct TextBoardMarks {
  let isASCII: Bool

  func cell(_ standing: Standing, _ freshness: Freshness) -> String {
    let marks: (met: String, missed: String, open: String)
    switch freshness {
    case .new: marks = isASCII ? ("M", "N", "U") : ("█", "▄", "◆")
    case .carriedOn: marks = isASCII ? ("m", "n", "u") : ("▀", "▂", "─")
    case .old: marks = isASCII ? ("'", ".", ",") : ("˙", ".", "·")
    case .none: return " "
    }
    return switch standing {
    case .met: marks.met
    case .near, .unmet: marks.missed
    case .undetermined: marks.open
    case .none: " "
    }
  }

  /// An arrow, one character in every style.
  func arrow(_ arrow: String) -> String {
    isASCII ? ["↑": "^", "↓": "v", "→": "="][arrow] ?? arrow : arrow
  }

  /// After the sign of a verdict on which sources disagree.
  let disagree = "!"
  /// After a total that was worked out.
  let workedOut = "*"
  /// After a figure that looks as if the verdict were another.
  var ownArithmetic: String { isASCII ? "&" : "§" }
  /// "→28": before a target that is due in a later year.
  func due(in year: Int) -> String {
    let digits = String(year % 100)
    return (isASCII ? ">" : "→") + (digits.count == 1 ? "0" + digits : digits)
  }
  /// After a goal that no law sets.
  var noLaw: String { isASCII ? "~" : "°" }
  /// After a figure with a caution.
  var caution: String { isASCII ? "$" : "†" }
  /// After a figure that another source contradicts.
  var differ: String { isASCII ? "#" : "≠" }
}
