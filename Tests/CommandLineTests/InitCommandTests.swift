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
    // The title, a group, two sources with a publisher, a body, its note and a milestone.
    #expect(reading.diagnostics.map(\.code.name) == Array(repeating: "placeholder", count: 8))
    let card = try CommandRun.scorecard(text)
    let rows = card["assessments"] as? [[String: Any]] ?? []
    #expect(rows.map { $0["verdict"] as? String } == ["unmet", "notDue"])
    #expect(text.contains("Placeholder: overwrite.") == (languages != ["fr"]))
    #expect(text.contains("Chiffres fictifs") == languages.contains("fr"))
    #expect(text.contains("\"en\": ") == (languages.count > 1))
  }

  @Test func `the locale chooses the language, and an option the quarter`() throws {
    let run = CommandRun(
      ["init", file, "--period", "2026-Q4"], environment: ["LANG": "fr_ML.UTF-8"])
    #expect(run.status == .success)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains("Chiffres fictifs") && text.contains("\"2026-Q4\""))
    #expect(!text.contains("2000-Q1"))
    #expect(
      run.output.replacing("\u{A0}", with: " ") == """
        \(file) a été créé, avec \(folder.path)/indicators.schema.json pour votre éditeur de texte.

        Étapes suivantes :
          1. Ouvrez-le dans un éditeur de texte et remplacez son contenu : tout y est inventé.
          2. wps-cli validate \(file)
          3. wps-cli scorecard \(file)

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

  @Test func `a quarter that nobody named is to be set`() throws {
    let output = CommandRun(["init", file]).output
    let command = "wps-cli quarter \(file) --begin 2026-Q4"
    #expect(
      output.contains(
        "  2. Set the period that you report up to, in the place of 2000-Q1, for example:\n"
          + "     \(command)\n  3. wps-cli validate"))
    let words = command.split(separator: " ").dropFirst().map(String.init)
    #expect(CommandRun(words).status == .success)
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains(#""2026-Q4""#))
    let french = CommandRun(["init", "\(file).fr", "--language", "fr"]).output
    #expect(french.contains("  2. Indiquez, à la place de 2000-Q1, la période sur laquelle porte"))
    #expect(
      french.contains(" par exemple\u{A0}:\n     wps-cli quarter \(file).fr --begin 2026-Q4\n"))
  }

  @Test func `a target has an authority of its own, and the publisher is of the first language`() {
    let text = {
      CommandRun(["init", "-", "--language", $0] + ($1 ? ["--language", "en"] : [])).output
    }
    #expect(text("en", false).contains(#""atLeast": "30%",\#n      "source": "example-law""#))
    #expect(text("fr", true).contains(#""publisher": "Éditeur d’exemple""#))
    #expect(text("en", true).contains(#""publisher": "Example publisher""#))
    let card = CommandRun(["scorecard", "--full", "-"], input: text("en", false)).output
    #expect(card.contains("share of women [2]\n"))
  }

  @Test func `it says what to do next`() {
    let odd = folder.appending(path: "it's new.json").path
    let output = CommandRun(["init", odd]).output
    #expect(output.hasPrefix("Wrote \(odd), with \(folder.path)/indicators.schema.json beside it"))
    #expect(output.contains("wps-cli validate '\(folder.path)/it'\\''s new.json'\n"))
  }

  @Test func `no file is overwritten, not even a link that leads nowhere`() throws {
    try "mine".write(toFile: file, atomically: false, encoding: .utf8)
    let run = CommandRun(["init", file])
    #expect(run.status == .unusable && run.output == "")
    #expect(
      run.problems == "wps-cli: cannot write '\(file)': there is a file of that name\n")
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
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
