/// Writes elements that are always closed, and text that is always escaped.
struct HTMLWriter {
  typealias Attributes = KeyValuePairs<HTMLAttribute, String?>

  /// The language of the page, in which words are unless they say otherwise.
  let language: Language
  private var buffer: PieceBuffer
  private var idCounts = [String: Int]()

  /// - Parameter take: what takes the page in pieces; nil to keep it whole, in `bytes`.
  init(language: Language, handingOnTo take: (([UInt8]) -> Void)? = nil) {
    self.language = language
    buffer = PieceBuffer(take)
  }

  /// What was written, and not handed on.
  var bytes: [UInt8] { buffer.bytes }

  /// What a drawing begins with that is a document of its own.
  static let xmlDeclaration: StaticString = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"

  /// Writes what a document begins with, before its outermost element.
  mutating func begin(_ declaration: StaticString) { buffer.append(declaration) }

  /// Ends the document with a line feed.
  mutating func finish() {
    buffer.append(Ascii.lineFeed)
    buffer.finish()
  }

  /// An element with what it contains. Attributes that are nil are left out.
  mutating func element(
    _ name: HTMLElement, _ attributes: Attributes = [:], _ content: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    buffer.append(UInt8(ascii: ">"))
    content(&self)
    buffer.append("</" as StaticString)
    buffer.append(name.rawValue)
    buffer.append(UInt8(ascii: ">"))
    buffer.handOnPiece()
  }

  /// An element that contains words alone.
  mutating func element(_ name: HTMLElement, _ attributes: Attributes, _ words: String) {
    element(name, attributes) { $0.write(words) }
  }
  mutating func element(_ name: HTMLElement, _ words: String) { element(name, [:], words) }

  /// An element that contains a passage.
  mutating func element(_ name: HTMLElement, _ attributes: Attributes, _ passage: Passage) {
    element(name, attributes) { $0.write(passage) }
  }
  mutating func element(_ name: HTMLElement, _ passage: Passage) { element(name, [:], passage) }

  /// An element that contains nothing: `<meta … />`, or a shape of a drawing.
  mutating func empty(_ name: HTMLElement, _ attributes: Attributes) {
    open(name, attributes)
    buffer.append(" />" as StaticString)
  }

  /// Text, on one line, without characters that a page may not hold.
  mutating func write(_ words: String) {
    buffer.appendMarkup(words, quotes: false)
  }

  /// What another writer has written.
  mutating func append(_ other: HTMLWriter) { buffer.append(other.bytes) }

  /// A style sheet, which may hold neither `<` nor `&`, since HTML and XML read those differently.
  mutating func style(_ sheets: [StaticString]) {
    element(.style) { html in
      for sheet in sheets {
        html.buffer.append(Ascii.lineFeed)
        html.buffer.append(sheet)
      }
    }
  }

  /// The anchor of something that the page has once; where a registry made in code has it twice, the
  /// second is told apart by its number.
  mutating func newID(_ kind: StaticString, _ ids: String...) -> String {
    let anchor = Self.anchor(kind, ids)
    idCounts[anchor, default: 0] += 1
    let count = idCounts[anchor, default: 1]
    return count == 1 ? anchor : "\(anchor)~\(count)"
  }

  /// `subject-assembly`, `bar-assembly.thirty-per-cent`: an anchor that stays the same whatever else
  /// the page shows.
  ///
  /// What identifiers may not hold in a file is percent-encoded, so that they can hold neither the
  /// point and the tilde, which set apart what follows them, nor what an anchor may not.
  static func anchor(_ kind: StaticString, _ ids: [String]) -> String {
    "\(kind)-" + ids.map { $0.percentEncoded }.joined(separator: ".")
  }

  private mutating func open(_ name: HTMLElement, _ attributes: Attributes) {
    if name.beginsLine { buffer.append(Ascii.lineFeed) }
    buffer.append(UInt8(ascii: "<"))
    buffer.append(name.rawValue)
    for (attribute, value) in attributes {
      guard let value else { continue }
      buffer.append(Ascii.space)
      buffer.append(attribute.rawValue)
      buffer.append("=\"" as StaticString)
      buffer.appendMarkup(value, quotes: true)
      buffer.append(Ascii.quote)
    }
  }
}

extension String {
  /// The string with all bytes percent-encoded but those of ASCII letters, digits and hyphens.
  fileprivate var percentEncoded: String {
    var encoded = ""
    for byte in utf8 {
      if Ascii.isDigit(byte) || Ascii.isSmallLetter(byte | 0x20) || byte == Ascii.minus {
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        encoded += "%" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return encoded
  }
}

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

/// The elements that a page is made of. Names are cases, so that no text can become one.
enum HTMLElement: String {
  case a, bdi, body, caption, details, div, em, figure, footer, h1, h2, h3, h4, head, header, html
  case li, link, main, meta, nav, ol, p, section, small, span, strong, style, summary, table, tbody
  case td, th, thead, title, tr, ul
  // Drawings.
  case circle, defs, desc, g, line, path, pattern, rect, svg, text, tspan

  /// Whether it begins a line of the file. White space means nothing there.
  var beginsLine: Bool {
    switch self {
    case .a, .bdi, .em, .small, .span, .strong, .td, .th: false
    case .circle, .line, .path, .rect, .text, .tspan, .desc, .title: false
    default: true
    }
  }
}

/// The attributes that a page uses.
enum HTMLAttribute: String {
  case ariaHidden = "aria-hidden"
  case ariaLabel = "aria-label"
  case ariaLabelledBy = "aria-labelledby"
  case charset, `class`, content, dir, height, href, hreflang, id, lang, name, rel, role, scope
  case title, width
  case httpEquiv = "http-equiv"
  // Drawings.
  case cx, cy, d, patternTransform, patternUnits, preserveAspectRatio, r, rx, x, x1, x2, y, y1, y2
  case textAnchor = "text-anchor"
  case transform, viewBox, xmlns
  case xmlLang = "xml:lang"
}
