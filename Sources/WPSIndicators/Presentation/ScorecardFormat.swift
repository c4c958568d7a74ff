/// The formats in which a scorecard can be written.
public enum ScorecardFormat: String, Sendable, Hashable, CaseIterable {
  /// Plain text that can be read in a terminal and pasted into an e-mail.
  case text
  /// Prose for a report, in whole sentences, with the sources of what it names: three paragraphs of at
  /// most 150 words, and in full some of at most 80 for each group.
  case brief
  /// One HTML page that needs no other file, no script and no network, and is well-formed XML too.
  case html
  /// The board as a picture for a message or a slide: one SVG document that needs nothing else.
  case svg
  /// CommonMark with GitHub's tables: the board in four columns, and in full all that stands behind it.
  case markdown
  /// A row for each assessment: a small table for people, with headings in their language, and in
  /// full one for statistical programs, whose names of columns, codes and numbers are the same in
  /// every language. There is a byte order mark, which Excel needs.
  case csv
  /// Everything in the scorecard, for programs: fractions are strings in lowest terms, and what does
  /// not apply, or has no bound, is null.
  case json
}

extension Scorecard {
  /// The scorecard in a format, in UTF-8: the same bytes for the same scorecard, always.
  ///
  /// ```swift
  /// let page = scorecard.rendered(as: .html, in: .french)
  /// let all = scorecard.rendered(as: .text, in: .english, with: RenderingOptions(detail: .full))
  /// ```
  /// - Parameters:
  ///   - format: the format.
  ///   - language: the language of what is said, and of names where they are given in it.
  ///   - options: how much is shown, and how it is laid out.
  public func rendered(
    as format: ScorecardFormat, in language: Language,
    with options: RenderingOptions = RenderingOptions()
  ) -> [UInt8] {
    var bytes = [UInt8]()
    write(as: format, in: language, with: options) { bytes += $0 }
    return bytes
  }

  /// Writes the scorecard in a format, as ``rendered(as:in:with:)`` gives it, in pieces of some 64
  /// kilobytes: what is written is nowhere whole in memory.
  ///
  /// ```swift
  /// scorecard.write(as: .html, in: .french) { piece in file.append(piece) }
  /// ```
  /// - Parameters:
  ///   - format: the format.
  ///   - language: the language of what is said, and of names where they are given in it.
  ///   - options: how much is shown, and how it is laid out.
  ///   - take: what takes each piece, in order; pieces may end within a character.
  public func write(
    as format: ScorecardFormat, in language: Language,
    with options: RenderingOptions = RenderingOptions(), to take: @escaping ([UInt8]) -> Void
  ) {
    let isFull = options.detail == .full
    switch format {
    case .text: TextScorecard.write(self, in: language, with: options, to: take)
    case .brief:
      BriefScorecard.write(self, in: language, isFull: isFull, width: options.width, to: take)
    case .html: HTMLScorecard.write(self, in: language, with: options, to: take)
    case .svg: BoardPicture.write(self, in: language, with: options, to: take)
    case .markdown: MarkdownScorecard.write(self, in: language, isFull: isFull, to: take)
    case .csv where isFull: CSVScorecard.write(self, in: language, to: take)
    case .csv: ShortCSVScorecard.write(self, in: language, to: take)
    case .json: JSONScorecard.write(self, in: language, to: take)
    }
  }
}

extension ScorecardFormat {
  /// What can be asked of a scorecard, and not every format tells.
  package enum Extra: Sendable {
    /// The addresses of the page in other languages.
    case links
    /// How many quarters the strip of each subject shows.
    case history
    /// What changed since an earlier period.
    case comparison
  }

  /// What this format makes no use of. That everything be shown is none: what shows everything always
  /// does as it is told.
  package func unused(in detail: RenderingOptions.Detail) -> [Extra] {
    switch self {
    case .text: [.links]
    case .html: []
    case .brief, .markdown, .svg, .json: [.links, .history]
    case .csv: [.links, .history] + (detail == .board ? [.comparison] : [])
    }
  }

  /// Whether it tells the checksum of the file, which takes time to work out.
  package var tellsChecksum: Bool { self == .html || self == .svg }

  /// What is said of a scorecard that was written to a file: "Wrote card.html (115 KB); open it in a
  /// browser". A kilobyte is 1,000 bytes, and one that is begun counts.
  package func note(onFile name: String, bytes: Int, in language: Language) -> String {
    language.phrasebook.wrote(name, kilobytes: (bytes + 999) / 1000, isPage: self == .html)
  }
}
