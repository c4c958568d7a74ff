import Testing

@testable import WPSIndicators

/// What charts tell, in both languages: the first finding that holds of the figures.
@Suite struct ChartFindingTests {
  private static func figures(_ women: [(String, Int)]) -> [String] {
    women.map { ChartCase.observation($0.0, $0.1) }
  }
  private static let ceiling = #""basis": "law", "measure": "womenShare", "atMost": "70%""#
  private static let either = #""basis": "law", "measure": "eitherSexShare", "atLeast": "30%""#
  private static let number = #""basis": "policy", "measure": "women", "atLeast": 4"#
  private static let rounded = thirtyWith(#", "rounding": "down""#)
  private static func thirtyWith(_ more: String) -> String { ChartCase.thirty + more }

  private func expect(
    _ observations: [String], target: String? = ChartCase.thirty, period: String = "2020-Q4",
    body: String = "", _ english: String, _ french: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let titles = try ChartCase(observations, target: target, period: period, body: body).titles
    #expect(
      titles == [
        english, french.replacing(" :", with: "\u{A0}:").replacing(" %", with: "\u{A0}%"),
      ],
      sourceLocation: sourceLocation)
  }

  @Test func `no figure, no share, one figure`() throws {
    try expect([], "No figure up to 2020-Q4", "Aucun chiffre jusqu’au 4e\u{A0}trimestre 2020")
    try expect(
      [#""period": "2020-Q3", "women": 3"#], "No exact share in any source",
      "Aucune part exacte dans les sources")
    try expect(
      [#""period": "2020-Q3", "members": 10, "women": 3, "alternate": true"#],
      "No exact share in any source", "Aucune part exacte dans les sources")
    try expect(
      [#""asAt": "2020-09-05", "members": 10, "women": 3"#],
      "One figure only: 30.0% in September 2020", "Un seul chiffre : 30,0 % en septembre 2020")
    try expect(
      [#""period": "2020-S1", "reportedPercent": 31"#],
      "One figure only: 31% in Jan–June 2020", "Un seul chiffre : 31 % en janv.-juin 2020")
    try expect(
      Self.figures([("2019-Q4", 2)]) + [#""period": "2020-Q3", "women": 3"#],
      "No exact share since 20.0% in Oct–Dec 2019",
      "Aucune part exacte depuis 20,0 % en oct.-déc. 2019")
    try expect(
      [#""period": "2020-Q3", "members": 10, "women": { "atLeast": 1 }"#], target: Self.number,
      "No exact number in any source", "Aucun nombre exact dans les sources")
  }

  @Test func `never`() throws {
    try expect(
      Self.figures([("2016-Q1", 1), ("2018-Q1", 2), ("2020-Q1", 0)]),
      "Never at 30%: between 0% and 20.0% since 2016",
      "Jamais à 30 % : entre 0 % et 20,0 % depuis 2016")
    try expect(
      Self.figures([("2016-Q1", 2), ("2020-Q1", 2)]), "Never at 30%: always 20.0% since 2016",
      "Jamais à 30 % : toujours 20,0 % depuis 2016")
    try expect(
      Self.figures([("2016-Q1", 1), ("2018-Q1", 2)]),
      "Never at 30%: between 10.0% and 20.0% from 2016 to 2018, not counted since",
      "Jamais à 30 % : entre 10,0 % et 20,0 % de 2016 à 2018, sans chiffre depuis")
    try expect(
      Self.figures([("2016-Q1", 8), ("2020-Q1", 9)]), target: Self.ceiling,
      "Always above 70%: between 80.0% and 90.0% since 2016",
      "Toujours au-dessus de 70 % : entre 80,0 % et 90,0 % depuis 2016")
    try expect(
      Self.figures([("2016-Q1", 3), ("2020-Q1", 2)]), target: Self.number,
      "Never at 4: between 2 and 3 since 2016", "Jamais à 4 : entre 2 et 3 depuis 2016")
    // A share that looks like the threshold, and is not.
    try expect(
      [
        #""period": "2016-Q1", "members": 10000, "women": 2997"#,
        #""period": "2020-Q1", "members": 10, "women": 1"#,
      ], "Never at 30%: between 10.0% and 29.97% since 2016",
      "Jamais à 30 % : entre 10,0 % et 29,97 % depuis 2016")
  }

  @Test func `always`() throws {
    try expect(
      Self.figures([("2016-Q1", 3), ("2020-Q1", 4)]), "At or above 30% since 2016",
      "À 30 % ou plus depuis 2016")
    try expect(
      Self.figures([("2016-Q1", 3), ("2016-Q3", 4)]), "At or above 30% in 2016, not counted since",
      "À 30 % ou plus en 2016, sans chiffre depuis")
    try expect(
      Self.figures([("2016-Q1", 3), ("2017-Q3", 4)]), body: #", "ended": "2017-12-01""#,
      "At or above 30% from 2016 to 2017", "À 30 % ou plus de 2016 à 2017")
    try expect(
      Self.figures([("2016-Q1", 3), ("2020-Q1", 7)]), target: Self.ceiling,
      "At or below 70% since 2016", "À 70 % ou moins depuis 2016")
    // 30 per cent of 9 is 2.7, which the law rounds to 2: no threshold says that.
    try expect(
      ["2016-Q1", "2020-Q1"].map { #""period": "\#($0)", "members": 9, "women": 2"# },
      target: Self.rounded, "Target met since 2016", "Objectif atteint depuis 2016")
  }

  @Test func `met by the latest figure`() throws {
    try expect(
      Self.figures([("2016-Q1", 1), ("2020-Q1", 4)]), "From 10.0% in 2016 to 40.0% in 2020",
      "De 10,0 % en 2016 à 40,0 % en 2020")
    try expect(
      Self.figures([("2016-Q1", 1), ("2018-Q1", 4)]),
      "From 10.0% in 2016 to 40.0% in 2018, not counted since",
      "De 10,0 % en 2016 à 40,0 % en 2018, sans chiffre depuis")
    try expect(
      Self.figures([("2020-01", 1), ("2020-Q4", 4)]),
      "From 10.0% in January 2020 to 40.0% in Oct–Dec 2020",
      "De 10,0 % en janvier 2020 à 40,0 % en oct.-déc. 2020")
    // Another source's figure does not decide.
    try expect(
      Self.figures([("2016-Q1", 1), ("2020-Q1", 4)])
        + [ChartCase.observation("2020-Q2", 1, #", "alternate": true"#)],
      "From 10.0% in 2016 to 40.0% in 2020", "De 10,0 % en 2016 à 40,0 % en 2020")
  }

  @Test func `met once, met several times`() throws {
    try expect(
      [
        #""asAt": "2016-01-15", "members": 10, "women": 1"#,
        #""asAt": "2018-09-09", "members": 10, "women": 3"#,
        #""asAt": "2019-05-05", "members": 10, "women": 2"#,
        #""asAt": "2020-06-01", "members": 10, "women": 1"#,
      ], "At or above 30% only once, from September 2018; not in May 2019",
      "À 30 % ou plus une seule fois, à partir de septembre 2018\u{A0}; plus en mai 2019")
    // The next figure came when the one that met it was old.
    try expect(
      Self.figures([("2016-04", 3), ("2020-Q1", 2)]), "At or above 30% only once, in April 2016",
      "À 30 % ou plus une seule fois, en avril 2016")
    try expect(
      Self.figures([("2016-04", 3), ("2016-08", 4), ("2020-Q1", 2)]),
      "At or above 30% only once, April 2016 to August 2016",
      "À 30 % ou plus une seule fois, d’avril 2016 à août 2016")
    try expect(
      Self.figures([("2014-Q1", 3), ("2015-Q1", 2), ("2016-Q1", 4), ("2020-Q1", 2)]),
      "At or above 30% twice since 2014, not now",
      "À 30 % ou plus deux fois depuis 2014, mais plus maintenant")
    try expect(
      Self.figures([
        ("2012-Q1", 3), ("2013-Q1", 2), ("2014-Q1", 3), ("2015-Q1", 2), ("2016-Q1", 4),
        ("2017-Q1", 2),
      ]), target: Self.rounded,
      "Target met three times since 2012, not when last counted",
      "Objectif atteint trois fois depuis 2012, mais pas au dernier relevé")
    try expect(
      Self.figures([("2019-04", 7), ("2020-02", 8)]), target: Self.ceiling,
      "At or below 70% only once, from April 2019; not in February 2020",
      "À 70 % ou moins une seule fois, à partir d’avril 2019\u{A0}; plus en février 2020")
  }

  @Test func `what is open is not called never or once`() throws {
    let unknown = #""period": "2017-Q1", "women": 4"#
    try expect(
      Self.figures([("2016-Q1", 1)]) + [unknown] + Self.figures([("2020-Q1", 2)]),
      "From 10.0% in 2016 to 20.0% in 2020", "De 10,0 % en 2016 à 20,0 % en 2020")
    try expect(
      Self.figures([("2016-Q1", 3)]) + [unknown] + Self.figures([("2020-Q1", 3)]),
      "30.0% in 2020, as in 2016", "30,0 % en 2020, comme en 2016")
  }

  @Test func `without a target, or before it is in force`() throws {
    let figures = Self.figures([("2016-Q1", 1), ("2020-Q1", 2)])
    let titles = ("From 10.0% in 2016 to 20.0% in 2020", "De 10,0 % en 2016 à 20,0 % en 2020")
    try expect(figures, target: nil, titles.0, titles.1)
    try expect(
      figures, target: Self.thirtyWith(#", "from": "2021-01-01""#), titles.0, titles.1)
  }

  @Test func `a new series is not compared with the one before`() throws {
    let new = ChartCase.observation("2020-Q1", 2, #", "flag": "break""#)
    try expect(
      Self.figures([("2016-Q1", 1)]) + [new], target: nil, "New series: 20.0% in Jan–Mar 2020",
      "Nouvelle série : 20,0 % en janv.-mars 2020")
    try expect(
      Self.figures([("2016-Q1", 1)]) + [new] + Self.figures([("2020-Q3", 4)]), target: nil,
      "In the new series, from 20.0% in Jan–Mar 2020 to 40.0% in July–Sept 2020",
      "Dans la nouvelle série, de 20,0 % en janv.-mars 2020 à 40,0 % en juil.-sept. 2020")
  }

  @Test func `nothing is said to hold across a break`() throws {
    func new(_ period: String, _ women: Int) -> [String] {
      [ChartCase.observation(period, women, #", "flag": "break""#)]
    }
    let met = Self.figures([("2016-Q1", 3), ("2017-Q1", 4)])
    try expect(
      met + new("2020-Q3", 1), "New series: 10.0% in July–Sept 2020",
      "Nouvelle série : 10,0 % en juil.-sept. 2020")
    try expect(
      met + new("2018-Q1", 3) + Self.figures([("2020-Q1", 4)]),
      "In the new series, at or above 30% since 2018",
      "Dans la nouvelle série, à 30 % ou plus depuis 2018")
    try expect(
      met + new("2018-Q1", 1) + Self.figures([("2020-Q1", 2)]),
      "In the new series, never at 30%: between 10.0% and 20.0% since 2018",
      "Dans la nouvelle série, jamais à 30 % : entre 10,0 % et 20,0 % depuis 2018")
    // What was met in the series before is neither part of the run nor another one.
    try expect(
      met + new("2019-Q4", 3) + Self.figures([("2020-Q1", 4), ("2020-Q3", 2)]),
      "In the new series, at or above 30% only once, from Oct–Dec 2019; not in July–Sept 2020",
      "Dans la nouvelle série, à 30 % ou plus une seule fois, à partir d’oct.-déc. 2019\u{A0}; "
        + "plus en juil.-sept. 2020")
    // The break is at a figure without a value, or the series before has none.
    try expect(
      Self.figures([("2016-Q1", 1)]) + [#""period": "2019-Q3", "women": 2, "flag": "break""#]
        + Self.figures([("2020-Q3", 2)]), "New series: 20.0% in July–Sept 2020",
      "Nouvelle série : 20,0 % en juil.-sept. 2020")
    try expect(
      [#""period": "2016-Q1", "women": 2"#] + new("2020-Q3", 2),
      "One figure only: 20.0% in July–Sept 2020",
      "Un seul chiffre : 20,0 % en juil.-sept. 2020")
  }

  @Test func `where the men are fewer, theirs is the share that is told`() throws {
    try expect(
      Self.figures([("2016-Q1", 9), ("2020-Q1", 8)]), target: Self.either,
      "Men never at 30%: between 10.0% and 20.0% since 2016",
      "Hommes jamais à 30 % : entre 10,0 % et 20,0 % depuis 2016")
    let both = try ChartCase(
      Self.figures([("2016-Q1", 1), ("2020-Q1", 8)]), target: Self.either)
    #expect(both.drawing().finding == "Never at 30%: between 10.0% women and 20.0% men since 2016")
    let subtitle = { (chart: ChartCase) in
      chart.drawing().texts.first { $0.style == .subtitle }?.words
    }
    #expect(subtitle(both) == "Body: share of the sex with fewer members")
    let men = try ChartCase(
      Self.figures([("2016-Q1", 9), ("2020-Q1", 8)]), target: Self.either)
    #expect(subtitle(men) == "Body: share of men among members, who are fewer")
    #expect(men.drawing().texts.contains { $0.words == "2 men of 10" })
    let women = try ChartCase(
      Self.figures([("2016-Q1", 1), ("2020-Q1", 2)]), target: Self.either)
    #expect(subtitle(women) == "Body: share of women among members")
  }

  @Test func `findings are values too`() throws {
    let once = try ChartCase(Self.figures([("2019-Q4", 3), ("2020-Q2", 2)])).assessment
    guard case .metOnce(let from, let to, let missed) = once.chartFinding() else {
      Issue.record("\(once.chartFinding())")
      return
    }
    #expect("\(from)" == "2019-Q4" && from == to && missed.map { "\($0)" } == "2020-Q2")
  }
}
