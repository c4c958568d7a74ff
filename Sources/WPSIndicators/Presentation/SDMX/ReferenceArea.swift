/// The country or territory that figures are of, as SDMX codes it: `ML`, `686`, `MLI`.
///
/// A registry does not name one, and agencies use different lists of codes; so the code is given,
/// and only its form is checked.
public struct ReferenceArea: Sendable, Hashable {
  /// The code.
  public let code: String

  /// An area by its code; nil if that cannot be the identifier of a code in SDMX: letters from A to
  /// Z, digits, `_`, `@`, `$` and hyphens.
  public init?(_ code: String) {
    guard !code.isEmpty, code.utf8.allSatisfy(Self.isAllowed) else { return nil }
    self.code = code
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    Ascii.isSmallLetter(byte | 0x20) || Ascii.isDigit(byte) || "_@$-".utf8.contains(byte)
  }
}
