import Foundation
import Testing
import WPSIndicators

@testable import WPSIndicatorsC

/// The functions of wps.h give what the library gives, and refuse what they cannot do.
@Suite struct CInterfaceTests {
  private static let shipped = (try? RepositoryFile.bytes("indicators.json")) ?? []
  private static let (done, faulty, refused, misused): (Int32, Int32, Int32, Int32) = (0, 1, 2, 3)

  @Test func `versions are told`() {
    #expect(wps_abi_version() == 1)
    #expect(String(cString: wps_version()) == Release.version)
  }

  @Test func `scorecards are the library's, of each file, period, format and language`() throws {
    var count = 0
    for (name, file) in try RepositoryFile.registries() {
      let reading = Registry.read(SourceText(name: "indicators.json", bytes: file))
      let registry = try #require(reading.registry, "\(name)")
      for period in ["\(registry.reportingPeriod)", "2020-Q2", "2019", "2016-07"] {
        let asked = try #require(Period(period))
        let scorecard = Scorecard(of: registry, for: asked)
        for format in ScorecardFormat.allCases {
          for language in Language.allCases {
            let expected = scorecard.rendered(
              as: format, in: language, with: RenderingOptions(checksum: reading.checksum))
            let given = CCall.scorecard(
              file,
              """
              {"period": "\(period)", "format": "\(format.rawValue)", \
              "language": "\(language.rawValue)"}
              """)
            #expect(given.status == Self.done, "\(name) \(given.text)")
            #expect(given.bytes == expected, "\(name), \(period), \(format), \(language)")
            count += 1
          }
        }
      }
    }
    #expect(count > 200)
  }

  @Test func `options reach the scorecard`() throws {
    let reading = Registry.read(SourceText(name: "indicators.json", bytes: Self.shipped))
    let registry = try #require(reading.registry)
    let (period, earlier) = (try #require(Period("2021-Q4")), try #require(Period("2020-Q2")))
    let group = try #require(registry.groups.first).id
    let compared = Scorecard(
      of: registry, for: period, showing: SubjectSelection(groups: [group]), comparedWith: earlier)
    let link = try #require(LanguageLink(.french, at: "card.fr.html"))
    let page = CCall.scorecard(
      Self.shipped,
      """
      {"period": "2021-Q4", "compareWith": "2020-Q2", "groups": ["\(group)"], "history": 8,
       "links": {"fr": "card.fr.html"}, "format": "html"}
      """)
    #expect(
      page.bytes
        == compared.rendered(
          as: .html, in: .english,
          with: RenderingOptions(history: 8, checksum: reading.checksum, links: [link])))
    let wide = CCall.scorecard(Self.shipped, #"{"width": 100, "subjects": ["cvjr"]}"#)
    let one = Scorecard(
      of: registry, for: registry.reportingPeriod, showing: SubjectSelection(subjects: ["cvjr"]))
    #expect(
      wide.bytes
        == one.rendered(
          as: .text, in: .english,
          with: RenderingOptions(
            detail: .full, style: TextStyle(width: 100), width: 100, checksum: reading.checksum)))
  }

  @Test(arguments: [
    (#"{"perod": "2020"}"#, "unknown-key", "perod"),
    (#"{"period": "2020Q2"}"#, "invalid-period", "period"),
    (#"{"format": "pdf"}"#, "unknown-value", "format"),
    (#"{"format": 1}"#, "wrong-type", "format"),
    (#"{"language": "de"}"#, "unknown-value", "language"),
    (#"{"groups": "x"}"#, "wrong-type", "groups"),
    (#"{"groups": ["x"]}"#, "unknown-id", "groups[0]"),
    (#"{"subjects": ["cvjr", "cvj"]}"#, "unknown-id", "subjects[1]"),
    (#"{"history": 61}"#, "invalid-count", "history"),
    (#"{"history": 8, "format": "csv"}"#, "inapplicable-key", "history"),
    (#"{"compareWith": "2030"}"#, "dates-reversed", "compareWith"),
    (#"{"links": {"fr": "javascript:x"}, "format": "html"}"#, "unknown-value", "links.fr"),
    (#"{"links": {"de": "x"}, "format": "html"}"#, "invalid-language", "links.de"),
    (#"{"links": "x", "format": "html"}"#, "wrong-type", "links"),
    (#"{"width": -1}"#, "invalid-count", "width"),
    (#"{"name": ""}"#, "empty-text", "name"),
    (#"{"name": "a", "name": "b"}"#, "duplicate-key", "name"),
    (#"{"format": "json""#, "malformed-json", ""),
    ("[]", "wrong-type", ""),
  ])
  func `options that are no good are told`(options: String, code: String, path: String) throws {
    let given = CCall.scorecard(Self.shipped, options)
    #expect(given.status == Self.misused)
    let problem = try #require(try given.problems.first)
    #expect(problem.code == code)
    #expect(problem.path == path)
    // Where the language can be read, it is spoken.
    if options.hasPrefix("{"), !options.contains("language"), code != "malformed-json" {
      let french = CCall.scorecard(Self.shipped, #"{"language": "fr", "# + options.dropFirst())
      #expect(try french.problems.first?.message != problem.message)
    }
  }

  /// What is said speaks of the options, or of the draft, and never of a file.
  @Test(arguments: [
    (Array(" ".utf8), "are empty", "sont vides"),
    (Array("{\"a\"".utf8), "end where", "s’arrêtent là où"),
    (Array("{} x".utf8), "where the end of the options is", "il faut la fin des options"),
    (Array("[]".utf8), "must be an object { … }, not a list", "doivent être un objet { … }"),
    ([0xFE, 0xFF], "are not UTF-8, but UTF-16,", "ne sont pas en UTF-8 mais en UTF-16,"),
    ([0x7B, 0, 0x7D, 0], "are not UTF-8, but UTF-16 or", "ne sont pas en UTF-8 mais en UTF-16 ou"),
    ([0xC0], "these bytes are not UTF-8", "ces octets ne sont pas de l’UTF-8"),
    (Array("{ // all\n}".utf8), "no comments; delete it", "pas de commentaires en JSON"),
    (Array("{\n<<<<<<< ours\n}".utf8), "a merge was left", "deux versions sont restées"),
  ])
  func `the words are those for options`(bytes: [UInt8], english: String, french: String) throws {
    for call in [Call.scorecard, .record] {
      let given = Given(bytes, of: call.role, as: CallOption.format(of: call))
      #expect(given.text.name == (call == .record ? "draft" : "options"))
      for problem in given.diagnostics {
        for said in [problem.message, problem.help ?? .empty] {
          #expect(!said.english.contains("file") && !said.french.contains("fichier"), "\(said)")
          #expect(!said.english.contains("registry"), "\(said)")
        }
      }
      let problem = try #require(given.diagnostics.last)
      if call == .scorecard {
        let said = problem.message + (problem.help ?? .empty)
        #expect(said.english.contains(english), "\(said)")
        #expect(said.french.contains(french), "\(said)")
      }
    }
  }

  @Test func `nothing traps on nulls, nothing and nonsense`() {
    #expect(wps_scorecard(nil, 0, nil, nil) == Self.misused)
    wps_free(nil)
    for count in [0, 1, -1, Int.max, Int.min] {
      #expect(CCall { wps_scorecard(nil, count, nil, $0) }.status == Self.faulty)
      #expect(CCall { wps_validate(nil, count, "", $0) }.status == Self.faulty)
      #expect(CCall { wps_import(nil, count, nil, count, nil, $0) }.status == Self.faulty)
      #expect(CCall { wps_export(nil, count, nil, $0) }.status == Self.faulty)
      #expect(CCall { wps_verify(nil, count, nil, count, nil, $0) }.status == Self.faulty)
      #expect(CCall { wps_record(nil, count, nil, $0) }.status == Self.misused)
      #expect(CCall { wps_what_if(nil, count, nil, $0) }.status == Self.misused)
      #expect(CCall { wps_diff(nil, count, nil, count, nil, $0) }.status == Self.done)
    }
    #expect(CCall.diff([], Self.shipped).status == Self.faulty)
  }

  @Test func `hostile bytes are refused, never worse`() throws {
    let file = try RepositoryFile.bytes("Tests/WPSIndicatorsTests/Fixtures/valid/every-key.json")
    let table = CCall.export(file).bytes
    let options = #"{"period": "2020-Q2", "subjects": ["a"], "links": {"fr": "b"}, "width": 12}"#
    let draft = #"{"subject": "board", "observation": {"asAt": "2020-01-01", "by": {"a": 1}}}"#
    var random = SystemRandomNumberGenerator()
    for round in 0..<120 {
      var (bytes, rows) = (file, table)
      bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255)
      rows[Int.random(in: rows.indices, using: &random)] = UInt8.random(in: 0...255)
      if round.isMultiple(of: 3) { bytes.removeLast(Int.random(in: 0..<bytes.count)) }
      let words = String(options.prefix(Int.random(in: 0...options.count)))
      let record = String(draft.prefix(Int.random(in: 0...draft.count)))
      for given in [
        CCall.scorecard(bytes), CCall.scorecard(file, words), CCall.validate(bytes),
        CCall.record(file, record), CCall.record(bytes, draft), CCall.importing(file, rows),
        CCall.diff(file, bytes), CCall.verify(bytes), CCall.export(bytes),
        CCall.whatIf(bytes, #"{"body": "board", "women": 1}"#), CCall.quarter(bytes),
        CCall.quarter(bytes, #"{"begin": "2030-Q1"}"#),
        CCall.explain(bytes, #"{"subject": "board"}"#),
      ] {
        #expect((0...3).contains(given.status))
        if given.status != Self.done { #expect(try !given.problems.isEmpty) }
      }
    }
    for number in [Int64.max, -Int64.max, 0, -1, 1_000_000_000_000] {
      for key in ["women", "men", "seats", "vacanciesToWomen", "next"] {
        let given = CCall.whatIf(Self.shipped, #"{"body": "cnt", "\#(key)": \#(number)}"#)
        #expect([Self.done, Self.refused, Self.misused].contains(given.status), "\(given.text)")
      }
    }
    for width in [0, 1, 40_000] {
      for format in ScorecardFormat.allCases {
        let options = #"{"width": \#(width), "format": "\#(format.rawValue)"}"#
        #expect(CCall.scorecard(Self.shipped, options).status == Self.done)
      }
    }
  }

  @Test func `problems are those of validate`() throws {
    let path = "Tests/WPSIndicatorsTests/Fixtures/invalid/dates-reversed.json"
    let file = try RepositoryFile.bytes(path)
    let reading = Registry.read(SourceText(name: "x.json", bytes: file))
    let given = CCall.validate(file, #"{"name": "x.json", "language": "fr"}"#)
    #expect(given.status == Self.faulty)
    #expect(given.bytes == reading.problemsAsJSON(in: .french))
    #expect(
      CCall.validate(file, #"{"name": "x.json", "format": "text"}"#).text
        == DiagnosticDrawing.draw(reading.diagnostics, of: reading.text))
    for other in [CCall.scorecard(file), CCall.export(file), CCall.diff(Self.shipped, file)] {
      #expect(other.status == Self.faulty)
      #expect(other.bytes == CCall.validate(file).bytes)
    }
    let warned = CCall.validate(Self.shipped)
    #expect(warned.status == Self.done)
    #expect(try warned.problems.count > 5)
  }

  @Test func `every option is described beside its function`() throws {
    let header = String(
      decoding: try RepositoryFile.bytes("Sources/WPSIndicatorsC/include/wps.h"), as: UTF8.self)
    for call in [
      Call.scorecard, .validate, .record, .import, .export, .diff, .verify, .quarter, .explain,
      .whatIf,
    ] {
      let name = "wps_\(call.rawValue)("
      let function = try #require(header.range(of: "int32_t \(name)"))
      let comment = try #require(
        header[..<function.lowerBound].range(of: "/*", options: .backwards))
      let words = header[comment.lowerBound..<function.lowerBound]
      for key in CallOption.format(of: call).keys {
        #expect(words.contains("\"\(key.name)\""), "\(name) \(key.name)")
      }
    }
  }
}
