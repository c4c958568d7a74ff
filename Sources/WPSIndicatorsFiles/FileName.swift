/// The name of a file as the system has it: bytes, which need not be UTF-8.
package struct FileName: Sendable, Hashable {
  /// The bytes, without the zero that ends a name in C.
  package let bytes: [UInt8]

  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  package init(_ name: String) {
    bytes = Array(name.utf8)
  }

  /// The name as system calls take it.
  var cString: [CChar] { bytes.map { CChar(bitPattern: $0) } + [0] }

  var isAbsolute: Bool { bytes.first == UInt8(ascii: "/") }

  /// The folder, with the slash that ends it; empty for the current one.
  package var folder: FileName {
    let end = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    return FileName(bytes: Array(bytes[..<end]))
  }

  /// The name with another behind it, such as that of a file behind its folder's.
  package static func + (folder: FileName, name: FileName) -> FileName {
    FileName(bytes: folder.bytes + name.bytes)
  }
}

extension FileName: ExpressibleByStringLiteral {
  package init(stringLiteral name: String) {
    self.init(name)
  }
}

extension FileName: CustomStringConvertible {
  /// The name for people, with bytes that are not UTF-8 as `\xE9`.
  package var description: String {
    utf8Pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .other(let byte): "\\x" + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }

  /// A part of a name.
  package enum Piece {
    case text(String)
    /// A byte, 80 or above, that is not a part of any UTF-8.
    case other(UInt8)
  }

  /// What of the name is UTF-8, and the bytes that are not.
  package var utf8Pieces: [Piece] {
    var pieces = [Piece]()
    var rest = bytes[...]
    while !rest.isEmpty {
      var bad = rest.endIndex..<rest.endIndex
      do {
        _ = try UTF8Span(validating: rest.span)
      } catch {
        bad =
          rest.startIndex + error.byteOffsets.lowerBound..<rest.startIndex
          + error.byteOffsets.upperBound
      }
      if bad.lowerBound > rest.startIndex {
        pieces.append(.text(String(decoding: rest[..<bad.lowerBound], as: UTF8.self)))
      }
      pieces += rest[bad].map { .other($0) }
      rest = rest[bad.upperBound...]
    }
    return pieces
  }
}
