// The two loops in which the reading of a large file spends its time.
extension Span<UInt8> {
  /// The first byte from a place on that is no space of JSON; the end where there is none.
  func endOfSpace(from start: Int) -> Int {
    var place = start
    while place < count {
      let byte = self[place]
      guard
        byte == Ascii.space || byte == Ascii.lineFeed || byte == Ascii.carriageReturn
          || byte == Ascii.tab
      else { break }
      place += 1
    }
    return place
  }

  /// The first byte from a place on that is a quote, a backslash or a control character; the end where
  /// there is none.
  func endOfPlainText(from start: Int) -> Int {
    var place = start
    // Eight bytes at once: in a word less a repeated byte the high bits tell which bytes were below it.
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    while place + 8 <= count {
      let word = UInt64(
        littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
      let quotes = word ^ ones &* UInt64(Ascii.quote)
      let backslashes = word ^ ones &* UInt64(Ascii.backslash)
      let found =
        (((quotes &- ones) & ~quotes) | ((backslashes &- ones) & ~backslashes)
          | ((word &- ones &* UInt64(Ascii.space)) & ~word)) & highs
      // A borrow may mark a byte behind the first one that is right, and never one before it.
      if found != 0 { return place + found.trailingZeroBitCount / 8 }
      place += 8
    }
    while place < count {
      let byte = self[place]
      if byte == Ascii.quote || byte == Ascii.backslash || byte < Ascii.space { break }
      place += 1
    }
    return place
  }

  /// A hash of the bytes in a range: eight at a time are mixed by the two halves of a product.
  /// - Parameter seed: what nobody knows who could choose the bytes.
  func hash(of range: Range<Int>, seed: UInt64) -> Int {
    var hash = seed ^ UInt64(range.count)
    var place = range.lowerBound
    while place < range.upperBound {
      var word: UInt64 = 0
      if place + 8 <= range.upperBound {
        word = bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
        place += 8
      } else {
        for byte in place..<range.upperBound { word = word << 8 | UInt64(self[byte]) }
        place = range.upperBound
      }
      let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
      hash = product.high ^ product.low
    }
    return Int(truncatingIfNeeded: hash)
  }

  /// Whether the same bytes stand in two ranges.
  func isSame(_ range: Range<Int>, _ other: Range<Int>) -> Bool {
    guard range.count == other.count else { return false }
    for step in 0..<range.count
    where self[range.lowerBound + step] != self[other.lowerBound + step] {
      return false
    }
    return true
  }
}
