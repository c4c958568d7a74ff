import Foundation
import Testing

@testable import wps_cli

@Suite struct ValidateCommandTests {
  private let clean = TinyRegistry.body(TinyRegistry.observation(#""members": 24, "women": 6"#))

  @Test func `a clean file`() {
    let run = CommandRun(["validate", "-"], input: clean)
    #expect(run.status == .success)
    #expect(run.output == "")
    #expect(run.problems == "standard input: no problems\n")
  }

  @Test func `warnings fail only when asked to`() {
    let input = clean.replacing("\"women\": 6", with: "\"women\": 6, \"reportedPercent\": 26")
    #expect(CommandRun(["validate", "-"], input: input).status == .success)
    let strict = CommandRun(["validate", "-", "--strict"], input: input)
    #expect(strict.status == .failure)
    #expect(strict.problems.contains("[percent-mismatch]"))
    #expect(strict.problems.contains("6 of 24 is 25.00 per cent"))
  }

  @Test func `all problems at once, in the order of the file`() throws {
    let input =
      clean
      .replacing("2020-Q2\",\n", with: "2020-Q5\",\n")
      .replacing("\"other\"", with: "\"othr\"")
      .replacing("\"women\": 6", with: "\"women\": 60")
    let run = CommandRun(["validate", "-"], input: input)
    #expect(run.status == .failure)
    let codes = ["invalid-period", "unknown-value", "contradictory-counts"]
    let places = try codes.map { try #require(run.problems.range(of: "[\($0)]")).lowerBound }
    #expect(places == places.sorted())
    #expect(
      run.problems.hasSuffix("standard input: 3 errors; 'wps-cli explain CODE' explains each\n"))
  }

  @Test func `an empty file is an error of the file`() {
    let run = CommandRun(["validate", "-"], input: "")
    #expect(run.status == .failure)
    #expect(run.problems.hasPrefix("standard input:1:1: error: the file is empty"))
  }

  @Test func `problems are spelt in ASCII where the locale asks for it`() {
    let input = clean.replacing("\"Body\"", with: "\"Comité\", \"nom\": \"é\"")
    let run = CommandRun(["validate", "-"], input: input, environment: ["LC_ALL": "C"])
    #expect(run.problems.contains("Comite"))
    #expect(run.problems.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func `a program reads the problems as JSON, by their paths`() throws {
    let run = CommandRun(
      ["validate", "-", "--format", "json"],
      input: clean.replacing("\"other\"", with: "\"othr\"")
        .replacing("\"women\": 6", with: "\"women\": 60"))
    #expect(run.status == .failure && run.problems == "")
    let told = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let all = try #require(told?["problems"] as? [[String: Any]])
    #expect(all.compactMap { $0["code"] as? String } == ["unknown-value", "contradictory-counts"])
    #expect(
      all.compactMap { $0["path"] as? String }
        == ["bodies[0].kind", "bodies[0].observations[0].members"])
    #expect(all.allSatisfy { ($0["line"] as? Int ?? 0) > 0 && ($0["column"] as? Int ?? 0) > 0 })
    #expect(told?["errors"] as? Int == 2 && told?["warnings"] as? Int == 0)
    #expect(all.allSatisfy { $0["message"] is String && $0["severity"] as? String == "error" })
  }

  @Test func `the command that helps is for the very file`() throws {
    let late = clean.replacing("\"period\": \"2020-Q2\"", with: "\"period\": \"2020-Q4\"")
    let file = try ScratchFile(late, name: "l’an.json")
    let folder = file.folder.path
    for (locale, name) in [("C.UTF-8", "'\(folder)/l’an.json'"), ("C", #"\342\200\231an.json')"#)] {
      let run = CommandRun(["validate", file.path], environment: ["LC_ALL": locale])
      #expect(run.problems.contains("wps-cli quarter "), "\(run.problems)")
      #expect(run.problems.contains("\(name)\(locale == "C" ? "\"" : "") --begin 2020-Q4\n"))
    }
    let input = CommandRun(["validate", "-"], input: late)
    #expect(input.problems.contains(": wps-cli quarter --begin 2020-Q4\n"))
  }
}
