import Testing

@testable import WPSIndicators

/// What is known of each measure agrees with itself.
@Suite struct MeasureRulesTests {
  private static let everything = Figures(
    seats: Count(10), members: Count(8), women: Count(5), men: Count(3), part: Count(2),
    whole: Count(9), value: Count(7), status: .done)

  private func evidence(
    _ figures: Figures, _ measure: Measure, of denominator: Target.Denominator
  ) throws -> Evidence {
    let period = try #require(Period("2020-Q1"))
    let observation = ReportedObservation(
      time: ObservationTime(in: period), figures: figures, sources: ["s"])
    #expect(observation.carriesNumber(for: Yardstick(nil, or: measure)), "\(measure)")
    return Evidence(
      observation, by: Yardstick(nil, or: measure).with(measure, of: denominator))
  }

  @Test(arguments: Measure.allCases.filter(\.isOfFigures) + [.done], Target.Denominator.allCases)
  func `the counts that a measure needs are enough for its exact value`(
    _ measure: Measure, _ denominator: Target.Denominator
  ) throws {
    let needed = Set(measure.counts(of: denominator))
    var figures = Self.everything
    for key in Figures.Key.allCases where !needed.contains(key) { figures.remove(key) }
    let evidence = try evidence(figures, measure, of: denominator)
    guard !measure.goesByStatus else {
      #expect(needed.isEmpty && evidence.value == nil && evidence.status == .done)
      return
    }
    let part = try #require(evidence.part?.exact)
    guard measure.isShare else {
      #expect(evidence.value?.exact == Fraction(part))
      return
    }
    let whole = try #require(evidence.whole?.exact)
    #expect(evidence.value?.exact == Fraction(part, over: whole))
    if denominator == .seats, Measure.ofSeats.contains(measure) { #expect(whole == 10) }
  }

  @Test(arguments: Measure.allCases)
  func `no measure is made from figures that say nothing`(_ measure: Measure) throws {
    let observation = ReportedObservation(
      time: ObservationTime(in: try #require(Period("2020-Q1"))), figures: Figures(),
      sources: ["s"])
    #expect(!observation.carriesNumber(for: Yardstick(nil, or: measure)))
  }

  @Test(arguments: Measure.allCases)
  func `figures are told by measures of the same subjects`(_ measure: Measure) {
    guard let other = measure.rules.toldBy else { return }
    #expect(other.rules.subjects == measure.rules.subjects && other.isShare)
  }
}
