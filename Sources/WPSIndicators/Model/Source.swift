/// Where figures come from.
public struct Source: Sendable, Hashable {
  /// The identifier, unique among sources.
  public let id: String
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
}
