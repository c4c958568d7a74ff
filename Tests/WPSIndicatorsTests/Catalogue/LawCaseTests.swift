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
    if law.targets.contains(target) { #expect(registry.problems().isEmpty, "\(worked)") }
    let card = Scorecard(of: registry, for: registry.reportingPeriod)
    return try #require(card.assessments.first { $0.target == target })
  }

  /// A body or a list of so many people, as the law has it.
  private func worked(_ law: Law, _ target: Target, _ size: Int64, women: Int64) -> Law.Case {
    guard law.appliesTo == .lists else { return Law.Case(of: target.id, size, women: women, .met) }
    let letters = String(repeating: "W", count: Int(women))
    return Law.Case(
      of: target.id, order: letters + String(repeating: "M", count: Int(size - women)), .met)
  }

  @Test func `every case comes out as it was worked`() throws {
    #expect(Self.cases.count > 200)
    for (law, worked) in Self.cases {
      let assessment = try assessment(law, worked)
      #expect(assessment.verdict == worked.verdict, "\(worked)")
      #expect((assessment.reason == .exempt) == (worked.outcome == .exempt), "\(worked)")
      if let bound = worked.bound {
        #expect(assessment.asked(of: worked) == bound, "\(worked)")
      }
      if assessment.measure == .placement {
        #expect(assessment.placing?.place == worked.place, "\(worked)")
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
      for target in law.targets where target.measure.isOfFigures {
        for size in Self.sizes {
          guard case .atLeast(let women, let men) = target.asks(ofSize: size) else { continue }
          let verdict = { (women: Int64) throws in
            try assessment(law, worked(law, target, size, women: women)).verdict
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
      for target in law.targets where target.measure.isOfFigures {
        for size in Self.sizes {
          let expected: Verdict
          switch target.asks(ofSize: size) {
          case .atLeast: continue
          case .exempt: expected = .notApplicable
          case .impossible: expected = .unmet
          }
          for women in 0...size {
            let worked = worked(law, target, size, women: women)
            #expect(try assessment(law, worked).verdict == expected, "\(target.id), \(size)")
          }
        }
      }
    }
  }

  /// The cases would notice a rule that was written down wrong.
  @Test func `without its rounding, rows, threshold or order a target fails a case`() throws {
    for law in Law.all {
      for target in law.targets {
        var broken = [Target]()
        if target.rounding != nil { broken.append(target.with { $0.rounding = nil }) }
        if !target.bySize.isEmpty { broken.append(target.with { $0.bySize = [] }) }
        if target.measure.isOfFigures, let limit = target.limit {
          let (less, more) = (limit.scaled(by: -1), limit.scaled(by: 1))
          broken += [less, more].map { limit in target.with { $0.limit = limit } }
        }
        broken += target.brokenPlacements
        for target in broken {
          let cases = law.cases.filter { $0.target == target.id }
          let holds = try cases.allSatisfy { worked in
            let assessment = try assessment(law, worked, target)
            return assessment.verdict == worked.verdict
              && worked.bound == worked.bound.flatMap { _ in assessment.asked(of: worked) }
          }
          #expect(!holds, "\(target)")
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

extension Assessment {
  /// The headcount that the law asks for at the size of a case.
  fileprivate func asked(of worked: Law.Case) -> Int64? {
    switch worked.subject {
    case .body(let size, _, _): rule?.asked(at: size)
    case .list(let order): rule?.asked(at: Int64(order.count))
    case .office: nil
    }
  }
}

extension Target {
  /// The target with each rule on the order changed a little.
  fileprivate var brokenPlacements: [Target] {
    var broken = [Placement]()
    func change(_ rule: (inout Placement) -> Void) {
      var changed = placement
      rule(&changed)
      broken.append(changed)
    }
    if let run = placement.maxRun {
      change { $0.maxRun = run + 1 }
      if run > 1 { change { $0.maxRun = run - 1 } }
    }
    if let first = placement.first { change { $0.first = first == .woman ? .man : .woman } }
    if let count = placement.firstDiffer { change { $0.firstDiffer = count + 1 } }
    if placement.within != nil { change { $0.within = nil } }
    var limits = [Limit]()
    if let block = placement.everyBlockOf {
      change { $0.everyBlockOf = block + 1 }
      change { $0.counted = $0.counted == .women ? .eachSex : .women }
      change { $0.tail = $0.tail == .ignore ? .nearest : .ignore }
      let rule = WPSIndicators.PlacementRule(self, in: Period(.year, containing: .lawsRead))
      let others = (0...block).filter { $0 != rule.asked(ofBlock: block) }
      limits = others.map { .atLeast(Threshold(count: Int64($0))) }
    }
    return broken.map { placement in with { $0.placement = placement } }
      + limits.map { limit in with { $0.limit = limit } }
  }

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
