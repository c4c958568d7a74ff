import Testing

@testable import WPSIndicators

/// What random registries have too seldom, in small ones made for it.
@Suite struct BoardByHandTests {
  private func board(
    targets: String, bodies: String, _ period: String = "2020-Q2", more: String = ""
  ) throws -> Board {
    let text = """
      { "formatVersion": 1, "title": "T", "reportingPeriod": "2020-Q2", \(more)
        "sources": [{ "id": "s", "title": "S" }],
        "targets": [\(targets)], "bodies": [\(bodies)] }
      """
    let registry = try BoardTrial.registry(SourceText(name: "f", text))
    let wanted = try #require(Period(period))
    return Scorecard(of: registry, for: wanted).board()
  }

  private func body(
    _ id: String, _ figures: String?, _ period: String = "2020-Q2", target: String = "floor",
    more: String = ""
  ) -> String {
    let observation = figures.map { "{ \"period\": \"\(period)\", \($0), \"source\": \"s\" }" }
    return """
      { "id": "\(id)", "name": "\(id)", "kind": "other", "targets": ["\(target)"], \(more)
        "observations": [\(observation ?? "")] }
      """
  }

  private let floor = """
    { "id": "floor", "name": "Floor", "basis": "law", "measure": "womenShare", "atLeast": "30%",
      "near": "25%" }
    """
  private let ceiling = """
    { "id": "ceiling", "name": "Ceiling", "basis": "law", "measure": "eitherSexShare",
      "atMost": "60%" }
    """

  @Test func `the order of one group, from the furthest now to what was never counted`() throws {
    let board = try board(
      targets: [floor, ceiling].joined(separator: ", "),
      bodies: [
        body("never", nil), body("old-met", #""women": 5, "members": 10"#, "2017-Q1"),
        body("old-missed", #""women": 0, "members": 10"#, "2017-Q1"),
        body("met", #""women": 5, "members": 10"#), body("unclear", #""women": 3"#),
        body("two-points", #""women": 28, "members": 100"#),
        body("carried-on", #""women": 10, "members": 100"#, "2019-Q3"),
        // Ten points above the ceiling at the least, and fifteen.
        body(
          "bounds", #""women": 70, "members": {"atLeast": 90, "atMost": 100}"#, target: "ceiling"),
        body("exact", #""women": 75, "men": 25, "members": 100"#, target: "ceiling"),
        body("published", #""reportedPercent": 17.5"#),
      ].joined(separator: ",\n"))
    #expect(
      board.rows.map(\.subject.id) == [
        "carried-on", "exact", "published", "bounds", "two-points", "unclear", "met", "old-missed",
        "old-met", "never",
      ])
    // What is known within bounds may be no further than what is furthest.
    #expect(board.tally.widestGap?.rows.map(\.subject.id) == ["carried-on"])
    #expect(board.tally.widestGap?.isLeast == false)
    #expect(
      board.rows.map(\.standing) == [
        .unmet, .unmet, .unmet, .unmet, .near, .undetermined, .met, .unmet, .met, .none,
      ])
  }

  @Test func `a target that is not in force gives no row, whatever there is to measure`() throws {
    let later = floor.replacing("\"near\"", with: "\"from\": \"2021-01-01\", \"near\"")
    let bodies = body("nobody", #""women": 0, "members": 0"#)
    #expect(try board(targets: floor, bodies: bodies).rows.count == 1)
    #expect(try board(targets: later, bodies: bodies).rows.isEmpty)
    #expect(try board(targets: later, bodies: bodies, "2021").rows.count == 1)
  }

  @Test func `a body without seats to fill is told of all the same`() throws {
    let filled = """
      { "id": "filled", "name": "F", "basis": "policy", "measure": "occupancy", "atLeast": "90%" }
      """
    let cases = [(#""members": 0, "seats": 0"#, 0), (#""members": 9, "seats": 10"#, 1)]
    for (figures, others) in cases {
      let board = try board(targets: filled, bodies: body("b", figures, target: "filled"))
      #expect(board.rows.isEmpty && board.otherFigures.count == others)
      #expect(board.withoutTarget.count == 1 - others)
    }
  }

  @Test func `since when nobody has been counted is true of every body`() throws {
    // One is out of date after a quarter, the other after eight.
    let board = try board(
      targets: floor,
      bodies: [
        body("a", #""women": 1, "members": 10"#, "2019-Q4", more: #""staleAfterQuarters": 1,"#),
        body("b", #""women": 1, "members": 10"#, "2017-Q1", more: #""staleAfterQuarters": 8,"#),
      ].joined(separator: ","))
    let wording = BoardWording(board, AssessmentWording(board.scorecard, in: .english))
    #expect(
      wording.headline()?.lead.text
        == "No body with a target on women has been counted since January 2020; the newest figure "
        + "is of October to December 2019.")
  }

  @Test func `a figure that is newer than its target is told without a verdict`() throws {
    let ended = floor.replacing("\"near\"", with: "\"to\": \"2020-12-31\", \"near\"")
    func later(_ target: String, _ figures: String) throws -> [String] {
      let board = try board(
        targets: target, bodies: body("council", figures, "2021-Q2"), "2020-Q2")
      let wording = BoardWording(board, AssessmentWording(board.scorecard, in: .english))
      return board.later.map { wording.later($0, isTight: true).text }
    }
    let figures = #""women": 4, "members": 10"#
    #expect(try later(floor, figures) == ["council 4 of 10 (40.0%), met, Apr–June 2021"])
    #expect(try later(ended, figures) == ["council 4 of 10 (40.0%), Apr–June 2021"])
    #expect(
      try later(floor, #""reportedPercent": 31"#) == ["council 31%, met, Apr–June 2021"])
  }
}
