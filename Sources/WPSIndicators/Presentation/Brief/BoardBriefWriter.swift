/// Puts a short brief together: what a minister is told before a meeting, in three paragraphs of at
/// most 150 words in all, and the sources of the figures that it names.
///
/// What matters most is told first; what there is no more room for is left out, and stands in
/// the full brief.
struct BoardBriefWriter {
  /// The words that there may be in the paragraphs, citations and marks that stand alone among them.
  static let mostWords = 150

  let board: Board
  let wording: BoardWording
  let phrases: any Phrasebook

  /// A paragraph, in the order in which they stand.
  enum Part: CaseIterable {
    case standing, changes, gaps
  }

  /// Something that may be said, the longer wording first; what has the lower rank goes before.
  struct Item {
    let part: Part
    let rank: Int
    let wordings: [Passage]
    /// A wording of more words, in any language, is not told.
    var mostWords = Int.max
  }

  init(_ scorecard: Scorecard, in language: Language) {
    self.init(scorecard.board(quarters: 1), in: language)
  }

  private init(_ board: Board, in language: Language) {
    self.board = board
    wording = BoardWording(board, in: language, for: .prose)
    phrases = language.phrasebook
  }

  /// The title, the paragraphs, the sources.
  func paragraphs() -> [Passage] {
    let title = phrases.list([
      wording.wording.given(board.scorecard.title), Passage(phrases.months(of: wording.period)),
    ])
    let items = items()
    let chosen = choices(among: items)
    let paragraphs = Part.allCases.map { part in
      zip(items, chosen).filter { $0.0.part == part }.compactMap { item, index in
        index.map { item.wordings[$0] }
      }.joined(separator: " ")
    }.filter { !$0.isEmpty }
    return [title] + paragraphs + sources(citedIn: paragraphs)
      + [wording.wording.proven()].compactMap { $0 }
  }

  /// All that may be said, in the same order in every language.
  func items() -> [Item] { standing() + changes() + gaps() }

  /// Which wording of each item is told; nil where there is no room. What there is no room for in one
  /// language is left out in all, so that every edition holds the same facts.
  func choices(among items: [Item]) -> [Int?] {
    Self.chosen(items, lengths: lengths(of: items), within: Self.mostWords)
  }

  /// How many words each wording of each item has, language by language.
  private func lengths(of items: [Item]) -> [[[Int]]] {
    let shape = items.map { $0.wordings.count }
    let others = Language.allCases.filter { $0 != wording.language }.map {
      BoardBriefWriter(board, in: $0).items()
    }.filter { $0.map { $0.wordings.count } == shape }
    return ([items] + others).map { edition in
      edition.map { $0.wordings.map { $0.text.printable.wordCount } }
    }
  }

  /// What ranks no lower than this is told in short before anything is told at length.
  private static let lastEssential = 6

  /// Which wording of each item there is room for, in every language.
  private static func chosen(_ items: [Item], lengths: [[[Int]]], within words: Int) -> [Int?] {
    var chosen = [Int?](repeating: nil, count: items.count)
    var rooms = lengths.map { _ in words }
    let order = items.indices.sorted { a, b in
      items[a].rank < items[b].rank || items[a].rank == items[b].rank && a < b
    }
    func choose(_ index: Int, among wordings: Range<Int>) {
      let free = zip(rooms, lengths).map { room, lengths in
        room + (chosen[index].map { lengths[index][$0] } ?? 0)
      }
      let fitting = wordings.first { wording in
        zip(free, lengths).allSatisfy { free, lengths in
          lengths[index][wording] <= min(free, items[index].mostWords)
        }
      }
      guard let fitting else { return }
      chosen[index] = fitting
      rooms = zip(free, lengths).map { free, lengths in free - lengths[index][fitting] }
    }
    let essential = order.filter { items[$0].rank <= lastEssential }
    for index in essential { choose(index, among: items[index].wordings.indices.suffix(1)) }
    for index in essential { choose(index, among: items[index].wordings.indices) }
    for index in order where items[index].rank > lastEssential {
      choose(index, among: items[index].wordings.indices)
    }
    return chosen
  }

  private func sources(citedIn paragraphs: [Passage]) -> [Passage] {
    let cited = Set(paragraphs.flatMap { $0.citedSources })
    let sources = wording.wording.sources.filter { cited.contains($0.id) }.map {
      source -> Passage in
      "\(wording.wording.citations([source.id])) \(wording.wording.describe(source))"
    }
    return sources.isEmpty ? [] : [Passage(phrases.sources)] + sources
  }

  /// How many of several are named, and how.
  struct Naming {
    let most: Int
    var isShort = false
  }

  /// The longest first.
  static let namings = [
    Naming(most: 3), Naming(most: 2), Naming(most: 1),
    Naming(most: 1, isShort: true), Naming(most: 0),
  ]

  /// The name for running text, where no heading says what a short one is of.
  func name(_ row: BoardRow, _ naming: Naming = Naming(most: 1)) -> Passage {
    naming.isShort ? wording.name(row) : wording.proseName(row)
  }

  /// An item with its wordings as sentences; none where there is nothing to say.
  func item(
    _ part: Part, _ rank: Int, _ wordings: [Passage], mostWords: Int = .max
  ) -> [Item] {
    let told = wordings.filter { !$0.isEmpty }.map { [$0].inSentences() }
    return told.isEmpty
      ? [] : [Item(part: part, rank: rank, wordings: told, mostWords: mostWords)]
  }

  /// The same with longer and more names in one wording than in the next.
  func item(
    _ part: Part, _ rank: Int, _ namings: [Naming], _ wording: (Naming) -> Passage
  ) -> [Item] {
    item(part, rank, namings.map(wording))
  }

  /// The same with more names in one wording than in the next.
  func item(
    _ part: Part, _ rank: Int, naming most: [Int], _ wording: (Int) -> Passage
  ) -> [Item] {
    item(part, rank, most.map(wording))
  }
}

extension String {
  /// How many words there are, as word processors and `wc` count: what stands between spaces, be they
  /// no-break ones.
  var wordCount: Int {
    var count = 0
    var isInWord = false
    for scalar in unicodeScalars {
      let isSpace = scalar.properties.isWhitespace
      if !isSpace, !isInWord { count += 1 }
      isInWord = !isSpace
    }
    return count
  }
}
