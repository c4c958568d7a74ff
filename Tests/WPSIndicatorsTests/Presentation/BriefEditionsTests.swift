import Testing

@testable import RandomRegistries
@testable import WPSIndicators

/// The short brief leaves the same out in every language, whichever takes more words.
@Suite struct BriefEditionsTests {
  @Test(arguments: RandomCases.seeds(1...400, few: 60))
  func `every edition tells the same`(seed: UInt64) throws {
    for text in [
      RandomRegistry.hostile(seed: seed).text, RandomRegistry.ofAllKinds(seed: seed).text,
    ] {
      guard let registry = Registry.read(SourceText(name: "random.json", text)).registry else {
        continue
      }
      let period = try #require(Period(year: 2018 + Int(seed % 5), quarter: Int(seed % 4) + 1))
      for earlier in [nil, period.advanced(by: -5)] {
        let scorecard = Scorecard(of: registry, for: period, comparedWith: earlier)
        let writers = Language.allCases.map { BoardBriefWriter(scorecard, in: $0) }
        let items = writers.map { $0.items() }
        let shapes = items.map { $0.map { "\($0.part) \($0.rank) \($0.wordings.count)" } }
        #expect(Set(shapes).count == 1)
        #expect(Set(zip(writers, items).map { $0.choices(among: $1) }).count == 1)
      }
    }
  }
}
