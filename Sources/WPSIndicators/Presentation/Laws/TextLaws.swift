/// Writes laws of the catalogue as plain text.
public enum TextLaws {
  /// The sizes that a law's table has.
  public static let sizes: ClosedRange<Int64> = 1...30

  /// A list of laws: of each its id, its country, its name, what it is a rule on, and what it asks.
  /// - Parameters:
  ///   - laws: the laws.
  ///   - language: the language of what is said.
  ///   - style: how the text is laid out.
  public static func list(
    _ laws: [Law], in language: Language, style: TextStyle = TextStyle()
  ) -> String {
    let phrases = language.phrasebook
    var page = TextPage(style)
    for (index, law) in laws.enumerated() {
      if index > 0 { page.blank() }
      page.line(style.spelt(law.id), .bold)
      let heading = "\(phrases.heading(of: law, language)) (\(phrases.subjects(law.appliesTo)))"
      page.paragraph(style.spelt(heading), indent: 2)
      page.paragraph(style.spelt(law.rule.text(in: language)), indent: 4)
    }
    return page.text
  }

  /// Everything about one law, with a table of what it asks at each size, or of examples where it
  /// is no matter of size.
  public static func page(
    _ law: Law, in language: Language, style: TextStyle = TextStyle()
  ) -> String {
    var writer = Writer(
      language: language, phrases: language.phrasebook, style: style, page: TextPage(style))
    writer.write(law)
    return writer.page.text
  }

  private struct Writer {
    let language: Language
    let phrases: any Phrasebook
    let style: TextStyle
    var page: TextPage

    mutating func write(_ law: Law) {
      page.line(style.spelt(phrases.heading(of: law, language)), .bold)
      page.line(style.spelt(law.id))
      page.rule(style.isASCII ? "=" : "═")
      page.paragraph(style.spelt(law.rule.text(in: language)), indent: 0)
      page.blank()
      let facts = phrases.facts(of: law, language)
      let ofTargets = law.targets.map { phrases.facts(of: $0, language) }
      let width = (facts + ofTargets.joined()).reduce(0) { max($0, $1.label.displayWidth) } + 2
      write(facts, width)
      for (target, facts) in zip(law.targets, ofTargets) {
        page.blank()
        page.line(style.spelt(target.name.text(in: language)), .bold)
        page.rule(style.isASCII ? "-" : "─")
        write(facts, width)
        page.blank()
        if let titles = phrases.titlesOfExamples(of: target) {
          write(law.cases(of: target).map { phrases.example($0) }, under: titles)
        } else {
          writeSizes(of: target)
        }
      }
    }

    private mutating func write(_ facts: [LawFact], _ width: Int) {
      for fact in facts {
        page.paragraph(style.spelt(fact.text), indent: width, lead: style.spelt(fact.label))
      }
    }

    private mutating func write(_ examples: [[String]], under titles: [String]) {
      let rows = ([titles] + examples).map { $0.map { style.spelt($0) } }
      let widths = titles.indices.map { column in
        rows.reduce(0) { max($0, $1[column].displayWidth) }
      }
      for (index, cells) in rows.enumerated() {
        let row = zip(cells, widths).map { $0.padded(to: $1) }.joined(separator: "   ")
        page.line("  " + row, index == 0 ? .bold : nil)
      }
    }

    private mutating func writeSizes(of target: Target) {
      let titles = [phrases.size, phrases.leastWomen, phrases.leastMen].map { style.spelt($0) }
      let widest = style.spelt(phrases.sizes(TextLaws.sizes)).displayWidth + 1
      let widths = titles.map { max($0.displayWidth, widest) }
      let row = { (cells: [String]) in
        zip(cells, widths).map { $0.paddedLeft(to: $1) }.joined(separator: "   ")
      }
      page.line("  " + row(titles), .bold)
      for (sizes, asked) in target.asked(ofSizes: TextLaws.sizes) {
        let sizes = style.spelt(phrases.sizes(sizes))
        switch asked {
        case .atLeast(let women, let men):
          page.line("  " + row([sizes, phrases.number(women), phrases.number(men)]))
        case .exempt: page.line("  " + row([sizes]) + "   " + style.spelt(phrases.exemptSize))
        case .impossible:
          page.line("  " + row([sizes]) + "   " + style.spelt(phrases.impossibleSize))
        }
      }
    }
  }
}
