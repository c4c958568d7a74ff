/// Writes a scorecard as one HTML page that needs nothing else: no script, no network, no fonts.
///
/// It is well-formed XML as well, so that any parser reads it, and holds no date of its making, so
/// that the same registry gives the same bytes.
package enum HTMLScorecard {
  /// The page, its lines ended by line feeds.
  /// - Parameter links: the same page in other languages.
  package static func render(
    _ scorecard: Scorecard, in language: Language, links: [LanguageLink] = []
  ) -> String {
    var html = HTMLWriter(language: language)
    ScorecardPage(scorecard, in: language, links: links).write(to: &html)
    return "<!DOCTYPE html>" + html.text + "\n"
  }
}

/// Lays out the parts of a page.
struct ScorecardPage {
  let scorecard: Scorecard
  let language: Language
  let phrases: any Phrasebook
  let wording: AssessmentWording
  /// The same page in other languages than its own.
  let links: [LanguageLink]

  init(_ scorecard: Scorecard, in language: Language, links: [LanguageLink] = []) {
    self.scorecard = scorecard
    self.language = language
    phrases = language.phrasebook
    wording = AssessmentWording(scorecard, in: language, for: .page)
    self.links = links.filter { $0.language != language }
  }

  func write(to html: inout HTMLWriter) {
    html.element(.html, [.lang: language.rawValue, .dir: "ltr"]) { html in
      html.element(.head) { writeHead(to: &$0) }
      html.element(.body) { html in
        html.element(.a, [.class: "skip", .href: "#scorecard"], phrases.skipToScorecard)
        writePatterns(to: &html)
        html.element(.header) { writeHeader(to: &$0) }
        html.element(.main, [.id: "scorecard"]) { html in
          writeSummary(to: &html)
          writeChanges(to: &html)
          for section in scorecard.sections { write(section, to: &html) }
          writeTargets(to: &html)
          writeReading(to: &html)
          writeMethod(to: &html)
          writeSources(to: &html)
          writeList(wording.imprint(), "imprint", &html)
        }
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

  /// The hatching that all charts share.
  private func writePatterns(to html: inout HTMLWriter) {
    html.element(.svg, [.class: "patterns", .width: "0", .height: "0", .ariaHidden: "true"]) {
      $0.element(.defs) { html in
        ChartDrawing.writePattern(to: &html)
        html.element(
          .pattern,
          [
            .id: "uncertain", .width: "5", .height: "5", .patternUnits: "userSpaceOnUse",
            .patternTransform: "rotate(45)",
          ]
        ) {
          $0.empty(.rect, [.class: "hatch-ground", .width: "5", .height: "5"])
          $0.empty(.rect, [.class: "hatch", .width: "2", .height: "5"])
        }
      }
    }
  }

  private func writeHeader(to html: inout HTMLWriter) {
    html.element(.h1) { html in
      html.write(wording.given(scorecard.title))
    }
    let period = scorecard.period
    html.element(
      .p, [.class: "period"], "\(phrases.scorecard(for: period)) (\(phrases.span(of: period)))")
    if period.endsAfter(scorecard.reportingPeriod) {
      html.element(.p, [.class: "caution"], phrases.reportsUpTo(scorecard.reportingPeriod))
    }
    writeLanguages(to: &html)
    html.element(.nav, [.ariaLabel: phrases.contents]) { html in
      html.element(.ul) { html in
        if let comparison = scorecard.comparison {
          link(to: Self.changesID, Passage(phrases.changes(since: comparison.since)), &html)
        }
        for section in scorecard.sections {
          link(to: Self.id(of: section), wording.name(section), &html)
        }
        if !scorecard.targets.isEmpty { link(to: "targets", Passage(phrases.targets), &html) }
        link(to: "reading", Passage(phrases.reading), &html)
        link(to: "method", Passage(phrases.method), &html)
        if !wording.sources.isEmpty { link(to: "sources", Passage(phrases.sources), &html) }
      }
    }
  }

  private func link(to id: String, _ words: Passage, _ html: inout HTMLWriter) {
    html.element(.li) { $0.element(.a, [.href: "#\(id)"], words) }
  }

  // MARK: - What the parts share

  static func id(of section: Scorecard.Section) -> String {
    section.group.map { HTMLWriter.anchor("group", [$0.id]) } ?? "ungrouped"
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
}
