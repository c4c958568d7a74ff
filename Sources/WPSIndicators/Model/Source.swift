/// Where figures come from.
public struct Source: Sendable, Hashable {
  /// The identifier, unique among sources.
  public internal(set) var id: String
  /// The title.
  public let title: LocalizedText
  /// The document symbol, such as `S/2020/1281`.
  public let symbol: String?
  /// The day of publication.
  public let date: CalendarDate?
  /// Who published it.
  public let publisher: String?
  /// Where it can be read.
  public let url: String?

  /// Makes a source in code; what is left out is not known.
  public init(
    id: String, title: LocalizedText, symbol: String? = nil, date: CalendarDate? = nil,
    publisher: String? = nil, url: String? = nil
  ) {
    self.id = id
    self.title = title
    self.symbol = symbol
    self.date = date
    self.publisher = publisher
    self.url = url
  }
}
