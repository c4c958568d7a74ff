import Foundation
import Testing
import WPSIndicators
import WPSIndicatorsC

/// What the functions that give a changed file make of it.
@Suite struct CChangeTests {
  private static let shipped = (try? RepositoryFile.bytes("indicators.json")) ?? []
  private static let reading = Registry.read(
    SourceText(name: "indicators.json", bytes: shipped))
  private static let (done, refused, misused): (Int32, Int32, Int32) = (0, 2, 3)

  private static let observation = """
    "subject": "cnt", "observation": {"asAt": "2026-12-01", "members": 133, "women": 40}
    """
  private static let source = #""source": {"id": "new", "title": "New"}"#

  @Test func `an observation and its source are recorded as the library does`() throws {
    let day = try #require(CalendarDate("2026-12-01"))
    let edit = try Self.reading.recording(
      ReportedObservation(
        time: ObservationTime(asAt: day), figures: Figures(members: Count(133), women: Count(40)),
        sources: ["new"]),
      of: "cnt", source: Source(id: "new", title: "New"))
    let draft = "\(Self.observation), \(Self.source)"
    #expect(CCall.record(Self.shipped, "{\(draft)}").bytes == edit.bytes)
    #expect(CCall.record(Self.shipped, "{\(draft), \"answer\": \"diff\"}").bytes == edit.diff)
    let words = CCall.record(Self.shipped, "{\(draft), \"answer\": \"words\"}")
    #expect(words.status == Self.done)
    #expect(words.text.contains("recorded cnt, 1 December 2026"))
  }

  @Test func `an observation is corrected, and what is not given stays`() throws {
    let file = CCall.record(
      Self.shipped,
      """
      {"subject": "cnt", \(Self.source), "observation": {"asAt": "2026-12-01", "members": 133, \
      "women": 40, "note": "n", "quote": {"en": "40"}}}
      """)
    #expect(file.status == Self.done)
    let corrected = CCall.record(
      file.bytes,
      """
      {"subject": "cnt", "replace": true, "without": ["note"], "answer": "diff",
       "observation": {"asAt": "2026-12-01", "women": 41, "quote": {"fr": "41"}}}
      """)
    #expect(corrected.status == Self.done, "\(corrected.text)")
    let added = corrected.text.split(separator: "\n").filter { $0.hasPrefix("+") }.joined()
    #expect(added.contains(#""women": 41"#))
    #expect(!added.contains(#""note""#))
    #expect(added.contains(#""en": "40""#) && added.contains(#""fr": "41""#))
    // A text that is left out and given takes the place of the old one, instead of standing beside it.
    let replaced = CCall.record(
      file.bytes,
      """
      {"subject": "cnt", "replace": true, "without": ["quote"], "answer": "diff",
       "observation": {"asAt": "2026-12-01", "quote": {"fr": "40"}}}
      """)
    #expect(replaced.status == Self.done, "\(replaced.text)")
    let lines = replaced.text.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("+") && $0.contains(#""fr": "40""#) })
    #expect(!lines.contains { $0.hasPrefix("+") && $0.contains(#""en": "40""#) })

    let removed = CCall.record(
      file.bytes,
      """
      {"subject": "cnt", "remove": true, "withSource": true,
       "observation": {"asAt": "2026-12-01"}}
      """)
    #expect(removed.bytes == Self.shipped)
  }

  @Test(arguments: [
    (#"{"subject": "cn", "observation": {}}"#, 3, "unknown-id", "subject"),
    (#"{"observation": {}}"#, 3, "missing-key", ""),
    (#"{"subject": "cnt"}"#, 3, "missing-key", ""),
    (#"{"subject": "cnt", "observation": 1}"#, 3, "wrong-type", "observation"),
    (#"{"subject": "cnt", "observation": {"women": 4}}"#, 3, "missing-key", "observation"),
    (
      #"{"subject": "cnt", "observation": {"asAt": "2026-12-01", "wmen": 4}}"#, 3, "unknown-key",
      "observation.wmen"
    ),
    (
      #"{"subject": "cnt", "observation": {"asAt": "2026-12-01", "women": "4"}}"#, 3,
      "wrong-type", "observation.women"
    ),
    ("{\(observation)}", 3, "missing-key", "observation"),
    (
      #"{\#(observation), "source": {"id": "new"}}"#, 3, "missing-key", "source"
    ),
    (
      #"{"subject": "cnt", "observation": {"asAt": "2026-12-01", "source": "x", "women": 4}}"#, 3,
      "unknown-id", "observation.source"
    ),
    (
      #"{"subject": "cnt", "observation": {"asAt": "2026-12-01"}, \#(source)}"#, 3, "missing-key",
      "observation"
    ),
    ("{\(observation), \(source), \"which\": 1}", 3, "inapplicable-key", "which"),
    ("{\(observation), \(source), \"without\": [\"note\"]}", 3, "inapplicable-key", "without"),
    ("{\(observation), \"replace\": true, \"remove\": true}", 3, "inapplicable-key", "remove"),
    ("{\(observation), \"replace\": true}", 2, "unknown-value", "observation"),
    (
      #"{\#(observation), \#(source), "replace": true, "without": ["nte"]}"#, 3, "unknown-value",
      "without[0]"
    ),
    (
      #"{"subject": "cnt", "remove": true, "observation": {"asAt": "2021-02-22", "women": 4}}"#, 3,
      "inapplicable-key", "observation.women"
    ),
    (
      #"{"subject": "cnt", "remove": true, "observation": {"asAt": "2021-02-22", "source": "x"}}"#,
      3, "inapplicable-key", "observation.source"
    ),
    (
      #"{\#(observation), "replace": true, "without": ["note", "women"]}"#, 3, "inapplicable-key",
      "without[1]"
    ),
    (
      #"{"subject": "cnt", "observation": {"asAt": "2026-12-01", "members": 9, "women": 40}, \#(source)}"#,
      2, "contradictory-counts", "bodies"
    ),
  ])
  func `drafts that are no good are told`(
    draft: String, status: Int32, code: String, path: String
  ) throws {
    let given = CCall.record(Self.shipped, draft)
    #expect(given.status == status)
    // Of the changed file the warnings that come with the change are told too.
    let problem = try #require(try given.problems.first { $0.code == code }, "\(given.text)")
    // Where the subject stands in the shipped file is of no interest here.
    #expect(path == "bodies" ? problem.path.hasPrefix(path) : problem.path == path)
    let french = CCall.record(Self.shipped, #"{"language": "fr", "# + draft.dropFirst())
    let said = try #require(try french.problems.first { $0.code == code })
    #expect(said.message != problem.message)
  }

  @Test func `a table comes back without a change, and with one`() throws {
    let table = CCall.export(Self.shipped)
    let expected = ObservationTable.render(try #require(Self.reading.registry), in: .english)
    #expect(table.text == String(decoding: expected, as: UTF8.self))
    let isUnchanged = CCall.importing(Self.shipped, table.bytes).bytes == Self.shipped
    #expect(isUnchanged)
    #expect(table.text.contains(",2018-07,"))
    let bad = Array(table.text.replacing(",2018-07,", with: ",2018Q7,").utf8)
    let given = CCall.importing(Self.shipped, bad, #"{"tableName": "t.csv"}"#)
    #expect(given.status == Self.refused)
    #expect(try given.problems.first?.code == "invalid-period")
    #expect(given.text.contains(#""file": "t.csv""#))
    #expect(CCall.importing(Self.shipped, bad, #"{"dates": "x"}"#).status == Self.misused)
  }

  @Test func `what is supposed is the library's, and what cannot be is refused`() throws {
    let registry = try #require(Self.reading.registry)
    let now = try Scenario(of: "cnt", in: registry, for: registry.reportingPeriod)
    let then = try now.changing(ScenarioChange(women: 2, men: -1))
    let given = CCall.whatIf(Self.shipped, #"{"body": "cnt", "women": 2, "men": -1, "next": 5}"#)
    #expect(given.bytes == (try JSONScenario.render(from: now, to: then, next: 5, in: .english)))
    for (options, status, code) in [
      (#"{"body": "cnt", "women": -200}"#, Self.refused, "contradictory-counts"),
      (#"{"body": "cnt", "vacanciesToWomen": 200}"#, Self.refused, "contradictory-counts"),
      (#"{"body": "cn"}"#, Self.misused, "unknown-id"),
      (#"{"women": 2}"#, Self.misused, "missing-key"),
      (#"{"body": "cnt", "women": "2"}"#, Self.misused, "invalid-count"),
      (#"{"body": "cnt", "women": 2.5}"#, Self.misused, "invalid-count"),
      (#"{"body": "cnt", "vacancies": 2}"#, Self.misused, "inapplicable-key"),
      (#"{"body": "cnt", "vacanciesToWomen": 2, "men": 1}"#, Self.misused, "inapplicable-key"),
    ] {
      let given = CCall.whatIf(Self.shipped, options)
      #expect(given.status == status, "\(options)")
      #expect(try given.problems.first?.code == code, "\(options)")
    }
  }

  @Test(arguments: [
    (#""next": 0"#, "next", "1 to 1000"), (#""next": 1001"#, "next", "1 to 1000"),
    (#""women": 9000000000000000000"#, "women", "-1000000000000 to 1000000000000"),
    (#""men": -99999999999999999999"#, "men", "-1000000000000 to 1000000000000"),
    (#""seats": 1000000000001"#, "seats", "-1000000000000 to 1000000000000"),
    (#""vacanciesToWomen": -1"#, "vacanciesToWomen", "0 to 1000000000000"),
    (#""vacanciesToWomen": 3, "vacancies": 2"#, "vacanciesToWomen", "0 to 2"),
    (#""vacanciesToWomen": 1, "vacancies": -2"#, "vacancies", "0 to 1000000000000"),
  ])
  func `numbers out of range are told at their options`(
    options: String, path: String, range: String
  ) throws {
    let given = CCall.whatIf(Self.shipped, #"{"body": "cnt", \#(options)}"#)
    #expect(given.status == Self.misused)
    let problems = try given.problems
    #expect(problems.map(\.code) == ["invalid-count"] && problems.map(\.path) == [path])
    #expect(problems.first?.help == "write a number from \(range)")
    let french = CCall.whatIf(Self.shipped, #"{"language": "fr", "body": "cnt", \#(options)}"#)
    let expected = range.replacing(" to ", with: " à ")
    #expect(try french.problems.first?.help == "écrivez un nombre de \(expected)")
  }

  @Test func `a series is of the measure asked for, which there must be`() throws {
    let registry = try #require(Self.reading.registry)
    let all = CCall.export(Self.shipped, #"{"format": "series"}"#)
    #expect(all.bytes == SeriesTable.render(registry, in: .english))
    let women = CCall.export(Self.shipped, #"{"format": "series", "measure": "womenShare"}"#)
    #expect(women.bytes == SeriesTable.render(registry, for: .womenShare, in: .english))
    #expect(women.bytes.count > 1000 && women.bytes.count < all.bytes.count)
    for (options, code, path) in [
      (#"{"format": "series", "measure": "womanShare"}"#, "unknown-value", "measure"),
      (#"{"format": "series", "measure": "placement"}"#, "unknown-value", "measure"),
      (#"{"measure": "womenShare"}"#, "inapplicable-key", "measure"),
      (#"{"format": "series", "subjects": ["govenrment"]}"#, "unknown-id", "subjects[0]"),
      (#"{"format": "series", "groups": ["g"]}"#, "unknown-id", "groups[0]"),
    ] {
      let given = CCall.export(Self.shipped, options)
      #expect(given.status == Self.misused, "\(options)")
      #expect(try given.problems.map(\.code) == [code] && given.problems.map(\.path) == [path])
      let help = try #require(try given.problems.first?.help)
      #expect(code != "unknown-value" || help.contains("womenShare"), "\(help)")
    }
  }

  @Test func `quotations are found in documents by their names`() throws {
    let registry = try #require(Self.reading.registry)
    let source = try #require(registry.sources.first)
    let quoted = try #require(
      registry.subjects.flatMap(\.observations).first {
        $0.sources == [source.id] && $0.quote != nil
      } ?? registry.subjects.flatMap(\.observations).first { $0.quote != nil })
    let text = Array(try #require(quoted.quote).text(in: .english).utf8)
    let name = "\(quoted.sources[0]).txt"
    let word = MemoryLayout<Int>.size
    let given = name.withCString { name in
      text.withUnsafeBufferPointer { text in
        let documents = UnsafeMutableRawPointer.allocate(byteCount: 3 * word, alignment: word)
        defer { documents.deallocate() }
        documents.storeBytes(of: name, as: UnsafePointer<CChar>.self)
        documents.storeBytes(
          of: text.baseAddress, toByteOffset: word, as: UnsafePointer<UInt8>?.self)
        documents.storeBytes(of: text.count, toByteOffset: 2 * word, as: Int.self)
        return CCall {
          wps_verify(Self.shipped, Self.shipped.count, documents, 1, nil, $0)
        }
      }
    }
    let none = CCall.verify(Self.shipped)
    #expect(given.status == Self.done)
    #expect(given.bytes != none.bytes)
    #expect(given.text.contains(#""found""#))
    #expect(none.bytes == JSONVerification.render(Verification(of: registry)))
  }
}
