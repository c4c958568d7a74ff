import Foundation
import Testing
import WPSIndicators

@testable import wps_cli

/// `wps-cli init` in a folder of its own.
@Suite final class InitCommandTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  private var file: String { folder.appending(path: "first.json").path }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  @Test(arguments: [[], ["en"], ["fr"], ["en", "fr"], ["fr", "en", "fr"]])
  func `the starter has no problems but that it is one, and a scorecard`(languages: [String]) throws
  {
    let run = CommandRun(["init", file] + languages.flatMap { ["--language", $0] })
    #expect(run.status == .success && run.problems == "")
    #expect(try names == ["first.json", "indicators.schema.json"])
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let reading = Registry.read(SourceText(name: file, text))
    #expect(reading.errorCount == 0)
    // The title, a report and its publisher, a figure with place and note, the note of a milestone.
    #expect(reading.diagnostics.map(\.code.name) == Array(repeating: "placeholder", count: 7))
    let card = try CommandRun.scorecard(text)
    let rows = card["assessments"] as? [[String: Any]] ?? []
    #expect(rows.map { $0["verdict"] as? String } == ["unmet", "notDue"])
    #expect(text.contains("Made up, to be replaced.") == (languages != ["fr"]))
    #expect(text.contains("Donnée fictive") == languages.contains("fr"))
    #expect(text.contains("\"en\": ") == (languages.count > 1))
  }

  @Test func `the locale chooses the language, and an option the quarter`() throws {
    let run = CommandRun(
      ["init", file, "--period", "2026-Q4"], environment: ["LANG": "fr_ML.UTF-8"])
    #expect(run.status == .success)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains("Donnée fictive") && text.contains("\"2026-Q4\""))
    #expect(
      run.output.replacing("\u{A0}", with: " ") == """
        \(file) a été créé, avec \(folder.path)/indicators.schema.json pour votre éditeur de texte.

        Étapes suivantes :
          1. Remplacez les chiffres inventés par ceux de vos sources, question par
             question :
             wps-cli record --file \(file)
          2. Voyez ce qui est encore inventé :
             wps-cli validate \(file)
          3. Voyez le tableau de bord :
             wps-cli scorecard \(file)

        """)
    #expect(CommandRun(["validate", file]).status == .success)
    #expect(CommandRun(["validate", "--strict", file]).status == .failure)
  }

  @Test func `the schema that it names lies beside it`() throws {
    _ = CommandRun(["init", file])
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.hasPrefix("{\n  \"$schema\": \"indicators.schema.json\",\n"))
    let schema = folder.appending(path: "indicators.schema.json")
    #expect(try String(contentsOf: schema, encoding: .utf8) == CommandRun(["schema"]).output)
    let second = folder.appending(path: "second.json").path
    try "mine".write(to: schema, atomically: false, encoding: .utf8)
    #expect(CommandRun(["init", second]).status == .success)
    #expect(try String(contentsOf: schema, encoding: .utf8) == "mine")
  }

  @Test(arguments: [
    ("2026-01-01", "2026-Q1"), ("2026-03-31", "2026-Q1"), ("2026-04-01", "2026-Q2"),
    ("2026-06-30", "2026-Q2"), ("2026-07-01", "2026-Q3"), ("2026-09-30", "2026-Q3"),
    ("2026-10-01", "2026-Q4"), ("2026-12-31", "2026-Q4"), ("2027-01-01", "2027-Q1"),
  ])
  func `the quarter is the current one`(day: String, quarter: String) {
    let text = CommandRun(["init", "-"], today: day).output
    #expect(text.contains(#""reportingPeriod": "\#(quarter)""#))
    #expect(text.contains(#""period": "\#(quarter)""#))
  }

  @Test func `a clock without a day is told`() {
    let run = CommandRun(["init", "-"], today: "none")
    #expect(run.status == .unusable && run.output == "")
    #expect(run.problems.contains("Add '--period PERIOD'"))
    #expect(CommandRun(["init", "-", "--period", "2026"], today: "none").status == .success)
  }

  @Test func `a scorecard says that something in the file is made up`() {
    let starter = CommandRun(["init", "-"]).output
    let card = CommandRun(["scorecard", "-"], input: starter)
    #expect(card.problems.contains("; figures or texts in it are made up, by 'wps-cli init'\n"))
    let french = CommandRun(["scorecard", "-", "--language", "fr"], input: starter)
    #expect(french.problems.contains("il contient des chiffres ou des textes inventés par"))
  }

  @Test func `it says what to do next`() {
    let odd = folder.appending(path: "it's new.json").path
    let output = CommandRun(["init", odd]).output
    #expect(output.hasPrefix("Wrote \(odd), with \(folder.path)/indicators.schema.json beside it"))
    #expect(output.contains("wps-cli validate '\(folder.path)/it'\\''s new.json'\n"))
    #expect(output.contains("wps-cli record --file '\(folder.path)/it'\\''s new.json'\n"))
  }

  @Test func `no file is overwritten, not even a link that leads nowhere`() throws {
    try "mine".write(toFile: file, atomically: false, encoding: .utf8)
    let run = CommandRun(["init", file])
    #expect(run.status == .unusable && run.output == "")
    #expect(
      run.problems == "wps-cli: cannot write '\(file)': there is a file of that name\n")
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
    // Nobody is asked in vain.
    let asked = CommandRun(["init", file], answers: ["Mali"])
    #expect(asked.status == .unusable && asked.output == "" && asked.problems == run.problems)
    let link = folder.appending(path: "link.json").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "nowhere")
    #expect(CommandRun(["init", link]).status == .unusable)
    #expect(try names == ["first.json", "link.json"])
  }

  @Test func `a folder that is missing is an error of the machine`() throws {
    let run = CommandRun(["init", folder.appending(path: "no/x.json").path])
    #expect(run.status == .unusable)
    #expect(run.problems.hasSuffix("there is no such file or folder\n"))
    #expect(try names == [])
  }

  @Test func `a new file has the permissions that any new file has`() throws {
    _ = CommandRun(["init", file])
    let other = folder.appending(path: "other").path
    try "".write(toFile: other, atomically: false, encoding: .utf8)
    let permissions = { (path: String) in
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try permissions(file) == permissions(other))
  }

  @Test func `the starter can go to standard output`() {
    let output = CommandRun(["init", "-"]).output
    #expect(output.hasPrefix("{\n"))
    #expect(CommandRun(["validate", "-"], input: output).status == .success)
  }
}
