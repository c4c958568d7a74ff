import Foundation
import Testing

@testable import wps_cli

/// `wps-cli chart`: one drawing, read back.
@Suite struct ChartCommandTests {
  private static let languages = ["en", "fr"]
  private static let bodies = [
    "government", "csa", "cnt", "cvjr", "assembly", "minusma-individual-police",
    "women-candidates-2020",
  ]

  private func chart(_ arguments: [String]) -> CommandRun {
    CommandRun(["chart"] + arguments)
  }

  @Test(arguments: bodies, languages)
  func `a chart is one document that needs nothing else`(body: String, language: String) {
    let run = chart([body, Repository.registry, "--language", language])
    #expect(run.status == .success && run.problems.isEmpty)
    let parsed = ParsedPage(run.output)
    #expect(parsed.problem == nil)
    let root = parsed.elements[0]
    #expect(root.name == "svg" && parsed.all("svg").count == 1)
    #expect(root.attributes["role"] == "img" && root.attributes["xml:lang"] == language)
    #expect(root.attributes["aria-labelledby"] == "title desc")
    #expect(parsed.all("title").count == 1 && parsed.all("desc").count == 1)
    let title = parsed.all("title")[0].text
    // The title stands in the drawing as well, in a line or two.
    let drawn = parsed.all("text", "c-title").map(\.text).joined(separator: " ")
    #expect(!title.isEmpty && drawn == title)
    #expect(!parsed.elements.contains { ["script", "image", "use", "a"].contains($0.name) })
    #expect(!run.output.contains("@import") && !run.output.contains("url(h"))
    let fetching = parsed.elements.flatMap(\.attributes).filter {
      $0.key.hasSuffix("href") || $0.key.hasPrefix("on") || $0.key == "style"
    }
    #expect(fetching.isEmpty)
    #expect(chart([body, Repository.registry, "--language", language]).output == run.output)
  }

  /// Every number in a place is whole.
  @Test(arguments: bodies)
  func `places are whole pixels`(body: String) {
    let places = ["x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height"]
    for element in ParsedPage(chart([body, Repository.registry]).output).elements {
      for (name, value) in element.attributes where places.contains(name) {
        #expect(Int(value) != nil, "\(name)=\(value)")
      }
      #expect(element.attributes["d"]?.contains(".") != true)
    }
  }

  // MARK: - Figures

  /// The dots of a chart, worked out from the file by other means: from floating point, and days by
  /// Foundation.
  @Test(arguments: ["government", "cnt", "cvjr", "assembly", "minusma-individual-police"])
  func `dots stand where the file's figures put them`(body: String) throws {
    let data = try Data(contentsOf: URL(filePath: Repository.registry))
    let file = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let bodies = try #require(file["bodies"] as? [[String: Any]])
    let record = try #require(bodies.first { $0["id"] as? String == body })
    let observations = try #require(record["observations"] as? [[String: Any]])
    let last = try day("2022-06-30")
    let figures = try observations.compactMap { observation -> (date: Date, share: Double)? in
      guard observation["alternate"] == nil else { return nil }
      let date = try day(of: observation)
      guard date <= last else { return nil }
      if let women = observation["women"] as? Int, let members = observation["members"] as? Int {
        return (date, Double(women) / Double(members))
      }
      return (observation["reportedPercent"] as? Double).map { (date, $0 / 100) }
    }
    #expect(figures.count > 1)
    let parsed = ParsedPage(chart([body, Repository.registry]).output)
    let number = { (text: String?) in Double(text ?? "") ?? .nan }
    // "M41 272H660".
    let axis = try #require(parsed.all("path", "c-base").first?.attributes["d"])
      .split { "MH ".contains($0) }.map { number(String($0)) }
    let (left, bottom, right) = (axis[0], axis[1], axis[2])
    let first = try day(
      "\(Calendar.utc.component(.year, from: figures.map(\.date).min() ?? last))-01-01")
    let scale = (right - left) / last.timeIntervalSince(first)
    // The key has a dot too, which is the last.
    let dots = parsed.all("circle", "c-dot").map(\.attributes).dropLast()
    #expect(dots.count == figures.count)
    for (dot, figure) in zip(dots, figures.sorted { $0.date < $1.date }) {
      let x = left + figure.date.timeIntervalSince(first) * scale
      #expect(abs(number(dot["cx"]) - x) <= 0.51, "\(figure)")
      #expect(abs(number(dot["cy"]) - (bottom - figure.share * 400)) <= 0.51, "\(figure)")
    }
  }

  private func day(_ text: String) throws -> Date {
    try #require(Calendar.utc.day(text))
  }

  /// The day of an observation, or the last of its period.
  private func day(of observation: [String: Any]) throws -> Date {
    if let day = observation["asAt"] as? String { return try self.day(day) }
    let period = try #require(observation["period"] as? String)
    let parts = period.split(separator: "-")
    let month =
      parts.count == 1
      ? 12 : parts[1].hasPrefix("Q") ? (Int(parts[1].dropFirst()) ?? 0) * 3 : Int(parts[1]) ?? 0
    let first = try day("\(parts[0])-\(month)-01")
    let next = try #require(Calendar.utc.date(byAdding: .month, value: 1, to: first))
    return next.addingTimeInterval(-86_400)
  }

  @Test(arguments: bodies, ["2016-Q3", "2020-Q2", "2022-Q2", "2024-Q1"])
  func `the latest figure is the one of the scorecard`(body: String, period: String) throws {
    let options = ["--period", period]
    let registry = try String(contentsOf: URL(filePath: Repository.registry), encoding: .utf8)
    let scorecard = try CommandRun.scorecard(registry, options + ["--body", body])
    let assessments = scorecard["assessments"] as? [[String: Any]] ?? []
    let drawn = assessments.first {
      $0["part"] is NSNull && $0["position"] is NSNull
        && ($0["measure"] as? String)?.hasSuffix("hare") == true
        && $0["verdict"] as? String != "notInForce"
    }
    guard let percent = drawn?["percent"] as? String, percent != "0.0" else { return }
    let parsed = ParsedPage(chart([body, Repository.registry] + options).output)
    let shown = parsed.all("text", "c-value")
    #expect(shown.map(\.text) == ["\(percent)%"])
    if let verdict = drawn?["verdict"] as? String, ["met", "unmet"].contains(verdict) {
      #expect(shown[0].attributes["class"]?.hasSuffix(" c-\(verdict)") == true)
    }
  }

  // MARK: - Hostile texts

  @Test(arguments: languages)
  func `hostile names stay text`(language: String) {
    let name = #"<script>alert(1)</script> ]]> \"'& \u0007\u202e\ufffe\n--> =cmd"#
    let registry = TinyRegistry.body(
      #"{ "period": "2019-Q2", "members": 10, "women": 1, "source": "source" },"#
        + TinyRegistry.observation(#""members": 10, "women": 3"#)
    )
    .replacing(#""name": "Body""#, with: #""name": "\#(name)""#)
    .replacing(#""title": "Test""#, with: #""title": "\#(name)", "publisher": "\#(name)""#)
    .replacing(#""name": "Target""#, with: #""name": "\#(name)""#)
    .replacing(#""title": "Source""#, with: #""title": "\#(name)""#)
    let run = CommandRun(["chart", "body", "-", "--language", language], input: registry)
    let parsed = ParsedPage(run.output)
    #expect(run.status == .success && parsed.problem == nil)
    #expect(!parsed.elements.contains { $0.name == "script" })
    #expect(parsed.all("desc")[0].text.contains("<script>alert(1)</script> ]]> \"'&"))
    let forbidden = run.output.unicodeScalars.filter {
      $0.value < 0x20 && $0 != "\n" || [0x202E, 0xFFFE].contains($0.value)
    }
    #expect(forbidden.isEmpty)
  }

  // MARK: - What is asked for

  @Test func `a target may be chosen`() {
    let all = chart(["csa", Repository.registry, "--target", "thirty-per-cent-all-institutions"])
    #expect(all.output.contains("30%: asked by civil society"))
    let first = chart(["CSA", Repository.registry])
    #expect(first.output.contains("30%: asked by MINUSMA"))
    // The first of its targets that is in force.
    let later = chart(["csa", Repository.registry, "--period", "2024-Q1"])
    #expect(later.output.contains("30%: asked by civil society"))
  }

  @Test func `what cannot be drawn is said`() {
    for (arguments, problem) in [
      ([], "'chart' needs a body, a list or an indicator"),
      (["goverment", Repository.registry], "Did you mean 'government' (Government)?"),
      (["gender-law-decree", Repository.registry], "has no shares or numbers to draw"),
      (["csa.chair", Repository.registry], "positions have no figures to draw"),
      (["law-2015-052", Repository.registry], "is a source, and a body"),
      (["csa", Repository.registry, "--target", "thirty"], "'csa' has no target 'thirty'"),
      (
        ["csa", Repository.registry, "--target", "two-women-per-party"],
        "asks for no share or number of the whole of 'csa'"
      ),
      (["a", "b", "c"], "unexpected argument 'c'"),
    ] {
      let run = chart(arguments)
      #expect(run.status == .unusable && run.output.isEmpty)
      #expect(run.problems.contains(problem), "\(run.problems)")
    }
  }

  @Test func `a chart goes to a file`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "x.svg")
    let run = chart(["cnt", Repository.registry, "--output", file.path])
    #expect(run.status == .success && run.output.isEmpty && run.problems.hasPrefix("Wrote "))
    let written = try String(contentsOf: file, encoding: .utf8)
    #expect(written == chart(["cnt", Repository.registry]).output)
  }
}

extension Calendar {
  /// Days as they are counted everywhere.
  fileprivate static var utc: Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? calendar.timeZone
    return calendar
  }

  /// The day that is written year-month-day.
  fileprivate func day(_ text: String) -> Date? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    return date(from: DateComponents(year: parts[0], month: parts[1], day: parts[2]))
  }
}
