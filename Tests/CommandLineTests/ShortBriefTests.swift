import Foundation
import Testing
import WPSIndicators

@testable import RandomRegistries

/// The brief that is printed unless all is asked for: three paragraphs of 150 words, and the sources of
/// what they name.
@Suite struct ShortBriefTests {
  /// The text of a brief, taken apart.
  private struct Brief {
    let title: String
    let paragraphs: [String]
    /// The numbers of the sources that are listed.
    let sources: [Int]

    init(_ scorecard: Scorecard, _ language: Language) throws {
      let text = String(decoding: scorecard.rendered(as: .brief, in: language), as: UTF8.self)
      var blocks = text.dropLast().components(separatedBy: "\n\n")
      title = try #require(blocks.first)
      blocks.removeFirst()
      let end = blocks.firstIndex { $0 == "Sources" }
      sources = blocks[(end ?? blocks.count)...].dropFirst().compactMap {
        $0.firstMatch(of: /^\[(\d+)\]/).flatMap { Int($0.output.1) }
      }
      // Without sources the last block may be how many numbers are proven.
      paragraphs = Array(
        blocks[..<(end ?? blocks.count)].filter {
          !$0.hasPrefix("Of the ") || !$0.contains(" rest on")
        }.filter { !$0.contains(" fondent les résultats") && !$0.contains(" fonde les résultats") })
    }

    var prose: String { paragraphs.joined(separator: " ") }
    /// As `wc -w` counts them, no-break spaces dividing words as others do.
    var words: Int { prose.split { $0.isWhitespace }.count }
    var cited: Set<Int> { Set(prose.matches(of: /\[(\d+)\]/).compactMap { Int($0.output.1) }) }
  }

  private let shipped: Registry

  init() throws {
    let bytes = try Data(contentsOf: URL(filePath: Repository.registry))
    shipped = try #require(
      Registry.read(SourceText(name: "indicators.json", bytes: Array(bytes))).registry)
  }

  private static let quarters = (2016...2026).flatMap { year in
    (1...4).compactMap { Period(year: year, quarter: $0) }
  }.filter { $0.year < 2026 || $0.number == 1 }

  @Test(arguments: quarters, Language.allCases)
  func `no brief of the shipped file has more than 150 words`(
    period: Period, language: Language
  ) throws {
    for earlier in [
      nil, period.advanced(by: -1), period.advanced(by: -4), period.advanced(by: -20),
    ] {
      let brief = try Brief(
        Scorecard(of: shipped, for: period, comparedWith: earlier), language)
      #expect(brief.words <= 150, "\(brief.words)")
      #expect(brief.words > 90)
      // Where nothing is current nothing is new, and the lead says of when the newest is.
      let hasNews = earlier != nil || period.year < 2025
      #expect(brief.paragraphs.count == 3 || !hasNews && brief.paragraphs.count == 2)
      #expect(Set(brief.sources) == brief.cited)
    }
  }

  @Test(arguments: RandomCases.seeds(1...400, few: 60))
  func `nor has one of a random file`(seed: UInt64) throws {
    let text = RandomRegistry.hostile(seed: seed).text
    guard let registry = Registry.read(SourceText(name: "random.json", text)).registry,
      let period = Period(year: 2018 + Int(seed % 5), quarter: Int(seed % 4) + 1)
    else { return }
    for language in Language.allCases {
      for earlier in [nil, period.advanced(by: -5)] {
        let scorecard = Scorecard(of: registry, for: period, comparedWith: earlier)
        let bytes = scorecard.rendered(as: .brief, in: language)
        let text = String(decoding: bytes, as: UTF8.self)
        let prose = text.components(separatedBy: "\n\nSources\n")[0]
          .components(separatedBy: "\n\n").dropFirst().prefix(3)
          .filter { !$0.contains(" rest on") && !$0.contains("les résultats") }
          .joined(separator: " ")
        #expect(prose.split { $0.isWhitespace }.count <= 150, "\(language)")
      }
    }
  }

  private func paragraphs(
    _ period: String, since earlier: String?, _ language: Language
  ) throws -> [String] {
    let earlier = try earlier.map { try #require(Period($0)) }
    let scorecard = Scorecard(
      of: shipped, for: try #require(Period(period)), comparedWith: earlier)
    return try Brief(scorecard, language).paragraphs.map {
      $0.replacing("\u{A0}", with: " ")
    }
  }

  @Test func `how it stands, what changed, what is missing`() throws {
    let english = try paragraphs("2022-Q2", since: "2021-Q2", .english)
    #expect(
      english[0] == """
        By June 2022 the Government needed 3 more women and the National Transition Council 5 to \
        reach the 30 per cent that the law requires; women were 38 of their 149 members (25.5 per \
        cent) [11][15]. Of the seven bodies counted since April 2021, one meets its target on women, five do not and \
        for one the sources cannot tell. Two others, with only older figures, did not meet theirs; \
        one has never been counted.
        """)
    #expect(
      english[1].hasPrefix(
        """
        Since the second quarter of 2021, the share of women rose in one \
        body (MINUSMA formed police units, 10.9 to 12.70 per cent [25][26][24]) and fell in three \
        (most in MINUSMA individual police officers, 26.5 to 20.58 per cent [25][26][24]
        """))
    #expect(
      english[2].hasPrefix(
        """
        One commitment is overdue and not reported as done: Decree implementing the gender law (due \
        20 November 2016).
        """))
    let french = try paragraphs("2022-Q2", since: "2021-Q2", .french)
    #expect(
      french[0].hasSuffix(
        """
        Sur les sept organes relevés depuis avril 2021, un atteint son objectif sur les femmes, cinq \
        ne l’atteignent pas et un reste indéterminé. Deux autres, aux chiffres plus anciens, ne \
        l’atteignaient pas ; un n’a jamais été relevé.
        """))
    #expect(
      french[1].hasPrefix(
        "Depuis le deuxième trimestre 2021, la part des femmes a augmenté "
          + "dans un organe"))
    #expect(
      french[2].hasPrefix(
        "Un engagement est en retard, sans exécution signalée : Décret d’application de la loi sur "
          + "le genre (échéance le 20 novembre 2016)."))
  }

  @Test func `what ended is folded into a sentence`() throws {
    let english = try paragraphs("2024-Q1", since: "2022-Q2", .english)
    #expect(
      english[1].contains(
        "MINUSMA ended on 31 December 2023, and with it six other bodies and nine commitments."))
    let french = try paragraphs("2024-Q1", since: "2022-Q2", .french)
    #expect(
      french[1].contains(
        "Le 31 décembre 2023, l’activité de sept organes (MINUSMA et ses composantes) a pris fin et "
          + "neuf engagements sont devenus sans objet."))
  }

  @Test func `without an earlier period what is new is told`() throws {
    #expect(
      try paragraphs("2022-Q2", since: nil, .english)[1]
        == "No body has a figure of this quarter; the newest is of January 2022 (National Transition "
        + "Council).")
    #expect(
      try paragraphs("2024-Q1", since: nil, .french)[1]
        .hasPrefix("Quatre organes ont un chiffre de ce trimestre (dont "))
  }

  @Test(arguments: quarters.filter { $0.number == 2 }, Language.allCases)
  func `paragraphs of the full brief have 80 words`(period: Period, language: Language) throws {
    let scorecard = Scorecard(of: shipped, for: period, comparedWith: period.advanced(by: -4))
    let bytes = scorecard.rendered(
      as: .brief, in: language, with: RenderingOptions(detail: .full))
    let text = String(decoding: bytes, as: UTF8.self)
    let blocks = text.components(separatedBy: "\n\nSources\n")[0].components(separatedBy: "\n\n")
    for block in blocks where block.split(whereSeparator: \.isWhitespace).count > 80 {
      // A sentence is not torn apart: its clauses may be many.
      #expect(block.components(separatedBy: ". ").count < 6, "\(block)")
    }
    #expect(blocks.count > 10)
  }
}
