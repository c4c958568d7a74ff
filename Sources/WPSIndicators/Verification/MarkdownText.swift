/// What a reader sees of Markdown, as far as it concerns quotations: without the signs of headings
/// and quotations at the beginning of lines, code marks, escapes, and the addresses of links.
/// Asterisks stay; quotations are compared without them.
enum MarkdownText {
  static func reading(_ letters: [DocumentText.Letter]) -> [DocumentText.Letter] {
    var reading = [DocumentText.Letter]()
    reading.reserveCapacity(letters.count)
    var index = 0
    var isLineStart = true
    while index < letters.count {
      let value = letters[index].value
      switch Unicode.Scalar(value) {
      case "#", ">":
        if !isLineStart { reading.append(letters[index]) }
      case "`": break
      case "\\" where index + 1 < letters.count && isPunctuation(letters[index + 1].value):
        reading.append(letters[index + 1])
        index += 1
      case "_" where !isInWord(letters, index): break
      case "[" where opensLink(letters, at: index): break
      case "]":
        if let end = addressEnd(letters, after: index) {
          index = end
        } else {
          reading.append(letters[index])
        }
      default:
        reading.append(letters[index])
      }
      let isBlank = value == 0x20 || value == 0x23 || value == 0x3E
      isLineStart = value == 0x0A || value == 0x0D || isLineStart && isBlank
      index += 1
    }
    return reading
  }

  private static func isPunctuation(_ value: UInt32) -> Bool {
    (0x21...0x2F).contains(value) || (0x3A...0x40).contains(value)
      || (0x5B...0x60).contains(value) || (0x7B...0x7E).contains(value)
  }

  /// Whether letters or digits stand on both sides.
  private static func isInWord(_ letters: [DocumentText.Letter], _ index: Int) -> Bool {
    guard index > 0, index + 1 < letters.count else { return false }
    return TextUnit.isAlphanumeric(letters[index - 1].value)
      && TextUnit.isAlphanumeric(letters[index + 1].value)
  }

  /// Whether a square bracket begins the words of a link.
  private static func opensLink(_ letters: [DocumentText.Letter], at index: Int) -> Bool {
    for end in (index + 1)..<max(index + 1, min(letters.count, index + longestLink)) {
      switch letters[end].value {
      case 0x5D: return addressEnd(letters, after: end) != nil
      case 0x5B: return false
      default: break
      }
    }
    return false
  }

  /// The letters that the words, or the address, of a link may have: far more than any has, so that
  /// a file of brackets costs no more than a multiple of its length.
  private static let longestLink = 2000

  /// The end of an address in round brackets that follows a square one, on the same line.
  private static func addressEnd(_ letters: [DocumentText.Letter], after index: Int) -> Int? {
    guard index + 1 < letters.count, letters[index + 1].value == 0x28 else { return nil }
    for end in (index + 2)..<max(index + 2, min(letters.count, index + longestLink)) {
      switch letters[end].value {
      case 0x29: return end
      case 0x0A, 0x0D: return nil
      default: break
      }
    }
    return nil
  }
}
