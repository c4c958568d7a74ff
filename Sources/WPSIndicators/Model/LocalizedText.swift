/// The tags that say which language a text is in, such as `fr` or `zh-Hans`.
enum LanguageTag {
  /// Whether a word has the form of a language tag: a language, then perhaps script or region.
  static func isWellFormed(_ word: String) -> Bool {
    let parts = word.utf8.split(separator: Ascii.minus, omittingEmptySubsequences: false)
    return (2...3).contains(parts[0].count) && parts[0].allSatisfy(Ascii.isSmallLetter)
      && parts.dropFirst().allSatisfy { part in
        (2...8).contains(part.count)
          && part.allSatisfy { Ascii.isSmallLetter($0 | 0x20) || Ascii.isDigit($0) }
      }
  }
}

/// A text that people read, in one language or in several.
public struct LocalizedText: Sendable, Hashable {
  /// A text with the tag of its language, such as `fr`; without a tag it serves every language.
  public struct Version: Sendable, Hashable {
    /// The language tag, or nil.
    public let language: String?
    /// The text.
    public let text: String
  }

  /// One text is by far the most common, and needs no list.
  private enum Storage: Hashable {
    case single(String)
    case versions([Version])
  }

  private let storage: Storage

  /// A text that serves every language.
  public init(_ text: String) {
    storage = .single(text)
  }

  /// A text in several languages; nil if there is none.
  public init?(_ versions: [(language: String, text: String)]) {
    guard !versions.isEmpty else { return nil }
    storage = .versions(versions.map { Version(language: $0.language, text: $0.text) })
  }

  /// The versions in the order in which the file gives them; never empty.
  public var versions: [Version] {
    switch storage {
    case .single(let text): [Version(language: nil, text: text)]
    case .versions(let versions): versions
    }
  }

  /// The text in a language; else in English; else the first given.
  public func text(in language: Language) -> String {
    if case .single(let text) = storage { return text }
    return version(in: language).text
  }

  /// The text in a language, else in English, else the first given, with the tag of the language
  /// that it is in; the tag is nil for a text that serves every language.
  public func version(in language: Language) -> Version {
    versions.first { $0.language == nil || $0.language == language.rawValue }
      ?? versions.first { $0.language == Language.english.rawValue } ?? versions[0]
  }

  /// The version that stands in for a language that is missing.
  private var standIn: Version {
    versions.first { $0.language == Language.english.rawValue } ?? versions[0]
  }

  /// Whether the two mean the same, in whatever order their languages are given.
  public static func == (a: LocalizedText, b: LocalizedText) -> Bool {
    a.storage == b.storage
      || a.versions.count == b.versions.count && a.standIn == b.standIn
        && Set(a.versions) == Set(b.versions)
  }

  /// Hashes what it means.
  public func hash(into hasher: inout Hasher) { hasher.combine(standIn) }

  /// The tags of the languages given; empty for a text that serves every language.
  public var languages: [String] { versions.compactMap { $0.language } }
}

// A text in code reads as one in the file does: a string, or an object by language.
extension LocalizedText: ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral {
  /// A text that serves every language.
  public init(stringLiteral text: String) { self.init(text) }

  /// A text by language: `["en": "Council", "fr": "Conseil"]`; without any it is empty.
  public init(dictionaryLiteral versions: (String, String)...) {
    storage =
      versions.isEmpty
      ? .single("") : .versions(versions.map { Version(language: $0.0, text: $0.1) })
  }
}
