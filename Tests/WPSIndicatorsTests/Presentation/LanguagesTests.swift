import Foundation
import Testing

@testable import WPSIndicators

/// Both languages say the same, each in its own words.
@Suite struct LanguagesTests {
  /// A format for people, without what only machines read.
  struct Format: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let render: @Sendable (Scorecard, Language) -> String
  }

  static let formats = [
    Format(testDescription: "text") { TextScorecard.render($0, in: $1) },
    Format(testDescription: "brief") { BriefScorecard.render($0, in: $1) },
  ]

  /// Words that are spelt alike in both languages.
  private static let shared: Set<String> = [
    "source", "sources", "notes", "note", "points", "point", "six",
    "comparable", "on", "part", "quota", "vacant",
  ]

  /// Random scorecards whose names are words of no language.
  private static let scorecards: [Scorecard] = (UInt64(1)...60).compactMap { seed in
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
  private func numbers(_ text: String) -> [String] {
    var text = text.replacing(/(\d)[,\u{A0}](\d{3})(?!\d)/) { "\($0.output.1)\($0.output.2)" }
    text = text.replacing(/(\d),(\d)/) { "\($0.output.1).\($0.output.2)" }
    let inWords = [
      ("two", "2"), ("three", "3"), ("four", "4"), ("five", "5"), ("six", "6"), ("seven", "7"),
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
    #expect(Self.scorecards.count == 60)
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

  @Test(arguments: formats)
  func `both languages give the same numbers`(format: Format) {
    for (index, scorecard) in Self.scorecards.enumerated() {
      let english = numbers(format.render(scorecard, .english))
      let french = numbers(format.render(scorecard, .french).replacing("1er", with: "1"))
      #expect(!english.isEmpty)
      if english != french {
        let difference = english.difference(from: french)
        Issue.record("seed \(index + 1): \(difference.map { "\($0)" })")
        return
      }
    }
  }
}
