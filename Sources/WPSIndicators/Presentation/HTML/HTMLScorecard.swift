/// Writes a scorecard as one HTML page that needs nothing else: no script, no network, no fonts.
///
/// It is well-formed XML as well, so that any parser reads it, and holds no date of its making, so
/// that the same registry gives the same bytes.
package enum HTMLScorecard {
  /// Writes the page, its lines ended by line feeds, in pieces.
  static func write(
    _ scorecard: Scorecard, in language: Language, with options: RenderingOptions,
    to take: @escaping ([UInt8]) -> Void
  ) {
    var html = HTMLWriter(language: language, handingOnTo: take)
    html.begin("<!DOCTYPE html>")
    ScorecardPage(scorecard, in: language, with: options).write(to: &html)
    html.finish()
  }
}

/// Lays out the parts of a page: the board first, each row of which opens to its card, then what
/// stands below, folded where it is long.
struct ScorecardPage {
  let board: Board
  let language: Language
  let phrases: any Phrasebook
  let wording: AssessmentWording
  let boardWording: BoardWording
  /// The scale of all bars: to half of all, or to all where a share or a target is beyond.
  let scale: BoardScale
  let cards: CardIndex
  /// The same page in other languages than its own.
  let links: [LanguageLink]
  /// The checksum of the file; nil where it is not known.
  let checksum: String?

  var scorecard: Scorecard { board.scorecard }

  init(_ scorecard: Scorecard, in language: Language, with options: RenderingOptions) {
    board = scorecard.board(quarters: options.history)
    self.language = language
    links = options.links.filter { $0.language != language }
    checksum = options.checksum
    phrases = language.phrasebook
    wording = AssessmentWording(scorecard, in: language, for: .page)
    boardWording = BoardWording(board, wording)
    scale = BoardScale(of: board.shownRows, wording)
    cards = CardIndex(board, wording)
  }

  func write(to html: inout HTMLWriter) {
    html.element(.html, [.lang: language.rawValue, .dir: "ltr"]) { html in
      html.element(.head) { writeHead(to: &$0) }
      html.element(.body) { html in
        html.element(.a, [.class: "skip", .href: "#scorecard"], phrases.skipToScorecard)
        writePatterns(to: &html)
        html.element(.header) { writeHeader(to: &$0) }
        html.element(.main, [.id: "scorecard"]) { html in
          writeChanges(to: &html)
          writeBoard(to: &html)
          writeBelow(to: &html)
          writeOthers(to: &html)
          html.element(.div, [.class: "folds"]) { html in
            writeSums(to: &html)
            writeLevels(to: &html)
            writeLists(to: &html)
            writeTargets(to: &html)
            writeMethod(to: &html)
            writeSources(to: &html)
          }
        }
        html.element(.footer) { writeAbout(to: &$0) }
      }
    }
  }

  private func writeHead(to html: inout HTMLWriter) {
    html.empty(.meta, [.charset: "utf-8"])
    // Nothing may be fetched or run, whatever a registry holds.
    html.empty(
      .meta,
      [
        .httpEquiv: "Content-Security-Policy",
        .content: "default-src 'none'; style-src 'unsafe-inline'",
      ])
    html.empty(.meta, [.name: "viewport", .content: "width=device-width, initial-scale=1"])
    html.empty(.meta, [.name: "color-scheme", .content: "light dark"])
    let title = scorecard.title.text(in: language)
    html.element(.title, "\(title) – \(phrases.scorecard(for: scorecard.period))")
    writeAlternates(to: &html)
    html.style(PageStyle.sheets)
  }

  /// The hatchings that all drawings share.
  private func writePatterns(to html: inout HTMLWriter) {
    html.element(.svg, [.class: "patterns", .width: "0", .height: "0", .ariaHidden: "true"]) {
      $0.element(.defs) { html in
        BoardMark.writePatterns(to: &html)
        ChartDrawing.writePattern(to: &html)
      }
    }
  }

  // MARK: - What the parts share

  static func id(of section: SubjectGroup?) -> String {
    section.map { HTMLWriter.anchor("group", [$0.id]) } ?? "ungrouped"
  }

  /// A part of the page under a heading of the second level.
  func part(
    _ id: String, _ heading: Passage, _ html: inout HTMLWriter,
    _ content: (inout HTMLWriter) -> Void
  ) {
    html.element(.section, [.id: id, .ariaLabelledBy: "\(id).heading"]) { html in
      html.element(.h2, [.id: "\(id).heading"], heading)
      content(&html)
    }
  }

  /// A part of the page that is folded under its heading.
  func folded(
    _ id: String, _ heading: Passage, _ html: inout HTMLWriter,
    _ content: (inout HTMLWriter) -> Void
  ) {
    html.element(.details, [.class: "fold", .id: id]) { html in
      html.element(.summary) { $0.element(.h2, heading) }
      html.element(.div, [.class: "folded"], content)
    }
  }

  /// A list of which the first items are shown, and the rest is folded.
  /// - Parameter number: how many things an item stands for.
  func writeFolding<Item>(
    _ items: [Item], after count: Int, _ name: String,
    counting number: (Item) -> Int = { _ in 1 }, _ html: inout HTMLWriter,
    _ write: (Item, inout HTMLWriter) -> Void
  ) {
    // To fold a single line would save nothing.
    let shown = items.count > count + 1 ? count : items.count
    func list(_ items: ArraySlice<Item>, _ html: inout HTMLWriter) {
      html.element(.ul, [.class: name]) { html in
        for item in items { html.element(.li) { write(item, &$0) } }
      }
    }
    if shown > 0 { list(items.prefix(shown), &html) }
    guard shown < items.count else { return }
    html.element(.details, [.class: "rest"]) { html in
      html.element(.summary, phrases.more(items.dropFirst(shown).reduce(0) { $0 + number($1) }))
      list(items.dropFirst(shown), &html)
    }
  }

  /// A verdict as symbol, word and colour.
  func writeVerdict(_ verdict: Verdict, _ word: String, _ html: inout HTMLWriter) {
    html.element(.span, [.class: "verdict \(verdict.rawValue)"]) { html in
      html.element(.span, [.ariaHidden: "true"], wording.symbol(verdict))
      html.write(" \(word)")
    }
  }

  func writeList(_ items: [Passage], _ name: String, _ html: inout HTMLWriter) {
    guard !items.isEmpty else { return }
    html.element(.ul, [.class: name]) { html in
      for item in items { html.element(.li, item) }
    }
  }

  /// Words that lead to the card of a subject, where it has one.
  func writeLink(to subject: String?, _ words: Passage, _ html: inout HTMLWriter) {
    guard let subject, cards.contains(subject) else { return html.write(words) }
    html.element(.a, [.href: "#\(HTMLWriter.anchor("subject", [subject]))"], words)
  }

  /// A label that stands out, before what it is of.
  func writeLabel(_ label: String, _ html: inout HTMLWriter) {
    html.element(.strong, phrases.labelled(label, "").trimmingSpaces(atStart: false))
    html.write(" ")
  }

  /// Words for screen readers alone.
  func writeUnseen(_ words: String, _ html: inout HTMLWriter) {
    html.element(.span, [.class: "unseen"], words)
  }
}
