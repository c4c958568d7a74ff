/// The lines that version control leaves in a file where two people changed the same place.
enum MergeMark {
  /// The length of the mark that begins at an offset; nil if no line begins there with one.
  static func length(in bytes: [UInt8], at offset: Int) -> Int? {
    guard offset + length <= bytes.count, signs.contains(bytes[offset]) else { return nil }
    // An editor may have indented the line.
    let before = bytes[..<offset].last { $0 != Ascii.space && $0 != Ascii.tab }
    guard before == nil || before == Ascii.lineFeed || before == Ascii.carriageReturn,
      bytes[offset..<offset + length].allSatisfy({ $0 == bytes[offset] })
    else { return nil }
    let next = offset + length
    let ends = next == bytes.count || bytes[next] <= Ascii.space
    return ends ? length : nil
  }

  private static let length = 7
  private static let signs = Array("<=>|".utf8)

  static let message = Message(
    "a merge was left unfinished here", fr: "deux versions sont restées mêlées ici")
  static let help = Message(
    "keep one of the two sides, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>",
    fr: """
      gardez l’une des deux versions et supprimez les lignes qui commencent par <<<<<<<, \
      ======= et >>>>>>>
      """)
}
