import Foundation
import Testing
import WPSIndicators

@testable import WPSIndicatorsC

/// `wps_quarter` and `wps_explain`.
@Suite struct CWorklistTests {
  private static let shipped = (try? RepositoryFile.bytes("indicators.json")) ?? []
  private static let reading = Registry.read(SourceText(name: "indicators.json", bytes: shipped))
  private static let (done, faulty, refused, misused): (Int32, Int32, Int32, Int32) = (0, 1, 2, 3)

  @Test(arguments: Language.allCases)
  func `the worklist is the library's`(language: Language) throws {
    for (name, file) in try RepositoryFile.registries() {
      let registry = try #require(
        Registry.read(SourceText(name: name, bytes: file)).registry, "\(name)")
      let scorecard = Scorecard(of: registry, for: registry.reportingPeriod)
      let given = CCall.quarter(file, #"{"language": "\#(language.rawValue)"}"#)
      #expect(given.status == Self.done)
      #expect(given.bytes == JSONWorklist.render(scorecard, in: language), "\(name)")
      let text = CCall.quarter(
        file, #"{"format": "text", "width": 100, "language": "\#(language.rawValue)"}"#)
      let commands = WorklistCommands(language: language, style: TextStyle(width: 100))
      #expect(
        text.text
          == TextWorklist.render(
            scorecard, in: language, style: TextStyle(width: 100), guide: commands.guide))
    }
  }

  @Test func `a period begins, and the change can be seen`() throws {
    let registry = try #require(Self.reading.registry)
    let period = registry.reportingPeriod
    let next = try #require(Period("2030-Q1"))
    let edit = try #require(Self.reading.beginning(next))
    let given = CCall.quarter(Self.shipped, #"{"begin": "2030-Q1"}"#)
    #expect(given.status == Self.done)
    #expect(given.bytes == edit.bytes && given.bytes != Self.shipped)
    let diff = CCall.quarter(Self.shipped, #"{"begin": "2030-Q1", "answer": "diff"}"#)
    #expect(diff.bytes == edit.diff)
    let words = CCall.quarter(Self.shipped, #"{"begin": "2030-Q1", "answer": "words"}"#)
    #expect(words.text.hasPrefix("indicators.json:"))
    #expect(
      words.text.hasSuffix("the reporting period is now 2030-Q1; it was \(period)\n"),
      "\(words.text)")
    let same = CCall.quarter(Self.shipped, #"{"begin": "\#(period)"}"#)
    #expect(same.status == Self.done)
    #expect(same.bytes == Self.shipped)
    let early = CCall.quarter(Self.shipped, #"{"begin": "2001"}"#)
    #expect(early.status == Self.refused)
    #expect(try early.problems.map(\.code) == ["dates-reversed"])
    #expect(try early.problems.map(\.path) == ["begin"])
  }

  @Test func `verdicts are explained as the library does`() throws {
    let registry = try #require(Self.reading.registry)
    let subject = try #require(registry.subjects.first { $0.targets.count > 1 })
    for period in [registry.reportingPeriod, try #require(Period("2020-Q2"))] {
      let scorecard = Scorecard(
        of: registry, for: period, showing: SubjectSelection(subjects: [subject.id]))
      let options = #""subject": "\#(subject.id)", "period": "\#(period)", "width": 70"#
      #expect(
        CCall.explain(Self.shipped, "{\(options), \"language\": \"fr\"}").text
          == Explanation.render(scorecard, in: .french, style: TextStyle(width: 70)))
      let target = subject.targets[1]
      #expect(
        CCall.explain(Self.shipped, #"{\#(options), "target": "\#(target)"}"#).text
          == Explanation.render(
            scorecard, target: target, in: .english, style: TextStyle(width: 70)))
    }
  }

  @Test func `every code is explained, without a registry`() throws {
    for code in DiagnosticCode.allCases {
      let explanation = try #require(DiagnosticExplanation(named: code.name))
      let given = CCall { wps_explain(nil, 0, #"{"code": "\#(code.name)"}"#, $0) }
      #expect(given.status == Self.done)
      #expect(
        given.text == DiagnosticPage.render(explanation, in: .english, style: TextStyle()))
    }
  }

  @Test(arguments: [
    (#"{"answer": "diff"}"#, "inapplicable-key", "answer"),
    (#"{"begin": "2030-Q1", "format": "json"}"#, "inapplicable-key", "format"),
    (#"{"width": 60}"#, "inapplicable-key", "width"),
    (#"{"begin": "2030Q1"}"#, "invalid-period", "begin"),
    (#"{"begin": "2030-Q1", "answer": "both"}"#, "unknown-value", "answer"),
    (#"{"format": "csv"}"#, "unknown-value", "format"),
    (#"{"period": "2020"}"#, "unknown-key", "period"),
  ])
  func `a worklist is refused`(options: String, code: String, path: String) throws {
    try Self.expect(CCall.quarter(Self.shipped, options), Self.misused, code, path)
  }

  @Test(arguments: [
    ("{}", "missing-key", ""),
    (#"{"subject": "cnx"}"#, "unknown-id", "subject"),
    (#"{"subject": "cnt", "target": "x"}"#, "unknown-id", "target"),
    (#"{"subject": "cnt", "code": "unknown-key"}"#, "inapplicable-key", "subject"),
    (#"{"code": "unknown-key", "period": "2020"}"#, "inapplicable-key", "period"),
    (#"{"code": "unknown-kee"}"#, "unknown-value", "code"),
  ])
  func `an explanation is refused`(options: String, code: String, path: String) throws {
    try Self.expect(CCall.explain(Self.shipped, options), Self.misused, code, path)
    let french = try CCall.explain(
      Self.shipped, #"{"language": "fr""# + (options == "{}" ? "" : ", ") + options.dropFirst()
    ).problems
    let english = try CCall.explain(Self.shipped, options).problems
    #expect(french.first?.message != english.first?.message)
  }

  private static func expect(
    _ given: CCall, _ status: Int32, _ code: String, _ path: String
  ) throws {
    #expect(given.status == status, "\(given.text)")
    let problem = try #require(try given.problems.first)
    #expect(problem.code == code && problem.path == path, "\(given.text)")
  }

  @Test func `what has errors is told, and nothing traps`() {
    for count in [0, 1, -1, Int.max, Int.min] {
      #expect(CCall { wps_quarter(nil, count, nil, $0) }.status == Self.faulty)
      #expect(CCall { wps_quarter(nil, count, #"{"begin": "2030"}"#, $0) }.status == Self.faulty)
      #expect(CCall { wps_explain(nil, count, nil, $0) }.status == Self.misused)
      #expect(CCall { wps_explain(nil, count, #"{"subject": "x"}"#, $0) }.status == Self.faulty)
    }
    #expect(wps_quarter(nil, 0, nil, nil) == Self.misused)
  }
}
