import Foundation
import Testing

@testable import RandomRegistries
@testable import WPSIndicators

/// Both languages say the same, each in its own words.
@Suite struct LanguagesTests {
  /// A format for people, without what only machines read.
  struct Format: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let render: @Sendable (Scorecard, Language) -> String
  }

  static let formats = [
    Format(testDescription: "text") {
      TextScorecard.render($0, in: $1, with: RenderingOptions(detail: .full))
    },
    Format(testDescription: "brief") { BriefScorecard.render($0, in: $1, isFull: true) },
    Format(testDescription: "explanation") { Explanation.render($0, in: $1) },
    Format(testDescription: "markdown") { MarkdownScorecard.render($0, in: $1, isFull: true) },
    Format(testDescription: "markdown board") {
      MarkdownScorecard.render($0, in: $1, isFull: false)
    },
    Format(testDescription: "html") { HTMLScorecard.render($0, in: $1).shownByBrowsers },
    Format(testDescription: "csv") {
      String(decoding: CSVScorecard.render($0, in: $1), as: UTF8.self).labels
    },
  ]

  /// Words that are spelt alike in both languages.
  private static let shared: Set<String> = [
    "source", "sources", "notes", "note", "points", "point", "six", "an", "nov", "oct", "sept",
    "wpsindicators", "contact", "licence", "page", "pts",
    "cent", "comparable", "date", "exact", "forces", "fractions", "impossible", "minimum",
    "missions",
    "observation", "on", "part", "possible", "quota", "silence", "total",
    "vacant",
  ]

  private static let seeds = RandomCases.seeds(1...60, few: 20)

  /// Random scorecards whose names are words of no language.
  private static let scorecards: [Scorecard] = seeds.compactMap { seed in
    let text = RandomRegistry.make(seed: seed).text
      .replacing(#/(Subject|Target|Group|Source) /#, with: "")
      .replacing("Random", with: "Zz")
    guard let registry = Registry.read(SourceText(name: "random.json", text)).registry,
      let period = Period(year: 2018 + Int(seed % 5), quarter: Int(seed % 4) + 1)
    else { return nil }
    return Scorecard(
      of: registry, for: period,
      comparedWith: seed.isMultiple(of: 2) ? period.advanced(by: -5) : nil)
  }

  private func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count > 1 })
  }

  /// The numbers of a text, however its language writes them, in a fixed order.
  private func numbers(_ text: String, _ language: Language) -> [String] {
    var text = text
    switch language {
    case .english: text = text.replacing(/(\d),(\d{3})(?!\d)/) { "\($0.output.1)\($0.output.2)" }
    case .french:
      // The ordinals of quarters and half-years are codes or words in English.
      text = text.replacing(/[1-4](er|e)\u{A0}(?=trimestre|semestre)/, with: "")
        .replacing("1er", with: "1")
        .replacing(/(\d)\u{A0}(\d{3})(?!\d)/) { "\($0.output.1)\($0.output.2)" }
        .replacing(/(\d),(\d)/) { "\($0.output.1).\($0.output.2)" }
    }
    // Over a strip stand the years that there is room for.
    text = text.replacing(/(Needs|Manque)\ +'\d\d.*/, with: "")
    let inWords = [
      ("two", "2"), ("twice", "2"), ("both", "2"), ("three", "3"), ("four", "4"), ("five", "5"),
      ("six", "6"),
      ("seven", "7"),
      ("eight", "8"), ("nine", "9"), ("deux", "2"), ("trois", "3"), ("quatre", "4"), ("cinq", "5"),
      ("sept", "7"), ("huit", "8"), ("neuf", "9"),
    ]
    let values = Dictionary(uniqueKeysWithValues: inWords)
    return text.split { !$0.isLetter && !$0.isNumber && $0 != "." }
      .map { $0.lowercased().trimmingCharacters(in: ["."]) }
      .compactMap { values[$0] ?? ($0.first?.isNumber == true ? $0 : nil) }
      // « une autre source » is another source, and "none" of something is 0 of it.
      .filter { $0 != "1" && $0 != "0" }
      .sorted()
  }

  @Test(arguments: formats)
  func `no English word is left in French`(format: Format) {
    #expect(Self.scorecards.count == Self.seeds.count)
    var english = Set<String>()
    var french = Set<String>()
    for scorecard in Self.scorecards {
      english.formUnion(words(format.render(scorecard, .english)))
      french.formUnion(words(format.render(scorecard, .french)))
    }
    // What the file gives is the same in both.
    #expect(english.count > 100 && french.count > 100)
    let leaked = english.intersection(french).subtracting(Self.shared)
      .filter { $0 != "zz" }
    #expect(leaked.isEmpty, "\(leaked.sorted())")
  }

  @Test func `no English word is left in a French difference`() throws {
    var (english, french, given) = (Set<String>(), Set<String>(), Set<String>())
    let registries = (UInt64(1)...40).compactMap { seed in
      let text = RandomRegistry.make(seed: seed).text
        .replacing(#/(Subject|Target|Group|Source) /#, with: "").replacing("Random", with: "Zz")
      return Registry.read(SourceText(name: "random.json", text)).registry
    }
    for (one, other) in zip(registries, registries.dropFirst()) {
      let difference = RegistryDifference(from: one, to: other)
      english.formUnion(words(TextDifference.render(difference, title: "", in: .english)))
      french.formUnion(words(TextDifference.render(difference, title: "", in: .french)))
      // Keys, values and identifiers are the file's in both.
      for record in difference.records {
        given.formUnion(words(record.id))
        for field in record.fields + record.observations.flatMap(\.fields) + difference.fields {
          given.formUnion(words("\(field.key) \(field.before ?? "") \(field.after ?? "")"))
        }
      }
      for id in (one.sources + other.sources).map(\.id) { given.formUnion(words(id)) }
    }
    given.formUnion(words("reportingPeriod"))
    #expect(english.count > 100 && french.count > 100)
    let leaked = english.intersection(french).subtracting(given).subtracting(Self.shared)
    #expect(leaked.isEmpty, "\(leaked.sorted())")
  }

  @Test(arguments: formats)
  func `both languages give the same numbers`(format: Format) {
    var count = 0
    for (index, scorecard) in Self.scorecards.enumerated() {
      let english = numbers(format.render(scorecard, .english), .english)
      let french = numbers(format.render(scorecard, .french), .french)
      count += english.count
      if english != french {
        let difference = english.difference(from: french)
        Issue.record("seed \(index + 1): \(difference.map { "\($0)" })")
        return
      }
    }
    #expect(count > Self.seeds.count * 16)
  }
}

extension String {
  /// What a page shows and reads out: no tags, no styles, no attributes but those with words.
  fileprivate var shownByBrowsers: String {
    var text = replacing(#/<style>.*?</style>/#.dotMatchesNewlines(), with: " ")
    // A chart has what there is room for, and all of it as its title and description.
    text = text.replacing(#/<text class="c-[^>]*>[^<]*</text>/#, with: " ")
    text = text.replacing(#/<[^>]*?(?:aria-label|title|alt)="([^"]*)"[^>]*>/#) {
      " \($0.output.1) "
    }
    text = text.replacing(#/<[^>]*>/#, with: " ")
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing(#/&#?\w+;/#, with: " ")
  }

  /// The columns of a table that are for people.
  fileprivate var labels: String {
    let rows = dropFirst().split(separator: "\r\n").map { row -> [String] in
      var cells = [""]
      var isQuoted = false
      for character in row {
        switch character {
        case "\"": isQuoted.toggle()
        case "," where !isQuoted: cells.append("")
        default: cells[cells.count - 1].append(character)
        }
      }
      return cells
    }
    let shown = rows[0].indices.filter { rows[0][$0].hasSuffix("_label") }
    return rows.dropFirst().map { row in shown.map { row[$0] }.joined(separator: "\n") }
      .joined(separator: "\n")
  }
}
