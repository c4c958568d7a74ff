import WPSIndicators
import WPSIndicatorsFiles

extension FileName {
  /// The name as one word of a command line, which every POSIX shell reads as these very bytes.
  ///
  /// A name with what a terminal would obey rather than show, or what is not ASCII where nothing else
  /// can be shown, is spelt by its bytes: `"$(printf 'caf\303\251.json')"`, since dash and others do
  /// not know `$'caf\303\251.json'`. One that would be an option gets its folder: `./-x.json`.
  func quotedForShell(isASCII: Bool = false) -> String {
    if bytes.first == UInt8(ascii: "-"), bytes.count > 1 {
      return (FileName("./") + self).quotedForShell(isASCII: isASCII)
    }
    if !bytes.isEmpty, bytes.allSatisfy(Self.isPlain) { return description }
    let units = utf8Pieces.flatMap(Unit.units(of:))
    if units.allSatisfy({ $0.isShown(isASCII) }) {
      // Not by characters: a quote and an accent upon it are one.
      return "'\(units.map { $0.text == "'" ? #"'\''"# : $0.text }.joined())'"
    }
    // `$(…)` takes line ends away that come last: they stand as they are.
    let lineEnds = bytes.reversed().prefix { $0 == UInt8(ascii: "\n") }.count
    let ending = lineEnds == 0 ? "" : "'\(String(repeating: "\n", count: lineEnds))'"
    let spelt = units.dropLast(lineEnds).map { $0.spelt(isASCII) }.joined()
    return (spelt.isEmpty ? "" : "\"$(printf '\(spelt)')\"") + ending
  }

  /// The name as it follows a command, with a space before it; nothing for the file that commands take
  /// anyway, and for standard input.
  func operandForShell(isASCII: Bool = false) -> String {
    self == FileArgument.defaultPath || self == "-" ? "" : " " + quotedForShell(isASCII: isASCII)
  }

  /// Whether a byte means nothing to a shell wherever it stands in a word.
  fileprivate static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: "-+_./".utf8.contains(byte)
    }
  }
}

extension String {
  /// The text as one word of a command line, in single quotes.
  var quotedForShell: String {
    // Not by characters: a quote and an accent upon it are one.
    "'\(unicodeScalars.map { $0 == "'" ? #"'\''"# : String($0) }.joined())'"
  }
}

/// A scalar of a name, or a byte that is a part of none.
private struct Unit {
  let text: String
  let bytes: [UInt8]

  static func units(of piece: FileName.Piece) -> [Unit] {
    switch piece {
    case .other(let byte): [Unit(text: "", bytes: [byte])]
    case .text(let text):
      text.unicodeScalars.map { Unit(text: String($0), bytes: Array($0.utf8)) }
    }
  }

  /// Whether it can stand in a line that people copy.
  func isShown(_ isASCII: Bool) -> Bool {
    guard let first = bytes.first, !text.isEmpty else { return false }
    return first < 0x80
      ? (0x20..<0x7F).contains(first) : !isASCII && text.replacingControls == text
  }

  /// How it stands in the format of `printf` between single quotes between double ones, where shells
  /// act upon much, such as `!`.
  func spelt(_ isASCII: Bool) -> String {
    let isHarmless =
      bytes.count > 1 ? isShown(isASCII) : bytes.allSatisfy { FileName.isPlain($0) || $0 == 0x20 }
    return isHarmless
      ? text : bytes.map { "\\\($0 >> 6)\($0 >> 3 & 7)\($0 & 7)" }.joined()
  }
}
