/// What a page says first: what it is, and the answer in a sentence.
extension ScorecardPage {
  func writeHeader(to html: inout HTMLWriter) {
    html.element(.div, [.class: "title"]) { html in
      html.element(.h1) { html in
        html.write(wording.given(scorecard.title))
        html.element(.span, [.class: "period"]) { html in
          html.element(.span, [.ariaHidden: "true"], " | ")
          html.write(phrases.months(of: scorecard.period))
        }
      }
      writeLanguages(to: &html)
    }
    if scorecard.period.endsAfter(scorecard.reportingPeriod) {
      html.element(.p, [.class: "caution"], phrases.reportsUpTo(scorecard.reportingPeriod))
    }
    if let headline = boardWording.headline() {
      html.element(.p, [.class: "headline"], headline.lead)
      if !headline.rest.isEmpty {
        html.element(.p, [.class: "tally"], headline.rest.joined(separator: " "))
      }
    }
    writeNewer(to: &html)
  }

  /// The same page in other languages.
  private func writeLanguages(to html: inout HTMLWriter) {
    guard !links.isEmpty else { return }
    html.element(.nav, [.ariaLabel: phrases.otherLanguages]) { html in
      for (index, link) in links.enumerated() {
        if index > 0 { html.write(" ") }
        let name = Language(rawValue: link.tag).map { $0.phrasebook.languageName } ?? link.tag
        html.element(.a, [.href: link.address, .hreflang: link.tag, .lang: link.tag], name)
      }
    }
  }

  /// More later figures than these are listed below.
  static let mostLaterInHead = 2

  /// What the file holds of a later time than the period.
  private func writeNewer(to html: inout HTMLWriter) {
    guard !board.later.isEmpty else { return }
    let shown = board.later.prefix(Self.mostLaterInHead).map { boardWording.later($0) }
    let newer = phrases.spoken(of: [phrases.clauses(shown)], more: board.later.count - shown.count)
    html.element(.p, [.class: "newer"]) { html in
      writeLabel(phrases.laterHeading, &html)
      html.write(newer)
      html.write(".")
    }
  }
}
