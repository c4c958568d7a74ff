import Testing

@testable import WPSIndicators

/// The loops that look at several bytes at once, against ones that look at one.
@Suite struct PlainBytesTests {
  /// Every byte in every place of a text of other bytes, from every start.
  @Test func `plain text ends where a byte is not plain`() {
    for length in 0...19 {
      for filler: UInt8 in [0x20, 0x21, 0x23, 0x5B, 0x5D, 0x7F, 0x80, 0xA2, 0xDC, 0xFF] {
        for place in 0..<length {
          for byte in UInt8.min...UInt8.max {
            var bytes = [UInt8](repeating: filler, count: length)
            bytes[place] = byte
            let start = (place + Int(byte)) % (length + 1)
            let expected =
              bytes[start...].firstIndex { $0 == 0x22 || $0 == 0x5C || $0 < 0x20 } ?? length
            #expect(bytes.span.endOfPlainText(from: start) == expected, "\(bytes) from \(start)")
          }
        }
      }
    }
  }

  @Test func `two of them end it at the first`() {
    let ends: [UInt8] = [0x00, 0x1F, 0x22, 0x5C]
    for first in 0..<16 {
      for second in first..<16 {
        for (a, b) in ends.flatMap({ a in ends.map { (a, $0) } }) {
          var bytes = [UInt8](repeating: 0x61, count: 16)
          (bytes[second], bytes[first]) = (b, a)
          #expect(bytes.span.endOfPlainText(from: 0) == first)
        }
      }
    }
  }
}
