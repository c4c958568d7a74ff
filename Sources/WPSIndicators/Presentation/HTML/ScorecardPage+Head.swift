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
    if let reach = wording.reach() { html.element(.p, [.class: "caution"], reach) }
    if let headline = boardWording.headline() {
      html.element(.p, [.class: "headline"], headline.lead)
      if !headline.rest.isEmpty {
        html.element(.p, [.class: "tally"], headline.rest.joined(separator: " "))
      }
    }
    writeNewer(to: &html)
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
