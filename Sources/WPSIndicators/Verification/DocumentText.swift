/// What can be read of a copy of a document, every letter with the place in the file that it has.
package struct DocumentText: Sendable {
  /// How a file holds its text.
  package enum Form: Sendable, Hashable {
    case plain, markdown, html

    /// The form of a file by the end of its name; nil for what is not read, such as a PDF.
    package init?(fileName: String) {
      switch FileName.ending(fileName) {
      case "txt", "text": self = .plain
      case "md", "markdown": self = .markdown
      case "html", "htm", "xhtml": self = .html
      default: return nil
      }
    }
  }

  /// A scalar and the byte offset in the file, in UTF-8, at which it stands.
  struct Letter: Sendable, Hashable {
    var value: UInt32
    var offset: Int
  }

  /// The file in UTF-8, whatever encoding it has on the disk: the same lines.
  let source: SourceText
  /// The text.
  let letters: [Letter]

  /// Reads a copy. Bytes that are no text of the form give letters all the same, never a failure.
  package init(name: String, bytes: [UInt8], form: Form) {
    source = SourceText(name: name, bytes: Self.utf8(bytes))
    letters =
      switch form {
      case .plain: Self.letters(of: source.bytes)
      case .markdown: MarkdownText.reading(Self.letters(of: source.bytes))
      case .html: HTMLText.reading(Self.letters(of: source.bytes))
      }
  }

  private static func letters(of bytes: [UInt8]) -> [Letter] {
    var letters = [Letter]()
    letters.reserveCapacity(bytes.count)
    var offset = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      letters.append(Letter(value: scalar.value, offset: offset))
      offset += UTF8.width(scalar)
    }
    return letters
  }
}

// MARK: - Encodings

extension DocumentText {
  /// The bytes in UTF-8: of UTF-16 that says so by its mark, and of Windows-1252, which is what
  /// pages and texts are that are not UTF-8.
  private static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes, high: 1) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes, high: 0) }
    if (try? UTF8Span(validating: bytes.span)) != nil { return bytes }
    var text = String.UnicodeScalarView()
    for byte in bytes {
      let value = (0x80..<0xA0).contains(byte) ? windows1252[Int(byte) - 0x80] : UInt32(byte)
      text.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return Array(String(text).utf8)
  }

  private static func utf16(_ bytes: [UInt8], high: Int) -> [UInt8] {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map {
      UInt16(bytes[$0 + high]) << 8 | UInt16(bytes[$0 + 1 - high])
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// What Windows puts in the place of the control characters from 80 to 9F.
  static let windows1252: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}

/// Names of files, as far as copies are told apart by them.
enum FileName {
  /// What stands behind the last slash.
  static func last(_ path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) }
      ?? path
  }

  /// The ending without its point, in small letters: "pdf"; empty where there is none.
  static func ending(_ path: String) -> String {
    let name = last(path)
    guard let point = name.utf8.lastIndex(of: Ascii.point), point != name.utf8.startIndex else {
      return ""
    }
    return name[name.utf8.index(after: point)...].lowercased()
  }

  /// The name without its ending: "report" for "documents/report.pdf".
  static func stem(_ path: String) -> String {
    let (name, ending) = (last(path), ending(path))
    return ending.isEmpty ? name : String(name.dropLast(ending.count + 1))
  }
}
