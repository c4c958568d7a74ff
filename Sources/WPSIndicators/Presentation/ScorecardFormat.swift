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
    switch format {
    case .text: Array(TextScorecard.render(self, in: language, with: options).utf8)
    case .brief:
      Array(
        BriefScorecard.render(
          self, in: language, isFull: options.detail == .full, width: options.width
        ).utf8)
    case .html: Array(HTMLScorecard.render(self, in: language, with: options).utf8)
    case .svg: Array(BoardPicture.render(self, in: language, with: options).utf8)
    case .markdown:
      Array(
        MarkdownScorecard.render(self, in: language, isFull: options.detail == .full).utf8)
    case .csv:
      options.detail == .full
        ? CSVScorecard.render(self, in: language) : ShortCSVScorecard.render(self, in: language)
    case .json: JSONScorecard.render(self, in: language)
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

  /// What is said of a scorecard that was written to a file: "Wrote card.html (115 KB); open it in a
  /// browser". A kilobyte is 1,000 bytes, and one that is begun counts.
  package func note(onFile name: String, bytes: Int, in language: Language) -> String {
    language.phrasebook.wrote(name, kilobytes: (bytes + 999) / 1000, isPage: self == .html)
  }
}
