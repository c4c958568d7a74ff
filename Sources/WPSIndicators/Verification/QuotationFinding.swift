/// What became of looking a quotation up in one copy.
enum QuotationFinding: Sendable, Hashable {
  /// It stands there, but for spellings.
  case found(PassagePlace, Set<SpellingDifference>)
  case notFound(nearest: NearestPassage?)
}

/// A place in a copy.
public struct PassagePlace: Sendable, Hashable {
  /// The line of the file, counted from 1.
  public let line: Int
  /// The page, counted from 1, where the file marks pages by form feeds.
  public let page: Int?
}

/// The passage of a copy that is most like a quotation that is not in it.
public struct NearestPassage: Sendable, Hashable {
  /// Where it begins.
  public let place: PassagePlace
  /// The passage as it stands there.
  public let text: String
  /// The words of it in which it differs, from the first to the last.
  public let there: String
  /// The words that the quotation has in their place.
  public let quoted: String
}

/// The lines and pages of a file.
struct LinePlaces: Sendable {
  private let lines: [Int]
  private let pages: [Int]

  init(_ document: DocumentText) {
    let bytes = document.source.bytes
    var lines = [Int]()
    var pages = [Int]()
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      case Ascii.lineFeed: lines.append(offset)
      case Ascii.carriageReturn
      where offset + 1 == bytes.count || bytes[offset + 1] != Ascii.lineFeed:
        lines.append(offset)
      case 0x0C: pages.append(offset)
      default: break
      }
    }
    (self.lines, self.pages) = (lines, pages)
  }

  func place(at offset: Int) -> PassagePlace {
    PassagePlace(
      line: 1 + Self.count(lines, before: offset),
      page: pages.isEmpty ? nil : 1 + Self.count(pages, before: offset))
  }

  /// How many of some ascending offsets lie before one.
  private static func count(_ offsets: [Int], before offset: Int) -> Int {
    var (low, high) = (0, offsets.count)
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
