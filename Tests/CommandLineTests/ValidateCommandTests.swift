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

  /// A file with 150 keys that mean nothing, and one error of another kind.
  private var faulty: String {
    let keys = (1...150).map { "\"zz\($0)\": 1" }.joined(separator: ", ")
    return clean.replacing("\"women\": 6", with: "\"women\": 6, \(keys)")
      .replacing("\"other\"", with: "\"othr\"")
  }

  @Test func `of very many problems of a kind the first are shown`() {
    let run = CommandRun(["validate", "-"], input: faulty)
    #expect(run.status == .failure)
    #expect(run.problems.matches(of: /error:.*\[unknown-key\]/).count == 100)
    #expect(run.problems.matches(of: /error:.*\[unknown-value\]/).count == 1)
    #expect(!run.problems.contains("zz101'"))
    #expect(
      run.problems.hasSuffix(
        """
        and 50 more [unknown-key]
        'wps-cli validate - --all' shows all
        standard input: 151 errors; 'wps-cli explain CODE' explains each

        """))
    let french = CommandRun(["validate", "-", "--language", "fr"], input: faulty)
    #expect(
      french.problems.contains(
        "et 50 autres [unknown-key]\n«\u{A0}wps-cli validate - --all\u{A0}» les montre tous\nentrée standard\u{A0}: 151"
      ))
  }

  @Test func `all problems are shown where they are asked for, and told to programs`() throws {
    let all = CommandRun(["validate", "-", "--all"], input: faulty)
    #expect(all.status == .failure)
    #expect(all.problems.matches(of: /error:.*\[unknown-key\]/).count == 150)
    #expect(!all.problems.contains("more [") && !all.problems.contains("--all"))
    let json = CommandRun(["validate", "-", "--format", "json"], input: faulty)
    let told = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect((told?["problems"] as? [Any])?.count == 151)
  }

  @Test func `other commands say what shows all problems of the file`() throws {
    let file = try ScratchFile(faulty, name: "faulty.json")
    let path = file.path
    for command in [
      ["scorecard", path], ["list", "--file", path], ["diff", path, path],
      [
        "record", "body", "--period", "2020-Q3", "--women", "1", "--source", "source", "--file",
        path,
      ],
    ] {
      let run = CommandRun(command)
      #expect(run.status == .failure, "\(command)")
      #expect(run.problems.contains("and 50 more [unknown-key]\n"), "\(command): \(run.problems)")
      #expect(run.problems.contains("'wps-cli validate \(path) --all' shows all\n"), "\(command)")
      #expect(run.problems.contains("151 errors"), "\(command)")
    }
  }

  @Test func `what was meant is looked for a hundred times`() {
    let parts = (1...120).map { "\"parties\($0)\": { \"women\": 1 }" }.joined(separator: ", ")
    let input = TinyRegistry.body(
      TinyRegistry.observation("\"members\": 24, \"women\": 6, \"by\": { \"x\": { \(parts) } }"),
      body: """
        , "breakdowns": [{ "id": "x", "name": "X", "parts": [{ "id": "parties", "name": "P" }] }]
        """)
    let run = CommandRun(["validate", "-", "--all"], input: input)
    #expect(run.problems.matches(of: /\[unknown-id\]/).count == 120)
    #expect(run.problems.matches(of: /help: did you mean 'parties'/).count == 100)
    #expect(run.problems.matches(of: /help: the ids are parties\n/).count == 20)
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
