import Testing

@testable import WPSIndicators

/// What is said of a whole registry.
@Suite struct VerificationTests {
  private func registry(_ observations: [ReportedObservation], sha256: String? = nil) -> Registry {
    Registry(
      title: LocalizedText("X"),
      reportingPeriod: Period(.quarter, containing: CalendarDate(unchecked: 2024, 6, 30)),
      sources: ["a", "b"].map { Source(id: $0, title: LocalizedText($0), sha256: sha256) },
      targets: [
        Target(
          id: "t", name: LocalizedText("T"), basis: .law, measure: .women,
          limit: .atLeast(Threshold(count: 1)))
      ],
      bodies: [
        Body(
          id: "x", name: LocalizedText("X"), kind: .other, targets: ["t"],
          observations: observations)
      ])
  }

  private func observation(
    _ quote: LocalizedText?, _ sources: [String] = ["a"], women: Int64? = nil
  ) -> ReportedObservation {
    ReportedObservation(
      time: ObservationTime(in: Period(.quarter, containing: CalendarDate(unchecked: 2024, 3, 31))),
      figures: Figures(women: women.map { Count($0) }), sources: sources, quote: quote)
  }

  private func copy(_ name: String, _ text: String) -> HeldCopy {
    HeldCopy(name: name, bytes: Array(text.utf8))
  }

  private func outcome(
    _ observation: ReportedObservation, a: String? = nil, b: String? = nil, others: [String] = []
  ) -> Verification.Quotation? {
    var copies = [String: (copy: HeldCopy, by: CopyMatch)]()
    if let a { copies["a"] = (copy("a.txt", a), .id) }
    if let b { copies["b"] = (copy("b.txt", b), .id) }
    return Verification(
      of: registry([observation]), copies: copies,
      others: others.enumerated().map { copy("other\($0.offset).txt", $0.element) }
    ).entries.first?.quotation
  }

  private let six = LocalizedText("six women were sworn in yesterday")
  private let place = PassagePlace(line: 1, page: nil)

  @Test func `a quotation is looked for in all its sources`() {
    let both = observation(six, ["a", "b"])
    let found = outcome(both, a: "nothing", b: "here six women were sworn in yesterday")
    #expect(found?.outcome == .found(place, differences: []))
    #expect(found?.source == "b" && found?.file == "b.txt" && found?.missing == [])
    let missed = outcome(both, a: "nothing")
    #expect(missed?.outcome == .notFound(nil) && missed?.missing == ["b"])
    #expect(outcome(both)?.outcome == .notHeld)
    #expect(outcome(both)?.missing == ["a", "b"])
    #expect(outcome(observation(nil, women: 6)) == nil)
  }

  @Test func `of two languages the one that is quoted counts`() {
    let both = LocalizedText([
      ("fr", "six femmes ont prêté serment"), ("en", six.text(in: .english)),
    ])
    let found = outcome(observation(both), a: "six women were sworn in\nyesterday")
    #expect(found?.outcome == .found(place, differences: [.spacing]))
    #expect(found?.text == six.text(in: .english))
  }

  @Test func `a file that no source names counts for little`() {
    let text = "six women were sworn in yesterday"
    let found = outcome(observation(six), others: ["x", text])
    #expect(found?.outcome == .foundElsewhere(place) && found?.file == "other1.txt")
    // Not where it stands in two, nor where it is short or spelt otherwise.
    #expect(outcome(observation(six), others: [text, text])?.outcome == .notHeld)
    #expect(
      outcome(observation(LocalizedText("six women")), others: [text])?.outcome == .notHeld)
    let curly = observation(LocalizedText("the Council's six women were sworn in"))
    #expect(outcome(curly, others: ["the Council’s six women were sworn in"])?.outcome == .notHeld)
    #expect(outcome(observation(six), a: "six men were sworn in yesterday")?.isFound == false)
  }

  @Test func `a copy is known by its checksum`() throws {
    let text = "six women were sworn in yesterday"
    let digest = SHA256.hexadecimal(of: Array(text.utf8))
    let observed = [observation(six, women: 6)]
    let copies = ["a": (copy: copy("a.txt", text), by: CopyMatch.file)]
    let same = Verification(of: registry(observed, sha256: digest), copies: copies)
    #expect(same.copies.map(\.isChanged) == [false, nil] && same.isComplete)
    let other = Verification(
      of: registry(observed, sha256: String(repeating: "0", count: 64)), copies: copies)
    #expect(other.copies.map(\.isChanged) == [true, nil] && !other.isComplete)
    // It is searched nevertheless.
    #expect(other.entries[0].quotation?.isFound == true)
    let unstated = Verification(of: registry(observed), copies: copies)
    #expect(unstated.copies.map(\.isChanged) == [nil, nil] && unstated.isComplete)
  }

  @Test func `complete is that all is proven`() {
    let copies = ["a": (copy: copy("a.txt", "six women were sworn in yesterday"), by: CopyMatch.id)]
    func isComplete(_ observations: ReportedObservation...) -> Bool {
      Verification(of: registry(observations), copies: copies).isComplete
    }
    #expect(isComplete(observation(six, women: 6)))
    #expect(!isComplete(observation(six, women: 7)))
    #expect(!isComplete(observation(six, ["b"], women: 6)))
    #expect(!isComplete(observation(nil, women: 6)))
    #expect(isComplete())
  }

  @Test func `a scorecard counts the numbers that it shows`() {
    var observations = [observation(six, women: 6)]
    observations[0].figures[.members] = Count(20)
    var earlier = observation(six, women: 6)
    earlier.time = ObservationTime(
      in: Period(.quarter, containing: CalendarDate(unchecked: 2023, 3, 31)))
    let registry = registry(observations + [earlier])
    let tally = Scorecard(of: registry, for: registry.reportingPeriod).proofTally
    #expect([tally.quoted, tally.derived, tally.unproven] == [1, 0, 1])
    #expect(Verification(of: registry).tally.total == 3)
  }
}
