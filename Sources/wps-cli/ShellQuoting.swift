import WPSIndicators

extension String {
  /// The string as one word of a shell's command line, which stands for these very bytes.
  ///
  /// What a terminal would obey rather than show, and what is not ASCII where nothing else can be
  /// shown, is spelt by its bytes, as POSIX has it since 2024: `$'caf\303\251'`.
  func quotedForShell(isASCII: Bool = false) -> String {
    if !isEmpty, utf8.allSatisfy(Self.isPlainForShell) { return self }
    func isShown(_ scalar: Unicode.Scalar) -> Bool {
      scalar.isASCII
        ? (0x20..<0x7F).contains(scalar.value)
        : !isASCII && String(scalar).replacingControls == String(scalar)
    }
    let isAllShown = unicodeScalars.allSatisfy(isShown)
    var word = isAllShown ? "'" : "$'"
    // Not by characters: a quote and an accent upon it are one.
    for scalar in unicodeScalars {
      if isAllShown {
        word += scalar == "'" ? #"'\''"# : String(scalar)
      } else if scalar == "'" || scalar == "\\" {
        word += "\\" + String(scalar)
      } else {
        word += isShown(scalar) ? String(scalar) : String(scalar).utf8.map(Self.octal).joined()
      }
    }
    return word + "'"
  }

  /// A byte as `\303`.
  private static func octal(_ byte: UInt8) -> String {
    "\\\(byte >> 6)\(byte >> 3 & 7)\(byte & 7)"
  }

  /// Whether a byte means nothing to a shell wherever it stands in a word.
  private static func isPlainForShell(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: "-+_./".utf8.contains(byte)
    }
  }
}
