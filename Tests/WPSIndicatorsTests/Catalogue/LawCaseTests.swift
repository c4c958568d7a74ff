import Testing

@testable import WPSIndicators

/// The worked cases of the catalogue, through the evaluation that a file goes through.
@Suite struct LawCaseTests {
  private static let sizes: ClosedRange<Int64> = 1...30
  private static let cases = Law.all.flatMap { law in law.cases.map { (law, $0) } }

  private func assessment(
    _ law: Law, _ worked: Law.Case, _ target: Target? = nil
  ) throws -> Assessment {
    let target = try target ?? #require(law.targets.first { $0.id == worked.target })
    let registry = LawRegistry.of(worked, for: target, in: law)
    #expect(registry.problems().isEmpty, "\(worked)")
    let card = Scorecard(of: registry, for: registry.reportingPeriod)
    #expect(card.assessments.count == 1)
    return try #require(card.assessments.first)
  }

  @Test func `every case comes out as it was worked`() throws {
    #expect(Self.cases.count > 90)
    for (law, worked) in Self.cases {
      let assessment = try assessment(law, worked)
      #expect(assessment.verdict == worked.verdict, "\(worked)")
      #expect((assessment.reason == .exempt) == (worked.outcome == .exempt), "\(worked)")
      if let bound = worked.bound {
        #expect(assessment.rule?.asked(at: worked.size) == bound, "\(worked)")
      }
    }
  }

  /// A target has a case that is met and one that is not; where small bodies are exempt, one that is.
  @Test func `the cases show both sides of every target`() {
    for law in Law.all {
      for target in law.targets {
        let outcomes = Set(law.cases.filter { $0.target == target.id }.map(\.outcome))
        #expect(outcomes.isSuperset(of: [.met, .unmet]), "\(target.id)")
      }
    }
  }

  /// The table of sizes and the verdicts are of one rule: one person fewer is too few.
  @Test func `the least numbers of the table are met, and one fewer is not`() throws {
    for law in Law.all {
      for target in law.targets {
        for size in Self.sizes {
          guard case .atLeast(let women, let men) = target.asks(ofSize: size) else { continue }
          let verdict = { (women: Int64) throws in
            try assessment(law, Law.Case(of: target.id, size, women: women, .met)).verdict
          }
          #expect(try verdict(women) == .met, "\(target.id), \(size)")
          #expect(try verdict(size - men) == .met, "\(target.id), \(size)")
          if women > 0 { #expect(try verdict(women - 1) == .unmet, "\(target.id), \(size)") }
          if men > 0 { #expect(try verdict(size - men + 1) == .unmet, "\(target.id), \(size)") }
        }
      }
    }
  }

  @Test func `what the table calls impossible or exempt is so for every composition`() throws {
    for law in Law.all {
      for target in law.targets {
        for size in Self.sizes {
          let expected: Verdict
          switch target.asks(ofSize: size) {
          case .atLeast: continue
          case .exempt: expected = .notApplicable
          case .impossible: expected = .unmet
          }
          for women in 0...size {
            let worked = Law.Case(of: target.id, size, women: women, .met)
            #expect(try assessment(law, worked).verdict == expected, "\(target.id), \(size)")
          }
        }
      }
    }
  }

  /// The cases would notice a rule that was written down wrong.
  @Test func `without its rounding, its rows or its threshold a target fails a case`() throws {
    for law in Law.all {
      for target in law.targets {
        var broken = [Target]()
        if target.rounding != nil { broken.append(target.with { $0.rounding = nil }) }
        if !target.bySize.isEmpty { broken.append(target.with { $0.bySize = [] }) }
        if let limit = target.limit {
          let (less, more) = (limit.scaled(by: -1), limit.scaled(by: 1))
          broken += [less, more].map { limit in target.with { $0.limit = limit } }
        }
        for target in broken {
          let cases = law.cases.filter { $0.target == target.id }
          let holds = try cases.allSatisfy { worked in
            let assessment = try assessment(law, worked, target)
            return assessment.verdict == worked.verdict
              && (worked.bound ?? assessment.rule?.asked(at: worked.size))
                == assessment.rule?.asked(at: worked.size)
          }
          #expect(!holds, "\(target.id): \(target.limit?.threshold.spelling ?? "")")
        }
      }
    }
  }

  /// Whoever is neither takes no place of a sex that must have its least, and fills up none of a sex
  /// that has a most.
  @Test func `people who are neither are no men`() throws {
    let kenya = try #require(Law.named("kenya-constitution-197"))
    let most = Law.Case(of: kenya.id, 10, women: 3, men: 6, .met)
    #expect(try assessment(kenya, most).verdict == .met)
    let norway = try #require(Law.named("norway-2017-51-28"))
    let least = Law.Case(of: norway.id, 5, women: 1, men: 3, .unmet)
    #expect(try assessment(norway, least).verdict == .unmet)
  }
}

extension Law.Case {
  /// The verdict that it stands for.
  fileprivate var verdict: Verdict {
    switch outcome {
    case .met: .met
    case .unmet: .unmet
    case .exempt: .notApplicable
    }
  }
}

extension Target {
  fileprivate func with(_ change: (inout Target) -> Void) -> Target {
    var target = self
    change(&target)
    return target
  }
}

extension Limit {
  /// A threshold a fifth, or one person, off.
  fileprivate func scaled(by sign: Int64) -> Limit {
    let value = threshold.value
    let new =
      threshold.isShare
      ? Threshold(Int64(value.numerator) * (5 + sign), over: Int64(value.denominator) * 5)
      : Threshold(count: Int64(value.numerator) + sign)
    return Limit(sense, new)
  }
}
