import Testing

@testable import WPSIndicators

/// What is drawn where.
@Suite struct ChartMarksTests {
  private func marks(
    _ observations: [String], target: String? = ChartCase.thirty, period: String = "2020-Q4",
    body: String = ""
  ) throws -> ChartMarks {
    try ChartCase(observations, target: target, period: period, body: body).drawing().marks
  }
  private static func figure(_ period: String, _ women: Int) -> String {
    ChartCase.observation(period, women)
  }

  @Test func `a figure holds until the next, and is dotted when it is old`() throws {
    // Four quarters after 2018-Q1 it is as old as figures may be; it is older from April 2019.
    let marks = try marks([Self.figure("2018-Q1", 1), Self.figure("2020-Q1", 2)])
    #expect(marks.time.first == CalendarDate("2018-01-01"))
    let plot = marks.plot
    let x = { (date: String) in
      plot.left + marks.time.distance(to: CalendarDate(date) ?? marks.time.first, in: plot.width)
    }
    #expect(marks.holds.map(\.from) == [x("2018-03-31"), x("2020-03-31")])
    #expect(marks.holds.map(\.oldFrom) == [x("2019-04-01"), plot.right])
    #expect(marks.holds.map(\.to) == [x("2020-03-31"), plot.right])
    #expect(marks.holds.map(\.y) == [plot.bottom - 40, plot.bottom - 80])
    #expect(marks.dots.map(\.x) == marks.holds.map(\.from))
    #expect(marks.dots.map(\.y) == marks.holds.map(\.y))
    // Nothing rises from a figure that was old.
    #expect(marks.risers.isEmpty)
  }

  @Test func `figures are joined where they touch, and nowhere else`() throws {
    let joined = try marks([
      Self.figure("2019-Q1", 1), Self.figure("2019-Q4", 2), Self.figure("2020-Q1", 3),
    ])
    #expect(joined.risers.map(\.x) == joined.dots.dropFirst().map(\.x))
    #expect(joined.risers.map(\.from) == joined.dots.dropLast().map(\.y))
    #expect(joined.risers.map(\.to) == joined.dots.dropFirst().map(\.y))
    // As old as figures may be, and a quarter older.
    let oldest = try marks([Self.figure("2018-Q4", 1), Self.figure("2019-Q4", 2)])
    #expect(oldest.risers.count == 1)
    let older = try marks([Self.figure("2018-Q4", 1), Self.figure("2020-Q1", 2)])
    #expect(older.risers.isEmpty)
    let broken = try marks([
      Self.figure("2019-Q1", 1), ChartCase.observation("2019-Q4", 2, #", "flag": "break""#),
      Self.figure("2020-Q1", 3),
    ])
    #expect(broken.risers.map(\.x) == [broken.dots[2].x])
    #expect(broken.breaks == [broken.dots[1].x])
    let unknown = try marks([
      Self.figure("2019-Q1", 1), #""period": "2019-Q3", "women": 2"#, Self.figure("2020-Q1", 3),
    ])
    #expect(unknown.risers.isEmpty && unknown.dots.count == 2)
    #expect(unknown.holds[0].to == unknown.bands[0].box.left)
    let bounded = try marks([
      Self.figure("2019-Q1", 1),
      #""period": "2019-Q3", "members": 10, "women": { "atLeast": 1, "atMost": 4 }"#,
      Self.figure("2020-Q1", 3),
    ])
    #expect(bounded.risers.isEmpty && bounded.dots.count == 2)
  }

  @Test func `no line goes on to a new series, and words say that it begins`() throws {
    let new = ChartCase.observation("2020-Q1", 3, #", "flag": "break""#)
    for before in [Self.figure("2019-Q3", 3), Self.figure("2018-Q1", 3)] {
      let drawing = try ChartCase([before, new]).drawing()
      let marks = drawing.marks
      // At the same height the two would be one line.
      #expect(marks.holds.map(\.y) == [marks.dots[1].y, marks.dots[1].y])
      #expect(marks.holds[0].to == marks.breaks[0] - 9)
      #expect(marks.holds[0].oldFrom <= marks.holds[0].to)
      #expect(drawing.texts.contains { $0.words == "new series" })
      #expect(drawing.keys.contains { $0.sign == .seriesBreak })
    }
    let unknown = try marks([#""period": "2019-Q3", "women": 2"#, new])
    #expect(unknown.bands[0].box.right == unknown.breaks[0] - 9)
    // Two days apart there is no room for a gap.
    let close = try marks([
      #""asAt": "2020-03-29", "members": 10, "women": 3"#, new,
    ])
    #expect(close.holds[0].from == close.holds[0].to)
  }

  @Test func `what is not known is a band up to the next figure`() throws {
    let marks = try marks([
      #""period": "2019-Q1", "women": 2"#,
      #""period": "2019-Q4", "members": 10, "women": { "atLeast": 1, "atMost": 4 }"#,
      #""asAt": "2020-06-01", "reportedPercent": 40"#,
    ])
    let plot = marks.plot
    #expect(marks.bands.map(\.isBounded) == [false, true])
    #expect(marks.bands[0].box.top == plot.top && marks.bands[0].box.bottom == plot.bottom)
    #expect(marks.bands[0].box.right == marks.bands[1].box.left)
    #expect(marks.bands[1].box.top == plot.bottom - 160)
    #expect(marks.bands[1].box.bottom == plot.bottom - 40)
    #expect(marks.bands[1].box.right == marks.dots[0].x)
    // A percentage stands where the source puts it.
    #expect(marks.dots.map(\.y) == [plot.bottom - 160])
    let last = try self.marks([#""period": "2020-Q4", "women": 2"#])
    #expect(last.bands[0].box.right == last.plot.right && last.bands[0].box.width == 5)
  }

  @Test func `other sources are rings, joined to nothing`() throws {
    let marks = try marks([
      Self.figure("2019-Q1", 1),
      ChartCase.observation("2019-Q2", 2, #", "alternate": true"#),
      #""period": "2019-Q3", "women": 2, "alternate": true"#,
      #""asAt": "2019-09-29", "women": 3, "alternate": true"#,
      Self.figure("2020-Q1", 3),
    ])
    #expect(marks.dots.count == 2 && marks.risers.count == 1 && marks.bands.isEmpty)
    #expect(marks.rings.map(\.isUnknown) == [false, true, true])
    #expect(marks.rings[0].y == marks.plot.bottom - 80)
    // Two without a total stand on each other.
    #expect(marks.rings[1].y == marks.plot.bottom - 10)
    #expect(marks.rings[2].y == marks.rings[1].y - 18)
  }

  @Test func `the axis ends at 50 per cent, unless something lies beyond`() throws {
    #expect(try marks([Self.figure("2020-Q1", 5)]).axis.steps == 5)
    #expect(try marks([Self.figure("2020-Q1", 6)]).axis.steps == 10)
    let half = #""basis": "law", "measure": "womenShare", "atLeast": "51%""#
    #expect(try marks([Self.figure("2020-Q1", 1)], target: half).axis.steps == 10)
    let other = ChartCase.observation("2020-Q1", 6, #", "alternate": true"#)
    #expect(try marks([Self.figure("2019-Q1", 1), other]).axis.steps == 10)
    #expect(ValueAxis(reaching: [], ofShares: false).lines == [.zero, .one])
    for (most, step, steps) in [
      (1, 1, 1), (6, 1, 6), (7, 2, 4), (12, 2, 6), (13, 5, 3), (31, 10, 4), (60, 10, 6),
      (61, 20, 4), (12_179, 5000, 3), (1_000_000_000_000, 200_000_000_000, 5),
    ] as [(Int64, Int64, Int)] {
      let axis = ValueAxis(reaching: [Fraction(most)], ofShares: false)
      #expect(axis.step == Fraction(step) && axis.steps == steps, "\(most)")
    }
  }

  @Test func `the target runs from its first day, by its steps`() throws {
    let figures = [Self.figure("2018-Q1", 1), Self.figure("2020-Q1", 3)]
    func goals(_ more: String, body: String = "") throws -> ChartMarks {
      try marks(figures, target: ChartCase.thirty + more, body: body)
    }
    let whole = try goals("")
    #expect(whole.goals.map(\.from) == [whole.plot.left])
    #expect(whole.goals.map(\.to) == [whole.plot.right])
    #expect(whole.goals.map(\.y) == [whole.plot.bottom - 120])
    let steps = try goals(
      #", "from": "2018-07-01", "steps": [{ "from": "2019-Q1", "atLeast": "20%" }]"#)
    let x = { (date: String) in
      steps.plot.left
        + steps.time.distance(
          to: CalendarDate(date) ?? steps.time.first, in: steps.plot.width)
    }
    #expect(steps.goals.map(\.from) == [x("2018-07-01"), x("2019-01-01")])
    #expect(steps.goals.map(\.to) == [x("2019-01-01"), steps.plot.right])
    #expect(steps.goals.map(\.y) == [steps.plot.bottom - 120, steps.plot.bottom - 80])
    #expect(try goals(#", "steps": [{ "from": "2016-Q1", "atLeast": "20%" }]"#).goals.count == 1)
    #expect(try goals(#", "from": "2021-01-01""#).goals.isEmpty)
    let over = try goals(#", "to": "2019-06-30""#)
    #expect(over.goals.map(\.to) == [x("2019-06-30")])
    // It asks nothing of what is no more.
    let ended = try goals("", body: #", "ended": "2020-06-30""#)
    #expect(ended.goals.map(\.to) == [x("2020-06-30")])
    #expect(ended.holds.last?.to == x("2020-06-30"))
  }

  @Test func `a rule by size has a line where the size stays the same`() throws {
    let rows = ChartCase.thirty + #", "rounding": "down""#
    let one = try ChartCase(
      [Self.figure("2019-Q1", 3), Self.figure("2020-Q1", 3)],
      target: rows.replacing("30%", with: "37%"))
    // 37 per cent of ten is three.
    #expect(one.drawing().marks.goals.map(\.y) == [one.drawing().marks.plot.bottom - 120])
    #expect(one.drawing().texts.contains { $0.words == "3 of 10 law" })
    let two = try ChartCase(
      [Self.figure("2019-Q1", 3), #""period": "2020-Q1", "members": 11, "women": 3"#],
      target: rows)
    #expect(two.drawing().marks.goals.isEmpty)
    #expect(
      two.drawing().texts.contains {
        $0.words == "no line shows the target, which goes by the size"
      })
  }

  @Test func `years stand at their first day, and give way to each other`() {
    for (from, width, labelled) in [
      (2016, 615, [2016, 2017, 2018, 2019, 2020, 2021, 2022]),
      (2016, 206, [2016, 2018, 2020, 2022]),
      (1997, 206, [2000, 2010, 2020]), (2022, 206, [2021, 2022]),
    ] {
      let axis = TimeAxis(
        from: CalendarDate(year: from, month: 5, day: 3),
        upTo: CalendarDate(unchecked: 2022, 6, 30))
      let ticks = axis.ticks(from: 40, pixels: width, spacing: 44)
      #expect(ticks.filter { $0.isLabelled }.map { $0.year } == labelled)
      for tick in ticks {
        let day = CalendarDate(unchecked: tick.year, 1, 1)
        #expect(tick.x == 40 + axis.distance(to: day, in: width))
      }
      #expect(axis.distance(to: axis.first, in: width) == 0)
      #expect(axis.distance(to: axis.last, in: width) == width)
    }
    let ages = TimeAxis(
      from: CalendarDate("0001-01-01"), upTo: CalendarDate(unchecked: 9999, 12, 31))
    #expect(ages.ticks(from: 0, pixels: 200, spacing: 44).count < 10)
    #expect(ages.distance(to: ages.last, in: 740) == 740)
  }
}
