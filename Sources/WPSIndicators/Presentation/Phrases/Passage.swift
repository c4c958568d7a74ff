/// A text made of pieces, so that a format can show each in its own way.
///
/// A page makes links of citations and says which language a quotation is in; plain text only needs
/// `text`. Sentences are put together as literals: `"\(label): \(passage)"`.
struct Passage: Sendable, Hashable {
  /// One piece.
  enum Piece: Sendable, Hashable {
    /// Words of the phrasebook, in the language of the whole.
    case words(String)
    /// What the file gives, in a language that may be another.
    case given(LocalizedText.Version)
    /// The source with a number in the list of sources, or nil for one that is not listed; with the
    /// place in it where that stands within the brackets.
    case citation(String, number: Int?, place: LocalizedText.Version? = nil)
    /// A web address.
    case address(String)

    /// The piece as plain text.
    var text: String {
      switch self {
      case .words(let words): words
      case .given(let version): version.text
      case .citation(let source, let number, let place):
        "[\(number.map { String($0) } ?? source)\(place.map { ", \($0.text)" } ?? "")]"
      case .address(let address): address
      }
    }

    /// The piece with its text in another spelling; citations and addresses stay as they are.
    fileprivate func spelt(_ spell: (String) -> String) -> Piece {
      switch self {
      case .words(let words): .words(spell(words))
      case .given(let given):
        .given(LocalizedText.Version(language: given.language, text: spell(given.text)))
      case .citation, .address: self
      }
    }
  }

  private(set) var pieces = [Piece]()

  init() {}

  /// Words of the phrasebook.
  init(_ words: String) {
    append(.words(words))
  }

  /// A single piece.
  init(_ piece: Piece) {
    append(piece)
  }

  /// What the file gives, as readers of a language see it.
  init(_ given: LocalizedText, in language: Language) {
    append(.given(given.version(in: language)))
  }

  var isEmpty: Bool { pieces.isEmpty }

  /// The whole as plain text.
  var text: String { pieces.map { $0.text }.joined() }

  /// The identifiers of the sources that are cited, each as often as it is.
  var citedSources: [String] {
    pieces.compactMap { piece in
      if case .citation(let source, _, _) = piece { source } else { nil }
    }
  }

  /// The passage with a capital at its start.
  var capitalizedFirst: Passage { beginning { $0.capitalizedFirst } }

  /// The passage with a small letter at its start.
  var lowercasedFirst: Passage { beginning { $0.lowercasedFirst } }

  private func beginning(_ spell: (String) -> String) -> Passage {
    var passage = self
    if let first = pieces.first { passage.pieces[0] = first.spelt(spell) }
    return passage
  }

  /// The passage with some of its text replaced.
  func replacing(_ text: String, with other: String) -> Passage {
    var passage = self
    passage.pieces = pieces.map { $0.spelt { $0.replacing(text, with: other) } }
    return passage
  }

  /// The passage without the last characters of its text, which stand in one piece.
  func dropLast(_ count: Int) -> Passage {
    var passage = self
    if let last = pieces.last {
      passage.pieces[pieces.count - 1] = last.spelt { String($0.dropLast(count)) }
    }
    return passage
  }

  /// Words that follow words become one piece, so that equal texts are equal passages.
  mutating func append(_ piece: Piece) {
    guard case .words(let more) = piece else {
      pieces.append(piece)
      return
    }
    guard !more.isEmpty else { return }
    if case .words(let words) = pieces.last {
      pieces[pieces.count - 1] = .words(words + more)
    } else {
      pieces.append(piece)
    }
  }

  mutating func append(_ other: Passage) {
    for piece in other.pieces { append(piece) }
  }
}

extension Passage: ExpressibleByStringInterpolation {
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var passage = Passage()

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) { passage.append(.words(literal)) }
    mutating func appendInterpolation(_ words: String) { passage.append(.words(words)) }
    mutating func appendInterpolation(_ passage: Passage) { self.passage.append(passage) }
  }

  init(stringLiteral words: String) { self.init(words) }
  init(stringInterpolation: StringInterpolation) { self = stringInterpolation.passage }
}

extension [Passage] {
  /// The passages as one, with words between them.
  func joined(separator: String) -> Passage {
    var joined = Passage()
    for (index, passage) in enumerated() {
      if index > 0 { joined.append(.words(separator)) }
      joined.append(passage)
    }
    return joined
  }

  /// The passages as sentences in a row, each with a capital at its start and a stop at its end.
  func inSentences() -> Passage {
    map { sentence -> Passage in
      let end = sentence.text.hasSuffix(".") ? "" : "."
      return "\(sentence.capitalizedFirst)\(end)"
    }.joined(separator: " ")
  }
}
