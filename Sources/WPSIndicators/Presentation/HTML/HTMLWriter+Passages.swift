/// Passages as they stand in a page: citations link to the list of sources, and what the file gives
/// is set apart, with its language, so that neither its direction nor its tongue spreads.
extension HTMLWriter {
  mutating func write(_ passage: Passage) {
    for piece in passage.pieces {
      switch piece {
      case .words(let words): write(words)
      case .given(let version):
        element(.bdi, [.lang: foreignTag(version.language)], version.text)
      case .citation(_, let number?, _):
        element(.a, [.class: "cite", .href: "#\(Self.sourceID(number))"], piece.text)
      case .citation(_, nil, _): element(.bdi, piece.text)
      case .address(let address): write(address: address)
      }
    }
  }

  /// The identifier of a source in the list.
  static func sourceID(_ number: Int) -> String { "source-\(number)" }

  /// Only what leads to a web page becomes a link; a file could name a script.
  private mutating func write(address: String) {
    let isWeb = address.hasPrefix("https://") || address.hasPrefix("http://")
    guard isWeb, address.printable == address else { return element(.bdi, address) }
    element(.a, [.class: "address", .href: address], address)
  }

  /// The tag of a language that is not the page's, if it has the form of one.
  private func foreignTag(_ tag: String?) -> String? {
    guard let tag, tag != language.rawValue, LanguageTag.isWellFormed(tag) else { return nil }
    return tag
  }
}
