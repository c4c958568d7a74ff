/// What stands behind the cards: the targets, the rules and the sources; and the page itself.
extension ScorecardPage {
  func writeTargets(to html: inout HTMLWriter) {
    let targets = wording.targets()
    guard !targets.isEmpty else { return }
    folded("targets", Passage(phrases.targets), &html) { writeList(targets, "targets", &$0) }
  }

  func writeMethod(to html: inout HTMLWriter) {
    folded("method", Passage(phrases.method), &html) { html in
      let hasArithmetic = scorecard.targets.contains { $0.hasOwnArithmetic }
      for rule in phrases.rules + (hasArithmetic ? [phrases.arithmeticRule] : []) {
        html.element(.p, rule)
      }
    }
  }

  func writeSources(to html: inout HTMLWriter) {
    guard !wording.sources.isEmpty else { return }
    folded("sources", Passage(phrases.sources), &html) { html in
      html.element(.ol, [.class: "sources"]) { html in
        for (index, source) in wording.sources.enumerated() {
          html.element(
            .li, [.id: HTMLWriter.sourceID(index + 1)], wording.describe(source))
        }
      }
    }
  }

  /// Who says all this, under which terms, and how it can be checked. What the file does not name is
  /// said to be missing, so that the gap is seen.
  func writeAbout(to html: inout HTMLWriter) {
    part("about", Passage(phrases.aboutHeading), &html) { html in
      if let proven = wording.proven() { html.element(.p, proven) }
      html.element(.p) { html in
        for (label, text) in [
          (phrases.publisher, scorecard.publisher), (phrases.licence, scorecard.licence),
          (phrases.contact, scorecard.contact),
        ] {
          writeLabel(label, &html)
          if let text { html.write(wording.given(text)) } else { html.write(phrases.notNamed) }
          html.write(" ")
        }
      }
      html.element(.p) { html in
        writeLabel(phrases.howToCite, &html)
        html.write(citation)
      }
      if let checksum {
        html.element(.p, [.class: "checksum"]) { html in
          writeLabel(phrases.checksumLabel, &html)
          html.write(checksum)
        }
      }
    }
  }

  /// "Title, April to June 2022", publisher, and what made the page.
  private var citation: Passage {
    let title = phrases.list([
      wording.given(scorecard.title), Passage(phrases.months(of: scorecard.period)),
    ])
    let publisher = scorecard.publisher.map(wording.given)
    return phrases.list([phrases.quoted(title), publisher, "WPSIndicators"].compactMap { $0 })
  }
}
