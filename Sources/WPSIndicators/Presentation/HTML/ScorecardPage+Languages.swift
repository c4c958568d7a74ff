/// Where the page stands in other languages.
extension ScorecardPage {
  /// For search engines, and for browsers that offer them.
  func writeAlternates(to html: inout HTMLWriter) {
    for link in links {
      html.empty(
        .link, [.rel: "alternate", .hreflang: link.language.rawValue, .href: link.address])
    }
  }

  /// For readers, each in the language that it leads to.
  func writeLanguages(to html: inout HTMLWriter) {
    guard !links.isEmpty else { return }
    html.element(.p, [.class: "languages"]) { html in
      for (index, link) in links.enumerated() {
        if index > 0 { html.write(" ") }
        let tag = link.language.rawValue
        html.element(
          .a, [.href: link.address, .hreflang: tag, .lang: tag], link.language.phrasebook.thisPage)
      }
    }
  }
}
