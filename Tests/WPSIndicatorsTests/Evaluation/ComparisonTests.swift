import Testing

@testable import RandomRegistries
@testable import WPSIndicators

/// A comparison says what two scorecards show, no more and no less.
@Suite struct ComparisonTests {
  @Test func `flips, changes and what is unchanged are those of two scorecards`() throws {
    var causes = Set<AssessmentChange.Cause>()
    for seed in UInt64(1)...400 {
      let random =
        seed.isMultiple(of: 2)
        ? RandomRegistry.ofAllKinds(seed: seed) : RandomRegistry.make(seed: seed)
      var generator = SeededGenerator(seed: ~seed)
      let start = generator.number(in: 8066...8088)
      let earlier = try #require(Period(OraclePeriod(index: start).text))
      let period = try #require(earlier.advanced(by: generator.number(in: 1...12)))
      let registry = try #require(
        Registry.read(SourceText(name: "random.json", random.text)).registry)
      let before = Scorecard(of: registry, for: earlier)
      let after = Scorecard(of: registry, for: period, comparedWith: earlier)
      let comparison = try #require(after.comparison)
      #expect(comparison.since == earlier)
      #expect(comparison.earlierRollUp == before.rollUp)
      #expect(comparison.changes.count + comparison.unchangedCount == after.assessments.count)

      var changes = comparison.changes[...]
      for (then, now) in zip(before.assessments, after.assessments) {
        let change = changes.first.flatMap { $0.before == then && $0.after == now ? $0 : nil }
        if change != nil { changes.removeFirst() }
        let failure = "seed \(seed), \(now.subject.id), \(earlier) to \(period)"
        #expect((change?.isFlip ?? false) == (then.verdict != now.verdict), "\(failure)")
        guard let change else {
          #expect(then.evidence == now.evidence && then.required == now.required, "\(failure)")
          #expect(then.flags.contains(.stale) == now.flags.contains(.stale), "\(failure)")
          continue
        }
        #expect(
          !change.causes.isEmpty,
          "\(failure), \(now.target?.id ?? ""): \(then.verdict) to \(now.verdict)")
        causes.formUnion(change.causes)
        if let women = change.women {
          let (old, new) = (then.evidence?.counts?.women.exact, now.evidence?.counts?.women.exact)
          #expect(try #require(old) + women == (try #require(new)), "\(failure)")
        }
        #expect(change.causes.contains(.women) == ((change.women ?? 0) != 0), "\(failure)")
        if let share = change.shareChange, now.measure != .eitherSexShare {
          let (old, new) = (then.evidence?.value?.exact, now.evidence?.value?.exact)
          #expect(try #require(old) + share == (try #require(new)), "\(failure)")
        }
      }
      #expect(changes.isEmpty)
    }
    // Every cause occurs, or the loop above proves nothing about it; save the one that time alone
    // cannot bring about.
    #expect(Set(AssessmentChange.Cause.allCases).subtracting(causes) == [.notYetInForce])
  }

  @Test func `sources of the earlier figures are listed`() throws {
    let registry = try #require(
      Registry.read(
        SourceText(
          name: "t.json",
          """
          { "formatVersion": 1, "title": "T", "reportingPeriod": "2020-Q2",
            "sources": [{ "id": "new", "title": "N" }, { "id": "old", "title": "O" },
                        { "id": "older", "title": "P" }],
            "targets": [],
            "bodies": [{ "id": "b", "name": "B", "kind": "other", "targets": [], "observations": [
              { "period": "2018-Q1", "women": { "atLeast": 1 }, "source": "older" },
              { "period": "2019-Q1", "women": 1, "members": 9, "source": "old" },
              { "period": "2020-Q1", "women": 2, "members": 9, "source": "new" }] }] }
          """)
      ).registry)
    let (period, first) = (try #require(Period("2020-Q2")), try #require(Period("2018-Q2")))
    let alone = Scorecard(of: registry, for: period)
    #expect(alone.sources.map(\.id) == ["new", "old"])
    let compared = Scorecard(of: registry, for: period, comparedWith: first)
    #expect(compared.sources.map(\.id) == ["new", "old", "older"])
  }
}
