import Testing

@testable import WPSIndicators

/// What every law of the catalogue has.
@Suite struct LawCatalogueTests {
  private static let texts: [(law: Law, name: String, text: LocalizedText)] = Law.all.flatMap {
    law in
    let ofTargets = law.targets.flatMap { target in
      [
        ("name", target.name), ("short name", target.shortName), ("locator", target.locator),
        ("scope", target.scope), ("sanction", target.sanction), ("note", target.note),
      ].compactMap { name, text in text.map { ("\(target.id), \(name)", $0) } }
    }
    let own = [
      ("country", law.country), ("name", law.name), ("rule", law.rule),
      ("title", law.source.title),
    ]
    return (own + ofTargets).map { (law, $0, $1) }
  }

  @Test func `there are at least fifteen, in the order of their ids`() {
    let ids = Law.all.map(\.id)
    #expect(ids.count >= 15)
    #expect(ids == ids.sorted() && Set(ids).count == ids.count)
    let targets = Law.all.flatMap { $0.targets.map(\.id) }
    #expect(Set(targets).count == targets.count)
    for id in ids + targets + Law.all.map(\.source.id) {
      #expect(id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(id)")
    }
    for law in Law.all {
      #expect(Law.named(law.id) == law)
      #expect(law.targets.count > 1 || law.targets.map(\.id) == [law.id])
    }
  }

  @Test func `a source is the same in all laws that have it`() {
    for (id, laws) in Dictionary(grouping: Law.all, by: \.source.id) {
      #expect(Set(laws.map(\.source)).count == 1, "\(id)")
    }
  }

  /// A name that is the same in both languages has no tag.
  @Test func `every text is in both languages`() {
    for (law, name, text) in Self.texts {
      #expect(
        text.languages == ["en", "fr"] || text.languages.isEmpty, "\(law.id), \(name)")
      #expect(
        text.versions.allSatisfy { !$0.text.isEmpty && !$0.text.contains("\n") },
        "\(law.id), \(name)")
      // A rule and what else is a sentence is told in each language.
      if ["rule", "note", "scope", "sanction"].contains(where: name.hasSuffix) {
        #expect(text.languages.count == 2, "\(law.id), \(name)")
      }
    }
  }

  @Test func `French has its no-break spaces and curled apostrophes, English none`() {
    for (law, name, text) in Self.texts where text.languages.count == 2 {
      let (english, french) = (text.text(in: .english), text.text(in: .french))
      #expect(!english.contains("\u{A0}") && !english.contains("’"), "\(law.id), \(name)")
      #expect(
        french.firstMatch(of: /'|[^\u{A0}][;:»%]|«[^\u{A0}]/) == nil,
        "\(law.id), \(name): \(french)")
    }
  }

  @Test func `a rule is told in one to three sentences`() {
    for law in Law.all {
      for version in law.rule.versions {
        let ends = version.text.matches(of: /\.(?: |$)/).count
        #expect((1...3).contains(ends) && version.text.hasSuffix("."), "\(law.id)")
      }
    }
  }

  @Test func `a quotation is a sentence at most`() {
    for target in Law.all.flatMap(\.targets) {
      for version in target.quote?.versions ?? [] {
        #expect(version.text.firstMatch(of: /[.!?…] +\p{Lu}/) == nil, "\(target.id)")
        #expect(version.text.count < 300, "\(target.id)")
      }
    }
  }

  /// The days and shares are written without a check, for which this stands.
  @Test func `every day exists, and every threshold reads as it is written`() {
    for law in Law.all {
      var days = [law.source.date] + law.targets.flatMap { [$0.from, $0.to, $0.dueBy] }
      if case .opened(_, let day) = law.reading { days.append(day) }
      for day in days.compactMap({ $0 }) { #expect(CalendarDate("\(day)") == day, "\(law.id)") }
      for target in law.targets {
        if let from = target.from, let to = target.to { #expect(from < to, "\(target.id)") }
        let limits = [target.limit] + target.bySize.map(\.limit)
        for limit in limits.compactMap({ $0 }) {
          let threshold = limit.threshold
          #expect(
            Threshold(share: threshold.spelling) == threshold
              || Int64(threshold.spelling).map { Threshold(count: $0) } == threshold,
            "\(target.id): \(threshold.spelling)")
        }
      }
    }
  }

  @Test func `what is law has an article, a scope and an address`() {
    for law in Law.all {
      #expect(law.source.url?.hasPrefix("http") == true, "\(law.id)")
      #expect(law.reading.address.hasPrefix("http"), "\(law.id)")
      for target in law.targets {
        #expect(target.basis == .law || target.basis == .commitment, "\(target.id)")
        #expect(target.locator != nil && target.scope != nil, "\(target.id)")
        #expect(target.source == law.source.id)
      }
    }
  }

  @Test func `what a law asks can be asked of what it is a rule on`() {
    for law in Law.all {
      let measures: [Measure] =
        switch law.appliesTo {
        case .bodies: Measure.ofBodies
        case .lists: Measure.ofLists
        case .offices: [.heldByWoman]
        }
      #expect(law.targets.allSatisfy { measures.contains($0.measure) }, "\(law.id)")
      for worked in law.cases {
        #expect(law.targets.contains { $0.id == worked.target }, "\(law.id): \(worked)")
        switch (law.appliesTo, worked.subject) {
        case (.bodies, .body), (.offices, .office): continue
        case (.lists, .list(let order)):
          #expect(CandidateOrder(order.description) == order, "\(law.id): \(worked)")
        default: Issue.record("\(law.id): \(worked)")
        }
      }
    }
  }

  @Test func `the checks of a file find nothing in a registry of the catalogue`() {
    for law in Law.all {
      let registry = LawRegistry.of(law)
      #expect(registry.problems().isEmpty, "\(law.id): \(registry.problems())")
    }
  }
}
