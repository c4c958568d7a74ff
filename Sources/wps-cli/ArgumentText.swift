import WPSIndicatorsFiles

// The words of the command line are bytes, of which names of files need not be UTF-8. In strings each
// byte that is not becomes a scalar for private use that stands in for it, and names are made of
// bytes again.

extension String {
  /// A word of the command line, whatever its bytes.
  init(argument bytes: some Sequence<UInt8>) {
    var scalars = UnicodeScalarView()
    for piece in FileName(bytes: Array(bytes)).utf8Pieces {
      switch piece {
      case .other(let byte): scalars.append(.standIn(for: byte))
      case .text(let text):
        for scalar in text.unicodeScalars {
          // The scalars that stand in for bytes, should a name have them, do so for their own.
          if scalar.isStandIn {
            for byte in scalar.utf8 { scalars.append(.standIn(for: byte)) }
          } else {
            scalars.append(scalar)
          }
        }
      }
    }
    self = String(scalars)
  }

  /// Whether a word of the command line is text.
  var isText: Bool { !unicodeScalars.contains { $0.isStandIn } }
}

extension FileName {
  /// The name that a word of the command line gives.
  init(argument: String) {
    self.init(
      bytes: argument.unicodeScalars.flatMap { scalar in
        scalar.isStandIn ? [UInt8(scalar.value & 0xFF)] : Array(scalar.utf8)
      })
  }
}

extension Unicode.Scalar {
  /// What stands in for a byte from 80 to FF: U+10FF80 to U+10FFFF.
  fileprivate static func standIn(for byte: UInt8) -> Unicode.Scalar {
    Unicode.Scalar(0x10FF00 | UInt32(byte)) ?? "\u{FFFD}"
  }

  fileprivate var isStandIn: Bool { (0x10FF80...0x10FFFF).contains(value) }
}

extension [String] {
  /// The words behind the name of the command; nil where they cannot be known. Swift has them from
  /// /proc, which a system may lack.
  static var ofCommandLine: [String]? {
    guard CommandLine.argc > 0 else { return nil }
    return CommandLine.arguments.indices.dropFirst().compactMap { index in
      guard let word = CommandLine.unsafeArgv[index] else { return nil }
      return String(
        argument: sequence(first: word) { $0 + 1 }.lazy.map { UInt8(bitPattern: $0.pointee) }.prefix
        { $0 != 0 })
    }
  }
}
