import Testing

@testable import RandomRegistries

/// Holds bodies of every size and composition against laws that are written out by hand.
struct LawsBySizeTests {
  /// The sizes of a run: all of them, or all that are small and some about which rounding turns.
  private static let sizes =
    RandomCases.areAll ? Array(1...200) : Array(1...15) + [21, 30, 85]

  /// Everybody who may sit in a body of a size.
  private static func people(_ size: Int) -> [LawsPeople] {
    (0...(size <= 12 ? min(size, 2) : 0)).flatMap { other in
      (0...size - other).map { LawsPeople(women: $0, men: size - other - $0, other: other) }
    }
  }

  /// The numbers of each law say what its words say, before the library is held against them.
  @Test func wordsAndNumbers() {
    for law in HandwrittenLaw.all {
      for size in Self.sizes {
        for people in Self.people(size) {
          let (words, numbers) = (law.verdict(on: people), law.verdictByNumbers(on: people))
          #expect(words == numbers, "\(law.id): \(people)")
        }
      }
    }
  }

  @Test func everySizeAndComposition() throws {
    var failures = 0
    for size in Self.sizes {
      let all = Self.people(size)
      var registry = LawsRegistry()
      registry.targets = HandwrittenLaw.all.map { ($0.id, $0.target) }
      registry.bodies = all.map {
        LawsRegistry.Body(targets: HandwrittenLaw.all.map(\.id), counts: $0.counts())
      }
      var rows = try registry.rows()[...]
      try #require(rows.count == all.count * HandwrittenLaw.all.count)
      for people in all {
        for law in HandwrittenLaw.all {
          guard let row = rows.popFirst() else { return }
          for (path, text) in law.fields(of: people) where row.text(path) != text {
            Issue.record("\(law.id), \(people): \(path) is \(row.text(path)), expected \(text)")
            failures += 1
            if failures == 10 { return }
          }
        }
      }
    }
  }
}
