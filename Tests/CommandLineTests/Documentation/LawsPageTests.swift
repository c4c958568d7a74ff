import Foundation
import Testing

@testable import WPSIndicators

/// `docs/laws.md` has a section for each law of the catalogue.
///
/// `WPS_RECORD=1 swift test --filter LawsPageTests` makes the page anew.
@Suite struct LawsPageTests {
  @Test func `the page is made of today's catalogue`() throws {
    let file = Repository.root.appending(path: "docs/laws.md")
    try RecordedPage(file: file).expect(LawsPage.text)
  }
}

/// `docs/laws.md`, from the catalogue.
private enum LawsPage {
  private static let phrases = Language.english.phrasebook

  static var text: String {
    introduction
      + Law.all.map { law in
        """
        | [\(law.id)](#\(law.id)) | \(english(law.country)) | \(phrases.subjects(law.appliesTo)) \
        | \(english(law.name)) |

        """
      }.joined()
      + Law.all.map(section).joined()
  }

  private static let introduction = """
    # Quota laws that the tool knows

    The catalogue holds \(Law.all.count) rules on women and men in bodies, on candidate lists and in
    offices, each ready to be held against one of a file:

    ```sh
    wps-cli law
    wps-cli law show mali-2015-052-3
    wps-cli law add mali-2015-052-1 --body government
    wps-cli law add mali-2015-052-3 --list commune-3
    wps-cli law add south-sudan-r-arcss-1-14-3 --body assembly --position deputy-speaker
    ```

    A rule is told in our words; the quotation is the law's own, a sentence at most. Nothing is in the
    catalogue that was not read: each entry says where and when. That is a stored copy, often of a
    mirror or a reproduction and not the gazette itself, and a law may have changed since. Where a law
    says nothing of rounding, the share is compared exactly.

    The tables say what a law asks of a body or a list of each size, or what it makes of some orders
    and holders: W is a woman, M a man, from the first place on. The cases are tested. This page is
    made from the catalogue.

    | law | country | rule on | applies to |
    | --- | --- | --- | --- |

    """

  private static func section(_ law: Law) -> String {
    """

    ## \(law.id)

    **\(phrases.heading(of: law, .english)).** \(english(law.rule))

    \(list(phrases.facts(of: law, .english)))
    """
      + law.targets.map { target in
        """

        \(law.targets.count > 1 ? "### \(english(target.name))\n\n" : "")\
        \(list(phrases.facts(of: target, .english)))
        \(table(of: target, in: law))

        """
      }.joined()
  }

  /// An address follows the fact that it belongs to.
  private static func list(_ facts: [LawFact]) -> String {
    facts.map { fact in
      return fact.label.isEmpty ? "  <\(fact.text)>\n" : "- \(fact.label): \(linked(fact.text))\n"
    }.joined()
  }

  private static func linked(_ text: String) -> String {
    guard let start = text.firstRange(of: "http")?.lowerBound else { return text }
    return text[..<start] + "<\(text[start...])>"
  }

  private static func table(of target: Target, in law: Law) -> String {
    guard let titles = phrases.titlesOfExamples(of: target) else {
      return sizes(of: target) + "\nCases: \(cases(of: target, in: law))."
    }
    let rows = law.cases(of: target).map { phrases.example($0).prefix(titles.count) }
    return ([titles[...], titles.map { _ in "---" }[...]] + rows)
      .map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
  }

  private static func sizes(of target: Target) -> String {
    """
    | \(phrases.size) | \(phrases.leastWomen) | \(phrases.leastMen) |
    | ---: | ---: | ---: |

    """
      + target.asked(ofSizes: TextLaws.sizes).map { sizes, asked in
        let cells =
          switch asked {
          case .atLeast(let women, let men): "\(women) | \(men)"
          case .exempt: "\(phrases.exemptSize) |"
          case .impossible: "\(phrases.impossibleSize) |"
          }
        return "| \(phrases.sizes(sizes)) | \(cells) |\n"
      }.joined()
  }

  private static func cases(of target: Target, in law: Law) -> String {
    law.cases(of: target).map { worked in
      let isMost = if case .atMost? = target.limit { true } else { false }
      let bound = worked.bound.map { isMost ? " (at most \($0))" : " (\($0) asked)" } ?? ""
      let subject =
        switch worked.subject {
        case .body(let size, let women, _): "\(women) women of \(size)"
        case .list(let order): order.description
        case .office(let holder): holder.rawValue
        }
      return "\(subject): \(worked.outcome)\(bound)"
    }.joined(separator: "; ")
  }

  private static func english(_ text: LocalizedText) -> String { text.text(in: .english) }
}
