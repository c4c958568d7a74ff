/// The checksum by which a copy of a document is known again (FIPS 180-4).
///
///     SHA256.hexadecimal(of: Array("abc".utf8))  // "ba7816bf…f20015ad"
package enum SHA256 {
  /// The checksum of some bytes as 64 hexadecimal digits in small letters.
  package static func hexadecimal(of bytes: [UInt8]) -> String {
    var state: [UInt32] = [
      0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB,
      0x5BE0_CD19,
    ]
    var schedule = [UInt32](repeating: 0, count: 64)
    let whole = bytes.count / blockSize * blockSize
    for start in stride(from: 0, to: whole, by: blockSize) {
      mix(bytes[start..<start + blockSize], into: &state, &schedule)
    }
    // The rest, a one bit, zeros, and the length in bits as the last eight bytes of a block.
    var rest = Array(bytes[whole...]) + [0x80]
    while rest.count % blockSize != blockSize - 8 { rest.append(0) }
    let bits = UInt64(bytes.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      rest.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    for start in stride(from: 0, to: rest.count, by: blockSize) {
      mix(rest[start..<start + blockSize], into: &state, &schedule)
    }
    return state.map(hexadecimal).joined()
  }

  /// Whether a word is written as a checksum is: 64 digits, 0–9 and a–f.
  static func isWellFormed(_ word: some Collection<UInt8>) -> Bool {
    word.count == 64
      && word.allSatisfy {
        Ascii.isDigit($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }

  /// What to write in the place of a word that is not; capitals are all that is wrong with some.
  static func advice(on word: String) -> Message {
    let small = word.lowercased()
    return isWellFormed(small.utf8)
      ? Message(
        "write the letters small: \(small)",
        fr: "écrivez les lettres en minuscules\u{A0}: \(small)")
      : Message(
        "write the 64 digits, 0–9 and a–f, that 'sha256sum' prints for the copy",
        fr: """
          écrivez les 64 signes, chiffres et lettres de a à f, que \(quoted: "sha256sum") affiche \
          pour la copie
          """)
  }

  private static let blockSize = 64

  /// Mixes a block of 64 bytes into the eight words of the state.
  private static func mix(
    _ block: ArraySlice<UInt8>, into state: inout [UInt32], _ schedule: inout [UInt32]
  ) {
    for word in 0..<16 {
      schedule[word] = (0..<4).reduce(0) { value, byte in
        value << 8 | UInt32(block[block.startIndex + 4 * word + byte])
      }
    }
    for word in 16..<64 {
      let (early, late) = (schedule[word - 15], schedule[word - 2])
      let first = rotated(early, 7) ^ rotated(early, 18) ^ early >> 3
      let second = rotated(late, 17) ^ rotated(late, 19) ^ late >> 10
      schedule[word] = schedule[word - 16] &+ first &+ schedule[word - 7] &+ second
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for round in 0..<64 {
      let sum = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
      let first = h &+ sum &+ (e & f ^ ~e & g) &+ constants[round] &+ schedule[round]
      let second = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) &+ (a & b ^ a & c ^ b & c)
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ second)
    }
    for (index, value) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= value }
  }

  private static func rotated(_ word: UInt32, _ bits: UInt32) -> UInt32 {
    word >> bits | word << (32 - bits)
  }

  private static func hexadecimal(_ word: UInt32) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }

  /// The fractional parts of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1, 0x923F_82A4,
    0xAB1C_5ED5, 0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3, 0x72BE_5D74, 0x80DE_B1FE,
    0x9BDC_06A7, 0xC19B_F174, 0xE49B_69C1, 0xEFBE_4786, 0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F,
    0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA, 0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7,
    0xC6E0_0BF3, 0xD5A7_9147, 0x06CA_6351, 0x1429_2967, 0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC,
    0x5338_0D13, 0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85, 0xA2BF_E8A1, 0xA81A_664B,
    0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070, 0x19A4_C116,
    0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A, 0x5B9C_CA4F, 0x682E_6FF3,
    0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208, 0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7,
    0xC671_78F2,
  ]
}
