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
  }

  init(_ scorecard: Scorecard, in language: Language) {
    board = scorecard.board(quarters: 1)
    wording = BoardWording(board, in: language, for: .prose)
    phrases = language.phrasebook
  }

  /// The title, the paragraphs, the sources.
  func paragraphs() -> [Passage] {
    let title = phrases.list([
      wording.wording.given(board.scorecard.title), Passage(phrases.months(of: wording.period)),
    ])
    let items = standing() + changes() + gaps()
    let chosen = Self.chosen(items, within: Self.mostWords)
    let paragraphs = Part.allCases.map { part in
      zip(items, chosen).filter { $0.0.part == part }.compactMap { $0.1 }
        .joined(separator: " ")
    }.filter { !$0.isEmpty }
    return [title] + paragraphs + sources(citedIn: paragraphs)
      + [wording.wording.proven()].compactMap { $0 }
  }

  /// What ranks no lower than this is told in short before anything is told at length.
  private static let lastEssential = 6

  /// The wording of each item for which there is room; nil where there is none.
  private static func chosen(_ items: [Item], within words: Int) -> [Passage?] {
    var chosen = [Passage?](repeating: nil, count: items.count)
    var room = words
    let order = items.indices.sorted { a, b in
      items[a].rank < items[b].rank || items[a].rank == items[b].rank && a < b
    }
    func choose(_ index: Int, among wordings: [Passage]) {
      let taken = chosen[index]?.text.printable.wordCount ?? 0
      guard let wording = wordings.first(where: { $0.text.printable.wordCount <= room + taken })
      else {
        return
      }
      chosen[index] = wording
      room += taken - wording.text.printable.wordCount
    }
    let essential = order.filter { items[$0].rank <= lastEssential }
    for index in essential { choose(index, among: items[index].wordings.suffix(1)) }
    for index in essential { choose(index, among: items[index].wordings) }
    for index in order where items[index].rank > lastEssential {
      choose(index, among: items[index].wordings)
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
  func item(_ part: Part, _ rank: Int, _ wordings: [Passage]) -> [Item] {
    let told = wordings.filter { !$0.isEmpty }.map { [$0].inSentences() }
    return told.isEmpty ? [] : [Item(part: part, rank: rank, wordings: told)]
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
