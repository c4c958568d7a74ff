import Testing

@testable import WPSIndicators

/// How new records look beside what people wrote.
@Suite struct LayoutTests {
  private let draft = Period("2020-Q2").map { period in
    ReportedObservation(
      time: ObservationTime(in: period),
      figures: Figures(members: Count(9), women: Count(atLeast: 2, atMost: nil)), sources: ["s"],
      quote: LocalizedText([("en", "\"two\""), ("fr", "deux")]))
  }

  /// A registry with one body and these observations, and what recording the draft inserts.
  private func inserted(into observations: String) throws -> String {
    let text = SourceText(
      name: "t.json",
      """
      {
        "formatVersion": 1, "title": "T", "reportingPeriod": "2021-Q4",
        "sources": [{ "id": "s", "title": "S" }], "targets": [],
        "bodies": [
          {
            "id": "b", "name": "B", "kind": "other", "targets": [],
            "observations": \(observations)
          }
        ]
      }

      """)
    let draft = try #require(draft)
    let edit = try #require(Registry.read(text).adding(draft, to: "b"))
    #expect(edit.reading.registry != nil)
    return String(decoding: edit.edits[0].replacement, as: UTF8.self)
  }

  private let inline =
    #"{ "period": "2020-Q2", "members": 9, "women": { "atLeast": 2 }, "source": "s", "#
    + #""quote": { "en": "\"two\"", "fr": "deux" } }"#

  @Test func `an empty list gets a line of its own, or keeps the one it has`() throws {
    #expect(try inserted(into: "[]") == "\n        \(inline)\n      ")
    #expect(try inserted(into: "[ ]") == " \(inline)")
    #expect(try inserted(into: "[\n      ]") == "\n        \(inline)")
  }

  @Test func `a neighbour on one line is followed`() throws {
    let other = #"{"period": "2021-Q1", "women": 3, "source": "s"}"#
    let tight = inline.replacing("{ \"period\"", with: "{\"period\"")
      .replacing("\"deux\" } }", with: "\"deux\" }}")
    #expect(try inserted(into: "[\(other)]") == "\(tight), ")
    #expect(try inserted(into: "[\n        \(other)\n      ]") == "\(tight),\n        ")
  }

  @Test func `lines are broken before the keys before which a neighbour breaks them`() throws {
    let other = """
      {
                "period": "2019-Q1", "women": 3,
                "source": "s", "locator": "p. 1",
                "quote": "three"
              }
      """
    let record = """
      {
                "period": "2020-Q2", "members": 9, "women": { "atLeast": 2 },
                "source": "s",
                "quote": { "en": "\\"two\\"", "fr": "deux" }
              }
      """
    #expect(try inserted(into: "[\n        \(other)\n      ]") == ",\n        \(record)")
  }

  @Test(arguments: [(["\n          ", "\n          "], true), (["\n          ", " "], false)])
  func `of a key that the neighbour lacks most records decide`(
    spaces: [String], breaks: Bool
  ) throws {
    // As many that break the line as do not are no majority, and the key stays on its line.
    let others = spaces.enumerated().map { index, space in
      """
      {
                "period": "2018-Q\(index + 1)",\(space)"members": 5,
                "source": "s"
              }
      """
    }
    let neighbour = """
      {
                "period": "2019-Q1",
                "source": "s"
              }
      """
    let list = (others + [neighbour]).joined(separator: ",\n        ")
    let record = try inserted(into: "[\n        \(list)\n      ]")
    let space = breaks ? "\n          " : " "
    #expect(record.contains("\"2020-Q2\",\(space)\"members\": 9"), "\(record)")
  }

  @Test func `blank lines between groups of records are not repeated`() throws {
    let (one, two) = (
      #"{ "period": "2018-Q1", "source": "s" }"#, #"{ "period": "2018-Q3", "source": "s" }"#
    )
    let three = #"{ "period": "2019-Q3", "source": "s" }"#
    let list = "[\n\n        \(one),\n        \(two),\n\n        \(three)\n      ]"
    #expect(try inserted(into: list) == ",\n        \(inline)")
  }

  @Test(arguments: [
    (["2020-Q1", "2020-Q3"], 1), (["2020-Q3", "2020-Q1"], 1), (["2020-Q3", "2020-Q4"], 0),
    (["2019-Q4", "2019-Q1"], 0), (["2019-Q1", "2019-Q4"], 2), (["2020-Q4"], 0), (["2019-Q4"], 1),
    (["2019-Q1", "2021-Q1", "2018-Q1", "2021-Q2"], 3), ([], 0),
  ])
  func `observations stand in the order that their list has`(periods: [String], position: Int)
    throws
  {
    let observations = try periods.map { spelling in
      ReportedObservation(
        time: ObservationTime(in: try #require(Period(spelling))), sources: ["s"])
    }
    let date = try #require(CalendarDate("2020-06-30"))
    let order = ObservationOrder(Observations(observations))
    for isAlternate in [false, true] {
      let new = ReportedObservation(
        time: ObservationTime(asAt: date), sources: ["s"], isAlternate: isAlternate)
      #expect(order.position(of: ObservationOrder.Place(new)) == position)
    }
  }

  /// Where a new observation belongs, found by looking at one after the other.
  private func position(
    of new: ObservationOrder.Place, in places: [ObservationOrder.Place]
  ) -> Int {
    if new.isAlternate,
      let owner = places.firstIndex(where: { $0.time == new.time && !$0.isAlternate })
    {
      return places[(owner + 1)...].prefix { $0.time == new.time && $0.isAlternate }.endIndex
    }
    let pairs = zip(places, places.dropFirst()).map { ($0.time, $1.time) }
    if pairs.allSatisfy({ !$0.isEarlier(than: $1) }),
      pairs.contains(where: { $1.isEarlier(than: $0) })
    {
      return places.firstIndex {
        $0.time.isEarlier(than: new.time) || $0.time == new.time && new.isBefore($0)
      } ?? places.count
    }
    return places.lastIndex { !new.isBefore($0) }.map { $0 + 1 } ?? 0
  }

  @Test func `every new observation stands where every short list has room for it`() throws {
    let observations = try ["2019-Q4", "2020", "2020-Q4"].flatMap { spelling in
      let time = ObservationTime(in: try #require(Period(spelling)))
      return [false, true].map {
        ReportedObservation(time: time, sources: ["s"], isAlternate: $0)
      }
    }
    var lists = [[ReportedObservation]()]
    for length in 0...4 {
      for list in lists where list.count == length {
        let order = ObservationOrder(Observations(list))
        for new in observations.map({ ObservationOrder.Place($0) }) {
          let places = list.map { ObservationOrder.Place($0) }
          #expect(order.position(of: new) == position(of: new, in: places), "\(new) in \(places)")
        }
        if length < 4 { lists += observations.map { list + [$0] } }
      }
    }
    #expect(lists.count == 1 + 6 + 36 + 216 + 1296)
  }

  @Test func `an alternate follows the figure that it belongs to`() throws {
    func observation(_ day: String, isAlternate: Bool = false) throws -> ReportedObservation {
      ReportedObservation(
        time: ObservationTime(asAt: try #require(CalendarDate(day))),
        sources: ["s"], isAlternate: isAlternate)
    }
    let figure = try observation("2020-06-30")
    let other = try observation("2020-06-30", isAlternate: true)
    let (old, new) = (try observation("2019-01-01"), try observation("2021-01-01"))
    func position(_ list: Observations, isAlternate: Bool) -> Int {
      ObservationOrder(list).position(
        of: ObservationOrder.Place(isAlternate ? other : figure))
    }
    #expect(position([old, figure, other, new], isAlternate: true) == 3)
    #expect(position([new, figure, other, old], isAlternate: true) == 3)
    #expect(position([figure, new, old, new], isAlternate: true) == 1)
    #expect(position([old, other, new], isAlternate: false) == 1)
    #expect(position([new, other, old], isAlternate: false) == 1)
  }
}
