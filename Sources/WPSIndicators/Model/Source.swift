/// Where figures come from.
public struct Source: Sendable, Hashable {
  /// The identifier, unique among sources.
  public var id: String
  /// The title.
  public var title: LocalizedText
  /// The document symbol, such as `S/2020/1281`.
  public var symbol: String?
  /// The day of publication.
  public var date: CalendarDate?
  /// Who published it.
  public var publisher: LocalizedText?
  /// Where it can be read.
  public var url: String?
  /// Where a copy is kept, relative to the registry's folder.
  public var file: String?
  /// The SHA-256 of that copy, as 64 hexadecimal digits in small letters.
  public var sha256: String?

  /// Makes a source in code; what is left out is not known.
  public init(
    id: String, title: LocalizedText, symbol: String? = nil, date: CalendarDate? = nil,
    publisher: LocalizedText? = nil, url: String? = nil, file: String? = nil, sha256: String? = nil
  ) {
    self.id = id
    self.title = title
    self.symbol = symbol
    self.date = date
    self.publisher = publisher
    self.url = url
    self.file = file
    self.sha256 = sha256
  }
}

/// A heading under which subjects stand together.
public struct SubjectGroup: Sendable, Hashable {
  /// The identifier, unique among groups.
  public var id: String
  /// The heading.
  public var name: LocalizedText

  /// Makes a group in code.
  public init(id: String, name: LocalizedText) {
    self.id = id
    self.name = name
  }
}
