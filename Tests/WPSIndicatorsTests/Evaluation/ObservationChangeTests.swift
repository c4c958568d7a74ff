import Testing

@testable import WPSIndicators

/// Which observations are versions of one.
@Suite struct ObservationChangeTests {
  private func observation(
    _ time: String, _ women: Int64, _ sources: String..., alternate: Bool = false
  ) throws -> ReportedObservation {
    let time =
      try Period(time).map { ObservationTime(in: $0) }
      ?? ObservationTime(asAt: #require(CalendarDate(time)))
    return ReportedObservation(
      time: time, figures: Figures(value: Count(women)), sources: sources, isAlternate: alternate)
  }

  /// What became of each, as "before → after", by the women.
  private func changes(
    _ before: [ReportedObservation], _ after: [ReportedObservation]
  ) -> [String] {
    func women(_ observation: ReportedObservation?) -> String {
      guard let count = observation?.figures.value else { return "none" }
      return "\(count.min)"
    }
    return ObservationChange.changes(from: Observations(before), to: Observations(after)).map {
      "\(women($0.before)) → \(women($0.after))"
    }
  }

  @Test func `alternates that change places keep their figures`() throws {
    let before = [
      try observation("2020-Q1", 1, "a"), try observation("2020-Q1", 2, "b", alternate: true),
    ]
    let after = [
      try observation("2020-Q1", 1, "a", alternate: true), try observation("2020-Q1", 2, "b"),
    ]
    #expect(changes(before, after) == ["1 → 1", "2 → 2"])
    let edits = ObservationChange.changes(from: Observations(before), to: Observations(after))
    #expect(edits.allSatisfy { $0.fields.map(\.key) == ["alternate"] })
  }

  @Test func `the same source at another time is another report`() throws {
    let old = try observation("2018-Q4", 1, "a")
    #expect(changes([old], [try observation("2020-Q4", 2, "a")]) == ["1 → none", "none → 2"])
    // Nothing but the time is another, or the day within a quarter.
    #expect(changes([old], [try observation("2019-Q4", 1, "a")]) == ["1 → 1"])
    #expect(changes([old], [try observation("2018-12-03", 2, "b", "a")]) == ["1 → 2"])
    #expect(changes([old], [try observation("2018-12-03", 2, "b")]) == ["1 → none", "none → 2"])
  }

  @Test func `the same time outdoes the same source`() throws {
    let old = try observation("2020-Q1", 1, "a")
    let after = [try observation("2020-02-03", 2, "a"), try observation("2020-Q1", 3, "b")]
    #expect(changes([old], after) == ["1 → 3", "none → 2"])
    // Of alternates of one time, the one of the same source, then that of the same figure.
    let alternates = try [("a", 1), ("b", 2), ("c", 3)].map {
      try observation("2020-Q1", $1, $0, alternate: true)
    }
    let edited = try [("x", 3), ("b", 5), ("a", 4)].map {
      try observation("2020-Q1", $1, $0, alternate: true)
    }
    #expect(changes(alternates, edited) == ["1 → 4", "2 → 5", "3 → 3"])
  }

  @Test func `thousands that all changed are matched`() throws {
    let before = try (0..<20_000).map { index in
      try observation("\(1000 + index / 4)-Q\(index % 4 + 1)", index, "s\(index % 7)")
    }
    let after = try (0..<20_000).map { index in
      try observation("\(1000 + index / 4)-Q\(index % 4 + 1)", index + 1, "t\(index % 7)")
    }
    let elsewhere = try (0..<20_000).map { index in
      try observation("\(6500 + index / 8)-Q\(index % 4 + 1)", index + 1, "s\(index % 7)")
    }
    let (old, new) = (Observations(before), Observations(after))
    #expect(ObservationChange.changes(from: old, to: new).count == 20_000)
    #expect(ObservationChange.changes(from: old, to: Observations(elsewhere)).count > 20_000)
  }
}
