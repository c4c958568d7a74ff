/// How a scorecard is written in a format: how much of it, and how it is laid out. What means nothing
/// in a format changes nothing there.
public struct RenderingOptions: Sendable, Hashable {
  /// How much is shown.
  public enum Detail: String, Sendable, Hashable, CaseIterable {
    /// What is read at a glance: a row a body.
    case board
    /// Everything that the scorecard has. `html` and `json` have it always.
    case full
  }

  /// How much `text`, `brief`, `markdown` and `csv` show.
  public var detail: Detail
  /// How `text` is laid out.
  public var style: TextStyle
  /// The columns at which the lines of a `brief` are broken; nil leaves each paragraph on one line,
  /// as word processors want it.
  public var width: Int?
  /// How many quarters, up to the scorecard's period, the strip of each body shows: 1 to 60. What is
  /// less or more becomes the nearest of these.
  public var history: Int {
    didSet { history = Self.clamped(history) }
  }
  /// The SHA-256 of the file that the scorecard is made from, as 64 hexadecimal digits, by which a
  /// reader of an `html` page or a picture knows the file again; nil where it is not known.
  public var checksum: String?
  /// The same page in other languages, to which an `html` page links. One in the page's own language
  /// is left out.
  public var links: [LanguageLink]

  /// The numbers of quarters that a strip can show.
  public static let historyRange = 1...60
  /// Six years: as many as a row of a terminal has room for.
  public static let defaultHistory = 24

  /// - Parameters:
  ///   - detail: how much is shown.
  ///   - style: how `text` is laid out.
  ///   - width: the columns of a `brief`; nil for paragraphs without line breaks.
  ///   - history: the quarters of a strip, 1 to 60; what is less or more becomes the nearest.
  ///   - checksum: the SHA-256 of the file, for `html` and pictures.
  ///   - links: the same page in other languages, for `html`.
  public init(
    detail: Detail = .board, style: TextStyle = TextStyle(), width: Int? = nil,
    history: Int = RenderingOptions.defaultHistory, checksum: String? = nil,
    links: [LanguageLink] = []
  ) {
    self.detail = detail
    self.style = style
    self.width = width
    self.history = Self.clamped(history)
    self.checksum = checksum
    self.links = links
  }

  private static func clamped(_ quarters: Int) -> Int {
    min(max(quarters, historyRange.lowerBound), historyRange.upperBound)
  }
}

/// Where a page stands in another language.
public struct LanguageLink: Sendable, Hashable {
  /// The language that the page is in.
  public let language: Language
  /// The address as a page can have it: a relative file name, or an address on the web.
  public let address: String

  /// Nil for an address that could run a script, or lead elsewhere than it looks: only `http` and
  /// `https` with a host, and names of files beside or below the page or above it, such as
  /// `../fr/page.html`, are taken. What an address cannot hold, such as a space, has to be
  /// percent-encoded.
  /// - Parameters:
  ///   - language: the language that the page is in.
  ///   - address: where it stands.
  public init?(_ language: Language, at address: String) {
    guard Self.isSafe(address) else { return nil }
    self.language = language
    self.address = address
  }

  private static func isSafe(_ address: String) -> Bool {
    let scalars = address.unicodeScalars
    // Browsers drop tabs and line breaks, which would hide a scheme, and take `\` for `/`.
    guard !scalars.isEmpty, address.printable == address,
      !scalars.contains(where: {
        $0.properties.generalCategory == .spaceSeparator || "\\<>\"".unicodeScalars.contains($0)
      })
    else { return false }
    let beginning = scalars.prefix { !"/?#".unicodeScalars.contains($0) }
    guard let colon = beginning.firstIndex(of: ":") else {
      // An address that begins with a stroke leads to another place on the disk than in the web, and
      // with two to another host.
      return scalars.first != "/"
    }
    let scheme = String(scalars[..<colon]).lowercased()
    let rest = scalars[scalars.index(after: colon)...]
    let host = rest.dropFirst(2).prefix { !"/?#".unicodeScalars.contains($0) }
    return ["http", "https"].contains(scheme) && rest.starts(with: "//".unicodeScalars)
      && !host.isEmpty
  }
}
