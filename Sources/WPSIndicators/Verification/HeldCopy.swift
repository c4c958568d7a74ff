/// A copy of a document that is kept, with its text where that can be read.
public struct HeldCopy: Sendable {
  /// The file, as it is to be named.
  public let name: String
  /// Its SHA-256, in hexadecimal digits.
  public let sha256: String
  /// Its text; nil for a file that is not read, such as a PDF without the text beside it.
  let text: HeldText?

  /// Reads a copy: plain text, Markdown or HTML by the end of its name.
  /// - Parameters:
  ///   - name: the name of the file.
  ///   - bytes: the file.
  ///   - extracted: of a file that is not read itself, the text that was taken out of it.
  public init(name: String, bytes: [UInt8], extracted: (name: String, bytes: [UInt8])? = nil) {
    self.name = name
    sha256 = SHA256.hexadecimal(of: bytes)
    if let form = DocumentText.Form(fileName: name) {
      text = HeldText(DocumentText(name: name, bytes: bytes, form: form))
    } else {
      text = extracted.map {
        HeldText(DocumentText(name: $0.name, bytes: $0.bytes, form: .plain))
      }
    }
  }

  /// Whether its text can be read.
  public var isReadable: Bool { text != nil }

  /// Whether the name of a file is that of a text, which is read as it is.
  public static func isText(_ name: String) -> Bool { DocumentText.Form(fileName: name) != nil }

  /// The names that the text of a file that is not read may have: "x.txt" and "x.pdf.txt" of "x.pdf".
  public static func namesOfText(beside path: String) -> [String] {
    let ending = FileName.ending(path)
    let stem = ending.isEmpty ? path : String(path.dropLast(ending.count + 1))
    return [stem + ".txt", path + ".txt"]
  }

  /// The files that are documents, without the texts that were taken out of others.
  package static func documents(among names: [String]) -> [String] {
    let known = names.filter { isText($0) || $0.lowercased().hasSuffix(".pdf") }
    let texts = Set(known.filter { !isText($0) }.flatMap { namesOfText(beside: $0) })
    return known.filter { !texts.contains($0) }
  }
}

/// How it is known of which source a file is a copy.
public enum CopyMatch: String, Sendable, Hashable, CaseIterable {
  /// The source's `file` names it.
  case file
  /// It has the name of the source's `file`, in another folder.
  case fileName
  /// Its name is, or begins with, the source's id.
  case id
  /// Its name has the source's symbol, with hyphens for slashes.
  case symbol
  /// Its name has all words of the source's id, or their initials: "sg" for "secretary-general".
  case words

  /// The one file of some that is a copy of a source, by their names alone; nil where none is, or
  /// where the first rule that applies applies to several.
  public static func find(_ source: Source, among names: [String]) -> (name: String, by: CopyMatch)?
  {
    for match in allCases where match != .file {
      let found = names.filter { match.applies(to: $0, source) }
      if found.count == 1 { return (found[0], match) }
      if found.count > 1 {
        let exact = found.filter { FileName.stem($0).lowercased() == source.id }
        return exact.count == 1 ? (exact[0], match) : nil
      }
    }
    return nil
  }

  private func applies(to name: String, _ source: Source) -> Bool {
    let words = Self.words(FileName.stem(name))
    let id = Self.words(source.id)
    switch self {
    case .file: return source.file == name
    case .fileName:
      return source.file.map { FileName.last($0) == FileName.last(name) } ?? false
    case .id: return words.starts(with: id)
    case .symbol:
      guard let symbol = source.symbol.map(Self.words), symbol.count > 1 else { return false }
      return words.indices.contains { words[$0...].starts(with: symbol) }
    case .words:
      return id.count > 1 && id.allSatisfy { words.contains($0) || Self.hasInitials($0, words) }
    }
  }

  /// The runs of letters and digits, in small letters.
  private static func words(_ name: String) -> [String] {
    name.lowercased().unicodeScalars.split { !TextUnit.isAlphanumeric($0.value) }
      .map { String(String.UnicodeScalarView($0)) }
  }

  /// Whether the initials of words that follow each other are a word.
  private static func hasInitials(_ word: String, _ words: [String]) -> Bool {
    let count = word.count
    guard count > 1, count <= words.count else { return false }
    return (0...words.count - count).contains { start in
      String(words[start..<start + count].compactMap { $0.first }) == word
    }
  }
}
