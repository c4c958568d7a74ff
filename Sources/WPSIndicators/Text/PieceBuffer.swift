/// Collects what is written, in UTF-8, and hands it on in pieces, so that a large result is nowhere
/// whole in memory.
struct PieceBuffer {
  /// How many bytes there are at least in every piece but the last.
  static let size = 1 << 16

  /// What was not handed on yet; all there is where nobody takes pieces.
  private(set) var bytes = [UInt8]()
  private let take: (([UInt8]) -> Void)?

  /// - Parameter take: what takes the pieces, in order; nil to keep all.
  init(_ take: (([UInt8]) -> Void)? = nil) { self.take = take }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(_ other: some Sequence<UInt8>) { bytes.append(contentsOf: other) }

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Hands on what there is where that makes a piece.
  ///
  /// To be called between things that are written, such as rows and elements: then each need not ask.
  mutating func handOnPiece() { if bytes.count >= Self.size { handOn() } }

  /// Hands on all that is left.
  mutating func finish() { if !bytes.isEmpty { handOn() } }

  private mutating func handOn() {
    guard let take else { return }
    take(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
